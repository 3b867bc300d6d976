/** Whole numbers as the search for the best set uses them: doubles where every sum is exact, else BigInt. */
export interface Regning<T extends number | bigint> {
  readonly null: T;
  readonly en: T;
  readonly pluss: (a: T, b: T) => T;
  readonly minus: (a: T, b: T) => T;
  /** The nearest double. */
  readonly tilTall: (a: T) => number;
}

export const DOBLE: Regning<number> = {
  null: 0,
  en: 1,
  pluss: (a, b) => a + b,
  minus: (a, b) => a - b,
  tilTall: (a) => a,
};

export const STORE: Regning<bigint> = {
  null: 0n,
  en: 1n,
  pluss: (a, b) => a + b,
  minus: (a, b) => a - b,
  tilTall: Number,
};
