import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Innstilling, Ramme } from '../modell';
import { kontrollerInnstillingsvalg } from './innstilling/kontroller-valg';
import { lagInnstilling } from './innstilling/lag-innstilling';
import { lagSak, type Rundemål } from './innstilling/lag-sak';
import type { Innstillingsvalg } from './innstilling/valg';
import type { VurderingKoder } from './koder';
import type { InnstillingKoder } from './koder-innstilling';
import type { Rangering } from './ranger-soknader';

const funn = lagFunnlager<VurderingKoder & InnstillingKoder>();

/** How several rounds share one frame. */
export type Flerrundevalg = Innstillingsvalg & {
  /**
   * What applications of different rounds are compared by: their totals, where the rounds have the same criteria and
   * weights, or each total as a share of the highest possible in its own round.
   */
  readonly sammenlignEtter: Rundemål;
};

/**
 * Recommends applications of several rounds within one frame they share.
 *
 * Those of one round keep their order. Equals of different rounds tie, since no chain was declared between them.
 *
 * @param rangeringer - One for each round, in any order; no søknad in two of them.
 * @param valg - As for {@link innstill}, and what the rounds are compared by. It has no default.
 * @returns As from {@link innstill}, with `utlysningIder`.
 * @throws TilskuddFeil as {@link innstill}, and `RANGERINGER_TOMT`, `SOKNAD_I_FLERE_RANGERINGER`, `ANDEL_MANGLER`.
 * @example
 * const rangering = (utlysningId, søknadId, beløp, poeng) => ({
 *   grunnlag: { resultat: { grunnlag: { runde: { utlysning: { id: utlysningId } } } }, valg: { likhetskjede: [] } },
 *   plasser: [{ søknadId, rang: 1, totalt: { teller: poeng, nevner: '1' }, søktBeløp: kroner(beløp), delt: false }],
 *   utenfor: [],
 * });
 * const runder = [rangering('r1', 'a', 6, '4'), rangering('r2', 'b', 6, '5')];
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const { linjer, utlysningIder } = innstillFlere(runder, ramme, { regel: 'RANGERT_STOPP', sammenlignEtter: 'TOTALT' });
 * linjer.map(({ søknadId, utfall }) => `${søknadId} ${utfall}`) // => ['b INNSTILT', 'a IKKE_INNSTILT']
 * utlysningIder // => ['r1', 'r2']
 */
export function innstillFlere(rangeringer: readonly Rangering[], ramme: Ramme, valg: Flerrundevalg): Innstilling {
  kastVedFeil([
    ...(rangeringer.length === 0 ? [funn('RANGERINGER_TOMT', 'FEIL', '/rangeringer', {})] : []),
    ...kontrollerInnstillingsvalg(rangeringer, ramme, valg),
    ...funnOmMål(rangeringer, valg.sammenlignEtter),
    ...funnOmGjentakelse(rangeringer),
  ]);
  return lagInnstilling(lagSak(rangeringer, ramme, valg, valg.sammenlignEtter), ramme);
}

function funnOmMål(rangeringer: readonly Rangering[], mål: Rundemål): readonly Funn[] {
  if (mål === 'TOTALT') return [];
  if (mål !== 'ANDEL_AV_HOYEST') {
    const data = { felt: 'sammenlignEtter', verdi: String(mål) };
    return [funn('VALG_UGYLDIG', 'FEIL', '/valg/sammenlignEtter', data)];
  }
  return rangeringer.flatMap(({ plasser, grunnlag }, i) => {
    const medAndel = new Set(
      grunnlag.resultat.søknader
        .filter(({ andelAvHøyest }) => andelAvHøyest !== undefined)
        .map(({ søknadId }) => søknadId),
    );
    return plasser.flatMap(({ søknadId }, j) =>
      medAndel.has(søknadId)
        ? []
        : [funn('ANDEL_MANGLER', 'FEIL', `/rangeringer/${i}/plasser/${j}/søknadId`, { søknadId })],
    );
  });
}

function funnOmGjentakelse(rangeringer: readonly Rangering[]): readonly Funn[] {
  const sett = new Set<string>();
  return rangeringer.flatMap(({ plasser, utenfor }, i) =>
    [...plasser, ...utenfor].flatMap(({ søknadId }) => {
      if (!sett.has(søknadId)) {
        sett.add(søknadId);
        return [];
      }
      return [funn('SOKNAD_I_FLERE_RANGERINGER', 'FEIL', `/rangeringer/${i}`, { søknadId })];
    }),
  );
}
