import { tilBrøk } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import { type Enighetsmål, type Enighetstabell, lesEnighetstabell, tilstede, udefinert } from './enighetstabell';

/** Kendall's W, and what it was taken over. */
export type KendallW = Enighetsmål & {
  /** Units that were left out since an assessor gave them no value, by id. */
  readonly utelatt: readonly string[];
};

/**
 * Kendall's coefficient of concordance W with the correction for ties: 1 when all assessors put the units in the same
 * order, 0 when their orders cancel out. Exact, as a fraction.
 *
 * Use it when only the order counts. It does not see whether an assessor is strict or mild, and it changes no ranking.
 *
 * @param tabell - Units without a value by every assessor who gave any are left out and named; for gaps use
 * {@link beregnKrippendorffAlfa}.
 * @returns The value, or why there is none: `EN_VURDERER`, `FOR_FA_ENHETER`, `INGEN_VARIASJON`.
 * @throws TilskuddFeil `ENIGHET_ID_TO_GANGER`, `VERDI_ANTALL_FEIL`, `VERDI_UGYLDIG`.
 * @see M. G. Kendall and B. Babington Smith, "The problem of m rankings" (1939).
 * @example
 * const enhet = (enhetId, ...verdier) => ({ enhetId, verdier });
 * const tabell = { vurdererIder: ['v', 'w'], enheter: [enhet('a', 1, 1), enhet('b', 2, 3), enhet('c', 3, 3)] };
 * beregnKendallW(tabell) // => { utfall: 'BEREGNET', verdi: { teller: '13', nevner: '14' }, utelatt: [] }
 */
export function beregnKendallW(tabell: Enighetstabell): KendallW {
  const lest = lesEnighetstabell(tabell);
  const medVerdi = lest.vurdererIder.map((_, j) => lest.enheter.some(({ verdier }) => verdier[j] !== undefined));
  const rader = lest.enheter.map(({ id, verdier }) => ({ id, verdier: verdier.filter((_, j) => medVerdi[j]) }));
  const antall = medVerdi.filter(Boolean).length;
  const hele = rader.map(({ verdier }) => tilstede(verdier)).filter(({ length }) => length === antall);
  const utelatt = rader.filter(({ verdier }) => verdier.includes(undefined)).map(({ id }) => id);
  if (antall < 2) return { ...udefinert('EN_VURDERER'), utelatt };
  if (hele.length < 2) return { ...udefinert('FOR_FA_ENHETER'), utelatt };
  const n = BigInt(hele.length);
  const m = BigInt(antall);
  const summer = hele.map(() => 0n);
  let likheter = 0n;
  for (let j = 0; j < antall; j++) {
    const { dobleRanger, like } = rangerKolonne(hele.map((verdier) => ved(verdier, j)));
    for (const [i, rang] of dobleRanger.entries()) summer[i] = ved(summer, i) + rang;
    likheter += like;
  }
  // With ranks doubled: 12 S = 3 Σ (doubled deviation)².
  const snitt = m * (n + 1n);
  const spredning = 3n * summer.reduce((s, sum) => s + (sum - snitt) ** 2n, 0n);
  const høyest = m * m * (n ** 3n - n) - m * likheter;
  if (høyest === 0n) return { ...udefinert('INGEN_VARIASJON'), utelatt };
  return { utfall: 'BEREGNET', verdi: tilBrøk({ t: spredning, n: høyest }), utelatt };
}

/** Mid-ranks, doubled so that they are whole, and `Σ (t³ − t)` over the groups of equals. */
function rangerKolonne(verdier: readonly bigint[]): { readonly dobleRanger: readonly bigint[]; readonly like: bigint } {
  const antall = new Map<bigint, bigint>();
  for (const verdi of verdier) antall.set(verdi, (antall.get(verdi) ?? 0n) + 1n);
  const rang = new Map<bigint, bigint>();
  let under = 0n;
  let like = 0n;
  for (const [verdi, t] of [...antall].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rang.set(verdi, 2n * under + t + 1n);
    under += t;
    like += t ** 3n - t;
  }
  return { dobleRanger: verdier.map((verdi) => vedNøkkel(rang, verdi)), like };
}
