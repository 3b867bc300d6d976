import { describe, expect, it } from 'vitest';
import { beregnGrenser, fordelPott, type Grenseregel } from '../../src/fordeling/index';
import type { Desimal } from '../../src/kjerne/typer';
import type { Mottaker } from '../../src/modell';
import { koderFra } from '../koder-fra';
import { ø } from './saker';

const d = (tekst: string): Desimal => tekst as Desimal;
const tre: readonly Mottaker[] = [
  { id: 'a', vekt: 5, gulv: ø(100) },
  { id: 'b', vekt: 3 },
  { id: 'c', vekt: 2, tak: ø(500) },
];

describe('beregnGrenser', () => {
  it('lets the tightest win and says which, with every rule that is as tight', () => {
    const regler: readonly Grenseregel[] = [
      { id: 'fast', type: 'BELOP', gulv: ø(100), tak: ø(400), kildeId: 'vedtak-1' },
      { id: 'andel', type: 'ANDEL', pott: ø(1000), gulv: { teller: '1', nevner: '8' }, tak: d('0.6'), gjelder: ['b'] },
    ];
    const { mottakere, linjer } = beregnGrenser(tre, regler);
    expect(mottakere).toEqual([
      { id: 'a', vekt: 5, gulv: 100, tak: 400 },
      { id: 'b', vekt: 3, gulv: 125, tak: 400 },
      { id: 'c', vekt: 2, gulv: 100, tak: 400 },
    ]);
    const fast = { type: 'REGEL', regelId: 'fast', kildeId: 'vedtak-1' };
    expect(linjer[0]?.gulv?.sattAv).toEqual([{ type: 'MOTTAKER' }, fast]);
    expect(linjer[1]?.gulv?.sattAv).toEqual([{ type: 'REGEL', regelId: 'andel' }]);
    expect(linjer[2]?.tak?.sattAv).toEqual([fast]);
  });

  it('rounds a floor up and a cap down, and keeps the exact value', () => {
    const regel: Grenseregel = {
      id: 'r',
      type: 'ANDEL',
      pott: ø(100),
      gulv: { teller: '1', nevner: '3' },
      tak: { teller: '2', nevner: '3' },
    };
    const [linje] = beregnGrenser([{ id: 'a', vekt: 1 }], [regel]).linjer;
    expect(linje).toEqual({
      id: 'a',
      gulv: { beløp: 34, eksakt: { teller: '100', nevner: '3' }, sattAv: [{ type: 'REGEL', regelId: 'r' }] },
      tak: { beløp: 66, eksakt: { teller: '200', nevner: '3' }, sattAv: [{ type: 'REGEL', regelId: 'r' }] },
    });
  });

  it('limits the change from last year by share or by amount, never below 0', () => {
    const fra = [
      { id: 'a', beløp: ø(1001) },
      { id: 'b', beløp: ø(30) },
    ];
    const to: readonly Mottaker[] = [
      { id: 'a', vekt: 1 },
      { id: 'b', vekt: 1 },
    ];
    const andel = beregnGrenser(to, [
      { id: 'r', type: 'ENDRING', fra, ned: { andel: d('0.05') }, opp: { andel: d('0.1') } },
    ]);
    expect(andel.mottakere.map(({ gulv, tak }) => [gulv, tak])).toEqual([
      [951, 1101],
      [29, 33],
    ]);
    const beløp = beregnGrenser(to, [{ id: 'r', type: 'ENDRING', fra, ned: { beløp: ø(50) }, opp: { beløp: ø(50) } }]);
    expect(beløp.mottakere.map(({ gulv, tak }) => [gulv, tak])).toEqual([
      [951, 1051],
      [0, 80],
    ]);
  });

  it('shows a floor above a cap with the rules of both, and fordelPott refuses it', () => {
    const regler: readonly Grenseregel[] = [
      { id: 'hode', type: 'PER_INNBYGGER', gulv: 20, innbyggere: [{ id: 'a', antall: 10 }], gjelder: ['a'] },
      { id: 'tak', type: 'BELOP', tak: ø(150) },
    ];
    const { mottakere, linjer } = beregnGrenser([{ id: 'a', vekt: 1 }], regler);
    expect(linjer[0]).toMatchObject({
      gulv: { beløp: 200, sattAv: [{ regelId: 'hode' }] },
      tak: { beløp: 150, sattAv: [{ regelId: 'tak' }] },
      gulvOverTak: 50,
    });
    const valg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'MELD' } as const;
    expect(koderFra(() => fordelPott(ø(1000), mottakere, valg))).toEqual(['GULV_OVER_TAK /mottakere/0/gulv']);
  });

  it('leaves those without a rule as they are, also with hostile ids', () => {
    const rare = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, vekt: 1 }));
    const svar = beregnGrenser(rare, [{ id: '__proto__', type: 'BELOP', gulv: ø(5), gjelder: ['constructor'] }]);
    expect(svar.mottakere).toEqual([rare[0], { ...rare[1], gulv: 5 }, rare[2]]);
    expect(svar.linjer[0]).toEqual({ id: '__proto__' });
  });

  it('does not depend on the order of the rules', () => {
    const regler: readonly Grenseregel[] = [
      { id: 'x', type: 'BELOP', gulv: ø(10), tak: ø(90) },
      { id: 'y', type: 'ANDEL', pott: ø(100), gulv: d('0.2'), tak: d('0.8') },
    ];
    const rett = beregnGrenser(tre, regler);
    expect(beregnGrenser(tre, [...regler].reverse()).mottakere).toEqual(rett.mottakere);
  });

  it('reports every breach at once', () => {
    const regler = [
      { id: 'x', type: 'BELOP' },
      { id: 'x', type: 'FINNES_IKKE' },
      { id: 'y', type: 'ANDEL', pott: -1, gulv: 'to', gjelder: ['ukjent'] },
      { id: 'z', type: 'PER_INNBYGGER', gulv: 1, innbyggere: [{ id: 'a', antall: 1 }] },
      { id: 'w', type: 'ENDRING', fra: [], gjelder: [] },
      { id: 'v', type: 'BELOP', gulv: '9007199254740993', gjelder: ['a'] },
    ] as unknown as readonly Grenseregel[];
    expect(koderFra(() => beregnGrenser([...tre.slice(0, 2), { id: 'd', vekt: 1, gulv: ø(-1) }], regler))).toEqual([
      'GRENSE_UGYLDIG /mottakere/2/gulv',
      'ID_TO_GANGER /regler/1/id',
      'GRENSEREGEL_TOM /regler/0',
      'GRENSEREGEL_UKJENT /regler/1/type',
      'GRENSEREGEL_TALL_UGYLDIG /regler/2/gulv',
      'GRENSEREGEL_TALL_UGYLDIG /regler/2/pott',
      'GRENSEREGEL_MOTTAKER_UKJENT /regler/2/gjelder/0',
      'GRENSEREGEL_TALL_MANGLER /regler/3/innbyggere',
      'GRENSEREGEL_TALL_MANGLER /regler/3/innbyggere',
      'GRENSEREGEL_TOM /regler/4',
      'GRENSEREGEL_TALL_UGYLDIG /regler/5',
    ]);
  });
});
