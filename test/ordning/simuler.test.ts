import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adresse, kroner, millioner, type Simulering, simuler, slåSammen, type UsikkerVerdi } from '../../src/index';
import { ordning130EtterNøkkel2024, ordningTromsOfoten2024 } from '../../src/nord/index';
import { trekkVerdi } from '../../src/ordning/trekk-verdi';
import { koderFra } from '../koder-fra';
import { grunnlag2024 } from './eksempeldata';

const USIKKER: readonly UsikkerVerdi[] = [
  {
    id: 'anslag-90',
    type: 'UNIFORM',
    minst: millioner(80),
    høyst: millioner(90),
    enhet: kroner(1),
    mål: { type: 'ADRESSE', adresse: adresse.bevilgning('tilskudd-90').beløp },
  },
  {
    id: 'folk',
    type: 'TREKANT',
    minst: 74_000,
    mest: 75_053,
    høyst: 78_000,
    enhet: 1,
    mål: { type: 'FOLKETALL', helsefellesskapId: 'finnmark' },
  },
  {
    id: 'eldre',
    type: 'UNIFORM',
    minst: 4_766,
    høyst: 5_200,
    enhet: 2,
    mål: { type: 'FOLKETALL_80_PLUSS', helsefellesskapId: 'helgeland' },
  },
];
const grunnlag = { helsefellesskap: grunnlag2024.helsefellesskap };
const del = (fra: number, antall: number, frø = '2024'): Simulering =>
  simuler(ordning130EtterNøkkel2024, grunnlag, USIKKER, { frø, fra, antall });
const helt = del(0, 80);

describe('simuler', () => {
  it('gives the same bits for one worker or many, in any order and grouping', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 79 }), { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (kutt, stokk) => {
          const punkter = [0, ...[...kutt].sort((a, b) => a - b), 80];
          const deler = punkter.slice(1).map((til, i) => del(punkter[i] ?? 0, til - (punkter[i] ?? 0)));
          while (deler.length > 1) {
            const i = (stokk.next().value ?? 0) % deler.length;
            const [a] = deler.splice(i, 1);
            const j = (stokk.next().value ?? 0) % deler.length;
            deler[j] = slåSammen([a, deler[j]] as never);
          }
          expect(JSON.stringify(deler[0])).toBe(JSON.stringify(helt));
        },
      ),
      { numRuns: Number(process.env.SIMULER_RUNDER ?? 15) },
    );
  });

  it('adds up exactly: lines and what nobody has sum to all the money', () => {
    const sum = (felt: readonly { readonly sum: string }[]) => felt.reduce((s, l) => s + BigInt(l.sum), 0n);
    expect(sum([...helt.linjer, helt.ikkeFordelt])).toBe(BigInt(helt.sum.sum));
    expect([helt.antall, helt.umulige, helt.ikkeKjørt, helt.trekninger]).toEqual([80, 0, 0, [{ fra: 0, antall: 80 }]]);
    expect(helt.sum.minst).toBeGreaterThanOrEqual(millioner(120));
    expect(helt.sum.mest).toBeLessThanOrEqual(millioner(130));
  });

  it('is plain data, and another seed gives other draws', () => {
    expect(JSON.parse(JSON.stringify(helt))).toEqual(helt);
    expect(del(0, 10, '2025').sum.sum).not.toBe(del(0, 10).sum.sum);
  });

  it('a new uncertain value does not disturb the draws of the old ones', () => {
    const [første] = USIKKER as never as [UsikkerVerdi];
    const alene = simuler(ordning130EtterNøkkel2024, grunnlag, [første], { frø: '2024', fra: 0, antall: 20 });
    expect(alene.sum).toEqual(del(0, 20).sum);
  });

  it('counts draws that cannot be met and that cannot run, and keeps their numbers', () => {
    const { tildeling } = ordning130EtterNøkkel2024;
    const gulv = {
      ...ordning130EtterNøkkel2024,
      tildeling: {
        ...tildeling,
        fordelinger: tildeling.fordelinger.map((f) => ({ ...f, grenser: [{ gulv: millioner('5') }] })),
      },
    };
    const lite: UsikkerVerdi = { ...(USIKKER[0] as UsikkerVerdi), minst: millioner(10), høyst: millioner(30) };
    const a = simuler(gulv, grunnlag, [lite], { frø: 'x', fra: 0, antall: 60 });
    expect(a.umulige).toBeGreaterThan(10);
    expect(a.antall + a.umulige).toBe(60);
    const ramme: UsikkerVerdi = {
      ...(USIKKER[0] as UsikkerVerdi),
      minst: millioner(17),
      høyst: millioner(19),
      mål: { type: 'ADRESSE', adresse: adresse.utlysning('troms-ofoten-2024-1').ramme.beløp },
    };
    const b = simuler(ordningTromsOfoten2024, grunnlag, [ramme], { frø: 'x', fra: 0, antall: 60 });
    expect(b.ikkeKjørt).toBeGreaterThan(10);
    expect(b.antall + b.ikkeKjørt).toBe(60);
  });

  it('refuses parts that overlap, or are of different simulations, or none', () => {
    expect(koderFra(() => slåSammen([del(0, 3), del(2, 3)]))).toEqual(['SIMULERING_OVERLAPP /deler']);
    expect(koderFra(() => slåSammen([del(0, 3), del(3, 3, 'annet')]))).toEqual([
      'SIMULERING_ULIK /deler/1/fingeravtrykk',
    ]);
    expect(koderFra(() => slåSammen([]))).toEqual(['SIMULERING_UGYLDIG /deler']);
  });

  it.each<readonly [string, object, object, readonly string[]]>([
    ['a first draw below zero', {}, { fra: -1 }, ['SIMULERING_UGYLDIG /valg/fra']],
    ['no draws', {}, { antall: 0 }, ['SIMULERING_UGYLDIG /valg/antall']],
    ['a most below the least', { høyst: 0 }, {}, ['SIMULERING_UGYLDIG /fordelinger/0/minst']],
    ['no unit', { enhet: 0 }, {}, ['SIMULERING_UGYLDIG /fordelinger/0/enhet']],
    [
      'a place that is not there',
      { mål: { type: 'ADRESSE', adresse: 'x' } },
      {},
      ['ADRESSE_UKJENT /fordelinger/0/mål/adresse'],
    ],
    [
      'a place without an amount',
      { mål: { type: 'ADRESSE', adresse: 'navn' } },
      {},
      ['SIMULERING_UGYLDIG /fordelinger/0/mål/adresse'],
    ],
    [
      'an unknown helsefellesskap',
      { mål: { type: 'FOLKETALL', helsefellesskapId: 'x' } },
      {},
      ['SIMULERING_UGYLDIG /fordelinger/0/mål/helsefellesskapId'],
    ],
    ['an empty seed', {}, { frø: '' }, ['FRO_TOMT /frø']],
  ])('refuses %s', (_, verdi, valg, koder) => {
    const usikre = [{ ...USIKKER[0], ...verdi } as UsikkerVerdi];
    expect(
      koderFra(() => simuler(ordning130EtterNøkkel2024, grunnlag, usikre, { frø: '1', fra: 0, antall: 1, ...valg })),
    ).toEqual(koder);
  });

  it('refuses two values with one id', () => {
    const to = [USIKKER[0], USIKKER[0]] as never;
    expect(koderFra(() => simuler(ordning130EtterNøkkel2024, grunnlag, to, { frø: '1', fra: 0, antall: 1 }))).toEqual([
      'SIMULERING_UGYLDIG /fordelinger/1/id',
    ]);
  });
});

describe('trekkVerdi', () => {
  const mål = { type: 'FOLKETALL', helsefellesskapId: 'x' } as const;
  const uniform = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map((k) => k / 2 ** 30);

  it('stays within the limits, on a step, and grows with the number drawn', () => {
    const verdier = fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 70 }), fc.boolean());
    fc.assert(
      fc.property(verdier, uniform, uniform, ([minst, a, b, enhet, trekant], u, v) => {
        const fordeling = {
          id: 'x',
          mål,
          minst,
          høyst: minst + a + b,
          enhet,
          ...(trekant ? { type: 'TREKANT', mest: minst + a } : { type: 'UNIFORM' }),
        } as UsikkerVerdi;
        const [lav, høy] = [Math.min(u, v), Math.max(u, v)].map((x) => trekkVerdi(fordeling, x)) as [number, number];
        for (const x of [lav, høy]) {
          expect(x >= minst && x <= minst + a + b && (x - minst) % enhet === 0).toBe(true);
        }
        expect(lav).toBeLessThanOrEqual(høy);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the inverse of the triangular distribution, down to a whole step', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), uniform, (c, resten, u) => {
        const b = c + resten;
        fc.pre(b > 0);
        const x = trekkVerdi({ id: 'x', mål, type: 'TREKANT', minst: 0, mest: c, høyst: b, enhet: 1 }, u);
        const eksakt = u * b < c ? Math.sqrt(u * b * c) : b - Math.sqrt((1 - u) * b * (b - c));
        expect(Math.abs(x - Math.floor(eksakt + 1e-9))).toBeLessThanOrEqual(
          eksakt % 1 > 1 - 1e-6 || eksakt % 1 < 1e-6 ? 1 : 0,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('draws every value of a small uniform one about equally often', () => {
    const antall = new Map<number, number>();
    for (let i = 0; i < 8192; i++) {
      const x = trekkVerdi({ id: 'x', mål, type: 'UNIFORM', minst: 1, høyst: 6, enhet: 1 }, i / 8192);
      antall.set(x, (antall.get(x) ?? 0) + 1);
    }
    expect([...antall.keys()]).toEqual([1, 2, 3, 4, 5, 6]);
    for (const n of antall.values()) expect(Math.abs(n - 8192 / 6)).toBeLessThanOrEqual(1);
  });
});
