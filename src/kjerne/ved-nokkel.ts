/**
 * The value under a key that is known to exist, as `ved` for lists.
 *
 * @throws RangeError when there is nothing under the key.
 */
export function vedNøkkel<K, V extends NonNullable<unknown> | null>(map: ReadonlyMap<K, V>, nøkkel: K): V {
  const verdi = map.get(nøkkel);
  if (verdi === undefined) throw new RangeError(String(nøkkel));
  return verdi;
}
