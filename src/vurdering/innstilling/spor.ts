import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { LestPortefølje } from './sak';

/** What must be remembered of the items that are decided, for the conditions on those that are not. */
export interface Spor {
  /** What each limit counts so far. */
  readonly bruk: readonly number[];
  /** Items that are taken, and that a condition ties to one that is not decided. */
  readonly åpne: readonly number[];
}

/** Decides one item after another under the conditions of a portfolio. */
export interface Sporfølger {
  readonly start: Spor;
  /** The trace after item number `k` of the order; nothing when no lawful set is left. */
  readonly neste: (spor: Spor, k: number, tatt: boolean) => Spor | undefined;
}

export const nøkkelTilSpor = ({ bruk, åpne }: Spor): string => `${bruk.join()}|${åpne.join()}`;

/** Follows the conditions in a given order of the items. What no longer matters is forgotten, so that traces meet. */
export function lagSporfølger(
  portefølje: LestPortefølje,
  vekter: readonly number[],
  orden: readonly number[],
): Sporfølger {
  const { grenser, utelukkelser, forutsetninger } = portefølje;
  const når = new Map(orden.map((i, k) => [i, k]));
  const naboer = finnNaboer(portefølje);
  const sist = (i: number): number => Math.max(-1, ...(naboer.get(i) ?? []).map((annen) => vedNøkkel(når, annen)));
  const teller = grenser.map(
    ({ mål }) =>
      (i: number): number =>
        mål === 'ANTALL' ? 1 : ved(vekter, i),
  );
  // What the items from place k on can add to each limit.
  const igjen = grenser.map(({ medlem }, g) => {
    const fra = [0];
    for (const i of [...orden].reverse())
      fra.push(ved(fra, fra.length - 1) + (medlem[i] === 1 ? ved(teller, g)(i) : 0));
    return fra.reverse();
  });
  const erLovlig = ({ åpne }: Spor, i: number, tatt: boolean): boolean => {
    const k = vedNøkkel(når, i);
    if (!tatt) return !forutsetninger.some(({ plass, krever }) => krever === i && åpne.includes(plass));
    if (utelukkelser.some(({ medlemmer }) => medlemmer.includes(i) && medlemmer.some((m) => åpne.includes(m))))
      return false;
    return forutsetninger.every(
      ({ plass, krever }) => plass !== i || (krever >= 0 && (vedNøkkel(når, krever) > k || åpne.includes(krever))),
    );
  };
  return {
    start: { bruk: grenser.map(() => 0), åpne: [] },
    neste: (spor, k, tatt) => {
      const i = ved(orden, k);
      if (!erLovlig(spor, i, tatt)) return undefined;
      const bruk: number[] = [];
      for (const [g, { medlem, minst, høyst }] of grenser.entries()) {
        const brukt = ved(spor.bruk, g) + (tatt && medlem[i] === 1 ? ved(teller, g)(i) : 0);
        const mulig = ved(ved(igjen, g), k + 1);
        if (brukt > høyst || brukt + mulig < minst) return undefined;
        const bindes = brukt + mulig > høyst;
        bruk.push(mulig === 0 ? minst : bindes ? brukt : Math.min(brukt, minst));
      }
      const åpne = (tatt ? [...spor.åpne, i] : spor.åpne).filter((a) => sist(a) > k);
      return { bruk, åpne: åpne.sort((a, b) => a - b) };
    },
  };
}

/** The items that a condition ties each item to. */
function finnNaboer({ utelukkelser, forutsetninger }: LestPortefølje): ReadonlyMap<number, readonly number[]> {
  const naboer = new Map<number, number[]>();
  const knytt = (a: number, b: number): void => {
    naboer.set(a, [...(naboer.get(a) ?? []), b]);
  };
  for (const { medlemmer } of utelukkelser)
    for (const a of medlemmer) for (const b of medlemmer) if (a !== b) knytt(a, b);
  for (const { plass, krever } of forutsetninger) {
    if (krever < 0) continue;
    knytt(plass, krever);
    knytt(krever, plass);
  }
  return naboer;
}
