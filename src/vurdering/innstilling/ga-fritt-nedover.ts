import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Øre } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { UavgjortVedStreken } from '../../modell';
import { finnLovligeSett } from '../finn-lovlige-sett';
import type { Kandidatutfall, Regelutfall, Sak } from './sak';

type Regel = 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER';

/**
 * Goes down groups of candidates where the frame is the only limit. The same answer as {@link gåNedover} gives without
 * conditions, from the sums that the tied can reach instead of from their orders.
 *
 * @throws TilskuddFeil `LIKHET_FOR_STOR` when a tie has more than a million sums.
 */
export function gåFrittNedover(sak: Sak, grupper: readonly (readonly number[])[], regel: Regel): Regelutfall {
  const utfall: Kandidatutfall[] = [];
  const uavgjort: UavgjortVedStreken[] = [];
  let rest = sak.ramme;
  let stoppet = false;
  for (const gruppe of grupper) {
    const svar: Gruppeutfall = stoppet ? stans(gruppe) : avgjørGruppe(gruppe, rest, { sak, regel });
    for (const [k, plass] of gruppe.entries()) {
      const ett = ved(svar.utfall, k);
      utfall[plass] = ett;
      rest -= ett.beløp;
    }
    if (svar.uavgjort !== undefined) {
      uavgjort.push(svar.uavgjort);
      rest -= svar.uavgjort.holdtBeløp;
    }
    stoppet ||= regel === 'RANGERT_STOPP' && svar.utfall.some((ett) => ett.utfall !== 'INNSTILT');
  }
  return { utfall, uavgjort };
}

const INNE: Omit<Kandidatutfall, 'beløp'> = { utfall: 'INNSTILT', årsak: 'INNENFOR_RAMMEN' };
const IKKE: Kandidatutfall = { utfall: 'IKKE_INNSTILT', beløp: 0, årsak: 'STOPPET_OVER' };

interface Gruppeutfall {
  readonly utfall: readonly Kandidatutfall[];
  readonly uavgjort?: UavgjortVedStreken;
}

const stans = (gruppe: readonly number[]): Gruppeutfall => ({ utfall: gruppe.map(() => IKKE) });

function avgjørGruppe(
  gruppe: readonly number[],
  rest: number,
  { sak, regel }: { readonly sak: Sak; readonly regel: Regel },
): Gruppeutfall {
  const like = gruppe.map((plass) => ({
    id: ved(sak.kandidater, plass).id,
    beløp: ved(sak.kandidater, plass).beløp,
  }));
  const sum = like.reduce((s, { beløp }) => s + beløp, 0);
  if (sum <= rest) return { utfall: like.map(({ beløp }) => ({ ...INNE, beløp })) };
  const årsak = regel === 'RANGERT_STOPP' ? 'RAMMEN_BRUKT_OPP' : 'PASSER_IKKE_I_RESTEN';
  if (like.length === 1) return { utfall: [{ ...IKKE, årsak }] };
  const ordnet = [...like].sort((a, b) => sammenlignTekst(a.id, b.id));
  const { antall, dyrest, lovlige } = finnLovligeSett(ordnet, rest, regel);
  if (antall === 1n) {
    // When every order gives one and the same set, nothing is tied.
    const valgt = new Set(lovlige?.[0] ?? []);
    return { utfall: like.map(({ id, beløp }) => (valgt.has(id) ? { ...INNE, beløp } : { ...IKKE, årsak })) };
  }
  const felles = {
    søknadIder: ordnet.map(({ id }) => id),
    holdtBeløp: dyrest as Øre,
    antallLovlige: antall.toString(),
  };
  return {
    utfall: like.map(() => ({ utfall: 'UAVGJORT_VED_STREKEN', beløp: 0, årsak: 'UAVGJORT' })),
    uavgjort: lovlige === undefined ? felles : { ...felles, lovlige },
  };
}
