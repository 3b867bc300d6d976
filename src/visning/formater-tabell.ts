import { enTryggLinje, tryggHtml, tryggMarkdown } from './trygg-tekst';

/** A column of a table. */
export interface Tabellkolonne {
  /** Its heading. */
  readonly navn: string;
  /** Numbers are set to the right. */
  readonly tall?: boolean;
}

/** A table of texts that are ready to be read, for any form. */
export interface Tabell {
  /** What it shows. */
  readonly tittel: string;
  /** The columns. */
  readonly kolonner: readonly Tabellkolonne[];
  /** The rows: one text for each column. */
  readonly rader: readonly (readonly string[])[];
  /** A row of sums, below a line. */
  readonly sumrad?: readonly string[];
  /** Remarks below the table: status of the money, sources, assumptions. */
  readonly merknader?: readonly string[];
}

/**
 * Writes a table as aligned text, Markdown, HTML or CSV. Texts from the data are made harmless in each form.
 *
 * @param tabell - Made by a `lag…tabell` function, or by the caller.
 * @param form - `CSV` has semicolons and CRLF, as Norwegian spreadsheets expect, and a cell that a spreadsheet would take
 * for a formula gets an apostrophe in front. `EXCEL` is the same for Excel to open as it is: with a byte order mark, so
 * that it is read as UTF-8, and with amounts and numbers of number columns as plain numbers with a decimal comma.
 * @example
 * const tabell = { tittel: 'Pott', kolonner: [{ navn: 'Hvem' }, { navn: 'Kr', tall: true }], rader: [['UNN', '9'], ['Alta', '10']] };
 * formaterTabell(tabell, 'TEKST') // => 'Pott\n\nHvem  Kr\n----  --\nUNN    9\nAlta  10'
 */
export function formaterTabell(tabell: Tabell, form: 'TEKST' | 'MARKDOWN' | 'HTML' | 'CSV' | 'EXCEL'): string {
  switch (form) {
    case 'TEKST':
      return somTekst(tabell);
    case 'MARKDOWN':
      return somMarkdown(tabell);
    case 'HTML':
      return somHtml(tabell);
    case 'CSV':
      return somCsv(tabell, (tekst) => tekst);
    case 'EXCEL':
      return `\uFEFF${somCsv(tabell, somRegnearktall)}`;
  }
}

const lengde = (tekst: string): number => [...tekst].length;

function somTekst({ tittel, kolonner, rader, sumrad, merknader = [] }: Tabell): string {
  const alle = [kolonner.map(({ navn }) => navn), ...rader, ...(sumrad === undefined ? [] : [sumrad])];
  const bredder = kolonner.map((_, j) => Math.max(...alle.map((rad) => lengde(enTryggLinje(rad[j] ?? '')))));
  const linje = (rad: readonly string[]): string =>
    kolonner
      .map(({ tall }, j) => {
        const tekst = enTryggLinje(rad[j] ?? '');
        const luft = ' '.repeat((bredder[j] ?? 0) - lengde(tekst));
        return tall === true ? luft + tekst : tekst + luft;
      })
      .join('  ')
      .trimEnd();
  const strek = bredder.map((bredde) => '-'.repeat(bredde)).join('  ');
  return [
    enTryggLinje(tittel),
    '',
    linje(kolonner.map(({ navn }) => navn)),
    strek,
    ...rader.map(linje),
    ...(sumrad === undefined ? [] : [strek, linje(sumrad)]),
    ...(merknader.length === 0 ? [] : ['', ...merknader.map(enTryggLinje)]),
  ].join('\n');
}

function somMarkdown({ tittel, kolonner, rader, sumrad, merknader = [] }: Tabell): string {
  const linje = (rad: readonly string[]): string => `| ${rad.map(tryggMarkdown).join(' | ')} |`;
  return [
    `**${tryggMarkdown(tittel)}**`,
    '',
    linje(kolonner.map(({ navn }) => navn)),
    `|${kolonner.map(({ tall }) => (tall === true ? ' ---: ' : ' --- ')).join('|')}|`,
    ...rader.map(linje),
    ...(sumrad === undefined
      ? []
      : [`| ${sumrad.map((tekst) => (tekst === '' ? '' : `**${tryggMarkdown(tekst)}**`)).join(' | ')} |`]),
    ...merknader.flatMap((merknad) => ['', tryggMarkdown(merknad)]),
  ].join('\n');
}

function somHtml({ tittel, kolonner, rader, sumrad, merknader = [] }: Tabell): string {
  const stil = (j: number): string => (kolonner[j]?.tall === true ? ' style="text-align:right"' : '');
  const rad = (celler: readonly string[]): string =>
    `<tr>${celler.map((tekst, j) => (j === 0 ? `<th scope="row">${tryggHtml(tekst)}</th>` : `<td${stil(j)}>${tryggHtml(tekst)}</td>`)).join('')}</tr>`;
  return [
    '<table>',
    `<caption>${tryggHtml(tittel)}</caption>`,
    `<thead><tr>${kolonner.map(({ navn }, j) => `<th scope="col"${stil(j)}>${tryggHtml(navn)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rader.map(rad).join('')}</tbody>`,
    ...(sumrad === undefined ? [] : [`<tfoot>${rad(sumrad)}</tfoot>`]),
    '</table>',
    ...merknader.map((merknad) => `<p>${tryggHtml(merknad)}</p>`),
  ].join('\n');
}

const FORMEL = /^[=+\-@\t\r\n＝＋－＠]/;
const REGNEARKTALL = /^-?\d+(?:,\d+)?%?$/;

function somCsv({ kolonner, rader, sumrad }: Tabell, somTall: (tekst: string) => string): string {
  const celle = (tekst: string, j: number): string => {
    const tall = kolonner[j]?.tall === true ? somTall(tekst) : tekst;
    // A number that the column is meant for may start with a minus; any other text that starts so may be a formula.
    const ufarlig = FORMEL.test(tall) && (tall === tekst || !REGNEARKTALL.test(tall)) ? `'${tall}` : tall;
    return /[";\r\n]/.test(ufarlig) ? `"${ufarlig.replaceAll('"', '""')}"` : ufarlig;
  };
  const linjer = [kolonner.map(({ navn }) => navn), ...rader, ...(sumrad === undefined ? [] : [sumrad])];
  return linjer.map((rad) => `${rad.map(celle).join(';')}\r\n`).join('');
}

const VIST_TALL = /^[+\u2212]?\d{1,3}(?:\u00A0\d{3})*(?:,\d+)?(?:\u00A0(?:kr|%))?$/;

/** Only amounts: `1,234` alone is a thousand in English and a decimal number in Norwegian. */
const ENGELSK_BELØP = /^NOK\u00A0[+\u2212]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;

/** An amount or a number as it is printed, as a plain number: `−1 250,50 kr` → `-1250,50`. Other texts stand. */
function somRegnearktall(tekst: string): string {
  if (ENGELSK_BELØP.test(tekst))
    return tekst
      .slice('NOK\u00A0'.length)
      .replaceAll(',', '')
      .replace('.', ',')
      .replace('\u2212', '-')
      .replace(/^\+/, '');
  if (!VIST_TALL.test(tekst)) return tekst;
  return tekst
    .replace('\u2212', '-')
    .replace(/^\+/, '')
    .replace(/\u00A0kr$/, '')
    .replaceAll('\u00A0', '');
}
