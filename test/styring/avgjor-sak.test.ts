import { describe, expect, it } from 'vitest';
import type { Medlemshabilitet, Organ } from '../../src/modell';
import { konsensusvalgLofotenVesterålenSalten, styringsvarianter } from '../../src/nord/index';
import { type Avstemningsvalg, avgjørSak, erVedtaksfør, utledMedlemshabilitet } from '../../src/styring/index';
import { koderFra } from '../koder-fra';
import { behandling, koder, kommune, medlem, møtt, organ, part, type Sakstilfelle, stemmer, VALG, vara } from './hjelp';

const A = [medlem('a'), medlem('b'), medlem('c'), medlem('d')];
const FIRE = organ([
  kommune(4),
  kommune(2, { gruppe: 'bruker', rett: 'TALERETT' }),
  kommune(undefined, { gruppe: 'KS', rett: 'OBSERVATOR' }),
]);
const LYTTERE = [medlem('u', { gruppe: 'bruker' }), medlem('o', { gruppe: 'KS' })];
const avgjør = (tilfelle: Partial<Sakstilfelle>, valg: Partial<Avstemningsvalg> = {}, o: Organ = FIRE) =>
  avgjørSak(o, behandling({ medlemmer: [...A, ...LYTTERE], møtt: 'a b c d u o', stemmer: '', ...tilfelle }), {
    ...VALG,
    ...valg,
  });
const svar = (...args: Parameters<typeof avgjør>) => {
  const { utfall, årsak } = avgjør(...args);
  return `${utfall} ${årsak}`;
};
const flertall = { ...FIRE, beslutningsregel: { type: 'FLERTALL' } } as const;
const kvalifisert = (teller: string, nevner: string, strengtOver: boolean) =>
  ({ ...FIRE, beslutningsregel: { type: 'KVALIFISERT', andel: { teller, nevner }, strengtOver } }) as const;

describe('consensus', () => {
  it.each<readonly [string, Partial<Avstemningsvalg>, string]>([
    ['+a +b +c +d', {}, 'VEDTATT INGEN_IMOT'],
    ['+a +b +c -d', {}, 'IKKE_VEDTATT STEMMER_MOT'],
    ['+a +b +c 0d', {}, 'VEDTATT INGEN_IMOT'],
    ['+a +b +c 0d', { avholdende: 'TELLER' }, 'IKKE_VEDTATT IKKE_ALLE_MED'],
    ['0a 0b 0c 0d', {}, 'IKKE_VEDTATT INGEN_STEMMER'],
    ['+a +b +c', {}, 'UAVKLART STEMMER_MANGLER'],
    ['+a +b +c', { utenStemme: 'SLUTTER_SEG_TIL' }, 'VEDTATT INGEN_IMOT'],
    ['', { utenStemme: 'SLUTTER_SEG_TIL' }, 'VEDTATT INGEN_IMOT'],
    ['+a', { utenStemme: 'AVSTAR' }, 'VEDTATT INGEN_IMOT'],
    ['+a', { utenStemme: 'AVSTAR', avholdende: 'TELLER' }, 'IKKE_VEDTATT IKKE_ALLE_MED'],
    ['+a -b', {}, 'IKKE_VEDTATT STEMMER_MOT'],
  ])('%s with %j: %s', (gitt, valg, ventet) => {
    expect(svar({ stemmer: gitt }, valg)).toBe(ventet);
  });

  it.each<readonly [string, Partial<Avstemningsvalg>, string]>([
    ['a b c', {}, 'VEDTATT INGEN_IMOT'],
    ['a b c', { fraværende: 'TELLER' }, 'IKKE_VEDTATT IKKE_ALLE_MED'],
    ['a b c d', { fraværende: 'TELLER' }, 'VEDTATT INGEN_IMOT'],
  ])('with %s there and %j: %s', (hvem, valg, ventet) => {
    const gitt = hvem
      .split(' ')
      .map((id) => `+${id}`)
      .join(' ');
    expect(svar({ møtt: hvem, stemmer: gitt }, valg)).toBe(ventet);
  });

  it('a vacant seat stands in the way where seats that nobody holds count', () => {
    const tilfelle = { medlemmer: A.slice(0, 3), møtt: 'a b c', stemmer: '+a +b +c' };
    expect(svar(tilfelle)).toBe('VEDTATT INGEN_IMOT');
    expect(svar(tilfelle, { fraværende: 'TELLER' })).toBe('IKKE_VEDTATT IKKE_ALLE_MED');
  });

  it('where no source says how many the seats are, and they count, it is not known', () => {
    const o = organ([kommune()]);
    const tilfelle = { medlemmer: A, møtt: 'a b c d', stemmer: '+a +b +c +d' };
    expect(svar(tilfelle, { fraværende: 'TELLER' }, o)).toBe('UAVKLART ANTALL_PLASSER_UKJENT');
    expect(svar({ ...tilfelle, stemmer: '+a +b +c -d' }, { fraværende: 'TELLER' }, o)).toBe('IKKE_VEDTATT STEMMER_MOT');
    expect(svar(tilfelle, {}, o)).toBe('VEDTATT INGEN_IMOT');
  });
});

describe('majority', () => {
  it.each<readonly [string, Partial<Avstemningsvalg>, string]>([
    ['+a +b +c -d', {}, 'VEDTATT HAR_FLERTALL'],
    ['+a +b -c -d', {}, 'IKKE_VEDTATT STEMMELIKHET'],
    ['+a -b -c -d', {}, 'IKKE_VEDTATT IKKE_FLERTALL'],
    ['+a 0b 0c 0d', {}, 'VEDTATT HAR_FLERTALL'],
    ['+a 0b 0c 0d', { avholdende: 'TELLER' }, 'IKKE_VEDTATT IKKE_FLERTALL'],
    ['+a +b +c', {}, 'VEDTATT HAR_FLERTALL'],
    ['+a +b', {}, 'UAVKLART STEMMER_MANGLER'],
    ['-a -b', {}, 'IKKE_VEDTATT STEMMELIKHET'],
    ['-a -b -c', {}, 'IKKE_VEDTATT IKKE_FLERTALL'],
    ['0a 0b 0c 0d', {}, 'IKKE_VEDTATT INGEN_STEMMER'],
  ])('%s with %j: %s', (gitt, valg, ventet) => {
    expect(svar({ stemmer: gitt }, valg, flertall)).toBe(ventet);
  });

  it.each([
    ['a', 'VEDTATT MOTELEDER_AVGJOR'],
    ['c', 'IKKE_VEDTATT STEMMELIKHET'],
    [undefined, 'IKKE_VEDTATT STEMMELIKHET'],
  ])('with equal votes and %s in the chair: %s', (møteleder, ventet) => {
    const tilfelle = { stemmer: '+a +b -c -d', ...(møteleder === undefined ? {} : { møteleder }) };
    expect(svar(tilfelle, { vedStemmelikhet: 'MOTELEDER' }, flertall)).toBe(ventet);
    expect(svar(tilfelle, {}, flertall)).toBe('IKKE_VEDTATT STEMMELIKHET');
  });

  it('with equal votes, a chair without a vote is not known to be for', () => {
    const valg = { vedStemmelikhet: 'MOTELEDER', utenStemme: 'AVSTAR' } as const;
    expect(svar({ stemmer: '+a -c', møteleder: 'd' }, valg, flertall)).toBe('IKKE_VEDTATT STEMMELIKHET');
    expect(svar({ stemmer: '+a -b -c', møteleder: 'd' }, { ...valg, utenStemme: 'SLUTTER_SEG_TIL' }, flertall)).toBe(
      'VEDTATT MOTELEDER_AVGJOR',
    );
  });

  it('a chair who is not there is told of', () => {
    expect(koder(avgjør({ møteleder: 'x', stemmer: '+a +b +c +d' }).funn)).toEqual([
      'MOTELEDER_IKKE_MOTT /behandling/frammøte/møteleder',
    ]);
  });
});

describe('qualified majority, by exact fractions', () => {
  it.each<readonly [string, readonly [string, string, boolean], string]>([
    ['+a +b -c 0d', ['2', '3', false], 'VEDTATT NAR_ANDELEN'],
    ['+a +b -c 0d', ['2', '3', true], 'IKKE_VEDTATT UNDER_ANDELEN'],
    ['+a +b +c -d', ['3', '4', false], 'VEDTATT NAR_ANDELEN'],
    ['+a +b +c -d', ['300000000000000000001', '400000000000000000000', false], 'IKKE_VEDTATT UNDER_ANDELEN'],
    ['+a +b +c -d', ['299999999999999999999', '400000000000000000000', true], 'VEDTATT NAR_ANDELEN'],
    ['+a +b +c +d', ['1', '1', false], 'VEDTATT NAR_ANDELEN'],
    ['-a -b -c -d', ['1', '100', false], 'IKKE_VEDTATT UNDER_ANDELEN'],
    ['0a 0b 0c 0d', ['1', '2', false], 'IKKE_VEDTATT INGEN_STEMMER'],
  ])('%s against %j: %s', (gitt, andel, ventet) => {
    expect(svar({ stemmer: gitt }, {}, kvalifisert(...andel))).toBe(ventet);
  });
});

describe('votes that do not count', () => {
  it.each<readonly [string, Partial<Sakstilfelle>, readonly string[]]>([
    ['of one who may only speak', { stemmer: '+a +b +c +d -u' }, ['STEMME_UTEN_RETT /behandling/stemmer/4']],
    ['of an observer', { stemmer: '+a +b +c +d -o' }, ['STEMME_UTEN_RETT /behandling/stemmer/4']],
    ['of someone unknown', { stemmer: '-__proto__ +a +b +c +d' }, ['STEMME_UKJENT /behandling/stemmer/0']],
    [
      'of one who is not there',
      { møtt: 'a b c', stemmer: '+a +b +c -d' },
      ['STEMME_FRA_FRAVAERENDE /behandling/stemmer/3'],
    ],
    ['the same twice', { stemmer: '+a +a +b +c +d' }, ['STEMME_TO_GANGER /behandling/stemmer/1']],
  ])('%s', (_, tilfelle, ventet) => {
    const { utfall, årsak, funn } = avgjør(tilfelle);
    expect(`${utfall} ${årsak}`).toBe('VEDTATT INGEN_IMOT');
    expect(koder(funn)).toEqual(ventet);
  });

  it('two different votes of one: which of them counts is not known', () => {
    const resultat = avgjør({ stemmer: '+a -a +b +c +d' });
    expect([resultat.utfall, resultat.årsak]).toEqual(['UAVKLART', 'STEMMER_MANGLER']);
    expect(koder(resultat.funn)).toEqual(['STEMMER_MOTSTRIDENDE /behandling/stemmer/1']);
    expect(resultat.linjer[0]).toEqual({ medlemId: 'a', status: 'MOTSTRIDENDE' });
    expect(svar({ stemmer: '-a 0a +b +c +d' }, { avholdende: 'TELLER' })).toBe('IKKE_VEDTATT IKKE_ALLE_MED');
    expect(svar({ stemmer: '+a -a +b +c +d' }, {}, flertall)).toBe('VEDTATT HAR_FLERTALL');
  });

  it('a vote that is missing is told of only where it is not known', () => {
    expect(koder(avgjør({ stemmer: '+a +b +c' }).funn)).toEqual(['STEMME_MANGLER /behandling/frammøte/møtt/3']);
    expect(avgjør({ stemmer: '+a +b +c' }, { utenStemme: 'AVSTAR' }).funn).toEqual([]);
  });
});

describe('deputies', () => {
  const medVara = [...A, vara('v1', 1), vara('v2', 2), vara('p', 1, 'd')];
  const V = { medlemmer: [...medVara, ...LYTTERE] };

  it.each<readonly [string, Partial<Sakstilfelle>, string, readonly string[]]>([
    ['steps in', { møtt: 'a b c v1>d', stemmer: '+a +b +c +v1' }, 'VEDTATT v1', []],
    ['votes against', { møtt: 'a b c v1>d', stemmer: '+a +b +c -v1' }, 'IKKE_VEDTATT v1', []],
    [
      'the lower number goes first',
      { møtt: 'a b c v2>d v1>d', stemmer: '+a +b +c +v1 -v2' },
      'VEDTATT v1',
      ['VARA_OVERFLODIG /behandling/frammøte/møtt/3', 'STEMME_UTEN_PLASS /behandling/stemmer/4'],
    ],
    [
      'a personal one before the others',
      { møtt: 'a b c v1>d p>d', stemmer: '+a +b +c +p' },
      'VEDTATT p',
      ['VARA_OVERFLODIG /behandling/frammøte/møtt/3'],
    ],
    [
      'a personal one only for its own',
      { møtt: 'a b p>c d', stemmer: '+a +b +p +d' },
      'VEDTATT ',
      ['VARA_FEIL_PLASS /behandling/frammøte/møtt/2', 'STEMME_UTEN_PLASS /behandling/stemmer/2'],
    ],
    [
      'not for one who is there',
      { møtt: 'a b c d v1>d', stemmer: '+a +b +c +d -v1' },
      'VEDTATT ',
      ['VARA_UTEN_FORFALL /behandling/frammøte/møtt/4', 'STEMME_UTEN_PLASS /behandling/stemmer/4'],
    ],
    [
      'not for nobody',
      { møtt: 'a b c v1', stemmer: '+a +b +c -v1' },
      'VEDTATT ',
      ['VARA_UTEN_MEDLEM /behandling/frammøte/møtt/3', 'STEMME_UTEN_PLASS /behandling/stemmer/3'],
    ],
    [
      'not for two',
      { møtt: 'a b v1>c v1>d', stemmer: '+a +b -v1' },
      'VEDTATT ',
      ['MOTT_TO_GANGER /behandling/frammøte/møtt/3', 'STEMME_UTEN_PLASS /behandling/stemmer/2'],
    ],
    [
      'a member is no deputy',
      { møtt: 'a>d b c', stemmer: '+a +b +c' },
      'VEDTATT ',
      ['VARA_FEIL_PLASS /behandling/frammøte/møtt/0'],
    ],
    [
      'an unknown one',
      { møtt: 'a b c x>d', stemmer: '+a +b +c' },
      'VEDTATT ',
      ['MOTT_UKJENT /behandling/frammøte/møtt/3/medlemId'],
    ],
    [
      'stated twice for one counts once',
      { møtt: 'a b c v1>d v1>d', stemmer: '+a +b +c +v1' },
      'VEDTATT v1',
      ['MOTT_TO_GANGER /behandling/frammøte/møtt/4'],
    ],
  ])('%s', (_, tilfelle, ventet, funn) => {
    const resultat = avgjør({ ...V, ...tilfelle });
    const d = resultat.linjer.find(({ medlemId }) => medlemId === 'd');
    expect(`${resultat.utfall} ${d?.varaId ?? ''}`).toBe(ventet);
    expect(koder(resultat.funn)).toEqual(funn);
  });
});

describe('habilitet', () => {
  const narvik = part('1806', 'Narvik');
  const [a, b, c, d] = [
    medlem('a', { representerer: narvik }),
    medlem('b', { representerer: part('1804') }),
    medlem('c', { representerer: part('1805') }),
    medlem('d', { representerer: part('1811') }),
  ];
  const v = vara('v', 1, undefined, { representerer: part('1812') });
  const w = vara('w', 2, undefined, { representerer: narvik });
  const medlemmer = [a, b, c, d, v, w];
  const fire = organ([kommune(4)]);
  const N = { medlemmer, parter: [narvik] };
  const avklart: Medlemshabilitet = {
    medlemId: 'a',
    status: 'HABIL',
    avklaring: { rolle: 'leder', dato: '2024-12-01' as never },
  };

  it('a member whose own party applies is to be clarified, and only a cleared declaration makes it fit', () => {
    const status = (erklæringer: readonly Medlemshabilitet[]) =>
      utledMedlemshabilitet([a], { parter: [narvik] }, erklæringer)[0];
    expect(status([])).toEqual({ medlemId: 'a', status: 'TIL_AVKLARING', grunn: 'ORGANISASJON_ER_PART' });
    expect(status([{ medlemId: 'a', status: 'HABIL' }])?.status).toBe('TIL_AVKLARING');
    expect(status([avklart])).toBe(avklart);
    expect(status([{ medlemId: 'a', status: 'INHABIL', grunn: 'egen sak' }])?.grunn).toBe('egen sak');
  });

  it('a member who represents nobody known is to be clarified where there are parties', () => {
    expect(utledMedlemshabilitet([medlem('x')], { parter: [narvik] })[0]).toEqual({
      medlemId: 'x',
      status: 'TIL_AVKLARING',
      grunn: 'REPRESENTERER_IKKE_OPPGITT',
    });
    expect(utledMedlemshabilitet([medlem('x')], { parter: [] })[0]?.status).toBe('HABIL');
  });

  it('is flagged, and a fit deputy asked for; one of the same kommune is not', () => {
    const { utfall, funn, linjer, telling } = avgjør({ ...N, møtt: 'a b c d', stemmer: '+a +b +c +d' }, {}, fire);
    expect(utfall).toBe('VEDTATT');
    expect(linjer[0]).toEqual({ medlemId: 'a', status: 'HOLDT_UTE' });
    expect(telling).toMatchObject({ for: 3, inhabile: 1, grunnlag: 3 });
    expect(koder(funn)).toEqual([
      'MEDLEM_TIL_AVKLARING /behandling/medlemmer/0',
      'STEMME_HOLDT_UTE /behandling/stemmer/0',
    ]);
    expect(funn[0]?.data).toEqual({ medlemId: 'a', grunn: 'ORGANISASJON_ER_PART', varaIder: ['v'] });
  });

  it('a deputy steps in though the member is there', () => {
    const { linjer, funn } = avgjør({ ...N, møtt: 'a b c d v>a', stemmer: '+v +b +c +d' }, {}, fire);
    expect(linjer[0]).toEqual({ medlemId: 'a', varaId: 'v', status: 'FOR' });
    expect(funn.map(({ kode, alvor }) => `${alvor} ${kode}`)).toEqual(['RAD MEDLEM_TIL_AVKLARING']);
  });

  it('an unfit deputy does not', () => {
    const { linjer, funn } = avgjør({ ...N, møtt: 'a b c d w>a', stemmer: '+w +b +c +d' }, {}, fire);
    expect(linjer[0]?.status).toBe('HOLDT_UTE');
    expect(koder(funn)).toEqual([
      'MEDLEM_TIL_AVKLARING /behandling/medlemmer/0',
      'MEDLEM_TIL_AVKLARING /behandling/medlemmer/5',
      'STEMME_HOLDT_UTE /behandling/stemmer/0',
    ]);
  });

  it('one to be clarified may count with a remark, when the caller says so', () => {
    const { linjer, funn } = avgjør(
      { ...N, møtt: 'a b c d', stemmer: '-a +b +c +d' },
      { tilAvklaring: 'TELLER_MED_MERKNAD' },
      fire,
    );
    expect(linjer[0]?.status).toBe('MOT');
    expect(koder(funn)).toEqual(['MEDLEM_TIL_AVKLARING /behandling/medlemmer/0']);
  });

  it('one who is unfit does not vote, whatever is chosen', () => {
    const erklæringer: readonly Medlemshabilitet[] = [{ medlemId: 'b', status: 'INHABIL' }];
    const { linjer, funn } = avgjør(
      { medlemmer, erklæringer, møtt: 'a b c d', stemmer: '+a -b +c +d' },
      { tilAvklaring: 'TELLER_MED_MERKNAD' },
      fire,
    );
    expect(linjer[1]?.status).toBe('INHABIL');
    expect(koder(funn)).toEqual(['MEDLEM_INHABIL /behandling/medlemmer/1', 'STEMME_FRA_INHABIL /behandling/stemmer/1']);
  });

  it('the seat of the unfit counts or not, as the caller says', () => {
    const halvdelen = {
      ...fire,
      vedtaksførhet: { type: 'ANDEL', minst: { teller: '2', nevner: '3' }, strengtOver: false },
    } as const;
    const tilfelle = { ...N, møtt: 'a b c', stemmer: '+b +c' };
    const medValg = (inhabile: Avstemningsvalg['inhabile']) => avgjør(tilfelle, { inhabile }, halvdelen).vedtaksførhet;
    expect(medValg('TELLER_IKKE')).toMatchObject({ svar: 'JA', møtt: 2, stemmeberettigede: 3, kreves: 2 });
    expect(medValg('TELLER')).toMatchObject({ svar: 'NEI', møtt: 2, stemmeberettigede: 4, kreves: 3 });
    expect(svar(tilfelle, { inhabile: 'TELLER', fraværende: 'TELLER' }, fire)).toBe('IKKE_VEDTATT IKKE_ALLE_MED');
  });
});

describe('erVedtaksfør', () => {
  const valg = { inhabile: 'TELLER', tilAvklaring: 'HOLDES_UTE' } as const;
  const svarMed = (vedtaksførhet: Organ['vedtaksførhet'], hvem: string, plass = kommune(4)) => {
    const o = organ([plass], vedtaksførhet === undefined ? {} : { vedtaksførhet });
    const { svar: s, årsak, kreves } = erVedtaksfør(o, { medlemmer: A, frammøte: møtt(hvem) }, valg);
    return `${s} ${årsak} ${kreves ?? '?'}`;
  };
  const andel = (teller: string, nevner: string, strengtOver: boolean) =>
    ({ type: 'ANDEL', minst: { teller, nevner }, strengtOver }) as const;

  it.each<readonly [Organ['vedtaksførhet'], string, string]>([
    [undefined, 'a b c d', 'UKJENT REGEL_UKJENT ?'],
    [{ type: 'ALLE' }, 'a b c d', 'JA NOK_MOTT 4'],
    [{ type: 'ALLE' }, 'a b c', 'NEI FOR_FA_MOTT 4'],
    [{ type: 'ANTALL', minst: 2 }, 'a b', 'JA NOK_MOTT 2'],
    [{ type: 'ANTALL', minst: 2 }, 'a', 'NEI FOR_FA_MOTT 2'],
    [{ type: 'ANTALL', minst: 0 }, '', 'NEI FOR_FA_MOTT 1'],
    [andel('1', '2', false), 'a b', 'JA NOK_MOTT 2'],
    [andel('1', '2', true), 'a b', 'NEI FOR_FA_MOTT 3'],
    [andel('2', '3', false), 'a b', 'NEI FOR_FA_MOTT 3'],
    [andel('1', '100', false), 'a', 'JA NOK_MOTT 1'],
  ])('%j with %s there: %s', (regel, hvem, ventet) => {
    expect(svarMed(regel, hvem)).toBe(ventet);
  });

  it.each<readonly [Organ['vedtaksførhet'], string, string]>([
    [{ type: 'ALLE' }, 'a b c d', 'UKJENT ANTALL_PLASSER_UKJENT ?'],
    [{ type: 'ALLE' }, 'a b c', 'NEI FOR_FA_MOTT 4'],
    [{ type: 'ANTALL', minst: 2 }, 'a b', 'JA NOK_MOTT 2'],
    [andel('1', '2', false), 'a b', 'UKJENT ANTALL_PLASSER_UKJENT ?'],
    [andel('1', '2', false), 'a', 'NEI FOR_FA_MOTT 2'],
  ])('where no source counts the seats, %j with %s there: %s', (regel, hvem, ventet) => {
    expect(svarMed(regel, hvem, kommune())).toBe(ventet);
  });

  it('those who may only speak or observe do not help', () => {
    const o = { ...FIRE, vedtaksførhet: { type: 'ANTALL', minst: 2 } } as const;
    const møte = { medlemmer: [...A, ...LYTTERE], frammøte: møtt('a u o') };
    expect(erVedtaksfør(o, møte, valg)).toMatchObject({ svar: 'NEI', møtt: 1 });
  });

  it('no is told before anything else, and unknown as the caller chose', () => {
    const alle = { ...FIRE, vedtaksførhet: { type: 'ALLE' } } as const;
    expect(svar({ møtt: 'a b c', stemmer: '+a +b +c' }, {}, alle)).toBe('IKKE_VEDTATT IKKE_VEDTAKSFOR');
    expect(svar({ stemmer: '+a +b +c +d' }, { ukjentVedtaksførhet: 'UAVKLART' })).toBe('UAVKLART VEDTAKSFORHET_UKJENT');
    expect(svar({ stemmer: '+a +b +c -d' }, { ukjentVedtaksførhet: 'UAVKLART' })).toBe('IKKE_VEDTATT STEMMER_MOT');
  });
});

describe('where the case goes', () => {
  it('up, for the reasons that the caller names', () => {
    expect(avgjør({ stemmer: '+a +b +c -d' }).sendesTil).toBe('partnerskapsmote');
    expect(avgjør({ stemmer: '+a +b +c -d' }, { sendesOpp: ['STEMMELIKHET'] }).sendesTil).toBeUndefined();
    expect(avgjør({ stemmer: '+a +b +c +d' })).not.toHaveProperty('sendesTil');
  });

  it('nowhere, when no body is above', () => {
    const { overordnet: _, ...øverst } = FIRE;
    const { sendesTil, funn } = avgjør({ stemmer: '+a +b +c -d' }, {}, øverst);
    expect(sendesTil).toBeUndefined();
    expect(koder(funn)).toEqual(['OVERORDNET_MANGLER /organ']);
  });

  it('a body without a rule of decision decides nothing', () => {
    const { beslutningsregel: _, ...uten } = FIRE;
    expect(svar({ stemmer: '+a +b +c +d' }, {}, uten)).toBe('UAVKLART REGEL_UKJENT');
  });
});

describe('the SSU of Lofoten, Vesterålen, Salten with the choices of consensus', () => {
  const lvs = styringsvarianter.data.find((v) => v.helsefellesskapId === 'lofoten-vesteralen-salten');
  const ssu = lvs?.organer.find(({ id }) => id === 'ssu') as Organ;
  const medlemmer = [
    ...['Lofoten', 'Lofoten', 'Vesterålen', 'Vesterålen', 'Salten', 'Salten', 'Salten'].map((region, i) =>
      medlem(`kommune-${i + 1}`, { region }),
    ),
    medlem('hf-1', { gruppe: 'helseforetak' }),
    medlem('bruker-1', { gruppe: 'bruker' }),
  ];
  const alle = medlemmer.map(({ id }) => id).join(' ');
  const avgjørSsu = (gitt: string) =>
    avgjørSak(ssu, behandling({ medlemmer, møtt: alle, stemmer: gitt }), konsensusvalgLofotenVesterålenSalten.data);

  it('decides when nobody goes against, though no source has a quorum', () => {
    const { utfall, vedtaksførhet, telling } = avgjørSsu('');
    expect([utfall, vedtaksførhet.svar, vedtaksførhet.årsak]).toEqual(['VEDTATT', 'UKJENT', 'REGEL_UKJENT']);
    expect(telling).toMatchObject({ utenStemme: 8, teltFor: 8, grunnlag: 8 });
  });

  it('sends the case to the partnerskapsmøte when one does; a user cannot', () => {
    expect(avgjørSsu('-kommune-3')).toMatchObject({ utfall: 'IKKE_VEDTATT', sendesTil: 'partnerskapsmote' });
    expect(avgjørSsu('-bruker-1')).toMatchObject({ utfall: 'VEDTATT', funn: [{ kode: 'STEMME_UTEN_RETT' }] });
  });
});

describe('a broken contract', () => {
  it('is told all at once', () => {
    const gitt = behandling({
      medlemmer: [medlem('a'), medlem('a'), medlem('x', { gruppe: 'ukjent' })],
      møtt: 'a',
      stemmer: '+a',
      erklæringer: [{ medlemId: 'y', status: 'HABIL' }],
    });
    const saken = {
      ...gitt,
      frammøte: { ...gitt.frammøte, organId: 'fsu' },
      stemmer: [{ medlemId: 'a', stemme: 'JA' as never }],
    };
    expect(
      koderFra(() =>
        avgjørSak(organ([kommune(-1)]), saken, {
          ...VALG,
          avholdende: 'KANSKJE' as never,
          sendesOpp: ['toString' as never],
        }),
      ),
    ).toEqual([
      'STYRINGSVALG_UGYLDIG /valg/avholdende',
      'STYRINGSVALG_UGYLDIG /valg/sendesOpp/0',
      'ORGANANTALL_UGYLDIG /organ/plasser/0/antall',
      'MEDLEM_TO_GANGER /behandling/medlemmer/1/id',
      'MEDLEM_UKJENT_GRUPPE /behandling/medlemmer/2/gruppe',
      'PLASS_FOR_MANGE /organ/plasser/0',
      'MEDLEMSHABILITET_UKJENT /behandling/erklæringer/0',
      'FRAMMOTE_ANNET_ORGAN /behandling/frammøte/organId',
      'STEMME_UGYLDIG /behandling/stemmer/0/stemme',
    ]);
  });

  it('in the choices', () => {
    const uten = behandling({ medlemmer: [medlem('a')], møtt: '', stemmer: '' });
    expect(koderFra(() => avgjørSak(organ([kommune(1)]), uten, {} as never))).toHaveLength(8);
    expect(
      koderFra(() => erVedtaksfør(organ([kommune(1)]), uten, { inhabile: 'TELLER', tilAvklaring: 'x' as never })),
    ).toEqual(['STYRINGSVALG_UGYLDIG /valg/tilAvklaring']);
  });

  it('in the declarations', () => {
    const to: readonly Medlemshabilitet[] = [
      { medlemId: 'a', status: 'HABIL' },
      { medlemId: 'a', status: 'INHABIL' },
      { medlemId: 'x', status: 'HABIL' },
    ];
    expect(koderFra(() => utledMedlemshabilitet([medlem('a')], { parter: [] }, to))).toEqual([
      'MEDLEMSHABILITET_UKJENT /erklæringer/2',
      'MEDLEMSHABILITET_TO_GANGER /erklæringer/1',
    ]);
    expect(
      koderFra(() =>
        erVedtaksfør(organ([kommune(1)]), { medlemmer: [medlem('a')], frammøte: møtt('a'), habilitet: to }, VALG),
      ),
    ).toEqual(['MEDLEMSHABILITET_UKJENT /møte/habilitet/2', 'MEDLEMSHABILITET_TO_GANGER /møte/habilitet/1']);
  });
});

it('nothing given is changed, and the result is plain', () => {
  const gitt = behandling({ medlemmer: [...A, ...LYTTERE], møtt: 'a b c u', stemmer: '+a +b -c +u' });
  const før = JSON.stringify(gitt);
  const resultat = avgjørSak(FIRE, gitt, VALG);
  expect(JSON.stringify(gitt)).toBe(før);
  expect(JSON.parse(JSON.stringify(resultat))).toEqual(resultat);
  expect(resultat.grunnlag.behandling).toBe(gitt);
  expect(stemmer('+a')).toEqual([{ medlemId: 'a', stemme: 'FOR' }]);
});
