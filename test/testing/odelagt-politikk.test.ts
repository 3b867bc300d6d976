import { describe, expect, it } from 'vitest';
import {
  begrunnFordeling,
  erTilskuddFeil,
  type Fordeling,
  fordelPott,
  kroner,
  type Mottaker,
  øre,
} from '../../src/index';
import { ordning130EtterNøkkel2024 } from '../../src/nord/index';
import { lagScenarioer, type Matcherutfall, matchere } from '../../src/testing/index';
import { koderFra } from '../koder-fra';

expect.extend(matchere);

const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' } as const;
const MOTTAKERE: readonly Mottaker[] = [
  { id: 'nord', vekt: 1, gulv: kroner(20), gruppe: 'indre' },
  { id: 'midt', vekt: 2, gruppe: 'ytre' },
  { id: 'sør', vekt: 5, tak: kroner(40), gruppe: 'ytre' },
  { id: 'vest', vekt: 2 },
];
const GRUPPER = [
  { gruppe: 'ytre', tak: kroner(80) },
  { gruppe: 'indre', overordnet: 'ytre', gulv: kroner(20) },
];
const rett = fordelPott(kroner(100), MOTTAKERE, { ...valg, grupper: GRUPPER });
type Linje = Fordeling['linjer'][number];

const medLinjer = (linjer: readonly unknown[], f: Fordeling = rett): Fordeling => ({ ...f, linjer: linjer as Linje[] });
const medBeløp = (endringer: Readonly<Record<string, unknown>>): Fordeling =>
  medLinjer(rett.linjer.map((l) => ({ ...l, beløp: l.id in endringer ? endringer[l.id] : l.beløp })));
const beløp = (id: string): number => rett.linjer.find((l) => l.id === id)?.beløp ?? 0;
const si = ({ message }: Matcherutfall): string => message().replaceAll('\u00A0', ' ');

/** What each matcher of one distribution says of it. */
const svar = (f: Fordeling) => ({
  hele: matchere.toFordeleHelePotten(f).pass,
  oppe: matchere.toGåOpp(f).pass,
  grenser: matchere.toRespektereGrenser(f).pass,
  uendret: matchere.toVæreUendretFor(f, rett, ['vest']).pass,
  tap: matchere.toTapeHøyst(f, rett, øre(0)).pass,
});
const ALT = { hele: true, oppe: true, grenser: true, uendret: true, tap: true };
const INGENTING = { hele: false, oppe: false, grenser: false, uendret: false, tap: false };

describe('deliberately broken distributions', () => {
  it('the sound one passes everything', () => {
    expect(rett.linjer.map((l) => l.beløp / 100)).toEqual([20, 20, 40, 20]);
    expect(svar(rett)).toEqual(ALT);
  });

  it.each<readonly [string, Fordeling, Partial<typeof ALT>, string]>([
    ['a krone lost', medBeløp({ midt: beløp('midt') - 100 }), { hele: false, oppe: false, tap: false }, 'NOK 99'],
    ['an øre lost', medBeløp({ midt: beløp('midt') - 1 }), { hele: false, oppe: false, tap: false }, 'NOK 99.99'],
    [
      'an øre too much',
      medBeløp({ midt: beløp('midt') + 1 }),
      { hele: false, oppe: false, grenser: false },
      'NOK 100.01',
    ],
    [
      'a floor broken',
      medBeløp({ nord: beløp('nord') - 1, midt: beløp('midt') + 1 }),
      { grenser: false, tap: false },
      'floor of NOK 20',
    ],
    [
      'a cap broken',
      medBeløp({ sør: beløp('sør') + 1, midt: beløp('midt') - 1 }),
      { grenser: false, tap: false },
      'cap of NOK 40',
    ],
    [
      'the cap of a group broken',
      medBeløp({ midt: beløp('midt') + 100, vest: beløp('vest') - 100 }),
      { grenser: false, uendret: false, tap: false },
      'The group “ytre” gets NOK 81',
    ],
    [
      'an unchanged one changed by an øre',
      medBeløp({ vest: beløp('vest') + 1, midt: beløp('midt') - 1 }),
      { uendret: false, tap: false },
      '',
    ],
    [
      'a krone moved, within all limits',
      medBeløp({ vest: beløp('vest') + 100, midt: beløp('midt') - 100 }),
      { uendret: false, tap: false },
      '',
    ],
    [
      'money kept back without a reason',
      { ...medBeløp({ vest: 0 }), ufordelt: øre(2000) },
      { hele: false, oppe: false, uendret: false, tap: false },
      'the reasons make NOK 0',
    ],
    [
      'money kept back with a reason',
      { ...medBeløp({ vest: 0 }), ufordelt: øre(2000), ufordeltÅrsaker: [{ årsak: 'TAK', beløp: øre(2000) }] },
      { hele: false, uendret: false, tap: false },
      'NOK 20 of it is not distributed',
    ],
    [
      'a pot that was written over',
      { ...rett, grunnlag: { ...rett.grunnlag, pott: kroner(101) } },
      { hele: false, oppe: false },
      'The pot is NOK 101',
    ],
  ])('%s', (_, f, ventet, melding) => {
    expect(svar(f)).toEqual({ ...ALT, ...ventet });
    const alt = [matchere.toFordeleHelePotten(f), matchere.toGåOpp(f), matchere.toRespektereGrenser(f)];
    expect(
      alt
        .filter(({ pass }) => !pass)
        .map(si)
        .join('\n'),
    ).toContain(melding);
  });

  it.each<readonly [string, Fordeling, string]>([
    [
      'a recipient renamed',
      medLinjer(rett.linjer.map((l) => (l.id === 'vest' ? { ...l, id: 'Vest' } : l))),
      '“vest” is a recipient, but has no line.\n\n“Vest” has a line, but is no recipient.',
    ],
    [
      'a recipient on two lines',
      medLinjer([...rett.linjer.slice(0, 3), { ...rett.linjer[3], beløp: 1000 }, { ...rett.linjer[3], beløp: 1000 }]),
      '“vest” stands on two lines.',
    ],
    ['a recipient without a line', medLinjer(rett.linjer.slice(1)), '“nord” is a recipient, but has no line.'],
    ['no lines', medLinjer([]), '“nord” is a recipient, but has no line.'],
    [
      'one who is no recipient',
      medLinjer([...rett.linjer, { ...rett.linjer[0], id: 'andre', beløp: 0 }]),
      '“andre” has a line, but is no recipient.',
    ],
    ['NaN', medBeløp({ vest: Number.NaN }), '“vest” gets NaN, which is no amount.'],
    ['infinity', medBeløp({ vest: Number.POSITIVE_INFINITY }), '“vest” gets Infinity, which is no amount.'],
    ['half an øre', medBeløp({ vest: 1999.5, midt: 2000.5 }), '“midt” gets 2000.5, which is no amount.'],
    ['a text', medBeløp({ vest: '2000' }), '“vest” gets 2000, which is no amount.'],
    ['no amount at all', medBeløp({ vest: undefined }), '“vest” gets undefined, which is no amount.'],
    ['less than nothing', medBeløp({ vest: -1, midt: beløp('midt') + 2001 }), '“vest” gets -1, which is no amount.'],
    [
      'what is left is NaN',
      { ...rett, ufordelt: Number.NaN as never },
      'What is not distributed is NaN, which is no amount.',
    ],
  ])('what is no distribution fails everything, in words: %s', (_, f, melding) => {
    expect(svar(f)).toEqual(INGENTING);
    expect(si(matchere.toGåOpp(f))).toContain(melding);
    expect(si(matchere.toTapeHøyst(f, rett, øre(0)))).toContain(`After: ${melding.split('\n')[0]}`);
    expect(matchere.toTapeHøyst(rett, f, øre(0)).pass).toBe(false);
    expect(matchere.toVæreMonotonIPotten(() => f, { potter: [øre(1), øre(2)], slingring: øre(0) }).pass).toBe(false);
  });

  it('a lost krone is told with whose it was', () => {
    const melding = si(matchere.toFordeleHelePotten(medBeløp({ midt: beløp('midt') - 100 })));
    expect(melding).toBe(
      'The pot is NOK 100, the lines are NOK 99, NOK 0 is not distributed, and the reasons make NOK 0.\n\n“midt” stands with NOK 19, but its own basis gives NOK 20.',
    );
  });
});

describe('limits of loss, to the øre', () => {
  const del = (nord: number) =>
    fordelPott(
      kroner(100),
      [
        { id: 'nord', vekt: nord },
        { id: 'sør', vekt: 100 - nord },
      ],
      valg,
    );
  const [før, etter] = [del(50), del(40)];

  it('a loss at the limit holds, one just over does not', () => {
    expect(etter).toTapeHøyst(før, kroner(10));
    expect(etter).not.toTapeHøyst(før, øre(999));
    expect(etter).toTapeHøyst(før, { teller: '1', nevner: '5' });
    expect(etter).not.toTapeHøyst(før, { teller: '199999999999999999999', nevner: '1000000000000000000000' });
  });

  it('the message says who, what it had, and the steps that differ', () => {
    const melding = si(matchere.toTapeHøyst(etter, før, øre(999))).split('\n');
    expect(melding[0]).toBe('“nord” got NOK 50 before and gets NOK 40 after.');
    expect(melding).toContain('- The weight of “nord”: 50 (given)');
    expect(melding).toContain('+ The weight of “nord”: 40 (given)');
    expect(melding.at(-1)).toBe('The most it may lose is NOK 9.99.');
  });

  it('one who is taken out has lost all it had', () => {
    const uten = fordelPott(kroner(100), [{ id: 'sør', vekt: 1 }], valg);
    expect(uten).not.toTapeHøyst(før, øre(4999));
    expect(uten).toTapeHøyst(før, kroner(50));
  });
});

describe('the house', () => {
  const tak = (pott: number): Fordeling =>
    fordelPott(
      øre(pott),
      [
        { id: 'a', vekt: 1, ...(pott > 5 ? { tak: øre(1) } : {}) },
        { id: 'b', vekt: 1 },
      ],
      valg,
    );
  const potter = Array.from({ length: 10 }, (_, i) => øre(i));

  it('broken by two does not hold with a slack of one, and holds with two', () => {
    expect(tak).not.toVæreMonotonIPotten({ potter, slingring: øre(1) });
    expect(tak).toVæreMonotonIPotten({ potter, slingring: øre(2) });
    const melding = si(matchere.toVæreMonotonIPotten(tak, { potter, slingring: øre(1) }));
    expect(melding).toContain(
      'The pot grows from NOK 0.05 to NOK 0.06: “a” got NOK 0.03 before and gets NOK 0.01 after.',
    );
  });

  it('names the pot that was tried, also where the policy shares out another', () => {
    const halvt = (pott: number) => fordelPott(øre(pott > 5 ? 1 : pott), [{ id: 'a', vekt: 1 }], valg);
    const melding = si(matchere.toVæreMonotonIPotten(halvt, { potter: [øre(4), øre(6), øre(5)], slingring: øre(0) }));
    expect(melding).toContain('The pot grows from NOK 0.05 to NOK 0.06');
  });
});

describe('explanations and sources', () => {
  const tre = begrunnFordeling(rett, 'midt');

  it('a tampered explanation, and one of another distribution', () => {
    expect(tre).toStemme(rett);
    expect({ ...tre, rot: { ...tre.rot, verdi: '1' } }).not.toStemme(rett);
    expect(tre).not.toStemme(fordelPott(kroner(70), MOTTAKERE, { ...valg, grupper: GRUPPER }));
    expect({ ...tre, rot: { ...tre.rot, barn: undefined } }).not.toStemme(rett);
    const melding = si(matchere.toStemme({ ...tre, rot: { ...tre.rot, verdi: '1' } }, rett));
    expect(melding).toMatch(
      /^The node “beløp\/1” says 1, but its children give 2000\. \(NODE_STEMMER_IKKE \/rot\/verdi\)$/,
    );
  });

  it('a value without a source', () => {
    const ordning = ordning130EtterNøkkel2024;
    expect(ordning).toHaKildeForAlleVerdier();
    const uten = { ...ordning, kilder: [] };
    expect(uten).not.toHaKildeForAlleVerdier();
    expect(si(matchere.toHaKildeForAlleVerdier(uten))).toContain('has neither a source nor an assumption');
  });
});

describe('what the matchers do not take is an error, so that .not does not hold either', () => {
  const kall: readonly (readonly [string, () => unknown, string])[] = [
    ['nothing', () => matchere.toGåOpp(undefined as never), 'MATCHER_UGYLDIG /fordeling'],
    ['a number', () => matchere.toFordeleHelePotten(5 as never), 'MATCHER_UGYLDIG /fordeling'],
    ['lines that are none', () => matchere.toGåOpp({ ...rett, linjer: [null] } as never), 'MATCHER_UGYLDIG /fordeling'],
    [
      'a split of another kind',
      () => matchere.toRespektereGrenser({ linjer: [], ufordelt: 0 } as never),
      'MATCHER_UGYLDIG /fordeling',
    ],
    ['the lines alone', () => matchere.toTapeHøyst(rett, rett.linjer as never, øre(0)), 'MATCHER_UGYLDIG /før'],
    ['no limit', () => matchere.toTapeHøyst(rett, rett, undefined as never), 'MATCHER_UGYLDIG /grense'],
    ['NaN as a limit', () => matchere.toTapeHøyst(rett, rett, Number.NaN as never), 'MATCHER_UGYLDIG /grense'],
    ['one id that is no list', () => matchere.toVæreUendretFor(rett, rett, 'vest' as never), 'MATCHER_UGYLDIG /ider'],
    ['no pots', () => matchere.toVæreMonotonIPotten(rett, { slingring: øre(0) } as never), 'MATCHER_UGYLDIG /potter'],
    [
      'no slack',
      () => matchere.toVæreMonotonIPotten(rett, { potter: [øre(1), øre(2)] } as never),
      'MATCHER_UGYLDIG /slingring',
    ],
    [
      'one pot only',
      () => matchere.toVæreMonotonIPotten(rett, { potter: [øre(1), øre(1)], slingring: øre(0) }),
      'MATCHER_UTEN_FORSOK /potter',
    ],
    [
      'a policy that gives nothing',
      () => matchere.toVæreMonotonIPotten((() => undefined) as never, { potter: [øre(1), øre(2)], slingring: øre(0) }),
      'MATCHER_UGYLDIG /fordel',
    ],
    [
      'an explanation that is not there',
      () => matchere.toStemme(undefined as never, rett),
      'MATCHER_UGYLDIG /begrunnelse',
    ],
    ['data without sources', () => matchere.toHaKildeForAlleVerdier({ data: 1 } as never), 'MATCHER_UGYLDIG /data'],
  ];

  it.each(kall)('%s', (_, gjør, kode) => {
    expect(koderFra(gjør)).toEqual([kode]);
  });

  it('also through expect', () => {
    for (const prøv of [() => expect(undefined).not.toGåOpp(), () => expect(undefined).toGåOpp()]) {
      try {
        prøv();
        expect.fail('should throw');
      } catch (fanget) {
        expect(erTilskuddFeil(fanget)).toBe(true);
      }
    }
  });
});

describe('a table of scenarios', () => {
  it('has one column of each name, and no amounts without one', () => {
    expect(koderFra(() => lagScenarioer('| navn | a | b | a |\n| x | 1 | 2 | 3 |'))).toEqual([
      'SCENARIO_KOLONNE /tabell/0/3',
    ]);
    expect(koderFra(() => lagScenarioer('| navn | a |  |\n| x | 1 | 2 |'))).toEqual(['SCENARIO_KOLONNE /tabell/1/2']);
  });
});
