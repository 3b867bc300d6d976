import { del, gang, leggSammen, lesEksakt, type Rasjonal, somRasjonal, tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Egeninnsats, Søknad } from '../modell';

/** What one party puts in. */
export interface Partsinnsats {
  /** The party. */
  readonly partId: string;
  /** Money. */
  readonly penger: Øre;
  /** Working time in øre, exact: hours × hourly rate. */
  readonly arbeidstid: Brøk;
  /** Both, in øre, exact. */
  readonly sum: Brøk;
}

/** What all parties put in, and its share of the whole financing. */
export interface Egeninnsatssummer {
  /** Money. */
  readonly penger: Øre;
  /** Working time in øre, exact. */
  readonly arbeidstid: Brøk;
  /** Both, in øre, exact. */
  readonly sum: Brøk;
  /** The amount applied for, other sources that were not refused, and egeninnsats: in øre, exact. */
  readonly finansiering: Brøk;
  /** `sum / finansiering`, exact; absent when there is nothing to finance. */
  readonly andel?: Brøk;
  /** Per party, by id. */
  readonly parter: readonly Partsinnsats[];
}

/** The parts of a søknad that the share of egeninnsats is computed from. */
export type Finansiering = Pick<Søknad, 'søktBeløp' | 'egeninnsats' | 'andreFinansieringskilder'>;

const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * Adds up egeninnsats in money and working time, per party and in all, as an exact share of the financing.
 *
 * Nothing is rounded: 7.5 hours at 812.33 kr stay a fraction of an øre, so a required share is met or not, exactly. A
 * source that was refused (`AVSLATT`) finances nothing.
 *
 * @param søknad - A søknad, or its three fields about financing.
 * @returns `undefined` when the søknad states nothing about egeninnsats; an empty list is a statement of none.
 * @throws TilskuddFeil `TALL_UGYLDIG` for hours that cannot be read, `BELOP_FOR_STORT` and the like for amounts.
 * @example
 * beregnEgeninnsats({
 *   søktBeløp: kroner(750),
 *   egeninnsats: [
 *     { type: 'PENGER', partId: 'narvik', beløp: kroner(100) },
 *     { type: 'ARBEIDSTID', partId: 'unn', timer: 0.5, timesats: kroner(300) },
 *   ],
 * }).andel // => { teller: '1', nevner: '4' }
 */
export function beregnEgeninnsats(søknad: Finansiering): Egeninnsatssummer | undefined {
  const { søktBeløp, egeninnsats, andreFinansieringskilder = [] } = søknad;
  if (egeninnsats === undefined) return undefined;
  const andre = andreFinansieringskilder.filter(({ tilstand }) => tilstand !== 'AVSLATT');
  const egen = summerInnsats(egeninnsats);
  const fremmed = summerBeløp([søktBeløp, ...andre.map(({ beløp }) => beløp)]);
  const finansiering = leggSammen(egen.sum, somRasjonal(fremmed));
  const ider = [...new Set(egeninnsats.map(({ partId }) => partId))].sort(sammenlignTekst);
  return {
    ...somBrøker(egen),
    finansiering: tilBrøk(finansiering),
    ...(finansiering.t === 0n ? {} : { andel: tilBrøk(del(egen.sum, finansiering)) }),
    parter: ider.map((partId) => ({
      partId,
      ...somBrøker(summerInnsats(egeninnsats.filter((innsats) => innsats.partId === partId))),
    })),
  };
}

interface Innsats {
  readonly penger: Øre;
  readonly arbeidstid: Rasjonal;
  readonly sum: Rasjonal;
}

function summerInnsats(egeninnsats: readonly Egeninnsats[]): Innsats {
  const penger = summerBeløp(egeninnsats.flatMap((innsats) => (innsats.type === 'PENGER' ? innsats.beløp : [])));
  let arbeidstid = NULL;
  for (const innsats of egeninnsats) {
    if (innsats.type === 'ARBEIDSTID')
      arbeidstid = leggSammen(arbeidstid, gang(lesEksakt(innsats.timer), somRasjonal(innsats.timesats)));
  }
  return { penger, arbeidstid, sum: leggSammen(somRasjonal(penger), arbeidstid) };
}

function somBrøker({ penger, arbeidstid, sum }: Innsats) {
  return { penger, arbeidstid: tilBrøk(arbeidstid), sum: tilBrøk(sum) };
}
