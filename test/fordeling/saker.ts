import * as fc from 'fast-check';
import type { Øre } from '../../src/kjerne/typer';
import type { Fordelingsmetode, Fordelingsvalg, Gruppegrense, Likhetsregel, Mottaker } from '../../src/modell';

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
  readonly grupper?: boolean;
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
export function saker({
  pott,
  vekt,
  enhet,
  antall = 6,
  metoder = METODER,
  grupper = false,
}: Størrelse): fc.Arbitrary<Sak> {
  const mottaker = fc.record(
    {
      vekt: fc.integer({ min: 0, max: vekt }),
      gulv: fc.integer({ min: 0, max: Math.ceil(pott / 4) }),
      tak: fc.integer({ min: 0, max: pott }),
    },
    { requiredKeys: ['vekt'] },
  );
  const gruppe = fc.record(
    { gulv: fc.integer({ min: 0, max: Math.ceil(pott / 3) }), tak: fc.integer({ min: 0, max: pott }) },
    { requiredKeys: [] },
  );
  return fc
    .record({
      grupper: fc.array(gruppe, { minLength: 3, maxLength: 3 }),
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
          ...(grupper && i % 4 !== 3 ? { gruppe: `g${i % 4}` } : {}),
        };
      }),
      valg: {
        metode: s.metode,
        enhet: ø(s.enhet),
        vedLikhet: s.vedLikhet,
        ...(s.reservert === undefined ? {} : { reservert: ø(Math.min(s.reservert, s.pott)) }),
        ...(grupper ? { grupper: s.grupper.map(lagGruppe) } : {}),
      },
    }));
}

/** `g1` lies within `g0`; the others stand alone. */
function lagGruppe({ gulv, tak }: { gulv?: number; tak?: number }, i: number): Gruppegrense {
  const [lav, høy] = gulv !== undefined && tak !== undefined && gulv > tak ? [tak, gulv] : [gulv, tak];
  return {
    gruppe: `g${i}`,
    ...(lav === undefined ? {} : { gulv: ø(lav) }),
    ...(høy === undefined ? {} : { tak: ø(høy) }),
    ...(i === 1 ? { overordnet: 'g0' } : {}),
  };
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
