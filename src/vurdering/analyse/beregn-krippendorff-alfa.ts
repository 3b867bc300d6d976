import { del, gang, leggSammen, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../../kjerne/brok';
import { lagFeillager } from '../../kjerne/tilskudd-feil';
import { uventet } from '../../kjerne/uventet';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { VurderingKoder } from '../koder';
import {
  antallMedVerdi,
  type Enighetsmål,
  type Enighetstabell,
  lesEnighetstabell,
  tilstede,
  udefinert,
} from './enighetstabell';

const feil = lagFeillager<VurderingKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };
const NIVÅER: readonly unknown[] = ['NOMINAL', 'ORDINAL', 'INTERVALL', 'FORHOLD'];

/** What differences between values mean: none but same or other, an order, a distance, a ratio. */
export type Målenivå = 'NOMINAL' | 'ORDINAL' | 'INTERVALL' | 'FORHOLD';

/**
 * Krippendorff's alpha: 1 is full agreement, 0 what chance would give, below 0 less than that. Exact, as a fraction.
 *
 * Use it where scores are missing or there are more than two assessors. It says whether the assessors use the scale
 * alike on these applications, not whether they are right, and it falls when the applications are much alike. It changes
 * no ranking.
 *
 * @param tabell - Units with fewer than two values do not count. Values × values in the number of different ones.
 * @param nivå - What a difference means. Scores on a scale are `ORDINAL`, or `INTERVALL` when a step is a step.
 * @returns The value, or why there is none: `EN_VURDERER`, `INGEN_PARBARE`, `INGEN_VARIASJON`, and for `FORHOLD`
 * `NEGATIVE_VERDIER`.
 * @throws TilskuddFeil `VALG_UGYLDIG`, `ENIGHET_ID_TO_GANGER`, `VERDI_ANTALL_FEIL`, `VERDI_UGYLDIG`.
 * @see K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011).
 * @example
 * const enhet = (enhetId, ...verdier) => ({ enhetId, verdier });
 * const tabell = { vurdererIder: ['v', 'w'], enheter: [enhet('a', 1, 1), enhet('b', 2, 3), enhet('c', 4, null)] };
 * beregnKrippendorffAlfa(tabell, 'INTERVALL') // => { utfall: 'BEREGNET', verdi: { teller: '8', nevner: '11' } }
 * const like = { vurdererIder: ['v', 'w'], enheter: [enhet('a', 3, 3), enhet('b', 3, 3)] };
 * beregnKrippendorffAlfa(like, 'INTERVALL') // => { utfall: 'UDEFINERT', årsak: 'INGEN_VARIASJON' }
 */
export function beregnKrippendorffAlfa(tabell: Enighetstabell, nivå: Målenivå): Enighetsmål {
  if (!NIVÅER.includes(nivå)) throw feil('VALG_UGYLDIG', '/nivå', { felt: 'nivå', verdi: String(nivå) });
  const lest = lesEnighetstabell(tabell);
  if (antallMedVerdi(lest) < 2) return udefinert('EN_VURDERER');
  const parbare = lest.enheter.map(({ verdier }) => tilstede(verdier)).filter(({ length }) => length > 1);
  if (parbare.length === 0) return udefinert('INGEN_PARBARE');
  if (nivå === 'FORHOLD' && parbare.flat().some((verdi) => verdi < 0n)) return udefinert('NEGATIVE_VERDIER');
  const alle = tell(parbare.flat());
  const avstand = lagAvstand(nivå, alle);
  const antall = BigInt(parbare.flat().length);
  let observert = NULL;
  for (const verdier of parbare) {
    const uenighet = summer(tell(verdier), avstand);
    observert = leggSammen(observert, { t: uenighet.t, n: uenighet.n * BigInt(verdier.length - 1) });
  }
  const ventet = summer(alle, avstand);
  if (ventet.t === 0n) return udefinert('INGEN_VARIASJON');
  const forhold = gang(del(observert, ventet), somRasjonal(antall - 1n));
  return { utfall: 'BEREGNET', verdi: tilBrøk(trekkFra(somRasjonal(1), forhold)) };
}

/** How often each value occurs, in order of size. */
type Antall = readonly (readonly [bigint, number])[];

function tell(verdier: readonly bigint[]): Antall {
  const antall = new Map<bigint, number>();
  for (const verdi of verdier) antall.set(verdi, (antall.get(verdi) ?? 0) + 1);
  return [...antall].sort(([a], [b]) => (a < b ? -1 : 1));
}

type Avstand = (a: bigint, b: bigint) => Rasjonal;

/** The squared distance over every ordered pair of different values. */
function summer(antall: Antall, avstand: Avstand): Rasjonal {
  let sum = NULL;
  for (const [i, [a, n]] of antall.entries()) {
    for (const [b, m] of antall.slice(i + 1)) sum = leggSammen(sum, gang(avstand(a, b), somRasjonal(2 * n * m)));
  }
  return sum;
}

/** The squared distance between two different values, the lower first. */
function lagAvstand(nivå: Målenivå, alle: Antall): Avstand {
  switch (nivå) {
    case 'NOMINAL':
      return () => somRasjonal(1);
    case 'ORDINAL': {
      // Twice the number of values up to the middle of each, so that the difference is twice the values in between.
      let under = 0;
      const midt = new Map(
        alle.map(([verdi, antall]) => {
          const plass = 2 * under + antall;
          under += antall;
          return [verdi, plass] as const;
        }),
      );
      return (a, b) => ({ t: BigInt(vedNøkkel(midt, b) - vedNøkkel(midt, a)) ** 2n, n: 4n });
    }
    case 'INTERVALL':
      return (a, b) => somRasjonal((b - a) ** 2n);
    case 'FORHOLD':
      return (a, b) => ({ t: (b - a) ** 2n, n: (a + b) ** 2n });
    default:
      return uventet(nivå, () => NULL);
  }
}
