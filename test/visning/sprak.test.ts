import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Språk } from '../../src/visning/index';

// The words that people read, held to the table in CONTRIBUTING.md. A word that is right in one language is a fault in
// another: `ikke` in a nynorsk text, `søknad` in an English one.

const ord = (liste: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${liste.trim().split(/\s+/).join('|')})(?![\\p{L}])`, 'iu');

const FORBUDT: { readonly [S in Språk]: RegExp } = {
  nb: ord(`
    ikkje frå eit ein eitt kva kven kvifor korleis kvar noko nokon nokre meir mykje berre vere vore sjølv dei desse denne\\sheiter
    gjeld finst blei vart blir\\srekna søkje søkjar søkjarar kommunar mottakar mottakarar manglar yrkedag løyving tilskot
    utlysing ramma gruppa rekkjefølgje likskap skilnad eining einingar golv høgst høgast lågast saman nemner krev
  `),
  nn: ord(`
    ikke fra et ett hva hvem hvor hvorfor hvordan hvilke hvilken hvilket noe noen mer mye bare være vært selv de disse
    gjelder finnes ble regnes telles søke søker søkere kommuner mottaker mottakere mangler virkedag virkedager bevilgning
    bevilgninger tilskudd tilskuddet utlysning utlysningen rammen gruppen rekkefølge rekkefølgen likhet forskjell
    forskjellen enhet enheter enheten antall antallet andel andelen gulv høyst høyest lavest laveste seneste sammen nevner
    krever egeninnsats formål korkje vart verte samstundes røyst røyster vekten  uke uker måned måneder én
    begrunnelse avgjørelse stemmen møteleder halvparten\\sav kriterier punkter feilen saken flertall hovedbok
  `),
  en: ord(`
    søknad søknader tiltak kommune kommuner kommunenummer egeninnsats habilitet inhabil vedtak innstilling tilskudd ramme
    frame mended unfit utlysning frist beløp stands\\stwice stand\\stwice turned\\saway handed\\sout lawful unlawful anchored
  `),
};
/** Norwegian words that English texts keep: the money, and terms that have no English name. */
const NORSKE_I_ENGELSK = /øre|helsefellesskap|enkeltvedtak|Laguë/g;

/** What stands in quotation marks is the name of a field, the same in every language. */
const utenSitat = (tekst: string): string => tekst.replace(/«[^»]*»/g, '«»');

interface Tekstbit {
  readonly fil: string;
  readonly språk: Språk;
  readonly tekst: string;
}

const LITERAL = /'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)"/gu;

const literaler = (kode: string): readonly string[] =>
  [...kode.matchAll(LITERAL)].map(([, a, b, c]) =>
    (a ?? b ?? c ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\{hvem\}|\$\{.*/g, '…'),
  );

/** Texts that stand behind `nb:`, `nn:` and `en:`, and the triples of a table of names. */
function lesTekster(fil: string): readonly Tekstbit[] {
  const kode = readFileSync(fil, 'utf8')
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^import[\s\S]*?;$/gm, '');
  const bak = [
    ...kode.matchAll(/(?<!\w)(nb|nn|en): (?!string|\()([\s\S]*?)(?=(?<!\w)(?:nb|nn|en): |\n {0,2}\}|\};|\],\n)/g),
  ].flatMap(([, språk, del]) => literaler(del ?? '').map((tekst) => ({ fil, språk: språk as Språk, tekst })));
  const trillinger = [
    ...kode.matchAll(/\[\s*('[^']*'|"[^"]*"),\s*('[^']*'|"[^"]*"),\s*('[^']*'|"[^"]*"),?\s*\]/g),
  ].flatMap(([, ...tre]) =>
    tre.slice(0, 3).map((tekst, i) => ({
      fil,
      språk: (['nb', 'nn', 'en'] as const)[i] ?? 'nb',
      tekst: (tekst ?? '').slice(1, -1).replace('{hvem}', '…'),
    })),
  );
  return [...bak, ...trillinger];
}

const MAPPE = 'src/visning';
const filer = [
  ...readdirSync(`${MAPPE}/tekster`).map((fil) => `${MAPPE}/tekster/${fil}`),
  ...readdirSync(MAPPE)
    .filter((fil) => fil.endsWith('.ts'))
    .map((fil) => `${MAPPE}/${fil}`),
];
const alle = filer.flatMap(lesTekster);

describe('the words that people read', () => {
  it('are found, in each language', () => {
    for (const språk of ['nb', 'nn', 'en'] as const)
      expect(alle.filter((bit) => bit.språk === språk).length).toBeGreaterThan(800);
  });

  it.each(['nb', 'nn', 'en'] as const)('have no word of another language in %s', (språk) => {
    const feil = alle.filter((bit) => bit.språk === språk && FORBUDT[språk].test(utenSitat(bit.tekst)));
    expect(feil.map(({ fil, tekst }) => `${fil}: ${FORBUDT[språk].exec(utenSitat(tekst))?.[0]} in “${tekst}”`)).toEqual(
      [],
    );
  });

  it('have no Norwegian letter in English, but in the words that it keeps', () => {
    const feil = alle.filter(
      ({ språk, tekst }) => språk === 'en' && /[æøåÆØÅ]/.test(tekst.replace(NORSKE_I_ENGELSK, '').replace(/…/g, '')),
    );
    expect(feil.map(({ fil, tekst }) => `${fil}: “${tekst}”`)).toEqual([]);
  });

  it('have no two spaces, no space in front of a sign, and no code of the library', () => {
    const feil = alle.filter(({ tekst }) => / {2}| [.,;](?:\s|$)|(?<![\p{L}\d_-])[A-ZÆØÅ]{3,}_[A-ZÆØÅ_]+/u.test(tekst));
    expect(feil.map(({ fil, tekst }) => `${fil}: “${tekst}”`)).toEqual([]);
  });
});
