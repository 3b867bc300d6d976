import { transformSync } from 'esbuild';
import * as fc from 'fast-check';
import ts from 'typescript';
import { expect } from 'vitest';
import * as hoved from '../../src/index';
import { erTilskuddFeil } from '../../src/kjerne/er-tilskudd-feil';
import * as nord from '../../src/nord/index';
import * as skjema from '../../src/skjema/index';
import * as testing from '../../src/testing/index';
import * as visning from '../../src/visning/index';

const MODULER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  samhandlingstilskudd: hoved,
  'samhandlingstilskudd/nord': nord,
  'samhandlingstilskudd/skjema': skjema,
  'samhandlingstilskudd/testing': testing,
  'samhandlingstilskudd/visning': visning,
};

/** What examples of tests import: a test in an example is run where it stands. */
const TESTMODULER: typeof MODULER = {
  vitest: { expect, it: (_: string, test: () => void) => test() },
  'fast-check': fc,
};

const FASIT = /^\/\/\s*(=>|throws\b)\s*([\s\S]*)$/;

/** What an example promised and whether the code kept it. */
interface Omskrevet {
  readonly kode: string;
  readonly løfter: number;
}

/**
 * Runs one example from the documentation. `expr // => value` must be deeply equal; `expr // throws KODE` must throw a
 * TilskuddFeil with that code. Returns the number of promises it kept.
 */
export async function kjørEksempel(kilde: string, valg: { readonly alleNavn: boolean }): Promise<number> {
  const { kode, løfter } = skrivOm(kilde);
  const js = transformSync(kode, { loader: 'ts', target: 'es2022' }).code;
  const navn = valg.alleNavn ? Object.assign({}, ...Object.values(MODULER).map((m) => ({ ...m }))) : {};
  const parametre = Object.keys(navn).filter((n) => n !== 'default' && !erDeklarert(kilde, n));
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;
  const løp = new AsyncFunction(...parametre, '__moduler', '__lik', '__kaster', js);
  await løp(...parametre.map((n) => navn[n]), { ...MODULER, ...TESTMODULER }, likt, kaster);
  return løfter;
}

function likt(uttrykk: () => unknown, fasit: () => unknown): void {
  expect(uttrykk()).toEqual(fasit());
}

function kaster(uttrykk: () => unknown, kode: string): void {
  try {
    uttrykk();
  } catch (feil) {
    expect(erTilskuddFeil(feil) ? feil.kode : feil).toBe(kode);
    return;
  }
  expect.fail(`expected ${kode} to be thrown`);
}

function erDeklarert(kilde: string, navn: string): boolean {
  return new RegExp(`(?:const|let|function)\\s+${navn}(?![\\p{L}\\w])`, 'u').test(kilde);
}

function skrivOm(kilde: string): Omskrevet {
  const fil = ts.createSourceFile('eksempel.ts', kilde, ts.ScriptTarget.ES2022, true);
  let løfter = 0;
  const deler = fil.statements.map((setning) => {
    if (ts.isImportDeclaration(setning)) return skrivOmImport(setning);
    const tekst = setning.getText(fil);
    const fasit = finnFasit(kilde, setning.getEnd());
    if (fasit === undefined) return tekst;
    løfter += 1;
    return skrivOmLøfte(setning, fil, fasit);
  });
  return { kode: deler.join('\n'), løfter };
}

function skrivOmLøfte(setning: ts.Statement, fil: ts.SourceFile, [slag, verdi]: readonly [string, string]): string {
  if (ts.isExpressionStatement(setning)) {
    const uttrykk = setning.expression.getText(fil);
    return slag === '=>'
      ? `__lik(() => (${uttrykk}), () => (${verdi}));`
      : `__kaster(() => (${uttrykk}), ${JSON.stringify(verdi.trim())});`;
  }
  const variabel = ts.isVariableStatement(setning)
    ? setning.declarationList.declarations[0]?.name.getText(fil)
    : undefined;
  if (variabel === undefined || slag !== '=>') throw new Error(`Not an expression: ${setning.getText(fil)}`);
  return `${setning.getText(fil)}\n__lik(() => (${variabel}), () => (${verdi}));`;
}

/** The promise behind a statement: a comment on its last line or the next, continued by comment lines right under it. */
function finnFasit(kilde: string, slutt: number): readonly [string, string] | undefined {
  const linjer = kilde.slice(slutt).split('\n');
  const [første = '', ...resten] = linjer[0]?.trim().replace(/^;/, '') === '' ? linjer.slice(1) : linjer;
  const treff = FASIT.exec(første.trim().replace(/^;\s*/, ''));
  if (treff === null) return undefined;
  const fortsettelse = resten.slice(
    0,
    resten.findIndex((linje) => !linje.trim().startsWith('//') || FASIT.test(linje.trim())),
  );
  const verdi = [treff[2] ?? '', ...fortsettelse.map((linje) => linje.trim().replace(/^\/\/\s?/, ''))].join('\n');
  return [treff[1] ?? '', treff[1] === '=>' ? verdi : ((treff[2] ?? '').split(/\s/)[0] ?? '')];
}

function skrivOmImport(setning: ts.ImportDeclaration): string {
  const fra = (setning.moduleSpecifier as ts.StringLiteral).text;
  const navn = setning.importClause?.namedBindings;
  if (setning.importClause?.isTypeOnly === true || navn === undefined) return '';
  const modul = MODULER[fra] ?? TESTMODULER[fra];
  if (modul === undefined) throw new Error(`An example imports ${fra}, which is no part of the package`);
  if (ts.isNamespaceImport(navn)) return `const ${navn.name.text} = __moduler[${JSON.stringify(fra)}];`;
  const bindinger = navn.elements
    .filter((e) => !e.isTypeOnly)
    .map((e) => {
      const kildenavn = e.propertyName?.text ?? e.name.text;
      if (!(kildenavn in modul)) throw new Error(`${fra} does not export ${kildenavn}`);
      return e.propertyName === undefined ? e.name.text : `${e.propertyName.text}: ${e.name.text}`;
    });
  return `const { ${bindinger.join(', ')} } = __moduler[${JSON.stringify(fra)}];`;
}
