import * as fc from 'fast-check';
import type { Øre } from '../../src/kjerne/typer';
import type { Fordelingsmetode, Fordelingsvalg, Likhetsregel, Mottaker } from '../../src/modell';

export const ø = (n: number): Øre => n as Øre;

export const METODER = [
  'STORSTE_REST',
  'SAINTE_LAGUE',
  'MODIFISERT_SAINTE_LAGUE',
  'DHONDT',
  'ADAMS',
  'HUNTINGTON_HILL',
  'DEAN',
] as const satisfies readonly Fordelingsmetode[];

/** A case for `fordelPott`. */
export interface Sak {
  readonly pott: Øre;
  readonly mottakere: readonly Mottaker[];
  readonly valg: Fordelingsvalg;
}

interface Størrelse {
  readonly pott: number;
  readonly vekt: number;
  readonly enhet: number;
  readonly antall?: number;
  readonly metoder?: readonly Fordelingsmetode[];
}

const REGLER: fc.Arbitrary<Likhetsregel | readonly Likhetsregel[]> = fc.oneof(
  fc.constantFrom<Likhetsregel>('MELD', 'STORST_VEKT', 'MINST_VEKT', 'ID', { lodd: 'frø' }),
  fc.constantFrom<readonly Likhetsregel[]>(
    ['STORST_VEKT', { lodd: 'x' }],
    ['MINST_VEKT', 'MELD'],
    ['STORST_VEKT', 'ID'],
  ),
);

/** Small pots and weights make ties and binding limits common. */
export function saker({ pott, vekt, enhet, antall = 6, metoder = METODER }: Størrelse): fc.Arbitrary<Sak> {
  const mottaker = fc.record(
    {
      vekt: fc.integer({ min: 0, max: vekt }),
      gulv: fc.integer({ min: 0, max: Math.ceil(pott / 4) }),
      tak: fc.integer({ min: 0, max: pott }),
    },
    { requiredKeys: ['vekt'] },
  );
  return fc
    .record({
      pott: fc.integer({ min: 0, max: pott }),
      reservert: fc.option(fc.integer({ min: 0, max: pott }), { nil: undefined, freq: 3 }),
      enhet: fc.integer({ min: 1, max: enhet }),
      metode: fc.constantFrom(...metoder),
      vedLikhet: REGLER,
      mottakere: fc.array(mottaker, { minLength: 1, maxLength: antall }),
    })
    .filter((s) => s.mottakere.some((m) => m.vekt > 0))
    .map((s) => ({
      pott: ø(s.pott),
      mottakere: s.mottakere.map(({ vekt: v, gulv, tak }, i) => {
        const [lav, høy] = gulv !== undefined && tak !== undefined && gulv > tak ? [tak, gulv] : [gulv, tak];
        return {
          id: `m${i}`,
          vekt: v,
          ...(lav === undefined ? {} : { gulv: ø(lav) }),
          ...(høy === undefined ? {} : { tak: ø(høy) }),
        };
      }),
      valg: {
        metode: s.metode,
        enhet: ø(s.enhet),
        vedLikhet: s.vedLikhet,
        ...(s.reservert === undefined ? {} : { reservert: ø(Math.min(s.reservert, s.pott)) }),
      },
    }));
}

/** Every place in plain data that holds what `er` says, as a list of keys. */
export function finnSteder(
  data: unknown,
  er: (x: unknown) => boolean,
  sti: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (er(data)) return [sti];
  if (typeof data !== 'object' || data === null) return [];
  const nøkler = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return nøkler.flatMap((n) => finnSteder((data as Record<string | number, unknown>)[n], er, [...sti, n]));
}

/** A copy of plain data with another value in one place. */
export function medVerdi<T>(data: T, [ledd, ...resten]: readonly (string | number)[], av: (x: unknown) => unknown): T {
  if (ledd === undefined) return av(data) as T;
  const kopi: Record<string | number, unknown> = Array.isArray(data)
    ? ([...data] as unknown as Record<string | number, unknown>)
    : { ...(data as object) };
  kopi[ledd] = medVerdi(kopi[ledd], resten, av);
  return kopi as T;
}
