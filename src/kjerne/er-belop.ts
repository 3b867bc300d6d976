/** Whether something is an amount in whole øre from zero up, below 2^53. */
export function erBeløp(x: unknown): boolean {
  return Number.isSafeInteger(x) && (x as number) >= 0;
}
