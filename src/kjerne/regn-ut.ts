import type { Regneslag } from './begrunnelse';
import { del, gang, leggSammen, trekkFra } from './brok';
import type { Kalender } from './kalender';
import type { Nodeverdi } from './nodeverdi';
import {
  antallDager,
  antallVirkedagerMellom,
  datoIÅr,
  erSammeMåned,
  flyttDager,
  flyttMåneder,
  flyttVirkedager,
  forrigeVirkedag,
  nesteVirkedag,
} from './regn-dato';
import { ordne, rang, sammenlignTo } from './regn-orden';
import { EN, klem, median, medTall, NULL, rundNed, rundOpp } from './regn-tall';
import { antall, hvis, lodd, medSvar } from './regn-valg';

/** The fewest and the most children that a kind takes; without a second, any number. */
const ANTALL_BARN: Readonly<Record<Regneslag, readonly [number, number?]>> = {
  SUM: [0],
  PRODUKT: [0],
  DIFFERANSE: [1],
  KVOTIENT: [2, 2],
  MEDIAN: [1],
  KLEM: [3, 3],
  RUND_NED: [1, 2],
  RUND_OPP: [1, 2],
  MINST: [1],
  STORST: [1],
  RANG: [1],
  RANG_STIGENDE: [1],
  RANG_TETT: [1],
  RANG_SNITT: [1],
  ER_LIK: [2, 2],
  ER_MINDRE: [2, 2],
  ER_HOYST: [2, 2],
  ANTALL: [0],
  OG: [0],
  ELLER: [0],
  IKKE: [1, 1],
  HVIS: [2, 3],
  LODD: [2, 2],
  DATO_I_AR: [3, 3],
  LEGG_TIL_DAGER: [2, 2],
  LEGG_TIL_MANEDER: [2, 2],
  LEGG_TIL_VIRKEDAGER: [2, 2],
  NESTE_VIRKEDAG: [1, 1],
  FORRIGE_VIRKEDAG: [1, 1],
  ANTALL_DAGER: [2, 2],
  ANTALL_VIRKEDAGER: [2, 2],
  ER_SAMME_MANED: [2, 2],
};

/** Whether a kind takes so many children; `false` for a kind that does not exist. */
export function tarAntallBarn(slag: Regneslag, antallBarn: number): boolean {
  if (!Object.hasOwn(ANTALL_BARN, slag)) return false;
  const [minst, høyst] = ANTALL_BARN[slag];
  return antallBarn >= minst && (høyst === undefined || antallBarn <= høyst);
}

/**
 * One elementary operation of an explanation; the table at `Begrunnelsesslag` says the same in words.
 *
 * A switch and not a table of functions: a table is built when the package is loaded, and would then draw the calendar
 * and the hash into programs that never explain anything.
 *
 * @param barn - As many as {@link tarAntallBarn} allows.
 * @returns `undefined` when the children are not of the types that the kind takes, or it has no answer.
 * @throws TilskuddFeil what the calendar functions throw.
 */
export function regnUt(
  slag: Regneslag,
  barn: readonly Nodeverdi[],
  kalender: Kalender | undefined,
): Nodeverdi | undefined {
  switch (slag) {
    case 'SUM':
      return medTall(barn, (alle) => alle.reduce(leggSammen, NULL));
    case 'PRODUKT':
      return medTall(barn, (alle) => alle.reduce(gang, EN));
    case 'DIFFERANSE':
      return medTall(barn, ([første = NULL, ...resten]) => resten.reduce(trekkFra, første));
    case 'KVOTIENT':
      return medTall(barn, ([a = NULL, b = NULL]) => (b.t === 0n ? undefined : del(a, b)));
    case 'MEDIAN':
      return medTall(barn, median);
    case 'KLEM':
      return medTall(barn, klem);
    case 'RUND_NED':
      return medTall(barn, rundNed);
    case 'RUND_OPP':
      return medTall(barn, rundOpp);
    case 'MINST':
      return ordne(barn)?.[0];
    case 'STORST':
      return ordne(barn)?.at(-1);
    case 'RANG':
      return rang(barn, ({ større }) => [1 + større, 1]);
    case 'RANG_STIGENDE':
      return rang(barn, ({ mindre }) => [1 + mindre, 1]);
    case 'RANG_TETT':
      return rang(barn, ({ ulikeStørre }) => [1 + ulikeStørre, 1]);
    case 'RANG_SNITT':
      return rang(barn, ({ større, like }) => [2 * (1 + større) + like, 2]);
    case 'ER_LIK':
      return sammenlignTo(barn, (orden) => orden === 0);
    case 'ER_MINDRE':
      return sammenlignTo(barn, (orden) => orden < 0);
    case 'ER_HOYST':
      return sammenlignTo(barn, (orden) => orden <= 0);
    case 'ANTALL':
      return antall(barn);
    case 'OG':
      return medSvar(barn, (svar) => svar.every((ja) => ja));
    case 'ELLER':
      return medSvar(barn, (svar) => svar.some((ja) => ja));
    case 'IKKE':
      return medSvar(barn, ([ja]) => ja !== true);
    case 'HVIS':
      return hvis(barn);
    case 'LODD':
      return lodd(barn);
    case 'DATO_I_AR':
      return datoIÅr(barn);
    case 'LEGG_TIL_DAGER':
      return flyttDager(barn);
    case 'LEGG_TIL_MANEDER':
      return flyttMåneder(barn);
    case 'LEGG_TIL_VIRKEDAGER':
      return flyttVirkedager(barn, kalender);
    case 'NESTE_VIRKEDAG':
      return nesteVirkedag(barn, kalender);
    case 'FORRIGE_VIRKEDAG':
      return forrigeVirkedag(barn, kalender);
    case 'ANTALL_DAGER':
      return antallDager(barn);
    case 'ANTALL_VIRKEDAGER':
      return antallVirkedagerMellom(barn, kalender);
    case 'ER_SAMME_MANED':
      return erSammeMåned(barn);
  }
}
