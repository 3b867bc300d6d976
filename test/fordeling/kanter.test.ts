import { describe, expect, it } from 'vitest';
import {
  beregnGrenser,
  beregnNøkkel,
  fasInn,
  finnMargin,
  fordelPott,
  fordelTall,
  hvorforIkke,
  kontrollerFordeling,
} from '../../src/fordeling/index';
import type { Fordelingsvalg, Mottaker } from '../../src/modell';
import { koderFra } from '../koder-fra';
import { ø } from './saker';

const valg: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'MELD' };
const like = (antall: number): readonly Mottaker[] =>
  Array.from({ length: antall }, (_, i) => ({ id: `m${String(i).padStart(2, '0')}`, vekt: 1 }));

describe('a tie that is checked', () => {
  const mange = fordelPott(ø(10), like(20), valg);
  const [tie] = mange.uavgjort;

  it('holds also when its outcomes are too many to be listed', () => {
    expect(tie).not.toHaveProperty('lovlige');
    expect(tie?.antallLovlige).toBe('184756');
    expect(kontrollerFordeling(mange)).toEqual([]);
  });

  it.each([
    ['units that are no number', { enheter: 0.5 }, 'FORDELING_TALL_UGYLDIG /uavgjort/0/enheter'],
    ['a count that is no number', { antallLovlige: 'mange' }, 'FORDELING_TALL_UGYLDIG /uavgjort/0/antallLovlige'],
    ['another count', { antallLovlige: '184755' }, 'UAVGJORT_HOLDER_IKKE /uavgjort/0'],
    [
      'someone who is no recipient',
      { ider: ['ingen', ...(tie?.ider ?? []).slice(1)] },
      'UAVGJORT_HOLDER_IKKE /uavgjort/0',
    ],
  ])('does not hold with %s', (_, endret, ventet) => {
    const feil = { ...mange, uavgjort: mange.uavgjort.map((ett) => ({ ...ett, ...endret })) };
    expect(kontrollerFordeling(feil).map(({ kode, sti }) => `${kode} ${sti}`)).toContain(ventet);
  });
});

describe('an impossibility that is not one', () => {
  it('is found, with no amount that it should have been', () => {
    const umulig = fordelPott(ø(5), [{ id: 'a', vekt: 1, gulv: ø(9) }], valg);
    const mulig = { ...umulig, grunnlag: { ...umulig.grunnlag, mottakere: [{ id: 'a', vekt: 1, gulv: ø(4) }] } };
    expect(kontrollerFordeling(umulig)).toEqual([]);
    expect(kontrollerFordeling(mulig)).toContainEqual(
      expect.objectContaining({ kode: 'UMULIG_HOLDER_IKKE', sti: '/umulig/beløp', data: { oppgitt: '4', ventet: '' } }),
    );
  });
});

describe('recipients on the quick way', () => {
  it.each([2, 13])('must have ids of their own, whether they are few or many: %i', (antall) => {
    const [første, ...resten] = like(antall);
    const gjentatt = [første, ...resten.slice(1), første] as readonly Mottaker[];
    expect(koderFra(() => fordelPott(ø(5), gjentatt, valg))).toEqual([`ID_TO_GANGER /mottakere/${antall - 1}/id`]);
  });

  it('have as many limits as weights', () => {
    const feil = { ...valg, gulv: Float64Array.of(1), tak: Float64Array.of(1, 2, 3) };
    expect(koderFra(() => fordelTall(9, Float64Array.of(1, 1), feil))).toEqual([
      'ANTALL_GRENSER /valg/gulv',
      'ANTALL_GRENSER /valg/tak',
    ]);
  });
});

describe('one with all the weight', () => {
  const svar = fordelPott(
    ø(6),
    [
      { id: 'a', vekt: 2 },
      { id: 'b', vekt: 0 },
    ],
    valg,
  );

  it('can neither lose nor gain a unit by its weight', () => {
    const { under, over } = finnMargin(svar, 'a');
    expect([under.status, over.status]).toEqual(['ALDRI', 'ALDRI']);
  });
});

describe('many caps around one recipient', () => {
  it('are lifted together when they are too many to try apart', () => {
    const dypt = 10;
    const grupper = Array.from({ length: dypt }, (_, g) => ({
      gruppe: `g${g}`,
      tak: ø(5),
      ...(g === 0 ? {} : { overordnet: `g${g - 1}` }),
    }));
    const mottakere = [
      { id: 'a', vekt: 1, gruppe: `g${dypt - 1}` },
      { id: 'b', vekt: 1 },
    ];
    const fordeling = fordelPott(ø(20), mottakere, { ...valg, vedLikhet: 'ID', grupper });
    const { endringer } = hvorforIkke(fordeling, 'a');
    expect(endringer).toHaveLength(dypt);
    const hevet = new Map(
      endringer.map((e) => [e.type === 'GRUPPETAK' ? e.gruppe : '', e.type === 'GRUPPETAK' ? e.til : ø(0)]),
    );
    const nye = grupper.map((g) => ({ ...g, tak: hevet.get(g.gruppe) ?? g.tak }));
    const etter = fordelPott(ø(20), mottakere, { ...valg, vedLikhet: 'ID', grupper: nye });
    expect(Number(etter.linjer[0]?.beløp)).toBeGreaterThan(Number(fordeling.linjer[0]?.beløp));
  });
});

describe('a change from year to year', () => {
  it('can be held downwards alone', () => {
    const mottakere = like(2).map((m, i) => ({ ...m, vekt: i === 0 ? 1 : 3 }));
    const fra = mottakere.map(({ id }) => ({ id, beløp: ø(50) }));
    const svar = fasInn(mottakere, {
      fra,
      år: [2024, 2025, 2026].map((år) => ({ år, pott: ø(100) })),
      ned: { beløp: ø(10) },
      valg,
    });
    expect(svar.år.map(({ fordeling }) => fordeling.linjer.map(({ beløp }) => beløp))).toEqual([
      [40, 60],
      [30, 70],
      [25, 75],
    ]);
  });
});

describe('figures that cannot be read', () => {
  it('are told as they were written, also as a fraction', () => {
    const funn: unknown[] = [];
    try {
      beregnGrenser(like(2), [{ id: 'r', type: 'ANDEL', pott: ø(9), tak: { teller: '1', nevner: '0' } }]);
    } catch (feil) {
      funn.push(...(feil as { funn: readonly unknown[] }).funn);
    }
    expect(JSON.stringify(funn)).toContain('1/0');
  });

  it('of people are found, and not counted as none', () => {
    const rad = (id: string, folketall: number) => ({ id, folketall, folketall80pluss: 1, antallKommuner: 1 });
    const ledd = [{ navn: 'folk', type: 'FOLKETALL', andel: ø(1) }] as const;
    expect(koderFra(() => beregnNøkkel([rad('a', -1), rad('b', 5)], ledd)).join()).toMatch(/\/grunnlag\/0\/folketall$/);
  });
});
