/** Limits counted in units: a floor is rounded up, a cap down. */
export function grenserIEnheter(
  { gulv = 0, tak }: { readonly gulv?: number | undefined; readonly tak?: number | undefined },
  enhet: bigint,
): { readonly gulv: bigint; readonly tak?: bigint } {
  const rundetOpp = gulv === 0 ? 0n : (BigInt(gulv) + enhet - 1n) / enhet;
  return tak === undefined ? { gulv: rundetOpp } : { gulv: rundetOpp, tak: BigInt(tak) / enhet };
}
