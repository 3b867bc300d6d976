import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beregnStatus,
  beregnUbrukt,
  erTilskuddFeil,
  kroner,
  type Overføringsvalg,
  overførUbrukt,
  type RegelForUbrukt,
  type Årsregnskap,
} from '../../src/index';

const valg = (felt: object = {}): Overføringsvalg =>
  ({ regel: 'OVERFORES', grunnlag: 'vedtak', rekkefølge: 'ELDST_FORST', ...felt }) as never;
const år = (å: number, tildelt: number, brukt: number, felt: object = {}): Årsregnskap =>
  ({ år: å, tildelt, brukt, ...felt }) as never;
const kort = (regnskap: readonly Årsregnskap[], v = valg()) =>
  overførUbrukt(regnskap, v).år.map(({ linjer }) =>
    linjer.map((l) => [l.opprinnelsesår, l.inn, l.tildelt, l.brukt, l.tilbakebetales, l.overføres, l.avventer]),
  );

describe('beregnUbrukt', () => {
  const tilskudd = { id: 't', år: 2024, tiltakIder: [], beløp: kroner(100), status: 'ENDELIG' } as never;
  const post = (id: string, type: string, kr: number) => ({
    id,
    tilskuddId: 't',
    dato: '2024-02-01',
    type,
    beløp: kroner(kr),
  });
  const status = (brukt: number) =>
    beregnStatus(tilskudd, [post('a', 'TILDELT', 100), post('b', 'BRUKT', brukt)] as never, '2024-12-31' as never);

  it.each([
    ['TILBAKEBETALES', 'tilbakebetales'],
    ['OVERFORES', 'overføres'],
    ['SOK_OVERFORING', 'avventer'],
    ['NYTT_VEDTAK', 'avventer'],
    [undefined, 'avventer'],
  ] as const)('%s puts all of it in %s', (regel, felt) => {
    const ubrukt = beregnUbrukt(status(40), regel && { regel, grunnlag: 'g' });
    expect([ubrukt.tilbakebetales, ubrukt.overføres, ubrukt.avventer].filter((b) => b > 0)).toEqual([kroner(60)]);
    expect(ubrukt[felt]).toBe(kroner(60));
    expect('regel' in ubrukt).toBe(regel !== undefined);
  });

  it('more used than there was is shown as that', () => {
    expect(beregnUbrukt(status(130))).toMatchObject({ beløp: 0, overforbruk: kroner(30), avventer: 0 });
  });
});

describe('overførUbrukt', () => {
  const treÅr = [år(2024, 10, 4), år(2025, 10, 9), år(2026, 0, 3)];

  it('uses the oldest first, the newest first, or in a declared order', () => {
    expect(kort(treÅr)).toEqual([
      [[2024, 0, 10, 4, 0, 6, 0]],
      [
        [2024, 6, 0, 6, 0, 0, 0],
        [2025, 0, 10, 3, 0, 7, 0],
      ],
      [[2025, 7, 0, 3, 0, 4, 0]],
    ]);
    expect(kort(treÅr, valg({ rekkefølge: 'NYEST_FORST' }))[1]).toEqual([
      [2024, 6, 0, 0, 0, 6, 0],
      [2025, 0, 10, 9, 0, 1, 0],
    ]);
    expect(kort(treÅr, valg({ rekkefølge: [2025, 2024] }))).toEqual(kort(treÅr, valg({ rekkefølge: 'NYEST_FORST' })));
  });

  it('pays back, or waits, and then nothing is carried on', () => {
    expect(kort(treÅr, valg({ regel: 'TILBAKEBETALES' }))).toEqual([
      [[2024, 0, 10, 4, 6, 0, 0]],
      [[2025, 0, 10, 9, 1, 0, 0]],
      [],
    ]);
    expect(kort(treÅr, valg({ regel: 'SOK_OVERFORING' }))[0]).toEqual([[2024, 0, 10, 4, 0, 0, 6]]);
  });

  it('carries on what has been granted, of the year it was granted for, and pays back the rest', () => {
    const innvilget = [
      år(2024, 10, 4, { innvilget: [{ opprinnelsesår: 2024, beløp: 5 }] }),
      år(2025, 10, 12, { innvilget: [] }),
    ];
    expect(kort(innvilget, valg({ regel: 'NYTT_VEDTAK' }))).toEqual([
      [[2024, 0, 10, 4, 1, 5, 0]],
      [
        [2024, 5, 0, 5, 0, 0, 0],
        [2025, 0, 10, 7, 3, 0, 0],
      ],
    ]);
  });

  it.each([
    [[år(2024, 10, 12)], 'UBRUKT_OVERFORBRUK /regnskap/0/brukt'],
    [
      [år(2024, 10, 4, { innvilget: [{ opprinnelsesår: 2024, beløp: 7 }] })],
      'UBRUKT_OVERFORING_FOR_STOR /regnskap/0/innvilget',
    ],
    [
      [år(2024, 10, 4, { innvilget: [{ opprinnelsesår: 2020, beløp: 7 }] })],
      'UBRUKT_OVERFORING_FOR_STOR /regnskap/0/innvilget',
    ],
  ])('%j is a finding', (regnskap, ventet) => {
    const { funn } = overførUbrukt(regnskap as never, valg({ regel: 'SOK_OVERFORING' }));
    expect(funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual([ventet]);
  });

  it('a broken contract is told all at once', () => {
    try {
      overførUbrukt(
        [år(2024, 1, 0), år(2024, -1, 0.5, { innvilget: [{ opprinnelsesår: 2024, beløp: -1 }] })],
        valg({ rekkefølge: [2025, 2025] }),
      );
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual([
        'UBRUKT_AR_TO_GANGER /regnskap/1/år',
        'UBRUKT_BELOP_UGYLDIG /regnskap/1/tildelt',
        'UBRUKT_BELOP_UGYLDIG /regnskap/1/brukt',
        'UBRUKT_BELOP_UGYLDIG /regnskap/1/innvilget/0/beløp',
        'UBRUKT_REKKEFOLGE_UGYLDIG /valg/rekkefølge',
        'UBRUKT_REKKEFOLGE_UGYLDIG /valg/rekkefølge',
      ]);
    }
  });

  it('loses no øre: every line closes, and what is carried on is what comes in', () => {
    const regnskap = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 2020, max: 2030 }), fc.nat(100), fc.nat(120)), {
        selector: ([å]) => å,
        maxLength: 6,
      })
      .map((liste) => liste.map(([å, tildelt, brukt]) => år(å, tildelt, brukt)));
    const regel = fc.constantFrom<RegelForUbrukt>('OVERFORES', 'TILBAKEBETALES', 'SOK_OVERFORING', 'NYTT_VEDTAK');
    fc.assert(
      fc.property(regnskap, regel, fc.constantFrom('ELDST_FORST', 'NYEST_FORST'), (r, reg, rekkefølge) => {
        const svar = overførUbrukt(r, valg({ regel: reg, rekkefølge }));
        let forrige = new Map<number, number>();
        for (const { år: nå, linjer, overforbruk } of svar.år) {
          const gitt = r.find((ett) => ett.år === nå);
          for (const l of linjer) {
            expect(l.inn + l.tildelt).toBe(l.brukt + l.tilbakebetales + l.overføres + l.avventer);
            expect(l.inn).toBe(forrige.get(l.opprinnelsesår) ?? 0);
          }
          expect(linjer.reduce((s, l) => s + l.brukt, 0) + overforbruk).toBe(gitt?.brukt);
          expect(linjer.reduce((s, l) => s + l.tildelt, 0)).toBe(gitt?.tildelt);
          // Money is passed over only when all that goes before it is used up.
          const iRekkefølge = rekkefølge === 'ELDST_FORST' ? linjer : [...linjer].reverse();
          const rester = iRekkefølge.map((l) => l.inn + l.tildelt - l.brukt);
          const brukt = iRekkefølge.map((l) => l.brukt);
          for (const [i, rest] of rester.entries())
            if (rest > 0) expect(brukt.slice(i + 1).every((b) => b === 0)).toBe(true);
          const inn = new Map(
            linjer.filter((l) => l.overføres > 0).map((l) => [l.opprinnelsesår, l.overføres as number]),
          );
          expect([...forrige.keys()].every((opphav) => linjer.some((l) => l.opprinnelsesår === opphav))).toBe(true);
          forrige = inn;
        }
        expect(overførUbrukt([...r].reverse(), valg({ regel: reg, rekkefølge })).år).toEqual(svar.år);
        expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
      }),
      { numRuns: 500 },
    );
  });
});
