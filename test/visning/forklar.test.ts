import { describe, expect, it } from 'vitest';
import {
  type Begrunnelse,
  type Begrunnelsesenhet,
  type Begrunnelsesnode,
  lagBladnode,
  lagGjentattnode,
  lagKonstantnode,
  lagNorskKalender,
  lagRegnenode,
  millioner,
  type Regneslag,
} from '../../src/index';
import { type Forklaringsvalg, forklar, type Språk } from '../../src/visning/index';
import { SETNINGER } from '../../src/visning/tekster/forklaring';

const kalender = { kalender: lagNorskKalender(2024, 2025), sti: '/kalender' };

/** A leaf of any value. */
function blad(verdi: string | boolean, enhet: Begrunnelsesenhet, id = `${enhet}${verdi}`): Begrunnelsesnode {
  const data = typeof verdi === 'string' && verdi.includes('/') ? lesBrøk(verdi) : verdi;
  return lagBladnode({ id, enhet }, '/x', { x: data });
}

const lesBrøk = (tekst: string) => ({ teller: tekst.split('/')[0] ?? '', nevner: tekst.split('/')[1] ?? '' });

const regn = (slag: Regneslag, enhet: Begrunnelsesenhet, ...barn: readonly Begrunnelsesnode[]): Begrunnelsesnode =>
  lagRegnenode({ id: 'x', enhet }, slag, barn, slag.includes('VIRKEDAG') ? kalender : undefined);

const alene = (rot: Begrunnelsesnode): Begrunnelse => ({ rot, kilder: [], antakelser: [] });

const første = (rot: Begrunnelsesnode, språk: Språk = 'nb'): string =>
  (forklar(alene(rot), { språk, format: 'TEKST', detalj: 'KORT' }).split('\n')[0] ?? '')
    .replaceAll('\u00A0', ' ')
    .replace(/^[^:]*: /, '');

const ja = blad(true, 'JA_NEI');
const nei = blad(false, 'JA_NEI');
const mai = blad('2024-05-31', 'DATO');
const juni = blad('2024-06-01', 'DATO');
const tall = (n: string): Begrunnelsesnode => blad(n, 'ANTALL');
const kr = (øre: string): Begrunnelsesnode => blad(øre, 'ORE');

const SAKER: readonly (readonly [Begrunnelsesnode, string])[] = [
  [regn('SUM', 'ORE', kr('100'), kr('250')), '3,50 kr = 1 kr + 2,50 kr'],
  [regn('SUM', 'ORE'), '0 kr (ingenting å legge sammen)'],
  [regn('SUM', 'ANTALL', ...'1234567'.split('').map(tall)), '28 = summen av 7 tall'],
  [regn('SUM', 'ORE', kr('100'), kr('-250')), '−1,50 kr = 1 kr − 2,50 kr'],
  [regn('DIFFERANSE', 'ORE', kr('100'), kr('-250')), '3,50 kr = 1 kr − (−2,50 kr)'],
  [regn('PRODUKT', 'ORE', blad('3', 'ENHETER'), kr('200')), '6 kr = 3 enheter à 2 kr'],
  [regn('PRODUKT', 'ORE', blad('9/20', 'ANDEL'), kr(String(millioner(40)))), '18 000 000 kr = 45 % av 40 000 000 kr'],
  [regn('PRODUKT', 'ORE', kr('300'), blad('1/3', 'ANDEL')), '1 kr = 1/3 av 3 kr'],
  [regn('PRODUKT', 'ANTALL', tall('2'), tall('3')), '6 = 2 × 3'],
  [regn('DIFFERANSE', 'POENG', blad('9', 'POENG'), blad('1', 'POENG')), '8 poeng = 9 poeng − 1 poeng'],
  [regn('KVOTIENT', 'ORE', kr('1000'), tall('3')), '≈ 3,33 kr (1000/3 øre) = 10 kr delt på 3'],
  [regn('KVOTIENT', 'VEKT', tall('1'), tall('8')), '0,125 = 1 delt på 8'],
  [regn('MINST', 'DATO', mai, juni), '31. mai 2024 – den tidligste av 31. mai 2024 og 1. juni 2024'],
  [
    regn('STORST', 'POENG', blad('3', 'POENG'), blad('7/2', 'POENG')),
    '3,5 poeng – det høyeste av 3 poeng og 3,5 poeng',
  ],
  [regn('MEDIAN', 'POENG', blad('3', 'POENG'), blad('4', 'POENG')), '3,5 poeng – medianen av 3 poeng og 4 poeng'],
  [regn('KLEM', 'ORE', kr('900'), kr('0'), kr('500')), '5 kr – 9 kr, men aldri under 0 kr og aldri over 5 kr'],
  [regn('RUND_NED', 'ORE', kr('1850'), kr('100')), '18 kr – 18,50 kr rundet ned til hele kroner'],
  [regn('RUND_NED', 'ORE', kr('5/2')), '0,02 kr – ≈ 0,03 kr rundet ned til hele øre'],
  [regn('RUND_OPP', 'ORE', kr('1850'), kr('1000')), '20 kr – 18,50 kr rundet opp til et helt antall ganger 10 kr'],
  [regn('RUND_OPP', 'ENHETER', blad('5/2', 'ENHETER')), '3 enheter – 2,5 enheter rundet opp til hele enheter'],
  [regn('ANTALL', 'ANTALL', ja, nei, ja), '2 – ja på 2 av 3'],
  [regn('ANTALL', 'ANTALL'), '0 (ingen)'],
  [regn('ANTALL', 'ANTALL', mai), '1 – så mange er talt'],
  [regn('RANG', 'RANG', tall('5'), tall('7')), 'plass 2 – plassen til 5 når 2 ordnes med den største først'],
  [regn('RANG_STIGENDE', 'RANG', tall('5'), tall('7')), 'plass 1 – plassen til 5 når 2 ordnes med den minste først'],
  [
    regn('RANG_TETT', 'RANG', tall('5'), tall('7')),
    'plass 2 – plassen til 5 når 2 ordnes med den største først, uten hull etter like',
  ],
  [
    regn('RANG_SNITT', 'RANG', tall('5'), tall('5')),
    'plass 1,5 – plassen til 5 når 2 ordnes med den største først, og like får snittet av plassene sine',
  ],
  [regn('ER_LIK', 'JA_NEI', tall('1'), tall('2')), 'nei – 1 er ikke det samme som 2'],
  [regn('ER_MINDRE', 'JA_NEI', mai, juni), 'ja – 31. mai 2024 er før 1. juni 2024'],
  [regn('ER_MINDRE', 'JA_NEI', tall('2'), tall('2')), 'nei – 2 er ikke mindre enn 2'],
  [regn('ER_HOYST', 'JA_NEI', tall('3'), tall('2')), 'nei – 3 er mer enn 2'],
  [regn('ER_HOYST', 'JA_NEI', blad('3', 'RANG'), blad('2', 'ENHETER')), 'nei – plass 3 er ikke blant de 2 første'],
  [regn('ER_HOYST', 'JA_NEI', blad('1', 'RANG'), blad('1', 'ENHETER')), 'ja – plass 1 er den første'],
  [regn('ER_HOYST', 'JA_NEI', juni, mai), 'nei – 1. juni 2024 er etter 31. mai 2024'],
  [regn('OG', 'JA_NEI', ja, nei), 'nei – svaret er nei på minst ett av punktene under'],
  [regn('OG', 'JA_NEI', ja), 'ja – svaret under er ja'],
  [regn('OG', 'JA_NEI'), 'ja (ingen vilkår)'],
  [regn('ELLER', 'JA_NEI', nei), 'nei – svaret under er nei'],
  [regn('ELLER', 'JA_NEI', nei, ja), 'ja – svaret er ja på minst ett av punktene under'],
  [regn('IKKE', 'JA_NEI', nei), 'ja – det motsatte av nei'],
  [regn('HVIS', 'ORE', nei, kr('100'), kr('200')), '2 kr – siden svaret på det første punktet under er nei'],
  [
    regn('LODD', 'TEKST', blad('a', 'TEKST'), blad('b', 'TEKST')),
    expect.stringMatching(/^«[0-9a-f]{64}» – loddet \(SHA-256\) av frøet «a» og «b»$/),
  ],
  [regn('DATO_I_AR', 'DATO', tall('2024'), tall('4'), tall('1')), '1. april 2024 – dag 1 i måned 4 i år 2024'],
  [regn('LEGG_TIL_MANEDER', 'DATO', mai, blad('9', 'MANEDER')), '28. februar 2025 – 9 måneder etter 31. mai 2024'],
  [regn('LEGG_TIL_DAGER', 'DATO', juni, blad('-1', 'DAGER')), '31. mai 2024 – 1 dag før 1. juni 2024'],
  [regn('LEGG_TIL_VIRKEDAGER', 'DATO', mai, blad('2', 'VIRKEDAGER')), '4. juni 2024 – 2 virkedager etter 31. mai 2024'],
  [regn('NESTE_VIRKEDAG', 'DATO', juni), '3. juni 2024 – første virkedag etter 1. juni 2024'],
  [regn('NESTE_VIRKEDAG', 'DATO', mai), '31. mai 2024 – er selv en virkedag'],
  [regn('FORRIGE_VIRKEDAG', 'DATO', juni), '31. mai 2024 – siste virkedag før 1. juni 2024'],
  [
    regn('ANTALL_DAGER', 'DAGER', mai, juni),
    '1 dag – fra 31. mai 2024 til og med 1. juni 2024, den første ikke medregnet',
  ],
  [
    regn('ANTALL_VIRKEDAGER', 'VIRKEDAGER', mai, juni),
    '0 virkedager – fra 31. mai 2024 til og med 1. juni 2024, den første ikke medregnet',
  ],
  [regn('ER_SAMME_MANED', 'JA_NEI', mai, juni), 'nei – 31. mai 2024 og 1. juni 2024 er ikke i samme måned'],
  [kr('-150'), '−1,50 kr (oppgitt)'],
  [lagKonstantnode({ id: 'n', enhet: 'DAGER' }, 'DAGER_I_UKE'), '7 dager (fast tall)'],
  [lagGjentattnode('igjen', kr('100')), '1 kr (forklart over)'],
] as const;

describe('each kind', () => {
  it.each(SAKER.map(([node, ventet]) => [`${node.slag} ${node.verdi}`, node, ventet] as const))(
    '%s',
    (_, node, ventet) => {
      expect(første(node)).toEqual(ventet);
    },
  );

  it('is told, all of them, and in other words in each language where the words are other', () => {
    const talte = new Set(SAKER.map(([{ slag }]) => slag));
    expect([...talte].sort()).toEqual(Object.keys(SETNINGER).sort());
    expect(første(regn('RUND_NED', 'ORE', kr('1850'), kr('100')), 'nn')).toBe(
      '18 kr – 18,50 kr runda ned til heile kroner',
    );
    expect(første(regn('LEGG_TIL_MANEDER', 'DATO', mai, blad('9', 'MANEDER')), 'en')).toBe(
      '28 February 2025 – 9 months after 31 May 2024',
    );
    expect(første(regn('PRODUKT', 'ORE', blad('9/20', 'ANDEL'), kr('4000')), 'en')).toBe('NOK 18 = 45% of NOK 40');
  });
});

describe('the whole', () => {
  const grunnlag = { pott: millioner(40), andel: { teller: '9', nevner: '20' }, grense: millioner(20) };
  const pott = lagBladnode({ id: 'pott', enhet: 'ORE', kildeId: 'brev' }, '/pott', grunnlag);
  const andel = lagBladnode({ id: 'andel', enhet: 'ANDEL', kildeId: 'lik' }, '/andel', grunnlag);
  const del = lagRegnenode({ id: 'del', enhet: 'ORE', regel: 'STORSTE_REST', kildeId: 'borte' }, 'PRODUKT', [
    andel,
    pott,
  ]);
  const tak = lagBladnode({ id: 'tak', enhet: 'ORE' }, '/grense', grunnlag);
  const begrunnelse: Begrunnelse = {
    rot: lagRegnenode({ id: 'svar', enhet: 'ORE', regel: 'TAK' }, 'MINST', [del, tak, lagGjentattnode('=0', pott)]),
    kilder: [
      {
        id: 'brev',
        dokument: 'Tildelingsbrev',
        utgiver: 'RHF',
        dato: '2024-01-02' as never,
        sted: 's. 1',
        status: 'UTSENDT',
        sikkerhet: 'A',
      },
    ],
    antakelser: [{ id: 'lik', antakelse: 'Andelen er som i fjor', grunnlag: 'Brevet sier ingenting' }],
  };
  const vis = (mer: Partial<Forklaringsvalg>): string =>
    forklar(begrunnelse, { språk: 'nb', format: 'TEKST', detalj: 'FULL', ...mer }).replaceAll('\u00A0', ' ');

  it('marks sources and assumptions where they are used, and lists them with their status', () => {
    expect(vis({})).toBe(
      [
        'svar (tak): 18 000 000 kr – det minste av 18 000 000 kr, 20 000 000 kr og 40 000 000 kr',
        '  - del (største rest): 18 000 000 kr = 45 % av 40 000 000 kr [borte: kilden står ikke i tabellen]',
        '    - Andel: 45 % (9/20) (oppgitt) [antakelse 2]',
        '    - Potten: 40 000 000 kr (oppgitt) [1]',
        '  - grense: 20 000 000 kr (oppgitt)'.replace('grense', 'tak'),
        '  - Potten: 40 000 000 kr (forklart over)',
        '',
        'Kilder og antakelser',
        '  - [1] Tildelingsbrev: RHF, 2. januar 2024, s. 1, sendt ut, oppgitt av eieren selv',
        '  - [2] Antakelse: Andelen er som i fjor. Grunnlag: Brevet sier ingenting',
      ].join('\n'),
    );
  });

  it('KORT says what is repeated from what is not shown', () => {
    const linjer = vis({ detalj: 'KORT' }).split('\n');
    expect(linjer.slice(1, 4).map((linje) => linje.trim())).toEqual([
      '- del (største rest): 18 000 000 kr = 45 % av 40 000 000 kr [borte: kilden står ikke i tabellen]',
      '- tak: 20 000 000 kr (oppgitt)',
      '- Potten: 40 000 000 kr (oppgitt) [1]',
    ]);
  });

  it('BARE_REGLER keeps the result and what rests on a source or an assumption', () => {
    const linjer = vis({ detalj: 'BARE_REGLER' }).split('\n\n')[0]?.split('\n') ?? [];
    expect(linjer.map((linje) => linje.trim().split(':')[0])).toEqual([
      'svar (tak)',
      '- del (største rest)',
      '- Andel',
      '- Potten',
    ]);
  });

  it('VEDTAK has rules, facts and main considerations, each thing once', () => {
    const deler = vis({ inndeling: 'VEDTAK' })
      .split('\n\n')
      .map((en) => en.split('\n').map((linje) => linje.trim()));
    expect(deler.map(([tittel]) => tittel)).toEqual(['Regler', 'Faktum', 'Hovedhensyn', 'Kilder og antakelser']);
    expect(deler[0]).toContain(
      '- Største rest: Alle får den nøyaktige andelen sin rundet ned til hele enheter, og enhetene som da er igjen, går én og én til dem som har størst rest. [borte: kilden står ikke i tabellen]',
    );
    expect(deler[0]).toContain('- Tak');
    expect(deler[1]).toEqual([
      'Faktum',
      '- Andel: 45 % (9/20) [antakelse 2]',
      '- Potten: 40 000 000 kr [1]',
      '- tak: 20 000 000 kr',
    ]);
    expect(deler[2]?.map((linje) => linje.split(':')[0])).toEqual([
      'Hovedhensyn',
      '- svar (tak)',
      '- del (største rest)',
    ]);
    expect(vis({ inndeling: 'VEDTAK', detalj: 'BARE_REGLER' })).not.toContain('Faktum');
    const tomt = { rot: regn('SUM', 'ORE'), kilder: [], antakelser: [] };
    const tekst = forklar(tomt, { språk: 'en', format: 'TEKST', detalj: 'FULL', inndeling: 'VEDTAK' });
    expect(tekst).toContain('No rule is stated.');
    expect(tekst).toContain('No fact is used.');
    const bareFaktum = forklar(alene(tak), { språk: 'nn', format: 'HTML', detalj: 'FULL', inndeling: 'VEDTAK' });
    expect(bareFaktum).toContain('<p>Ingenting er rekna ut.</p>');
  });

  it('Markdown and HTML nest the same steps', () => {
    expect(vis({ format: 'MARKDOWN' }).split('\n').slice(0, 4)).toEqual([
      '**svar \\(tak\\)**: 18 000 000 kr – det minste av 18 000 000 kr, 20 000 000 kr og 40 000 000 kr',
      '',
      '- **del \\(største rest\\)**: 18 000 000 kr = 45 % av 40 000 000 kr \\[borte: kilden står ikke i tabellen\\]',
      '  - **Andel**: 45 % \\(9/20\\) \\(oppgitt\\) \\[antakelse 2\\]',
    ]);
    const html = vis({ format: 'HTML' });
    expect(html.match(/<ul>/g)).toHaveLength(3);
    expect(html).toContain('<h3>Kilder og antakelser</h3>');
  });

  it('names that the caller gives stand as they are, also for a text that is such an id', () => {
    const rot = regn('ANTALL', 'ANTALL', blad('p1', 'TEKST'));
    const tekst = forklar(alene(rot), {
      språk: 'nb',
      format: 'TEKST',
      detalj: 'FULL',
      navn: [{ id: 'p1', navn: 'Postering én' }],
    });
    expect(tekst).toContain('Postering én (oppgitt)');
  });

  it('an id that two things have under different names has none', () => {
    const data = { a: { id: 'x', navn: 'Den ene', beløp: 1 }, b: { id: 'x', navn: 'Den andre' } };
    const rot = lagBladnode({ id: 'y', enhet: 'ORE' }, '/a/beløp', data);
    expect(forklar(alene(rot), { språk: 'nb', format: 'TEKST', detalj: 'FULL', grunnlag: data })).toContain(
      'Beløp («x»)',
    );
  });
});

describe('large trees', () => {
  it('a tree of 20 000 levels and a node of 20 000 children are told, and none takes more than its share', () => {
    let dyp = kr('1');
    for (let i = 0; i < 20_000; i++) dyp = { ...dyp, id: `d${i}`, slag: 'SUM', barn: [dyp] };
    const bred = lagRegnenode(
      { id: 'b', enhet: 'ORE' },
      'SUM',
      Array.from({ length: 20_000 }, (_, i) => blad('1', 'ORE', `b${i}`)),
    );
    for (const rot of [dyp, bred]) {
      for (const format of ['TEKST', 'MARKDOWN', 'HTML'] as const) {
        const ut = forklar(alene(rot), { språk: 'nb', format, detalj: 'FULL' });
        expect(ut.length).toBeLessThan(20_001 * 150);
      }
    }
  });
});
