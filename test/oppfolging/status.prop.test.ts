import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begrunnStatus,
  beregnStatus,
  type Dato,
  etterregn,
  type Postering,
  type Statustall,
  type Tilskudd,
} from '../../src/index';

/**
 * The definitions of docs/oppfolging.md, written down a second time: quadratic, one question at a time, in bigint, and
 * with no line in common with the library.
 */
function fasit(tilskudd: Tilskudd, bok: readonly Postering[], d: string) {
  const iTide = bok.filter((p) => p.dato <= d && p.tilskuddId === tilskudd.id);
  const som = (p: Postering): string => JSON.stringify(Object.entries(p).sort(([a], [b]) => (a < b ? -1 : 1)));
  const entydige = iTide.filter(
    (p, i) => iTide.every((q) => q.id !== p.id || som(q) === som(p)) && iTide.findIndex((q) => q.id === p.id) === i,
  );
  const kjent = new Map(entydige.map((p) => [p.id, p]));
  const iOrden = (p: Postering): boolean => {
    if (!Number.isSafeInteger(p.beløp)) return false;
    if (p.type === 'KORRIGERT') return true;
    if (p.beløp < 0) return false;
    if (p.type === 'OMDISPONERT')
      return p.tiltakId !== undefined && p.kostnadsartId !== undefined && p.flyttetFra !== undefined;
    if (p.type === 'OVERFORT') {
      if (p.retning === undefined || p.opprinnelsesår === undefined) return false;
      return p.retning === 'INN' ? p.opprinnelsesår < tilskudd.år : p.opprinnelsesår <= tilskudd.år;
    }
    return true;
  };
  const rotAv = (p: Postering, dypest = 50): Postering | undefined => {
    if (!iOrden(p) || dypest === 0) return undefined;
    if (p.type !== 'KORRIGERT') return p;
    const mål = kjent.get(p.korrigerer ?? '');
    if (mål === undefined || mål.dato > p.dato) return undefined;
    const rot = rotAv(mål, dypest - 1);
    if (rot === undefined) return undefined;
    const passer = (['tiltakId', 'kostnadsartId', 'finansieringskildeId'] as const).every(
      (f) => p[f] === undefined || p[f] === rot[f],
    );
    return passer ? rot : undefined;
  };
  const talte = entydige.flatMap((p) => {
    const rot = rotAv(p);
    return rot === undefined ? [] : [{ rot, beløp: BigInt(p.beløp) }];
  });
  const sum = (hvilke: (rot: Postering) => boolean) =>
    talte.filter(({ rot }) => hvilke(rot)).reduce((s, { beløp }) => s + beløp, 0n);
  const tallFor = (her: (t?: string, a?: string) => boolean, kilde?: (k?: string) => boolean): Statustall => {
    const i = (p: Postering): boolean =>
      her(p.tiltakId, p.kostnadsartId) && (kilde === undefined || kilde(p.finansieringskildeId));
    const fra = (p: Postering): boolean =>
      her(p.flyttetFra?.tiltakId, p.flyttetFra?.kostnadsartId) &&
      (kilde === undefined || kilde(p.finansieringskildeId));
    const av = (type: string) => sum((r) => r.type === type && i(r));
    const overført =
      sum((r) => r.type === 'OVERFORT' && r.retning === 'INN' && i(r)) -
      sum((r) => r.type === 'OVERFORT' && r.retning === 'UT' && i(r));
    const omdisponert = av('OMDISPONERT') - sum((r) => r.type === 'OMDISPONERT' && fra(r));
    const rest = av('TILDELT') + overført + omdisponert - av('BRUKT') - av('TILBAKEBETALT');
    return Object.fromEntries(
      Object.entries({
        tildelt: av('TILDELT'),
        akseptert: av('AKSEPTERT'),
        forpliktet: av('FORPLIKTET'),
        utbetalt: av('UTBETALT'),
        brukt: av('BRUKT'),
        tilbakebetalt: av('TILBAKEBETALT'),
        overført,
        omdisponert,
        rest,
      }).map(([n, b]) => [n, Number(b)]),
    ) as unknown as Statustall;
  };
  const steder = new Map<string, readonly [string | undefined, string | undefined]>();
  for (const { rot } of talte) {
    steder.set(JSON.stringify([rot.tiltakId, rot.kostnadsartId]), [rot.tiltakId, rot.kostnadsartId]);
    if (rot.type === 'OMDISPONERT')
      steder.set(JSON.stringify([rot.flyttetFra?.tiltakId, rot.flyttetFra?.kostnadsartId]), [
        rot.flyttetFra?.tiltakId,
        rot.flyttetFra?.kostnadsartId,
      ]);
  }
  return {
    antall: talte.length,
    totalt: tallFor(() => true),
    celler: new Map([...steder].map(([n, [t, a]]) => [n, tallFor((x, y) => x === t && y === a)])),
    kilder: new Map(
      [...new Set(talte.map(({ rot }) => rot.finansieringskildeId))].map((k) => [
        k,
        tallFor(
          () => true,
          (x) => x === k,
        ),
      ]),
    ),
  };
}

const DAGER = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01'];
const IDER = ['a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor', 'æ'];
const valgfri = <T>(x: fc.Arbitrary<T>) => fc.option(x, { nil: undefined });
const sted = fc.record({ tiltakId: fc.constantFrom('t1', 't2'), kostnadsartId: fc.constantFrom('k1', 'toString') });

const enPostering = fc
  .record({
    id: fc.oneof(
      fc.constantFrom(...IDER),
      fc.integer({ min: 0, max: 500 }).map((n) => `p${n}`),
    ),
    tilskuddId: fc.oneof({ weight: 12, arbitrary: fc.constant('t') }, { weight: 1, arbitrary: fc.constant('u') }),
    dato: fc.constantFrom(...DAGER),
    type: fc.constantFrom(
      'TILDELT',
      'AKSEPTERT',
      'FORPLIKTET',
      'UTBETALT',
      'BRUKT',
      'OMDISPONERT',
      'TILBAKEBETALT',
      'OVERFORT',
      'KORRIGERT',
      'KORRIGERT',
    ),
    beløp: fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom(0.5, Number.NaN),
    ),
    tiltakId: valgfri(fc.constantFrom('t1', 't2', 't3')),
    kostnadsartId: valgfri(fc.constantFrom('k1', 'k2')),
    finansieringskildeId: valgfri(fc.constantFrom('f1', 'f2')),
    flyttetFra: valgfri(sted),
    korrigerer: valgfri(
      fc.oneof(
        fc.constantFrom(...IDER),
        fc.integer({ min: 0, max: 500 }).map((n) => `p${n}`),
      ),
    ),
    retning: valgfri(fc.constantFrom('INN', 'UT')),
    opprinnelsesår: valgfri(fc.constantFrom(2022, 2023, 2024, 2025)),
  })
  .map((p) => {
    const ren = Object.fromEntries(Object.entries(p).filter(([, v]) => v !== undefined));
    if (p.type === 'KORRIGERT' && p.beløp >= 0) {
      delete ren.tiltakId;
      delete ren.kostnadsartId;
      delete ren.finansieringskildeId;
    }
    return ren as unknown as Postering;
  });
/** A ledger in which some entries are delivered twice. */
const hovedbok = fc
  .tuple(fc.array(enPostering, { maxLength: 25 }), fc.array(fc.nat(), { maxLength: 3 }))
  .map(([p, igjen]) => [
    ...p,
    ...igjen.flatMap((n) => (p.length === 0 ? [] : [{ ...(p[n % p.length] as Postering) }])),
  ]);
const perDato = fc.constantFrom(...DAGER) as unknown as fc.Arbitrary<Dato>;

const tilskudd = {
  id: 't',
  år: 2024,
  tiltakIder: ['t1', 't2'],
  beløp: 5000,
  status: 'ENDELIG',
  periode: { fom: '2024-02-29', tom: '2024-12-31' },
} as unknown as Tilskudd;
const antallKjøringer = Number(process.env.RUNDER ?? 500);

const utenStier = (status: ReturnType<typeof beregnStatus>) => {
  const { grunnlag: _, funn, ...resten } = status;
  return {
    ...resten,
    funn: funn.map(({ sti, ...ett }) => ({ ...ett, sti: sti.replace(/^\/posteringer\/\d+/, '/posteringer/*') })),
  };
};

const FELT: readonly (keyof Statustall)[] = [
  'tildelt',
  'akseptert',
  'forpliktet',
  'utbetalt',
  'brukt',
  'tilbakebetalt',
  'overført',
  'omdisponert',
  'rest',
];

describe('beregnStatus', () => {
  it('is what the definitions say, on any ledger', () => {
    fc.assert(
      fc.property(hovedbok, perDato, (bok, d) => {
        const status = beregnStatus(tilskudd, bok, d);
        const ventet = fasit(tilskudd, bok, d);
        expect(status.totalt).toEqual(ventet.totalt);
        expect(status.antall).toBe(ventet.antall);
        expect(
          new Map(
            status.celler.map(({ tiltakId, kostnadsartId, ...tall }) => [
              JSON.stringify([tiltakId, kostnadsartId]),
              tall,
            ]),
          ),
        ).toEqual(ventet.celler);
        expect(new Map(status.kilder.map(({ finansieringskildeId, ...tall }) => [finansieringskildeId, tall]))).toEqual(
          ventet.kilder,
        );
      }),
      { numRuns: antallKjøringer },
    );
  });

  it('is the same in any order of arrival, to the order of its findings', () => {
    fc.assert(
      fc.property(
        hovedbok.chain((bok) => fc.tuple(fc.constant(bok), fc.shuffledSubarray(bok, { minLength: bok.length }))),
        perDato,
        ([bok, stokket], d) => {
          expect(utenStier(beregnStatus(tilskudd, stokket, d))).toEqual(utenStier(beregnStatus(tilskudd, bok, d)));
        },
      ),
      { numRuns: antallKjøringer },
    );
  });

  it('depends only on entries dated on or before the day', () => {
    fc.assert(
      fc.property(hovedbok, perDato, (bok, d) => {
        const bare = bok.filter((p) => p.dato <= d);
        expect(utenStier(beregnStatus(tilskudd, bok, d))).toEqual(utenStier(beregnStatus(tilskudd, bare, d)));
      }),
      { numRuns: antallKjøringer },
    );
  });

  it('loses no øre: rows, columns and sources sum to the whole, moves to nothing, and the rest closes', () => {
    fc.assert(
      fc.property(hovedbok, perDato, (bok, d) => {
        const { totalt, celler, tiltak, kostnadsarter, kilder, opphav } = beregnStatus(tilskudd, bok, d);
        for (const felt of FELT) {
          for (const deler of [celler, tiltak, kostnadsarter, kilder])
            expect((deler as readonly Statustall[]).reduce((s, del) => s + del[felt], 0)).toBe(totalt[felt]);
        }
        expect(totalt.omdisponert).toBe(0);
        expect(totalt.rest + totalt.brukt + totalt.tilbakebetalt).toBe(totalt.tildelt + totalt.overført);
        expect(opphav.reduce((s, { inn, ut }) => s + inn - ut, 0)).toBe(totalt.overført);
      }),
      { numRuns: antallKjøringer },
    );
  });

  it('is plain JSON, names every entry that does not count, and points at what it names', () => {
    fc.assert(
      fc.property(hovedbok, perDato, (bok, d) => {
        const status = beregnStatus(tilskudd, bok, d);
        const { grunnlag: _, ...ren } = status;
        expect(JSON.parse(JSON.stringify(ren))).toEqual(ren);
        const teller = (kode: string) =>
          !/^(POSTERING_TILTAK|POSTERING_UTENFOR|BRUKT|UTBETALT|TILDELT|POSTERING_UNDER)/.test(kode);
        const utelatt = new Set(status.funn.filter(({ kode }) => teller(kode)).map(({ sti }) => sti.split('/')[2]));
        expect(status.antall + utelatt.size).toBe(bok.filter((p) => p.dato <= d).length);
        for (const { sti, data } of status.funn) {
          const [, felt, plass] = sti.split('/');
          if (felt === 'posteringer') expect(bok[Number(plass)]?.id).toBe(data.id);
        }
      }),
      { numRuns: antallKjøringer },
    );
  });

  it('can be explained, figure by figure and place by place, and the explanation recomputes', () => {
    fc.assert(
      fc.property(hovedbok, perDato, (bok, d) => {
        const status = beregnStatus(tilskudd, bok, d);
        for (const felt of FELT) {
          const tre = begrunnStatus(status, { tall: felt });
          expect(tre.rot.verdi).toBe(String(status.totalt[felt]));
          expect(etterregn(tre, status.grunnlag)).toEqual([]);
        }
        for (const celle of status.celler) {
          const tre = begrunnStatus(status, { tall: 'rest', sted: celle });
          expect(tre.rot.verdi).toBe(String(celle.rest));
          expect(etterregn(tre, status.grunnlag)).toEqual([]);
        }
      }),
      { numRuns: Math.ceil(antallKjøringer / 5) },
    );
  });
});
