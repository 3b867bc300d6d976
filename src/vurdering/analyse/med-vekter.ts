import { gang, leggSammen, lesEksakt, type Rasjonal, tilBrøk } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
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
      vekt: tilBrøk(vedNøkkel(nye, kriteriumId)),
    })),
    søknader: resultat.søknader.map((søknad) => {
      const rad = rader.get(søknad.søknadId);
      if (rad === undefined) return søknad;
      const bidrag = tabell.kriterier.map(({ kriteriumId }, i) =>
        gang(vedNøkkel(nye, kriteriumId), lesEksakt(ved(rad, i))),
      );
      const etterId = new Map(tabell.kriterier.map(({ kriteriumId }, i) => [kriteriumId, ved(bidrag, i)]));
      const { andelAvHøyest: _andel, alternativTotal: _alternativ, ...resten } = søknad;
      return {
        ...resten,
        totalt: tilBrøk(bidrag.reduce(leggSammen, NULL)),
        kriterier: søknad.kriterier.map((kriterium) => ({
          ...kriterium,
          bidrag: tilBrøk(vedNøkkel(etterId, kriterium.kriteriumId)),
        })),
      };
    }),
  };
}
