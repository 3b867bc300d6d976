import type { Antakelse, Kilde } from './kilde';

/**
 * How a node of an explanation came about. A `GRUNNLAG` is read from the given data at its `sti`, a `KONSTANT` is one
 * of a closed table, a `GJENTATT` stands for a node earlier in the tree; every other kind is recomputed from its children
 * by `etterregn`, in exact numbers.
 *
 * | kind | children, in order | value |
 * |---|---|---|
 * | `GRUNNLAG` | none | what `sti` points at |
 * | `KONSTANT` | none | the {@link Begrunnelseskonstant} that `regel` names |
 * | `GJENTATT` | none | that of the node whose id is `nodeId`, which is finished before this one |
 * | `SUM`, `PRODUKT` | any number of numbers | their sum (of none: 0), their product (of none: 1) |
 * | `DIFFERANSE` | one or more numbers | the first less the others |
 * | `KVOTIENT` | two numbers | the first divided by the second |
 * | `MINST`, `STORST` | one or more numbers, dates or texts | the least, the greatest |
 * | `MEDIAN` | one or more numbers | the middle one, or half the sum of the two in the middle |
 * | `KLEM` | numbers x, lower, upper | x, but never below lower, nor above upper; lower ≤ upper |
 * | `RUND_NED`, `RUND_OPP` | a number, or a number and a unit > 0 | the nearest multiple of the unit (of 1) not above, not below |
 * | `ANTALL` | any number of one type | how many there are; of yes and no, how many are yes |
 * | `RANG` | x, then all the others | 1 + how many of the others are greater than x (1, 2, 2, 4) |
 * | `RANG_STIGENDE` | x, then all the others | 1 + how many of the others are less than x: the least is first |
 * | `RANG_TETT` | x, then all the others | 1 + how many different values are greater than x (1, 2, 2, 3) |
 * | `RANG_SNITT` | x, then all the others | the mean of the ranks that x and its equals share (1, 2½, 2½, 4) |
 * | `ER_LIK`, `ER_MINDRE`, `ER_HOYST` | two numbers, dates or texts | whether the first is =, <, ≤ the second |
 * | `OG`, `ELLER` | any number of yes or no | whether all are yes, whether one is |
 * | `IKKE` | one yes or no | the opposite |
 * | `HVIS` | yes or no, a, and perhaps b | a when yes, else b; without b there is no other answer than yes |
 * | `LODD` | the text of the seed, the text of the id | the lower-hex SHA-256 of `frø\|id` |
 * | `DATO_I_AR` | year, month, day | that date, the day clamped to the month's last |
 * | `LEGG_TIL_DAGER`, `LEGG_TIL_MANEDER` | date, number | the date so many days or months on |
 * | `LEGG_TIL_VIRKEDAGER` ¹ | date, number | the date so many working days on |
 * | `NESTE_VIRKEDAG`, `FORRIGE_VIRKEDAG` ¹ | date | itself when a working day, else the nearest after or before |
 * | `ANTALL_DAGER` | two dates | the days after the first, up to and including the second |
 * | `ANTALL_VIRKEDAGER` ¹ | two dates | the working days after the first, up to and including the second |
 * | `ER_SAMME_MANED` | two dates | whether they fall in one month of one year |
 *
 * ¹ Reads the `Kalender` that the node's `sti` points at. Order of texts is by UTF-16 code unit.
 */
export type Begrunnelsesslag =
  | 'GRUNNLAG'
  | 'KONSTANT'
  | 'GJENTATT'
  | 'SUM'
  | 'PRODUKT'
  | 'DIFFERANSE'
  | 'KVOTIENT'
  | 'MINST'
  | 'STORST'
  | 'MEDIAN'
  | 'KLEM'
  | 'RUND_NED'
  | 'RUND_OPP'
  | 'ANTALL'
  | 'RANG'
  | 'RANG_STIGENDE'
  | 'RANG_TETT'
  | 'RANG_SNITT'
  | 'ER_LIK'
  | 'ER_MINDRE'
  | 'ER_HOYST'
  | 'OG'
  | 'ELLER'
  | 'IKKE'
  | 'HVIS'
  | 'LODD'
  | 'DATO_I_AR'
  | 'LEGG_TIL_DAGER'
  | 'LEGG_TIL_MANEDER'
  | 'LEGG_TIL_VIRKEDAGER'
  | 'NESTE_VIRKEDAG'
  | 'FORRIGE_VIRKEDAG'
  | 'ANTALL_DAGER'
  | 'ANTALL_VIRKEDAGER'
  | 'ER_SAMME_MANED';

/** A kind that is recomputed from its children. */
export type Regneslag = Exclude<Begrunnelsesslag, 'GRUNNLAG' | 'KONSTANT' | 'GJENTATT'>;

/** The numbers that an explanation may use without finding them in the data, by what they are. */
export type Begrunnelseskonstant =
  | 'NULL'
  | 'EN'
  | 'TO'
  | 'EN_HALV'
  | 'SJU_FEMDELER'
  | 'DAGER_I_UKE'
  | 'MANEDER_I_AR'
  | 'ORE_I_KRONE';

/** What the value of a node is counted in. `DATO`, `JA_NEI` and `TEKST` are no numbers; all others are. */
export type Begrunnelsesenhet =
  | 'ORE'
  | 'ENHETER'
  | 'ANTALL'
  | 'ANDEL'
  | 'VEKT'
  | 'POENG'
  | 'RANG'
  | 'DATO'
  | 'DAGER'
  | 'VIRKEDAGER'
  | 'MANEDER'
  | 'JA_NEI'
  | 'TEKST';

/** A node of an explanation. Make it with {@link lagBladnode} or {@link lagRegnenode}, which find the value. */
export interface Begrunnelsesnode {
  /** Identifies the node within the tree. */
  readonly id: string;
  /** How the value came about. */
  readonly slag: Begrunnelsesslag;
  /** The rule that was applied, as a code; on a `KONSTANT` which one it is. */
  readonly regel?: string;
  /** The id of the source or assumption of the rule or the value, in the tree's table. */
  readonly kildeId?: string;
  /** The value: an exact number as `'3334'` or `'10/3'`, a date, `'JA'` or `'NEI'`, or a text. */
  readonly verdi: string;
  /** What it is counted in. */
  readonly enhet: Begrunnelsesenhet;
  /**
   * JSON Pointer into the data the result was computed from: on a `GRUNNLAG` to its value, on a kind that counts
   * working days to the calendar.
   */
  readonly sti?: string;
  /** On a node that is not read: JSON Pointer to where the data states the same, such as the line that is explained. */
  readonly svar?: string;
  /** On a `GJENTATT`: the id of the node that it stands for. */
  readonly nodeId?: string;
  /** What it was computed from, in order. */
  readonly barn: readonly Begrunnelsesnode[];
}

/** An explanation that can be recomputed: a tree of values, with its sources in one table. */
export interface Begrunnelse {
  /** The result that is explained. */
  readonly rot: Begrunnelsesnode;
  /** The sources that nodes refer to. */
  readonly kilder: readonly Kilde[];
  /** The assumptions that nodes refer to. */
  readonly antakelser: readonly Antakelse[];
}
