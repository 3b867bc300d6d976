import { dagnummer, dagnummerAv, datoAv, delerAv, ukedagAv } from './dagnummer';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Dato, Klokkeslett, Tidspunkt } from './typer';

const feil = lagFeillager<KalenderKoder>();

/*
 * Clock times in Norway by rule, not by a time-zone database: UTC+1, and UTC+2 from the last Sunday of March to the last
 * Sunday of October, both at 01:00 UTC. The rule holds from 1996; before that it was another, so earlier years are
 * refused rather than guessed.
 */

const MINUTT = 60;
const TIME = 60 * MINUTT;
const DØGN = 24 * TIME;
const FØRSTE_ÅR = 1996;

/** Seconds since the start of day number 0, UTC, of a moment with its own offset. */
export function sekunderAv(tidspunkt: Tidspunkt): number {
  const [timer, minutter, sekunder] = [tall(tidspunkt, 11), tall(tidspunkt, 14), tall(tidspunkt, 17)];
  const forskyvning = (tall(tidspunkt, 20) * TIME + tall(tidspunkt, 23) * MINUTT) * (tidspunkt[19] === '-' ? -1 : 1);
  // The date is read where it stands, in front.
  return dagnummer(tidspunkt as string as Dato) * DØGN + timer * TIME + minutter * MINUTT + sekunder - forskyvning;
}

/**
 * Seconds of a clock time in Oslo. The hour that is lived twice in October counts as the later; a time that the clocks
 * skip in March counts as the end of the gap.
 */
export function sekunderIOslo(dato: Dato, klokkeslett: Klokkeslett): number {
  const år = kjentÅr(dato);
  const lokalt = dagnummer(dato) * DØGN + tall(klokkeslett, 0) * TIME + tall(klokkeslett, 3) * MINUTT;
  const [start, slutt] = sommertid(år);
  // Winter time is the later reading of the repeated hour. Within the gap, winter time would lie after the turn.
  if (lokalt - TIME < start || lokalt - TIME >= slutt) {
    return lokalt - TIME;
  }
  return Math.max(lokalt - 2 * TIME, start);
}

/** The date and clock time in Oslo of a moment in seconds. */
export function osloAv(sekunder: number): {
  readonly dato: Dato;
  readonly sekunderPåDagen: number;
  readonly forskyvning: 1 | 2;
} {
  const { år } = delerAv(Math.floor((sekunder + TIME) / DØGN));
  if (år < FØRSTE_ÅR) throw feil('SOMMERTID_UKJENT', '', { dato: datoAv(Math.floor(sekunder / DØGN)) });
  const [start, slutt] = sommertid(år);
  const forskyvning = sekunder >= start && sekunder < slutt ? 2 : 1;
  const lokalt = sekunder + forskyvning * TIME;
  const dag = Math.floor(lokalt / DØGN);
  return { dato: datoAv(dag), sekunderPåDagen: lokalt - dag * DØGN, forskyvning };
}

/** From when to when summer time holds in a year, in seconds UTC. */
function sommertid(år: number): readonly [number, number] {
  return [sisteSøndag(år, 3) * DØGN + TIME, sisteSøndag(år, 10) * DØGN + TIME];
}

function sisteSøndag(år: number, måned: 3 | 10): number {
  const siste = dagnummerAv(år, måned, 31);
  return siste - (ukedagAv(siste) % 7);
}

function kjentÅr(dato: Dato): number {
  const år = Number(dato.slice(0, 4));
  if (år < FØRSTE_ÅR) throw feil('SOMMERTID_UKJENT', '', { dato });
  return år;
}

const tall = (tekst: string, i: number): number => (tekst.charCodeAt(i) - 48) * 10 + tekst.charCodeAt(i + 1) - 48;
