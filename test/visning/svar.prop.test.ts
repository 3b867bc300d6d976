import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Begrunnelse,
  begrunnFordeling,
  begrunnNøkkel,
  begrunnStatus,
  beregnNøkkel,
  beregnStatus,
  type Fordeling,
  fordelPott,
  type Nøkkelledd,
  type Postering,
  type Statustall,
} from '../../src/index';
import type { Tilskudd } from '../../src/modell';
import { forklar, type Språk } from '../../src/visning/index';
import { kr } from '../../src/visning/tekster/ord';
import { saker } from '../fordeling/saker';

// An answer in sentences claims nothing that the distribution does not say: each claim is held against the result itself.

const svaret = (fordeling: Fordeling, id: string, språk: Språk): string =>
  forklar(begrunnFordeling(fordeling, id), { språk, format: 'TEKST', detalj: 'KORT', grunnlag: fordeling }).split(
    '\n',
  )[0] ?? '';

function kontroller(fordeling: Fordeling): void {
  const { mottakere, pott } = fordeling.grunnlag;
  const uavgjorte = new Set(fordeling.uavgjort.flatMap(({ ider }) => ider));
  const beløp = new Map(fordeling.linjer.map((linje) => [linje.id, linje.beløp]));
  for (const linje of fordeling.linjer) {
    const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((språk) => svaret(fordeling, linje.id, språk));
    expect(nb).toMatch(linje.beløp === 0 ? /får ingenting/ : new RegExp(`får ${kr(linje.beløp, 'nb')}(?: av|\\.)`));
    if (/av en pott/.test(nb ?? '')) expect(nb).toContain(`av en pott på ${kr(pott, 'nb')}.`);
    expect(/Ingenting er delt ut/.test(nb ?? '')).toBe(fordeling.umulig !== undefined);
    const mottaker = mottakere.find(({ id }) => id === linje.id);
    const [gulv, tak] = [/Gulvet på (\S+) kr avgjør/u, /Taket på (\S+) kr avgjør/u].map((m) => m.exec(nb ?? '')?.[1]);
    // A limit decides where the amount is at it, counted in units.
    if (gulv !== undefined) expect(mottaker?.gulv).toBeDefined();
    if (tak !== undefined) expect(mottaker?.tak).toBeDefined();
    if (/ fikk (?:den|én av dem)[.:]/.test(nb ?? '')) expect(linje.restenhet).toBe(true);
    if (/ fikk (?:den ikke|ingen av dem)/.test(nb ?? '')) expect(linje.restenhet).toBe(false);
    if (/likheten er ikke avgjort/.test(nb ?? '')) expect(uavgjorte.has(linje.id)).toBe(true);
    if (/regelen «[^»]*» avgjorde/.test(nb ?? '')) expect(uavgjorte.has(linje.id)).toBe(false);
    // The same sentences in each language: none says what another leaves out.
    const setninger = (tekst: string | undefined): number => (tekst ?? '').split(/(?<=[.:]) /).length;
    expect([setninger(nn), setninger(en)]).toEqual([setninger(nb), setninger(nb)]);
    expect(`${nb}${nn}${en}`).not.toMatch(/undefined|NaN|\{|\}/);
    expect(beløp.get(linje.id)).toBe(linje.beløp);
  }
}

const RUNDER = 120;

describe('an answer in sentences', () => {
  it.each([false, true])('says of each recipient what the distribution says (with groups: %s)', (grupper) => {
    fc.assert(
      fc.property(saker({ pott: 60, vekt: 6, enhet: 3, antall: 7, grupper }), ({ pott, mottakere, valg }) => {
        const fordeling = fordelPott(pott, mottakere, valg);
        if (grupper && fordeling.uavgjort.length > 0) return;
        kontroller(fordeling);
      }),
      { numRuns: RUNDER },
    );
  });
});

const SPRÅK = ['nb', 'nn', 'en'] as const;

const førsteLinje = (begrunnelse: Begrunnelse, grunnlag: unknown, språk: Språk): string =>
  (forklar(begrunnelse, { språk, format: 'TEKST', detalj: 'KORT', grunnlag }).split('\n')[0] ?? '').replaceAll(
    '\u00A0',
    ' ',
  );

describe('an answer about a key', () => {
  const tall = fc.integer({ min: 1, max: 3000 });
  const nøkler = fc.record({
    rader: fc.array(fc.tuple(tall, tall, tall), { minLength: 1, maxLength: 4 }),
    ledd: fc.array(
      fc.tuple(fc.constantFrom('LIK', 'FOLKETALL', 'FOLKETALL_80_PLUSS', 'ANTALL_KOMMUNER'), fc.nat({ max: 200 })),
      { minLength: 1, maxLength: 4 },
    ),
  });

  /** Percent with two decimals, rounded half up and marked where that is not exact; written with no line of the library's. */
  const prosent = ({ teller, nevner }: { readonly teller: string; readonly nevner: string }, språk: Språk): string => {
    const [t, n] = [BigInt(teller) * 10_000n, BigInt(nevner)];
    const hele = (2n * t + n) / (2n * n);
    const desimaler = `${hele % 100n}`.padStart(2, '0').replace(/0+$/, '');
    const komma = språk === 'en' ? '.' : ',';
    const omLag = t % n === 0n ? '' : språk === 'en' ? 'about ' : 'om lag ';
    return `${omLag}${(hele / 100n).toLocaleString('en')}${desimaler === '' ? '' : `${komma}${desimaler}`}`;
  };
  const TALL = /(?:(?:om lag|about) )?\d+(?:[.,]\d+)?(?= ?%| prosentpoeng| percentage points?\b)/g;

  it('has the weight and the parts of the key, and no other figure', () => {
    fc.assert(
      fc.property(nøkler, ({ rader, ledd }) => {
        const regning = {
          grunnlag: rader.map(([folketall, folketall80pluss, antallKommuner], i) => ({
            id: `m${i}`,
            folketall,
            folketall80pluss,
            antallKommuner,
          })),
          ledd: ledd.map(([type, andel], j) => ({ type, navn: `l${j}`, andel: andel + 1 }) as Nøkkelledd),
        };
        const nøkkel = beregnNøkkel(regning.grunnlag, regning.ledd);
        for (const { id, vekt, ledd: deler } of nøkkel.mottakere) {
          const begrunnelse = begrunnNøkkel(nøkkel, regning, id);
          const ventet = [vekt, ...(deler.length === 1 ? [] : deler.map(({ andel }) => andel))];
          for (const språk of SPRÅK) {
            const svar = førsteLinje(begrunnelse, regning, språk);
            expect(svar.match(TALL)).toEqual(ventet.map((andel) => prosent(andel, språk)));
            expect(svar.match(/(?<=[«“])l\d+/g)).toEqual(deler.map(({ navn }) => navn));
          }
        }
      }),
      { numRuns: RUNDER },
    );
  });
});

describe('an answer about a status', () => {
  const tilskudd = { id: 't', år: 2024, tiltakIder: ['t1'], beløp: 5000, status: 'ENDELIG' } as unknown as Tilskudd;
  const sted = fc.record({ tiltakId: fc.constantFrom('t1', 't2'), kostnadsartId: fc.constantFrom('k1', 'k2') });
  const bøker = fc
    .array(
      fc.record({
        type: fc.constantFrom(
          ...['TILDELT', 'AKSEPTERT', 'FORPLIKTET', 'UTBETALT', 'BRUKT'],
          ...['TILBAKEBETALT', 'OMDISPONERT', 'OVERFORT', 'KORRIGERT'],
        ),
        beløp: fc.integer({ min: 0, max: 300_000 }),
        her: sted,
        flyttetFra: sted,
        retning: fc.constantFrom('INN', 'UT'),
        retter: fc.nat(),
      }),
      { maxLength: 14 },
    )
    .map((poster) =>
      poster.map(({ type, beløp, her, flyttetFra, retning, retter }, i): Postering => {
        const felles = { id: `p${i}`, tilskuddId: 't', dato: '2024-05-06', type, beløp };
        const mer =
          type === 'KORRIGERT'
            ? { beløp: -beløp, korrigerer: `p${i === 0 ? 0 : retter % i}` }
            : type === 'OVERFORT'
              ? { ...her, retning, opprinnelsesår: 2023 }
              : { ...her, ...(type === 'OMDISPONERT' ? { flyttetFra } : {}) };
        return { ...felles, ...mer } as unknown as Postering;
      }),
    );

  /** The amounts of a sentence in øre, in the order in which they stand. */
  const beløpI = (tekst: string, språk: Språk): readonly number[] =>
    (språk === 'en'
      ? [...tekst.matchAll(/NOK (−?[\d,]+(?:\.\d\d)?)/g)].map(([, tall = '']) => tall.replaceAll(',', ''))
      : [...tekst.matchAll(/(−?\d[\d ]*(?:,\d\d)?) kr/g)].map(([, tall = '']) =>
          tall.replaceAll(' ', '').replace(',', '.'),
        )
    ).map((tall) => Math.round(Number(tall.replace('−', '-')) * 100));

  /** What a sentence is to say, from the status itself; `null` stands for what is in the tree alone. */
  function ventet(tall: keyof Statustall, t: Statustall): readonly (number | null)[] {
    if (tall === 'overført' || tall === 'omdisponert') return [t[tall], null, null];
    if (tall !== 'rest') return [t[tall]];
    const flyttet = [t.overført, t.omdisponert].some((beløp) => beløp !== 0);
    return [
      Math.abs(t.rest),
      t.tildelt + t.overført + t.omdisponert,
      ...[t.brukt, t.tilbakebetalt].filter((beløp) => beløp !== 0),
      ...(flyttet ? [t.tildelt, t.overført, t.omdisponert].filter((beløp) => beløp !== 0) : []),
    ];
  }

  it('has the amounts of the status, and no other', () => {
    fc.assert(
      fc.property(bøker, (bok) => {
        const status = beregnStatus(tilskudd, bok, '2024-12-31' as never);
        const spurt = [
          { tall: status.totalt, sted: undefined },
          ...status.celler.map(({ tiltakId, kostnadsartId, ...tall }) => ({
            tall,
            sted: {
              ...(tiltakId === undefined ? {} : { tiltakId }),
              ...(kostnadsartId === undefined ? {} : { kostnadsartId }),
            },
          })),
        ];
        for (const { tall: alle, sted: her } of spurt) {
          for (const tall of Object.keys(alle) as (keyof Statustall)[]) {
            const begrunnelse = begrunnStatus(status, { tall, ...(her === undefined ? {} : { sted: her }) });
            for (const språk of SPRÅK) {
              const svar = førsteLinje(begrunnelse, status.grunnlag, språk);
              expect(svar).not.toMatch(/undefined|NaN|[{}]/);
              const beløp = beløpI(svar, språk);
              if (/^(?:Ingenting|Nothing) /.test(svar)) {
                expect([alle[tall], beløp]).toEqual([0, []]);
                continue;
              }
              const skal = ventet(tall, alle);
              expect(beløp.map((ett, i) => (skal[i] === null ? null : ett))).toEqual(skal);
              if (skal.includes(null)) expect((beløp[1] ?? 0) - (beløp[2] ?? 0)).toBe(alle[tall]);
              if (tall === 'rest') expect(/^\S.* (?:mer|meir|more) /.test(svar)).toBe(alle.rest < 0);
            }
          }
        }
      }),
      { numRuns: RUNDER },
    );
  });
});
