import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Antakelse, Begrunnelse, Begrunnelsesnode, Begrunnelsesslag, Kilde } from '../../src/index';
import { type Forklaringsvalg, forklar, type Språk } from '../../src/visning/index';
import { ENHETER, SLAG } from '../kjerne/slag-og-enheter';

const FIENDTLIG = [
  '<script>alert(1)</script>',
  '</li></ul><img src=x onerror=alert(1)>',
  '| a | b |',
  '```',
  '`x`',
  '](javascript:alert(1))',
  '[x](javascript:alert(1))',
  '![x](https://x.test/y.png)',
  'https://x.test/ www.x.test a@x.test',
  'en\nto\r\n# tre\u2028fire\u2029fem\u0085seks',
  '\u202Eabc\u200F\u2066d',
  '\u0000\u0007\u001B[31m\uFEFF',
  '\uD800',
  '__proto__',
  'constructor',
  'toString',
  '1. punkt',
  '- punkt',
  '&lt;b&gt; &amp; &#60;',
  '**fet** _kursiv_ ~~strøket~~',
  '\\',
  '\\\\*',
  '$& $1 $$ {hvem}',
  '"onmouseover="x" \'',
  '   ',
  '',
  '===',
  '> sitat',
  '\u00A0kr',
];

const tekst = fc.oneof(
  fc.constantFrom(...FIENDTLIG),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...FIENDTLIG), fc.constantFrom(...FIENDTLIG)).map((par) => par.join('')),
);

const id = fc.oneof(
  tekst,
  fc
    .tuple(
      fc.constantFrom('beløp/0', 'vedtatt', 'rest:', 'møtt/', '/bidrag/', 'mottaker/', 'kriterium/', 'med/'),
      tekst,
    )
    .map((par) => par.join('')),
  fc.constantFrom('pott-fordelt', 'innstilt', 'reform', '/totalt', 'vedtatt', 'rest', 'avstand'),
);

/** Trees of any shape, right or wrong: what is put into words must be harmless whatever it says. */
const { node } = fc.letrec<{ node: Begrunnelsesnode }>((tie) => ({
  node: fc
    .record({
      id,
      slag: fc.constantFrom(...SLAG, 'FRA_NYERE_VERSJON' as Begrunnelsesslag, '__proto__' as Begrunnelsesslag),
      regel: fc.option(fc.oneof(tekst, fc.constantFrom('STORSTE_REST', 'TAK', 'NULL')), { nil: undefined }),
      kildeId: fc.option(fc.oneof(tekst, fc.constantFrom('k', 'x')), { nil: undefined }),
      verdi: fc.oneof(
        tekst,
        fc.constantFrom('JA', 'NEI', '0', '-3', '10/3', '9/20', '2024-05-31', '1/60000000000000000000'),
      ),
      enhet: fc.constantFrom(...ENHETER),
      sti: fc.option(fc.oneof(tekst, fc.constantFrom('/a/beløp', '/a/x~0', '')), { nil: undefined }),
      nodeId: fc.option(id, { nil: undefined }),
      barn: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('node'), { maxLength: 4 }),
      ),
    })
    .map(({ regel, kildeId, sti, nodeId, ...resten }) => ({
      ...resten,
      ...(regel === undefined ? {} : { regel }),
      ...(kildeId === undefined ? {} : { kildeId }),
      ...(sti === undefined ? {} : { sti }),
      ...(nodeId === undefined ? {} : { nodeId }),
    })),
}));

const tre: fc.Arbitrary<Begrunnelse> = fc.record({
  rot: node,
  kilder: fc.array(
    fc.record({
      id: fc.constant('k'),
      dokument: tekst,
      utgiver: tekst,
      sted: tekst,
      status: fc.constantFrom('LOV', '__proto__'),
    }),
    { maxLength: 2 },
  ) as unknown as fc.Arbitrary<readonly Kilde[]>,
  antakelser: fc.array(fc.record({ id: fc.constant('x'), antakelse: tekst, grunnlag: tekst }), {
    maxLength: 2,
  }) as fc.Arbitrary<readonly Antakelse[]>,
});

const valg = fc.record({
  språk: fc.constantFrom<Språk>('nb', 'nn', 'en'),
  detalj: fc.constantFrom<Forklaringsvalg['detalj']>('KORT', 'FULL', 'BARE_REGLER'),
  inndeling: fc.constantFrom<NonNullable<Forklaringsvalg['inndeling']>>('TRE', 'VEDTAK'),
  navn: fc.array(fc.record({ id: tekst, navn: tekst }), { maxLength: 3 }),
  grunnlag: fc.oneof(
    fc.constant(undefined),
    fc.record({ a: fc.record({ id: tekst, navn: tekst, beløp: fc.integer() }) }),
  ),
});

/** The text of the lines, without the signs of the list, with every run of spaces as one. */
const innhold = (linjer: readonly string[]): string =>
  linjer
    .map((linje) =>
      linje
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:- ?)+/, ''),
    )
    .filter((linje) => linje !== '')
    .join('\n');

/** Reads HTML with a stack; fails on what is no tag of the few that may be there. */
function lesHtml(html: string): readonly string[] {
  const åpne: string[] = [];
  const linjer: string[] = [''];
  for (const del of html.split(/(<[^>]*>)/)) {
    const tag = /^<(\/?)(p|ul|li|strong|h3)>$/.exec(del);
    if (tag === null) {
      if (/[<>"']/.test(del)) expect.fail(`raw markup: ${del}`);
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(del)) expect.fail(`raw entity: ${del}`);
      linjer[linjer.length - 1] += del
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      continue;
    }
    const [, slutt, navn = ''] = tag;
    if (slutt === '/') expect(åpne.pop()).toBe(navn);
    else åpne.push(navn);
    if (navn !== 'strong') linjer.push('');
  }
  expect(åpne).toEqual([]);
  return linjer;
}

/** Takes the marks that the library sets off a line of Markdown; fails on any other sign that means something. */
function lesMarkdown(linje: string): string {
  const utenListe = linje.replace(/^ *- /, '').replace(/^### /, '');
  const fet = /^\*\*((?:\\.|[^\\*])*)\*\*/.exec(utenListe);
  const rest = fet === null ? utenListe : `${fet[1]}${utenListe.slice(fet[0].length)}`;
  if (/(?:^|[^\\])(?:\\\\)*(?:[`*_[\]<>|#!~@]|&(?=[#\w]))/.test(rest)) expect.fail(`raw markup: ${linje}`);
  if (/^\d+[.)]/.test(rest) || /(?<!\\):\/\//.test(rest) || /www\./i.test(rest)) expect.fail(`list or link: ${linje}`);
  return rest.replace(/\\([\s\S])/g, '$1');
}

describe('forklar with hostile trees', () => {
  it('says the same in the three formats, and none can be broken out of', () => {
    fc.assert(
      fc.property(tre, valg, (begrunnelse, v) => {
        const [somTekst, somMarkdown, somHtml] = (['TEKST', 'MARKDOWN', 'HTML'] as const).map((format) =>
          forklar(begrunnelse, { ...v, format } as Forklaringsvalg),
        ) as [string, string, string];
        for (const ut of [somTekst, somMarkdown, somHtml]) {
          if (/[^\P{Cc}\n]/u.test(ut) || /[\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/.test(ut))
            expect.fail('a control character');
          if (/\p{Cs}/u.test(ut)) expect.fail('half a character');
        }
        const rent = innhold(somTekst.split('\n'));
        expect(innhold(somMarkdown.split('\n').map(lesMarkdown))).toBe(rent);
        expect(innhold(lesHtml(somHtml))).toBe(rent);
      }),
      { numRuns: Number(process.env.ANTALL ?? 600) },
    );
  });

  it('is the same each time, changes nothing, and reads the data and the tree as they come back from JSON', () => {
    fc.assert(
      fc.property(tre, valg, (begrunnelse, v) => {
        const før = JSON.stringify(begrunnelse);
        const ut = forklar(begrunnelse, { ...v, format: 'TEKST' } as Forklaringsvalg);
        expect(JSON.stringify(begrunnelse)).toBe(før);
        expect(forklar(JSON.parse(før), { ...v, format: 'TEKST' } as Forklaringsvalg)).toBe(ut);
      }),
      { numRuns: 100 },
    );
  });
});
