import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Søknad, Vurdering } from '../modell';
import { grupper } from './grupper';
import { kontrollerRunde } from './kontroller-runde';
import { lesHabilitet } from './les-habilitet';
import type { LestKriterium } from './les-kriterier';
import { lesVurderinger } from './les-vurderinger';
import type { LestRunde, Sammenheng } from './lest-runde';
import type { Runde, Vurderingsvalg } from './typer';

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
  const poeng = lesVurderinger(runde, kriterier, { søknadAv, forrige, erFelles });
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
  for (const [i, { søknadId, vurdererId, form }] of vurderinger.entries()) {
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
  let plasser: Map<string, number> | undefined;
  let sist = 0;
  return (id) => {
    if (søknader[sist]?.id === id) return sist;
    if (søknader[sist + 1]?.id === id) return ++sist;
    // The first of those with one id, as in the list.
    plasser ??= new Map(søknader.map((søknad, s) => [søknad.id, s] as const).reverse());
    const plass = plasser.get(id);
    if (plass === undefined) return -1;
    sist = plass;
    return plass;
  };
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
