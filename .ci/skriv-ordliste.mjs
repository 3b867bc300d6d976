// Writes the second table of docs/ordliste.md: every type that the package exports, with its meaning from the doc
// comment. The first table, the words of the field, is written by hand above the marker.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROT = join(import.meta.dirname, '..');
const FIL = join(ROT, 'docs/ordliste.md');
const MERKE = '<!-- Below: written by `npm run ordliste` from the doc comments. -->';

const innganger = readdirSync(join(ROT, 'src'))
  .filter((mappe) => ['skjema', 'nord', 'visning', 'testing'].includes(mappe))
  .map((mappe) => join(ROT, 'src', mappe, 'index.ts'))
  .concat(join(ROT, 'src/index.ts'));
const program = ts.createProgram(innganger, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  types: [],
});
const sjekker = program.getTypeChecker();
const typer = new Map();
for (const fil of innganger) {
  const modul = sjekker.getSymbolAtLocation(program.getSourceFile(fil));
  for (const eksport of sjekker.getExportsOfModule(modul)) {
    const symbol = eksport.flags & ts.SymbolFlags.Alias ? sjekker.getAliasedSymbol(eksport) : eksport;
    if ((symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class)) === 0) continue;
    const tekst = ts.displayPartsToString(symbol.getDocumentationComment(sjekker)).replaceAll('\n', ' ');
    const sted = relative(join(ROT, 'src'), symbol.declarations[0].getSourceFile().fileName).split('/')[0];
    typer.set(eksport.name, { betydning: /^.*?[.:](?=\s|$)/.exec(tekst)?.[0].replace(/:$/, '.') ?? tekst, rom: sted });
  }
}
const rader = [...typer]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([navn, { betydning, rom }]) => `| \`${navn}\` | ${betydning.replaceAll('|', '\\|')} | \`${rom}/\` |`);
const [hånd] = readFileSync(FIL, 'utf8').split(MERKE);
const deler = [
  hånd.trimEnd(),
  '',
  MERKE,
  '',
  '## Every exported type',
  '',
  '| identifier | meaning | room |',
  '|---|---|---|',
  ...rader,
  '',
];
writeFileSync(FIL, deler.join('\n'));
