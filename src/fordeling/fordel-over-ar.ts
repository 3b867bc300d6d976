import { forkort, gang, leggSammen, lesEksakt, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../kjerne/brok';
import { summerBeløp } from '../kjerne/summer-belop';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Brøk, Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { fordelNærmest } from './fordel-naermest';
import { fordelPott } from './fordel-pott';
import { funnOmÅr } from './funn-om-ar';
import { grenserIEnheter } from './grenser-i-enheter';
import { årsaksbeløp } from './kontroller-fordeling';
import { lagUfordelt } from './lag-ufordelt';
import { skillUtenGrupper } from './skill-likhet';
import { tilFellesSkala } from './til-felles-skala';
import type { Fordeling, Uavgjort } from './typer';

/** One year to be shared, with its recipients. */
export interface Fordelingsår {
  /** The year. */
  readonly år: number;
  /** What is to be shared. */
  readonly pott: Øre;
  /** The recipients of the year, with their weights and limits; they need not be the same every year. */
  readonly mottakere: readonly Mottaker[];
}

/** How every year is rounded. */
export type Årsvalg = Pick<Fordelingsvalg, 'enhet' | 'vedLikhet' | 'reservert'>;

/** What one recipient gets in one year, and has got so far. */
export interface Årslinje {
  /** The recipient. */
  readonly id: string;
  /** The amount of the year. */
  readonly beløp: Øre;
  /** The exact share of the year, in øre. */
  readonly eksakt: Brøk;
  /** All that it has got, up to and with the year. */
  readonly samlet: Øre;
  /** How much that is above its exact shares together, in øre; below zero when it is owed something. */
  readonly avvik: Brøk;
}

/** The split of one year. */
export interface Årsfordeling extends Pick<Fordeling, 'ufordelt' | 'ufordeltÅrsaker' | 'uavgjort' | 'umulig'> {
  /** The year. */
  readonly år: number;
  /** The pot of the year: the sum of the amounts and of what is not handed out. */
  readonly pott: Øre;
  /** One line a recipient, in the order of the year. */
  readonly linjer: readonly Årslinje[];
}

/**
 * Shares pots year after year so that rounding evens out: what one got too much or too little in a year counts in the next,
 * and the same one does not win the remainder every year.
 *
 * Each year a recipient has a claim: its exact shares so far, less what it has got. The year's units are given so that the sum
 * of the squares of what is lacking is least, within the limits of the year. When each has an exact share of at least one unit
 * every year, no limit of the year stands in the way and no tie is left to people, that is the largest remainder of the claims,
 * and nobody is ever a whole unit from its exact shares together. Otherwise that cannot always be kept, since no amount is
 * negative; the `avvik` of each line says how it is. Use it for a pot that comes back every year; for one, `fordelPott`.
 *
 * @param årene - The years in rising order, each with its own pot and recipients. O(years × n log n).
 * @param valg - The unit, what decides ties, and an amount held back every year. There are no groups here.
 * @returns One entry a year; each closes to its own pot.
 * @throws TilskuddFeil `AR_TOMT`, `AR_REKKEFOLGE`, `BELOP_FOR_STORT` when a sum over years passes 2^53 − 1, and what
 * `fordelPott` throws.
 * @see Cumulative rounding, as in the apportionment of a stream: M. L. Balinski and H. P. Young, Fair Representation (1982).
 * @example
 * const mottakere = [{ id: 'a', vekt: 1 }, { id: 'b', vekt: 1 }, { id: 'c', vekt: 1 }];
 * const årene = [2024, 2025, 2026].map((år) => ({ år, pott: øre(100), mottakere }));
 * const svar = fordelOverÅr(årene, { enhet: øre(1), vedLikhet: 'ID' });
 * svar.map(({ linjer }) => linjer.map((l) => l.beløp)) // => [[34, 33, 33], [33, 34, 33], [33, 33, 34]]
 */
export function fordelOverÅr(årene: readonly Fordelingsår[], valg: Årsvalg): readonly Årsfordeling[] {
  kastVedFeil(funnOmÅr(årene, '/årene'));
  const regnskap = new Map<string, Konto>();
  return årene.map((året) => fordelÅret(året, valg, regnskap));
}

/** What one recipient is owed exactly, and has got, in øre. */
interface Konto {
  readonly eksakt: Rasjonal;
  readonly samlet: Øre;
}

const TOM: Konto = { eksakt: { t: 0n, n: 1n }, samlet: 0 as Øre };

function fordelÅret({ år, pott, mottakere }: Fordelingsår, valg: Årsvalg, regnskap: Map<string, Konto>): Årsfordeling {
  const { enhet, vedLikhet, reservert } = valg;
  const svar = fordelPott(pott, mottakere, {
    metode: 'STORSTE_REST',
    enhet,
    vedLikhet,
    ...(reservert === undefined ? {} : { reservert }),
  });
  const { beløp, uavgjort } =
    svar.umulig === undefined ? rundÅret(svar, regnskap) : { beløp: mottakere.map(() => 0), uavgjort: [] };
  const linjer = svar.linjer.map(({ id, eksakt }, i): Årslinje => {
    const før = regnskap.get(id) ?? TOM;
    const dette = ved(beløp, i) as Øre;
    const nå = { eksakt: forkort(leggSammen(før.eksakt, lesEksakt(eksakt))), samlet: summerBeløp([før.samlet, dette]) };
    regnskap.set(id, nå);
    return { id, beløp: dette, eksakt, samlet: nå.samlet, avvik: tilBrøk(trekkFra(somRasjonal(nå.samlet), nå.eksakt)) };
  });
  const enheterUavgjort = uavgjort.reduce((sum, { enheter }) => sum + enheter, 0);
  return {
    år,
    pott,
    linjer,
    ...lagUfordelt({
      RESERVERT: årsaksbeløp(svar, 'RESERVERT'),
      UNDER_ENHET: årsaksbeløp(svar, 'UNDER_ENHET'),
      TAK: årsaksbeløp(svar, 'TAK'),
      UMULIG: årsaksbeløp(svar, 'UMULIG'),
      UAVGJORT: enheterUavgjort * enhet,
    }),
    uavgjort,
    ...(svar.umulig === undefined ? {} : { umulig: svar.umulig }),
  };
}

/** The units of a year by the claims that go with it. */
function rundÅret(
  { grunnlag: { pott, mottakere, valg }, linjer, ufordeltÅrsaker }: Fordeling,
  regnskap: ReadonlyMap<string, Konto>,
): { readonly beløp: readonly number[]; readonly uavgjort: readonly Uavgjort[] } {
  const enhet = BigInt(valg.enhet);
  const perØre = { t: 1n, n: enhet };
  const vekter = mottakere.map(({ vekt }) => lesEksakt(vekt));
  const behov = linjer.map(({ id, eksakt }, i) => {
    const { eksakt: før, samlet } = regnskap.get(id) ?? TOM;
    const { gulv = 0, tak } = ved(mottakere, i);
    const grenser = grenserIEnheter({ gulv, tak }, enhet);
    return {
      behov: gang(trekkFra(leggSammen(før, lesEksakt(eksakt)), somRasjonal(samlet)), perØre),
      ...(vekter[i]?.t === 0n ? { gulv: grenser.gulv, tak: grenser.gulv } : grenser),
    };
  });
  const utenforDeling = ufordeltÅrsaker.reduce((sum, { årsak, beløp }) => sum + (årsak === 'UAVGJORT' ? 0 : beløp), 0);
  const { hele, like, igjen } = fordelNærmest(BigInt(pott - utenforDeling) / enhet, behov);
  const påSkala = tilFellesSkala(vekter);
  const likestilte = like.map((i) => ({ id: ved(linjer, i).id, vekt: ved(påSkala, i) }));
  const { vinnere, uavgjort } = skillUtenGrupper(likestilte, Number(igjen), valg.vedLikhet);
  const fikk = new Set(vinnere.map(({ id }) => id));
  return {
    beløp: linjer.map(({ id }, i) => Number((ved(hele, i) + (fikk.has(id) ? 1n : 0n)) * enhet)),
    uavgjort,
  };
}
