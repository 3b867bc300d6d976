import { describe, expect, it } from 'vitest';
import { finnKilde } from '../../src/kjerne/index';
import type { Medlem, Organ } from '../../src/modell';
import { helsefellesskapene, styringsvarianter } from '../../src/nord/index';
import { kontrollerSammensetning } from '../../src/styring/index';
import { koder, kommune, medlem, organ, part, vara } from './hjelp';

const finnOrgan = (helsefellesskapId: string, organId: string): Organ => {
  const variant = styringsvarianter.data.find((v) => v.helsefellesskapId === helsefellesskapId);
  const funnet = variant?.organer.find(({ id }) => id === organId);
  if (funnet === undefined) throw new Error(organId);
  return funnet;
};
const LVS = finnOrgan('lofoten-vesteralen-salten', 'ssu');
const fra = (region: string, antall: number): readonly Medlem[] =>
  Array.from({ length: antall }, (_, i) => medlem(`${region.toLowerCase().replace('å', 'a')}-${i}`, { region }));
const andre: readonly Medlem[] = [
  medlem('hf-1', { gruppe: 'helseforetak' }),
  medlem('bruker-1', { gruppe: 'bruker' }),
  medlem('fastlege-1', { gruppe: 'fastlege' }),
];
const FULLT = [...fra('Lofoten', 2), ...fra('Vesterålen', 2), ...fra('Salten', 3), ...andre];

describe('the SSU of Lofoten, Vesterålen, Salten', () => {
  it('with 2, 2 and 3 has every seat of the kommuner; the number of the others is not known', () => {
    const { svar, plasser, funn } = kontrollerSammensetning(LVS, FULLT);
    expect(svar).toBe('UKJENT');
    expect(plasser.map((p) => [p.region ?? p.gruppe, p.besatt, p.svar])).toEqual([
      ['Lofoten', 2, 'JA'],
      ['Vesterålen', 2, 'JA'],
      ['Salten', 3, 'JA'],
      ['helseforetak', 1, 'UKJENT'],
      ['bruker', 1, 'UKJENT'],
      ['fastlege', 1, 'UKJENT'],
    ]);
    expect(koder(funn)).toEqual([3, 4, 5].map((i) => `PLASS_ANTALL_UKJENT /organ/plasser/${i}`));
  });

  it('without users and GPs says so', () => {
    const { svar, funn } = kontrollerSammensetning(LVS, FULLT.slice(0, 8));
    expect(svar).toBe('NEI');
    expect(koder(funn)).toEqual([
      'PLASS_ANTALL_UKJENT /organ/plasser/3',
      'GRUPPE_IKKE_REPRESENTERT /organ/plasser/4',
      'GRUPPE_IKKE_REPRESENTERT /organ/plasser/5',
    ]);
  });

  it('without a region, with too few and with too many says which', () => {
    const medlemmer = [...fra('Lofoten', 3), ...fra('Salten', 2), ...andre];
    const { funn } = kontrollerSammensetning(LVS, medlemmer);
    expect(funn.filter(({ alvor }) => alvor !== 'RAD').map(({ kode, alvor, data }) => [kode, alvor, data])).toEqual([
      ['PLASS_FOR_MANGE', 'FEIL', { gruppe: 'kommune', region: 'Lofoten', antall: 2, besatt: 3 }],
      ['REGION_IKKE_REPRESENTERT', 'ADVARSEL', { gruppe: 'kommune', region: 'Vesterålen' }],
      ['PLASS_FOR_FA', 'ADVARSEL', { gruppe: 'kommune', region: 'Salten', antall: 3, besatt: 2 }],
    ]);
  });

  it('holds the region of the kommune against the seat; Røst counts as Lofoten', () => {
    const kommuner = helsefellesskapene.data.find(({ id }) => id === 'lofoten-vesteralen-salten')?.kommuner ?? [];
    const medKommune = (nummer: string) =>
      FULLT.map((m) => (m.id === 'lofoten-0' ? { ...m, representerer: part(nummer) } : m));
    const advarsler = (medlemmer: readonly Medlem[]) =>
      koder(kontrollerSammensetning(LVS, medlemmer, { kommuner }).funn.filter(({ alvor }) => alvor !== 'RAD'));
    const nummerTil = (navn: string) => kommuner.find((k) => k.navn === navn)?.kommunenummer ?? '';
    expect(advarsler(medKommune(nummerTil('Røst')))).toEqual([]);
    expect(advarsler(medKommune(nummerTil('Bodø')))).toEqual(['MEDLEM_FRA_ANNEN_REGION /medlemmer/0/region']);
  });

  it('knows a kommune by a number that it had before', () => {
    const tidligereNumre = [{ kommunenummer: '1804', fraÅr: 2020, tilÅr: 2023 }];
    const kommuner = [{ kommunenummer: '1899', navn: 'X', region: 'Salten', tidligereNumre, befolkning: [] }];
    const medlemmer = FULLT.map((m) => (m.id === 'lofoten-0' ? { ...m, representerer: part('1804') } : m));
    expect(koder(kontrollerSammensetning(LVS, medlemmer, { kommuner }).funn)).toContain(
      'MEDLEM_FRA_ANNEN_REGION /medlemmer/0/region',
    );
  });

  it('does not hold a kommune without a region against a seat', () => {
    const kommuner = [{ kommunenummer: '1836', navn: 'Rødøy', tidligereNumre: [], befolkning: [] }];
    const medlemmer = FULLT.map((m) => (m.id === 'lofoten-0' ? { ...m, representerer: part('1836') } : m));
    expect(kontrollerSammensetning(LVS, medlemmer, { kommuner }).svar).toBe('UKJENT');
  });
});

describe('the other variants', () => {
  it('Troms og Ofoten: 16 with a vote and 8 who may speak', () => {
    const ssu = finnOrgan('troms-ofoten', 'ssu');
    const gruppe = (navn: string, antall: number) =>
      Array.from({ length: antall }, (_, i) => medlem(`${navn}-${i}`, { gruppe: navn }));
    expect(kontrollerSammensetning(ssu, [...gruppe('medlem', 16), ...gruppe('deltaker', 8)])).toMatchObject({
      svar: 'JA',
      funn: [],
    });
    expect(koder(kontrollerSammensetning(ssu, [...gruppe('medlem', 15), ...gruppe('deltaker', 9)]).funn)).toEqual([
      'PLASS_FOR_MANGE /organ/plasser/1',
      'PLASS_FOR_FA /organ/plasser/0',
    ]);
  });

  it('Helgeland: no source says who sits there, so nothing is known', () => {
    expect(kontrollerSammensetning(finnOrgan('helgeland', 'ssu'), [])).toEqual({
      svar: 'UKJENT',
      plasser: [],
      funn: [],
    });
  });

  it('Finnmark: five and five, and observers of five groups', () => {
    const su = finnOrgan('finnmark', 'su');
    expect(su.plasser.map(({ gruppe, antall, rett }) => [gruppe, antall, rett])).toEqual([
      ['helseforetak', 5, 'STEMMERETT'],
      ['kommune', 5, 'STEMMERETT'],
      ...['bruker', 'ombud', 'ansatte', 'KS', 'UiT'].map((gruppe) => [gruppe, undefined, 'OBSERVATOR']),
    ]);
  });

  it('no variant has a rule for how many must be there, and only two have a rule of decision', () => {
    const organer = styringsvarianter.data.map(({ organer: alle, strategiskOrganId }) =>
      alle.find(({ id }) => id === strategiskOrganId),
    );
    expect(organer.map((o) => o?.vedtaksførhet)).toEqual([undefined, undefined, undefined, undefined]);
    expect(organer.map((o) => o?.beslutningsregel?.type)).toEqual([undefined, 'KONSENSUS', undefined, 'KONSENSUS']);
    expect(styringsvarianter.data.map(({ avgjørVed }) => avgjørVed)).toEqual([
      'enighet',
      'konsensus',
      undefined,
      'konsensus',
    ]);
  });
});

describe('where the variants come from', () => {
  const opphav = (sti: string) => {
    const funnet = finnKilde(styringsvarianter, sti);
    return funnet?.kilde === undefined ? funnet?.antakelse?.id : `${funnet.kilde.id} (${funnet.kilde.sikkerhet})`;
  };

  it.each([
    ['/0/organer/1/plasser/0/antall', 'helsefellesskapet-no (A)'],
    ['/0/organer/1/plasser/0/gruppe', 'egne-navn'],
    ['/0/organer/2/navn', 'sekretariat-tromso'],
    ['/0/stiftet', 'helsefellesskapet-no (A)'],
    ['/1/organer/1/plasser/0/antall', 'en-fra-hver-kommune'],
    ['/1/organer/2/plasser/0/antall', 'lvs-dialogmote-2024 (A)'],
    ['/1/organer/2/plasser/3', 'nordlandssykehuset-helsefellesskapet (A)'],
    ['/1/organer/2/plasser/4/rett', 'talerett-brukere-fastleger'],
    ['/1/organer/2/leder/år', 'nordlandssykehuset-helsefellesskapet (A)'],
    ['/1/organer/2/beslutningsregel/type', 'lvs-ssu-sak-28-2024 (A)'],
    ['/1/organer/2/overordnet', 'sendes-til-partnerskapsmotet'],
    ['/1/organer/4/plasser/0/rett', 'stemmerett-styringsgruppe'],
    ['/2/organer/1/nivå', 'organer-helgeland'],
    ['/2/organer/1/leder', 'helgelandssykehuset-helsefellesskap (A)'],
    ['/2/stiftet', 'helgelandssykehuset-helsefellesskap (A)'],
    ['/3/organer/1/plasser/0/antall', 'finnmarkssykehuset-helsefellesskapet (A)'],
  ])('%s: %s', (sti, ventet) => {
    expect(opphav(sti)).toBe(ventet);
  });

  it('are the bodies of the helsefellesskap', () => {
    for (const { helsefellesskapId, organer } of styringsvarianter.data) {
      expect(helsefellesskapene.data.find(({ id }) => id === helsefellesskapId)?.organer).toBe(organer);
    }
  });
});

describe('members', () => {
  const O = organ([kommune(2, { region: 'Lofoten' }), kommune(1, { region: 'Salten', vara: 1 })]);
  const [a, b, c] = [
    medlem('a', { region: 'Lofoten' }),
    medlem('b', { region: 'Lofoten' }),
    medlem('c', { region: 'Salten' }),
  ];
  const v = vara('v', 1, undefined, { region: 'Salten' });

  it.each<readonly [string, readonly Medlem[], readonly string[]]>([
    ['all in place', [a, b, c, v], []],
    ['one twice on a seat', [a, a, c, v], ['MEDLEM_TO_GANGER /medlemmer/1/id']],
    [
      'one on two seats',
      [a, b, c, v, medlem('a', { region: 'Salten', vara: { nummer: 2 } })],
      ['MEDLEM_PA_TO_PLASSER /medlemmer/4/id', 'VARA_ANTALL /organ/plasser/1'],
    ],
    [
      'a group without a seat',
      [a, b, c, v, medlem('x', { gruppe: 'constructor' })],
      ['MEDLEM_UKJENT_GRUPPE /medlemmer/4/gruppe'],
    ],
    [
      'a region without a seat',
      [a, b, c, v, medlem('x', { region: '__proto__' })],
      ['MEDLEM_UKJENT_REGION /medlemmer/4/region'],
    ],
    ['a member without a region', [a, b, c, v, medlem('x')], ['MEDLEM_UKJENT_REGION /medlemmer/4']],
    ['no deputy', [a, b, c], ['VARA_ANTALL /organ/plasser/1']],
    [
      'a deputy of someone on another seat',
      [a, b, c, vara('v', 1, 'a', { region: 'Salten' })],
      ['VARA_FOR_UKJENT /medlemmer/3/vara/forMedlemId'],
    ],
    [
      'two deputies with one number',
      [a, b, c, v, vara('w', 1, undefined, { region: 'Salten' })],
      ['VARA_NUMMER_UGYLDIG /medlemmer/4/vara/nummer', 'VARA_ANTALL /organ/plasser/1'],
    ],
    [
      'a deputy with number 0',
      [a, b, c, vara('v', 0, undefined, { region: 'Salten' })],
      ['VARA_NUMMER_UGYLDIG /medlemmer/3/vara/nummer'],
    ],
  ])('%s', (_, medlemmer, ventet) => {
    expect(koder(kontrollerSammensetning(O, medlemmer).funn)).toEqual(ventet);
  });

  it('a region with kommuner and no seat', () => {
    const kommuner = [
      { kommunenummer: '1870', navn: 'Sortland', region: 'Vesterålen', tidligereNumre: [], befolkning: [] },
    ];
    expect(koder(kontrollerSammensetning(O, [a, b, c, v], { kommuner }).funn)).toEqual([
      'REGION_UTEN_PLASS /organ/plasser',
    ]);
  });

  it('a body whose seats are not shared out by region has no region to miss', () => {
    const kommuner = [
      { kommunenummer: '1870', navn: 'Sortland', region: 'Vesterålen', tidligereNumre: [], befolkning: [] },
    ];
    expect(kontrollerSammensetning(organ([kommune(1)]), [medlem('a')], { kommuner }).funn).toEqual([]);
  });

  it('a seat for none may stand empty', () => {
    expect(kontrollerSammensetning(organ([kommune(0)]), []).svar).toBe('JA');
  });
});

describe('a body that is wrong', () => {
  it.each<readonly [Partial<Organ>, readonly string[]]>([
    [{ plasser: [kommune(1), kommune(2)] }, ['PLASS_TO_GANGER /organ/plasser/1']],
    [{ plasser: [kommune(-1)] }, ['ORGANANTALL_UGYLDIG /organ/plasser/0/antall']],
    [{ plasser: [kommune(1, { vara: 0.5 })] }, ['ORGANANTALL_UGYLDIG /organ/plasser/0/vara']],
    [{ vedtaksførhet: { type: 'ANTALL', minst: Number.NaN } }, ['ORGANANTALL_UGYLDIG /organ/vedtaksførhet/minst']],
    [
      { vedtaksførhet: { type: 'ANDEL', minst: { teller: '0', nevner: '1' }, strengtOver: false } },
      ['ORGANANDEL_UGYLDIG /organ/vedtaksførhet/minst'],
    ],
    [
      { beslutningsregel: { type: 'KVALIFISERT', andel: { teller: '1', nevner: '1' }, strengtOver: true } },
      ['ORGANANDEL_UGYLDIG /organ/beslutningsregel/andel'],
    ],
    [
      { beslutningsregel: { type: 'KVALIFISERT', andel: { teller: '4', nevner: '3' }, strengtOver: false } },
      ['ORGANANDEL_UGYLDIG /organ/beslutningsregel/andel'],
    ],
    [
      { beslutningsregel: { type: 'KVALIFISERT', andel: { teller: 'x', nevner: '3' }, strengtOver: false } },
      ['ORGANANDEL_UGYLDIG /organ/beslutningsregel/andel'],
    ],
    [{ beslutningsregel: { type: 'KVALIFISERT', andel: { teller: '1', nevner: '1' }, strengtOver: false } }, []],
  ])('%j', (felt, ventet) => {
    const feil = kontrollerSammensetning(organ([kommune(1)], felt), [medlem('a')]).funn.filter(
      (f) => f.kode.startsWith('ORGAN') || f.kode === 'PLASS_TO_GANGER',
    );
    expect(koder(feil)).toEqual(ventet);
  });
});
