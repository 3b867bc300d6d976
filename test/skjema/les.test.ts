import Ajv2020 from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagFristplan } from '../../src/frister/index';
import { lagNorskKalender } from '../../src/kjerne/lag-norsk-kalender';
import {
  bevilgninger2024,
  budsjettLofotenVesterålenSalten2024,
  fristreglerLofotenVesterålenSalten,
  fristreglerTromsOfoten,
  helsefellesskapene,
  hendelserLofotenVesterålenSalten,
  hendelserTromsOfoten,
  utlysningTromsOfoten2024,
} from '../../src/nord/index';
import * as skjema from '../../src/skjema/index';
import { lesData } from '../../src/skjema/les-data';

const koder = (utfall: { readonly funn: readonly { readonly kode: string; readonly sti: string }[] }) =>
  utfall.funn.map(({ kode, sti }) => `${kode} ${sti}`);

const LESERE = Object.entries(skjema).filter(([navn]) => /^les[A-ZÆØÅ]/.test(navn)) as unknown as readonly (readonly [
  string,
  skjema.Leser<unknown>,
])[];

const narvik = { id: 'kommune-1806', type: 'KOMMUNE', navn: 'Narvik', kommunenummer: '1806' };
const søknad = {
  id: 's1',
  utlysningId: 'u1',
  søkere: [{ part: narvik, ansvarlig: true }],
  tiltak: { id: 't1', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [narvik] },
  søktBeløp: 100_000,
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'MOTTATT',
};

describe('data of nord reads back as it stands', () => {
  it.each([
    ['helsefellesskap', helsefellesskapene.data, skjema.lesHelsefellesskap],
    ['bevilgninger', bevilgninger2024.data, skjema.lesBevilgning],
    ['utlysning', [utlysningTromsOfoten2024.data], skjema.lesUtlysning],
    ['budsjett', [budsjettLofotenVesterålenSalten2024.data], skjema.lesBudsjett],
    ['hendelser', [...hendelserTromsOfoten.data, ...hendelserLofotenVesterålenSalten.data], skjema.lesHendelse],
    ['fristregler', [...fristreglerTromsOfoten.data, ...fristreglerLofotenVesterålenSalten.data], skjema.lesFristregel],
    [
      'fristplan',
      [lagFristplan(fristreglerTromsOfoten.data, hendelserTromsOfoten.data, lagNorskKalender(2024, 2028))],
      skjema.lesFristplan,
    ],
  ] as const)('%s', (_, data, les) => {
    for (const en of data) expect(les(JSON.parse(JSON.stringify(en)))).toEqual({ ok: true, verdi: en, funn: [] });
  });
});

describe('findings', () => {
  it('come all at once, each with a pointer', () => {
    const utfall = skjema.lesSøknad({
      ...søknad,
      søktBelop: 5,
      søktBeløp: -1,
      minsteGjennomførbare: 1.5,
      mottatt: '2024-06-17T24:30:00+02:00',
      tilstand: 'MOTATT',
      søkere: [{ part: { ...narvik, organisasjonsnummer: '123456789', type: 3 }, ansvarlig: 'ja' }],
      tiltak: { ...søknad.tiltak, periode: { fom: '2024-02-30', tom: '2024-01-01' } },
    });
    expect(koder(utfall).sort()).toEqual([
      'DATO_UGYLDIG /tiltak/periode/fom',
      'FELT_UKJENT /søktBelop',
      'ORGANISASJONSNUMMER_UGYLDIG /søkere/0/part/organisasjonsnummer',
      'TALL_FOR_LITE /søktBeløp',
      'TALL_IKKE_HELT /minsteGjennomførbare',
      'TIDSPUNKT_UGYLDIG /mottatt',
      'TYPE_FEIL /søkere/0/ansvarlig',
      'VERDI_UKJENT /søkere/0/part/type',
      'VERDI_UKJENT /tilstand',
    ]);
  });

  it('across fields come beside those of single fields', () => {
    const utfall = skjema.lesSøknad({ ...søknad, minsteGjennomførbare: 100_001, tilstand: 'X' });
    expect(koder(utfall)).toEqual(['VERDI_UKJENT /tilstand', 'MINSTE_OVER_SOKT /minsteGjennomførbare']);
  });

  it('name the nearest known key and value', () => {
    const utfall = skjema.lesSøknad({ ...søknad, soktBelop: 1, tilstand: 'MOTATT' });
    expect(utfall.funn.map(({ data }) => data.nærmest).sort()).toEqual(['MOTTATT', 'søktBeløp']);
  });

  it('name nothing when nothing is near', () => {
    const utfall = skjema.lesSøknad({ ...søknad, heltAnnet: 1, ['x'.repeat(100)]: 1 });
    expect(utfall.funn.map(({ data }) => data.nærmest)).toEqual(['', '']);
  });

  it.each([
    ['a missing field', { ...søknad, vedlegg: undefined }, 'FELT_MANGLER /vedlegg'],
    ['a field that is set to undefined', { ...søknad, mottatt: undefined }, 'FELT_MANGLER /mottatt'],
    ['an empty title', { ...søknad, tiltak: { ...søknad.tiltak, tittel: '' } }, 'TEKST_TOM /tiltak/tittel'],
    ['an id with a space', { ...søknad, id: 'a b' }, 'ID_UGYLDIG /id'],
    ['NaN for an amount', { ...søknad, søktBeløp: Number.NaN }, 'TYPE_FEIL /søktBeløp'],
    ['an amount above 2^53', { ...søknad, søktBeløp: 2 ** 53 }, 'TALL_FOR_STORT /søktBeløp'],
    ['null for a list', { ...søknad, søkere: null }, 'TYPE_FEIL /søkere'],
    ['a list for an object', { ...søknad, tiltak: [] }, 'TYPE_FEIL /tiltak'],
    [
      'a smallest amount above the amount applied for',
      { ...søknad, minsteGjennomførbare: 100_001 },
      'MINSTE_OVER_SOKT /minsteGjennomførbare',
    ],
    [
      'two attachments with one id',
      { ...søknad, vedlegg: [1, 2].map(() => ({ id: 'v', type: 't', tittel: 'T' })) },
      'LISTE_ID_TO_GANGER /vedlegg/1/id',
    ],
    [
      'a span that ends before it starts',
      { ...søknad, tiltak: { ...søknad.tiltak, periode: { fom: '2024-02-02', tom: '2024-02-01' } } },
      'PERIODE_BAKLENGS /tiltak/periode/tom',
    ],
    [
      'egeninnsats of an unknown kind',
      { ...søknad, egeninnsats: [{ type: 'ARBEID', partId: 'a', timer: 1, timesats: 2 }] },
      'VERDI_UKJENT /egeninnsats/0/type',
    ],
    [
      'hours that are no number',
      { ...søknad, egeninnsats: [{ type: 'ARBEIDSTID', partId: 'a', timer: 'mange', timesats: 2 }] },
      'TALL_UGYLDIG /egeninnsats/0/timer',
    ],
    [
      'hours that are missing',
      { ...søknad, egeninnsats: [{ type: 'ARBEIDSTID', partId: 'a', timesats: 2 }] },
      'FELT_MANGLER /egeninnsats/0/timer',
    ],
    [
      'hours of more than 60 digits',
      {
        ...søknad,
        egeninnsats: [{ type: 'ARBEIDSTID', partId: 'a', timer: `${'1'.repeat(50)}.${'1'.repeat(20)}`, timesats: 2 }],
      },
      'TALL_UGYLDIG /egeninnsats/0/timer',
    ],
  ])('%s', (_, data, forventet) => {
    expect(koder(skjema.lesSøknad(data))).toEqual([forventet]);
  });

  it.each([
    [
      skjema.lesPostering,
      { id: 'p', tilskuddId: 't', dato: '2024-01-01', type: 'BRUKT', beløp: -1 },
      'POSTERING_NEGATIV /beløp',
    ],
    [
      skjema.lesKommune,
      {
        kommunenummer: '18',
        navn: 'X',
        tidligereNumre: [],
        befolkning: [{ år: 2024, folketall: 1, folketall80pluss: 2 }],
      },
      'KOMMUNENUMMER_UGYLDIG /kommunenummer,BEFOLKNING_UMULIG /befolkning/0/folketall80pluss',
    ],
    [skjema.lesReform, { id: 'r', tittel: 'R', endringer: [] }, 'KILDE_ELLER_ANTAKELSE '],
    [
      skjema.lesFristregel,
      {
        id: 'f',
        navn: 'F',
        anker: { type: 'SENEST', av: [] },
        skritt: [],
        forskyvning: { type: 'NESTE' },
        binding: 'LOV',
      },
      'LISTE_FOR_KORT /anker/av,FELT_MANGLER /forskyvning/grunnlag',
    ],
    [
      skjema.lesKrav,
      {
        id: 'k',
        tekst: 'K',
        retting: 'AVVIS',
        vilkår: { type: 'EGENINNSATS', minsteAndel: { teller: '1', nevner: '0' } },
      },
      'NEVNER_UGYLDIG /vilkår/minsteAndel/nevner',
    ],
    [skjema.lesFordelingsvalg, { metode: 'STORSTE_REST', enhet: 1, vedLikhet: 'FORST' }, 'VERDI_UGYLDIG /vedLikhet'],
  ] as const)('%#', (les, data, forventet) => {
    expect(koder(les(data)).join()).toBe(forventet);
  });
});

describe('values of the wrong kind', () => {
  it.each([
    ['lists of things without an id', { ...søknad, vedlegg: ['v', null, { id: 1 }] }, 'TYPE_FEIL'],
    ['a text for a list', { ...søknad, vedlegg: 'v' }, 'TYPE_FEIL'],
    [
      'an unknown kind of party, far from any',
      { ...søknad, tiltak: { ...søknad.tiltak, parter: [{ ...narvik, type: 'QQQQ' }] } },
      'VERDI_UKJENT',
    ],
    ['true for an amount', { ...søknad, søktBeløp: true }, 'TYPE_FEIL'],
    ['infinity for an amount', { ...søknad, søktBeløp: Number.POSITIVE_INFINITY }, 'TYPE_FEIL'],
  ])('%s', (_, data, kode) => {
    expect(skjema.lesSøknad(data).funn.map((funn) => funn.kode)).toContain(kode);
  });

  it('nothing at all is a missing value', () => {
    expect(koder(skjema.lesSøknad(undefined))).toEqual(['FELT_MANGLER ']);
    expect(koder(skjema.lesSøknad(null))).toEqual(['TYPE_FEIL ']);
  });

  it('a source and an assumption at once, or neither', () => {
    const kilde = { id: 'k', dokument: 'D', utgiver: 'U', status: 'LOV' };
    const antakelse = { id: 'a', antakelse: 'A', grunnlag: 'G' };
    const les = (felt: object) => koder(skjema.lesReform({ id: 'r', tittel: 'R', endringer: [], ...felt }));
    expect(les({ kilde })).toEqual([]);
    expect(les({ antakelse })).toEqual([]);
    expect(les({ kilde, antakelse })).toEqual(['KILDE_ELLER_ANTAKELSE ']);
  });
});

describe('hostile data', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused, wherever it stands', (nøkkel) => {
    const utfall = skjema.lesSøknad(
      JSON.parse(`{"tiltak":{"parter":[{"${nøkkel}":{"forurenset":true}}]},"${nøkkel}":1}`),
    );
    expect(koder(utfall)).toEqual([`FELT_FORBUDT /tiltak/parter/0/${nøkkel}`, `FELT_FORBUDT /${nøkkel}`]);
    expect(({} as Record<string, unknown>).forurenset).toBeUndefined();
  });

  it('refuses objects that are not plain', () => {
    expect(koder(skjema.lesSøknad({ ...søknad, mottatt: new Date(0) }))).toEqual(['OBJEKT_IKKE_RENT /mottatt']);
    expect(koder(skjema.lesSøknad(new Map()))).toEqual(['OBJEKT_IKKE_RENT ']);
  });

  it('takes objects without a prototype', () => {
    expect(skjema.lesPart(Object.assign(Object.create(null), narvik)).ok).toBe(true);
  });

  it('refuses data that is too deep or holds itself', () => {
    const ring: Record<string, unknown> = {};
    ring.a = ring;
    expect(skjema.lesSøknad(ring).funn.map(({ kode }) => kode)).toEqual(['DATA_FOR_DYP']);
  });

  it('holds long texts short in findings', () => {
    const [funn] = skjema.lesPart({ ...narvik, id: 'x '.repeat(1000) }).funn;
    expect(String(funn?.data.verdi).length).toBeLessThan(110);
  });

  it.each(LESERE)('%s never throws and never changes what it reads', (_, les) => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), fc.jsonValue()), (data) => {
        const før = fc.stringify(data);
        const utfall = les(data);
        expect(utfall.ok || utfall.funn.length > 0).toBe(true);
        expect(fc.stringify(data)).toBe(før);
      }),
      { numRuns: 50 },
    );
  });
});

describe('JSON Schema', () => {
  it('is there for every noun that can be read', () => {
    expect(skjema.navneord.map((navn) => `les${navn}`).sort()).toEqual(LESERE.map(([navn]) => navn).sort());
  });

  it.each(skjema.navneord)('%s compiles in ajv as draft 2020-12', (navn) => {
    const jsonSkjema = skjema.tilJsonSkjema(navn);
    expect(jsonSkjema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(() =>
      new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true, 'date-time': true } }).compile(
        jsonSkjema,
      ),
    ).not.toThrow();
  });

  it('refuses what the reader refuses, and takes what it takes', () => {
    const gyldig = new Ajv2020({ formats: { date: true, 'date-time': true } }).compile(skjema.tilJsonSkjema('Søknad'));
    expect(gyldig(søknad)).toBe(true);
    expect(gyldig({ ...søknad, søktBelop: 1 })).toBe(false);
    expect(gyldig({ ...søknad, tilstand: 'X' })).toBe(false);
  });

  it('names the rules that it cannot hold', () => {
    expect(JSON.stringify(skjema.tilJsonSkjema('Søknad'))).toContain('MINSTE_OVER_SOKT');
  });
});

it('a schema that refuses without a code of its own still gives a finding', async () => {
  const z = await import('zod');
  expect(koder(lesData(z.tuple([z.string()]).rest(z.number()), ['a', 'b']))).toEqual(['TYPE_FEIL /1']);
  expect(koder(lesData(z.array(z.string()).max(1), ['a', 'b']))).toEqual(['TALL_FOR_STORT ']);
  expect(koder(lesData(z.string().startsWith('x'), 'y'))).toEqual(['VERDI_UGYLDIG ']);
});
