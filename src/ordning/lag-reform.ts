import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { JsonVerdi } from '../kjerne/typer';
import type { Adresse, Endring, Ordning, Reform } from '../modell';
import { adresse } from './adresse';
import { stemple } from './anvend-reform';
import { erListeform, erObjektform, type Form, feltform, nøkkelAv, ORDNINGSFORM } from './form';
import { funnOmTvetydige } from './funn-om-tvetydige';
import { type Kildekart, lesKilder } from './kildekart';
import { medFelt, medNøkkel } from './les-adresse';

/** What a reform is called and who stands behind it. */
export type Reformomtale = Omit<Reform, 'endringer'>;

/**
 * The reform that turns one scheme into another: the changes of values with what stood there before, then the sources
 * that the reform itself does not account for.
 *
 * Use it to see what two versions of a scheme differ in, or to make a reform of a scheme that was written by hand. Sets
 * are compared by the keys of their elements; a list whose order counts is one value.
 *
 * @param a - The scheme as it is.
 * @param b - The scheme as it would be.
 * @param omtale - Id, title, and the source or assumption of the reform.
 * @returns Changes in the order of their addresses. `anvendReform(a, lagReform(a, b, omtale))` equals `b`, its sets in
 * the order of their keys. Linear in the size of the two.
 * @throws TilskuddFeil `ADRESSE_TVETYDIG` when two elements of a set have one key.
 * @example
 * const omtale = { id: 'status', tittel: 'Beløpet er vedtatt', antakelse: { id: 'x', antakelse: 'Vedtatt', grunnlag: 'Eksempel' } };
 * const vedtatt = {
 *   ...ordning90EtterNøkkel2024,
 *   bevilgninger: ordning90EtterNøkkel2024.bevilgninger.map((b) => ({ ...b, status: 'ENDELIG' })),
 * };
 * lagReform(ordning90EtterNøkkel2024, vedtatt, omtale).endringer.map((e) => [e.type, e.adresse, e.før, e.verdi])[0]
 * // => ['SETT', 'bevilgninger[tilskudd-90].status', 'FORSLAG', 'ENDELIG']
 */
export function lagReform(a: Ordning, b: Ordning, omtale: Reformomtale): Reform {
  kastVedFeil([...funnOmTvetydige(a, '/a'), ...funnOmTvetydige(b, '/b')]);
  const [{ kilder: kilderA, ...rotA }, { kilder: kilderB, ...rotB }] = [a, b];
  const omVerdier = finnEndringer(rotA, rotB, ORDNINGSFORM, '');
  const reform: Reform = { ...omtale, endringer: omVerdier };
  const omKilder = finnKildeendringer(stemple(lesKilder(rotA, kilderA), reform), lesKilder(rotB, kilderB));
  const iOrden = (x: Endring, y: Endring): number => sammenlignTekst(x.adresse, y.adresse);
  return { ...omtale, endringer: [...[...omVerdier].sort(iOrden), ...[...omKilder].sort(iOrden)] };
}

function finnEndringer(a: unknown, b: unknown, form: Form, her: string): readonly Endring[] {
  if (a === b) return [];
  if (erListeform(form) && Array.isArray(a) && Array.isArray(b)) {
    const kart = (liste: readonly unknown[]) => new Map(liste.map((element) => [nøkkelAv(element, form), element]));
    return finnUnder(kart(a), kart(b), (nøkkel) => ({ her: medNøkkel(her, nøkkel), form: form.av() }));
  }
  if (erObjektform(form) && erObjekt(a) && erObjekt(b)) {
    return finnUnder(new Map(Object.entries(a)), new Map(Object.entries(b)), (navn) => ({
      her: medFelt(her, navn),
      form: feltform(form, navn)?.form ?? 'JSON',
    }));
  }
  if (tilKanoniskJson(a) === tilKanoniskJson(b)) return [];
  return [{ type: 'SETT', adresse: her as Adresse, før: a as JsonVerdi, verdi: b as JsonVerdi }];
}

const erObjekt = (verdi: unknown): verdi is object => typeof verdi === 'object' && verdi !== null;

function finnUnder(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
  sted: (nøkkel: string) => { readonly her: string; readonly form: Form },
): readonly Endring[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((nøkkel): readonly Endring[] => {
    const { her, form } = sted(nøkkel);
    const felles = { adresse: her as Adresse };
    if (!b.has(nøkkel)) return [{ type: 'FJERN', ...felles, før: a.get(nøkkel) as JsonVerdi }];
    if (!a.has(nøkkel)) return [{ type: 'LEGG_TIL', ...felles, verdi: b.get(nøkkel) as JsonVerdi }];
    return finnEndringer(a.get(nøkkel), b.get(nøkkel), form, her);
  });
}

function finnKildeendringer(a: Kildekart, b: Kildekart): readonly Endring[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((sted): readonly Endring[] => {
    const felles = { adresse: adresse.kilde(sted) };
    const [gammel, ny] = [a.get(sted), b.get(sted)];
    if (ny === undefined) return [{ type: 'FJERN', ...felles }];
    const verdi = ny as unknown as JsonVerdi;
    if (gammel === undefined) return [{ type: 'LEGG_TIL', ...felles, verdi }];
    return tilKanoniskJson(gammel) === tilKanoniskJson(ny) ? [] : [{ type: 'SETT', ...felles, verdi }];
  });
}
