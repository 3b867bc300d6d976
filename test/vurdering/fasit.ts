// An oracle in exact fractions that shares no code with the library: every søknad is assessed by the definition, with
// sorted lists of fractions.
import type { Kriterium, Søknad, Vurdering } from '../../src/modell';
import type { Runde, Vurderingsvalg } from '../../src/vurdering/index';

/** A fraction with a positive denominator, never reduced. */
export type F = readonly [bigint, bigint];
export const f = (t: bigint | number, n: bigint | number = 1): F => [BigInt(t), BigInt(n)];
export const pluss = (a: F, b: F): F => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const ganger = (a: F, b: F): F => [a[0] * b[0], a[1] * b[1]];
export const delt = (a: F, b: F): F => (b[0] < 0n ? [-a[0] * b[1], -a[1] * b[0]] : [a[0] * b[1], a[1] * b[0]]);
export const orden = (a: F, b: F): number => {
  const d = a[0] * b[1] - b[0] * a[1];
  return d < 0n ? -1 : d > 0n ? 1 : 0;
};
export const sum = (liste: readonly F[]): F => liste.reduce(pluss, f(0));

/** Reads a decimal digit by digit. */
export function les(x: number | string): F {
  const tekst = String(x);
  const [hele = '0', deler = ''] = tekst.replace('-', '').split('.');
  const tall = f(BigInt(hele + deler), 10n ** BigInt(deler.length));
  return tekst.startsWith('-') ? f(-tall[0], tall[1]) : tall;
}

export interface Fasitkriterium {
  readonly kriterium: Kriterium;
  readonly vekt: F;
}

/** The scored criteria with their weights, a tree by shares of the weight above. */
export function vekter(kriterier: readonly Kriterium[], over?: F): readonly Fasitkriterium[] {
  const alle = sum(kriterier.map(({ vekt = 0 }) => les(vekt)));
  return kriterier.flatMap((kriterium) => {
    const egen = les(kriterium.vekt ?? 0);
    const vekt = over === undefined ? egen : ganger(over, delt(egen, alle));
    const { underkriterier = [] } = kriterium;
    return underkriterier.length > 0 ? vekter(underkriterier, vekt) : [{ kriterium, vekt }];
  });
}

export interface Fasit {
  readonly totalt?: F;
  readonly intervall?: readonly [F, F];
  /** By scored criterion: the aggregated score, or nothing. */
  readonly poeng: readonly (F | undefined)[];
  readonly antallHabile: number;
}

/** What a søknad should get. */
export function fasitFor(runde: Runde, søknad: Søknad, valg: Vurderingsvalg): Fasit {
  const kriterier = vekter(runde.utlysning.kriterier);
  const talte = runde.vurderinger.filter((v) => v.søknadId === søknad.id && teller(runde, v, valg));
  const poeng = kriterier.map(({ kriterium }) => samle(kriterium, talte, valg));
  const habile = new Set(talte.filter(({ poeng: p }) => p.some((ett) => ett.poeng !== null)).map((v) => v.vurdererId));
  const felles = { poeng, antallHabile: habile.size };
  if (habile.size === 0 || hindret(runde, søknad, { habile, valg })) return felles;
  const ledd = kriterier.map(({ kriterium, vekt }, k) => {
    const { min = 0, maks = 0, retning } = kriterium.skala ?? {};
    const ett = poeng[k];
    const opp = ett && (retning === 'LAVEST_BEST' ? pluss(pluss(les(min), les(maks)), ganger(f(-1), ett)) : ett);
    return { vekt, opp, min: les(min), maks: les(maks) };
  });
  const regn = (uten: 'min' | 'maks'): F => sum(ledd.map((l) => ganger(l.vekt, l.opp ?? l[uten])));
  if (poeng.every((ett) => ett !== undefined) || valg.manglende === 'SKALAMINIMUM')
    return { ...felles, totalt: regn('min') };
  if (valg.manglende === 'UFULLSTENDIG') return felles;
  if (valg.manglende === 'INTERVALL') return { ...felles, intervall: [regn('min'), regn('maks')] };
  const med = ledd.filter(({ opp }) => opp !== undefined);
  const vektMed = sum(med.map(({ vekt }) => vekt));
  if (vektMed[0] === 0n) return felles;
  const faktor = delt(sum(ledd.map(({ vekt }) => vekt)), vektMed);
  return { ...felles, totalt: ganger(faktor, sum(med.map(({ vekt, opp = f(0) }) => ganger(vekt, opp)))) };
}

function habilitetFor({ habilitet }: Runde, vurdererId: string, søknadId: string) {
  return habilitet.find((h) => h.vurdererId === vurdererId && h.søknadId === søknadId);
}

function teller(runde: Runde, { vurdererId, søknadId, form }: Vurdering, valg: Vurderingsvalg): boolean {
  if ((form === 'KONSENSUS') !== (valg.aggregering === 'KONSENSUS')) return false;
  const status = habilitetFor(runde, vurdererId, søknadId)?.status ?? 'HABIL';
  return status === 'HABIL' || (status === 'TIL_AVKLARING' && valg.tilAvklaring === 'TELLER_MED_MERKNAD');
}

function hindret(
  runde: Runde,
  { id }: Søknad,
  { habile, valg }: { readonly habile: ReadonlySet<string>; readonly valg: Vurderingsvalg },
): boolean {
  const egne = [...habile].every((v) => habilitetFor(runde, v, id)?.grunn === 'ORGANISASJON_ER_PART');
  const erklært = runde.habilitet.filter(
    (h) =>
      h.søknadId === id &&
      (h.status === 'HABIL' || (h.status === 'TIL_AVKLARING' && valg.tilAvklaring === 'TELLER_MED_MERKNAD')),
  ).length;
  const antall = valg.aggregering === 'KONSENSUS' ? erklært : habile.size;
  return egne || antall < (valg.minstHabile ?? 0);
}

function samle(
  { id }: Kriterium,
  talte: readonly Vurdering[],
  { aggregering, kutt = 0 }: Vurderingsvalg,
): F | undefined {
  const gitt = talte
    .flatMap(({ poeng }) => poeng.flatMap((p) => (p.kriteriumId === id && p.poeng !== null ? [les(p.poeng)] : [])))
    .sort(orden);
  if (aggregering === 'MEDIAN' && gitt.length > 0) {
    const midt = (gitt.length - 1) / 2;
    const [a = f(0), b = f(0)] = [gitt[Math.floor(midt)], gitt[Math.ceil(midt)]];
    return ganger(f(1, 2), pluss(a, b));
  }
  const med = aggregering === 'TRIMMET' ? gitt.slice(kutt, Math.max(kutt, gitt.length - kutt)) : gitt;
  return med.length === 0 ? undefined : delt(sum(med), f(med.length));
}
