/** A key that has stood before in a list. */
export interface Gjentatt {
  readonly nøkkel: string;
  /** Its place. */
  readonly plass: number;
  /** Where it stood first. */
  readonly først: number;
}

/** Every key of a list that has stood before, in order. */
export function finnGjentatte(nøkler: readonly string[]): readonly Gjentatt[] {
  const først = new Map<string, number>();
  const gjentatte: Gjentatt[] = [];
  for (const [plass, nøkkel] of nøkler.entries()) {
    const før = først.get(nøkkel);
    if (før === undefined) først.set(nøkkel, plass);
    else gjentatte.push({ nøkkel, plass, først: før });
  }
  return gjentatte;
}
