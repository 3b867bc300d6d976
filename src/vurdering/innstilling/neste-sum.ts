import { lagFeillager } from '../../kjerne/tilskudd-feil';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { Innstilling } from '../../modell';
import type { VurderingKoder } from '../koder';
import type { Sak } from './sak';

const feil = lagFeillager<VurderingKoder>();
const FLEST_SUMMER = 1_000_000;

/**
 * The smallest addition to the frame at which a group that there was not room for can be funded otherwise: the least sum
 * of some of it that is above what was left. Until one is reached, everything below is as before too.
 *
 * @throws TilskuddFeil `LIKHET_FOR_STOR` when a tie has more than a million sums.
 */
export function finnNesteSum(
  { kandidater, ramme, valg }: Sak,
  grupper: readonly (readonly number[])[],
  { linjer, uavgjort }: Innstilling,
): number | undefined {
  const fikk = new Map(linjer.map(({ søknadId, beløp }) => [søknadId, beløp]));
  const holdt = new Map(uavgjort.map(({ søknadIder, holdtBeløp }) => [søknadIder[0], holdtBeløp]));
  let rest = ramme;
  let minst: number | undefined;
  for (const gruppe of grupper) {
    const ider = gruppe.map((i) => ved(kandidater, i).id);
    const beløp = gruppe.map((i) => ved(kandidater, i).beløp);
    if (beløp.reduce((a, b) => a + b, 0) > rest) {
      const mangler = minsteOver(beløp, rest) - rest;
      if (minst === undefined || mangler < minst) minst = mangler;
      if (valg.regel === 'RANGERT_STOPP') return minst;
    }
    for (const id of ider) rest -= vedNøkkel(fikk, id) + (holdt.get(id) ?? 0);
  }
  return minst;
}

function minsteOver(beløp: readonly number[], rest: number): number {
  const nådd = new Set([0]);
  let minst = Number.POSITIVE_INFINITY;
  for (const ett of beløp) {
    for (const sum of [...nådd]) {
      if (sum + ett <= rest) nådd.add(sum + ett);
      else if (sum + ett < minst) minst = sum + ett;
    }
    if (nådd.size > FLEST_SUMMER) throw feil('LIKHET_FOR_STOR', '/rangering', { antall: beløp.length });
  }
  return minst;
}
