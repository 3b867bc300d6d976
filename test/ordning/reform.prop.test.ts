import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  type Endring,
  lagReform,
  type Ordning,
  type Reform,
  settSammen,
  type Utfall,
} from '../../src/index';
import { tilfeldigOrdning } from './tilfeldig-ordning';

const RUNDER = { numRuns: Number(process.env.REFORM_RUNDER ?? 200) };
const antakelse = (id: string) => ({ id, antakelse: `Antatt ${id}`, grunnlag: 'Prøve' });
const omtale = (id: string) => ({ id, tittel: id, antakelse: antakelse(id) });

function verdi<T>(utfall: Utfall<T>): T {
  if (!utfall.ok) throw new Error(JSON.stringify(utfall.funn));
  return utfall.verdi;
}

function frys<T>(x: T): T {
  if (typeof x === 'object' && x !== null) {
    for (const under of Object.values(x)) frys(under);
    Object.freeze(x);
  }
  return x;
}

const SETTNØKLER: Readonly<Record<string, string>> = {
  bevilgninger: 'id',
  fordelinger: 'id',
  nøkkel: 'navn',
  grenser: 'id',
  grenseregler: 'id',
  vektinger: 'utlysningId',
  vekter: 'kriteriumId',
};

/** The oracle of "equal": sets by key, and each source by what it points at, written without the library. */
function somMengder(x: unknown, felt = ''): unknown {
  if (Array.isArray(x)) {
    const nøkkel = SETTNØKLER[felt];
    const liste = x.map((e) => somMengder(e));
    if (nøkkel === undefined || liste.some((e) => typeof e !== 'object')) return liste;
    const av = (e: unknown) => String((e as Record<string, unknown>)[nøkkel] ?? '');
    return liste.sort((a, b) => (av(a) < av(b) ? -1 : 1));
  }
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(
    Object.entries(x)
      .filter(([navn]) => navn !== 'kilder')
      .map(([navn, v]) => [navn, somMengder(v, navn)]),
  );
}

/** A list of ids is a value, not a set. */
const ID_LISTE = /fordelinger\/\d+\/bevilgninger$/;

/** Each source with the place it points at, written by keys and not by numbers. */
function kildene({ kilder, ...rot }: Ordning): ReadonlySet<string> {
  return new Set(
    kilder.flatMap(({ sti, ...opphav }) => {
      let utenSted = false;
      let her = '';
      let nå: unknown = rot;
      let felt = '';
      const sted = sti
        .split('/')
        .slice(1)
        .map((ledd) => {
          const nøkkel = Array.isArray(nå) ? SETTNØKLER[felt] : undefined;
          const element = (nå as Record<string, unknown> | undefined)?.[ledd];
          const iSett = nøkkel !== undefined && typeof element === 'object' && element !== null;
          const navn = iSett ? `[${(element as Record<string, unknown>)[nøkkel]}]` : ledd;
          utenSted ||= nøkkel !== undefined && element === undefined && !ID_LISTE.test(her);
          her += `/${ledd}`;
          felt = ledd;
          nå = element;
          return navn;
        });
      // A pointer to an element that is not there is the source of nothing.
      return utenSted ? [] : [JSON.stringify([sted, opphav])];
    }),
  );
}

const like = (a: Ordning, b: Ordning): void => {
  expect(somMengder(a)).toEqual(somMengder(b));
  expect(kildene(a)).toEqual(kildene(b));
};

/** A reform: some of the changes between two schemes. */
const toOgDeler = fc
  .tuple(tilfeldigOrdning, tilfeldigOrdning, fc.infiniteStream(fc.integer({ min: 0, max: 2 })))
  .map(([a, b, til]) => {
    const alle = lagReform(a, b, omtale('alt')).endringer.filter(({ adresse: sted }) => !sted.startsWith('kilder'));
    const deler: [Endring[], Endring[], Endring[]] = [[], [], []];
    for (const endring of alle) deler[(til.next().value ?? 0) as 0 | 1 | 2].push(endring);
    const [r0, r1, r2] = deler.map((endringer, i): Reform => ({ ...omtale(`r${i}`), endringer }));
    return { a: frys(a), b: frys(b), r0, r1, r2 } as { a: Ordning; b: Ordning; r0: Reform; r1: Reform; r2: Reform };
  });

const bruk = (ordning: Ordning, ...reformer: readonly Reform[]): Ordning =>
  reformer.reduce((o, reform) => verdi(anvendReform(o, reform)), ordning);

describe('the laws of reforms', () => {
  it('the empty reform is the identity', () => {
    fc.assert(
      fc.property(tilfeldigOrdning, (ordning) => {
        const samme = bruk(frys(ordning), { ...omtale('tom'), endringer: [] });
        like(samme, ordning);
        expect(bruk(samme, { ...omtale('tom'), endringer: [] })).toBe(samme);
      }),
      RUNDER,
    );
  });

  it('a reform made of two schemes turns the one into the other, and never changes the one', () => {
    fc.assert(
      fc.property(tilfeldigOrdning, tilfeldigOrdning, (a, b) => {
        const før = JSON.stringify(a);
        const reform = lagReform(frys(a), frys(b), omtale('r'));
        const fikk = bruk(a, reform);
        like(fikk, b);
        expect(fikk).toEqual(bruk(b, { ...omtale('tom'), endringer: [] }));
        expect(JSON.stringify(a)).toBe(før);
        expect(JSON.parse(JSON.stringify(reform))).toEqual(reform);
        expect(lagReform(fikk, b, omtale('r')).endringer).toEqual([]);
      }),
      RUNDER,
    );
  });

  it('disjoint reforms commute', () => {
    fc.assert(
      fc.property(toOgDeler, ({ a, r0, r1 }) => {
        expect(bruk(a, r0, r1)).toEqual(bruk(a, r1, r0));
      }),
      RUNDER,
    );
  });

  it('composition is associative, does not mind the order, and is the same as one after the other', () => {
    fc.assert(
      fc.property(toOgDeler, ({ a, r0, r1, r2 }) => {
        const sammen = (...reformer: readonly Reform[]) => verdi(settSammen(reformer, omtale('sammen')));
        const venstre = sammen(sammen(r0, r1), r2);
        expect(venstre).toEqual(sammen(r0, sammen(r1, r2)));
        expect(venstre).toEqual(sammen(r2, r1, r0));
        expect(bruk(a, venstre)).toEqual(bruk(a, r0, r1, r2));
      }),
      RUNDER,
    );
  });

  it('the order of the changes within a reform changes nothing', () => {
    fc.assert(
      fc.property(toOgDeler, ({ a, r0 }) => {
        expect(bruk(a, { ...r0, endringer: [...r0.endringer].reverse() })).toEqual(bruk(a, r0));
      }),
      RUNDER,
    );
  });

  it('overlapping reforms are in conflict, within one reform and between two', () => {
    fc.assert(
      fc.property(toOgDeler, fc.nat(), ({ a, r0, r1 }, i) => {
        fc.pre(r0.endringer.length > 0);
        const endring = r0.endringer[i % r0.endringer.length] as Endring;
        const over = endring.adresse.replace(/(?:\.[^.[]+|\[[^\]]*\])$/u, '') as typeof endring.adresse;
        for (const sted of new Set([endring.adresse, over])) {
          const annen: Endring = { type: 'FJERN', adresse: sted };
          const enslig = anvendReform(a, { ...r0, endringer: [...r0.endringer, annen] });
          expect(enslig.ok).toBe(false);
          expect(enslig.funn.some(({ kode }) => kode === 'REFORM_KONFLIKT')).toBe(true);
          const to = settSammen([r0, { ...r1, endringer: [annen] }], omtale('sammen'));
          expect(to.funn.some(({ kode }) => kode === 'REFORM_KONFLIKT')).toBe(true);
        }
      }),
      RUNDER,
    );
  });

  it('a changed place has the reform as its source, and no other', () => {
    fc.assert(
      fc.property(toOgDeler, ({ a, r0 }) => {
        const { kilder } = bruk(a, r0);
        const fraReformen = kilder.filter((k) => k.antakelse?.id === 'r0').length;
        expect(fraReformen).toBe(r0.endringer.filter(({ type }) => type !== 'FJERN').length);
      }),
      RUNDER,
    );
  });

  it('one that cannot be applied changes nothing, and says so for every change at once', () => {
    fc.assert(
      fc.property(tilfeldigOrdning, (a) => {
        const sted = adresse.bevilgning('finnes-ikke').beløp;
        const utfall = anvendReform(frys(a), {
          ...omtale('r'),
          endringer: [
            { type: 'GANGER', adresse: sted, faktor: 2 },
            { type: 'SETT', adresse: 'navnn' as never, verdi: 'x' },
            { type: 'SETT', adresse: 'år' as never, verdi: 'x' },
          ],
        });
        expect(utfall.funn.map(({ kode }) => kode)).toEqual([
          'ADRESSE_FINNES_IKKE',
          'ADRESSE_UKJENT',
          'REFORM_VERDI_UGYLDIG',
        ]);
      }),
      RUNDER,
    );
  });
});
