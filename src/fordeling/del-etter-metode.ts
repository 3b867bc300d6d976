import { somRasjonal } from '../kjerne/brok';
import { type Enhetsfordeling, type Enhetsgrense, fordelEnheter } from '../kjerne/fordel-enheter';
import type { Fordelingsvalg } from '../modell';
import { delUtEnheter, type Utdeling } from './del-ut-enheter';
import { DIVISORMETODER, type Divisorregel } from './divisormetoder';
import { etterRest, type Metodegrunnlag } from './etter-rest';
import { type Enhetsgrenser, finnDivisorgrense, finnStart } from './fordel-etter-divisor';
import { gruppeAv, Plassregnskap } from './plassregnskap';
import { prioritetAv } from './prioritet';
import { somKjede } from './skill-likhet';

/** Who a recipient is when claims are equal. */
export interface Identitet {
  readonly id: string;
  /** What stands for the id in the order of ids, where ids are only places. */
  readonly orden?: number;
}

/** What one split comes to, counted in units. */
export interface Enhetsutfall {
  /** The exact shares before any rounding. */
  readonly delt: Enhetsfordeling;
  /** What each has in every lawful outcome that the rules for ties leave. */
  readonly har: readonly number[];
  readonly uavgjort: Utdeling['uavgjort'];
  readonly grenser: readonly Enhetsgrense[];
}

/** Splits units by a method under limits that can be met. Exact for weights of any size. */
export function delEtterMetode(
  antall: bigint,
  enhetsgrenser: Enhetsgrenser,
  identiteter: readonly Identitet[],
  { metode, vedLikhet }: Pick<Fordelingsvalg, 'metode' | 'vedLikhet'>,
): Enhetsutfall {
  const { krav, grupper } = enhetsgrenser;
  const delt = fordelEnheter(antall, krav, grupper);
  const deles = Number(antall - delt.overTak);
  const metodegrunnlag =
    metode === 'STORSTE_REST' ? etterRest(delt) : etterDivisor(deles, enhetsgrenser, DIVISORMETODER[metode]);
  const { har: fra, høyst, prioritet } = metodegrunnlag;
  const rom = new Plassregnskap(deles, krav, grupper, { har: fra, høyst });
  const { har, uavgjort, siste } = delUtEnheter({
    mottakere: krav.map((k, i) => ({ id: '', ...identiteter[i], vekt: k.vekt, gruppe: gruppeAv(k) })),
    har: fra,
    igjen: deles - fra.reduce((sum, h) => sum + h, 0),
    prioritet,
    rom,
    regler: somKjede(vedLikhet),
  });
  if (metode === 'STORSTE_REST') return { delt, har, uavgjort, grenser: delt.grenser };
  const regel = DIVISORMETODER[metode];
  return { delt, har, uavgjort, grenser: krav.map((k, i) => finnDivisorgrense(k, har[i] ?? 0, regel, siste)) };
}

/** From what each has at some multiplier; every unit more goes by weight per signpost, up to the cap. */
function etterDivisor(antall: number, enhetsgrenser: Enhetsgrenser, regel: Divisorregel): Metodegrunnlag {
  const { krav } = enhetsgrenser;
  const høyst = krav.map(({ vekt, gulv, tak }) => Number(vekt === 0n ? gulv : (tak ?? BigInt(antall))));
  const vekter = krav.map(({ vekt }) => somRasjonal(vekt));
  return {
    har: finnStart(antall, enhetsgrenser, regel),
    høyst,
    prioritet: (plass, har) => {
      const vekt = vekter[plass];
      return vekt !== undefined && har < (høyst[plass] ?? 0) ? prioritetAv(vekt, BigInt(har), regel) : undefined;
    },
  };
}
