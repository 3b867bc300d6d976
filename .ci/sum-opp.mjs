// Adds up what the tests and the checks counted, as the last line `N passed, N failed`.
import { readFileSync } from 'node:fs';

const [logg, prøver, kontroller] = process.argv.slice(2);
const linjer = readFileSync(logg, 'utf8').split('\n');
const tell = (linje, ord) => Number(new RegExp(`(\\d+) ${ord}`).exec(linje ?? '')?.[1] ?? 0);

const avPrøvene = linjer.findLast((linje) => /^\s*Tests\s+.*\(\d+\)/.test(linje));
const avKontrollene = linjer.findLast((linje) => /^Checks: \d+ passed, \d+ failed$/.test(linje));
const bestått = tell(avPrøvene, 'passed') + tell(avKontrollene, 'passed');
let feilet = tell(avPrøvene, 'failed') + tell(avKontrollene, 'failed');
// A run that broke down before it could count, or that failed on coverage, has failed all the same.
const brøtSammen =
  (prøver !== '0' && tell(avPrøvene, 'failed') === 0) || (kontroller !== '0' && tell(avKontrollene, 'failed') === 0);
if (avPrøvene === undefined || avKontrollene === undefined || brøtSammen) feilet += 1;

console.log(`${bestått} passed, ${feilet} failed`);
process.exitCode = feilet === 0 ? 0 : 1;
