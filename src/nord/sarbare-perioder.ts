import type { SårbarPeriode } from '../frister/finn-konflikter';
import { dagnummer, datoAv, ukedagAv } from '../kjerne/dagnummer';
import type { Kildebelagt, Kildehenvisning } from '../kjerne/kilde';
import type { KalenderKoder } from '../kjerne/koder-kalender';
import { påskedagI } from '../kjerne/paaskedag';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Dato } from '../kjerne/typer';
import { ANTAKELSER } from './kilder';

const feil = lagFeillager<KalenderKoder>();

/**
 * Days on which deadlines are hard to meet, for `finnKonflikter`: half days, Easter week, the days between Christmas and
 * New Year, and the summer holiday. None of them has a source here: each is a named assumption, to be changed at will.
 *
 * @param fraÅr - First year, from 1583.
 * @param tilÅr - Last year, included.
 * @throws TilskuddFeil `KALENDERAR_UGYLDIG`.
 * @example
 * lagSårbarePerioder(2025, 2025).data.map(({ id, fom, tom }) => [id, fom, tom])
 * // => [['halv-dag-paske-2025', '2025-04-16', '2025-04-16'], ['halv-dag-julaften-2025', '2025-12-24', '2025-12-24'], ['halv-dag-nyttarsaften-2025', '2025-12-31', '2025-12-31'], ['paskeuka-2025', '2025-04-14', '2025-04-21'], ['romjula-2025', '2025-12-27', '2025-12-31'], ['fellesferien-2025', '2025-07-07', '2025-07-27']]
 */
export function lagSårbarePerioder(fraÅr: number, tilÅr: number): Kildebelagt<readonly SårbarPeriode[]> {
  if (!Number.isInteger(fraÅr) || !Number.isInteger(tilÅr) || fraÅr < 1583 || tilÅr > 9999 || fraÅr > tilÅr) {
    throw feil('KALENDERAR_UGYLDIG', '/fraÅr', { fraÅr, tilÅr });
  }
  const rader = Array.from({ length: tilÅr - fraÅr + 1 }, (_, i) => perioderI(fraÅr + i)).flat();
  return {
    data: rader.map(([periode]) => periode),
    kilder: rader.map(([, antakelse], i): Kildehenvisning => ({ sti: `/${i}`, antakelse: ANTAKELSER[antakelse] })),
  };
}

type Rad = readonly [periode: SårbarPeriode, antakelse: 'halveDager' | 'påskeuka' | 'romjula' | 'fellesferien'];

function perioderI(år: number): readonly Rad[] {
  const påskedag = påskedagI(år);
  const uke28 = mandagIUke(år, 28);
  const iÅr = (dag: string): Dato => `${String(år).padStart(4, '0')}-${dag}` as Dato;
  const periode = (id: string, navn: string, fom: Dato, tom: Dato): SårbarPeriode => ({
    id: `${id}-${år}`,
    navn,
    fom,
    tom,
  });
  const halv = (id: string, navn: string, dag: Dato): Rad => [periode(`halv-dag-${id}`, navn, dag, dag), 'halveDager'];
  return [
    halv('paske', 'onsdag før skjærtorsdag (halv dag)', datoAv(påskedag - 4)),
    halv('julaften', 'julaften (halv dag)', iÅr('12-24')),
    halv('nyttarsaften', 'nyttårsaften (halv dag)', iÅr('12-31')),
    [periode('paskeuka', 'påskeuka', datoAv(påskedag - 6), datoAv(påskedag + 1)), 'påskeuka'],
    [periode('romjula', 'romjula', iÅr('12-27'), iÅr('12-31')), 'romjula'],
    [periode('fellesferien', 'fellesferien', datoAv(uke28), datoAv(uke28 + 20)), 'fellesferien'],
  ];
}

/** The day number of the Monday of an ISO week: week 1 is the one with 4 January. */
function mandagIUke(år: number, uke: number): number {
  const fjerde = dagnummer(`${String(år).padStart(4, '0')}-01-04` as Dato);
  return fjerde - (ukedagAv(fjerde) - 1) + (uke - 1) * 7;
}
