import { describe, expect, it } from 'vitest';
import { fordelPott, innstill, kroner, lagFristplan, lagNorskKalender, rangerSøknader, øre } from '../../src/index';
import { fristreglerTromsOfoten, hendelserTromsOfoten } from '../../src/nord/index';
import {
  formaterTabell,
  lagFordelingstabell,
  lagFristtabell,
  lagInnstillingstabell,
  type Tabell,
} from '../../src/visning/index';

const SLEM: Tabell = {
  tittel: '<b>|Tittel',
  kolonner: [{ navn: 'Hvem' }, { navn: 'Kr', tall: true }],
  rader: [
    ['=CMD()|x', '1;2'],
    ['<img src=x onerror="a">\n', "'&"],
  ],
  sumrad: ['Sum', '3'],
  merknader: ['[x](javascript:alert(1))'],
};

describe('formaterTabell', () => {
  it('text: aligned, with sums below a line and one line a row', () => {
    expect(formaterTabell(SLEM, 'TEKST').split('\n')).toEqual([
      '<b>|Tittel',
      '',
      'Hvem                       Kr',
      '------------------------  ---',
      '=CMD()|x                  1;2',
      `<img src=x onerror="a">    '&`,
      '------------------------  ---',
      'Sum                         3',
      '',
      '[x](javascript:alert(1))',
    ]);
  });

  it('Markdown: nothing in the data becomes markup', () => {
    expect(formaterTabell(SLEM, 'MARKDOWN').split('\n')).toEqual([
      '**\\<b\\>\\|Tittel**',
      '',
      '| Hvem | Kr |',
      '| --- | ---: |',
      '| =CMD\\(\\)\\|x | 1;2 |',
      `| \\<img src=x onerror="a"\\>  | '& |`,
      '| **Sum** | **3** |',
      '',
      '\\[x\\]\\(javascript:alert\\(1\\)\\)',
    ]);
  });

  it('HTML: nothing in the data becomes markup', () => {
    const html = formaterTabell(SLEM, 'HTML');
    expect(html).toContain('<caption>&lt;b&gt;|Tittel</caption>');
    expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;');
    expect(html).toContain('<td style="text-align:right">&#39;&amp;</td>');
    expect(html).not.toMatch(/<(?!\/?(?:table|caption|thead|tbody|tfoot|tr|th|td|p)\b)/);
  });

  it('CSV: semicolons, CRLF, and no cell that a spreadsheet would run', () => {
    expect(formaterTabell(SLEM, 'CSV')).toBe(
      `Hvem;Kr\r\n'=CMD()|x;"1;2"\r\n"<img src=x onerror=""a"">\n";'&\r\nSum;3\r\n`,
    );
  });

  it('a table without sums and remarks has none', () => {
    const bar = { tittel: 'T', kolonner: [{ navn: 'A' }], rader: [['x']] };
    expect(formaterTabell(bar, 'TEKST')).toBe('T\n\nA\n-\nx');
    expect(formaterTabell(bar, 'MARKDOWN')).toBe('**T**\n\n| A |\n| --- |\n| x |');
    expect(formaterTabell(bar, 'HTML')).not.toContain('tfoot');
    expect(formaterTabell(bar, 'CSV')).toBe('A\r\nx\r\n');
  });
});

describe('lagFordelingstabell', () => {
  const valg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'MELD' } as const;
  const mottakere = [
    { id: 'a', vekt: 1 },
    { id: 'b', vekt: 1 },
  ];
  const lik = { navn: 'Likt', fordeling: fordelPott(kroner(101), mottakere, valg) };
  const skjev = {
    navn: 'Skjevt',
    fordeling: fordelPott(
      kroner(101),
      [
        { id: 'a', vekt: 100 },
        { id: 'b', vekt: 1 },
      ],
      valg,
    ),
  };
  const felles = { språk: 'nb', tittel: 'T' } as const;
  const rader = (tabell: Tabell) =>
    [...tabell.rader, tabell.sumrad ?? []].map((rad) => rad.map((t) => t.replaceAll('\u00A0', ' ')));

  it('shows what is not distributed, so that each column closes', () => {
    expect(
      rader(lagFordelingstabell([lik, skjev], { ...felles, vis: 'BELOP', navn: [{ id: 'a', navn: 'Alta' }] })),
    ).toEqual([
      ['Alta', '50 kr', '100 kr'],
      ['b', '50 kr', '1 kr'],
      ['Ufordelt', '1 kr', '0 kr'],
      ['Sum', '101 kr', '101 kr'],
    ]);
  });

  it('shows what each wins or loses against the first', () => {
    expect(rader(lagFordelingstabell([lik, skjev], { ...felles, vis: 'FORSKJELL' }))).toEqual([
      ['a', '0 kr', '+50 kr'],
      ['b', '0 kr', '−49 kr'],
      ['Sum', '0 kr', '+1 kr'],
    ]);
  });

  it('shows kroner per inhabitant, and nothing where nobody is counted', () => {
    const innbyggere = [{ id: 'a', antall: 3 }];
    expect(rader(lagFordelingstabell([skjev], { ...felles, vis: 'PER_INNBYGGER', innbyggere }))).toEqual([
      ['a', '33,33'],
      ['b', ''],
      ['Alle', '33,67'],
    ]);
  });

  it('of no distributions is an empty table', () => {
    expect(lagFordelingstabell([], { ...felles, vis: 'BELOP', merknader: ['m'] })).toMatchObject({
      rader: [],
      merknader: ['m'],
    });
  });

  it('compares whole øre', () => {
    expect(lik.fordeling.linjer[0]?.beløp).toBe(øre(5000));
  });
});

describe('the other tables', () => {
  it('lagInnstillingstabell marks shared places and those without one', () => {
    const søknader = [
      ['a', 4],
      ['b', 4],
      ['c', -1],
    ] as const;
    const resultat = {
      grunnlag: {
        runde: { utlysning: { id: 'u' }, søknader: søknader.map(([id]) => ({ id, søktBeløp: kroner(10) })) },
      },
      kriterievekter: [],
      søknader: søknader.map(([søknadId, t]) => ({
        søknadId,
        status: t < 0 ? 'UNDER_TERSKEL' : 'VURDERT',
        ...(t < 0 ? {} : { totalt: { teller: String(t), nevner: '1' } }),
        kriterier: [],
        terskelbrudd: [],
      })),
    } as never;
    const rangering = rangerSøknader(resultat, { konvensjon: 'BROK', likhetskjede: [] });
    const innstilling = innstill(
      rangering,
      { beløp: kroner(10), status: 'ANSLAG', bevilgninger: [] },
      { regel: 'RANGERT_STOPP' },
    );
    const { rader, merknader } = lagInnstillingstabell(rangering, innstilling, {
      språk: 'nb',
      navn: [{ id: 'a', navn: 'Alta' }],
    });
    expect(rader.map((rad) => rad.slice(0, 3))).toEqual([
      ['=1,5', 'Alta', '4,00'],
      ['=1,5', 'b', '4,00'],
      ['–', 'c', '–'],
    ]);
    expect(rader[2]?.[5]).toBe('holdt utenfor: under terskelen');
    expect(merknader?.[0]?.replaceAll('\u00A0', ' ')).toBe('Ramme: 10 kr (anslag).');
    expect(lagInnstillingstabell(rangering, innstilling, { språk: 'en' }).rader[0]?.[1]).toBe('a');
  });

  it('lagInnstillingstabell tells of parts, ties, conditions, points and who comes next', () => {
    const linje = (søknadId: string, utfall: string, årsak: string, beløp: number, felt = {}) => ({
      søknadId,
      utfall,
      beløp: øre(beløp),
      søktBeløp: kroner(10),
      årsak,
      ...felt,
    });
    const innstilling = {
      utlysningId: 'u',
      regel: 'DELFINANSIERING',
      ramme: { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] },
      linjer: [
        linje('a', 'DELVIS_INNSTILT', 'DELVIS_PLASS', 400),
        linje('b', 'IKKE_INNSTILT', 'PORTEFOLJEKRAV', 0, { betingelser: ['en-av', 'to-av'] }),
      ],
      uavgjort: [{ søknadIder: ['a', 'c'], holdtBeløp: kroner(3), antallLovlige: '>100' }],
      innstilt: kroner(4),
      holdt: kroner(3),
      rest: kroner(3),
      poengsum: { status: 'TILNARMET', poeng: { teller: '7', nevner: '2' }, høyst: { teller: '4', nevner: '1' } },
      arbeidsgrenseNådd: true,
      grenser: [
        { id: 'eldre', mål: 'BELOP', brukt: 400, minst: 200, høyst: 500 },
        { id: 'barn', mål: 'ANTALL', brukt: 1, høyst: 2 },
      ],
      umuligeGulv: ['x', 'y'],
      reserve: [['b'], ['d', 'e']],
    } as never;
    const rangering = { plasser: [], utenfor: [] } as never;
    const { rader, merknader } = lagInnstillingstabell(rangering, innstilling, { språk: 'nb' });
    const rent = (tekst: string) => tekst.replaceAll('\u00A0', ' ');
    expect(rader.map((rad) => rent(rad.slice(3).join(' | ')))).toEqual([
      '10 kr | 4 kr | delvis innstilt: rammen rekker til en del',
      '10 kr | 0 kr | ikke innstilt: et krav til porteføljen hindrer det (en-av, to-av)',
    ]);
    expect(merknader?.map(rent).slice(2, -1)).toEqual([
      'Regel: delfinansiering.',
      'Uavgjort ved streken, der rammen tar slutt: a og c (mer enn 100 mulige utfall).',
      'Samlet poengsum: 3,50 (tilnærmet, høyst 4,00).',
      'Krav til porteføljen «eldre»: 4 kr (minst 2 kr, høyst 5 kr).',
      'Krav til porteføljen «barn»: 1 (høyst 2).',
      'Disse gulvene kan ikke nås samtidig, så ingenting er innstilt: x og y.',
      'Søket ble stoppet av arbeidsgrensen; noe kan være utelatt som hadde hatt plass.',
      'Reserve: b, d = e.',
    ]);
    expect(lagInnstillingstabell(rangering, innstilling, { språk: 'en' }).merknader).toContain('Rule: part-funding.');
  });

  it('lagFristtabell tells when, what, who and why', () => {
    const plan = lagFristplan(
      fristreglerTromsOfoten.data,
      hendelserTromsOfoten.data.slice(0, 3),
      lagNorskKalender(2024, 2028),
    );
    const { rader } = lagFristtabell(plan, { språk: 'nb', tittel: 'T' });
    expect(rader[0]).toEqual([
      '17. juni 2024',
      'Søknadsfrist, første runde 2024',
      'søker',
      'Datoen er fastsatt i regelen. Grunnlag: Utlysningen av 31.05.2024: søknadsfrist 17.06.2024.',
    ]);
    expect(rader.map(([når]) => når)).toContain('venter');
    expect(rader.at(-1)?.[0]).toBe('regnes fra noe ukjent');
    expect(
      lagFristtabell(
        { ...plan, grunnlag: { ...plan.grunnlag, regler: [] } },
        { språk: 'en', tittel: 'T' },
      ).rader[0]?.slice(1, 3),
    ).toEqual(['soknadsfrist-2024-1', '']);
  });
});
