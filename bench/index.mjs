// `npm run bench` measures every room; `npm run bench -- fordeling` only one. Each writes its part of
// docs/performance.md, which is never edited by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const ROM = {
  analyse: () => import('./analyse.mjs'),
  fordeling: () => import('./fordeling.mjs'),
  innstilling: () => import('./innstilling.mjs'),
  kalender: () => import('./kalender.mjs'),
  ordning: () => import('./ordning.mjs'),
  oppfolging: () => import('./oppfolging.mjs'),
  vurdering: () => import('./vurdering.mjs'),
};
const FIL = join(import.meta.dirname, '../docs/performance.md');
const HODE = `# Performance

Written by \`npm run bench\`. The ratio is the time of a variant divided by the time of the reference (the first row of each
task), taken within one run; it is what to look at, since machines differ and are shared. Below 1 is faster.
`;

const valgte = process.argv.slice(2);
for (const rom of valgte.length === 0 ? Object.keys(ROM) : valgte) {
  const { kjør } = await ROM[rom]();
  const rader = await kjør();
  skrivDel(rom, rader);
  for (const rad of rader)
    console.log(`${rom.padEnd(10)} ${rad.oppgave.padEnd(52)} ${rad.navn.padEnd(40)} ${formatert(rad)}`);
  for (const rad of rader.filter(({ krav, forhold }) => krav !== undefined && forhold > krav)) {
    console.log(`OVER: ${rad.oppgave}, ${rad.navn}: ${rad.forhold.toFixed(2)} > ${rad.krav}`);
    process.exitCode = 1;
  }
  for (const rad of rader.filter(({ høystMs, raskest }) => høystMs !== undefined && raskest > høystMs)) {
    console.log(`OVER: ${rad.oppgave}, ${rad.navn}: ${tid(rad.raskest)} > ${rad.høystMs} ms`);
    process.exitCode = 1;
  }
}

function skrivDel(rom, rader) {
  const før = existsSync(FIL) ? readFileSync(FIL, 'utf8') : HODE;
  const [start, slutt] = [`<!-- ${rom}: start -->`, `<!-- ${rom}: slutt -->`];
  const del = `${start}\n## ${rom}\n\n${maskin(rom)}\n\n${tabell(rader)}\n${slutt}`;
  const deler = før.includes(start)
    ? før.slice(0, før.indexOf(start)) + del + før.slice(før.indexOf(slutt) + slutt.length)
    : `${før.trimEnd()}\n\n${del}\n`;
  writeFileSync(FIL, deler);
}

function maskin(rom) {
  const [{ model }] = cpus();
  return `\`npm run bench -- ${rom}\` on ${cpus().length} cores of ${model.trim()}, Node ${process.version}.`;
}

function tabell(rader) {
  return [
    '| task | variant | median | ratio | to stay within |',
    '|---|---|--:|--:|--:|',
    ...rader.map(
      (rad) =>
        `| ${rad.oppgave} | ${rad.navn} | ${tid(rad.millisekunder)} | ${rad.forhold.toPrecision(2)} | ${grense(rad)} |`,
    ),
  ].join('\n');
}

function grense({ krav, høystMs }) {
  return krav ?? (høystMs === undefined ? '' : `${høystMs} ms`);
}

function formatert(rad) {
  return `${tid(rad.millisekunder).padStart(10)} ${rad.forhold.toPrecision(2).padStart(8)}`;
}

function tid(ms) {
  if (ms >= 1) return `${ms.toPrecision(3)} ms`;
  return ms >= 0.001 ? `${(ms * 1e3).toPrecision(3)} µs` : `${(ms * 1e6).toPrecision(3)} ns`;
}
