import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Endringsgrense, Fordelingsvalg, Mottaker } from '../modell';
import { beregnGrenser } from './beregn-grenser';
import { fordelPott } from './fordel-pott';
import { funnOmTidligere, funnOmÅr } from './funn-om-ar';
import type { Grenselinje, Mottakerbeløp } from './grenseregel';
import type { ÅrKoder } from './koder-ar';
import type { Fordeling } from './typer';

const funn = lagFunnlager<ÅrKoder>();

/** A year and its pot. */
export interface Pottår {
  /** The year. */
  readonly år: number;
  /** What is to be shared that year. */
  readonly pott: Øre;
}

/** How fast a distribution may move towards its target. */
export interface Innfasingsvalg {
  /** What each had in the year before the first. */
  readonly fra: readonly Mottakerbeløp[];
  /** The years in order, each with its pot. */
  readonly år: readonly Pottår[];
  /** The greatest fall from one year to the next; absent for none. */
  readonly ned?: Endringsgrense;
  /** The greatest rise from one year to the next; absent for none. */
  readonly opp?: Endringsgrense;
  /** Method, unit, ties, groups and a reserved amount, the same each year. */
  readonly valg: Fordelingsvalg;
}

/** One year on the way to the target. */
export interface Innfasingsår {
  /** The year. */
  readonly år: number;
  /** The split of the year, with the limits of the year on its recipients. */
  readonly fordeling: Fordeling;
  /** What the target alone would give that year, under the recipients' own limits. */
  readonly mål: Fordeling;
  /** Whether no limit on change holds anyone back: everyone has what the target gives. */
  readonly fremme: boolean;
}

/** A target reached year by year. */
export interface Innfasing {
  /** One entry a year, up to the first that cannot be split. */
  readonly år: readonly Innfasingsår[];
  /** The first year that cannot be split; absent when all can. */
  readonly stoppet?: {
    /** The year. It is the last in `år`, where `fordeling.umulig` says why, unless `strid` does. */
    readonly år: number;
    /** Recipients whose own limit is on the wrong side of what the change allows, with what set both. */
    readonly strid?: readonly Grenselinje[];
  };
}

/**
 * Moves a distribution towards a target, year by year, with limits on how much each may lose or gain from one year to the
 * next. Each year's pot is shared by the target's weights between those limits, so that everyone comes as near to the target
 * as the limits and the pot allow, and the years close to the øre.
 *
 * Use it to bring in a new key. To keep everyone at last year's amount, use {@link garanterIngenTap}. A year in which the
 * limits leave no lawful split ends the list and says what cannot be met; nothing is scaled and no limit gives way.
 *
 * @param mottakere - The recipients with the weights of the target; their own `gulv` and `tak` hold each year.
 * @param innfasing - Where it starts, the years, and the limits. O(years × n log n).
 * @returns Each year's split beside what the target alone would give.
 * @throws TilskuddFeil `AR_TOMT`, `AR_REKKEFOLGE`, `INNFASING_UTEN_GRENSE`, `TIDLIGERE_BELOP_AVVIKER`, `ID_TOM`,
 * `ID_TO_GANGER`, `GRENSEREGEL_TALL_UGYLDIG`, and what `fordelPott` throws.
 * @example
 * const to = [{ id: 'a', vekt: 1 }, { id: 'b', vekt: 1 }];
 * const innfasing = {
 *   fra: [{ id: 'a', beløp: øre(80) }, { id: 'b', beløp: øre(20) }],
 *   år: [{ år: 2025, pott: øre(100) }, { år: 2026, pott: øre(100) }, { år: 2027, pott: øre(100) }],
 *   ned: { beløp: øre(20) },
 *   valg: { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'MELD' },
 * };
 * const { år } = fasInn(to, innfasing);
 * år.map(({ fordeling }) => fordeling.linjer.map((l) => l.beløp)) // => [[60, 40], [50, 50], [50, 50]]
 * år.map(({ fremme }) => fremme) // => [false, true, true]
 */
export function fasInn(mottakere: readonly Mottaker[], innfasing: Innfasingsvalg): Innfasing {
  const { fra, år, ned, opp, valg } = innfasing;
  kastVedFeil([
    ...funnOmÅr(år, '/innfasing/år'),
    ...funnOmTidligere(mottakere, fra, '/innfasing/fra'),
    ...(ned === undefined && opp === undefined ? [funn('INNFASING_UTEN_GRENSE', 'FEIL', '/innfasing', {})] : []),
  ]);
  const svar: Innfasingsår[] = [];
  let forrige: readonly Mottakerbeløp[] = fra;
  for (const { år: nå, pott } of år) {
    const endring = {
      id: 'innfasing',
      type: 'ENDRING',
      fra: forrige,
      ...(ned === undefined ? {} : { ned }),
      ...(opp === undefined ? {} : { opp }),
    } as const;
    const grenser = beregnGrenser(mottakere, [endring]);
    const strid = grenser.linjer.filter(({ gulvOverTak }) => gulvOverTak !== undefined);
    if (strid.length > 0) return { år: svar, stoppet: { år: nå, strid } };
    const fordeling = fordelPott(pott, grenser.mottakere, valg);
    const mål = fordelPott(pott, mottakere, valg);
    const fremme = fordeling.umulig === undefined && harSammeAndeler(fordeling, mål);
    svar.push({ år: nå, fordeling, mål, fremme });
    if (fordeling.umulig !== undefined) return { år: svar, stoppet: { år: nå } };
    forrige = fordeling.linjer.map(({ id, beløp }) => ({ id, beløp }));
  }
  return { år: svar };
}

function harSammeAndeler(a: Fordeling, b: Fordeling): boolean {
  return a.linjer.every(({ eksakt }, i) => {
    const { teller, nevner } = ved(b.linjer, i).eksakt;
    return BigInt(eksakt.teller) * BigInt(nevner) === BigInt(teller) * BigInt(eksakt.nevner);
  });
}
