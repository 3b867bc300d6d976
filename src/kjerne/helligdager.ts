import { dagnummerAv, datoAv } from './dagnummer';
import type { Helligdag, Helligdagsnøkkel } from './kalender';
import type { KalenderKoder } from './koder-kalender';
import { påskedagI } from './paaskedag';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<KalenderKoder>();

const HELLIGDAGSFREDLOVEN = 'helligdagsfredloven § 2';
const LOV_OM_1_OG_17_MAI = 'lov om 1 og 17 mai som høgtidsdager § 1';

/** Days that move with Easter, by their distance from Easter Sunday. */
const ETTER_PÅSKE: readonly (readonly [Helligdagsnøkkel, number])[] = [
  ['SKJAERTORSDAG', -3],
  ['LANGFREDAG', -2],
  ['FORSTE_PAASKEDAG', 0],
  ['ANDRE_PAASKEDAG', 1],
  ['KRISTI_HIMMELFARTSDAG', 39],
  ['FORSTE_PINSEDAG', 49],
  ['ANDRE_PINSEDAG', 50],
];

/** Days with a fixed date: month, day, and the act. */
const FASTE: readonly (readonly [Helligdagsnøkkel, number, number, string])[] = [
  ['FORSTE_NYTTARSDAG', 1, 1, HELLIGDAGSFREDLOVEN],
  ['FORSTE_MAI', 5, 1, LOV_OM_1_OG_17_MAI],
  ['GRUNNLOVSDAGEN', 5, 17, LOV_OM_1_OG_17_MAI],
  ['FORSTE_JULEDAG', 12, 25, HELLIGDAGSFREDLOVEN],
  ['ANDRE_JULEDAG', 12, 26, HELLIGDAGSFREDLOVEN],
];

/**
 * The Norwegian holidays of a year, each with its key and the act that makes it one.
 *
 * Ordinary Sundays are not listed. Two holidays may share a day, and both are then given: 17 May is Whit Monday in
 * 2027. 24 and 31 December are working days in law and are not here.
 *
 * @param år - From 1583, the first whole year of the Gregorian calendar, to 9999.
 * @returns Twelve entries in order of date, then key.
 * @throws TilskuddFeil `KALENDERAR_UGYLDIG`.
 * @see Lov om helligdager og helligdagsfred § 2, and the act on 1 and 17 May § 1.
 * @example
 * helligdager(2027).filter((h) => h.dato === '2027-05-17').map((h) => h.nøkkel) // => ['ANDRE_PINSEDAG', 'GRUNNLOVSDAGEN']
 */
export function helligdager(år: number): readonly Helligdag[] {
  if (!Number.isInteger(år) || år < 1583 || år > 9999) throw feil('KALENDERAR_UGYLDIG', '', { fraÅr: år, tilÅr: år });
  const påske = påskedagI(år);
  return [
    ...ETTER_PÅSKE.map(([nøkkel, dager]) => ({ nummer: påske + dager, nøkkel, hjemmel: HELLIGDAGSFREDLOVEN })),
    ...FASTE.map(([nøkkel, måned, dag, hjemmel]) => ({ nummer: dagnummerAv(år, måned, dag), nøkkel, hjemmel })),
  ]
    .sort((a, b) => a.nummer - b.nummer || (a.nøkkel < b.nøkkel ? -1 : 1))
    .map(({ nummer, nøkkel, hjemmel }) => ({ dato: datoAv(nummer), nøkkel, hjemmel }));
}
