import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Analysegrunnlag } from './analysegrunnlag';
import { bladkriterier } from './bladkriterier';
import { sammenlignUten, type Utelatelse, type Utelatt } from './sammenlign-uten';

/**
 * Leaves out each assessor in turn, and each criterion that is scored, and tells what each does.
 *
 * Use it for the whole picture; {@link sammenlignUten} for one of them, or for a criterion with all its sub-criteria. It
 * changes no ranking.
 *
 * @param grunnlag - The round and its choices. Two runs of the round for each that is left out.
 * @returns First assessors, by id, then criteria, in the order of the call.
 * @throws TilskuddFeil what `vurderSøknader`, `rangerSøknader` and `innstill` throw on the round.
 * @example
 * const skala = { min: 0, maks: 5, steg: 1, retning: 'HOYEST_BEST' };
 * const grunnlag = {
 *   runde: {
 *     utlysning: { id: 'u', vekting: 'VEKTET', kriterier: [{ id: 'k', vekt: 1, skala }] },
 *     søknader: [{ id: 's', utlysningId: 'u', søktBeløp: kroner(1), tilstand: 'TIL_VURDERING' }],
 *     vurderinger: [{
 *       id: 'v-s', søknadId: 's', vurdererId: 'v', form: 'INDIVIDUELL', poeng: [{ kriteriumId: 'k', poeng: 3 }],
 *     }],
 *     habilitet: [],
 *   },
 *   vurderingsvalg: { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
 *   rangeringsvalg: { konvensjon: '1224', likhetskjede: [] },
 *   ramme: { beløp: kroner(1), status: 'ENDELIG', bevilgninger: [] },
 *   innstillingsvalg: { regel: 'RANGERT_STOPP' },
 * };
 * const [utenVurderer, utenKriterium] = finnFølsomhet(grunnlag);
 * utenVurderer.blirUfullstendige // => ['s']
 * utenKriterium.utfall // => 'INGEN_KRITERIER_IGJEN'
 */
export function finnFølsomhet(grunnlag: Analysegrunnlag): readonly Utelatelse[] {
  const { utlysning, vurderinger } = grunnlag.runde;
  const vurderere = [...new Set(vurderinger.map(({ vurdererId }) => vurdererId))].sort(sammenlignTekst);
  return [
    ...vurderere.map((vurdererId): Utelatt => ({ type: 'VURDERER', vurdererId })),
    ...bladkriterier(utlysning.kriterier).map(({ id }): Utelatt => ({ type: 'KRITERIUM', kriteriumId: id })),
  ].map((utelatt) => sammenlignUten(grunnlag, utelatt));
}
