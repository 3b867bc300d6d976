import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFingeravtrykk } from '../kjerne/lag-fingeravtrykk';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import { lagTilfeldigStrøm, type TilfeldigStrøm, trekkUniform } from '../kjerne/tilfeldig-strom';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Adresse, Ordning } from '../modell';
import { kjørBeløp } from './kjor-belop';
import type { OrdningKoder } from './koder';
import type { Simulering, Simuleringslinje, UsikkerVerdi } from './simulering-typer';
import { slåSammen } from './sla-sammen';
import { finnSted, medVerdi } from './tre';
import { trekkVerdi } from './trekk-verdi';
import type { Ordningsgrunnlag } from './typer';

const funn = lagFunnlager<OrdningKoder>();
/** Parts are put together as they come, so that memory does not grow with the draws. */
const FLEST_DELER = 256;

/** Which draws a part of a simulation makes: `fra`, `fra + 1`, … `fra + antall − 1`. */
export interface Trekningsvalg {
  /** The seed of the whole simulation; it has no default. */
  readonly frø: string;
  /** The first draw, from 0. */
  readonly fra: number;
  /** How many draws, at least 1. */
  readonly antall: number;
}

/**
 * Runs a scheme many times with uncertain values drawn at random, and adds up what comes out.
 *
 * Draws are addressed by their number and never depend on one another, so the work may be split in any way: one part of
 * a million draws, or a thousand parts put together by `slåSammen`, give the same bits. All sums are exact.
 *
 * @param ordning - The scheme.
 * @param grunnlag - The facts.
 * @param fordelinger - What is uncertain, and how: data like the rest. Each has a stream of its own by its id.
 * @param valg - Seed, first draw and number of draws. One run a draw.
 * @returns A part that can be put together with others of the same simulation.
 * @throws TilskuddFeil `SIMULERING_UGYLDIG`, `FRO_TOMT`, the findings of an address that is not there.
 * @see Philox4x32-10, Salmon and others (2011), by `lagTilfeldigStrøm`.
 * @example
 * const usikker = [{
 *   id: 'anslag', type: 'UNIFORM', minst: millioner(80), høyst: millioner(90), enhet: kroner(1),
 *   mål: { type: 'ADRESSE', adresse: adresse.bevilgning('tilskudd-90').beløp },
 * }];
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const del = (fra, antall) => simuler(ordning90EtterNøkkel2024, grunnlag, usikker, { frø: '2024', fra, antall });
 * slåSammen([del(3, 5), del(0, 3)]) // => del(0, 8)
 */
export function simuler(
  ordning: Ordning,
  grunnlag: Ordningsgrunnlag,
  fordelinger: readonly UsikkerVerdi[],
  { frø, fra, antall }: Trekningsvalg,
): Simulering {
  kastVedFeil([
    ...kontrollerTrekning(fra, antall),
    ...fordelinger.flatMap((f, i) => kontroller(f, ordning, grunnlag, i)),
  ]);
  kastVedFeil(
    finnGjentatte(fordelinger.map(({ id }) => id)).map(({ nøkkel, plass }) =>
      funn('SIMULERING_UGYLDIG', 'FEIL', `/fordelinger/${plass}/id`, { felt: 'id', verdi: nøkkel }),
    ),
  );
  const fingeravtrykk = lagFingeravtrykk({ ordning, grunnlag, fordelinger, frø });
  const strømmer = fordelinger.map((fordeling) => ({ fordeling, strøm: lagTilfeldigStrøm(frø, fordeling.id) }));
  let deler: Simulering[] = [];
  for (let plass = fra; plass < fra + antall; plass++) {
    deler.push(trekk(ordning, grunnlag, strømmer, plass, fingeravtrykk));
    if (deler.length === FLEST_DELER) deler = [slåSammen(deler)];
  }
  return slåSammen(deler);
}

type Strømmer = readonly { readonly fordeling: UsikkerVerdi; readonly strøm: TilfeldigStrøm }[];

/** One draw, as a part of its own. */
function trekk(
  ordning: Ordning,
  grunnlag: Ordningsgrunnlag,
  strømmer: Strømmer,
  plass: number,
  fingeravtrykk: string,
): Simulering {
  let [medVerdier, medFolk] = [ordning, grunnlag];
  for (const { fordeling, strøm } of strømmer) {
    const verdi = trekkVerdi(fordeling, trekkUniform(strøm, plass));
    const { mål } = fordeling;
    if (mål.type === 'ADRESSE') medVerdier = sett(medVerdier, mål.adresse, verdi);
    else medFolk = settFolk(medFolk, mål, verdi);
  }
  const felles = { fingeravtrykk, trekninger: [{ fra: plass, antall: 1 }] };
  const ingen = { antall: 0, linjer: [], ikkeFordelt: tom(''), sum: tom('') };
  const kjørt = prøv(() => kjørBeløp(medVerdier, medFolk));
  if (!kjørt.ok) return { ...felles, ...ingen, umulige: 0, ikkeKjørt: 1 };
  const { penger, fordelinger } = kjørt.verdi;
  if (fordelinger.some(({ fordeling }) => fordeling.umulig !== undefined)) {
    return { ...felles, ...ingen, umulige: 1, ikkeKjørt: 0 };
  }
  const ikkeFordelt = penger.ikkeFordelt.reduce((sum, { beløp }) => sum + beløp, 0);
  return {
    ...felles,
    antall: 1,
    umulige: 0,
    ikkeKjørt: 0,
    linjer: penger.linjer.map(({ id, beløp }) => enkelt(id, beløp)),
    ikkeFordelt: enkelt('', ikkeFordelt),
    sum: enkelt('', penger.ramme.beløp),
  };
}

const tom = (id: string): Simuleringslinje => ({ id, antall: 0, sum: '0', kvadratsum: '0', minst: 0, mest: 0 });

function enkelt(id: string, beløp: number): Simuleringslinje {
  const b = BigInt(beløp);
  return { id, antall: 1, sum: b.toString(), kvadratsum: (b * b).toString(), minst: beløp, mest: beløp };
}

function sett(ordning: Ordning, adresse: Adresse, verdi: number): Ordning {
  const funnet = finnSted(ordning, adresse, '');
  return 'sted' in funnet ? (medVerdi(ordning, funnet.sted.ledd, verdi) as Ordning) : ordning;
}

function settFolk(
  grunnlag: Ordningsgrunnlag,
  mål: Exclude<UsikkerVerdi['mål'], { readonly type: 'ADRESSE' }>,
  verdi: number,
): Ordningsgrunnlag {
  const felt = mål.type === 'FOLKETALL' ? 'folketall' : 'folketall80pluss';
  const helsefellesskap = grunnlag.helsefellesskap.map((rad) =>
    rad.id === mål.helsefellesskapId ? { ...rad, [felt]: verdi } : rad,
  );
  return { ...grunnlag, helsefellesskap };
}

function kontrollerTrekning(fra: number, antall: number): readonly Funn[] {
  const gyldig = (tall: number, minst: number): boolean => Number.isSafeInteger(tall) && tall >= minst;
  return (
    [
      ['fra', fra, 0],
      ['antall', antall, 1],
    ] as const
  )
    .filter(([, tall, minst]) => !gyldig(tall, minst))
    .map(([felt, tall]) => funn('SIMULERING_UGYLDIG', 'FEIL', `/valg/${felt}`, { felt, verdi: String(tall) }));
}

function kontroller(verdi: UsikkerVerdi, ordning: Ordning, grunnlag: Ordningsgrunnlag, i: number): readonly Funn[] {
  const sti = `/fordelinger/${i}`;
  const ugyldig = (felt: string, hva: unknown): Funn =>
    funn('SIMULERING_UGYLDIG', 'FEIL', `${sti}/${felt}`, { felt, verdi: String(hva) });
  const { minst, høyst, enhet, mål } = verdi;
  const spiss = verdi.type === 'TREKANT' ? verdi.mest : minst;
  const tall = [minst, spiss, høyst];
  const iOrden = tall.every((x, j) => Number.isSafeInteger(x) && x >= 0 && x >= (tall[j - 1] ?? 0));
  return [
    ...(iOrden ? [] : [ugyldig('minst', tall.join(' '))]),
    ...(Number.isSafeInteger(enhet) && enhet > 0 ? [] : [ugyldig('enhet', enhet)]),
    ...kontrollerMål(mål, ordning, grunnlag, `${sti}/mål`),
  ];
}

function kontrollerMål(
  mål: UsikkerVerdi['mål'],
  ordning: Ordning,
  { helsefellesskap }: Ordningsgrunnlag,
  sti: string,
): readonly Funn[] {
  if (mål.type !== 'ADRESSE') {
    const id = mål.helsefellesskapId;
    if (helsefellesskap.some((rad) => rad.id === id)) return [];
    return [funn('SIMULERING_UGYLDIG', 'FEIL', `${sti}/helsefellesskapId`, { felt: 'helsefellesskapId', verdi: id })];
  }
  const funnet = finnSted(ordning, mål.adresse, `${sti}/adresse`);
  if ('funn' in funnet) return [funnet.funn];
  const { form, finnes } = funnet.sted;
  if (finnes && (form === 'BELOP' || form === 'HELTALL')) return [];
  return [funn('SIMULERING_UGYLDIG', 'FEIL', `${sti}/adresse`, { felt: 'adresse', verdi: mål.adresse })];
}
