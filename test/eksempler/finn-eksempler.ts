import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** An example and where it stands. */
export interface Eksempel {
  readonly sted: string;
  readonly kode: string;
}

const ROT = join(import.meta.dirname, '../..');

/** Every fenced `ts` block of README, CONTRIBUTING, CHANGELOG, SECURITY and docs. */
export function finnEksemplerIMarkdown(): readonly Eksempel[] {
  const filer = [
    ...readdirSync(ROT)
      .filter((navn) => navn.endsWith('.md'))
      .map((navn) => join(ROT, navn)),
    ...filerUnder(join(ROT, 'docs'), '.md'),
  ].filter((fil) => !fil.includes(join('docs', 'api')) && !fil.includes(join('docs', 'site')));
  return filer.flatMap((fil) => {
    const tekst = readFileSync(fil, 'utf8');
    return [...tekst.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((treff) => ({
      sted: `${relative(ROT, fil)}:${linjenummer(tekst, treff.index)}`,
      kode: treff[1] ?? '',
    }));
  });
}

/** Every `@example` of the doc comments under `src/`. */
export function finnEksemplerIKode(): readonly Eksempel[] {
  return filerUnder(join(ROT, 'src'), '.ts').flatMap((fil) => {
    const tekst = readFileSync(fil, 'utf8');
    const kilde = ts.createSourceFile(fil, tekst, ts.ScriptTarget.ES2022, true);
    const eksempler: Eksempel[] = [];
    const besøk = (node: ts.Node): void => {
      for (const tag of ts.getJSDocTags(node)) {
        if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
        const kode = ts.getTextOfJSDocComment(tag.comment) ?? '';
        eksempler.push({
          sted: `${relative(ROT, fil)}:${linjenummer(tekst, tag.getStart())}`,
          kode: kode.replace(/^```ts\n|```$/gm, ''),
        });
      }
      ts.forEachChild(node, besøk);
    };
    besøk(kilde);
    return eksempler;
  });
}

function filerUnder(mappe: string, ending: string): string[] {
  return readdirSync(mappe, { withFileTypes: true, recursive: true })
    .filter((oppføring) => oppføring.isFile() && oppføring.name.endsWith(ending))
    .map((oppføring) => join(oppføring.parentPath, oppføring.name))
    .sort();
}

function linjenummer(tekst: string, indeks: number): number {
  return tekst.slice(0, indeks).split('\n').length;
}
