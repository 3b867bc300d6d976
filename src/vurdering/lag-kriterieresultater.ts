import { gang, leggSammen, tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Brøk } from '../kjerne/typer';
import { finnBidrag } from './finn-bidrag';
import { poengPåSkalaen } from './finn-terskelbrudd';
import { lesTall } from './les-kriterier';
import { ANNEN_FORM, FRAVÆR, INHABIL, TELLER } from './lest-runde';
import type { Samlet } from './samle-enheter';
import type { Dissensresultat, Enkeltpoeng, Kriterieresultat } from './typer';
import type { Vurderingsgrunnlag } from './vurderingsgrunnlag';

/** The same assessors, each standing in the same way: what they gave decides the rest. */
interface Panel {
  readonly koder: Int32Array;
  /** By criterion: results by the scores that were given, where so few sets of scores are possible that it pays. */
  readonly husket: readonly (Kriterieresultat | undefined)[][];
}

/**
 * So many sets of scores may a panel be able to give for a criterion, and never more than there are applications, or the
 * table costs more than it saves; and so many places are kept in all.
 */
const STØRSTE_TABELL = 65_536;
const FLEST_PLASSER = 4_000_000;
/** So many different scores of an assessor for a criterion are remembered. */
const FLEST_HUSKET = 4096;
const STATUSER = 4;

/**
 * Makes what shows the parts of one søknad at a time. On a short scale few sets of scores are possible, so applications
 * share the results of those they have in common.
 */
export function lagKriterieresultater(grunnlag: Vurderingsgrunnlag, samlet: Samlet) {
  const { lest, kriterier, valg } = grunnlag;
  const { start, rekkefølge, vurdererAv, tilstand, enheter } = lest;
  const antallKriterier = kriterier.length;
  const baser = kriterier.map(({ skala }) => skala.antallSteg + 3);
  const paneler = new Map<string, Panel>();
  const dissenser = finnDissenser(grunnlag);
  const visEnkeltpoeng = lagEnkeltpoeng(grunnlag);
  const brøker = kriterier.map(() => new Map<number, { poeng: Brøk; bidrag: Brøk }>());
  const flest = lest.rekkefølge.length + 1;
  const største = Math.min(STØRSTE_TABELL, lest.start.length - 1);
  let ledige = FLEST_PLASSER;
  let sist: Panel = { koder: new Int32Array(0), husket: [] };

  return (s: number, fullstendig: boolean, harTotal: boolean): readonly Kriterieresultat[] => {
    const [fra, til] = [start[s] ?? 0, start[s + 1] ?? 0];
    const kanHuskes = fullstendig && harTotal && dissenser?.has(s) !== true;
    const bidrag = !harTotal || fullstendig ? undefined : finnBidrag(samlet, kriterier, valg);
    const panel = kanHuskes ? finnPanel(fra, til) : sist;
    const resultater = new Array<Kriterieresultat>(antallKriterier);
    for (let k = 0; k < antallKriterier; k++) {
      let nøkkel = 0;
      const base = baser[k] ?? 1;
      for (let j = fra; j < til; j++) {
        nøkkel = nøkkel * base + (enheter[(rekkefølge[j] ?? 0) * antallKriterier + k] ?? FRAVÆR) + 2;
      }
      const husket = kanHuskes ? panel.husket[k] : undefined;
      const før = husket !== undefined && nøkkel < husket.length ? husket[nøkkel] : undefined;
      if (før !== undefined) {
        resultater[k] = før;
        continue;
      }
      const ett = bidrag?.[k];
      const nytt = lagEtt(s, k, kanHuskes || (fullstendig && harTotal) ? 'HELT' : ett && tilBrøk(ett));
      if (husket !== undefined && nøkkel < husket.length) husket[nøkkel] = nytt;
      resultater[k] = nytt;
    }
    return resultater;
  };

  /** The panel of a søknad; the one before it often had the same. */
  function finnPanel(fra: number, til: number): Panel {
    if (erSamme(fra, til)) return sist;
    const koder = new Int32Array(til - fra);
    for (let j = fra; j < til; j++) koder[j - fra] = kodeAv(rekkefølge[j] ?? 0);
    const navn = koder.join();
    sist = paneler.get(navn) ?? { koder, husket: baser.map((base) => lagTabell(base, til - fra)) };
    paneler.set(navn, sist);
    return sist;
  }

  /** One place for each set of scores that so many assessors can give; none where there would be too many. */
  function lagTabell(base: number, antall: number): (Kriterieresultat | undefined)[] {
    let størrelse = 1;
    for (let j = 0; j < antall && størrelse <= største; j++) størrelse *= base;
    if (størrelse > Math.min(største, ledige)) return [];
    ledige -= størrelse;
    return new Array<Kriterieresultat | undefined>(størrelse).fill(undefined);
  }

  function erSamme(fra: number, til: number): boolean {
    const { koder, husket } = sist;
    if (koder.length !== til - fra || husket.length === 0) return false;
    for (let j = fra; j < til; j++) if (koder[j - fra] !== kodeAv(rekkefølge[j] ?? 0)) return false;
    return true;
  }

  function kodeAv(i: number): number {
    return (vurdererAv[i] ?? 0) * STATUSER + (tilstand[i] ?? 0);
  }

  function lagEtt(s: number, k: number, bidrag: Brøk | 'HELT' | undefined): Kriterieresultat {
    const { id: kriteriumId } = kriterier[k] ?? { id: '' };
    const antall = samlet.antall[k] ?? 0;
    const over = samlet.over[k] ?? 0;
    const enkeltpoeng = visEnkeltpoeng(s, k);
    const dissens = dissenser?.get(s)?.get(kriteriumId);
    if (over > 0 && dissens === undefined && bidrag === 'HELT') {
      const brøk = finnBrøker(k);
      return { kriteriumId, poeng: brøk.poeng, antall, bidrag: brøk.bidrag, enkeltpoeng };
    }
    const omDissens = dissens === undefined ? {} : { dissenser: dissens };
    if (over === 0) {
      const utenPoengFordi = antall === 0 ? 'INGEN_TALT' : 'FOR_FA_ETTER_KUTT';
      const omBidrag = bidrag === undefined || bidrag === 'HELT' ? {} : { bidrag };
      return { kriteriumId, antall, ...omBidrag, enkeltpoeng, utenPoengFordi, ...omDissens };
    }
    const brøk = finnBrøker(k);
    if (bidrag === undefined) return { kriteriumId, poeng: brøk.poeng, antall, enkeltpoeng, ...omDissens };
    const vist = bidrag === 'HELT' ? brøk.bidrag : bidrag;
    return { kriteriumId, poeng: brøk.poeng, antall, bidrag: vist, enkeltpoeng, ...omDissens };
  }

  /** The aggregated score and what it adds, as fractions that all who have the same score share. */
  function finnBrøker(k: number): { readonly poeng: Brøk; readonly bidrag: Brøk } {
    const nøkkel = (samlet.sum[k] ?? 0) * flest + (samlet.over[k] ?? 0);
    const før = brøker[k]?.get(nøkkel);
    if (før !== undefined) return før;
    const kriterium = kriterier[k];
    const poeng = kriterium && poengPåSkalaen(samlet, k, kriterium);
    if (kriterium === undefined || poeng === undefined) return { poeng: NULL, bidrag: NULL };
    const { min, maks, lavestErBest } = kriterium.skala;
    const oppover = lavestErBest ? leggSammen(leggSammen(min, maks), { t: -poeng.t, n: poeng.n }) : poeng;
    const nye = { poeng: tilBrøk(poeng), bidrag: tilBrøk(gang(kriterium.vekt, oppover)) };
    if (nøkkel <= Number.MAX_SAFE_INTEGER) brøker[k]?.set(nøkkel, nye);
    return nye;
  }
}

const NULL: Brøk = { teller: '0', nevner: '1' };

/** Makes what shows every score for a criterion, by assessor; equal ones are the same object. */
function lagEnkeltpoeng({ lest, kriterier, valg }: Vurderingsgrunnlag) {
  const { start, rekkefølge, vurdererAv, tilstand, enheter, vurdererIder } = lest;
  const talt = valg.tilAvklaring === 'TELLER_MED_MERKNAD' ? 'TALT_TIL_AVKLARING' : 'HOLDT_UTE';
  const statusAv = (kode: number): Enkeltpoeng['status'] =>
    kode === TELLER ? 'TALT' : kode === INHABIL ? 'INHABIL' : kode === ANNEN_FORM ? 'ANNEN_FORM' : talt;
  const husket = kriterier.map(() => vurdererIder.map(() => Array.from({ length: STATUSER }, lagTom)));

  function vis(k: number, v: number, kode: number, enhet: number): Enkeltpoeng {
    const dem = husket[k]?.[v]?.[kode];
    const før = dem?.get(enhet);
    if (før !== undefined) return før;
    const kriterium = kriterier[k];
    const vurdererId = vurdererIder[v] ?? '';
    const ny: Enkeltpoeng =
      enhet < 0 || kriterium === undefined
        ? { vurdererId, poeng: null, status: 'MANGLER' }
        : { vurdererId, poeng: somBrøk(kriterium.skala, enhet), status: statusAv(kode) };
    if (dem !== undefined && dem.size < FLEST_HUSKET) dem.set(enhet, ny);
    return ny;
  }

  return (s: number, k: number): readonly Enkeltpoeng[] => {
    const [fra, til] = [start[s] ?? 0, start[s + 1] ?? 0];
    let antall = 0;
    for (let j = fra; j < til; j++) {
      if (enheter[(rekkefølge[j] ?? 0) * kriterier.length + k] !== FRAVÆR) antall++;
    }
    const alle = new Array<Enkeltpoeng>(antall);
    let plass = 0;
    let forrige = -1;
    let harToAvSamme = false;
    for (let j = fra; j < til; j++) {
      const i = rekkefølge[j] ?? 0;
      const enhet = enheter[i * kriterier.length + k] ?? FRAVÆR;
      if (enhet === FRAVÆR) continue;
      const v = vurdererAv[i] ?? 0;
      if (v === forrige) harToAvSamme = true;
      forrige = v;
      alle[plass++] = vis(k, v, tilstand[i] ?? 0, enhet);
    }
    if (!harToAvSamme) return alle;
    return alle.sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId) || sammenlignTekst(a.status, b.status));
  };
}

const lagTom = (): Map<number, Enkeltpoeng> => new Map();

function somBrøk({ min, steg }: Vurderingsgrunnlag['kriterier'][number]['skala'], enhet: number): Brøk {
  return tilBrøk(leggSammen(min, gang(steg, { t: BigInt(enhet), n: 1n })));
}

/** The recorded dissents by søknad and criterion; nothing where agreed scores do not count, or nobody disagreed. */
function finnDissenser({ runde, valg }: Vurderingsgrunnlag) {
  if (valg.aggregering !== 'KONSENSUS') return undefined;
  const plassAv = new Map(runde.søknader.map(({ id }, s) => [id, s]));
  const alle = new Map<number, Map<string, Dissensresultat[]>>();
  for (const { søknadId, dissenser = [] } of runde.vurderinger) {
    const s = plassAv.get(søknadId);
    if (s === undefined || dissenser.length === 0) continue;
    const perKriterium = alle.get(s) ?? new Map<string, Dissensresultat[]>();
    alle.set(s, perKriterium);
    for (const { vurdererId, kriteriumId, poeng, begrunnelse } of dissenser) {
      const lest = poeng === null ? undefined : lesTall(poeng);
      const liste = perKriterium.get(kriteriumId) ?? [];
      perKriterium.set(kriteriumId, liste);
      liste.push({ vurdererId, poeng: lest === undefined ? null : tilBrøk(lest), begrunnelse });
    }
    for (const liste of perKriterium.values()) liste.sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId));
  }
  return alle;
}
