import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { Innstilling, Ramme } from '../../modell';
import { innstill } from '../innstill';
import type { Innstillingsvalg } from '../innstilling/valg';
import { type Rangeringsvalg, rangerSøknader } from '../ranger-soknader';
import type { Runde, Søknadsresultat, Vurderingsresultat, Vurderingsvalg } from '../typer';

/** A round and every choice on the way from scores to a recommendation, so that it can be run again with a change. */
export interface Analysegrunnlag {
  /** The round. */
  readonly runde: Runde;
  /** The choices of `vurderSøknader`. */
  readonly vurderingsvalg: Vurderingsvalg;
  /** The choices of `rangerSøknader`. */
  readonly rangeringsvalg: Rangeringsvalg;
  /** What can be handed out. */
  readonly ramme: Ramme;
  /** The rule of `innstill`, any that it takes. */
  readonly innstillingsvalg: Innstillingsvalg;
}

/** Where one søknad stands: its rank, what it is recommended, and what keeps it from having a rank. */
export interface Søknadsstilling {
  /** How far it is assessed. */
  readonly status: Søknadsresultat['status'];
  /** Its rank; `null` when it has none. */
  readonly rang: number | null;
  /** What is recommended. */
  readonly utfall: Innstilling['linjer'][number]['utfall'];
  /** The amount that is recommended. */
  readonly beløp: Innstilling['linjer'][number]['beløp'];
}

/** One søknad that stands elsewhere after a change. */
export interface Flytting {
  /** The søknad. */
  readonly søknadId: string;
  /** Where it stands now. */
  readonly før: Søknadsstilling;
  /** Where it stands with the change. */
  readonly etter: Søknadsstilling;
}

type Stillinger = ReadonlyMap<string, Søknadsstilling>;

/** Runs a round from assessed applications to the recommendation, and tells where each stands. */
export function finnStillinger(resultat: Vurderingsresultat, grunnlag: Analysegrunnlag): Stillinger {
  const rangering = rangerSøknader(resultat, grunnlag.rangeringsvalg);
  const innstilling = innstill(rangering, grunnlag.ramme, grunnlag.innstillingsvalg);
  const status = new Map(resultat.søknader.map((søknad) => [søknad.søknadId, søknad.status]));
  const rang = new Map(rangering.plasser.map((plass) => [plass.søknadId, plass.rang]));
  return new Map(
    innstilling.linjer.map(({ søknadId, utfall, beløp }) => [
      søknadId,
      { status: vedNøkkel(status, søknadId), rang: rang.get(søknadId) ?? null, utfall, beløp },
    ]),
  );
}

/** Those who stand elsewhere, by id. */
export function finnFlyttinger(før: Stillinger, etter: Stillinger): readonly Flytting[] {
  return [...før]
    .flatMap(([søknadId, gammel]): readonly Flytting[] => {
      const ny = vedNøkkel(etter, søknadId);
      const erLik = gammel.status === ny.status && gammel.rang === ny.rang && !erAnnetBeløp({ før: gammel, etter: ny });
      return erLik ? [] : [{ søknadId, før: gammel, etter: ny }];
    })
    .sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
}

/** Whether the recommendation for it is another. */
export const erAnnetBeløp = ({ før, etter }: Pick<Flytting, 'før' | 'etter'>): boolean =>
  før.utfall !== etter.utfall || før.beløp !== etter.beløp;
