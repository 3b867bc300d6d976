import { describe, expect, it } from 'vitest';
import { fordelPott } from '../../src/fordeling/index';
import { kroner } from '../../src/kjerne/kroner';
import { millioner } from '../../src/kjerne/millioner';
import type { Øre } from '../../src/kjerne/typer';
import type { Fordelingsvalg, Gruppegrense, Mottaker } from '../../src/modell';
import { koderFra } from '../koder-fra';

const ø = (n: number): Øre => n as Øre;
const VALG: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'MELD' };
const del = (
  pott: number,
  mottakere: readonly Mottaker[],
  grupper: readonly Gruppegrense[],
  valg: Partial<Fordelingsvalg> = {},
) => fordelPott(ø(pott), mottakere, { ...VALG, ...valg, grupper });
const beløp = (...a: Parameters<typeof del>) => del(...a).linjer.map((linje) => linje.beløp);
const i = (gruppe: string, id: string, vekt: number, grenser: Partial<Mottaker> = {}): Mottaker => ({
  id,
  vekt,
  gruppe,
  ...grenser,
});

describe('limits on groups', () => {
  it('a cap of a group is shared by weight within it, and what it frees by weight among the others', () => {
    const svar = del(
      90,
      [i('by', 'a', 30), i('by', 'b', 30), { id: 'c', vekt: 20 }, { id: 'd', vekt: 10 }],
      [{ gruppe: 'by', tak: ø(30) }],
    );
    expect(svar.linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [15, 'GRUPPE'],
      [15, 'GRUPPE'],
      [40, 'INGEN'],
      [20, 'INGEN'],
    ]);
    expect(svar.grupper).toEqual([
      { gruppe: 'by', beløp: 30, eksakt: { teller: '1800', nevner: '60' }, grense: 'TAK' },
    ]);
  });

  it('a floor of a group lifts its own in proportion', () => {
    const svar = del(
      100,
      [i('nord', 'a', 1), i('nord', 'b', 3), { id: 'c', vekt: 96 }],
      [{ gruppe: 'nord', gulv: ø(20) }],
    );
    expect(svar.linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [5, 'GRUPPE'],
      [15, 'GRUPPE'],
      [80, 'INGEN'],
    ]);
    expect(svar.grupper?.[0]?.grense).toBe('GULV');
  });

  it('limits of a recipient hold within those of its group', () => {
    expect(
      beløp(
        100,
        [i('g', 'a', 1, { tak: ø(4) }), i('g', 'b', 1), i('g', 'c', 1, { gulv: ø(20) }), { id: 'd', vekt: 1 }],
        [{ gruppe: 'g', tak: ø(30) }],
      ),
    ).toEqual([4, 6, 20, 70]);
  });

  it('groups lie within groups, in whatever order they are listed', () => {
    const mottakere = [i('indre', 'a', 5), i('indre', 'b', 5), i('ytre', 'c', 10), { id: 'd', vekt: 20 }];
    const indre = { gruppe: 'indre', overordnet: 'ytre', tak: ø(4) };
    const ytre = { gruppe: 'ytre', gulv: ø(50) };
    const svar = del(80, mottakere, [indre, ytre]);
    expect(svar.linjer.map((l) => l.beløp)).toEqual([2, 2, 46, 30]);
    expect(svar.grupper?.map((g) => [g.gruppe, g.beløp, g.grense])).toEqual([
      ['indre', 4, 'TAK'],
      ['ytre', 50, 'GULV'],
    ]);
    expect(del(80, mottakere, [ytre, indre]).linjer).toEqual(svar.linjer);
  });

  it('a group inside one that binds follows that one, and says so', () => {
    const svar = del(
      40,
      [i('indre', 'a', 1), i('ytre', 'b', 1), { id: 'c', vekt: 2 }],
      [
        { gruppe: 'ytre', tak: ø(10) },
        { gruppe: 'indre', overordnet: 'ytre', tak: ø(9) },
      ],
    );
    expect(svar.grupper?.map((g) => g.grense)).toEqual(['TAK', 'GRUPPE']);
  });

  it('rounding keeps within the group: a unit that would pass its cap goes to the next rest outside', () => {
    // Shares 1.4, 1.4, 1.4 within a cap of 5, and 1.8: two units are left, and the group has room for both.
    const fritt = del(
      6,
      [i('g', 'a', 7), i('g', 'b', 7), i('g', 'c', 7), { id: 'd', vekt: 9 }],
      [{ gruppe: 'g', tak: ø(5) }],
    );
    expect(fritt.linjer.map((l) => l.beløp)).toEqual([1, 1, 1, 2]);
    expect(fritt.uavgjort).toEqual([
      { ider: ['a', 'b', 'c'], enheter: 1, antallLovlige: '3', lovlige: [['a'], ['b'], ['c']] },
    ]);
    // With a cap of 3 the group holds three and no more, and nothing is tied.
    const trangt = del(6, fritt.grunnlag.mottakere, [{ gruppe: 'g', tak: ø(3) }]);
    expect(trangt.linjer.map((l) => l.beløp)).toEqual([1, 1, 1, 3]);
    expect(trangt.uavgjort).toEqual([]);
  });

  it('ties that do not touch each other are reported apart', () => {
    const mottakere = [i('x', 'a', 1), i('x', 'b', 1), i('y', 'c', 1), i('y', 'd', 1)];
    const svar = del(2, mottakere, [
      { gruppe: 'x', gulv: ø(1), tak: ø(1) },
      { gruppe: 'y', gulv: ø(1), tak: ø(1) },
    ]);
    expect(svar.uavgjort.map(({ ider, enheter, lovlige }) => [ider, enheter, lovlige])).toEqual([
      [['a', 'b'], 1, [['a'], ['b']]],
      [['c', 'd'], 1, [['c'], ['d']]],
    ]);
    expect(svar.ufordeltÅrsaker).toEqual([{ årsak: 'UAVGJORT', beløp: 2 }]);
    // Without floors any two may get one, but not two in the same group.
    const åpnere = del(2, mottakere, [{ gruppe: 'x', tak: ø(1) }, { gruppe: 'y' }]);
    expect(åpnere.uavgjort[0]).toMatchObject({ ider: ['a', 'b', 'c', 'd'], enheter: 2, antallLovlige: '5' });
  });

  it('caps of groups can leave money undistributed', () => {
    const svar = del(100, [i('g', 'a', 1), { id: 'b', vekt: 1, tak: ø(20) }], [{ gruppe: 'g', tak: ø(30) }]);
    expect(svar.linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [30, 'GRUPPE'],
      [20, 'TAK'],
    ]);
    expect(svar.ufordeltÅrsaker).toEqual([{ årsak: 'TAK', beløp: 50 }]);
  });

  it('seats: a group of small ones is held to two by every method', () => {
    const små = [5, 4, 3].map((vekt, k) => i('små', `s${k}`, vekt));
    for (const metode of ['STORSTE_REST', 'SAINTE_LAGUE', 'DHONDT', 'ADAMS', 'HUNTINGTON_HILL', 'DEAN'] as const) {
      const svar = del(9, [{ id: 'stor', vekt: 88 }, ...små], [{ gruppe: 'små', gulv: ø(2), tak: ø(2) }], {
        metode,
        vedLikhet: 'STORST_VEKT',
      });
      expect([svar.linjer[0]?.beløp, svar.grupper?.[0]?.beløp]).toEqual([7, 2]);
    }
  });

  it('a thousand nested groups are no worse than one', () => {
    const grupper = Array.from({ length: 1000 }, (_, k) => ({
      gruppe: `g${k}`,
      tak: ø(2000 - k),
      ...(k === 0 ? {} : { overordnet: `g${k - 1}` }),
    }));
    expect(beløp(5000, [i('g999', 'a', 1), { id: 'b', vekt: 1 }], grupper)).toEqual([1001, 3999]);
  });
});

describe('group limits that cannot be met', () => {
  it('floors within a group above its cap: both are named, and how far they are apart', () => {
    const svar = del(
      100,
      [
        i('g', 'a', 1, { gulv: ø(30) }),
        i('g', 'b', 1, { gulv: ø(25) }),
        i('g', 'c', 1),
        { id: 'd', vekt: 1, gulv: ø(1) },
      ],
      [{ gruppe: 'g', tak: ø(50) }],
    );
    expect(svar.umulig).toEqual({
      årsak: 'GRUPPE',
      grenser: [
        { id: 'a', gulv: 30, gulvRundet: 30 },
        { id: 'b', gulv: 25, gulvRundet: 25 },
      ],
      grupper: [{ id: 'g', gulv: 0, gulvRundet: 0, tak: 50, takRundet: 50 }],
      beløp: 5,
    });
    expect(svar.ufordeltÅrsaker).toEqual([{ årsak: 'UMULIG', beløp: 100 }]);
    expect(svar.grupper).toEqual([{ gruppe: 'g', beløp: 0, eksakt: { teller: '0', nevner: '1' }, grense: 'INGEN' }]);
  });

  it('caps within a group below its floor', () => {
    const svar = del(100, [i('g', 'a', 1, { tak: ø(3) }), { id: 'd', vekt: 1 }], [{ gruppe: 'g', gulv: ø(10) }]);
    expect(svar.umulig).toMatchObject({
      årsak: 'GRUPPE',
      grenser: [{ id: 'a', tak: 3 }],
      grupper: [{ id: 'g' }],
      beløp: 7,
    });
  });

  it('nobody in a group with a floor, or only weight 0', () => {
    for (const mottakere of [[{ id: 'd', vekt: 1 }], [i('g', 'a', 0), { id: 'd', vekt: 1 }]])
      expect(del(100, mottakere, [{ gruppe: 'g', gulv: ø(10) }]).umulig).toMatchObject({ årsak: 'GRUPPE', beløp: 10 });
  });

  it('floors of groups above the pot', () => {
    const svar = del(
      100,
      [i('g', 'a', 1), i('h', 'b', 1)],
      [
        { gruppe: 'g', gulv: ø(60) },
        { gruppe: 'h', gulv: ø(50) },
      ],
    );
    expect(svar.umulig).toMatchObject({ årsak: 'GULV', grenser: [], beløp: 10 });
    expect(svar.umulig?.grupper?.map(({ id }) => id)).toEqual(['g', 'h']);
  });

  it('a floor that passes its cap when counted in units', () => {
    const svar = del(1000, [i('g', 'a', 1)], [{ gruppe: 'g', gulv: ø(150), tak: ø(180) }], { enhet: kroner(1) });
    expect(svar.umulig).toEqual({
      årsak: 'ENHET',
      grenser: [],
      grupper: [{ id: 'g', gulv: 150, gulvRundet: 200, tak: 180, takRundet: 100 }],
      beløp: 100,
    });
  });
});

describe('groups that are not groups', () => {
  it('each breach by code and pointer, all at once', () => {
    const koder = koderFra(() =>
      del(
        10,
        [i('ukjent', 'a', 1), i('a', 'b', 1)],
        [
          { gruppe: 'a', overordnet: 'c' },
          { gruppe: 'b', overordnet: 'a', gulv: ø(5), tak: ø(4) },
          { gruppe: 'c', overordnet: 'b', tak: ø(-1) },
          { gruppe: 'a' },
          { gruppe: '' },
          { gruppe: 'd', overordnet: 'borte' },
        ],
      ),
    );
    expect(koder).toEqual([
      'ID_TOM /valg/grupper/4/gruppe',
      'ID_TO_GANGER /valg/grupper/3/gruppe',
      'GRUPPE_UKJENT /mottakere/0/gruppe',
      'GRUPPE_UKJENT /valg/grupper/5/overordnet',
      'GULV_OVER_TAK /valg/grupper/1/gulv',
      'GRENSE_UGYLDIG /valg/grupper/2/tak',
    ]);
  });

  it('a ring is named by everyone in it, and by no one else', () => {
    const koder = koderFra(() =>
      del(
        10,
        [{ id: 'x', vekt: 1 }],
        [
          { gruppe: 'a', overordnet: 'b' },
          { gruppe: 'b', overordnet: 'c' },
          { gruppe: 'c', overordnet: 'b' },
          { gruppe: 'd', overordnet: 'd' },
          { gruppe: 'e' },
        ],
      ),
    );
    expect(koder).toEqual([1, 2, 3].map((k) => `GRUPPER_I_RING /valg/grupper/${k}/overordnet`));
  });

  it('names that are also names of the language are only names', () => {
    const gruppe = '__proto__';
    expect(
      beløp(
        10,
        [
          { id: 'constructor', vekt: 1, gruppe },
          { id: 'toString', vekt: 1 },
        ],
        [{ gruppe, tak: ø(3) }],
      ),
    ).toEqual([3, 7]);
  });

  it('without limits the group of a recipient means nothing', () => {
    const [a, b] = [
      { id: 'a', vekt: 1, gruppe: 'g' },
      { id: 'b', vekt: 1 },
    ];
    const svar = fordelPott(millioner(2), [a, b], VALG);
    expect(svar.linjer.map((l) => l.beløp)).toEqual([millioner(1), millioner(1)]);
    expect(svar).not.toHaveProperty('grupper');
  });
});
