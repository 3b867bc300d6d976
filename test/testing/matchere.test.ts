import { describe, expect, it } from 'vitest';
import { type Fordeling, fordelPott, kroner, lagBladnode, lagRegnenode, øre } from '../../src/index';
import { type Matchertyper, matchere } from '../../src/testing/index';

expect.extend(matchere);

declare module 'vitest' {
  interface Matchers<T> extends Matchertyper {}
}

const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'MELD' } as const;
const tre = ['a', 'b', 'c'].map((id) => ({ id, vekt: 1 }));
const lest = (utfall: { readonly message: () => string }): string => utfall.message().replaceAll('\u00A0', ' ');

/** A distribution with another amount on one line, as a careless program might make it. */
const medBeløp = (fordeling: Fordeling, id: string, beløp: number): Fordeling => ({
  ...fordeling,
  linjer: fordeling.linjer.map((linje) => (linje.id === id ? { ...linje, beløp: øre(beløp) } : linje)),
});

describe('the sums', () => {
  const hel = fordelPott(kroner(99), tre, valg);
  const rest = fordelPott(kroner(100), tre, valg);

  it('toFordeleHelePotten and toGåOpp', () => {
    expect(hel).toFordeleHelePotten();
    expect(rest).not.toFordeleHelePotten();
    expect(rest).toGåOpp();
    expect({ ...rest, ufordelt: øre(0) }).not.toGåOpp();
    expect({ ...rest, ufordeltÅrsaker: [] }).not.toGåOpp();
    expect(medBeløp(hel, 'a', 1)).not.toFordeleHelePotten();
  });

  it('say what is left and why', () => {
    expect(lest(matchere.toFordeleHelePotten(rest))).toBe(
      'The pot is NOK 100, and NOK 0.01 of it is not distributed.\ntied: NOK 0.01',
    );
    expect(lest(matchere.toGåOpp({ ...rest, ufordeltÅrsaker: [] }))).toBe(
      'The pot is NOK 100, the lines are NOK 99.99, NOK 0.01 is not distributed, and the reasons make NOK 0.',
    );
  });
});

describe('toRespektereGrenser', () => {
  const grenser = [
    { id: 'a', vekt: 1, gulv: kroner(20), gruppe: 'indre' },
    { id: 'b', vekt: 5, tak: kroner(30), gruppe: 'ytre' },
    { id: 'c', vekt: 2 },
  ];
  const grupper = [
    { gruppe: 'ytre', tak: kroner(50) },
    { gruppe: 'indre', overordnet: 'ytre' },
  ];
  const fordeling = fordelPott(kroner(100), grenser, { ...valg, grupper });

  it('holds for what fordelPott gives', () => {
    expect(fordeling).toRespektereGrenser();
    expect(lest(matchere.toRespektereGrenser(fordeling))).toBe('Every recipient and group is within its limits.');
  });

  it('names every limit that is broken, also that of a group around a group', () => {
    const brutt = medBeløp(medBeløp(fordeling, 'a', 1999), 'b', 3101);
    expect(brutt).not.toRespektereGrenser();
    expect(lest(matchere.toRespektereGrenser(brutt)).split('\n\n')).toEqual([
      '“a” gets NOK 19.99, which is below its floor of NOK 20.',
      '“b” gets NOK 31.01, which is above its cap of NOK 30.',
      'The group “ytre” gets NOK 51, which is above its cap of NOK 50.',
      '“a” stands with NOK 19.99, but its own basis gives NOK 20.',
      '“b” stands with NOK 31.01, but its own basis gives NOK 30.',
    ]);
  });

  it('does not hold where the limits are impossible', () => {
    const umulig = fordelPott(kroner(1), grenser, valg);
    expect(lest(matchere.toRespektereGrenser(umulig))).toContain('cannot be met together');
  });
});

describe('before and after', () => {
  const før = fordelPott(kroner(100), tre, { ...valg, enhet: kroner(1), vedLikhet: 'ID' });
  const etter = fordelPott(
    kroner(100),
    tre.map((m) => (m.id === 'a' ? { ...m, vekt: 2 } : m)),
    { ...valg, enhet: kroner(1), vedLikhet: 'ID' },
  );

  it('toVæreUendretFor', () => {
    expect(før).toVæreUendretFor(før, ['a', 'b', 'c']);
    expect(etter).not.toVæreUendretFor(før, ['b']);
    expect(etter).not.toVæreUendretFor(før, ['finnes-ikke']);
    expect(matchere.toVæreUendretFor(etter, før, []).pass).toBe(true);
  });

  it('tells what became another in the explanation, and nothing else', () => {
    const [første, ...resten] = lest(matchere.toVæreUendretFor(etter, før, ['c'])).split('\n');
    expect(første).toBe('“c” got NOK 33 before and gets NOK 25 after.');
    expect(resten).toContain('- The weights of those who share by weight: 3 = 1 + 1 + 1');
    expect(resten.filter((linje) => linje.startsWith('+ The weights'))).toHaveLength(1);
    expect(resten.join('\n')).not.toContain('The pot: NOK 100');
  });

  it('toTapeHøyst: an amount, a share, and one who is no longer there', () => {
    expect(etter).toTapeHøyst(før, kroner(8));
    expect(etter).not.toTapeHøyst(før, øre(799));
    expect(etter).toTapeHøyst(før, { teller: '8', nevner: '33' });
    expect(etter).not.toTapeHøyst(før, { teller: '7', nevner: '33' });
    expect(fordelPott(kroner(1), tre.slice(1), valg)).not.toTapeHøyst(før, kroner(33));
    expect(lest(matchere.toTapeHøyst(etter, før, { teller: '1', nevner: '10' }))).toContain('lose is 10% of it.');
    expect(lest(matchere.toTapeHøyst(etter, før, kroner(1)))).toContain('lose is NOK 1.');
  });

  it('tells what is wrong with a distribution that cannot be explained', () => {
    const brutt = medBeløp(før, 'b', 0);
    expect(lest(matchere.toVæreUendretFor(brutt, før, ['b']))).toContain(
      'is stated with NOK 0, but the basis gives NOK 33',
    );
  });

  it('says how many differences it leaves out', () => {
    const mange = Array.from({ length: 30 }, (_, i) => ({ id: `m${i}`, vekt: i + 1 }));
    const melding = lest(
      matchere.toVæreUendretFor(
        fordelPott(
          kroner(1000),
          mange.map((m) => ({ ...m, vekt: m.vekt + 1 })),
          valg,
        ),
        fordelPott(kroner(1000), mange, valg),
        ['m0'],
      ),
    );
    expect(melding).toMatch(/… and \d+ more$/);
  });
});

describe('toVæreMonotonIPotten', () => {
  // The Alabama paradox in small: with one unit more the smallest loses its only one.
  const alabama = [
    { id: 'a', vekt: 6 },
    { id: 'b', vekt: 6 },
    { id: 'c', vekt: 2 },
  ];
  const potter = Array.from({ length: 30 }, (_, i) => øre(i));

  it('the largest remainder needs slack, a divisor method none', () => {
    const hamilton = fordelPott(øre(10), alabama, { ...valg, vedLikhet: 'ID' });
    const dhondt = fordelPott(øre(10), alabama, { ...valg, metode: 'DHONDT', vedLikhet: 'ID' });
    expect(hamilton).not.toVæreMonotonIPotten({ potter, slingring: øre(0) });
    expect(hamilton).toVæreMonotonIPotten({ potter, slingring: øre(1) });
    expect(dhondt).toVæreMonotonIPotten({ potter, slingring: øre(0) });
  });

  it('takes a function of the pot, and the pots in any order', () => {
    const alltidLik = (pott: number) => fordelPott(øre(pott), tre.slice(0, 1), valg);
    expect(alltidLik).toVæreMonotonIPotten({ potter: [...potter].reverse(), slingring: øre(0) });
    const trapp = (pott: number) => fordelPott(øre(pott > 5 ? 1 : pott), tre.slice(0, 1), valg);
    const utfall = matchere.toVæreMonotonIPotten(trapp, { potter: [øre(6), øre(5)], slingring: øre(0) });
    expect(utfall.pass).toBe(false);
    expect(lest(utfall)).toContain('“a” got NOK 0.05 before and gets NOK 0.01 after.');
  });
});

describe('explanations and sources', () => {
  it('toStemme', () => {
    const grunnlag = { a: 1, b: 2 };
    const barn = [
      lagBladnode({ id: 'a', enhet: 'ORE' }, '/a', grunnlag),
      lagBladnode({ id: 'b', enhet: 'ORE' }, '/b', grunnlag),
    ];
    const sum = { rot: lagRegnenode({ id: 'sum', enhet: 'ORE' }, 'SUM', barn), kilder: [], antakelser: [] };
    expect(sum).toStemme(grunnlag);
    expect(sum).not.toStemme({ a: 1, b: 3 });
    expect(lest(matchere.toStemme(sum, { a: 1, b: 3 }))).toMatch(
      /\(NODE_AVVIKER_FRA_GRUNNLAG \/rot\/barn\/1\/verdi\)$/,
    );
    expect(lest(matchere.toStemme(sum, grunnlag))).toBe('Nothing is wrong.');
  });

  it('toHaKildeForAlleVerdier', () => {
    const antakelse = { id: 'x', antakelse: 'X', grunnlag: 'Y' };
    expect({ data: { a: 1 }, kilder: [{ sti: '', antakelse }] }).toHaKildeForAlleVerdier();
    expect({ data: { a: 1 }, kilder: [] }).not.toHaKildeForAlleVerdier();
  });
});
