import type { Brøk } from '../kjerne/typer';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Innstilling, Innstillingsutfall, Ramme } from '../modell';
import { innstill } from './innstill';
import { summerPoeng } from './innstilling/sum-av-poeng';
import type { Innstillingsvalg } from './innstilling/valg';
import type { Rangering } from './ranger-soknader';

/** What one rule recommends. */
export interface Regelresultat {
  /** The choices. */
  readonly valg: Innstillingsvalg;
  /** The recommendation. */
  readonly innstilling: Innstilling;
  /** How many are recommended, whole or in part. */
  readonly antall: number;
  /** The sum of their points. What ties across the line is not in it. */
  readonly poeng: Brøk;
}

/** Rules side by side. */
export interface Regelsammenligning {
  /** One for each rule, in the order given. */
  readonly regler: readonly Regelresultat[];
  /** Each søknad, in the order of the ranking, with what each rule says of it. */
  readonly søknader: readonly { readonly søknadId: string; readonly utfall: readonly Innstillingsutfall[] }[];
  /** Those that every rule recommends, whole or in part. */
  readonly alltidInne: readonly string[];
  /** Those of the ranked that no rule recommends. */
  readonly aldriInne: readonly string[];
}

/**
 * Lays rules side by side: who is recommended by which, with sums and points. It says what the choice of a rule decides;
 * it does not say which to choose.
 *
 * @param valgene - The rules, each with what belongs to it.
 * @throws TilskuddFeil as {@link innstill}.
 * @example
 * const plass = (søknadId, rang, beløp, poeng) =>
 *   ({ søknadId, rang, totalt: { teller: poeng, nevner: '1' }, søktBeløp: kroner(beløp), delt: false });
 * const rangering = {
 *   grunnlag: { resultat: { grunnlag: { runde: { utlysning: { id: 'u' } } } } },
 *   plasser: [plass('a', 1, 10, '9'), plass('b', 2, 5, '8'), plass('c', 3, 5, '7')],
 *   utenfor: [],
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const valgene = [{ regel: 'RANGERT_STOPP' }, { regel: 'HOYEST_SAMLET_POENG' }];
 * const { regler, alltidInne } = sammenlignRegler(rangering, ramme, valgene);
 * regler.map(({ antall, poeng }) => [antall, poeng.teller]) // => [[1, '9'], [2, '15']]
 * alltidInne // => []
 */
export function sammenlignRegler(
  rangering: Rangering,
  ramme: Ramme,
  valgene: readonly Innstillingsvalg[],
): Regelsammenligning {
  const regler = valgene.map((valg) => {
    const innstilling = innstill(rangering, ramme, valg);
    const antall = innstilling.linjer.filter(({ utfall }) => erInne(utfall)).length;
    return { valg, innstilling, antall, poeng: summerPoeng(rangering, innstilling) };
  });
  const perRegel = regler.map(
    ({ innstilling }) => new Map(innstilling.linjer.map(({ søknadId, utfall }) => [søknadId, utfall])),
  );
  const søknader = [...rangering.plasser, ...rangering.utenfor].map(({ søknadId }) => ({
    søknadId,
    utfall: perRegel.map((utfall) => vedNøkkel(utfall, søknadId)),
  }));
  const rangerte = søknader.slice(0, rangering.plasser.length);
  return {
    regler,
    søknader,
    alltidInne: rangerte.filter(({ utfall }) => utfall.every(erInne)).map(({ søknadId }) => søknadId),
    aldriInne: rangerte.filter(({ utfall }) => !utfall.some(erInne)).map(({ søknadId }) => søknadId),
  };
}

const erInne = (utfall: Innstillingsutfall): boolean => utfall === 'INNSTILT' || utfall === 'DELVIS_INNSTILT';
