import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { lagFeillager } from '../../kjerne/tilskudd-feil';
import type { VurderingKoder } from '../koder';
import type { Vurderingsresultat } from '../typer';
import type { Enighetstabell } from './enighetstabell';

const feil = lagFeillager<VurderingKoder>();

/**
 * Who gave what on one criterion: the single scores that counted, one unit for each søknad.
 *
 * Scores that were left out, such as those of an unfit assessor, are `null` here too. Measures of agreement take it from
 * here; where agreed scores count there is one score for each søknad, and no agreement to measure.
 *
 * @param resultat - From {@link vurderSøknader}.
 * @param kriteriumId - A criterion that is scored.
 * @returns Assessors by id; applications in the order of the result.
 * @throws TilskuddFeil `KRITERIUM_UKJENT`.
 * @example
 * const ett = (vurdererId, teller, status) => ({ vurdererId, poeng: { teller, nevner: '1' }, status });
 * const kriterier = [{ kriteriumId: 'k', enkeltpoeng: [ett('w', '4', 'INHABIL'), ett('v', '3', 'TALT')] }];
 * const resultat = { kriterievekter: [{ kriteriumId: 'k' }], søknader: [{ søknadId: 's', kriterier }] };
 * lagEnighetstabell(resultat, 'k').vurdererIder // => ['v', 'w']
 * lagEnighetstabell(resultat, 'k').enheter[0].verdier // => [{ teller: '3', nevner: '1' }, null]
 */
export function lagEnighetstabell(resultat: Vurderingsresultat, kriteriumId: string): Enighetstabell {
  const plass = resultat.kriterievekter.findIndex((kriterium) => kriterium.kriteriumId === kriteriumId);
  if (plass < 0) throw feil('KRITERIUM_UKJENT', '/kriteriumId', { kriteriumId });
  const perSøknad = resultat.søknader.map(({ søknadId, kriterier }) => {
    const kriterium = kriterier.find((ett) => ett.kriteriumId === kriteriumId);
    return { søknadId, enkeltpoeng: kriterium?.enkeltpoeng ?? [] };
  });
  const vurdererIder = [
    ...new Set(perSøknad.flatMap(({ enkeltpoeng }) => enkeltpoeng.map(({ vurdererId }) => vurdererId))),
  ].sort(sammenlignTekst);
  return {
    vurdererIder,
    enheter: perSøknad.map(({ søknadId, enkeltpoeng }) => {
      const talte = enkeltpoeng.filter(({ status }) => status === 'TALT' || status === 'TALT_TIL_AVKLARING');
      const etterId = new Map(talte.map(({ vurdererId, poeng }) => [vurdererId, poeng]));
      return { enhetId: søknadId, verdier: vurdererIder.map((id) => etterId.get(id) ?? null) };
    }),
  };
}
