import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROT = join(import.meta.dirname, '../..');
const UNDERSTIER = ['.', './skjema', './nord', './visning', './testing'] as const;
const AVHENGIGHETER = ['@date-fns/utc', '@noble/hashes', 'date-fns', 'decimal.js', 'zod'] as const;

let prosjekt = '';
let pakke = '';

/** A project somewhere else that has the packed tarball and its dependencies, and no network. */
beforeAll(() => {
  prosjekt = mkdtempSync(join(tmpdir(), 'samhandlingstilskudd-'));
  pakke = join(prosjekt, 'node_modules/samhandlingstilskudd');
  mkdirSync(pakke, { recursive: true });
  kjør('npm', ['pack', '--ignore-scripts', '--pack-destination', prosjekt], ROT);
  const tarball = readdirSync(prosjekt).find((fil) => fil.endsWith('.tgz')) ?? '';
  kjør('tar', ['-xzf', join(prosjekt, tarball), '--strip-components=1', '-C', pakke], prosjekt);
  for (const navn of AVHENGIGHETER) {
    const lenke = join(prosjekt, 'node_modules', navn);
    mkdirSync(dirname(lenke), { recursive: true });
    symlinkSync(join(ROT, 'node_modules', navn), lenke);
  }
});

afterAll(() => rmSync(prosjekt, { recursive: true, force: true }));

function kjør(
  program: string,
  argumenter: readonly string[],
  mappe: string,
  miljø: Record<string, string> = {},
): string {
  const { status, stdout, stderr } = spawnSync(program, argumenter, {
    cwd: mappe,
    encoding: 'utf8',
    env: { ...process.env, ...miljø },
  });
  if (status !== 0) throw new Error(`${program} ${argumenter.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function kjørNode(filnavn: string, kode: string, miljø: Record<string, string> = {}): string {
  writeFileSync(join(prosjekt, filnavn), kode);
  return kjør(process.execPath, [filnavn], prosjekt, miljø);
}

const modulnavn = (understi: string): string => `samhandlingstilskudd${understi.slice(1)}`;

const BRUK = `
  const f = fordelPott(kroner(100), [{ id: 'a', vekt: 1 }, { id: 'b', vekt: 1 }, { id: 'c', vekt: 1 }],
    { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' });
  console.log(JSON.stringify(f.linjer.map((linje) => linje.beløp)));`;

describe('the packed tarball', () => {
  it('holds the built code, the texts about it and nothing else', () => {
    const filer = readdirSync(pakke).sort();
    expect(filer).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'dist', 'package.json']);
  });

  it('depends on the five packages that the design names', () => {
    const { dependencies } = JSON.parse(readFileSync(join(pakke, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(AVHENGIGHETER);
  });

  it.each(UNDERSTIER)('exports the same names from %s as ESM, as CJS, and as CJS imported from ESM', (understi) => {
    const navn = modulnavn(understi);
    const fil = understi === '.' ? 'index' : understi.slice(2);
    const esm = kjørNode(
      'esm.mjs',
      `import * as m from '${navn}'; console.log(JSON.stringify(Object.keys(m).sort()));`,
    );
    const cjs = kjørNode('cjs.cjs', `console.log(JSON.stringify(Object.keys(require('${navn}')).sort()));`);
    const blandet = kjørNode(
      'blandet.mjs',
      `import * as m from './node_modules/samhandlingstilskudd/dist/${fil}.cjs';
       console.log(JSON.stringify(Object.keys(m).filter((n) => !['default', 'module.exports', '__esModule'].includes(n)).sort()));`,
    );
    expect(JSON.parse(esm).length).toBeGreaterThan(0);
    expect(JSON.parse(cjs)).toEqual(JSON.parse(esm));
    expect(JSON.parse(blandet)).toEqual(JSON.parse(esm));
  });

  it('splits a pot as ESM, as CJS, and as CJS imported from ESM by name', () => {
    const esm = kjørNode('bruk.mjs', `import { fordelPott, kroner, øre } from 'samhandlingstilskudd';${BRUK}`);
    const cjs = kjørNode('bruk.cjs', `const { fordelPott, kroner, øre } = require('samhandlingstilskudd');${BRUK}`);
    const blandet = kjørNode(
      'bruk-blandet.mjs',
      `import { fordelPott, kroner, øre } from './node_modules/samhandlingstilskudd/dist/index.cjs';${BRUK}`,
    );
    expect([esm, cjs, blandet].map((ut) => ut.trim())).toEqual(Array(3).fill('[3334,3333,3333]'));
  });

  it('gives its own package.json', () => {
    const ut = kjørNode('pakke.cjs', "console.log(require('samhandlingstilskudd/package.json').version);");
    expect(ut.trim()).toBe(JSON.parse(readFileSync(join(ROT, 'package.json'), 'utf8')).version);
  });

  it('is recognised across two copies: an error of the CJS copy by the ESM copy', () => {
    const ut = kjørNode(
      'to-kopier.mjs',
      `import { createRequire } from 'node:module';
       import { erTilskuddFeil, TilskuddFeil } from 'samhandlingstilskudd';
       const { kroner } = createRequire(import.meta.url)('samhandlingstilskudd');
       try { kroner(Number.NaN); } catch (feil) { console.log(erTilskuddFeil(feil), feil instanceof TilskuddFeil); }`,
    );
    expect(ut.trim()).toBe('true false');
  });
});

describe('the built code', () => {
  const FORBUDT = [
    /["'`]node:/,
    /\bMath\.random/,
    /\bDate\.now/,
    /\bnew Date\b/,
    /\bprocess\./,
    /toLocale/,
    /\bIntl\./,
  ];

  it('reaches for nothing that was not passed in', () => {
    const treff = readdirSync(join(pakke, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((fil) => /\.c?js$/.test(fil))
      .flatMap((fil) => {
        const kode = readFileSync(join(pakke, 'dist', fil), 'utf8');
        return FORBUDT.filter((mønster) => mønster.test(kode)).map((mønster) => `${fil}: ${mønster}`);
      });
    expect(treff).toEqual([]);
  });

  it.each(UNDERSTIER)('bundles %s for a browser, without a line that only Node has', async (understi) => {
    const { outputFiles, warnings } = await pakkForNettleser(`export * from '${modulnavn(understi)}'`);
    expect(warnings).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/\brequire\(["']node:|from\s*["']node:/);
  });

  it('costs at most 13 kB gzip for fordelPott alone, and brings neither zod, decimal.js nor date-fns', async () => {
    const { outputFiles, metafile } = await pakkForNettleser("export { fordelPott } from 'samhandlingstilskudd'");
    const medregnet = Object.entries(metafile?.outputs ?? {})
      .flatMap(([, ut]) => Object.entries(ut.inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([fil]) => fil);
    expect(medregnet.filter((fil) => /node_modules\/(zod|decimal\.js|date-fns|@date-fns)\//.test(fil))).toEqual([]);
    expect(gzipSync(outputFiles[0]?.contents ?? '').byteLength).toBeLessThanOrEqual(13_000);
  });
});

function pakkForNettleser(kode: string) {
  return build({
    stdin: { contents: kode, resolveDir: prosjekt },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
}

describe.each(['hovedjobben', 'oppfolging-lvs-2024'])('the example %s', (navn) => {
  it('prints the same bytes under every time zone and locale', () => {
    const utskrifter = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Europe/Oslo', LANG: 'nb_NO.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    ].map((miljø) => kjør(process.execPath, [`docs/examples/${navn}.mjs`], ROT, miljø));
    expect(utskrifter[0]?.length).toBeGreaterThan(1000);
    expect(new Set(utskrifter).size).toBe(1);
  });
});
