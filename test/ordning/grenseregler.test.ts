import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  beregnGrenser,
  finnVippepunkt,
  fordelPott,
  kjørOrdning,
  kontrollerOrdning,
  lagDesimal,
  millioner,
  type Ordning,
  type Ordningsgrenseregel,
  type Ordningsgrunnlag,
  type Reform,
  sammenlign,
  type Øre,
} from '../../src/index';
import {
  lagNøkkelgrunnlag,
  ordning40FasteAndeler2024,
  ordning130EtterNøkkel2024,
  profilStatligeTilskudd,
} from '../../src/nord/index';
import { lesOrdning } from '../../src/skjema/index';
import { koderFra } from '../koder-fra';

const helsefellesskap = lagNøkkelgrunnlag(2024);
const [FORTI] = ordning40FasteAndeler2024.tildeling.fordelinger;
const ANTAKELSE = { id: 'hva-om', antakelse: 'Prøve', grunnlag: 'Regneeksempel' };

const med = (grenseregler: readonly Ordningsgrenseregel[], felt: object = {}): Ordning => ({
  ...ordning40FasteAndeler2024,
  tildeling: {
    ...ordning40FasteAndeler2024.tildeling,
    fordelinger: [{ ...(FORTI as never as object), grenseregler, ...felt } as never],
  },
});
const tidligere = (beløp: Readonly<Record<string, number>>): Ordningsgrunnlag => ({
  helsefellesskap,
  tidligere: [{ fordelingId: 'forste-40', linjer: Object.entries(beløp).map(([id, b]) => ({ id, beløp: b as Øre })) }],
});
const FJORÅRET = {
  finnmark: 700_000_000,
  helgeland: 700_000_000,
  'lofoten-vesteralen-salten': 900_000_000,
  'troms-ofoten': 1_700_000_000,
};
const beløpAv = (ordning: Ordning, grunnlag: Ordningsgrunnlag): ReadonlyMap<string, number> =>
  new Map(kjørOrdning(ordning, grunnlag).fordelinger[0]?.fordeling.linjer.map(({ id, beløp }) => [id, beløp]));

describe('rules for limits in a scheme', () => {
  it('a floor for each inhabitant of 80 or more is held, and says what set it', () => {
    const ordning = med([{ id: 'eldre', type: 'PER_INNBYGGER', per: 'FOLKETALL_80_PLUSS', gulv: 150_000 }]);
    const [pott] = kjørOrdning(ordning, { helsefellesskap }).fordelinger;
    for (const { id, folketall80pluss } of helsefellesskap) {
      const gulv = pott?.grenser?.find((linje) => linje.id === id)?.gulv;
      expect(gulv).toEqual({
        beløp: folketall80pluss * 150_000,
        eksakt: { teller: String(folketall80pluss * 150_000), nevner: '1' },
        sattAv: [{ type: 'REGEL', regelId: 'eldre' }],
      });
      expect(pott?.fordeling.linjer.find((linje) => linje.id === id)?.beløp).toBeGreaterThanOrEqual(gulv?.beløp ?? 0);
    }
  });

  it('counts all inhabitants where the rule says so', () => {
    const ordning = med([
      { id: 'hode', type: 'PER_INNBYGGER', per: 'FOLKETALL', gjelder: ['helgeland'], gulv: lagDesimal('10000.01') },
    ]);
    const folketall = helsefellesskap.find(({ id }) => id === 'helgeland')?.folketall ?? 0;
    const gulv = BigInt(folketall) * 1_000_001n;
    expect(beløpAv(ordning, { helsefellesskap }).get('helgeland')).toBe(
      // Rounded up to whole kroner, the unit of the pot.
      Number((gulv + 9999n) / 10_000n) * 100,
    );
  });

  it('a cap as a share is of the whole pot, also what is reserved of it', () => {
    const regel: Ordningsgrenseregel = { id: 'tak', type: 'ANDEL', tak: lagDesimal('0.25') };
    const ordning = med([regel], { valg: { ...FORTI?.valg, reservert: millioner(4) } });
    expect(beløpAv(ordning, { helsefellesskap }).get('troms-ofoten')).toBe(1_000_000_000);
  });

  it('limits the change from the earlier amounts of the basis', () => {
    const ordning = med([
      { id: 'ned', type: 'ENDRING', ned: { andel: lagDesimal('0.1') } },
      { id: 'opp', type: 'ENDRING', opp: { beløp: millioner(1) }, gjelder: ['troms-ofoten'] },
    ]);
    const beløp = beløpAv(ordning, tidligere(FJORÅRET));
    // 90 % of 7 million is above the shares of 6 and 5; 18 is what 17 may rise to.
    expect(beløp.get('finnmark')).toBe(630_000_000);
    expect(beløp.get('helgeland')).toBe(630_000_000);
    expect([...beløp.values()].reduce((s, b) => s + b, 0)).toBe(4_000_000_000);
  });

  it('is the same as calling every step by hand, for any figures', () => {
    const andel = fc.integer({ min: 0, max: 100 }).map((n) => ({ teller: String(n), nevner: '400' }));
    fc.assert(
      fc.property(andel, fc.integer({ min: 0, max: 8000 }), andel, fc.boolean(), (gulv, perHode, ned, medTak) => {
        const regler: readonly Ordningsgrenseregel[] = [
          { id: 'andel', type: 'ANDEL', gulv, ...(medTak ? { tak: 1 } : {}) },
          { id: 'hode', type: 'PER_INNBYGGER', per: 'FOLKETALL', gulv: perHode },
          { id: 'ro', type: 'ENDRING', ned: { andel: ned } },
        ];
        const pott = millioner(40);
        const { mottakere, linjer } = beregnGrenser(FORTI?.mottakere ?? [], [
          { id: 'andel', type: 'ANDEL', pott, gulv, ...(medTak ? { tak: 1 } : {}) },
          {
            id: 'hode',
            type: 'PER_INNBYGGER',
            gulv: perHode,
            innbyggere: helsefellesskap.map(({ id, folketall }) => ({ id, antall: folketall })),
          },
          {
            id: 'ro',
            type: 'ENDRING',
            ned: { andel: ned },
            fra: Object.entries(FJORÅRET).map(([id, b]) => ({ id, beløp: b as Øre })),
          },
        ]);
        const ventet = fordelPott(pott, mottakere, FORTI?.valg as never);
        expect(kjørOrdning(med(regler), tidligere(FJORÅRET)).fordelinger[0]).toMatchObject({
          grenser: linjer,
          fordeling: ventet,
        });
      }),
      { numRuns: Number(process.env.GRENSE_RUNDER ?? 150) },
    );
  });

  it('the tightest of amounts and rules holds, in either order of the rules', () => {
    const regler: readonly Ordningsgrenseregel[] = [
      { id: 'a', type: 'ANDEL', gulv: lagDesimal('0.15') },
      { id: 'b', type: 'PER_INNBYGGER', per: 'FOLKETALL', gulv: 1 },
    ];
    const felt = { grenser: [{ id: 'helgeland', gulv: millioner(7) }] };
    const svar = beløpAv(med(regler, felt), { helsefellesskap });
    expect([svar.get('helgeland'), svar.get('finnmark')]).toEqual([700_000_000, 600_000_000]);
    expect(beløpAv(med([...regler].reverse(), felt), { helsefellesskap })).toEqual(svar);
  });

  it('also holds for a key, whose recipients are given at run time', () => {
    const reform: Reform = {
      id: 'gulv',
      tittel: 'Minst 3000 kr per innbygger over 80',
      antakelse: ANTAKELSE,
      endringer: [
        {
          type: 'LEGG_TIL',
          adresse: adresse.fordeling('nye-90').grenseregler.hele,
          verdi: [{ id: 'eldre', type: 'ANDEL', gulv: lagDesimal('0.2'), gjelder: ['helgeland'] }],
        },
      ],
    };
    const { beløp, verdier } = sammenlign(
      ordning130EtterNøkkel2024,
      reform,
      { helsefellesskap },
      { tilskrivning: false },
    );
    expect(verdier.map((v) => v.adresse)).toEqual(['tildeling.fordelinger[nye-90].grenseregler']);
    expect(beløp.linjer.find(({ id }) => id === 'helgeland')?.etter).toBeGreaterThanOrEqual(1_800_000_000);
    expect(beløp.sum.forskjell).toBe(0);
  });

  it('has addresses, which a reform can compute on and a tipping point can vary', () => {
    const ordning = med([{ id: 'tak', type: 'ANDEL', tak: lagDesimal('0.5') }]);
    const sted = adresse.fordeling('forste-40').grenseregler('tak').tak;
    expect(sted).toBe('tildeling.fordelinger[forste-40].grenseregler[tak].tak');
    expect(adresse.fordeling('f').grenseregler('ro').ned.andel).toBe(
      'tildeling.fordelinger[f].grenseregler[ro].ned.andel',
    );
    const halvert = anvendReform(ordning, {
      id: 'halv',
      tittel: 'Halvt tak',
      antakelse: ANTAKELSE,
      endringer: [{ type: 'GANGER', adresse: sted, faktor: lagDesimal('0.8') }],
    });
    expect(halvert.ok && halvert.verdi.tildeling.fordelinger[0]?.grenseregler).toEqual([
      { id: 'tak', type: 'ANDEL', tak: '0.4' },
    ]);
    // 18 of 40 million: a cap below 9/20 bites.
    expect(
      finnVippepunkt(
        ordning,
        sted,
        {
          type: 'FAR_MINST',
          helsefellesskapId: 'troms-ofoten',
          beløp: millioner(18),
          fra: lagDesimal('0.4'),
          til: lagDesimal('0.6'),
        },
        { helsefellesskap },
      ),
    ).toMatchObject({ finnes: true, eksakt: true, verdi: { teller: '9', nevner: '20' }, svar: true });
  });

  it('is read and checked as data', () => {
    const ordning = med([
      { id: 'a', type: 'PER_INNBYGGER', per: 'FOLKETALL', gulv: lagDesimal('1.5') },
      { id: 'b', type: 'ENDRING', ned: { beløp: 1 as Øre }, opp: { andel: { teller: '1', nevner: '3' } } },
    ]);
    const utfall = lesOrdning(JSON.parse(JSON.stringify(ordning)));
    expect(utfall.ok && utfall.verdi).toEqual(ordning);
    const feil = [
      [{ id: 'a', type: 'PER_INNBYGGER', gulv: 1 }],
      [{ id: 'a', type: 'BELOP', gulv: 1 }],
      [{ id: 'a', type: 'ENDRING', ned: { andel: 1, beløp: 1 } }],
      [
        { id: 'a', type: 'ANDEL', gulv: 1 },
        { id: 'a', type: 'ANDEL', tak: 1 },
      ],
    ];
    for (const regler of feil) expect(lesOrdning(med(regler as never)).ok).toBe(false);
  });

  it.each<readonly [readonly string[], readonly object[], object]>([
    [['GRENSEREGEL_TOM /tildeling/fordelinger/0/grenseregler/0'], [{ id: 'a', type: 'ANDEL' }], {}],
    [['GRENSEREGEL_TOM /tildeling/fordelinger/0/grenseregler/0'], [{ id: 'a', type: 'ENDRING', ned: {} }], {}],
    [
      ['GRENSEREGEL_TALL_UGYLDIG /tildeling/fordelinger/0/grenseregler/0/opp/andel'],
      [{ id: 'a', type: 'ENDRING', opp: { andel: -1 } }],
      {},
    ],
    [
      ['GRENSEREGEL_TALL_UGYLDIG /tildeling/fordelinger/0/grenseregler/0/gulv'],
      [{ id: 'a', type: 'ANDEL', gulv: { teller: '-1', nevner: '2' } }],
      {},
    ],
    [
      ['ORDNING_GRENSEREGEL_UTEN_PER /tildeling/fordelinger/0/grenseregler/0/per'],
      [{ id: 'a', type: 'PER_INNBYGGER', gulv: 1 }],
      {},
    ],
    [
      ['ORDNING_HENVISNING_UKJENT /tildeling/fordelinger/0/grenseregler/0/gjelder/0'],
      [{ id: 'a', type: 'ANDEL', gulv: 0, gjelder: ['helgelan'] }],
      {},
    ],
  ])('%j is found by the check, and stops the run', (ventet, regler, felt) => {
    const ordning = med(regler as never, felt);
    const uten = { ...profilStatligeTilskudd.data, regler: [] };
    const funn = kontrollerOrdning(ordning, uten).map(({ kode, sti }) => `${kode} ${sti}`);
    expect(funn).toEqual(ventet);
    const kode = ventet[0]?.split(' ')[0] ?? '';
    expect(koderFra(() => kjørOrdning(ordning, { helsefellesskap })).some((f) => f.startsWith(kode))).toBe(true);
  });

  it('needs the figures, and the earlier amounts of a pot once', () => {
    const ro = med([{ id: 'ro', type: 'ENDRING', ned: { andel: 0 } }]);
    const koder = (ordning: Ordning, grunnlag: Ordningsgrunnlag) =>
      new Set(koderFra(() => kjørOrdning(ordning, grunnlag)).map((f) => f.split(' ')[0]));
    expect(koder(ro, { helsefellesskap })).toEqual(new Set(['GRENSEREGEL_TALL_MANGLER']));
    const { finnmark: _, ...uten } = FJORÅRET;
    expect(koder(ro, tidligere(uten))).toEqual(new Set(['GRENSEREGEL_TALL_MANGLER']));
    const hode = med([{ id: 'h', type: 'PER_INNBYGGER', per: 'FOLKETALL', gulv: 1 }]);
    expect(koder(hode, { helsefellesskap: [] })).toEqual(new Set(['GRENSEREGEL_TALL_MANGLER']));
    const [en] = tidligere(FJORÅRET).tidligere ?? [];
    expect(koder(ro, { helsefellesskap, tidligere: [en as never, en as never] })).toEqual(
      new Set(['KJORING_TO_GANGER']),
    );
  });

  it('a floor above a cap stops the run, as in the pot itself', () => {
    const ordning = med([
      { id: 'gulv', type: 'ANDEL', gulv: lagDesimal('0.3') },
      { id: 'tak', type: 'ANDEL', tak: lagDesimal('0.2') },
    ]);
    expect(koderFra(() => kjørOrdning(ordning, { helsefellesskap })).every((f) => f.startsWith('GULV_OVER_TAK'))).toBe(
      true,
    );
  });
});
