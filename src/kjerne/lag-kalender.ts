import { dagnummer, ukedagAv } from './dagnummer';
import { erDato } from './er-dato';
import { helligdager } from './helligdager';
import type { Helligdag, Kalender } from './kalender';
import type { KalenderKoder } from './koder-kalender';
import { lagFunnlager } from './lag-funn';
import { sammenlignTekst } from './sammenlign-tekst';
import { kastVedFeil } from './tilskudd-feil';

const funn = lagFunnlager<KalenderKoder>();

/** What a calendar is made of. */
export interface Kalendervalg {
  /** First year, from 1583. */
  readonly fraÅr: number;
  /** Last year, included, to 9999. */
  readonly tilÅr: number;
  /** Days off beside those of the law, such as a local one; days outside the years are left out. */
  readonly ekstraFridager?: readonly Helligdag[];
  /** Whether Saturday counts as a working day. */
  readonly lørdagErVirkedag: boolean;
}

/**
 * A calendar with the Norwegian holidays, the caller's own days off, and the caller's word on Saturdays.
 *
 * Use {@link lagNorskKalender} where Saturday is no working day and nothing is added, as domstolloven § 149 has it.
 *
 * @param valg - Years, days off, Saturdays.
 * @returns Plain data to keep and pass on. O(n log n) in the number of holidays.
 * @throws TilskuddFeil `KALENDERAR_UGYLDIG`, `DATO_UGYLDIG`, all at once.
 * @example
 * const kalender = lagKalender({
 *   fraÅr: 2024,
 *   tilÅr: 2024,
 *   lørdagErVirkedag: false,
 *   ekstraFridager: [{ dato: '2024-12-24', nøkkel: 'JULAFTEN', hjemmel: 'lokal avtale' }],
 * });
 * erVirkedag('2024-12-24', kalender) // => false
 */
export function lagKalender({ fraÅr, tilÅr, ekstraFridager = [], lørdagErVirkedag }: Kalendervalg): Kalender {
  kastVedFeil([
    ...(erSpenn(fraÅr, tilÅr) ? [] : [funn('KALENDERAR_UGYLDIG', 'FEIL', '/fraÅr', { fraÅr, tilÅr })]),
    ...ekstraFridager.flatMap(({ dato }, i) =>
      erDato(dato) ? [] : [funn('DATO_UGYLDIG', 'FEIL', `/ekstraFridager/${i}/dato`, { verdi: String(dato) })],
    ),
  ]);
  const alle = [...alleÅr(fraÅr, tilÅr).flatMap(helligdager), ...innenfor(ekstraFridager, fraÅr, tilÅr)].sort(
    (a, b) => sammenlignTekst(a.dato, b.dato) || sammenlignTekst(a.nøkkel, b.nøkkel),
  );
  return { fraÅr, tilÅr, lørdagErVirkedag, helligdager: alle, fridager: finnFridager(alle, lørdagErVirkedag) };
}

function erSpenn(fraÅr: number, tilÅr: number): boolean {
  return Number.isInteger(fraÅr) && Number.isInteger(tilÅr) && fraÅr >= 1583 && tilÅr <= 9999 && fraÅr <= tilÅr;
}

function alleÅr(fraÅr: number, tilÅr: number): readonly number[] {
  return Array.from({ length: tilÅr - fraÅr + 1 }, (_, i) => fraÅr + i);
}

function innenfor(dager: readonly Helligdag[], fraÅr: number, tilÅr: number): readonly Helligdag[] {
  return dager
    .filter(({ dato }) => Number(dato.slice(0, 4)) >= fraÅr && Number(dato.slice(0, 4)) <= tilÅr)
    .map(({ dato, nøkkel, hjemmel }) => ({ dato, nøkkel, hjemmel }));
}

function finnFridager(alle: readonly Helligdag[], lørdagErVirkedag: boolean): readonly number[] {
  const sisteVirkedagIUka = lørdagErVirkedag ? 6 : 5;
  const numre = alle.map(({ dato }) => dagnummer(dato)).filter((nummer) => ukedagAv(nummer) <= sisteVirkedagIUka);
  return numre.filter((nummer, i) => nummer !== numre[i - 1]);
}
