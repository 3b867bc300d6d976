import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Dissens, Søknad, Vurdering } from '../modell';
import type { VurderingKoder } from './koder';
import { erAktuell } from './kontroller-runde';
import type { LestKriterium } from './les-kriterier';
import { UGYLDIG, UTENFOR_SKALA } from './les-poeng';
import { FRAVÆR, UTEN_SVAR } from './lest-runde';
import type { Runde } from './typer';

const funn = lagFunnlager<VurderingKoder>();

interface Poengsammenheng {
  readonly søknadAv: Int32Array;
  readonly forrige: Int32Array;
  readonly erFelles: Uint8Array;
}

/** The scores as steps above the lowest, by assessment and criterion, and everything that is wrong with them. */
export function lesVurderinger(
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
  for (const [i, vurdering] of vurderinger.entries()) {
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
    for (const [j, { kriteriumId, poeng }] of vurdering.poeng.entries()) {
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
