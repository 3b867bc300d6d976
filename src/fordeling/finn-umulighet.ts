import type { Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Gruppegrense, Mottaker } from '../modell';
import type { Grensesett } from './lag-enhetsgrenser';
import type { UmuligGrense, Umulighet } from './typer';

/** Where limits stand: what they say, and what they come to in units. */
interface Grense {
  readonly id: string;
  readonly gitt: { readonly gulv?: Øre; readonly tak?: Øre };
  readonly gulv: bigint;
  readonly tak?: bigint;
}

/**
 * Limits, counted in units, that no distribution can meet: a floor above its cap, limits within a group against those of
 * the group, or floors above the pot. The innermost conflict is the one that is named.
 */
export function finnUmulighet(
  mottakere: readonly Mottaker[],
  grenser: Grensesett,
  antall: bigint,
  enhet: Øre,
): Umulighet | undefined {
  const { krav, grupper, gruppegrenser } = grenser;
  const iØre = (enheter: bigint): Øre => Number(enheter * BigInt(enhet)) as Øre;
  const enkle = krav.map((k, i) => lagGrense(mottakere[i], mottakere[i]?.id, k));
  const felles = grupper.map((g, i) => lagGrense(gruppegrenser[i], gruppegrenser[i]?.gruppe, g));
  const lag = (årsak: Umulighet['årsak'], enkeltvis: readonly Grense[], sammen: readonly Grense[], beløp: bigint) => {
    const [uten, med] = [enkeltvis, sammen].map((liste) => liste.map((g) => skrivGrense(g, iØre)));
    const alle = { årsak, grenser: uten ?? [], beløp: iØre(beløp) };
    return med === undefined || med.length === 0 ? alle : { ...alle, grupper: med };
  };
  const gap = ({ gulv, tak }: Grense): bigint => (tak !== undefined && gulv > tak ? gulv - tak : 0n);
  const iStrid = (g: Grense): boolean => gap(g) > 0n;
  const samlet = [...enkle, ...felles].reduce((sum, g) => sum + gap(g), 0n);
  if (samlet > 0n) return lag('ENHET', enkle.filter(iStrid), felles.filter(iStrid), samlet);
  const alle = finnRom(grenser, antall);
  for (const [g, { nedre, øvre }] of [...alle.entries()].reverse()) {
    if (øvre === undefined || nedre <= øvre) continue;
    const innenfor = finnInnenfor(grenser, g);
    const gulvet = (grense: Grense): boolean => grense.gulv > 0n;
    const setter = (grense: Grense): boolean => gulvet(grense) || (g > 0 && grense.tak !== undefined);
    return lag(
      g === 0 ? 'GULV' : 'GRUPPE',
      enkle.filter((grense, i) => innenfor.mottakere.has(i) && setter(grense)),
      felles.filter((grense, i) => innenfor.grupper.has(i) && setter(grense)),
      nedre - øvre,
    );
  }
  return undefined;
}

function lagGrense(
  gitt: Mottaker | Gruppegrense | undefined,
  id: string | undefined,
  { gulv, tak }: { readonly gulv: bigint; readonly tak?: bigint },
): Grense {
  const felles = { id: id ?? '', gitt: gitt ?? {}, gulv };
  return tak === undefined ? felles : { tak, ...felles };
}

function skrivGrense({ id, gitt, gulv, tak }: Grense, iØre: (enheter: bigint) => Øre): UmuligGrense {
  const nedre = { id, gulv: gitt.gulv ?? (0 as Øre), gulvRundet: iØre(gulv) };
  return tak === undefined || gitt.tak === undefined ? nedre : { ...nedre, tak: gitt.tak, takRundet: iØre(tak) };
}

/** The fewest and the most units that all, and each group, can have; without `øvre` there is no most. */
function finnRom(
  { krav, grupper }: Grensesett,
  antall: bigint,
): readonly { readonly nedre: bigint; readonly øvre: bigint | undefined }[] {
  const nedre = [0n, ...grupper.map(() => 0n)];
  const øvre: (bigint | undefined)[] = [0n, ...grupper.map(() => 0n)];
  const leggTil = (g: number, lav: bigint, høy: bigint | undefined): void => {
    const før = øvre[g];
    nedre[g] = ved(nedre, g) + lav;
    øvre[g] = før === undefined || høy === undefined ? undefined : før + høy;
  };
  for (const { vekt, gulv, tak, gruppe } of krav)
    leggTil(gruppe === undefined ? 0 : gruppe + 1, gulv, vekt === 0n ? gulv : tak);
  for (let g = grupper.length; g > 0; g--) {
    const { gulv = 0n, tak, overordnet } = ved(grupper, g - 1);
    const [lav = 0n, høy] = [nedre[g], øvre[g]];
    nedre[g] = lav > gulv ? lav : gulv;
    øvre[g] = tak !== undefined && (høy === undefined || tak < høy) ? tak : høy;
    leggTil(overordnet === undefined ? 0 : overordnet + 1, ved(nedre, g), øvre[g]);
  }
  // Caps that do not hold the pot leave it undistributed; only floors can be too much for it.
  return nedre.map((lav, g) => ({ nedre: lav, øvre: g === 0 ? antall : øvre[g] }));
}

/** Everyone within a group, and the group itself. */
function finnInnenfor(
  { krav, grupper }: Grensesett,
  g: number,
): { readonly mottakere: ReadonlySet<number>; readonly grupper: ReadonlySet<number> } {
  const indre = new Set<number>();
  for (const [i, { overordnet }] of grupper.entries())
    if (g === 0 || i === g - 1 || (overordnet !== undefined && indre.has(overordnet))) indre.add(i);
  const mottakere = krav.flatMap(({ gruppe }, i) =>
    g === 0 || (gruppe !== undefined && indre.has(gruppe)) ? [i] : [],
  );
  return { mottakere: new Set(mottakere), grupper: indre };
}
