import { fordelPott } from '../fordeling/fordel-pott';
import type { Fordeling } from '../fordeling/typer';
import { lesEksakt } from '../kjerne/brok';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Gruppegrense } from '../modell';
import { kr, pst, sitat } from '../visning/tekster/ord';
import { finnAvvik } from './finn-avvik';
import { finnFormbrudd } from './finn-formbrudd';
import { erFordeling, krev } from './krev';
import { sammenlignForklaringerAv } from './sammenlign-forklaringer';

/** Under which pots a distribution is to be monotone, and with how much slack. */
export interface Monotonivalg {
  /** The pots to try, in any order. */
  readonly potter: readonly Øre[];
  /**
   * How much anyone may lose when the pot grows. The largest remainder is not house-monotone: it needs a unit, and without
   * limits no more. Divisor methods need 0.
   */
  readonly slingring: Øre;
}

type Brudd = () => string;

const beløpAv = ({ linjer }: Fordeling): ReadonlyMap<string, Øre> =>
  new Map(linjer.map(({ id, beløp }) => [id, beløp]));

/** Recipients and groups outside their limits, and limits that cannot be met. */
export function finnGrensebrudd(fordeling: Fordeling): readonly Brudd[] {
  const { mottakere, valg } = fordeling.grunnlag;
  const beløp = beløpAv(fordeling);
  const utenfor = (hva: string, fikk: number, { gulv, tak }: { readonly gulv?: Øre; readonly tak?: Øre }): Brudd[] => [
    ...(gulv !== undefined && fikk < gulv
      ? [() => `${hva} gets ${kr(fikk, 'en')}, which is below its floor of ${kr(gulv, 'en')}.`]
      : []),
    ...(tak !== undefined && fikk > tak
      ? [() => `${hva} gets ${kr(fikk, 'en')}, which is above its cap of ${kr(tak, 'en')}.`]
      : []),
  ];
  const grupper = valg.grupper ?? [];
  const summer = summerGrupper(fordeling, grupper);
  const brudd = [
    ...finnFormbrudd(fordeling),
    ...(fordeling.umulig === undefined
      ? []
      : [() => 'The limits cannot be met together, so that nothing is distributed.']),
    ...mottakere.flatMap((m) => utenfor(sitat(m.id, 'en'), beløp.get(m.id) ?? 0, m)),
    ...grupper.flatMap((g) => utenfor(`The group ${sitat(g.gruppe, 'en')}`, summer.get(g.gruppe) ?? 0, g)),
  ];
  return brudd.length === 0 ? brudd : [...brudd, ...finnAvvik(fordeling)];
}

/** The sum of each group and of what lies within it. */
function summerGrupper(fordeling: Fordeling, grupper: readonly Gruppegrense[]): ReadonlyMap<string, number> {
  const over = new Map(grupper.map(({ gruppe, overordnet }) => [gruppe, overordnet]));
  const beløp = beløpAv(fordeling);
  const summer = new Map<string, number>();
  for (const { id, gruppe } of fordeling.grunnlag.mottakere) {
    const sett = new Set<string>();
    for (let g = gruppe; g !== undefined && !sett.has(g); g = over.get(g)) {
      sett.add(g);
      summer.set(g, (summer.get(g) ?? 0) + (beløp.get(id) ?? 0));
    }
  }
  return summer;
}

/** Those of the named who do not get the same, or who are in neither. */
export function finnEndringer(før: Fordeling, etter: Fordeling, ider: readonly string[]): readonly Brudd[] {
  const [a, b] = [beløpAv(før), beløpAv(etter)];
  const brudd = finnFormbruddIBegge(før, etter);
  if (brudd.length > 0) return brudd;
  return ider.flatMap((id): readonly Brudd[] => {
    if (!a.has(id) && !b.has(id)) return [() => `${sitat(id, 'en')} is in neither distribution.`];
    return a.get(id) === b.get(id) ? [] : [() => fortell(id, før, etter)];
  });
}

/** Those who lose more than an amount, or than a share of what they had. */
export function finnTap(før: Fordeling, etter: Fordeling, grense: Øre | Brøk): readonly Brudd[] {
  const brudd = finnFormbruddIBegge(før, etter);
  if (brudd.length > 0) return brudd;
  const nå = beløpAv(etter);
  const erAndel = typeof grense === 'object';
  const { t, n } = lesEksakt(grense);
  return før.linjer.flatMap(({ id, beløp }) => {
    const tap = BigInt(beløp) - BigInt(nå.get(id) ?? 0);
    const tålt = erAndel ? t * BigInt(beløp) : t;
    if (tap * n <= tålt) return [];
    const mest = erAndel ? `${pst(grense, 'en')} of it` : kr(grense, 'en');
    return [() => `${fortell(id, før, etter)}\nThe most it may lose is ${mest}.`];
  });
}

function finnFormbruddIBegge(før: Fordeling, etter: Fordeling): readonly Brudd[] {
  return [
    ...finnFormbrudd(før).map((brudd) => () => `Before: ${brudd()}`),
    ...finnFormbrudd(etter).map((brudd) => () => `After: ${brudd()}`),
  ];
}

/** Those who lose more than the slack from one pot to the next greater one. */
export function finnTapNårPottenVokser(
  fordel: Fordeling | ((pott: Øre) => Fordeling),
  { potter, slingring }: Monotonivalg,
): readonly Brudd[] {
  const del =
    typeof fordel === 'function'
      ? fordel
      : (pott: Øre): Fordeling => fordelPott(pott, fordel.grunnlag.mottakere, fordel.grunnlag.valg);
  const stigende = [...new Set(potter)].sort((a, b) => a - b);
  const brudd: Brudd[] = [];
  let før: { readonly pott: Øre; readonly fordeling: Fordeling } | undefined;
  for (const pott of stigende) {
    const fordeling = del(pott);
    krev('toVæreMonotonIPotten', 'fordel', erFordeling(fordeling));
    if (før !== undefined) {
      const fra = kr(før.pott, 'en');
      for (const b of finnTap(før.fordeling, fordeling, slingring))
        brudd.push(() => `The pot grows from ${fra} to ${kr(pott, 'en')}: ${b()}`);
    }
    før = { pott, fordeling };
  }
  return brudd;
}

/** What one gets before and after, and the steps of the two explanations that differ. */
function fortell(id: string, før: Fordeling, etter: Fordeling): string {
  const vis = (fordeling: Fordeling): string => {
    const beløp = beløpAv(fordeling).get(id);
    return beløp === undefined ? 'nothing, as it is not in it' : kr(beløp, 'en');
  };
  return [
    `${sitat(id, 'en')} got ${vis(før)} before and gets ${vis(etter)} after.`,
    sammenlignForklaringerAv(id, før, etter),
  ].join('\n');
}
