import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { erSammePart } from '../kontroll/er-samme-part';
import type { Dissens, Søknad, Vurdering } from '../modell';
import type { VurderingKoder } from './koder';
import { erAktuell, kontrollerRunde } from './kontroller-runde';
import type { LestKriterium } from './les-kriterier';
import { UGYLDIG, UTENFOR_SKALA } from './les-poeng';
import type { Runde, Vurderingsvalg } from './typer';

const funn = lagFunnlager<VurderingKoder>();

/** A criterion that an assessment does not mention, and one that its assessor could not score. */
export const FRAVÆR = -1;
export const UTEN_SVAR = -2;

/** How an assessment stands, before it is said whether scores to be clarified count. */
export const TELLER = 0;
export const TIL_AVKLARING = 1;
export const INHABIL = 2;
export const ANNEN_FORM = 3;

/** A round as whole numbers: ids are places in lists, scores are steps above the lowest. */
export interface LestRunde {
  /** Every assessor that has an assessment, by id. */
  readonly vurdererIder: readonly string[];
  /** The assessments of søknad `s` are `rekkefølge[start[s]]` up to `rekkefølge[start[s + 1]]`, by assessor. */
  readonly start: Int32Array;
  readonly rekkefølge: Int32Array;
  /** By assessment: its assessor, how it stands, and whether the assessor's own organisation is a party. */
  readonly vurdererAv: Int32Array;
  readonly tilstand: Uint8Array;
  readonly egen: Uint8Array;
  /** By søknad: whether an assessment is to be clarified, and how many assessors are said to be fit or to be clarified. */
  readonly harTilAvklaring: Uint8Array;
  readonly erklærtHabile: Int32Array;
  readonly erklærtTilAvklaring: Int32Array;
  /** By assessment and criterion: steps above the lowest, or why there are none. */
  readonly enheter: Int16Array | Int32Array;
  /** Everything that is wrong or should be looked at. */
  readonly funn: readonly Funn[];
}

/**
 * Reads a round in one pass over its assessments and one over its habilitet. Linear; no text is hashed that the one
 * before it answers for.
 */
export function lesRunde(runde: Runde, kriterier: readonly LestKriterium[], valg: Vurderingsvalg): LestRunde {
  const { søknader, vurderinger } = runde;
  const søknadPlass = lagOppslag(søknader);
  const { søknadAv, vurdererAv, erFelles, vurdererIder, plassAvVurderer } = lesPlasser(vurderinger, søknadPlass);
  const etterVurderer = grupper(vurdererAv, vurdererIder.length).rekkefølge;
  const { start, rekkefølge } = grupper(søknadAv, søknader.length, etterVurderer);
  const forrige = finnForrige({ start, rekkefølge, vurdererAv, erFelles });
  const poeng = lesPoeng(runde, kriterier, { søknadAv, forrige, erFelles });
  const {
    funn: omHabilitet,
    ikkeOppgitt,
    ...habilitet
  } = lesHabilitet(runde, {
    søknadPlass,
    plassAvVurderer,
    start,
    rekkefølge,
    vurdererAv,
    erFelles,
    valg,
  });
  return {
    vurdererIder,
    start,
    rekkefølge,
    vurdererAv,
    ...habilitet,
    enheter: poeng.enheter,
    funn: [...kontrollerRunde(runde, valg), ...omHabilitet, ...poeng.funn, ...ikkeOppgitt],
  };
}

function lesPlasser(vurderinger: readonly Vurdering[], søknadPlass: (id: string) => number) {
  const søknadAv = new Int32Array(vurderinger.length);
  const vurdererAv = new Int32Array(vurderinger.length);
  const erFelles = new Uint8Array(vurderinger.length);
  const funnet = new Map<string, number>();
  for (let i = 0; i < vurderinger.length; i++) {
    const vurdering = vurderinger[i];
    if (vurdering === undefined) continue;
    const { søknadId, vurdererId, form } = vurdering;
    søknadAv[i] = søknadPlass(søknadId);
    if (form === 'KONSENSUS') erFelles[i] = 1;
    let v = funnet.get(vurdererId);
    if (v === undefined) {
      v = funnet.size;
      funnet.set(vurdererId, v);
    }
    vurdererAv[i] = v;
  }
  const vurdererIder = [...funnet.keys()].sort(sammenlignTekst);
  const plassAvVurderer = new Map(vurdererIder.map((id, i) => [id, i]));
  const plasser = Int32Array.from(funnet.keys(), (id) => plassAvVurderer.get(id) ?? 0);
  for (let i = 0; i < vurdererAv.length; i++) vurdererAv[i] = plasser[vurdererAv[i] ?? 0] ?? 0;
  return { søknadAv, vurdererAv, erFelles, vurdererIder, plassAvVurderer };
}

/** The place of each søknad by id. Assessments often come in order, so the same and the next are tried first. */
function lagOppslag(søknader: readonly Søknad[]): (id: string) => number {
  const plasser = new Map<string, number>();
  for (let s = søknader.length - 1; s >= 0; s--) plasser.set(søknader[s]?.id ?? '', s);
  let sist = 0;
  return (id) => {
    if (søknader[sist]?.id === id) return sist;
    if (søknader[sist + 1]?.id === id) return ++sist;
    const plass = plasser.get(id);
    if (plass === undefined) return -1;
    sist = plass;
    return plass;
  };
}

/** Places gathered by group, in the order given within each (of the list, unless another is given). Those of −1 are left out. */
function grupper(
  gruppeAv: Int32Array,
  antall: number,
  iRekkefølge?: Int32Array,
): { readonly start: Int32Array; readonly rekkefølge: Int32Array } {
  const start = new Int32Array(antall + 1);
  for (const gruppe of gruppeAv) if (gruppe >= 0) start[gruppe + 1] = (start[gruppe + 1] ?? 0) + 1;
  for (let g = 0; g < antall; g++) start[g + 1] = (start[g + 1] ?? 0) + (start[g] ?? 0);
  const neste = start.slice(0, antall);
  const rekkefølge = new Int32Array(start[antall] ?? 0);
  for (let j = 0; j < gruppeAv.length; j++) {
    const i = iRekkefølge === undefined ? j : (iRekkefølge[j] ?? 0);
    const gruppe = gruppeAv[i] ?? -1;
    if (gruppe < 0) continue;
    const plass = neste[gruppe] ?? 0;
    rekkefølge[plass] = i;
    neste[gruppe] = plass + 1;
  }
  return { start, rekkefølge };
}

interface Sammenheng {
  readonly start: Int32Array;
  readonly rekkefølge: Int32Array;
  readonly vurdererAv: Int32Array;
  /** By assessment: whether it is a joint one. */
  readonly erFelles: Uint8Array;
}

/** For each assessment the one before it of the same form, søknad and assessor (of joint ones, of any assessor), or −1. */
function finnForrige({ start, rekkefølge, vurdererAv, erFelles }: Sammenheng): Int32Array {
  const forrige = new Int32Array(erFelles.length).fill(-1);
  for (let s = 0; s + 1 < start.length; s++) {
    let individuell = -1;
    let felles: number[] | undefined;
    for (let j = start[s] ?? 0; j < (start[s + 1] ?? 0); j++) {
      const i = rekkefølge[j] ?? 0;
      if (erFelles[i] === 1) {
        felles ??= [];
        felles.push(i);
        continue;
      }
      if (individuell >= 0 && vurdererAv[individuell] === vurdererAv[i]) forrige[i] = individuell;
      individuell = i;
    }
    felles
      ?.sort((a, b) => a - b)
      .forEach((i, plass, liste) => {
        forrige[i] = liste[plass - 1] ?? -1;
      });
  }
  return forrige;
}

interface Poengsammenheng {
  readonly søknadAv: Int32Array;
  readonly forrige: Int32Array;
  readonly erFelles: Uint8Array;
}

function lesPoeng(
  { søknader, vurderinger, vurderere }: Runde,
  kriterier: readonly LestKriterium[],
  { søknadAv, forrige, erFelles }: Poengsammenheng,
): { readonly enheter: Int16Array | Int32Array; readonly funn: readonly Funn[] } {
  const antall = kriterier.length;
  // Half the memory where every scale is short enough, which is what the time goes to.
  const erKort = kriterier.every(({ skala }) => skala.antallSteg < 2 ** 15);
  const enheter = erKort ? new Int16Array(vurderinger.length * antall) : new Int32Array(vurderinger.length * antall);
  enheter.fill(FRAVÆR);
  const plassAv = new Map(kriterier.map(({ id }, k) => [id, k]));
  const kjenteVurderere = vurderere && new Set(vurderere.map(({ id }) => id));
  const alle: Funn[] = [];
  const medDissens: number[] = [];
  const aktuell = new Uint8Array(søknader.length);
  for (const [s, søknad] of søknader.entries()) if (erAktuell(søknad)) aktuell[s] = 1;
  for (let i = 0; i < vurderinger.length; i++) {
    const vurdering = vurderinger[i];
    if (vurdering === undefined) continue;
    const s = søknadAv[i] ?? -1;
    if (s < 0 || aktuell[s] !== 1) alle.push(funnOmSøknaden(vurdering, søknader[s], i));
    if (kjenteVurderere !== undefined && !kjenteVurderere.has(vurdering.vurdererId)) {
      const { vurdererId } = vurdering;
      alle.push(funn('VURDERING_UKJENT_VURDERER', 'FEIL', `/runde/vurderinger/${i}/vurdererId`, { vurdererId }));
    }
    if (erFelles[i] === 1 && forrige[i] !== -1) {
      alle.push(funn('KONSENSUS_TO_GANGER', 'FEIL', `/runde/vurderinger/${i}`, { søknadId: vurdering.søknadId }));
    }
    if (vurdering.dissenser !== undefined) medDissens.push(i);
    // When the call's criteria cannot be read, that is the finding; its scores are not held against them as well.
    if (antall === 0) continue;
    for (let j = 0; j < vurdering.poeng.length; j++) {
      const ett = vurdering.poeng[j];
      if (ett === undefined) continue;
      const { kriteriumId, poeng } = ett;
      const k = kriterier[j]?.id === kriteriumId ? j : plassAv.get(kriteriumId);
      if (k === undefined) {
        alle.push(funn('KRITERIUM_UKJENT', 'FEIL', `/runde/vurderinger/${i}/poeng/${j}/kriteriumId`, { kriteriumId }));
        continue;
      }
      const enhet = poeng === null ? UTEN_SVAR : (kriterier[k]?.les(poeng) ?? FRAVÆR);
      if (enhet < UTEN_SVAR)
        alle.push(funnOmPoeng(enhet, kriterier[k], poeng, `/runde/vurderinger/${i}/poeng/${j}/poeng`));
      if (enheter[i * antall + k] !== FRAVÆR || (forrige[i] !== -1 && erGitt(forrige[i] ?? -1, k))) {
        const { søknadId, vurdererId } = vurdering;
        const data = { søknadId, vurdererId, kriteriumId };
        alle.push(funn('POENG_TO_GANGER', 'FEIL', `/runde/vurderinger/${i}/poeng/${j}`, data));
      }
      enheter[i * antall + k] = enhet;
    }
  }
  for (const i of medDissens) alle.push(...kontrollerDissenser(vurderinger[i]?.dissenser ?? [], i, kontekst(i)));
  return { enheter, funn: alle };

  function kontekst(i: number): Dissenssammenheng {
    return { erKonsensus: erFelles[i] === 1, kjenteVurderere, kriterier, plassAv };
  }

  function erGitt(i: number, k: number): boolean {
    for (let før = i; før >= 0; før = forrige[før] ?? -1) if (enheter[før * antall + k] !== FRAVÆR) return true;
    return false;
  }
}

function funnOmSøknaden({ søknadId }: Vurdering, søknad: Søknad | undefined, i: number): Funn {
  const sti = `/runde/vurderinger/${i}/søknadId`;
  if (søknad === undefined) return funn('VURDERING_UKJENT_SOKNAD', 'FEIL', sti, { søknadId });
  return funn('VURDERING_AV_UAKTUELL', 'ADVARSEL', sti, { søknadId, tilstand: søknad.tilstand });
}

function funnOmPoeng(kode: number, kriterium: LestKriterium | undefined, poeng: unknown, sti: string): Funn {
  const felles = { kriteriumId: kriterium?.id ?? '', poeng: String(poeng) };
  if (kode === UGYLDIG || kriterium === undefined) return funn('POENG_UGYLDIG', 'FEIL', sti, felles);
  const { min, maks, steg } = kriterium.skalatekst;
  if (kode === UTENFOR_SKALA) return funn('POENG_UTENFOR_SKALA', 'FEIL', sti, { ...felles, min, maks });
  return funn('POENG_UTENFOR_STEG', 'FEIL', sti, { ...felles, steg });
}

interface Dissenssammenheng {
  readonly erKonsensus: boolean;
  readonly kjenteVurderere: ReadonlySet<string> | undefined;
  readonly kriterier: readonly LestKriterium[];
  readonly plassAv: ReadonlyMap<string, number>;
}

/** Dissents must be from an agreed score, by a known assessor, with a score on the scale. */
function kontrollerDissenser(
  dissenser: readonly Dissens[],
  i: number,
  { erKonsensus, kjenteVurderere, kriterier, plassAv }: Dissenssammenheng,
): readonly Funn[] {
  if (dissenser.length === 0) return [];
  const sti = `/runde/vurderinger/${i}/dissenser`;
  const nøkler = dissenser.map(({ vurdererId, kriteriumId }) => JSON.stringify([vurdererId, kriteriumId]));
  return [
    ...(erKonsensus ? [] : [funn('DISSENS_UTEN_KONSENSUS', 'FEIL', sti, { antall: dissenser.length })]),
    ...finnGjentatte(nøkler).map(({ plass, først }) => {
      const { vurdererId = '', kriteriumId = '' } = dissenser[plass] ?? {};
      return funn('DISSENS_TO_GANGER', 'FEIL', `${sti}/${plass}`, { vurdererId, kriteriumId, først });
    }),
    ...dissenser.flatMap(({ vurdererId, kriteriumId, poeng }, j) => {
      const k = plassAv.get(kriteriumId);
      const kriterium = k === undefined ? undefined : kriterier[k];
      const enhet = kriterium === undefined || poeng === null ? 0 : kriterium.les(poeng);
      return [
        ...(kjenteVurderere?.has(vurdererId) === false
          ? [funn('VURDERING_UKJENT_VURDERER', 'FEIL', `${sti}/${j}/vurdererId`, { vurdererId })]
          : []),
        ...(kriterium === undefined && kriterier.length > 0
          ? [funn('KRITERIUM_UKJENT', 'FEIL', `${sti}/${j}/kriteriumId`, { kriteriumId })]
          : []),
        ...(enhet < 0 ? [funnOmPoeng(enhet, kriterium, poeng, `${sti}/${j}/poeng`)] : []),
      ];
    }),
  ];
}

interface Habilitetssammenheng extends Sammenheng {
  readonly søknadPlass: (id: string) => number;
  readonly plassAvVurderer: ReadonlyMap<string, number>;
  readonly valg: Vurderingsvalg;
}
interface LestHabilitet
  extends Pick<LestRunde, 'tilstand' | 'egen' | 'harTilAvklaring' | 'erklærtHabile' | 'erklærtTilAvklaring'> {
  readonly funn: readonly Funn[];
  readonly ikkeOppgitt: readonly Funn[];
}

/** How each assessment stands. Only what covers the scoring counts: one who may not decide may still have scored. */
function lesHabilitet(runde: Runde, sammenheng: Habilitetssammenheng): LestHabilitet {
  const { søknader, vurderinger, habilitet } = runde;
  const { start, rekkefølge, vurdererAv, erFelles, valg } = sammenheng;
  const lest = lesErklæringer(runde, sammenheng);
  const perSøknad = grupper(lest.søknadAv, søknader.length);
  const gitt = new Int32Array(lest.antallErklærte).fill(-1);
  const erEgen = lagEgenprøve(runde);
  const formSomTeller = valg.aggregering === 'KONSENSUS' ? 1 : 0;
  const tilstand = new Uint8Array(vurderinger.length);
  const egen = new Uint8Array(vurderinger.length);
  const harTilAvklaring = new Uint8Array(søknader.length);
  const erklærtHabile = new Int32Array(søknader.length);
  const erklærtTilAvklaring = new Int32Array(søknader.length);
  const motstridende: number[] = [];
  const ikkeOppgitt: number[] = [];
  for (let s = 0; s < søknader.length; s++) {
    const [fra, til] = [perSøknad.start[s] ?? 0, perSøknad.start[s + 1] ?? 0];
    for (let j = fra; j < til; j++) {
      const i = perSøknad.rekkefølge[j] ?? 0;
      const før = gitt[lest.vurdererAv[i] ?? 0] ?? -1;
      if (før >= 0) {
        if (lest.status[i] !== lest.status[før]) motstridende.push(i);
        continue;
      }
      gitt[lest.vurdererAv[i] ?? 0] = i;
      if (lest.status[i] === TELLER) erklærtHabile[s] = (erklærtHabile[s] ?? 0) + 1;
      if (lest.status[i] === TIL_AVKLARING) erklærtTilAvklaring[s] = (erklærtTilAvklaring[s] ?? 0) + 1;
    }
    for (let j = start[s] ?? 0; j < (start[s + 1] ?? 0); j++) {
      const i = rekkefølge[j] ?? 0;
      const h = gitt[vurdererAv[i] ?? 0] ?? -1;
      if (h < 0) ikkeOppgitt.push(i);
      const status = h < 0 ? TELLER : (lest.status[h] ?? TELLER);
      const egenSak = (h >= 0 && lest.egen[h] === 1) || (erEgen?.(i, s) ?? false);
      if (egenSak) egen[i] = 1;
      if (erFelles[i] !== formSomTeller) tilstand[i] = ANNEN_FORM;
      // One's own organisation among the parties is to be clarified until a clearance says by whom and when.
      else tilstand[i] = status === TELLER && egenSak && habilitet[h]?.avklaring === undefined ? TIL_AVKLARING : status;
      if (tilstand[i] === TIL_AVKLARING) harTilAvklaring[s] = 1;
    }
    for (let j = fra; j < til; j++) gitt[lest.vurdererAv[perSøknad.rekkefølge[j] ?? 0] ?? 0] = -1;
  }
  const stigende = (a: number, b: number): number => a - b;
  return {
    tilstand,
    egen,
    harTilAvklaring,
    erklærtHabile,
    erklærtTilAvklaring,
    funn: [
      ...lest.funn,
      ...motstridende.sort(stigende).map((i) => {
        const { vurdererId = '', søknadId = '' } = habilitet[i] ?? {};
        return funn('HABILITET_MOTSTRIDENDE', 'FEIL', `/runde/habilitet/${i}`, { vurdererId, søknadId });
      }),
    ],
    ikkeOppgitt: ikkeOppgitt.sort(stigende).map((i) => {
      const { vurdererId = '', søknadId = '' } = vurderinger[i] ?? {};
      return funn('HABILITET_IKKE_OPPGITT', 'ADVARSEL', `/runde/vurderinger/${i}`, { vurdererId, søknadId });
    }),
  };
}

/** The declarations as places and codes: their søknad (−1 where they do not cover the scoring), assessor and status. */
function lesErklæringer({ habilitet, vurderere }: Runde, { søknadPlass, plassAvVurderer }: Habilitetssammenheng) {
  const kjente = vurderere && new Set(vurderere.map(({ id }) => id));
  const plasser = new Map(plassAvVurderer);
  const søknadAv = new Int32Array(habilitet.length);
  const vurdererAv = new Int32Array(habilitet.length);
  const status = new Uint8Array(habilitet.length);
  const egen = new Uint8Array(habilitet.length);
  const alle: Funn[] = [];
  for (let i = 0; i < habilitet.length; i++) {
    const erklæring = habilitet[i];
    if (erklæring === undefined) continue;
    const { vurdererId, søknadId, omfang } = erklæring;
    const s = søknadPlass(søknadId);
    let v = plasser.get(vurdererId);
    if (v === undefined) {
      v = plasser.size;
      plasser.set(vurdererId, v);
    }
    vurdererAv[i] = v;
    søknadAv[i] = omfang === undefined || omfang.includes('VURDERE') ? s : -1;
    if (erklæring.grunn === 'ORGANISASJON_ER_PART') egen[i] = 1;
    if (s < 0 || kjente?.has(vurdererId) === false) {
      alle.push(funn('HABILITET_UTENFOR_RUNDEN', 'ADVARSEL', `/runde/habilitet/${i}`, { vurdererId, søknadId }));
    }
    if (erklæring.status === 'HABIL') continue;
    status[i] = erklæring.status === 'INHABIL' ? INHABIL : TIL_AVKLARING;
    const { stedfortreder } = erklæring;
    if (stedfortreder === undefined || (stedfortreder !== vurdererId && kjente?.has(stedfortreder) !== false)) continue;
    const data = { vurdererId, søknadId, stedfortreder };
    alle.push(funn('STEDFORTREDER_UGYLDIG', 'ADVARSEL', `/runde/habilitet/${i}/stedfortreder`, data));
  }
  return { søknadAv, vurdererAv, status, egen, antallErklærte: plasser.size, funn: alle };
}

/** Whether an assessment is of a søknad where the assessor's own organisation is a party, where that can be told. */
function lagEgenprøve({ vurderere, vurderinger, søknader }: Runde): ((i: number, s: number) => boolean) | undefined {
  if (vurderere === undefined) return undefined;
  const parter = new Map(vurderere.map(({ id, representerer }) => [id, representerer]));
  return (i, s) => {
    const egen = parter.get(vurderinger[i]?.vurdererId ?? '');
    const søknad = søknader[s];
    if (egen === undefined || søknad === undefined) return false;
    return (
      søknad.søkere.some(({ part }) => erSammePart(part, egen)) ||
      søknad.tiltak.parter.some((part) => erSammePart(part, egen))
    );
  };
}
