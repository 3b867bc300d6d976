// Runs every check of the package, each counted. `--oppdater-api` rewrites the API reports instead of comparing them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const ROT = join(import.meta.dirname, '..');
const OPPDATER = process.argv.includes('--oppdater-api');
const INNGANGER = ['index', 'skjema', 'nord', 'visning', 'testing'];

const kommando =
  (...linje) =>
  () => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...linje], { cwd: ROT, encoding: 'utf8' });
    return { bestått: status === 0, utskrift: `${stdout}${stderr}` };
  };

/** Compares the types that a subpath exports with the report under review in docs/api. */
const apiRapport = (inngang) => () => {
  const mappe = join(ROT, 'docs/api');
  mkdirSync(mappe, { recursive: true });
  const meldinger = [];
  const oppsett = ExtractorConfig.prepare({
    configObject: {
      projectFolder: ROT,
      mainEntryPointFilePath: `<projectFolder>/dist/${inngang}.d.ts`,
      bundledPackages: [],
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: '<projectFolder>/tsconfig.json' },
      apiReport: {
        enabled: true,
        reportFileName: inngang,
        reportFolder: '<projectFolder>/docs/api/',
        reportTempFolder: '<projectFolder>/temp/',
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'warning' } },
        extractorMessageReporting: {
          default: { logLevel: 'warning' },
          'ae-missing-release-tag': { logLevel: 'none' },
          'ae-forgotten-export': { logLevel: 'none' },
        },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROT, 'package.json'),
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(oppsett, {
    localBuild: OPPDATER,
    messageCallback: (melding) => {
      melding.handled = true;
      if (melding.logLevel === 'error' || melding.logLevel === 'warning') meldinger.push(melding.text);
    },
  });
  const råd = apiReportChanged && !OPPDATER ? 'The API changed: run `npm run api` and review the difference.' : '';
  return { bestått: succeeded || (OPPDATER && meldinger.length === 0), utskrift: [råd, ...meldinger].join('\n') };
};

/** Own code in dist must reach for nothing that was not passed in. */
const renUtgave = () => {
  const { stdout } = spawnSync('ls', [join(ROT, 'dist')], { encoding: 'utf8' });
  const FORBUDT = /["'`]node:|\bMath\.random|\bDate\.now|\bnew Date\b|\bprocess\.|\bglobalThis\.|toLocale|\bIntl\./;
  const treff = stdout
    .split('\n')
    .filter((fil) => /\.(js|cjs)$/.test(fil))
    .flatMap((fil) =>
      readFileSync(join(ROT, 'dist', fil), 'utf8')
        .split('\n')
        .flatMap((linje, i) => (FORBUDT.test(linje) ? [`dist/${fil}:${i + 1}: ${linje.trim()}`] : [])),
    );
  return { bestått: treff.length === 0, utskrift: treff.join('\n') };
};

const låsfil = () => {
  const treff = /"resolved"|https?:\/\/registry/.exec(readFileSync(join(ROT, 'package-lock.json'), 'utf8'));
  return { bestått: treff === null, utskrift: treff === null ? '' : 'package-lock.json names a download address' };
};

const KONTROLLER = [
  ['format', kommando('biome', 'format', '.')],
  ['lint', kommando('biome', 'lint', '--error-on-warnings', '.')],
  ['imports in order', kommando('biome', 'check', '--formatter-enabled=false', '--linter-enabled=false', '.')],
  ['types of src', kommando('tsc', '-p', 'tsconfig.json')],
  ['types of test and bench', kommando('tsc', '-p', 'test/tsconfig.json', '--noEmit')],
  ['unused files, exports and dependencies', kommando('knip')],
  ['lockfile without addresses', låsfil],
  ['package: publint', kommando('publint', '--strict')],
  ['package: are the types wrong', kommando('attw', '--pack', '.', '--profile', 'node16')],
  ['package: own code is pure', renUtgave],
  ...INNGANGER.map((inngang) => [`api report: ${inngang}`, apiRapport(inngang)]),
  ['size', kommando('size-limit')],
  ['docs', kommando('typedoc', '--emit', 'none')],
];

if (!existsSync(join(ROT, 'dist/index.js'))) spawnSync('npm', ['run', 'build'], { cwd: ROT, stdio: 'inherit' });

let feilet = 0;
const valgte = OPPDATER ? KONTROLLER.filter(([navn]) => navn.startsWith('api')) : KONTROLLER;
for (const [navn, kontroll] of valgte) {
  const { bestått, utskrift } = kontroll();
  console.log(`${bestått ? 'ok  ' : 'FAIL'} ${navn}`);
  if (bestått) continue;
  feilet += 1;
  console.log(utskrift.trim().replace(/^/gm, '     '));
}
console.log(`Checks: ${valgte.length - feilet} passed, ${feilet} failed`);
process.exitCode = feilet === 0 ? 0 : 1;
