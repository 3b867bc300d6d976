import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { erSammePart } from '../kontroll/er-samme-part';
import { grupper } from './grupper';
import type { VurderingKoder } from './koder';
import { ANNEN_FORM, INHABIL, type LestRunde, type Sammenheng, TELLER, TIL_AVKLARING } from './lest-runde';
import type { Runde, Vurderingsvalg } from './typer';

const funn = lagFunnlager<VurderingKoder>();

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
export function lesHabilitet(runde: Runde, sammenheng: Habilitetssammenheng): LestHabilitet {
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
  for (const [i, erklæring] of habilitet.entries()) {
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
