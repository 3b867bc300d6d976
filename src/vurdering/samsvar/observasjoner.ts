import { type Rasjonal, tilBrøk } from '../../kjerne/brok';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { LestEnighet } from '../analyse/enighetstabell';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** A mean as it stands, with how many values are behind it. */
export interface Råsnitt {
  /** The mean of the values. */
  readonly rått: Brøk;
  /** How many values. */
  readonly antall: number;
}

/** The cells of a table that hold a value, with sums by unit and by assessor. Those without any value are left out. */
export interface Observasjoner {
  readonly enheter: readonly Observert[];
  readonly vurderere: readonly Observert[];
  /** Values by unit, then by assessor, both by their place above. */
  readonly verdier: readonly (readonly (Rasjonal | undefined)[])[];
}

/** One unit, or one assessor. */
interface Observert {
  readonly id: string;
  readonly antall: number;
  readonly sum: Rasjonal;
}

/** Takes out of a table what has values. */
export function finnObservasjoner({ enheter, vurdererIder, skala }: LestEnighet): Observasjoner {
  const kolonner = vurdererIder.flatMap((id, j) =>
    enheter.some(({ verdier }) => verdier[j] !== undefined) ? [{ id, j }] : [],
  );
  const rader = enheter.filter(({ verdier }) => verdier.some((verdi) => verdi !== undefined));
  const verdier = rader.map((rad) =>
    kolonner.map(({ j }) => {
      const verdi = rad.verdier[j];
      return verdi === undefined ? undefined : { t: verdi, n: skala };
    }),
  );
  const observer = (id: string, tall: readonly (Rasjonal | undefined)[]): Observert => {
    const med = tall.filter((ett) => ett !== undefined);
    return { id, antall: med.length, sum: { t: med.reduce((s, ett) => s + ett.t, 0n), n: skala } };
  };
  return {
    enheter: rader.map(({ id }, i) => observer(id, ved(verdier, i))),
    vurderere: kolonner.map(({ id }, j) =>
      observer(
        id,
        verdier.map((rad) => rad[j]),
      ),
    ),
    verdier,
  };
}

/** The mean of one that has values. */
export const snittAv = ({ sum, antall }: Observert): Rasjonal =>
  antall === 0 ? NULL : { t: sum.t, n: sum.n * BigInt(antall) };

export const råsnittAv = (observert: Observert): Råsnitt => ({
  rått: tilBrøk(snittAv(observert)),
  antall: observert.antall,
});
