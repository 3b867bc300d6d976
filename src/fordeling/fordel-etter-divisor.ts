import { somRasjonal } from '../kjerne/brok';
import { type Enhetsgrense, type Enhetsgruppe, type Enhetskrav, fordelEnheter } from '../kjerne/fordel-enheter';
import { ved } from '../kjerne/ved';
import type { Divisorregel } from './divisormetoder';
import { gruppeAv } from './plassregnskap';
import { type Prioritet, prioritetAv, sammenlignPrioritet } from './prioritet';

/** Recipients and groups with their limits, counted in units. */
export interface Enhetsgrenser {
  readonly krav: readonly Enhetskrav[];
  readonly grupper: readonly Enhetsgruppe[];
}

/**
 * Units that each has in every outcome of a divisor method, few enough short of it that the rest can be given one at a
 * time: at most some 5n, mostly far fewer. Never loops over units.
 *
 * Rounding a proportional share by the method's own signposts gives what everyone has at some multiplier, and nobody
 * gets less at a higher one. So when those sum to less than `antall`, all may start there. The first try is a split of
 * so much that the rounding is expected to end just below. The second cannot end above: one unit is at most what
 * rounding moves, for each in a group and for each in all.
 */
export function finnStart(antall: number, { krav, grupper }: Enhetsgrenser, regel: Divisorregel): readonly number[] {
  if (grupper.length === 0) {
    const ventet = 2 * antall + krav.length * regel.skjevhet - 2 * ((krav.length >> 5) + 4);
    if (ventet > 0) {
      const { tellere, nevner } = fordelEnheter(BigInt(ventet) / 2n, krav);
      const start = tellere.map((teller, i) => rund(teller, nevner, { regel, krav: krav[i] }));
      if (start.reduce((sum, s) => sum + s, 0) < antall) return start;
    }
  }
  const slingring = finnSlingring(krav, grupper);
  const lavere = grupper.map(({ overordnet, gulv, tak }, g) => {
    const nede = (grense: bigint): bigint => (grense > ved(slingring, g + 1) ? grense - ved(slingring, g + 1) : 0n);
    const grenser = tak === undefined ? { gulv: nede(gulv) } : { gulv: nede(gulv), tak: nede(tak) };
    return overordnet === undefined ? grenser : { ...grenser, overordnet };
  });
  const { hele } = fordelEnheter(BigInt(antall) - ved(slingring, 0), krav, lavere);
  return hele.map((hel, i) => Math.max(Number(ved(krav, i).gulv), Number(hel) - 1));
}

/** A share in whole units by the signposts of a method, the lower where it stands at one, within its limits. */
function rund(
  teller: bigint,
  nevner: bigint,
  { regel, krav }: { readonly regel: Divisorregel; readonly krav: Enhetskrav | undefined },
): number {
  const hel = teller / nevner;
  const { t, n } = regel.merkepæl(hel);
  const over = regel.kvadrert ? teller * teller * n > t * nevner * nevner : teller * n > t * nevner;
  const rundet = over ? hel + 1n : hel;
  const { vekt = 0n, gulv = 0n, tak = rundet } = krav ?? {};
  return Number(vekt === 0n || rundet < gulv ? gulv : rundet > tak ? tak : rundet);
}

/** Twice the recipients within each group, all first. */
function finnSlingring(krav: readonly Enhetskrav[], grupper: readonly Enhetsgruppe[]): readonly bigint[] {
  const slingring = [0n, ...grupper.map(() => 0n)];
  const øk = (g: number, med: bigint): void => {
    slingring[g] = ved(slingring, g) + med;
  };
  for (const k of krav) øk(gruppeAv(k), 2n);
  for (let g = grupper.length; g > 0; g--) {
    const over = grupper[g - 1]?.overordnet;
    øk(over === undefined ? 0 : over + 1, ved(slingring, g));
  }
  return slingring;
}

/**
 * Which limit holds a recipient, by the last claim that was met out of the room of all: a floor, its own or a group's,
 * when its last unit was not earned by that; a cap, its own or a group's, when one more would have been.
 */
export function finnDivisorgrense(
  { vekt, gulv, tak, gruppe }: Enhetskrav,
  har: number,
  regel: Divisorregel,
  siste: Prioritet | undefined,
): Enhetsgrense {
  const [fått, nedre, øvre] = [BigInt(har), gulv, tak];
  if (vekt === 0n) return fått > 0n ? 'GULV' : 'INGEN';
  const ikkeFortjent =
    fått > 0n &&
    (siste === undefined || sammenlignPrioritet(prioritetAv(somRasjonal(vekt), fått - 1n, regel), siste) < 0);
  if (ikkeFortjent) return fått === nedre ? 'GULV' : gruppe === undefined ? 'INGEN' : 'GRUPPE';
  const fortjenerMer =
    siste !== undefined && sammenlignPrioritet(prioritetAv(somRasjonal(vekt), fått, regel), siste) > 0;
  if (fortjenerMer) return fått === øvre ? 'TAK' : gruppe === undefined ? 'INGEN' : 'GRUPPE';
  return 'INGEN';
}
