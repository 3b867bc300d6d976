import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { OrdningKoder } from './koder';
import type { Simulering, Simuleringslinje } from './simulering-typer';

const funn = lagFunnlager<OrdningKoder>();

/**
 * Puts parts of one simulation together. The order and the grouping of the parts change nothing, to the bit.
 *
 * @param deler - At least one; no two of them have made the same draw. O(n log n) in parts and lines.
 * @throws TilskuddFeil `SIMULERING_UGYLDIG` without parts, `SIMULERING_ULIK` for parts of different simulations,
 * `SIMULERING_OVERLAPP` for a draw that two parts have.
 * @example
 * const usikker = [{
 *   id: 'folk', type: 'TREKANT', minst: 74000, mest: 75053, høyst: 76000, enhet: 1,
 *   mål: { type: 'FOLKETALL', helsefellesskapId: 'finnmark' },
 * }];
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const del = (fra) => simuler(ordning90EtterNøkkel2024, grunnlag, usikker, { frø: '2024', fra, antall: 2 });
 * slåSammen([del(2), del(0)]).trekninger // => [{ fra: 0, antall: 4 }]
 * slåSammen([del(0), del(1)]) // throws SIMULERING_OVERLAPP
 */
export function slåSammen(deler: readonly Simulering[]): Simulering {
  const [første] = deler;
  const trekninger = deler.flatMap((del) => del.trekninger).sort((a, b) => a.fra - b.fra);
  kastVedFeil([
    ...(første === undefined ? [funn('SIMULERING_UGYLDIG', 'FEIL', '/deler', { felt: 'deler', verdi: '0' })] : []),
    ...deler.flatMap(({ fingeravtrykk }, i) =>
      fingeravtrykk === første?.fingeravtrykk
        ? []
        : [funn('SIMULERING_ULIK', 'FEIL', `/deler/${i}/fingeravtrykk`, { felt: 'fingeravtrykk' })],
    ),
    ...finnOverlapp(trekninger),
  ]);
  const antall = (felt: 'antall' | 'umulige' | 'ikkeKjørt'): number => deler.reduce((sum, del) => sum + del[felt], 0);
  const perId = new Map<string, Simuleringslinje[]>();
  for (const linje of deler.flatMap(({ linjer }) => linjer)) {
    const samme = perId.get(linje.id);
    if (samme === undefined) perId.set(linje.id, [linje]);
    else samme.push(linje);
  }
  return {
    fingeravtrykk: første?.fingeravtrykk ?? '',
    trekninger: slåSammenSpenn(trekninger),
    antall: antall('antall'),
    umulige: antall('umulige'),
    ikkeKjørt: antall('ikkeKjørt'),
    linjer: [...perId].sort(([a], [b]) => sammenlignTekst(a, b)).map(([id, linjer]) => summer(id, linjer)),
    ikkeFordelt: summer(
      '',
      deler.map((del) => del.ikkeFordelt),
    ),
    sum: summer(
      '',
      deler.map((del) => del.sum),
    ),
  };
}

type Spenn = Simulering['trekninger'][number];

function finnOverlapp(ordnet: readonly Spenn[]): readonly Funn[] {
  return ordnet.flatMap(({ fra, antall }, i) => {
    const neste = ordnet[i + 1];
    if (neste === undefined || neste.fra >= fra + antall) return [];
    const til = Math.min(fra + antall, neste.fra + neste.antall) - 1;
    return [funn('SIMULERING_OVERLAPP', 'FEIL', '/deler', { fra: neste.fra, til })];
  });
}

function slåSammenSpenn(ordnet: readonly Spenn[]): readonly Spenn[] {
  const spenn: Spenn[] = [];
  for (const { fra, antall } of ordnet) {
    const siste = spenn.at(-1);
    if (siste !== undefined && siste.fra + siste.antall === fra) {
      spenn[spenn.length - 1] = { fra: siste.fra, antall: siste.antall + antall };
    } else spenn.push({ fra, antall });
  }
  return spenn;
}

function summer(id: string, alle: readonly Simuleringslinje[]): Simuleringslinje {
  let [antall, sum, kvadratsum, minst, mest] = [0, 0n, 0n, 0, 0];
  for (const linje of alle) {
    if (linje.antall === 0) continue;
    minst = antall === 0 ? linje.minst : Math.min(minst, linje.minst);
    mest = antall === 0 ? linje.mest : Math.max(mest, linje.mest);
    antall += linje.antall;
    sum += BigInt(linje.sum);
    kvadratsum += BigInt(linje.kvadratsum);
  }
  return { id, antall, sum: sum.toString(), kvadratsum: kvadratsum.toString(), minst, mest };
}
