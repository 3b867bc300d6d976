import * as fc from 'fast-check';
import type { Øre } from '../../../src/kjerne/index';
import type { Innstilling, Ramme } from '../../../src/modell';
import type { Portefølje, Rangering, Vurderingsresultat } from '../../../src/vurdering/index';
import { type Rangeringsregel, rangerSøknader } from '../../../src/vurdering/index';

/** An application as the tests see it; the place in the list is its number. */
export interface Prøve {
  readonly id: string;
  readonly poeng: number;
  readonly beløp: number;
  readonly minste?: number;
}

/** A floor, a cap or both over some of the applications, by number. */
export interface Prøvegrense {
  readonly medlemmer: readonly number[];
  readonly mål: 'BELOP' | 'ANTALL';
  readonly minst?: number;
  readonly høyst?: number;
}

/** A round with conditions. */
export interface Prøverunde {
  readonly søknader: readonly Prøve[];
  readonly ramme: number;
  readonly grenser: readonly Prøvegrense[];
  readonly utelukkelser: readonly (readonly number[])[];
  /** `[a, b]`: a only if b. */
  readonly forutsetninger: readonly (readonly [number, number])[];
}

export const ramme = (beløp: number): Ramme => ({ beløp: beløp as Øre, status: 'ENDELIG', bevilgninger: [] });

/** A ranking of applications with given totals. */
export function lagRangering(
  søknader: readonly Prøve[],
  likhetskjede: readonly Rangeringsregel[] = [],
  nevner = 1,
): Rangering {
  const resultat = {
    grunnlag: {
      runde: {
        utlysning: { id: 'u', helsefellesskapId: 'h', kriterier: [] },
        søknader: søknader.map(({ id, beløp, minste }) => ({
          id,
          søktBeløp: beløp,
          ...(minste === undefined ? {} : { minsteGjennomførbare: minste }),
          søkere: [],
          tiltak: { pasientgrupper: [], parter: [] },
        })),
        vurderinger: [],
      },
      valg: {},
    },
    kriterievekter: [],
    søknader: søknader.map(({ id, poeng }) => ({
      søknadId: id,
      status: 'VURDERT',
      totalt: { teller: String(poeng), nevner: String(nevner) },
      kriterier: [],
      terskelbrudd: [],
    })),
    funn: [],
  } as unknown as Vurderingsresultat;
  return rangerSøknader(resultat, { konvensjon: '1224', likhetskjede });
}

/** The conditions of a test round as a portfolio. */
export function lagPortefølje({ søknader, grenser, utelukkelser, forutsetninger }: Prøverunde): Portefølje {
  const id = (i: number): string => søknader[i]?.id ?? '';
  return {
    grenser: grenser.map(({ medlemmer, mål, minst, høyst }, g) => ({
      id: `grense-${g}`,
      gruppe: { type: 'SOKNADER', søknadIder: medlemmer.map(id) },
      mål,
      ...(minst === undefined ? {} : { minst }),
      ...(høyst === undefined ? {} : { høyst }),
    })),
    utelukkelser: utelukkelser.map((medlemmer, u) => ({ id: `utelukkelse-${u}`, søknadIder: medlemmer.map(id) })),
    forutsetninger: forutsetninger.map(([a, b], f) => ({ id: `forutsetning-${f}`, søknadId: id(a), krever: id(b) })),
  };
}

/** Every lawful set as a bit mask, by trying them all. */
export function lovligeMasker(runde: Prøverunde): readonly number[] {
  const { søknader, ramme: grense, grenser, utelukkelser, forutsetninger } = runde;
  const lovlige: number[] = [];
  for (let maske = 0; maske < 1 << søknader.length; maske++) {
    const har = (i: number): boolean => ((maske >> i) & 1) === 1;
    const sum = (hvem: readonly number[], mål: 'BELOP' | 'ANTALL'): number =>
      hvem.filter(har).reduce((s, i) => s + (mål === 'ANTALL' ? 1 : (søknader[i]?.beløp ?? 0)), 0);
    if (sum([...søknader.keys()], 'BELOP') > grense) continue;
    if (grenser.some((g) => sum(g.medlemmer, g.mål) < (g.minst ?? 0))) continue;
    if (grenser.some((g) => sum(g.medlemmer, g.mål) > (g.høyst ?? Number.POSITIVE_INFINITY))) continue;
    if (utelukkelser.some((u) => u.filter(har).length > 1)) continue;
    if (forutsetninger.some(([a, b]) => har(a) && !har(b))) continue;
    lovlige.push(maske);
  }
  return lovlige;
}

/** What an outcome says of each application, by number: recommended, tied or neither. */
export function lesUtfall(innstilling: Innstilling, søknader: readonly Prøve[]): readonly string[] {
  const linjer = new Map(innstilling.linjer.map((linje) => [linje.søknadId, linje]));
  return søknader.map(({ id }) => linjer.get(id)?.utfall ?? '');
}

/** A set of numbers as a mask. */
export const somMaske = (ider: readonly string[], søknader: readonly Prøve[]): number =>
  søknader.reduce((maske, { id }, i) => (ider.includes(id) ? maske | (1 << i) : maske), 0);

const valgfri = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

/** Random rounds: few different totals and amounts, so that ties are common. */
export function runder(valg: {
  readonly flest: number;
  readonly medVilkår: boolean;
  readonly poeng?: fc.Arbitrary<number>;
}): fc.Arbitrary<Prøverunde> {
  const søknad = fc.record({
    poeng: valg.poeng ?? fc.integer({ min: 0, max: 4 }),
    beløp: fc.integer({ min: 0, max: 9 }),
    minste: fc.integer({ min: 0, max: 9 }),
  });
  return fc.array(søknad, { minLength: 1, maxLength: valg.flest }).chain((liste) => {
    const n = liste.length;
    const søknader = liste.map(({ poeng, beløp, minste }, i) => ({
      id: `s${i}`,
      poeng,
      beløp,
      ...(minste < beløp ? { minste } : {}),
    }));
    const hvem = fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { minLength: 1, maxLength: n });
    const grense = fc
      .record({
        medlemmer: hvem,
        mål: fc.constantFrom('BELOP' as const, 'ANTALL' as const),
        a: valgfri(fc.integer({ min: 0, max: 6 })),
        b: valgfri(fc.integer({ min: 0, max: 12 })),
      })
      .map(({ medlemmer, mål, a, b }): Prøvegrense => {
        const minst = a !== undefined && b !== undefined ? Math.min(a, b) : a;
        return {
          medlemmer,
          mål,
          ...(minst === undefined ? (b === undefined ? { minst: 1 } : {}) : { minst }),
          ...(b === undefined ? {} : { høyst: Math.max(b, minst ?? 0) }),
        };
      });
    // Each may need one with a lower number, so that there is no ring.
    const forutsetning = fc
      .tuple(fc.integer({ min: 1, max: Math.max(1, n - 1) }), fc.nat())
      .map(([a, b]) => [a, b % a] as const);
    return fc.record({
      søknader: fc.constant(søknader),
      ramme: fc.integer({ min: 0, max: 30 }),
      grenser: valg.medVilkår ? fc.array(grense, { maxLength: 2 }) : fc.constant([]),
      utelukkelser:
        valg.medVilkår && n > 1
          ? fc.array(fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { minLength: 2, maxLength: 3 }), {
              maxLength: 1,
            })
          : fc.constant([]),
      forutsetninger: valg.medVilkår && n > 1 ? fc.array(forutsetning, { maxLength: 2 }) : fc.constant([]),
    });
  });
}
