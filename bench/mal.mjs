// How a figure is made: every variant of a task runs in turn, several rounds, and the ratio is taken within the round,
// so that a busy machine slows both sides of it. What is reported is the median of the rounds.
import { Bench } from 'tinybench';

const RUNDER = 5;
const MILLISEKUNDER = 120;

/**
 * Measures variants of one task against the first of them.
 *
 * @param oppgave what is done, in words
 * @param varianter `{ navn: funksjon }`; the first is the reference
 * @param krav `{ navn: største forhold }`, the ratio that a variant must not pass
 * @param omfang how many rounds, and runs within each, for tasks that take seconds; `høystMs` is a limit in milliseconds,
 * for a task without a reference, held against the fastest round since a shared machine only makes it slower
 */
export async function mål(
  oppgave,
  varianter,
  krav = {},
  { runder = RUNDER, iterasjoner = 5, oppvarming = 2, høystMs } = {},
) {
  const navn = Object.keys(varianter);
  const målinger = new Map(navn.map((n) => [n, { tider: [], forhold: [] }]));
  for (let runde = 0; runde < runder; runde++) {
    const bench = new Bench({
      time: MILLISEKUNDER,
      iterations: iterasjoner,
      warmupTime: 30,
      warmupIterations: oppvarming,
    });
    for (const n of navn) bench.add(n, varianter[n]);
    await bench.run();
    const median = new Map(bench.tasks.map((t) => [t.name, t.result.latency.p50]));
    for (const n of navn) {
      målinger.get(n).tider.push(median.get(n));
      målinger.get(n).forhold.push(median.get(n) / median.get(navn[0]));
    }
  }
  return navn.map((n) => ({
    oppgave,
    navn: n,
    millisekunder: midterst(målinger.get(n).tider),
    forhold: midterst(målinger.get(n).forhold),
    krav: krav[n],
    raskest: Math.min(...målinger.get(n).tider),
    høystMs,
  }));
}

function midterst(tall) {
  return [...tall].sort((a, b) => a - b)[Math.floor(tall.length / 2)];
}
