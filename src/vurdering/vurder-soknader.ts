import { del, gang, leggSammen, type Rasjonal, sammenlignEksakt, tilBrøk, trekkFra } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Habilitet, Søknad, Vurdering } from '../modell';
import type { VurderingKoder } from './koder';
import { erAktuell, kontrollerRunde } from './kontroller-runde';
import { type LestKriterium, lesKriterier, lesTall } from './les-kriterier';
import type {
  Enkeltpoeng,
  Kriterieresultat,
  Runde,
  Søknadsresultat,
  Terskelbrudd,
  Vurderingsresultat,
  Vurderingsvalg,
} from './typer';

const funn = lagFunnlager<VurderingKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * Weighs the scores of a round into one exact total for each søknad, with every part of it open to see.
 *
 * The total is `Σ w_k · (Σ p_ka) / n_k` over criteria `k` and the `n_k` scores that count, in whole numbers throughout,
 * so that equal totals are equal and stay a tie. A missing score is never zero. The scores of an unfit assessor are left
 * out and shown. Weights are never invented: an unweighted call is refused until the caller applies some.
 *
 * The totals advise; people decide. Go on with {@link rangerSøknader}.
 *
 * @param runde - A weighted call, its applications, assessments and habilitet. Linear in the number of scores.
 * @param valg - How to aggregate, what to do with scores to be clarified, and with criteria that have no score.
 * @returns One result for each søknad, in the order given.
 * @throws TilskuddFeil with every breach at once: the call's (`VEKTING_MANGLER`, `KRITERIER_TOMT`, `KRITERIUM_TO_GANGER`,
 * `KRITERIEVEKT_MANGLER`, `KRITERIEVEKT_UGYLDIG`, `KRITERIEVEKTER_UTEN_SUM`, `SKALA_MANGLER`, `SKALA_UGYLDIG`,
 * `KRITERIER_FOR_DYPT`, `TERSKEL_UTENFOR_SKALA`), the round's (`RUNDE_TOM`, `RUNDE_ID_TO_GANGER`,
 * `SOKNAD_ANNEN_UTLYSNING`, `SOKT_BELOP_UGYLDIG`, `HABILITET_MOTSTRIDENDE`), the scores' (`VURDERING_UKJENT_SOKNAD`,
 * `VURDERING_UKJENT_VURDERER`, `KONSENSUS_TO_GANGER`, `KRITERIUM_UKJENT`, `POENG_UGYLDIG`, `POENG_UTENFOR_SKALA`,
 * `POENG_UTENFOR_STEG`, `POENG_TO_GANGER`) and `VALG_UGYLDIG`.
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
  const lest = lesKriterier(runde.utlysning);
  const omRunden = kontrollerRunde(runde, lest.funn.length === 0 ? lest.kriterier : [], valg);
  kastVedFeil([...lest.funn, ...omRunden]);
  const { kriterier } = lest;
  const habilitet = new Map(runde.habilitet.map((h) => [parAv(h.vurdererId, h.søknadId), h.status]));
  const perSøknad = new Map<string, Vurdering[]>(runde.søknader.map(({ id }) => [id, []]));
  for (const vurdering of runde.vurderinger) perSøknad.get(vurdering.søknadId)?.push(vurdering);
  const søknader = runde.søknader.map((søknad) =>
    vurderEn(søknad, { kriterier, vurderinger: perSøknad.get(søknad.id) ?? [], habilitet, valg, runde }),
  );
  return {
    grunnlag: { runde, valg },
    kriterievekter: kriterier.map(({ id, vekt }) => ({ kriteriumId: id, vekt: tilBrøk(vekt) })),
    søknader,
    funn: [...omRunden, ...funnOmHabilitet(runde, habilitet), ...funnOmManglende(søknader)],
  };
}

const parAv = (vurdererId: string, søknadId: string): string => JSON.stringify([vurdererId, søknadId]);

interface Sak {
  readonly kriterier: readonly LestKriterium[];
  readonly vurderinger: readonly Vurdering[];
  readonly habilitet: ReadonlyMap<string, Habilitet['status']>;
  readonly valg: Vurderingsvalg;
  readonly runde: Runde;
}

function vurderEn(søknad: Søknad, sak: Sak): Søknadsresultat {
  const { id: søknadId } = søknad;
  if (!erAktuell(søknad)) return { søknadId, status: 'IKKE_TIL_VURDERING', kriterier: [], terskelbrudd: [] };
  const kriterier = sak.kriterier.map((kriterium) => samlePoeng(kriterium, sak));
  const regnet = regnSammen(kriterier, sak);
  const resultater = kriterier.map(({ kriterium, snitt, talt, enkeltpoeng }): Kriterieresultat => {
    const bidrag = regnet?.bidrag.get(kriterium.id);
    return {
      kriteriumId: kriterium.id,
      ...(snitt === undefined ? {} : { poeng: tilBrøk(snitt) }),
      antall: talt.length,
      ...(bidrag === undefined ? {} : { bidrag: tilBrøk(bidrag) }),
      enkeltpoeng,
    };
  });
  const ingenTalt = kriterier.every(({ talt }) => talt.length === 0);
  const felles = { søknadId, kriterier: resultater };
  if (regnet === undefined) {
    return {
      ...felles,
      status: ingenTalt ? 'IKKE_VURDERT' : 'UFULLSTENDIG',
      ...alternativ(undefined, sak),
      terskelbrudd: [],
    };
  }
  const høyest = sak.kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.maks)), NULL);
  const andel = høyest.t > 0n ? del(regnet.totalt, høyest) : undefined;
  const terskelbrudd = [...kriterier.flatMap(finnTerskelbrudd), ...finnTotalbrudd(andel, sak)];
  return {
    ...felles,
    status: terskelbrudd.length > 0 ? 'UNDER_TERSKEL' : 'VURDERT',
    totalt: tilBrøk(regnet.totalt),
    ...(andel === undefined ? {} : { andelAvHøyest: tilBrøk(andel) }),
    ...alternativ(regnet.totalt, sak),
    terskelbrudd,
  };
}

interface Samlet {
  readonly kriterium: LestKriterium;
  readonly snitt?: Rasjonal;
  readonly talt: readonly { readonly vurdererId: string; readonly poeng: Rasjonal }[];
  readonly enkeltpoeng: readonly Enkeltpoeng[];
}

function samlePoeng(kriterium: LestKriterium, sak: Sak): Samlet {
  const talt: { vurdererId: string; poeng: Rasjonal }[] = [];
  const enkeltpoeng: Enkeltpoeng[] = [];
  let sum = NULL;
  for (const { vurdererId, søknadId, form, poeng: alle } of sak.vurderinger) {
    for (const { kriteriumId, poeng } of alle) {
      if (kriteriumId !== kriterium.id) continue;
      const lest = poeng === null ? undefined : lesTall(poeng);
      const status =
        lest === undefined ? 'MANGLER' : finnStatus(form, sak.habilitet.get(parAv(vurdererId, søknadId)), sak.valg);
      enkeltpoeng.push({ vurdererId, poeng: lest === undefined ? null : tilBrøk(lest), status });
      if (lest === undefined || (status !== 'TALT' && status !== 'TALT_TIL_AVKLARING')) continue;
      talt.push({ vurdererId, poeng: lest });
      sum = leggSammen(sum, lest);
    }
  }
  enkeltpoeng.sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId) || sammenlignTekst(a.status, b.status));
  if (talt.length === 0) return { kriterium, talt, enkeltpoeng };
  return { kriterium, snitt: { t: sum.t, n: sum.n * BigInt(talt.length) }, talt, enkeltpoeng };
}

function finnStatus(
  form: Vurdering['form'],
  habilitet: Habilitet['status'] | undefined,
  { aggregering, tilAvklaring }: Vurderingsvalg,
): Enkeltpoeng['status'] {
  if ((form === 'KONSENSUS') !== (aggregering === 'KONSENSUS')) return 'ANNEN_FORM';
  if (habilitet === 'INHABIL') return 'INHABIL';
  if (habilitet !== 'TIL_AVKLARING') return 'TALT';
  return tilAvklaring === 'HOLDES_UTE' ? 'HOLDT_UTE' : 'TALT_TIL_AVKLARING';
}

interface Regnet {
  readonly totalt: Rasjonal;
  readonly bidrag: ReadonlyMap<string, Rasjonal>;
}

/** The total and what each criterion adds to it, or nothing where the choice of the caller gives no total. */
function regnSammen(kriterier: readonly Samlet[], { valg }: Sak): Regnet | undefined {
  const medPoeng = kriterier.filter(({ snitt }) => snitt !== undefined);
  if (medPoeng.length === 0) return undefined;
  if (medPoeng.length < kriterier.length && valg.manglende === 'UFULLSTENDIG') return undefined;
  const vekter = (hvilke: readonly Samlet[]) =>
    hvilke.reduce((sum, { kriterium }) => leggSammen(sum, kriterium.vekt), NULL);
  const sumMed = vekter(medPoeng);
  const renormerer = valg.manglende === 'RENORMER' && medPoeng.length < kriterier.length;
  if (renormerer && sumMed.t === 0n) return undefined;
  const faktor = renormerer ? del(vekter(kriterier), sumMed) : { t: 1n, n: 1n };
  const bidrag = new Map<string, Rasjonal>();
  let totalt = NULL;
  for (const { kriterium, snitt } of kriterier) {
    if (snitt === undefined && valg.manglende === 'RENORMER') continue;
    const poeng = snitt === undefined ? kriterium.skala.min : somHøyestBest(snitt, kriterium);
    const ett = gang(gang(kriterium.vekt, faktor), poeng);
    bidrag.set(kriterium.id, ett);
    totalt = leggSammen(totalt, ett);
  }
  return { totalt, bidrag };
}

/** A score on a scale where lowest is best counts from the other end. */
function somHøyestBest(poeng: Rasjonal, { skala: { min, maks, lavestErBest } }: LestKriterium): Rasjonal {
  return lavestErBest ? trekkFra(leggSammen(min, maks), poeng) : poeng;
}

/** The total that the other choice about scores to be clarified would give, when it is another. */
function alternativ(totalt: Rasjonal | undefined, sak: Sak): Pick<Søknadsresultat, 'alternativTotal'> {
  if (!sak.vurderinger.some((v) => sak.habilitet.get(parAv(v.vurdererId, v.søknadId)) === 'TIL_AVKLARING')) return {};
  const tilAvklaring = sak.valg.tilAvklaring === 'HOLDES_UTE' ? 'TELLER_MED_MERKNAD' : 'HOLDES_UTE';
  const annen = { ...sak, valg: { ...sak.valg, tilAvklaring } } as const;
  const regnet = regnSammen(
    sak.kriterier.map((kriterium) => samlePoeng(kriterium, annen)),
    annen,
  );
  if (regnet === undefined) return totalt === undefined ? {} : { alternativTotal: null };
  if (totalt !== undefined && sammenlignEksakt(totalt, regnet.totalt) === 0) return {};
  return { alternativTotal: tilBrøk(regnet.totalt) };
}

function finnTerskelbrudd({ kriterium, snitt, talt }: Samlet): readonly Terskelbrudd[] {
  const { id: kriteriumId, skala, terskler } = kriterium;
  const under = (fikk: Rasjonal, verdi: Rasjonal): boolean =>
    skala.lavestErBest ? sammenlignEksakt(fikk, verdi) > 0 : sammenlignEksakt(fikk, verdi) < 0;
  return terskler.flatMap(({ verdi, gjelder }): readonly Terskelbrudd[] => {
    const felles = { kriteriumId, terskel: tilBrøk(verdi), gjelder };
    if (gjelder === 'SAMLET') {
      return snitt !== undefined && under(snitt, verdi) ? [{ ...felles, fikk: tilBrøk(snitt) }] : [];
    }
    return talt
      .filter(({ poeng }) => under(poeng, verdi))
      .map(({ vurdererId, poeng }) => ({ ...felles, fikk: tilBrøk(poeng), vurdererId }))
      .sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId));
  });
}

function finnTotalbrudd(andel: Rasjonal | undefined, { runde }: Sak): readonly Terskelbrudd[] {
  const { terskelTotalt } = runde.utlysning;
  const terskel = terskelTotalt === undefined ? undefined : lesTall(terskelTotalt);
  if (terskel === undefined || andel === undefined || sammenlignEksakt(andel, terskel) >= 0) return [];
  return [{ terskel: tilBrøk(terskel), fikk: tilBrøk(andel), gjelder: 'TOTALT' }];
}

function funnOmHabilitet(runde: Runde, habilitet: ReadonlyMap<string, Habilitet['status']>): readonly Funn[] {
  return runde.vurderinger.flatMap(({ vurdererId, søknadId }, i) =>
    habilitet.has(parAv(vurdererId, søknadId))
      ? []
      : [funn('HABILITET_IKKE_OPPGITT', 'ADVARSEL', `/runde/vurderinger/${i}`, { vurdererId, søknadId })],
  );
}

function funnOmManglende(søknader: readonly Søknadsresultat[]): readonly Funn[] {
  return søknader.flatMap(({ søknadId, kriterier }, i) =>
    kriterier.flatMap(({ kriteriumId, antall, enkeltpoeng }) => [
      ...enkeltpoeng
        .filter(({ status }) => status === 'MANGLER')
        .map(({ vurdererId }) =>
          funn('POENG_MANGLER', 'ADVARSEL', `/runde/søknader/${i}`, { søknadId, vurdererId, kriteriumId }),
        ),
      ...(antall > 0
        ? []
        : [funn('KRITERIUM_UTEN_POENG', 'ADVARSEL', `/runde/søknader/${i}`, { søknadId, kriteriumId })]),
    ]),
  );
}
