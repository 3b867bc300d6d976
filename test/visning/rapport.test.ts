import { describe, expect, it } from 'vitest';
import { beregnStatus, kroner, lagRapport, type Rapport, sammenlignRapporter, øre } from '../../src/index';
import {
  formaterRapport,
  formaterTabell,
  lagEndringstabell,
  lagRapporttabeller,
  lagStatustabell,
  type Språk,
} from '../../src/visning/index';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];
const FIENDTLIG = '=cmd|<script>|\u202e';
const A = { tiltakId: 'dho', kostnadsartId: 'frikjop' };
const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(1000), status: 'FORELOPIG' };
const indikator = {
  id: 'i',
  navn: 'I',
  type: 'BRUKER',
  enhet: 'døgn',
  retning: 'LAVERE_ER_BEDRE',
  utgangsverdi: 10,
  målverdi: 5,
  hvemFår: ['unn', 'nlsh'],
  hvemBærer: ['narvik'],
  målinger: [{ dato: '2024-03-01', verdi: 8 }],
};
const post = (id: string, dato: string, type: string, beløp: number, felt: object = {}) => ({
  id,
  tilskuddId: 't',
  dato,
  type,
  beløp,
  ...A,
  ...felt,
});
const posteringer = [
  post('1', '2024-01-01', 'TILDELT', kroner(1000)),
  post('2', '2024-03-01', 'BRUKT', kroner('1250.50')),
  post('3', '2024-03-02', 'OMDISPONERT', kroner(10), { tiltakId: 'ny', flyttetFra: A }),
];
const rapport = (felt: object = {}): Rapport =>
  lagRapport({
    tilskudd,
    posteringer,
    mal: {
      id: 'm',
      navn: FIENDTLIG,
      mottaker: 'ssu',
      emner: ['e'],
      deler: ['OKONOMI', 'PROGNOSE', 'AKTIVITET', 'MALOPPNAELSE', 'AVVIK', 'UBRUKT'].map((del) => ({
        del,
        kreves: true,
      })),
      prognose: { type: 'LINEAER', fom: '2024-01-01', tom: '2024-12-31' },
      utenforMålet: 'TELLER',
    },
    perDato: '2024-06-30',
    budsjett: {
      id: 'b',
      år: 2024,
      status: 'ENDELIG',
      rader: [{ tiltakId: 'dho', navn: 'DHO' }],
      kostnadsarter: [{ id: 'frikjop', navn: 'F' }],
      celler: [{ ...A, beløp: kroner(1000) }],
    },
    tiltak: [
      {
        id: 'dho',
        gevinstrealiseringsplan: { beskrivelse: '', indikatorer: [indikator, { ...indikator, id: 'j', målinger: [] }] },
      },
    ],
    aktiviteter: [{ tiltakId: 'dho', tilstand: 'PAGAR', beskrivelse: FIENDTLIG }],
    omtale: [{ emne: 'e', tekst: FIENDTLIG }],
    ubrukt: { regel: 'NYTT_VEDTAK', grunnlag: FIENDTLIG },
    ...felt,
  } as never);

describe('a report in words', () => {
  it.each(SPRÅK)('has every part as a table in %s, with nothing left out', (språk) => {
    const tabeller = lagRapporttabeller(rapport(), { språk });
    expect(tabeller).toHaveLength(8);
    for (const { kolonner, rader, sumrad } of tabeller) {
      for (const rad of [...rader, ...(sumrad === undefined ? [] : [sumrad])])
        expect(rad).toHaveLength(kolonner.length);
    }
    const tekst = formaterRapport(rapport(), 'TEKST', { språk });
    expect(tekst).not.toMatch(/undefined|NaN|\[object|[A-Z]{3,}_[A-Z]/);
  });

  it('shows the figures that make up the rest only where there are any', () => {
    const navn = (r: Rapport) => lagRapporttabeller(r, { språk: 'nb' })[1]?.kolonner.map((k) => k.navn);
    expect(navn(rapport())).toContain('Omdisponert');
    expect(navn(rapport({ posteringer: posteringer.slice(0, 2) }))).not.toContain('Omdisponert');
  });

  it('shows exact forecasts to the øre, missing ones as a dash, and gains with who gains and bears', () => {
    const [, økonomi, , mål] = lagRapporttabeller(rapport(), { språk: 'nb', navn: [{ id: 'dho', navn: 'DHO' }] });
    // 1250.50 kr × 366 / 182
    expect(økonomi?.rader[0]?.slice(-2)).toEqual(['2\u00A0514,74\u00A0kr', '1\u00A0514,74\u00A0kr']);
    expect(mål?.rader[0]).toEqual(['DHO', 'i', 'ikke nådd', '8', '1. mars 2024', '40\u00A0%', 'unn og nlsh', 'narvik']);
    expect(mål?.rader[1]?.slice(2, 6)).toEqual(['ikke målt', '–', '–', 'ikke målt']);
    expect(mål?.merknader).toEqual(['DHO: snitt 40\u00A0% (1 av 2 indikatorer).']);
    const uten = rapport({ perDato: '2023-12-31' });
    expect(lagRapporttabeller(uten, { språk: 'en' })[1]?.sumrad?.slice(-2)).toEqual(['–', '–']);
  });

  it('shows carried money by the year it was first given for', () => {
    const inn = post('i', '2024-01-02', 'OVERFORT', kroner(7), { retning: 'INN', opprinnelsesår: 2022 });
    const ut = post('u', '2024-01-03', 'OVERFORT', kroner(3), { retning: 'UT', opprinnelsesår: 2022 });
    const tabell = lagRapporttabeller(rapport({ posteringer: [...posteringer, inn, ut] }), { språk: 'nb' })[5];
    expect(tabell?.rader.slice(3, 5)).toEqual([
      ['Overført inn fra 2022', '7\u00A0kr'],
      ['Overført videre av midlene fra 2022', '3\u00A0kr'],
    ]);
  });

  it('says that more is used than there was', () => {
    expect(formaterRapport(rapport(), 'TEKST', { språk: 'nn' })).toContain('Overforbruk');
  });

  it('makes texts from the data harmless in Markdown and HTML', () => {
    expect(formaterRapport(rapport(), 'HTML', { språk: 'nb' })).not.toContain('<script>');
    expect(formaterRapport(rapport(), 'MARKDOWN', { språk: 'nb' })).not.toMatch(/[^\\]<script/);
  });
});

describe('tables of status and change', () => {
  it('show findings, names and entries that name no place', () => {
    const status = beregnStatus(
      tilskudd as never,
      [post('1', '2024-01-01', 'BRUKT', 1, { tiltakId: undefined, kostnadsartId: undefined })] as never,
      '2024-06-30' as never,
    );
    const tabell = lagStatustabell(status, { språk: 'nb' });
    expect(tabell.rader[0]?.slice(0, 2)).toEqual(['–', '–']);
    expect(tabell.merknader).toHaveLength(3);
  });

  it.each(SPRÅK)('of two reports in %s', (språk) => {
    const tabell = lagEndringstabell(sammenlignRapporter(rapport({ perDato: '2024-02-01' }), rapport()), { språk });
    const norsk = ['0 kr', '1 250,50 kr', '+1 250,50 kr', '1 000 kr', '\u2212250,50 kr', '\u22121 250,50 kr'];
    const engelsk = ['NOK 0', 'NOK 1,250.50', 'NOK +1,250.50', 'NOK 1,000', 'NOK \u2212250.50', 'NOK \u22121,250.50'];
    expect(tabell.sumrad?.slice(2).map((tekst) => tekst.replaceAll('\u00A0', ' '))).toEqual(
      språk === 'en' ? engelsk : norsk,
    );
  });
});

describe('a table for Excel', () => {
  const tabell = (rader: readonly (readonly string[])[]) =>
    formaterTabell({ tittel: 'T', kolonner: [{ navn: 'Hva' }, { navn: 'Kr', tall: true }], rader }, 'EXCEL');

  it('starts with a byte order mark and has plain numbers with a decimal comma', () => {
    expect(
      tabell([
        ['a', '\u22121\u00A0250,50\u00A0kr'],
        ['b', '+12\u00A0kr'],
        ['c', '27,5\u00A0%'],
        ['d', '–'],
        ['e', '1. mars'],
        ['f', 'NOK\u00A0\u22121,250.50'],
      ]),
    ).toBe('\uFEFFHva;Kr\r\na;-1250,50\r\nb;12\r\nc;27,5%\r\nd;–\r\ne;1. mars\r\nf;-1250,50\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'a text that may be a formula is not one: %j',
    (farlig) => {
      const [, rad = ''] = tabell([[farlig, farlig]]).split('\r\n');
      const celler = rad.split(';');
      for (const celle of celler) expect(celle.replace(/^"/, '')).toMatch(/^'|^\d+$/);
    },
  );

  it('keeps quotes, semicolons and line ends inside their cell', () => {
    expect(tabell([['a;"b"\r\nc', '1']])).toBe('\uFEFFHva;Kr\r\n"a;""b""\r\nc";1\r\n');
  });

  it('of a real report has a minus that is a number', () => {
    const excel = formaterTabell(lagRapporttabeller(rapport(), { språk: 'nb' })[1] as never, 'EXCEL');
    expect(excel).toContain(';-260,50;');
    expect(øre(-26_050)).toBe(-26_050);
  });
});
