import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordelPott } from '../../src/fordeling/index';
import type { Øre } from '../../src/kjerne/typer';
import type { Fordelingsmetode, Gruppegrense, Likhetsregel, Mottaker } from '../../src/modell';
import { type F, f, type Gruppe, kmp, lovligeUtfall, type Oppgave, type Part } from './orakel';

const øre = (n: number): Øre => n as Øre;
const METODER: readonly Fordelingsmetode[] = [
  'STORSTE_REST',
  'SAINTE_LAGUE',
  'MODIFISERT_SAINTE_LAGUE',
  'DHONDT',
  'ADAMS',
  'HUNTINGTON_HILL',
  'DEAN',
];
const RUNDER = Number(process.env.RUNDER ?? 250);

const grenser = (størst: number) =>
  fc
    .record(
      { gulv: fc.integer({ min: 0, max: størst }), tak: fc.integer({ min: 0, max: størst }) },
      { requiredKeys: [] },
    )
    .map(({ gulv, tak }) => {
      if (gulv === undefined) return tak === undefined ? {} : { tak };
      return tak === undefined ? { gulv } : { gulv: Math.min(gulv, tak), tak: Math.max(gulv, tak) };
    });

/** A few recipients in up to three groups, some within others, with floors and caps here and there. */
const oppgave: fc.Arbitrary<Oppgave> = fc
  .record({
    antall: fc.integer({ min: 0, max: 9 }),
    parter: fc.array(
      fc.record({
        vekt: fc.oneof(
          { weight: 1, arbitrary: fc.constant(0) },
          { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) },
        ),
        grenser: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: grenser(4) }),
        gruppe: fc.option(fc.nat(2), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    grupper: fc.array(fc.record({ grenser: grenser(7), overordnet: fc.option(fc.nat(1), { nil: undefined }) }), {
      maxLength: 3,
    }),
  })
  .map(({ antall, parter, grupper }) => ({
    antall,
    parter: parter.map(
      ({ vekt, grenser: g, gruppe }): Part =>
        gruppe === undefined || gruppe >= grupper.length ? { vekt, ...g } : { vekt, ...g, gruppe },
    ),
    grupper: grupper.map(
      ({ grenser: g, overordnet }, i): Gruppe =>
        overordnet === undefined || overordnet >= i ? g : { ...g, overordnet },
    ),
  }))
  .filter(({ parter }) => parter.some(({ vekt }) => vekt > 0));

function somInndata({ parter, grupper }: Oppgave): { mottakere: Mottaker[]; grupper: Gruppegrense[] } {
  const medØre = <T extends { readonly gulv?: number; readonly tak?: number }>({ gulv, tak }: T) => ({
    ...(gulv === undefined ? {} : { gulv: øre(gulv) }),
    ...(tak === undefined ? {} : { tak: øre(tak) }),
  });
  return {
    mottakere: parter.map((part, i) => ({
      id: `m${i}`,
      vekt: part.vekt,
      ...medØre(part),
      ...(part.gruppe === undefined ? {} : { gruppe: `g${part.gruppe}` }),
    })),
    grupper: grupper.map((gruppe, i) => ({
      gruppe: `g${i}`,
      ...medØre(gruppe),
      ...(gruppe.overordnet === undefined ? {} : { overordnet: `g${gruppe.overordnet}` }),
    })),
  };
}

/** What a rule goes by: the greater comes first. */
const NØKLER: Readonly<Record<string, (o: Oppgave, i: number) => F>> = {
  STORST_VEKT: (o, i) => f(o.parter[i]?.vekt ?? 0),
  MINST_VEKT: (o, i) => f(-(o.parter[i]?.vekt ?? 0)),
  ID: (_, i) => f(-i),
};

function kontroller(metode: Fordelingsmetode, o: Oppgave, regler: readonly Likhetsregel[]): void {
  const { mottakere, grupper } = somInndata(o);
  const svar = fordelPott(øre(o.antall), mottakere, { metode, enhet: øre(1), vedLikhet: regler, grupper });
  const { utfall, eksakt } = lovligeUtfall(metode, o, (i) =>
    regler.flatMap((regel) => {
      const nøkkel = NØKLER[String(regel)];
      return nøkkel === undefined ? [] : [nøkkel(o, i)];
    }),
  );
  const delt = svar.linjer.reduce((sum, { beløp }) => sum + beløp, 0);
  expect(delt + svar.ufordelt).toBe(o.antall);
  expect(svar.ufordeltÅrsaker.reduce((sum, { beløp }) => sum + beløp, 0)).toBe(svar.ufordelt);
  expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  if (utfall.length === 0) {
    expect(svar.umulig).toBeDefined();
    expect(delt).toBe(0);
    return;
  }
  expect(svar.umulig).toBeUndefined();
  for (const [i, { beløp, eksakt: andel }] of svar.linjer.entries()) {
    expect(beløp).toBe(Math.min(...utfall.map((u) => u[i] ?? 0)));
    if (eksakt !== undefined) expect(kmp({ t: BigInt(andel.teller), n: BigInt(andel.nevner) }, eksakt[i] as F)).toBe(0);
  }
  const antallUtfall = svar.uavgjort.reduce((produkt, { antallLovlige }) => produkt * BigInt(antallLovlige), 1n);
  expect(antallUtfall).toBe(BigInt(utfall.length));
  for (const { ider, enheter, lovlige = [] } of svar.uavgjort) {
    const deres = new Set(
      utfall.map((u) => {
        const fikk = svar.linjer.flatMap(({ id, beløp }, i) => ((u[i] ?? 0) > beløp ? [id] : []));
        return fikk.filter((id) => ider.includes(id)).join();
      }),
    );
    expect(lovlige.map((sett) => sett.join())).toEqual([...deres].sort());
    expect(lovlige.every((sett) => sett.length === enheter)).toBe(true);
  }
}

describe.each(METODER)('%s with limits on groups', (metode) => {
  it('gives what no other lawful outcome beats, and what is in all of them when they are several', () => {
    fc.assert(
      fc.property(oppgave, (o) => {
        kontroller(metode, o, ['MELD']);
      }),
      { numRuns: RUNDER },
    );
  });

  it('follows chains of rules in every room of their own', () => {
    fc.assert(
      fc.property(
        oppgave,
        fc.subarray(['STORST_VEKT', 'MINST_VEKT', 'ID', 'MELD'] as const, { minLength: 1 }),
        (o, r) => {
          // What stands after MELD is never asked.
          const meld = r.indexOf('MELD');
          kontroller(metode, o, meld < 0 ? r : r.slice(0, meld + 1));
        },
      ),
      { numRuns: RUNDER },
    );
  });
});
