import { tilBrøk } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { VurderingKoder } from './koder';
import { erAktuell } from './kontroller-runde';
import { lagVurderer } from './lag-vurderer';
import { lesKriterier } from './les-kriterier';
import { lesRunde } from './les-runde';
import type { Runde, Søknadsresultat, Vurderingsresultat, Vurderingsvalg } from './typer';

const funn = lagFunnlager<VurderingKoder>();

/**
 * Weighs the scores of a round into one exact total for each søknad, with every part of it open to see.
 *
 * The total is `Σ w_k · (Σ p_ka) / n_k` over criteria `k` and the `n_k` scores that count, in whole numbers throughout,
 * so that equal totals are equal and stay a tie. A missing score is never zero. The scores of an unfit assessor are left
 * out and shown. Weights are never invented: an unweighted call is refused until the caller applies some, and
 * {@link sammenlignUtenVekter} tells what holds whatever they are.
 *
 * The totals advise; people decide. Go on with {@link rangerSøknader}; why a søknad got what it got is for
 * {@link begrunnVurdering}. For numbers without ids, by the million, there is {@link vurderKolonner}.
 *
 * @param runde - A weighted call, its applications, assessments and habilitet. Linear in the number of scores. Where the
 * assessors are given too, one whose organisation is a party is to be clarified, whatever the list of habilitet leaves
 * out.
 * @param valg - How to aggregate, what to do with scores to be clarified, and with criteria that have no score.
 * @returns One result for each søknad, in the order given. Equal parts of it may be one and the same object.
 * @throws TilskuddFeil with every breach at once: the call's (`VEKTING_MANGLER`, `KRITERIER_TOMT`, `KRITERIUM_TO_GANGER`,
 * `KRITERIEVEKT_MANGLER`, `KRITERIEVEKT_UGYLDIG`, `KRITERIEVEKTER_UTEN_SUM`, `SKALA_MANGLER`, `SKALA_UGYLDIG`,
 * `SKALA_FOR_FIN`, `ANKER_UTENFOR_SKALA`, `KRITERIER_FOR_DYPT`, `TERSKEL_UTENFOR_SKALA`, `TERSKEL_PA_SAMLEKRITERIUM`,
 * `TOTALTERSKEL_UGYLDIG`), the round's (`RUNDE_TOM`, `RUNDE_ID_TO_GANGER`,
 * `SOKNAD_ANNEN_UTLYSNING`, `SOKT_BELOP_UGYLDIG`, `HABILITET_MOTSTRIDENDE`), the scores' (`VURDERING_UKJENT_SOKNAD`,
 * `VURDERING_UKJENT_VURDERER`, `KONSENSUS_TO_GANGER`, `KRITERIUM_UKJENT`, `POENG_UGYLDIG`, `POENG_UTENFOR_SKALA`,
 * `POENG_UTENFOR_STEG`, `POENG_TO_GANGER`, `DISSENS_UTEN_KONSENSUS`, `DISSENS_TO_GANGER`) and `VALG_UGYLDIG`.
 * @example
 * const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
 * const utlysning = { id: 'u', vekting: 'VEKTET', kriterier: [{ id: 'k1', vekt: 2, skala }, { id: 'k2', vekt: 1, skala }] };
 * const gi = (vurdererId, k1, k2) => ({
 *   id: vurdererId, søknadId: 's1', vurdererId, form: 'INDIVIDUELL',
 *   poeng: [{ kriteriumId: 'k1', poeng: k1 }, { kriteriumId: 'k2', poeng: k2 }],
 * });
 * const runde = {
 *   utlysning,
 *   søknader: [{ id: 's1', utlysningId: 'u', søktBeløp: kroner(100), tilstand: 'TIL_VURDERING' }],
 *   vurderinger: [gi('a', 4, 3.5), gi('b', 3, 2), gi('c', 4, 4)],
 *   habilitet: ['a', 'b', 'c'].map((vurdererId) => ({ vurdererId, søknadId: 's1', status: 'HABIL' })),
 * };
 * const valg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
 * vurderSøknader(runde, valg).søknader[0].totalt // => { teller: '21', nevner: '2' }
 */
export function vurderSøknader(runde: Runde, valg: Vurderingsvalg): Vurderingsresultat {
  const lesteKriterier = lesKriterier(runde.utlysning);
  const { kriterier } = lesteKriterier;
  const lest = lesRunde(runde, lesteKriterier.funn.length === 0 ? kriterier : [], valg);
  kastVedFeil([...lesteKriterier.funn, ...lest.funn]);
  const { vurder, skalSeesPå } = lagVurderer({ runde, valg, lest, ...lesteKriterier });
  const søknader: Søknadsresultat[] = [];
  const omHver: Funn[] = [];
  for (const [s, søknad] of runde.søknader.entries()) {
    if (!erAktuell(søknad)) {
      søknader.push({ søknadId: søknad.id, status: 'IKKE_TIL_VURDERING', kriterier: [], terskelbrudd: [] });
      continue;
    }
    const resultat = vurder(s, søknad.id);
    søknader.push(resultat);
    if (skalSeesPå()) omHver.push(...funnOmSøknad(resultat, s, valg));
  }
  return {
    grunnlag: { runde, valg },
    kriterievekter: kriterier.map(({ id, vekt }) => ({ kriteriumId: id, vekt: tilBrøk(vekt) })),
    søknader,
    funn: [...lest.funn, ...omHver],
  };
}

/** What people should look at in one søknad. */
function funnOmSøknad(resultat: Søknadsresultat, s: number, valg: Vurderingsvalg): readonly Funn[] {
  const { søknadId, kriterier, ufullstendigFordi = [], antallHabile = 0 } = resultat;
  const { minstHabile = 0, kutt = 0 } = valg;
  const sti = `/runde/søknader/${s}`;
  const alle = kriterier.flatMap(({ kriteriumId, antall, enkeltpoeng, utenPoengFordi }) => [
    ...enkeltpoeng
      .filter(({ status }) => status === 'MANGLER')
      .map(({ vurdererId }) => funn('POENG_MANGLER', 'ADVARSEL', sti, { søknadId, vurdererId, kriteriumId })),
    ...(antall > 0 ? [] : [funn('KRITERIUM_UTEN_POENG', 'ADVARSEL', sti, { søknadId, kriteriumId })]),
    ...(utenPoengFordi === 'FOR_FA_ETTER_KUTT'
      ? [funn('FOR_FA_ETTER_KUTT', 'ADVARSEL', sti, { søknadId, kriteriumId, antall, kutt })]
      : []),
  ]);
  if (ufullstendigFordi.includes('FOR_FA_HABILE')) {
    alle.push(funn('FOR_FA_HABILE', 'ADVARSEL', sti, { søknadId, antall: antallHabile, minst: minstHabile }));
  }
  if (ufullstendigFordi.includes('BARE_EGNE_VURDERERE')) {
    const talte = kriterier.flatMap(({ enkeltpoeng }) => enkeltpoeng.filter(({ status }) => status.startsWith('TALT')));
    const vurdererIder = [...new Set(talte.map(({ vurdererId }) => vurdererId))];
    alle.push(funn('BARE_EGNE_VURDERERE', 'ADVARSEL', sti, { søknadId, vurdererIder }));
  }
  return alle;
}
