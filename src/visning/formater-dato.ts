import { erDato } from '../kjerne/er-dato';
import type { Dato } from '../kjerne/typer';
import type { Språk } from './tekster/typer';

const NORSKE = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;
const ENGELSKE = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date as people write it: `17. juni 2024`, in English `17 June 2024`. The form is the library's own, not the host's.
 *
 * @param dato - A date; another text is given back as it stands.
 * @param valg - The language.
 * @example
 * formaterDato('2024-06-17', { språk: 'nb' }) // => '17. juni 2024'
 * formaterDato('2024-06-17', { språk: 'en' }) // => '17 June 2024'
 */
export function formaterDato(dato: Dato, { språk }: { readonly språk: Språk }): string {
  if (!erDato(dato)) return String(dato);
  const [år = 0, måned = 0, dag = 0] = dato.split('-').map(Number);
  const navn = (språk === 'en' ? ENGELSKE : NORSKE)[måned - 1] ?? '';
  return språk === 'en' ? `${dag} ${navn} ${år}` : `${dag}. ${navn} ${år}`;
}
