import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Rooms by floor. A room imports from floors below its own; `import type` from `modell` is free above it. */
const ETASJER: Readonly<Record<string, number>> = {
  kjerne: 0,
  modell: 1,
  kontroll: 2,
  fordeling: 3,
  vurdering: 3,
  frister: 3,
  oppfolging: 3,
  styring: 3,
  ordning: 4,
  skjema: 5,
  nord: 5,
  visning: 5,
  testing: 6,
};

/** Packages and who alone may import them. */
const ENEIMPORT: Readonly<Record<string, (fil: string) => boolean>> = {
  'decimal.js': (fil) => fil === 'kjerne/desimal.ts',
  'date-fns': (fil) => fil === 'kjerne/maaneder.ts',
  '@date-fns/utc': (fil) => fil === 'kjerne/maaneder.ts',
  '@noble/hashes': (fil) => fil === 'kjerne/sha256.ts',
  zod: (fil) => fil.startsWith('skjema/'),
  vitest: () => false,
  'fast-check': () => false,
};

/** What own code never reaches for. */
const FORBUDTE_NAVN = [
  /^Date\b/m,
  /\bMath\.random\b/,
  /\bMath\.(?:log|exp|pow|sin|cos|tan|sqrt)\w*\b/,
  /\bprocess\b/,
  /\bglobalThis\b/,
  /\bIntl\b/,
  /\btoLocale\w+/,
  /\blocaleCompare\b/,
  /\bparseISO\b/,
  /\btoISOString\b/,
  /\baddBusinessDays\b/,
  /\bconsole\b/,
  /\bfetch\b/,
  /\bsetTimeout\b/,
  /\beval\b/,
];

const filer = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((oppføring) => oppføring.isFile())
  .map((oppføring) => relative(SRC, join(oppføring.parentPath, oppføring.name)).split(sep).join('/'));

interface Import {
  readonly fra: string;
  readonly bareType: boolean;
}

function finnImporter(fil: string): readonly Import[] {
  const kilde = ts.createSourceFile(fil, readFileSync(join(SRC, fil), 'utf8'), ts.ScriptTarget.ES2022, true);
  const importer: Import[] = [];
  const besøk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)) {
      const fra = (node.moduleSpecifier as ts.StringLiteral).text;
      const bareType = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
      importer.push({ fra, bareType });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      importer.push({ fra: 'import()', bareType: false });
    ts.forEachChild(node, besøk);
  };
  besøk(kilde);
  return importer;
}

/** Every name and chain of names in the code of a file, without comments and texts. */
function navnIFil(fil: string): string {
  const kilde = ts.createSourceFile(fil, readFileSync(join(SRC, fil), 'utf8'), ts.ScriptTarget.ES2022, true);
  const navn: string[] = [];
  const besøk = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) navn.push(node.getText(kilde));
    ts.forEachChild(node, besøk);
  };
  besøk(kilde);
  return navn.join('\n');
}

describe('the house', () => {
  it.each(filer.filter((fil) => fil.includes('/')))('%s imports downwards only', (fil) => {
    const rom = fil.split('/')[0] ?? '';
    const etasje = ETASJER[rom];
    expect(etasje, `${rom} is no room`).toBeDefined();
    const oppover = finnImporter(fil).filter(({ fra, bareType }) => {
      if (!fra.startsWith('.')) return false;
      const tilRom = join(dirname(fil), fra).split('/')[0] ?? '';
      if (tilRom === rom) return false;
      if (tilRom === 'modell') return !bareType;
      return (ETASJER[tilRom] ?? 99) >= (etasje ?? 0);
    });
    expect(oppover).toEqual([]);
  });

  it.each(filer)('%s has no importer that it should not have', (fil) => {
    for (const { fra } of finnImporter(fil)) {
      if (fra.startsWith('.')) continue;
      const pakke = Object.keys(ENEIMPORT).find((navn) => fra === navn || fra.startsWith(`${navn}/`));
      expect(pakke, `${fra} is no dependency`).toBeDefined();
      expect(ENEIMPORT[pakke ?? '']?.(fil), `${fil} imports ${fra}`).toBe(true);
    }
  });

  it('each package with a single importer has one', () => {
    const brukte = filer.flatMap((fil) => finnImporter(fil).map(({ fra }) => fra));
    for (const pakke of ['decimal.js', 'date-fns', '@date-fns/utc', '@noble/hashes', 'zod'])
      expect(
        brukte.some((fra) => fra === pakke || fra.startsWith(`${pakke}/`)),
        pakke,
      ).toBe(true);
  });

  it('zod is always taken whole, since `{ z }` cannot be shaken', () => {
    for (const fil of filer.filter((f) => f.startsWith('skjema/')))
      expect(readFileSync(join(SRC, fil), 'utf8')).not.toMatch(/import \{[^}]*\bz\b[^}]*\} from 'zod'/);
  });

  it('modell has no behaviour', () => {
    for (const fil of filer.filter((f) => f.startsWith('modell/')))
      expect(readFileSync(join(SRC, fil), 'utf8')).not.toMatch(/^(?:export )?(?:const|let|function|class|enum)\b/m);
  });
});

describe('own code', () => {
  it.each(filer)('%s reads nothing that was not passed in', (fil) => {
    // The one file of date-fns keeps the only Date: a UTC one that no one else sees.
    const regler = fil === 'kjerne/maaneder.ts' ? FORBUDTE_NAVN.slice(1) : FORBUDTE_NAVN;
    const kode = navnIFil(fil);
    expect(regler.filter((regel) => regel.test(kode))).toEqual([]);
  });

  it.each(filer)('%s is named in ASCII kebab-case and written in NFC', (fil) => {
    expect(fil).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/);
    const tekst = readFileSync(join(SRC, fil), 'utf8');
    expect(tekst).toBe(tekst.normalize('NFC'));
  });

  it('keeps no state between calls: no `let` on the top level', () => {
    for (const fil of filer) expect(readFileSync(join(SRC, fil), 'utf8')).not.toMatch(/^(?:export )?let\b/m);
  });

  it('names no person, address or telephone number', () => {
    for (const fil of filer) {
      const tekst = readFileSync(join(SRC, fil), 'utf8');
      expect(tekst).not.toMatch(/[\w.]+@[\w.]+\.[a-z]{2,}/);
      expect(tekst).not.toMatch(/\+47|\btlf\b/);
    }
  });
});

describe('the glossary', () => {
  const ordliste = readFileSync(join(SRC, '../docs/ordliste.md'), 'utf8');

  it('holds every type that the package exports', () => {
    const innganger = ['index.ts', 'skjema/index.ts', 'nord/index.ts', 'visning/index.ts', 'testing/index.ts'].map(
      (fil) => join(SRC, fil),
    );
    const program = ts.createProgram(innganger, {
      target: ts.ScriptTarget.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
      types: [],
    });
    const sjekker = program.getTypeChecker();
    const mangler: string[] = [];
    for (const fil of innganger) {
      const kilde = program.getSourceFile(fil);
      const modul = kilde && sjekker.getSymbolAtLocation(kilde);
      for (const eksport of modul === undefined ? [] : sjekker.getExportsOfModule(modul)) {
        const symbol = eksport.flags & ts.SymbolFlags.Alias ? sjekker.getAliasedSymbol(eksport) : eksport;
        const erType = symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class);
        if (erType !== 0 && !ordliste.includes(`\`${eksport.name}\``)) mangler.push(eksport.name);
      }
    }
    expect(mangler).toEqual([]);
  });

  it('has each word once in each table', () => {
    for (const tabell of ordliste.split('## Every exported type')) {
      const ord = [...tabell.matchAll(/^\| ([^|]+) \|/gm)].map((treff) => treff[1]);
      expect(ord.filter((o, i) => ord.indexOf(o) !== i)).toEqual([]);
    }
  });
});
