import { leggSammen, lesEksakt, tilBrøk } from '../../kjerne/brok';
import type { Brøk } from '../../kjerne/typer';
import type { Innstilling } from '../../modell';
import type { Rangering } from '../ranger-soknader';

/** The exact sum of the totals of what is recommended, whole or in part. */
export function summerPoeng({ plasser }: Rangering, { linjer }: Innstilling): Brøk {
  const totaler = new Map(plasser.map(({ søknadId, totalt }) => [søknadId, totalt]));
  let sum = { t: 0n, n: 1n };
  for (const { søknadId, utfall } of linjer) {
    const totalt = totaler.get(søknadId);
    if (totalt !== undefined && (utfall === 'INNSTILT' || utfall === 'DELVIS_INNSTILT'))
      sum = leggSammen(sum, lesEksakt(totalt));
  }
  return tilBrøk(sum);
}
