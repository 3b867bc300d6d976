import { Decimal } from 'decimal.js';
import { lesEksakt } from './brok';
import type { TallKoder } from './koder-tall';
import { lagFeillager } from './tilskudd-feil';
import type { Brøk, Desimal } from './typer';

const feil = lagFeillager<TallKoder>();

/** How a number is rounded: halves up (away from zero), halves to even, towards zero, away from it, down, up. */
export type Avrunding = 'HALV_OPP' | 'HALV_TIL_PARTALL' | 'MOT_NULL' | 'FRA_NULL' | 'NED' | 'OPP';

const MODUS = {
  HALV_OPP: Decimal.ROUND_HALF_UP,
  HALV_TIL_PARTALL: Decimal.ROUND_HALF_EVEN,
  MOT_NULL: Decimal.ROUND_DOWN,
  FRA_NULL: Decimal.ROUND_UP,
  NED: Decimal.ROUND_FLOOR,
  OPP: Decimal.ROUND_CEIL,
} as const;

/** Digits kept below the ones asked for, so that a quotient of 60-digit numbers rounds as the exact one does. */
const EKSTRA_SIFRE = 20;
const FLEST_DESIMALER = 60;

/** A constructor of its own for each precision, so that nobody else's settings matter and nobody's are changed. */
const medSifre = (sifre: number) =>
  Decimal.clone({ precision: sifre, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });

/**
 * Rounds a number to some decimals in a named mode, and prints it with exactly so many.
 *
 * A fraction is rounded as the exact number it is: a quotient that only seems to be a half is not taken for one.
 *
 * @param tall - A decimal number or a fraction.
 * @param desimaler - From 0 to 60.
 * @param avrunding - The mode; it has no default.
 * @throws TilskuddFeil `TALL_UGYLDIG`, `NEVNER_UGYLDIG`, `DESIMALER_UGYLDIG`.
 * @example
 * rundTilDesimaler({ teller: '1', nevner: '55' }, 4, 'HALV_OPP') // => '0.0182'
 * rundTilDesimaler('2.5', 0, 'HALV_TIL_PARTALL') // => '2'
 */
export function rundTilDesimaler(tall: Desimal | Brøk | number, desimaler: number, avrunding: Avrunding): Desimal {
  kontrollerDesimaler(desimaler);
  const { t, n } = lesEksakt(tall);
  // Whole units of the last decimal, and what is left: 0, below a half, a half, or above it decides, exactly.
  const skalert = (t < 0n ? -t : t) * 10n ** BigInt(desimaler);
  const rest = (skalert % n) * 2n;
  const nøling = rest === 0n ? '' : rest < n ? '1' : rest === n ? '5' : '6';
  const D = medSifre((skalert / n).toString().length + EKSTRA_SIFRE);
  const verdi = new D(`${t < 0n ? '-' : ''}${skalert / n}.${nøling === '' ? '0' : nøling}`);
  const rundet = verdi.toDecimalPlaces(0, MODUS[avrunding]).abs();
  const negativ = t < 0n && !rundet.isZero();
  const siffer = rundet.toFixed(0).padStart(desimaler + 1, '0');
  const hele = siffer.slice(0, siffer.length - desimaler);
  return `${negativ ? '-' : ''}${hele}${desimaler === 0 ? '' : `.${siffer.slice(-desimaler)}`}` as Desimal;
}

/**
 * The natural logarithm, rounded half to even, with the same digits on every engine; `Math.log` may differ.
 *
 * @param tall - Above zero.
 * @param desimaler - From 0 to 60.
 * @throws TilskuddFeil `UTENFOR_DEFINISJON`, `TALL_UGYLDIG`, `NEVNER_UGYLDIG`, `DESIMALER_UGYLDIG`.
 * @example
 * beregnLogaritme('2', 20) // => '0.69314718055994530942'
 */
export function beregnLogaritme(tall: Desimal | Brøk | number, desimaler: number): Desimal {
  return beregn(
    tall,
    desimaler,
    (x) => x.ln(),
    (t) => t > 0n,
  );
}

/**
 * The square root, rounded half to even, with the same digits on every engine.
 *
 * @param tall - Zero or above.
 * @param desimaler - From 0 to 60.
 * @throws TilskuddFeil `UTENFOR_DEFINISJON`, `TALL_UGYLDIG`, `NEVNER_UGYLDIG`, `DESIMALER_UGYLDIG`.
 * @example
 * beregnKvadratrot('2', 20) // => '1.41421356237309504880'
 */
export function beregnKvadratrot(tall: Desimal | Brøk | number, desimaler: number): Desimal {
  return beregn(
    tall,
    desimaler,
    (x) => x.sqrt(),
    (t) => t >= 0n,
  );
}

function beregn(
  tall: Desimal | Brøk | number,
  desimaler: number,
  regn: (x: Decimal) => Decimal,
  erDefinert: (t: bigint) => boolean,
): Desimal {
  kontrollerDesimaler(desimaler);
  const { t, n } = lesEksakt(tall);
  if (!erDefinert(t)) throw feil('UTENFOR_DEFINISJON', '', { verdi: `${t}/${n}` });
  const D = medSifre(desimaler + t.toString().length + n.toString().length + EKSTRA_SIFRE);
  return regn(new D(t.toString()).div(n.toString())).toFixed(desimaler, Decimal.ROUND_HALF_EVEN) as Desimal;
}

function kontrollerDesimaler(antall: number): void {
  if (!Number.isInteger(antall) || antall < 0 || antall > FLEST_DESIMALER) {
    throw feil('DESIMALER_UGYLDIG', '', { antall: String(antall) });
  }
}
