import { gang, leggSammen, lesEksakt, type Rasjonal, tilBrøk } from '../../kjerne/brok';
import type { Vurderingsresultat } from '../typer';
import type { Poengtabell } from './typer';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** The same result with other weights, given as shares; their sum is kept, so that totals stay on the scale they were on. */
export function medVekter(
  resultat: Vurderingsresultat,
  tabell: Poengtabell,
  andeler: ReadonlyMap<string, Rasjonal>,
): Vurderingsresultat {
  const sum = resultat.kriterievekter.reduce((s, { vekt }) => leggSammen(s, lesEksakt(vekt)), NULL);
  const nye = new Map([...andeler].map(([id, andel]) => [id, gang(andel, sum)]));
  const rader = new Map(tabell.søknader.map((søknad) => [søknad.søknadId, søknad.poeng]));
  return {
    ...resultat,
    kriterievekter: resultat.kriterievekter.map(({ kriteriumId }) => ({
      kriteriumId,
      vekt: tilBrøk(nye.get(kriteriumId) ?? NULL),
    })),
    søknader: resultat.søknader.map((søknad) => {
      const rad = rader.get(søknad.søknadId);
      if (rad === undefined) return søknad;
      const bidrag = tabell.kriterier.map(({ kriteriumId }, i) =>
        gang(nye.get(kriteriumId) ?? NULL, lesEksakt(rad[i] ?? 0)),
      );
      const etterId = new Map(tabell.kriterier.map(({ kriteriumId }, i) => [kriteriumId, bidrag[i] ?? NULL]));
      const { andelAvHøyest: _andel, alternativTotal: _alternativ, ...resten } = søknad;
      return {
        ...resten,
        totalt: tilBrøk(bidrag.reduce(leggSammen, NULL)),
        kriterier: søknad.kriterier.map((kriterium) => ({
          ...kriterium,
          bidrag: tilBrøk(etterId.get(kriterium.kriteriumId) ?? NULL),
        })),
      };
    }),
  };
}
