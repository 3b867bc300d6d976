import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { lagDeler } from './del-belop';
import { kanFullføres, ÅPEN } from './kan-fullfores';
import type { LestGrense, Sak } from './sak';

/**
 * A smallest set of floors that no lawful set meets together: without any one of them the others can be met. Floors are
 * dropped in the order of their ids, so that the answer is always the same.
 *
 * @returns Nothing when all can be met, or when the work is used up before it is known.
 */
export function finnUmuligeGulv(sak: Sak): readonly string[] | undefined {
  if (!sak.portefølje.grenser.some(({ minst }) => minst > 0) || går(sak) !== false) return undefined;
  let gulv = sak.portefølje.grenser.filter(({ minst }) => minst > 0).map(({ id }) => id);
  for (const id of [...gulv].sort(sammenlignTekst)) {
    const uten = gulv.filter((annen) => annen !== id);
    if (går(medGulv(sak, uten)) === false) gulv = uten;
  }
  return gulv.sort(sammenlignTekst);
}

function går(sak: Sak): boolean | undefined {
  const { kandidater, valg } = sak;
  const beløp = kandidater.map((kandidat) =>
    valg.regel === 'DELFINANSIERING' ? lagDeler(kandidat, valg.enhet).minst : kandidat.beløp,
  );
  const tilstand = new Uint8Array(kandidater.length).fill(ÅPEN);
  return kanFullføres(sak, { tilstand, beløp }, { igjen: sak.arbeidsgrense });
}

const medGulv = (sak: Sak, gulv: readonly string[]): Sak => ({
  ...sak,
  portefølje: {
    ...sak.portefølje,
    grenser: sak.portefølje.grenser.map(
      (grense): LestGrense => (gulv.includes(grense.id) ? grense : { ...grense, minst: 0 }),
    ),
  },
});
