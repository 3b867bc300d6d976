import type { Innstilling, Ramme, Utlysning } from '../modell';
import { innstill } from './innstill';
import type { Innstillingsvalg } from './innstilling/valg';
import { type Rangering, type Rangeringsvalg, rangerSøknader } from './ranger-soknader';
import type { Runde, Vurderingsresultat, Vurderingsvalg } from './typer';
import { vurderSøknader } from './vurder-soknader';

/** The rules of a round: everything that is chosen, and nothing that is given. */
export interface Rundevalg {
  /** How scores are put together. */
  readonly vurdering: Vurderingsvalg;
  /** How the applications are ranked. */
  readonly rangering: Rangeringsvalg;
  /** How the recommendation is made. */
  readonly innstilling: Innstillingsvalg;
}

/** A round with its frame and its rules: all that a recommendation follows from. */
export interface Rundegrunnlag {
  /** The call, the applications, the assessments and the habilitet. */
  readonly runde: Runde;
  /** What can be handed out. */
  readonly ramme: Ramme;
  /** The rules. */
  readonly valg: Rundevalg;
}

/** Every step of a round. */
export interface Rundegang {
  /** What the round was run on: the same references, not copies. */
  readonly grunnlag: Rundegrunnlag;
  /** What each søknad got. */
  readonly resultat: Vurderingsresultat;
  /** The order. */
  readonly rangering: Rangering;
  /** The recommendation. */
  readonly innstilling: Innstilling;
}

/**
 * Runs a whole round: {@link vurderSøknader}, {@link rangerSøknader}, {@link innstill}.
 *
 * The same input and rules, with their seed, always give the same recommendation; keep {@link lagRundeavtrykk} beside the
 * decision, and anyone can run it again.
 *
 * @throws TilskuddFeil what the three steps throw.
 * @example
 * const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
 * const utlysning = { id: 'u', vekting: 'VEKTET', kriterier: [{ id: 'k', vekt: 1, skala }] };
 * const søknad = (id) => ({ id, utlysningId: 'u', søktBeløp: kroner(6), tilstand: 'TIL_VURDERING' });
 * const gi = (søknadId, poeng) => ({
 *   id: søknadId, søknadId, vurdererId: 'v', form: 'INDIVIDUELL', poeng: [{ kriteriumId: 'k', poeng }],
 * });
 * const habilitet = ['a', 'b'].map((søknadId) => ({ vurdererId: 'v', søknadId, status: 'HABIL' }));
 * const runde = {
 *   utlysning, søknader: [søknad('a'), søknad('b')], vurderinger: [gi('a', 3), gi('b', 4)], habilitet,
 * };
 * const valg = {
 *   vurdering: { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
 *   rangering: { konvensjon: '1224', likhetskjede: [] },
 *   innstilling: { regel: 'RANGERT_STOPP' },
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const { innstilling } = kjørRunde({ runde, ramme, valg });
 * innstilling.linjer.map(({ søknadId, utfall }) => `${søknadId} ${utfall}`) // => ['b INNSTILT', 'a IKKE_INNSTILT']
 */
export function kjørRunde(grunnlag: Rundegrunnlag): Rundegang {
  const { runde, ramme, valg } = grunnlag;
  const resultat = vurderSøknader(runde, valg.vurdering);
  const rangering = rangerSøknader(resultat, valg.rangering);
  return { grunnlag, resultat, rangering, innstilling: innstill(rangering, ramme, valg.innstilling) };
}

/** New rules for a round; what is not given stays. */
export interface Nyeregler {
  /** The call with other weights, scales or thresholds, as from `anvendVekting`. Its id stays. */
  readonly utlysning?: Utlysning;
  /** How scores are put together. */
  readonly vurdering?: Vurderingsvalg;
  /** How the applications are ranked. */
  readonly rangering?: Rangeringsvalg;
  /** What can be handed out. */
  readonly ramme?: Ramme;
  /** How the recommendation is made. */
  readonly innstilling?: Innstillingsvalg;
}
