import type { Fordeling } from '../fordeling/typer';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import { sitat } from '../visning/tekster/ord';

/**
 * What no distribution has, whatever the policy: an amount that is none, one who stands twice, has no line, or stands on
 * one without being a recipient. Such a one must not pass any test of what people get.
 */
export function finnFormbrudd({ linjer, grunnlag, ufordelt }: Fordeling): readonly (() => string)[] {
  const mottakere = new Set(grunnlag.mottakere.map(({ id }) => id));
  const harLinje = new Set(linjer.map(({ id }) => id));
  const gjentatte = finnGjentatte(linjer.map(({ id }) => id));
  const si =
    (id: string, hva: string): (() => string) =>
    () =>
      `${sitat(id, 'en')} ${hva}`;
  return [
    ...linjer.flatMap(({ id, beløp }) =>
      erBeløp(beløp) ? [] : [si(id, `gets ${String(beløp)}, which is no amount.`)],
    ),
    ...gjentatte.map(({ nøkkel }) => si(nøkkel, 'stands on two lines.')),
    ...[...mottakere].filter((id) => !harLinje.has(id)).map((id) => si(id, 'is a recipient, but has no line.')),
    ...[...harLinje].filter((id) => !mottakere.has(id)).map((id) => si(id, 'has a line, but is no recipient.')),
    ...(erBeløp(ufordelt) ? [] : [() => `What is not distributed is ${String(ufordelt)}, which is no amount.`]),
  ];
}

const erBeløp = (x: unknown): boolean => typeof x === 'number' && Number.isSafeInteger(x) && x >= 0;
