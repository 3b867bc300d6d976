import { enTryggLinje, tryggHtml, tryggMarkdown } from '../trygg-tekst';
import type { Forklaringsdel, Forklaringslinje } from './lag-forklaring';

/** Writes the parts of an explanation in one format. Every text is made harmless here, and nowhere else. */
export function skrivForklaring(alle: readonly Forklaringsdel[], format: 'TEKST' | 'MARKDOWN' | 'HTML'): string {
  const deler = alle.map((del) => ({ ...del, linjer: del.linjer.map(rens) }));
  switch (format) {
    case 'TEKST':
      return deler.map(somTekst).join('\n\n');
    case 'MARKDOWN':
      return deler.map(somMarkdown).join('\n\n');
    case 'HTML':
      return deler.map(somHtml).join('\n');
  }
}

const rens = ({ nivå, navn, tekst }: Forklaringslinje): Forklaringslinje => ({
  nivå,
  navn: enTryggLinje(navn).trim(),
  tekst: enTryggLinje(tekst).trim(),
});

const skille = ({ navn, tekst }: Forklaringslinje): string => (navn !== '' && tekst !== '' ? ': ' : '');

function somTekst({ tittel, linjer }: Forklaringsdel): string {
  const linje = (en: Forklaringslinje): string =>
    `${'  '.repeat(en.nivå)}${en.nivå === 0 ? '' : '- '}${en.navn}${skille(en)}${en.tekst}`;
  return [...(tittel === undefined ? [] : [tittel]), ...linjer.map(linje)].join('\n');
}

function somMarkdown({ tittel, linjer }: Forklaringsdel): string {
  const linje = (en: Forklaringslinje): string => {
    const navn = tryggMarkdown(en.navn);
    const tekst = `${navn === '' ? '' : `**${navn}**`}${skille(en)}${tryggMarkdown(en.tekst)}`;
    return en.nivå === 0 ? tekst : `${'  '.repeat(en.nivå - 1)}- ${tekst}`;
  };
  const ut = tittel === undefined ? [] : [`### ${tryggMarkdown(tittel)}`, ''];
  for (const [i, en] of linjer.entries()) {
    // A list right under a paragraph would be taken for a part of it in some readers.
    if (i > 0 && en.nivå > 0 && linjer[i - 1]?.nivå === 0) ut.push('');
    ut.push(linje(en));
  }
  return ut.join('\n');
}

function somHtml({ tittel, linjer }: Forklaringsdel): string {
  const ut = tittel === undefined ? [] : [`<h3>${tryggHtml(tittel)}</h3>`];
  let dybde = 0;
  for (const en of linjer) {
    const navn = tryggHtml(en.navn);
    const tekst = `${navn === '' ? '' : `<strong>${navn}</strong>`}${skille(en)}${tryggHtml(en.tekst)}`;
    if (en.nivå === 0) {
      ut.push(`<p>${tekst}</p>`);
      continue;
    }
    // A step down opens a list within the item above; a step up closes as many as it leaves.
    if (en.nivå > dybde) for (; dybde < en.nivå; dybde++) ut.push(dybde + 1 < en.nivå ? '<ul><li>' : '<ul>');
    else {
      for (; dybde > en.nivå; dybde--) ut.push('</li></ul>');
      ut.push('</li>');
    }
    ut.push(`<li>${tekst}`);
  }
  for (; dybde > 0; dybde--) ut.push('</li></ul>');
  return ut.join('\n');
}
