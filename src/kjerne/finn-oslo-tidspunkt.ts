import { osloAv, sekunderIOslo } from './oslo';
import type { Dato, Klokkeslett, Tidspunkt } from './typer';

/**
 * The moment of a clock time in Norway, with the offset that holds then.
 *
 * The hour that is lived twice in October counts as the later; a time that the clocks skip in March counts as the end of
 * the gap; `24:00` is `00:00` of the next day.
 *
 * @param dato - From 1996, when today's rule for summer time came.
 * @throws TilskuddFeil `SOMMERTID_UKJENT`.
 * @example
 * finnOsloTidspunkt('2026-10-25', '02:30') // => '2026-10-25T02:30:00+01:00'
 * finnOsloTidspunkt('2027-03-28', '02:30') // => '2027-03-28T03:00:00+02:00'
 */
export function finnOsloTidspunkt(dato: Dato, klokkeslett: Klokkeslett): Tidspunkt {
  const oslo = osloAv(sekunderIOslo(dato, klokkeslett));
  const toSifre = (tall: number): string => String(Math.floor(tall)).padStart(2, '0');
  const s = oslo.sekunderPåDagen;
  const klokka = `${toSifre(s / 3600)}:${toSifre((s / 60) % 60)}:${toSifre(s % 60)}`;
  return `${oslo.dato}T${klokka}+0${oslo.forskyvning}:00` as Tidspunkt;
}
