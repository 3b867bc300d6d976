import type { Øre } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { Deltildeling, UavgjortVedStreken } from '../../modell';
import type { Deler } from './del-belop';
import { finnHindring } from './finn-hindring';
import { type Arbeid, bruktAv, INNE, kanFullføres, type Stilling, UTE } from './kan-fullfores';
import { lagUavgjort } from './lovlige-utfall';
import type { Kandidatutfall, Regelutfall, Sak } from './sak';

const FLEST_TILSTANDER = 20_000;
const FLEST_VERDENER = 1_000;

/** How to go down. */
export interface Nedgang {
  /** The places of candidates that are taken together, best first. */
  readonly grupper: readonly (readonly number[])[];
  /** Whether to stop at the first that the money does not reach. */
  readonly stopp: boolean;
  /** The lawful parts of each candidate; absent where only the whole is given. */
  readonly deler?: readonly Deler[];
}

/** Where one has come: what may have been taken above, one position for each way the ties above may fall. */
interface Løp {
  readonly verdener: readonly Stilling[];
  readonly stoppet: boolean;
}

/**
 * Goes down groups of candidates under the conditions of a portfolio. One is taken when some lawful set holds it together
 * with those taken above, whichever way the ties above fall; so what a floor or a dependency needs is held for it.
 *
 * Those of one group are taken in every order. When the orders do not all end the same, the group is tied.
 *
 * What is kept out by a condition does not stop a rule that stops; what the money does not reach does. Below that, only
 * what a floor still needs is taken.
 */
export function gåNedover(sak: Sak, nedgang: Nedgang): Regelutfall {
  const arbeid: Arbeid = { igjen: sak.arbeidsgrense };
  const utfall: Kandidatutfall[] = [];
  const uavgjort: UavgjortVedStreken[] = [];
  const start: Stilling = {
    tilstand: new Uint8Array(sak.kandidater.length),
    beløp: sak.kandidater.map(({ beløp }, i) => nedgang.deler?.[i]?.minst ?? beløp),
  };
  let løp: Løp = { verdener: [start], stoppet: false };
  let sperret = false;
  for (const gruppe of nedgang.grupper) {
    const ider = gruppe.map((plass) => ved(sak.kandidater, plass).id);
    const veier: readonly Vei[] | undefined = sperret ? [] : finnVeier(gruppe, løp, { sak, nedgang, arbeid });
    const [første] = veier ?? [];
    if (sperret || (veier?.length === 1 && første !== undefined)) {
      for (const [k, plass] of gruppe.entries()) utfall[plass] = første?.utfall[k] ?? IKKE;
      løp = første?.løp ?? løp;
      continue;
    }
    for (const plass of gruppe) utfall[plass] = { utfall: 'UAVGJORT_VED_STREKEN', beløp: 0, årsak: 'UAVGJORT' };
    sperret = veier === undefined || veier.length * løp.verdener.length > FLEST_VERDENER;
    if (veier === undefined || sperret) {
      uavgjort.push(holdAlt(ider, løp, { sak, søkt: summer(gruppe, sak), antall: veier?.length ?? 1 }));
      continue;
    }
    const lovlige = veier.map((vei) => tildelingerI(vei, ider));
    uavgjort.push(lagUavgjort(ider, lovlige, { medBeløp: nedgang.deler !== undefined }));
    løp = { verdener: veier.flatMap((vei) => vei.løp.verdener), stoppet: veier.some((vei) => vei.løp.stoppet) };
  }
  return { utfall, uavgjort, arbeidsgrenseNådd: arbeid.igjen <= 0 };
}

const IKKE: Kandidatutfall = { utfall: 'IKKE_INNSTILT', beløp: 0, årsak: 'STOPPET_OVER' };

interface Arbeidsbord {
  readonly sak: Sak;
  readonly nedgang: Nedgang;
  readonly arbeid: Arbeid;
}

/** What one order of a group leads to. */
interface Vei {
  readonly utfall: readonly Kandidatutfall[];
  readonly løp: Løp;
}

const tildelingerI = ({ utfall }: Vei, ider: readonly string[]): readonly Deltildeling[] =>
  utfall.flatMap((ett, k) =>
    ett.utfall === 'IKKE_INNSTILT' ? [] : [{ søknadId: ved(ider, k), beløp: ett.beløp as Øre }],
  );

/** Every different outcome over all orders of a group; nothing when they are too many to try. */
function finnVeier(gruppe: readonly number[], start: Løp, bord: Arbeidsbord): readonly Vei[] | undefined {
  const rettNed = gåIRekkefølge(gruppe, start, bord);
  // What can be taken whole one by one can so in any order: the rest leaves room for each of them.
  if (gruppe.length === 1 || (!start.stoppet && rettNed.utfall.every(({ utfall }) => utfall === 'INNSTILT')))
    return [rettNed];
  const funnet = new Map<string, Vei>([[nøkkelTil(rettNed.utfall), rettNed]]);
  const prøvd = new Set<string>();
  const gå = (utfall: readonly (Kandidatutfall | undefined)[], løp: Løp): boolean => {
    const nøkkel = `${nøkkelTil(utfall)}${løp.stoppet ? '!' : ''}`;
    if (prøvd.has(nøkkel)) return true;
    if (prøvd.size >= FLEST_TILSTANDER) return false;
    prøvd.add(nøkkel);
    const igjen = [...gruppe.entries()].filter(([k]) => utfall[k] === undefined);
    if (igjen.length === 0) {
      const vei = { utfall: utfall.map((ett) => ett ?? IKKE), løp };
      const sluttnøkkel = nøkkelTil(utfall);
      const før = funnet.get(sluttnøkkel);
      if (før === undefined || (løp.stoppet && !før.løp.stoppet)) funnet.set(sluttnøkkel, vei);
      return true;
    }
    return igjen.every(([k, plass]) => {
      const ett = avgjør(plass, løp, bord);
      return gå(medEndret(utfall, k, ett.utfall), ett.løp);
    });
  };
  return gå(
    gruppe.map(() => undefined),
    start,
  )
    ? [...funnet.values()]
    : undefined;
}

function gåIRekkefølge(gruppe: readonly number[], start: Løp, bord: Arbeidsbord): Vei {
  let løp = start;
  const utfall = gruppe.map((plass) => {
    const ett = avgjør(plass, løp, bord);
    løp = ett.løp;
    // Within a group nobody stands above another: the line goes through them all.
    const stoppetHer = !start.stoppet && ett.utfall.årsak === 'STOPPET_OVER';
    return stoppetHer ? { ...ett.utfall, årsak: 'RAMMEN_BRUKT_OPP' as const } : ett.utfall;
  });
  return { utfall, løp };
}

/** Who gets what, as a text. */
const nøkkelTil = (utfall: readonly (Kandidatutfall | undefined)[]): string =>
  utfall.map((ett) => (ett === undefined ? '' : ett.utfall === 'IKKE_INNSTILT' ? '-' : ett.beløp)).join();

function medEndret<T>(liste: readonly T[], plass: number, verdi: T): readonly T[] {
  const ny = [...liste];
  ny[plass] = verdi;
  return ny;
}

/** The step: whether one candidate is taken where one has come, and why not. */
function avgjør(plass: number, løp: Løp, bord: Arbeidsbord): { readonly utfall: Kandidatutfall; readonly løp: Løp } {
  const { sak, nedgang } = bord;
  const søkt = ved(sak.kandidater, plass).beløp;
  const beløp = finnBeløp(plass, søkt, løp, bord);
  if (beløp !== undefined && (!løp.stoppet || trengs(plass, løp, bord))) {
    const hele = beløp === søkt;
    const utfall: Kandidatutfall = {
      utfall: hele ? 'INNSTILT' : 'DELVIS_INNSTILT',
      beløp,
      årsak: løp.stoppet ? 'FOR_GULV' : hele ? 'INNENFOR_RAMMEN' : 'DELVIS_PLASS',
    };
    return {
      utfall,
      løp: { verdener: sett(løp.verdener, plass, INNE, beløp), stoppet: løp.stoppet || (!hele && nedgang.stopp) },
    };
  }
  const verdener = sett(løp.verdener, plass, UTE, 0);
  if (løp.stoppet) return { utfall: IKKE, løp: { verdener, stoppet: true } };
  const minst = nedgang.deler?.[plass]?.minst ?? søkt;
  const [verst = { tilstand: new Uint8Array(), beløp: [] }] = sett(løp.verdener, plass, INNE, minst).filter(
    (verden) => kanFullføres(sak, verden, bord.arbeid) !== true,
  );
  const { slag, betingelser } = finnHindring(sak, verst);
  if (slag !== 'PENGER') {
    const utfall: Kandidatutfall = { utfall: 'IKKE_INNSTILT', beløp: 0, årsak: 'PORTEFOLJEKRAV', betingelser };
    return { utfall, løp: { verdener, stoppet: false } };
  }
  const årsak = nedgang.stopp
    ? 'RAMMEN_BRUKT_OPP'
    : nedgang.deler === undefined
      ? 'PASSER_IKKE_I_RESTEN'
      : 'UNDER_MINSTE';
  return { utfall: { utfall: 'IKKE_INNSTILT', beløp: 0, årsak }, løp: { verdener, stoppet: nedgang.stopp } };
}

/** What it can be taken for: the whole, else the largest part that leaves something lawful; nothing when it cannot. */
function finnBeløp(plass: number, søkt: number, løp: Løp, bord: Arbeidsbord): number | undefined {
  const { sak, nedgang, arbeid } = bord;
  const går = (beløp: number): boolean =>
    sett(løp.verdener, plass, INNE, beløp).every((verden) => kanFullføres(sak, verden, arbeid) === true);
  if (går(søkt)) return søkt;
  const deler = nedgang.deler?.[plass];
  if (deler === undefined) return undefined;
  const { størst, minst } = deler;
  let høyst = Math.min(søkt - 1, ...løp.verdener.map((verden) => sak.ramme - sumAv(verden)));
  const beløp = størst(høyst);
  if (beløp === 0 || går(beløp)) return beløp === 0 ? undefined : beløp;
  let lavt = 0;
  while (lavt < høyst) {
    const midt = lavt + Math.ceil((høyst - lavt) / 2);
    const prøvd = størst(midt);
    if (prøvd === 0 || går(prøvd)) lavt = midt;
    else høyst = midt - 1;
  }
  const del = størst(lavt) || minst;
  return går(del) ? del : undefined;
}

/** Below the line: whether it counts for a floor that is not met, or nothing lawful is left without it. */
function trengs(plass: number, { verdener }: Løp, { sak, arbeid }: Arbeidsbord): boolean {
  const teller = verdener.some(({ tilstand, beløp }) =>
    sak.portefølje.grenser.some(
      (grense) => grense.medlem[plass] === 1 && bruktAv(grense, tilstand, beløp) < grense.minst,
    ),
  );
  return teller || sett(verdener, plass, UTE, 0).some((verden) => kanFullføres(sak, verden, arbeid) === false);
}

const sett = (verdener: readonly Stilling[], plass: number, tilstand: number, beløp: number): readonly Stilling[] =>
  verdener.map((verden) => ({
    tilstand: Uint8Array.from(verden.tilstand).fill(tilstand, plass, plass + 1),
    beløp: tilstand === INNE ? medEndret(verden.beløp, plass, beløp) : verden.beløp,
  }));

function sumAv({ tilstand, beløp }: Stilling): number {
  let sum = 0;
  for (const [i, b] of beløp.entries()) if (tilstand[i] === INNE) sum += b;
  return sum;
}

const summer = (gruppe: readonly number[], { kandidater }: Sak): number =>
  gruppe.reduce((sum, plass) => sum + ved(kandidater, plass).beløp, 0);

/** Outcomes that are too many to try: all that is left is held, as far as the tied can use it. */
function holdAlt(
  søknadIder: readonly string[],
  { verdener }: Løp,
  { sak, søkt, antall }: { readonly sak: Sak; readonly søkt: number; readonly antall: number },
): UavgjortVedStreken {
  const rest = Math.min(...verdener.map((verden) => sak.ramme - sumAv(verden)));
  return { søknadIder, holdtBeløp: Math.min(rest, søkt) as Øre, antallLovlige: `>${antall}` };
}
