/**
 * The element at a place that is known to exist: by the bounds of the loop, or because another list has the same length.
 *
 * A place that is not there is a fault in this library and never in the data, so it stops the calculation; an
 * `?? 0` would go on with a wrong number. Where the place may be missing, ask for `undefined` instead.
 *
 * @throws RangeError when there is nothing at the place.
 */
export function ved<T extends NonNullable<unknown> | null>(liste: ArrayLike<T>, plass: number): T {
  const element = liste[plass];
  if (element === undefined) throw new RangeError(`${plass}`);
  return element;
}
