import type { Enhetskrav } from '../kjerne/fordel-enheter';
import type { Øre } from '../kjerne/typer';
import type { Mottaker } from '../modell';
import type { UmuligGrense, Umulighet } from './typer';

/** Limits, counted in units, that no distribution can meet: a floor above its cap, or floors above the pot. */
export function finnUmulighet(
  mottakere: readonly Mottaker[],
  krav: readonly Enhetskrav[],
  antall: bigint,
  enhet: Øre,
): Umulighet | undefined {
  const iØre = (enheter: bigint): Øre => Number(enheter * BigInt(enhet)) as Øre;
  const grense = ({ id, gulv = 0 as Øre, tak }: Mottaker, i: number): UmuligGrense => {
    const { gulv: gulvIEnheter = 0n, tak: takIEnheter = 0n } = krav[i] ?? {};
    const felles = { id, gulv, gulvRundet: iØre(gulvIEnheter) };
    return tak === undefined ? felles : { ...felles, tak, takRundet: iØre(takIEnheter) };
  };
  const gap = krav.map(({ gulv, tak }) => (tak !== undefined && gulv > tak ? gulv - tak : 0n));
  if (gap.some((g) => g > 0n)) {
    const grenser = mottakere.map(grense).filter((_, i) => (gap[i] ?? 0n) > 0n);
    return { årsak: 'ENHET', grenser, beløp: iØre(gap.reduce((sum, g) => sum + g, 0n)) };
  }
  const sum = krav.reduce((s, { gulv }) => s + gulv, 0n);
  if (sum <= antall) return undefined;
  return { årsak: 'GULV', grenser: mottakere.map(grense).filter(({ gulv }) => gulv > 0), beløp: iØre(sum - antall) };
}
