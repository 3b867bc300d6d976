import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { beregnGrenser } from './beregn-grenser';
import { fordelPott } from './fordel-pott';
import { funnOmTidligere } from './funn-om-ar';
import type { Grenselinje, Mottakerbeløp } from './grenseregel';
import type { Fordeling } from './typer';

/** What the guarantee does to one recipient. */
export interface Garantilinje {
  /** The recipient. */
  readonly id: string;
  /** What it had, and is not to fall below. */
  readonly tidligere: Øre;
  /** What it would get without the guarantee. */
  readonly uten: Øre;
  /** What it gets with the guarantee; 0 when that is impossible. */
  readonly med: Øre;
  /** `med` less `uten`: above zero for one who is lifted, below zero for one who pays. */
  readonly forskjell: Øre;
}

/** A split in which nobody falls below an earlier amount, and what that costs. */
export interface IngenTap {
  /**
   * `GITT`: everyone has at least the earlier amount. `POTTEN_REKKER_IKKE`: the pot does not, and nothing is handed out;
   * `mangler` says by how much. `UMULIG`: other limits stand against it. `STRID`: a recipient's own cap is below its earlier
   * amount; `strid` says whose.
   */
  readonly status: 'GITT' | 'POTTEN_REKKER_IKKE' | 'UMULIG' | 'STRID';
  /** The split with the guarantee; that without it when `status` is `STRID`. */
  readonly fordeling: Fordeling;
  /** The split without the guarantee. */
  readonly uten: Fordeling;
  /** One line a recipient, in their order. */
  readonly linjer: readonly Garantilinje[];
  /** What the guarantee lifts those below it by, together; 0 when it is not given. */
  readonly kostnad: Øre;
  /** How much the guarantee asks for above what can be handed out; 0 when the pot reaches. */
  readonly mangler: Øre;
  /** Recipients whose own cap is below the earlier amount; absent when there are none. */
  readonly strid?: readonly Grenselinje[];
}

/**
 * Shares a pot so that nobody gets less than before (hold harmless), and says who is lifted, who pays, and how much.
 *
 * Use it when a new key comes in and the pot is at least as large as last year's. When it is not, the result says by how much
 * it falls short: nothing is scaled and nobody is chosen. To let amounts fall slowly instead, use {@link fasInn}.
 *
 * @param pott - The pot, in øre.
 * @param mottakere - The recipients with their weights; their own `gulv` and `tak` hold too.
 * @param tidligere - What each had; one for each recipient.
 * @param valg - As for `fordelPott`. With a unit above 1 øre the earlier amounts are rounded up to it.
 * @throws TilskuddFeil `TIDLIGERE_BELOP_AVVIKER`, `ID_TOM`, `ID_TO_GANGER`, `GRENSE_UGYLDIG`, and what `fordelPott` throws.
 * @example
 * const to = [{ id: 'a', vekt: 1 }, { id: 'b', vekt: 1 }];
 * const tidligere = [{ id: 'a', beløp: øre(80) }, { id: 'b', beløp: øre(20) }];
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'MELD' };
 * const svar = garanterIngenTap(øre(120), to, tidligere, valg);
 * svar.linjer.map((l) => [l.uten, l.med, l.forskjell]) // => [[60, 80, 20], [60, 40, -20]]
 * garanterIngenTap(øre(90), to, tidligere, valg).mangler // => 10
 */
export function garanterIngenTap(
  pott: Øre,
  mottakere: readonly Mottaker[],
  tidligere: readonly Mottakerbeløp[],
  valg: Fordelingsvalg,
): IngenTap {
  kastVedFeil(funnOmTidligere(mottakere, tidligere, '/tidligere'));
  const uten = fordelPott(pott, mottakere, valg);
  const regel = { id: 'ingen-tap', type: 'ENDRING', fra: tidligere, ned: { beløp: 0 as Øre } } as const;
  const grenser = beregnGrenser(mottakere, [regel]);
  const strid = grenser.linjer.filter(({ gulvOverTak }) => gulvOverTak !== undefined);
  const fordeling = strid.length > 0 ? uten : fordelPott(pott, grenser.mottakere, valg);
  const gitt = strid.length === 0 && fordeling.umulig === undefined;
  const hadde = new Map(tidligere.map(({ id, beløp }) => [id, beløp]));
  const linjer = mottakere.map(({ id }, i): Garantilinje => {
    const utenBeløp = ved(uten.linjer, i).beløp;
    const med = gitt ? ved(fordeling.linjer, i).beløp : (0 as Øre);
    return { id, tidligere: vedNøkkel(hadde, id), uten: utenBeløp, med, forskjell: (med - utenBeløp) as Øre };
  });
  const løft = linjer.reduce((sum, { forskjell }) => sum + Math.max(forskjell, 0), 0);
  const { umulig } = fordeling;
  return {
    status: strid.length > 0 ? 'STRID' : gitt ? 'GITT' : umulig?.årsak === 'GULV' ? 'POTTEN_REKKER_IKKE' : 'UMULIG',
    fordeling,
    uten,
    linjer,
    kostnad: (gitt ? løft : 0) as Øre,
    mangler: umulig?.årsak === 'GULV' ? umulig.beløp : (0 as Øre),
    ...(strid.length === 0 ? {} : { strid }),
  };
}
