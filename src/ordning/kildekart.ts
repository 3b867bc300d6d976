import { erSti, lagSti, leddAv } from '../kjerne/json-peker';
import type { Kildehenvisning } from '../kjerne/kilde';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { erListeform, erObjektform, type Form, feltform, type Listeform, nøkkelAv, ORDNINGSFORM } from './form';
import { lesAdresse, medFelt, medNøkkel } from './les-adresse';

/** Where the value of a place comes from: exactly one of the two is set. */
export type Opphav = Omit<Kildehenvisning, 'sti'>;

/** The sources of a scheme by place, and not by pointer, so that a set may be written in another order. */
export type Kildekart = ReadonlyMap<string, Opphav>;

/**
 * A place as a key: its address, then `#` and a pointer where the inside of the place has no addresses. Nothing for an
 * element that is not there: its place in the list could be taken by another, whose source it is not.
 */
export function stedAv(rot: unknown, sti: string): string | undefined {
  if (!erSti(sti)) return `#${sti}`;
  const ledd = leddAv(sti);
  let [form, verdi, adresse]: [Form, unknown, string] = [ORDNINGSFORM, rot, ''];
  for (const [i, l] of ledd.entries()) {
    const element: unknown = erListeform(form) && Array.isArray(verdi) ? verdi[Number(l)] : undefined;
    if (erListeform(form) && element === undefined) return undefined;
    const felt: ReturnType<typeof feltform> = erObjektform(form) ? feltform(form, l) : undefined;
    if (erListeform(form) && element !== undefined) {
      adresse = medNøkkel(adresse, nøkkelAv(element, form));
      [form, verdi] = [form.av(), element];
    } else if (felt !== undefined) {
      adresse = medFelt(adresse, l);
      verdi = typeof verdi === 'object' && verdi !== null ? (verdi as Readonly<Record<string, unknown>>)[l] : undefined;
      form = felt.form;
    } else return `${adresse}#${lagSti(...ledd.slice(i))}`;
  }
  return adresse;
}

/** The pointer of a place in a scheme whose sets may be in another order. */
export function stiAv(rot: unknown, sted: string): string {
  const skille = sted.indexOf('#');
  const [adresse, inni] = skille < 0 ? [sted, ''] : [sted.slice(0, skille), sted.slice(skille + 1)];
  let [form, verdi]: [Form, unknown] = [ORDNINGSFORM, rot];
  const ledd: (string | number)[] = [];
  for (const steg of lesAdresse(adresse) ?? []) {
    if (steg.type === 'FELT') {
      ledd.push(steg.navn);
      form = (erObjektform(form) ? feltform(form, steg.navn)?.form : undefined) ?? 'JSON';
      verdi = (verdi as Readonly<Record<string, unknown>> | undefined)?.[steg.navn];
    } else if (erListeform(form)) {
      const sett: Listeform = form;
      const liste: readonly unknown[] = Array.isArray(verdi) ? verdi : [];
      const plass = liste.findIndex((element) => nøkkelAv(element, sett) === steg.nøkkel);
      ledd.push(plass);
      [form, verdi] = [sett.av(), liste[plass]];
    }
  }
  return lagSti(...ledd) + inni;
}

/** The sources by place; one that points at no element is left out. */
export function lesKilder(rot: unknown, kilder: readonly Kildehenvisning[]): Kildekart {
  return new Map(
    kilder.flatMap(({ sti, ...opphav }) => {
      const sted = stedAv(rot, sti);
      return sted === undefined ? [] : [[sted, opphav] as const];
    }),
  );
}

/** The sources as a list, in the order of their places. */
export function skrivKilder(rot: unknown, kart: Kildekart): readonly Kildehenvisning[] {
  return [...kart]
    .sort(([a], [b]) => sammenlignTekst(a, b))
    .map(([sted, opphav]) => ({ sti: stiAv(rot, sted), ...opphav }));
}
