import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Begrunnelse,
  type Begrunnelsesenhet,
  type Begrunnelsesnode,
  erTilskuddFeil,
  etterregn,
  lagBladnode,
  lagGjentattnode,
  lagKonstantnode,
  lagNorskKalender,
  lagRegnenode,
  type Regneslag,
} from '../../src/kjerne/index';
import { SLAG } from './slag-og-enheter';

const KALENDER = lagNorskKalender(2024, 2026);
const tre = (rot: Begrunnelsesnode, felt: Partial<Begrunnelse> = {}): Begrunnelse => ({
  rot,
  kilder: [],
  antakelser: [],
  ...felt,
});
const koder = (b: Begrunnelse, grunnlag: unknown) => etterregn(b, grunnlag).map(({ kode, sti }) => `${kode} ${sti}`);
let teller = 0;
const blad = (enhet: Begrunnelsesenhet, verdi: unknown): Begrunnelsesnode =>
  lagBladnode({ id: `b${teller++}`, enhet }, '', verdi);
const regn = (
  slag: Regneslag,
  enhet: Begrunnelsesenhet,
  barn: readonly (readonly [Begrunnelsesenhet, unknown])[],
): string => {
  const noder = barn.map(([e, v]) => blad(e, v));
  return lagRegnenode({ id: 'rot', enhet }, slag, noder, { kalender: KALENDER, sti: '/kalender' }).verdi;
};
const tall = (...verdier: readonly (number | string)[]) => verdier.map((v) => ['ANTALL', v] as const);
const dager = (...verdier: readonly string[]) => verdier.map((v) => ['DATO', v] as const);
const svar = (...verdier: readonly boolean[]) => verdier.map((v) => ['JA_NEI', v] as const);

describe('each kind of node', () => {
  it.each<readonly [Regneslag, Begrunnelsesenhet, readonly (readonly [Begrunnelsesenhet, unknown])[], string]>([
    ['SUM', 'ANTALL', tall(1, '0.5', -2), '-1/2'],
    ['SUM', 'ANTALL', [], '0'],
    ['PRODUKT', 'ANTALL', tall(3, '0.5'), '3/2'],
    ['PRODUKT', 'ANTALL', [], '1'],
    ['DIFFERANSE', 'ANTALL', tall(10, 3, 2), '5'],
    ['KVOTIENT', 'ANTALL', tall(10, -4), '-5/2'],
    ['MINST', 'ANTALL', tall(3, 1, 2), '1'],
    ['STORST', 'DATO', dager('2024-01-01', '2024-06-17'), '2024-06-17'],
    ['MEDIAN', 'ANTALL', tall(5, 1, 3), '3'],
    ['MEDIAN', 'ANTALL', tall(5, 1, 2, 3), '5/2'],
    ['KLEM', 'ANTALL', tall(7, 0, 5), '5'],
    ['KLEM', 'ANTALL', tall(-7, 0, 5), '0'],
    ['KLEM', 'ANTALL', tall(3, 0, 5), '3'],
    ['RUND_NED', 'ANTALL', tall('-1.5'), '-2'],
    ['RUND_OPP', 'ANTALL', tall('1.5'), '2'],
    ['RUND_NED', 'ANTALL', tall(1799, 100), '1700'],
    ['RUND_OPP', 'ANTALL', tall(1701, 100), '1800'],
    ['ANTALL', 'ANTALL', tall(7, 8, 9), '3'],
    ['ANTALL', 'ANTALL', svar(true, false, true), '2'],
    ['RANG', 'RANG', tall(2, 5, 2, 1), '2'],
    ['RANG_STIGENDE', 'RANG', tall(2, 5, 2, 1), '2'],
    ['RANG_TETT', 'RANG', tall(1, 5, 5, 2), '3'],
    ['RANG_SNITT', 'RANG', tall(2, 5, 2, 1), '5/2'],
    ['ER_LIK', 'JA_NEI', tall('0.5', '0.50'), 'JA'],
    ['ER_MINDRE', 'JA_NEI', dager('2024-01-01', '2024-01-01'), 'NEI'],
    ['ER_HOYST', 'JA_NEI', dager('2024-01-01', '2024-01-01'), 'JA'],
    ['OG', 'JA_NEI', svar(true, false), 'NEI'],
    ['OG', 'JA_NEI', [], 'JA'],
    ['ELLER', 'JA_NEI', svar(true, false), 'JA'],
    ['ELLER', 'JA_NEI', [], 'NEI'],
    ['IKKE', 'JA_NEI', svar(false), 'JA'],
    ['HVIS', 'ANTALL', [...svar(true), ...tall(1, 2)], '1'],
    ['HVIS', 'ANTALL', [...svar(false), ...tall(1, 2)], '2'],
    ['HVIS', 'ANTALL', [...svar(true), ...tall(1)], '1'],
    ['DATO_I_AR', 'DATO', tall(2025, 2, 30), '2025-02-28'],
    ['LEGG_TIL_DAGER', 'DATO', [...dager('2024-02-28'), ...tall(2)], '2024-03-01'],
    ['LEGG_TIL_MANEDER', 'DATO', [...dager('2024-05-31'), ...tall(9)], '2025-02-28'],
    ['LEGG_TIL_VIRKEDAGER', 'DATO', [...dager('2024-05-31'), ...tall(11)], '2024-06-17'],
    ['NESTE_VIRKEDAG', 'DATO', dager('2024-05-17'), '2024-05-21'],
    ['FORRIGE_VIRKEDAG', 'DATO', dager('2024-05-20'), '2024-05-16'],
    ['ANTALL_DAGER', 'DAGER', dager('2024-05-31', '2024-06-17'), '17'],
    ['ANTALL_VIRKEDAGER', 'VIRKEDAGER', dager('2024-05-31', '2024-06-17'), '11'],
    ['ER_SAMME_MANED', 'JA_NEI', dager('2024-05-31', '2024-06-01'), 'NEI'],
  ])('%s as %s of %j is %s', (slag, enhet, barn, ventet) => {
    expect(regn(slag, enhet, barn)).toBe(ventet);
  });

  it('LODD is the SHA-256 of seed and id', async () => {
    const { createHash } = await import('node:crypto');
    expect(
      regn('LODD', 'TEKST', [
        ['TEKST', 'frø'],
        ['TEKST', 'id'],
      ]),
    ).toBe(createHash('sha256').update('frø|id').digest('hex'));
  });

  it.each<readonly [Regneslag, Begrunnelsesenhet, readonly (readonly [Begrunnelsesenhet, unknown])[], string]>([
    ['KVOTIENT', 'ANTALL', tall(1), 'NODE_BARN_ANTALL'],
    ['KVOTIENT', 'ANTALL', tall(1, 0), 'NODE_VERDI_UGYLDIG'],
    ['SUM', 'ANTALL', dager('2024-01-01'), 'NODE_VERDI_UGYLDIG'],
    ['SUM', 'DATO', tall(1), 'NODE_VERDI_UGYLDIG'],
    ['KLEM', 'ANTALL', tall(1, 5, 0), 'NODE_VERDI_UGYLDIG'],
    ['HVIS', 'ANTALL', [...svar(false), ...tall(1)], 'NODE_VERDI_UGYLDIG'],
    ['RUND_NED', 'ANTALL', tall(1, 0), 'NODE_VERDI_UGYLDIG'],
    ['LEGG_TIL_DAGER', 'DATO', [...dager('2024-01-01'), ...tall('0.5')], 'NODE_VERDI_UGYLDIG'],
    ['MINST', 'ANTALL', [...tall(1), ...dager('2024-01-01')], 'NODE_VERDI_UGYLDIG'],
    ['SUM', 'ORE', tall(1, 2), 'NODE_ENHET_PASSER_IKKE'],
    ['ANTALL', 'ORE', tall(1, 2), 'NODE_ENHET_PASSER_IKKE'],
  ])('%s as %s of %j is refused by %s', (slag, enhet, barn, kode) => {
    try {
      regn(slag, enhet, barn);
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.kode).toBe(kode);
    }
  });
});

describe('any children', () => {
  const regnes = SLAG.filter(
    (slag): slag is Regneslag => slag !== 'GRUNNLAG' && slag !== 'KONSTANT' && slag !== 'GJENTATT',
  );
  const barnArb = fc.oneof(
    fc.integer({ min: -3, max: 40 }).map((n) => ['ANTALL', n] as const),
    fc.constantFrom('0.5', '-1.25').map((n) => ['VEKT', n] as const),
    fc.constantFrom('2024-05-17', '2024-02-29', '2031-01-01').map((d) => ['DATO', d] as const),
    fc.boolean().map((b) => ['JA_NEI', b] as const),
    fc.constantFrom('', 'x').map((t) => ['TEKST', t] as const),
  );
  const ENHETER: readonly Begrunnelsesenhet[] = ['ANTALL', 'DATO', 'JA_NEI', 'TEKST'];

  it.each(regnes)('%s gives a value that recomputes, or is refused by code', (slag) => {
    fc.assert(
      fc.property(
        fc.array(barnArb, { maxLength: 4 }),
        fc.constantFrom(...ENHETER),
        fc.boolean(),
        (barn, enhet, medKalender) => {
          const data = { verdier: barn.map(([, verdi]) => verdi), kalender: KALENDER };
          const noder = barn.map(([e], i) => lagBladnode({ id: `n${i}`, enhet: e }, `/verdier/${i}`, data));
          try {
            const rot = medKalender
              ? lagRegnenode({ id: 'rot', enhet }, slag, noder, { kalender: KALENDER, sti: '/kalender' })
              : lagRegnenode({ id: 'rot', enhet }, slag, noder);
            expect(koder(tre(rot), data)).toEqual([]);
          } catch (feil) {
            expect(erTilskuddFeil(feil), String(feil)).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('leaves', () => {
  it.each<readonly [Begrunnelsesenhet, unknown, string]>([
    ['ORE', 100, '100'],
    ['VEKT', '0.25', '1/4'],
    ['ANDEL', { teller: '2', nevner: '4' }, '1/2'],
    ['DATO', '2024-06-17', '2024-06-17'],
    ['JA_NEI', true, 'JA'],
    ['TEKST', 'x', 'x'],
  ])('%s reads %j as %s', (enhet, verdi, ventet) => {
    expect(blad(enhet, verdi).verdi).toBe(ventet);
  });

  it.each<readonly [Begrunnelsesenhet, unknown]>([
    ['ORE', 'mange'],
    ['DATO', '2024-02-30'],
    ['JA_NEI', 1],
    ['TEKST', 1],
    ['ORE', undefined],
    ['ANDEL', { teller: '1', nevner: '0' }],
  ])('%s does not read %j', (enhet, verdi) => {
    expect(() => blad(enhet, verdi)).toThrow('NODE_UTEN_GRUNNLAG');
  });

  it('constants are of a closed table, and count something', () => {
    expect(lagKonstantnode({ id: 'k', enhet: 'ANTALL' }, 'SJU_FEMDELER').verdi).toBe('7/5');
    expect(() => lagKonstantnode({ id: 'k', enhet: 'ANTALL' }, 'FINNES_IKKE' as never)).toThrow('NODE_VERDI_UGYLDIG');
    expect(() => lagKonstantnode({ id: 'k', enhet: 'DATO' }, 'EN')).toThrow('NODE_VERDI_UGYLDIG');
  });
});

describe('a node that stands for an earlier one', () => {
  const grunnlag = { pott: 100, ja: true };
  const pott = lagBladnode({ id: 'pott', enhet: 'ORE' }, '/pott', grunnlag);
  const igjen = lagGjentattnode('igjen', pott);
  const dobbelt = (barn: readonly Begrunnelsesnode[]) =>
    tre(lagRegnenode({ id: 'dobbelt', enhet: 'ORE' }, 'SUM', barn));

  it('holds, also when it stands for one that does so itself', () => {
    expect(igjen).toEqual({ id: 'igjen', slag: 'GJENTATT', verdi: '100', enhet: 'ORE', nodeId: 'pott', barn: [] });
    const begge = dobbelt([pott, igjen, lagGjentattnode('enda', igjen)]);
    expect(begge.rot.verdi).toBe('300');
    expect(koder(begge, grunnlag)).toEqual([]);
  });

  it('is found when it says something else', () => {
    const feil = dobbelt([pott, { ...igjen, verdi: '99' }]);
    expect(koder(feil, grunnlag)).toEqual(['NODE_STEMMER_IKKE /rot/barn/1/verdi']);
    const annenType = tre({ ...dobbelt([pott, igjen]).rot, barn: [pott, { ...igjen, enhet: 'TEKST' }] });
    expect(koder(annenType, grunnlag)).toContain('NODE_STEMMER_IKKE /rot/barn/1/verdi');
  });

  it('must stand after the one that it stands for, so that it cannot explain itself', () => {
    expect(koder(dobbelt([igjen, pott]), grunnlag)).toEqual(['NODE_UTEN_GRUNNLAG /rot/barn/0/nodeId']);
    const seg = tre({ ...dobbelt([pott]).rot, verdi: '5', barn: [{ ...igjen, verdi: '5', nodeId: 'dobbelt' }] });
    expect(koder(seg, grunnlag)).toEqual(['NODE_UTEN_GRUNNLAG /rot/barn/0/nodeId']);
    const uten = { ...igjen };
    Reflect.deleteProperty(uten, 'nodeId');
    expect(koder(dobbelt([pott, uten]), grunnlag)).toEqual(['NODE_UTEN_GRUNNLAG /rot/barn/1/nodeId']);
    expect(koder(dobbelt([pott, { ...igjen, barn: [pott] }]), grunnlag)).toContain('NODE_BARN_ANTALL /rot/barn/1/barn');
  });
});

describe('etterregn', () => {
  const grunnlag = { pott: 10_000, vekter: [1, 1, 1], fra: '2024-05-31', kalender: KALENDER };
  const pott = lagBladnode({ id: 'pott', enhet: 'ORE', kildeId: 'dok' }, '/pott', grunnlag);
  const vekter = [0, 1, 2].map((i) => lagBladnode({ id: `v${i}`, enhet: 'VEKT' }, `/vekter/${i}`, grunnlag));
  const sum = lagRegnenode({ id: 'sum', enhet: 'VEKT' }, 'SUM', vekter);
  const andel = lagRegnenode({ id: 'andel', enhet: 'ORE' }, 'KVOTIENT', [pott, sum]);
  const kilder = [{ id: 'dok', dokument: 'D', utgiver: 'U', status: 'UTSENDT' }] as const;
  const riktig = tre(lagRegnenode({ id: 'beløp', enhet: 'ORE' }, 'RUND_NED', [andel]), { kilder });

  it('an explanation that holds has no findings', () => {
    expect(riktig.rot.verdi).toBe('3333');
    expect(koder(riktig, grunnlag)).toEqual([]);
  });

  it('a wrong value of any node is found', () => {
    const bytt = (node: Begrunnelsesnode, id: string): Begrunnelsesnode => ({
      ...node,
      verdi: node.id === id ? '17' : node.verdi,
      barn: node.barn.map((b) => bytt(b, id)),
    });
    for (const id of ['beløp', 'andel', 'pott', 'sum', 'v0', 'v1', 'v2']) {
      expect(koder({ ...riktig, rot: bytt(riktig.rot, id) }, grunnlag), id).not.toEqual([]);
    }
  });

  it('a change of the data is found at the leaf', () => {
    expect(koder(riktig, { ...grunnlag, pott: 10_001 })).toEqual([
      'NODE_AVVIKER_FRA_GRUNNLAG /rot/barn/0/barn/0/verdi',
    ]);
    expect(koder(riktig, { vekter: [1, 1, 1] })).toEqual(['NODE_UTEN_GRUNNLAG /rot/barn/0/barn/0/sti']);
    expect(etterregn(riktig, { ...grunnlag, pott: [1] })[0]?.data.grunnlag).toBe('[…]');
    expect(etterregn(riktig, { ...grunnlag, pott: { a: 1 } })[0]?.data.grunnlag).toBe('{…}');
  });

  it('finds ids that stand twice, unknown sources, leaves with children and values that cannot be read', () => {
    const galt = tre({
      id: 'x',
      slag: 'SUM',
      enhet: 'ORE',
      verdi: 'mange',
      kildeId: 'ukjent',
      barn: [
        { id: 'x', slag: 'GRUNNLAG', enhet: 'ORE', verdi: '1', barn: [pott] },
        { id: 'y', slag: 'GRUNNLAG', enhet: 'ORE', verdi: '1', sti: 'ingen peker', barn: [] },
        { id: 'z', slag: 'KONSTANT', enhet: 'ANTALL', verdi: '8', regel: 'DAGER_I_UKE', barn: [] },
        { id: 'w', slag: 'SUM', enhet: 'DATO', verdi: 'x', barn: [] },
      ],
    });
    expect(new Set(koder(galt, grunnlag))).toEqual(
      new Set([
        'NODE_ID_TO_GANGER /rot/barn/0/id',
        'NODE_KILDE_UKJENT /rot/barn/0/barn/0/kildeId',
        'NODE_BARN_ANTALL /rot/barn/0/barn',
        'NODE_UTEN_GRUNNLAG /rot/barn/1/sti',
        'NODE_STEMMER_IKKE /rot/barn/2/verdi',
        'NODE_VERDI_UGYLDIG /rot/barn/3/verdi',
        'NODE_KILDE_UKJENT /rot/kildeId',
        'NODE_VERDI_UGYLDIG /rot/verdi',
      ]),
    );
  });

  it('working days are counted in the calendar that the node points at', () => {
    const fra = lagBladnode({ id: 'fra', enhet: 'DATO' }, '/fra', grunnlag);
    const antall = lagKonstantnode({ id: 'n', enhet: 'VIRKEDAGER' }, 'EN');
    const neste = lagRegnenode({ id: 'neste', enhet: 'DATO' }, 'LEGG_TIL_VIRKEDAGER', [fra, antall], {
      kalender: KALENDER,
      sti: '/kalender',
    });
    expect(neste.verdi).toBe('2024-06-03');
    expect(koder(tre(neste), grunnlag)).toEqual([]);
    expect(koder(tre(neste), { fra: grunnlag.fra, kalender: { fraÅr: 2024 } })).toEqual([
      'NODE_STEMMER_IKKE /rot/verdi',
    ]);
    const uten = { ...neste, sti: undefined } as unknown as Begrunnelsesnode;
    expect(koder(tre(uten), grunnlag)).toEqual(['NODE_STEMMER_IKKE /rot/verdi']);
  });

  it('a tree that is too deep is refused, not overrun', () => {
    let dypt = pott;
    for (let i = 0; i < 1100; i++) dypt = { id: `d${i}`, slag: 'SUM', enhet: 'ORE', verdi: pott.verdi, barn: [dypt] };
    expect(koder(tre(dypt, { kilder }), grunnlag).some((kode) => kode.startsWith('JSON_FOR_DYPT'))).toBe(true);
  });

  it('random sums hold, and one øre off does not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 8 }), (verdier) => {
        const barn = verdier.map((_, i) => lagBladnode({ id: `n${i}`, enhet: 'ORE' }, `/${i}`, verdier));
        const rot = lagRegnenode({ id: 'sum', enhet: 'ORE' }, 'SUM', barn);
        expect(koder(tre(rot), verdier)).toEqual([]);
        expect(koder(tre({ ...rot, verdi: (BigInt(rot.verdi) + 1n).toString() }), verdier)).toEqual([
          'NODE_STEMMER_IKKE /rot/verdi',
        ]);
      }),
    );
  });
});
