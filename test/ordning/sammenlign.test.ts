import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  type Begrunnelse,
  type Begrunnelsesnode,
  begrunnReform,
  type Dato,
  type Endring,
  etterregn,
  kjørOrdning,
  millioner,
  type Ordning,
  type Ordningssammenligning,
  type Reform,
  sammenlign,
  sammenlignFlere,
  type Øre,
} from '../../src/index';
import {
  ordning130EtterNøkkel2024,
  ordningTromsOfoten2024,
  reform90Søknadsbasert,
  reformGarantert5Millioner,
  reformSkrøpeligeEldreDobbelt,
} from '../../src/nord/index';
import { koderFra } from '../koder-fra';
import { grunnlag2024 } from './eksempeldata';

const antakelse = { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' };
const reform = (...endringer: readonly Endring[]): Reform => ({ id: 'r', tittel: 'R', antakelse, endringer });
const ordning = ordning130EtterNøkkel2024;
const MED = { tilskrivning: true } as const;
/** Six changes that all move money, and hang together. */
const SEKS: readonly Endring[] = [
  { type: 'PLUSS', adresse: adresse.bevilgning('tilskudd-90').beløp, tillegg: millioner(7) + 1 },
  { type: 'GANGER', adresse: adresse.fordeling('nye-90').nøkkel('folketall').andel, faktor: 3 },
  { type: 'FJERN', adresse: adresse.fordeling('nye-90').nøkkel('antall kommuner').hele },
  { type: 'LEGG_TIL', adresse: adresse.fordeling('nye-90').grenser.hele, verdi: [{ gulv: millioner(20) }] },
  { type: 'SETT', adresse: adresse.fordeling('forste-40').mottakere('finnmark').vekt, verdi: millioner(8) },
  { type: 'SETT', adresse: adresse.fordeling('nye-90').valg.enhet, verdi: millioner('0.1') },
];

/** The oracle: every order of the changes, one after the other, with full runs. */
function orakel(
  base: Ordning,
  endringer: readonly Endring[],
  id: string,
): { readonly sum: ReadonlyMap<string, number>; readonly antall: number } {
  const rekkefølger = (liste: readonly number[]): readonly (readonly number[])[] =>
    liste.length === 0 ? [[]] : liste.flatMap((i) => rekkefølger(liste.filter((j) => j !== i)).map((r) => [i, ...r]));
  const husket = new Map<string, number>();
  const beløp = (valgte: readonly number[]): number => {
    const nøkkel = [...valgte].sort().join();
    const før = husket.get(nøkkel);
    if (før !== undefined) return før;
    const utfall = anvendReform(base, reform(...valgte.flatMap((i) => endringer[i] ?? [])));
    if (!utfall.ok) throw new Error(JSON.stringify(utfall.funn));
    const svar = kjørOrdning(utfall.verdi, grunnlag2024).penger.linjer.find((l) => l.id === id)?.beløp ?? 0;
    husket.set(nøkkel, svar);
    return svar;
  };
  const alle = rekkefølger(endringer.map((_, i) => i));
  const sum = new Map<string, number>();
  for (const rekkefølge of alle) {
    for (const [plass, i] of rekkefølge.entries()) {
      const lagt = beløp(rekkefølge.slice(0, plass + 1)) - beløp(rekkefølge.slice(0, plass));
      const sted = endringer[i]?.adresse ?? '';
      sum.set(sted, (sum.get(sted) ?? 0) + lagt);
    }
  }
  return { sum, antall: alle.length };
}

describe('sammenlign', () => {
  it('says what changed, with where it came from and who changes it', () => {
    const { verdier } = sammenlign(ordningTromsOfoten2024, reformSkrøpeligeEldreDobbelt, grunnlag2024, {
      tilskrivning: false,
    });
    expect(
      verdier.map(({ før, etter }) => [
        før?.verdi,
        før?.opphav.antakelse?.id,
        etter?.verdi,
        etter?.opphav.antakelse?.id,
      ]),
    ).toEqual([[1, 'like-vekter', 2, 'hva-om-k3-dobbelt']]);
  });

  it('says who crosses the line: the tie is settled for the one with more points for skrøpelige eldre', () => {
    const { søknader, krysserStreken, beløp } = sammenlign(
      ordningTromsOfoten2024,
      reformSkrøpeligeEldreDobbelt,
      grunnlag2024,
      {
        tilskrivning: false,
      },
    );
    expect(krysserStreken).toEqual([
      {
        utlysningId: 'troms-ofoten-2024-1',
        søknadId: 'klynge-nord-troms',
        rangFør: 4,
        rangEtter: 4,
        utfallFør: 'UAVGJORT_VED_STREKEN',
        utfallEtter: 'INNSTILT',
        beløpFør: 0,
        beløpEtter: 300_000_000,
      },
    ]);
    expect(søknader.map(({ søknadId }) => søknadId)).toEqual(['digital-dialog-senja', 'klynge-nord-troms']);
    expect(beløp.ikkeFordelt).toEqual({ før: 450_000_000, etter: 150_000_000, forskjell: -300_000_000 });
  });

  it('adds up, whatever the reform', () => {
    for (const r of [reform90Søknadsbasert, reformGarantert5Millioner, reform(...SEKS)]) {
      const { beløp } = sammenlign(ordning, r, grunnlag2024, { tilskrivning: false });
      for (const felt of ['før', 'etter', 'forskjell'] as const) {
        const linjer = beløp.linjer.reduce((s, linje) => s + linje[felt], 0);
        expect(linjer + beløp.ikkeFordelt[felt]).toBe(beløp.sum[felt]);
      }
    }
  });

  it('compares two schemes as the reform between them', () => {
    const utfall = anvendReform(ordning, reform(...SEKS));
    const etter = utfall.ok ? utfall.verdi : ordning;
    const [a, b] = [
      sammenlign(ordning, etter, grunnlag2024, MED),
      sammenlign(ordning, reform(...SEKS), grunnlag2024, MED),
    ];
    expect(a.beløp).toEqual(b.beløp);
    expect(a.verdier).toEqual(b.verdier);
    expect(a.tilskrivning).toEqual(b.tilskrivning);
  });

  it('says which deadlines move, of the scheme and of each award', () => {
    const endring: Endring = {
      type: 'SETT',
      adresse: adresse.fristregel('evaluering-ssu').skritt,
      verdi: [{ antall: 12, enhet: 'MANEDER' }],
    };
    const hendelser = [
      ...(grunnlag2024.hendelser ?? []).filter(({ id }) => id !== 'driftsstart'),
      { id: 'driftsstart', navn: 'Drift', dato: '2024-09-01' as Dato },
    ];
    const { frister, tilskuddsfrister } = sammenlign(
      ordningTromsOfoten2024,
      reform(endring),
      { ...grunnlag2024, hendelser },
      { tilskrivning: false },
    );
    expect(frister?.flyttet.map(({ regelId, dager }) => [regelId, dager])).toEqual([['evaluering-ssu', 92]]);
    expect(
      tilskuddsfrister.map(({ før, etter }) => [
        før?.status === 'DATERT' && før.dato,
        etter?.status === 'DATERT' && etter.dato,
      ]),
    ).toEqual(Array(3).fill(['2025-06-01', '2025-09-01']));
  });

  it('is one JSON value, without Theil unless its decimals are given', () => {
    const uten = sammenlign(ordning, reform(...SEKS), grunnlag2024, MED);
    expect(JSON.parse(JSON.stringify(uten))).toEqual(uten);
    expect(uten.rettferdighet.perInnbygger.før).not.toHaveProperty('theil');
    const { rettferdighet } = sammenlign(ordning, reform(...SEKS), grunnlag2024, { ...MED, theilDesimaler: 8 });
    expect(rettferdighet.per80pluss.etter?.theil).toMatch(/^0\.\d{8}$/);
  });

  it('throws every finding of a reform that does not fit', () => {
    const feil = reform({ type: 'FJERN', adresse: 'x' as never }, { type: 'FJERN', adresse: 'y' as never });
    expect(koderFra(() => sammenlign(ordning, feil, grunnlag2024, MED))).toEqual([
      'ADRESSE_UKJENT /endringer/0/adresse',
      'ADRESSE_UKJENT /endringer/1/adresse',
    ]);
  });
});

describe('tilskrivning', () => {
  it.each([1, 2, 3, 4, 6])('of %d changes is the mean over every order', (antall) => {
    const endringer = SEKS.slice(0, antall);
    const { tilskrivning, beløp } = sammenlign(ordning, reform(...endringer), grunnlag2024, MED);
    if (tilskrivning?.finnes !== true) throw new Error(JSON.stringify(tilskrivning));
    for (const { id, forskjell } of beløp.linjer) {
      const { sum, antall: rekkefølger } = orakel(ordning, endringer, id);
      for (const { navn, linjer } of tilskrivning.grupper) {
        const linje = linjer.find((l) => l.id === id);
        const ventet = sum.get(navn) ?? Number.NaN;
        const { teller = '', nevner = '' } = linje?.eksakt ?? {};
        expect(BigInt(teller) * BigInt(rekkefølger)).toBe(BigInt(ventet) * BigInt(nevner));
        expect(Math.abs((linje?.beløp ?? 0) - ventet / rekkefølger)).toBeLessThan(1);
      }
      expect(tilskrivning.grupper.reduce((s, { linjer }) => s + (linjer.find((l) => l.id === id)?.beløp ?? 0), 0)).toBe(
        forskjell,
      );
    }
    expect(tilskrivning.grupper.reduce((s, g) => s + g.ikkeFordelt.beløp, 0)).toBe(beløp.ikkeFordelt.forskjell);
  });

  it('does not depend on the order of the changes', () => {
    const [a, b] = [SEKS, [...SEKS].reverse()].map(
      (e) => sammenlign(ordning, reform(...e), grunnlag2024, MED).tilskrivning,
    );
    expect(a).toEqual(b);
  });

  it('is absent where some changes cannot be made without the others, with those changes and why', () => {
    const { tilskrivning } = sammenlign(ordning, reform90Søknadsbasert, grunnlag2024, MED);
    expect(tilskrivning).toMatchObject({
      finnes: false,
      årsak: 'DELMENGDE_KAN_IKKE_KJORES',
      delmengde: ['tildeling.utlysninger[nye-90-soknadsbasert]'],
      funn: [{ kode: 'KJORING_OVER_BEVILGNING' }],
    });
  });

  it('puts changes together in groups, each with one line', () => {
    const grupper = [{ navn: 'Søknadsbasert', adresser: reform90Søknadsbasert.endringer.map((e) => e.adresse) }];
    const { tilskrivning, beløp } = sammenlign(ordning, reform90Søknadsbasert, grunnlag2024, {
      tilskrivning: true,
      grupper,
    });
    if (tilskrivning?.finnes !== true) throw new Error(JSON.stringify(tilskrivning));
    expect(tilskrivning.grupper.map(({ navn, linjer }) => [navn, linjer.map((l) => l.beløp)])).toEqual([
      ['Søknadsbasert', beløp.linjer.map(({ forskjell }) => forskjell)],
    ]);
  });

  it('is absent where some changes give limits that cannot be met', () => {
    const { tilskrivning } = sammenlign(
      ordning,
      reform(
        { type: 'LEGG_TIL', adresse: adresse.fordeling('nye-90').grenser.hele, verdi: [{ gulv: millioner(23) }] },
        { type: 'PLUSS', adresse: adresse.bevilgning('tilskudd-90').beløp, tillegg: millioner(10) },
      ),
      grunnlag2024,
      MED,
    );
    expect(tilskrivning).toEqual({
      finnes: false,
      årsak: 'DELMENGDE_UMULIG',
      delmengde: ['tildeling.fordelinger[nye-90].grenser'],
      funn: [],
    });
  });

  it('is absent with more than ten groups', () => {
    const mange = ordningTromsOfoten2024.tildeling.vektinger?.[0]?.vekter.map(
      ({ kriteriumId }): Endring => ({
        type: 'GANGER',
        adresse: adresse.vekting('troms-ofoten-2024-1').vekter(kriteriumId).vekt,
        faktor: 2,
      }),
    );
    const tre: readonly Endring[] = [
      { type: 'SETT', adresse: 'navn' as never, verdi: 'x' },
      { type: 'SETT', adresse: 'versjon' as never, verdi: 'x' },
      { type: 'SETT', adresse: 'år' as never, verdi: 2025 },
    ];
    const { tilskrivning } = sammenlign(ordningTromsOfoten2024, reform(...(mange ?? []), ...tre), grunnlag2024, MED);
    expect(tilskrivning).toEqual({ finnes: false, årsak: 'FOR_MANGE_GRUPPER', delmengde: [], funn: [] });
  });

  it.each([
    [[{ navn: 'a', adresser: ['navn' as never] }]],
    [
      [
        { navn: 'a', adresser: [SEKS[0]?.adresse as never] },
        { navn: 'b', adresser: [SEKS[0]?.adresse as never] },
      ],
    ],
    [[{ navn: SEKS[1]?.adresse ?? '', adresser: [] }]],
  ])('refuses groups %j', (grupper) => {
    const koder = koderFra(() => sammenlign(ordning, reform(...SEKS), grunnlag2024, { tilskrivning: true, grupper }));
    expect(koder.map((k) => k.split(' ')[0])).toEqual(['TILSKRIVNING_GRUPPE_UGYLDIG']);
  });
});

describe('sammenlignFlere', () => {
  it('puts reforms side by side, and every column adds up', () => {
    const borte = reform({ type: 'FJERN', adresse: adresse.bevilgning('finnes-ikke').hele });
    const dobbelt = reform({
      type: 'LEGG_TIL',
      adresse: adresse.fordeling('nye-90-2').hele,
      verdi: { ...(ordning.tildeling.fordelinger[1] as object), id: 'nye-90-2' } as never,
    });
    const tabell = sammenlignFlere(ordning, [reform90Søknadsbasert, borte, dobbelt, reform(...SEKS)], grunnlag2024);
    expect(tabell.kolonner.map(({ ok, funn }) => [ok, funn.map(({ kode }) => kode)])).toEqual([
      [true, []],
      [true, []],
      [false, ['ADRESSE_FINNES_IKKE']],
      [false, ['KJORING_OVER_BEVILGNING']],
      [true, []],
    ]);
    for (const felt of ['beløp', 'forskjell'] as const) {
      tabell.kolonner.forEach(({ ok }, k) => {
        const linjer = tabell.rader.map((rad) => rad[felt][k] ?? null);
        if (!ok) {
          expect([...linjer, tabell.sum[felt][k]]).toEqual([...linjer.map(() => null), null]);
          return;
        }
        expect(linjer.reduce((s: number, x) => s + (x ?? 0), tabell.ikkeFordelt[felt][k] ?? 0)).toBe(
          tabell.sum[felt][k],
        );
      });
    }
    expect(JSON.parse(JSON.stringify(tabell))).toEqual(tabell);
  });
});

describe('begrunnReform', () => {
  const noder = (node: Begrunnelsesnode): readonly Begrunnelsesnode[] => [node, ...node.barn.flatMap(noder)];
  const bytt = (node: Begrunnelsesnode, id: string, verdi: string): Begrunnelsesnode =>
    node.id === id ? { ...node, verdi } : { ...node, barn: node.barn.map((b) => bytt(b, id, verdi)) };
  const SAKER: readonly (readonly [string, Ordningssammenligning])[] = [
    ['six changes with tilskrivning', sammenlign(ordning, reform(...SEKS), grunnlag2024, MED)],
    ['90 that are applied for', sammenlign(ordning, reform90Søknadsbasert, grunnlag2024, { tilskrivning: false })],
    ['applications', sammenlign(ordningTromsOfoten2024, reformSkrøpeligeEldreDobbelt, grunnlag2024, MED)],
  ];

  it.each(SAKER)('recomputes, and catches every node that is corrupted: %s', (_, sammenligning) => {
    const tre = begrunnReform(sammenligning);
    expect(etterregn(tre, sammenligning)).toEqual([]);
    expect(tre.rot.verdi).toBe('JA');
    expect(JSON.parse(JSON.stringify(tre))).toEqual(tre);
    for (const { id, verdi, enhet } of noder(tre.rot)) {
      const annen = enhet === 'JA_NEI' ? (verdi === 'JA' ? 'NEI' : 'JA') : `${verdi}1`;
      const skadet: Begrunnelse = { ...tre, rot: bytt(tre.rot, id, annen) };
      expect(etterregn(skadet, sammenligning).length, id).toBeGreaterThan(0);
    }
  });

  it('catches a comparison that does not belong to it', () => {
    const [[, a], [, b]] = SAKER as never as [[string, Ordningssammenligning], [string, Ordningssammenligning]];
    expect(etterregn(begrunnReform(a), b).length).toBeGreaterThan(0);
  });

  it('holds for any sizes of the changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 50 }), (tillegg, faktor) => {
        const r = reform(
          { type: 'PLUSS', adresse: adresse.bevilgning('tilskudd-90').beløp, tillegg: tillegg as Øre },
          { type: 'GANGER', adresse: adresse.fordeling('nye-90').nøkkel('folketall').andel, faktor },
        );
        const sammenligning = sammenlign(ordning, r, grunnlag2024, MED);
        const tre = begrunnReform(sammenligning);
        expect(tre.rot.verdi).toBe('JA');
        expect(etterregn(tre, sammenligning)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
