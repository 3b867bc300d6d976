import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import type { JsonVerdi } from '../kjerne/typer';
import type { Utfall } from '../kjerne/utfall';
import type { Endring, Ordning, Reform } from '../modell';
import { finnKonflikter, kontrollerEndringer } from './finn-konflikter';
import { type Form, nøkkelAv, ORDNINGSFORM } from './form';
import { funnOmTvetydige } from './funn-om-tvetydige';
import { type Kildekart, lesKilder, type Opphav, skrivKilder, stedAv, stiAv } from './kildekart';
import type { OrdningKoder } from './koder';
import { kontrollerVerdi, skriv, ugyldig } from './kontroller-verdi';
import { type Adresseledd, kildested, liggerUnder } from './les-adresse';
import { regnVerdi } from './regn-verdi';
import { type FunnetSted, finnNærmesteElement, finnSted, iRekkefølge, medVerdi } from './tre';

const funn = lagFunnlager<OrdningKoder>();

/**
 * Applies a reform to a scheme: the changed scheme, or every finding that stands in the way. All or nothing, and the
 * scheme that is given never changes.
 *
 * A place that is changed takes its source from the change, else from the reform, so that no value keeps a source which
 * never stated it. Sets are written in the order of their keys; an empty reform gives the scheme in that order. A value
 * whose inside has no addresses, such as an anchor or steps, is taken as it stands: `lesOrdning` of `/skjema` looks into
 * it. Whether the values make a scheme that can run is for `kontrollerOrdning` and the run.
 *
 * @param ordning - The scheme.
 * @param reform - Changes at addresses that do not overlap; their order changes nothing. Linear in changes × depth. One that
 * does not come from typed code is read by `lesReform` of `/skjema` first: a `type` that there is none of is an error here.
 * @returns The scheme after the reform. What is not on the way to a change is shared with the one given. Findings:
 * `ADRESSE_UGYLDIG`, `ADRESSE_UKJENT`, `ADRESSE_FINNES_IKKE` (with the nearest that is there), `ADRESSE_OPPTATT`,
 * `ADRESSE_LAST`, `ADRESSE_TVETYDIG`, `REFORM_KONFLIKT`, `REFORM_FOR_AVVIKER`, `REFORM_VERDI_UGYLDIG`,
 * `REFORM_FELT_MANGLER`, `REFORM_IKKE_TALL`, `REFORM_UTEN_OPPHAV`.
 * @example
 * const dobbelt = (id) => ({
 *   id: 'dobbelt', tittel: 'Dobbel pott',
 *   antakelse: { id: 'prove', antakelse: 'Potten dobles', grunnlag: 'Regneeksempel' },
 *   endringer: [{ type: 'GANGER', adresse: adresse.bevilgning(id).beløp, før: millioner(40), faktor: 2 }],
 * });
 * anvendReform(ordning40FasteAndeler2024, dobbelt('tilskudd-40')).verdi.bevilgninger.find((b) => b.id === 'tilskudd-40').beløp
 * // => 8000000000
 * anvendReform(ordning40FasteAndeler2024, dobbelt('tilskud-40')).funn.map((f) => [f.kode, f.data.nærmest])
 * // => [['ADRESSE_FINNES_IKKE', 'tilskudd-40']]
 */
export function anvendReform(ordning: Ordning, reform: Reform): Utfall<Ordning> {
  const uforståtte = kontrollerEndringer(reform, '');
  if (uforståtte.length > 0) return { ok: false, funn: uforståtte };
  const funnet = [...funnOmTvetydige(ordning, ''), ...kontrollerOpphav(reform), ...finnKonflikter([reform])];
  const { kilder: _, ...rot } = ordning;
  const [omKilder, omVerdier] = delOpp(reform.endringer);
  const ferdige = omVerdier.map(([endring, i]) => løs(rot, endring, `/endringer/${i}`));
  funnet.push(...ferdige.flatMap((f) => f.funn));
  if (funnet.length > 0) return { ok: false, funn: funnet };
  const nyRot = ferdige.reduce((tre: unknown, { ledd, verdi }) => medVerdi(tre, ledd, verdi), rot);
  const ferdig = iRekkefølge(nyRot, ORDNINGSFORM) as Omit<Ordning, 'kilder'>;
  const kart = new Map(stemple(lesKilder(rot, ordning.kilder), reform));
  const omOpphav = omKilder.flatMap(([endring, i]) => endreKilde(kart, endring, ferdig, `/endringer/${i}`));
  if (omOpphav.length > 0) return { ok: false, funn: omOpphav };
  const kilder = skrivKilder(ferdig, kart);
  const uendret =
    Object.keys(ferdig).length === Object.keys(rot).length &&
    Object.entries(ferdig).every(([felt, verdi]) => (ordning as unknown as Record<string, unknown>)[felt] === verdi);
  if (uendret && tilKanoniskJson(kilder) === tilKanoniskJson(ordning.kilder))
    return { ok: true, verdi: ordning, funn: [] };
  return { ok: true, verdi: { ...ferdig, kilder }, funn: [] };
}

type Nummerert = readonly [Endring, number];

/** Changes of sources, and changes of values. */
function delOpp(endringer: readonly Endring[]): readonly [readonly Nummerert[], readonly Nummerert[]] {
  const alle = endringer.map((endring, i): Nummerert => [endring, i]);
  const erKilde = ([{ adresse }]: Nummerert): boolean => kildested(adresse) !== undefined;
  return [alle.filter(erKilde), alle.filter((endring) => !erKilde(endring))];
}

function kontrollerOpphav({ kilde, antakelse }: Reform): readonly Funn[] {
  const antall = Number(kilde !== undefined) + Number(antakelse !== undefined);
  return antall === 1 ? [] : [funn('REFORM_UTEN_OPPHAV', 'FEIL', '', { antall })];
}

/** A change with its place found and its value computed. */
export interface LøstEndring {
  readonly ledd: readonly Adresseledd[];
  /** What stood there before; absent when nothing did. */
  readonly før: unknown;
  /** What is to stand there; absent when it is taken away. */
  readonly verdi: unknown;
  readonly funn: readonly Funn[];
}

/** Finds the place of a change in a scheme and computes what is to stand there. */
export function løs(rot: unknown, endring: Endring, sti: string): LøstEndring {
  const { adresse } = endring;
  const funnet = finnSted(rot, adresse, `${sti}/adresse`);
  if ('funn' in funnet) return { ledd: [], før: undefined, verdi: undefined, funn: [funnet.funn] };
  const { ledd, form, verdi: før, finnes, kanFjernes, erNøkkel } = funnet.sted;
  const svar = (verdi: unknown, ...alle: readonly Funn[]): LøstEndring => ({ ledd, før, verdi, funn: alle });
  if (erNøkkel) return svar(undefined, funn('ADRESSE_LAST', 'FEIL', `${sti}/adresse`, { adresse }));
  if (endring.type === 'LEGG_TIL') {
    if (finnes) return svar(undefined, funn('ADRESSE_OPPTATT', 'FEIL', `${sti}/adresse`, { adresse }));
    return svar(endring.verdi, ...kontrollerNy(endring.verdi, funnet.sted, adresse, `${sti}/verdi`));
  }
  const erElement = ledd.at(-1)?.type === 'ELEMENT';
  if (!finnes && (endring.type !== 'SETT' || erElement)) {
    const data = { adresse, ledd: sisteLedd(ledd), nærmest: finnNærmesteElement(rot, adresse) };
    return svar(undefined, funn('ADRESSE_FINNES_IKKE', 'FEIL', `${sti}/adresse`, data));
  }
  const avvik = kontrollerFør(endring.før, før, form, adresse, `${sti}/før`);
  switch (endring.type) {
    case 'SETT':
      return svar(endring.verdi, ...avvik, ...kontrollerNy(endring.verdi, funnet.sted, adresse, `${sti}/verdi`));
    case 'FJERN':
      if (kanFjernes) return svar(undefined, ...avvik);
      return svar(undefined, funn('ADRESSE_LAST', 'FEIL', `${sti}/adresse`, { adresse }));
    case 'GANGER':
    case 'PLUSS': {
      const regnet = regnVerdi(endring, før, form, sti);
      return 'funn' in regnet ? svar(undefined, ...avvik, regnet.funn) : svar(regnet.verdi, ...avvik);
    }
  }
}

const sisteLedd = (ledd: readonly Adresseledd[]): string => {
  const siste = ledd.at(-1);
  return siste?.type === 'FELT' ? siste.navn : (siste?.nøkkel ?? '');
};

/** A new value fits its place, and an element of a set has the key that its address names. */
function kontrollerNy(
  verdi: JsonVerdi,
  { form, ledd, sett }: FunnetSted,
  adresse: string,
  sti: string,
): readonly Funn[] {
  const omVerdien = kontrollerVerdi(verdi, form, adresse, sti);
  const siste = ledd.at(-1);
  if (omVerdien.length > 0 || sett === undefined || siste?.type !== 'ELEMENT') return omVerdien;
  const nøkkel = nøkkelAv(verdi, sett);
  if (nøkkel === siste.nøkkel) return [];
  return [ugyldig(adresse, sti, 'NOKKEL', nøkkel, [siste.nøkkel])];
}

function kontrollerFør(
  ventet: JsonVerdi | undefined,
  fant: unknown,
  form: Form,
  adresse: string,
  sti: string,
): readonly Funn[] {
  if (ventet === undefined) return [];
  if (fant !== undefined && tilKanoniskJson(iRekkefølge(ventet, form)) === tilKanoniskJson(iRekkefølge(fant, form)))
    return [];
  return [funn('REFORM_FOR_AVVIKER', 'FEIL', sti, { adresse, ventet: skriv(ventet), fant: skriv(fant) })];
}

/** The sources after the changes of values: what is at or below a changed place goes, and the change stands for it. */
export function stemple(kart: Kildekart, reform: Reform): Kildekart {
  const [, omVerdier] = delOpp(reform.endringer);
  const endrede = omVerdier.map(([{ adresse }]) => adresse);
  const igjen = [...kart].filter(([sted]) => !endrede.some((adresse) => liggerUnder(sted, adresse)));
  const nye = omVerdier
    .filter(([{ type }]) => type !== 'FJERN')
    .map(([endring]): readonly [string, Opphav] => [endring.adresse, opphavAv(endring, reform)]);
  return new Map([...igjen, ...nye]);
}

/** Who stands behind a change: itself where it says so, else the reform. */
export function opphavAv(endring: Endring, reform: Reform): Opphav {
  const { kilde, antakelse } = endring.kilde === undefined && endring.antakelse === undefined ? reform : endring;
  return { ...(kilde === undefined ? {} : { kilde }), ...(antakelse === undefined ? {} : { antakelse }) };
}

function endreKilde(kart: Map<string, Opphav>, endring: Endring, rot: unknown, sti: string): readonly Funn[] {
  const { adresse, type } = endring;
  const sted = kildested(adresse) ?? '';
  const finnes = kart.has(sted);
  if (type === 'LEGG_TIL' && finnes) return [funn('ADRESSE_OPPTATT', 'FEIL', `${sti}/adresse`, { adresse })];
  if (type !== 'LEGG_TIL' && !finnes) {
    return [funn('ADRESSE_FINNES_IKKE', 'FEIL', `${sti}/adresse`, { adresse, ledd: sted, nærmest: '' })];
  }
  if (type === 'FJERN') {
    kart.delete(sted);
    return [];
  }
  if (type === 'GANGER' || type === 'PLUSS') {
    return [funn('REFORM_IKKE_TALL', 'FEIL', `${sti}/adresse`, { adresse, verdi: '' })];
  }
  if (stedAv(rot, stiAv(rot, sted)) !== sted) {
    return [funn('ADRESSE_FINNES_IKKE', 'FEIL', `${sti}/adresse`, { adresse, ledd: sted, nærmest: '' })];
  }
  kart.set(sted, endring.verdi as Opphav);
  return [];
}
