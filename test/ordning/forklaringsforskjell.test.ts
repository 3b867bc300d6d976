import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adresse,
  type Begrunnelsesnode,
  begrunnFordeling,
  type Endring,
  millioner,
  type Ordning,
  type Ordningsgrunnlag,
  type Reform,
  sammenlign,
  sammenlignFordelinger,
} from '../../src/index';
import {
  ordning40FasteAndeler2024,
  ordning130EtterNøkkel2024,
  ordningTromsOfoten2024,
  reformSkrøpeligeEldreDobbelt,
} from '../../src/nord/index';
import { grunnlag2024 } from './eksempeldata';

const { helsefellesskap } = grunnlag2024;
const antakelse = { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' };
const reform = (...endringer: readonly Endring[]): Reform => ({ id: 'r', tittel: 'R', antakelse, endringer });
const MED = { tilskrivning: false, forklaring: true } as const;

function forklaring(før: Ordning, etter: Ordning | Reform, grunnlag: Ordningsgrunnlag = { helsefellesskap }) {
  const svar = sammenlign(før, etter, grunnlag, MED).forklaring;
  if (svar === undefined) throw new Error('no explanation');
  return svar;
}

const medFordeling = (ordning: Ordning, endret: object): Ordning => ({
  ...ordning,
  tildeling: {
    ...ordning.tildeling,
    fordelinger: ordning.tildeling.fordelinger.map((regel) => ({ ...regel, ...endret })),
  },
});

/** The first 40 with its recipients in the order of their ids, so that places mean the same in plain explanations. */
const FORTI = medFordeling(ordning40FasteAndeler2024, {
  mottakere: [...(ordning40FasteAndeler2024.tildeling.fordelinger[0]?.mottakere ?? [])].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ),
});

/** The oracle: all nodes that repeat nothing, by name. */
function flat(node: Begrunnelsesnode): readonly (readonly [string, string])[] {
  const egen = node.slag === 'GJENTATT' ? [] : [[node.id, node.verdi] as const];
  return [...egen, ...node.barn.flatMap(flat)];
}

describe('the difference between explanations', () => {
  it('is not there when it is not asked for', () => {
    const uten = sammenlign(ordning40FasteAndeler2024, reform(), { helsefellesskap }, { tilskrivning: false });
    expect('forklaring' in uten).toBe(false);
  });

  it('is empty where nothing differs', () => {
    expect(forklaring(ordning130EtterNøkkel2024, reform())).toEqual({ potter: [], søknader: [], utelatteSøknader: 0 });
  });

  it('has each node that differs once, as a plain search finds them, and the parts of the pot', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (mer, vekt) => {
        const endringer: readonly Endring[] = [
          { type: 'PLUSS', adresse: adresse.bevilgning('tilskudd-40').beløp, tillegg: millioner(mer + 10) },
          { type: 'GANGER', adresse: adresse.fordeling('forste-40').mottakere('finnmark').vekt, faktor: vekt },
        ];
        const svar = sammenlign(FORTI, reform(...endringer), { helsefellesskap }, MED);
        const [a, b] = [svar.kjøringer.før, svar.kjøringer.etter].map(({ fordelinger }) => fordelinger[0]?.fordeling);
        if (a === undefined || b === undefined) throw new Error('no pot');
        const [før, etter] = [a, b].map((f) => new Map(flat(begrunnFordeling(f).rot)));
        const ider = new Set([...(før?.keys() ?? []), ...(etter?.keys() ?? [])]);
        const ventet = [...ider].filter((id) => før?.get(id) !== etter?.get(id)).sort();
        const [pott] = svar.forklaring?.potter ?? [];
        expect(pott?.deler).toEqual(sammenlignFordelinger(a, b));
        expect(pott?.tre?.noder.map(({ id }) => id)).toEqual(ventet);
        expect(pott?.tre?.antall).toBe(ventet.length);
        for (const node of pott?.tre?.noder ?? []) {
          expect([node.før, node.etter]).toEqual([før?.get(node.id), etter?.get(node.id)]);
        }
      }),
      { numRuns: Number(process.env.FORKLARING_RUNDER ?? 60) },
    );
  });

  it('says what appeared and what is gone', () => {
    const gulv: Endring = {
      type: 'LEGG_TIL',
      adresse: adresse.fordeling('forste-40').grenser.hele,
      verdi: [{ id: 'helgeland', gulv: millioner(6) }],
    };
    const nye = forklaring(ordning40FasteAndeler2024, reform(gulv)).potter[0]?.tre?.noder ?? [];
    // Helgeland is the second by id.
    expect(nye.find(({ id }) => id === 'gulv/1')).toEqual({ id: 'gulv/1', enhet: 'ORE', etter: '600000000' });
    const med = medFordeling(ordning40FasteAndeler2024, { grenser: [{ id: 'helgeland', gulv: millioner(6) }] });
    const borte = forklaring(med, ordning40FasteAndeler2024).potter[0]?.tre?.noder ?? [];
    expect(borte.find(({ id }) => id === 'gulv/1')).toEqual({ id: 'gulv/1', enhet: 'ORE', før: '600000000' });
  });

  it('does not depend on the order of recipients, and knows the parts of a key by name', () => {
    const [regel] = ordning40FasteAndeler2024.tildeling.fordelinger;
    const snudd = medFordeling(ordning40FasteAndeler2024, { mottakere: [...(regel?.mottakere ?? [])].reverse() });
    expect(forklaring(ordning40FasteAndeler2024, snudd).potter).toEqual([]);
    const uten = reform({
      type: 'FJERN',
      adresse: adresse.fordeling('nye-90').nøkkel('80 år og eldre').hele,
    });
    const noder = forklaring(ordning130EtterNøkkel2024, uten).potter[0]?.tre?.noder ?? [];
    const ledd = noder.filter(({ id }) => id.startsWith('ledd/'));
    expect(ledd.filter((node) => node.etter === undefined).map(({ id }) => id)).toEqual(
      [0, 1, 2, 3].map((i) => `ledd/${i}/80 år og eldre`),
    );
    expect(ledd.filter((node) => node.før === undefined)).toEqual([]);
  });

  it('says why trees are not compared', () => {
    const uten = reform({ type: 'FJERN', adresse: adresse.fordeling('forste-40').mottakere('helgeland').hele });
    const [ulike] = forklaring(ordning40FasteAndeler2024, uten).potter;
    expect([ulike?.ikkeSammenlignet, 'tre' in (ulike ?? {})]).toEqual(['ULIKE_MOTTAKERE', false]);
    expect(ulike?.deler?.linjer.find(({ id }) => id === 'helgeland')?.etter).toBe(0);
    const borte = reform({ type: 'FJERN', adresse: adresse.fordeling('forste-40').hele });
    const utenPott = forklaring(ordning40FasteAndeler2024, borte);
    expect(utenPott.potter).toEqual([{ fordelingId: 'forste-40', ikkeSammenlignet: 'BARE_FOR' }]);
    const { ordning } = sammenlign(ordning40FasteAndeler2024, borte, { helsefellesskap }, MED).kjøringer.etter;
    expect(forklaring(ordning, ordning40FasteAndeler2024).potter).toEqual([
      { fordelingId: 'forste-40', ikkeSammenlignet: 'BARE_ETTER' },
    ]);
    const likt = (beløp: number) =>
      medFordeling(ordning40FasteAndeler2024, {
        mottakere: ['a', 'b', 'c'].map((id) => ({ id, vekt: 1, gruppe: 'g' })),
        valg: {
          metode: 'STORSTE_REST',
          enhet: millioner(1),
          vedLikhet: 'MELD',
          grupper: [{ gruppe: 'g', tak: millioner(beløp) }],
        },
      });
    expect(forklaring(likt(31), likt(32)).potter[0]?.ikkeSammenlignet).toBe('UAVGJORT_I_GRUPPER');
  });

  it('explains each søknad that fares otherwise, with the others by name', () => {
    const svar = sammenlign(ordningTromsOfoten2024, reformSkrøpeligeEldreDobbelt, grunnlag2024, MED);
    const { søknader, utelatteSøknader } = svar.forklaring ?? {};
    expect(utelatteSøknader).toBe(0);
    const endret = svar.søknader.filter(({ beløpFør, beløpEtter }) => beløpFør !== beløpEtter);
    for (const { søknadId, beløpFør, beløpEtter } of endret) {
      const tre = søknader?.find((s) => s.søknadId === søknadId)?.tre;
      expect(tre?.noder.find(({ id }) => id === 'innstilt')).toMatchObject({
        før: String(beløpFør),
        etter: String(beløpEtter),
      });
    }
    expect(endret.length).toBeGreaterThan(0);
    const ider = new Set(svar.kjøringer.før.runder[0]?.innstilling?.linjer.map(({ søknadId }) => søknadId));
    const andre = (søknader ?? []).flatMap(({ tre }) => tre.noder).filter(({ id }) => /^(over|plassen)\//.test(id));
    for (const { id } of andre) expect(ider.has(id.slice(id.indexOf('/') + 1))).toBe(true);
    expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  });

  it('lists at most 200 nodes of a tree, and says how many differ', () => {
    const mange = (n: number) =>
      medFordeling(ordning40FasteAndeler2024, {
        mottakere: Array.from({ length: 120 }, (_, i) => ({ id: `m${i}`, vekt: 1 + ((i * n) % 7) })),
      });
    const tre = forklaring(mange(1), mange(2)).potter[0]?.tre;
    expect(tre?.noder.length).toBe(200);
    expect(tre?.antall).toBeGreaterThan(200);
  });
});
