import type { Enhetsgruppe, Enhetskrav } from '../kjerne/fordel-enheter';

/** The group that holds everyone. */
export const ALLE = 0;

/** The group of a recipient in the account: {@link ALLE}, or one more than its place in the list. */
export const gruppeAv = ({ gruppe }: Enhetskrav): number => (gruppe === undefined ? ALLE : gruppe + 1);

/**
 * How many more units there is room for, in each group and in all, when every floor is to be met in the end.
 *
 * A group takes up at least its floor, so that room for what its floor lacks is kept free of others; a unit within it
 * uses that room first. The sets of units that can be handed out together are the independent sets of a matroid, which
 * is why handing out by priority, one at a time, gives the best lawful outcome.
 */
export class Plassregnskap {
  private readonly over: readonly number[];
  private readonly gulv: readonly number[];
  private readonly plass: readonly number[];
  /** What those directly within each group take up. */
  private readonly opptatt: number[];

  /**
   * @param antall - Units in all.
   * @param har - What each recipient has from the start.
   * @param høyst - The most that each can have.
   */
  constructor(
    antall: number,
    krav: readonly Enhetskrav[],
    grupper: readonly Enhetsgruppe[],
    { har, høyst }: { readonly har: readonly number[]; readonly høyst: readonly number[] },
  ) {
    this.over = [-1, ...grupper.map(({ overordnet }) => (overordnet === undefined ? ALLE : overordnet + 1))];
    this.gulv = [0, ...grupper.map(({ gulv }) => Number(gulv))];
    const plass = [antall, ...grupper.map(({ tak }) => (tak === undefined ? antall : Math.min(antall, Number(tak))))];
    const rom = plass.map(() => 0);
    this.opptatt = plass.map(() => 0);
    for (const [i, k] of krav.entries()) {
      const g = gruppeAv(k);
      this.opptatt[g] = this.opptattAv(g) + (har[i] ?? 0);
      rom[g] = (rom[g] ?? 0) + Math.min(antall, høyst[i] ?? 0);
    }
    for (let g = grupper.length; g >= 0; g--) {
      plass[g] = Math.min(plass[g] ?? 0, rom[g] ?? 0);
      const over = this.over[g] ?? -1;
      if (over < 0) continue;
      this.opptatt[over] = this.opptattAv(over) + this.behov(g);
      rom[over] = (rom[over] ?? 0) + (plass[g] ?? 0);
    }
    this.plass = plass;
  }

  /** Whether a unit can go to someone in a group. O(depth). */
  kanTa(gruppe: number): boolean {
    for (let g = gruppe; g >= 0; g = this.over[g] ?? -1) {
      const etter = Math.max(this.gulv[g] ?? 0, this.opptattAv(g) + 1);
      if (etter > (this.plass[g] ?? 0)) return false;
      if (etter === this.behov(g)) return true;
    }
    return true;
  }

  /** Books a unit; returns whether it took of the room of all, and not only of what was kept free for a floor. */
  ta(gruppe: number): boolean {
    for (let g = gruppe; g >= 0; g = this.over[g] ?? -1) {
      const før = this.behov(g);
      this.opptatt[g] = this.opptattAv(g) + 1;
      if (this.behov(g) === før) return false;
    }
    return true;
  }

  /** Takes back a unit that was booked. */
  giTilbake(gruppe: number): void {
    for (let g = gruppe; g >= 0; g = this.over[g] ?? -1) {
      const før = this.behov(g);
      this.opptatt[g] = this.opptattAv(g) - 1;
      if (this.behov(g) === før) return;
    }
  }

  /** The group around another, or below zero for none. */
  rundt(gruppe: number): number {
    return this.over[gruppe] ?? -1;
  }

  /** What a group takes up of the room around it. */
  behov(gruppe: number): number {
    return this.behovMed(gruppe, this.opptattAv(gruppe));
  }

  /** What a group would take up if those directly within it took up `opptatt`; above {@link plassI} it has no room. */
  behovMed(gruppe: number, opptatt: number): number {
    return Math.max(this.gulv[gruppe] ?? 0, opptatt);
  }

  /** What those directly within a group take up. */
  opptattAv(gruppe: number): number {
    return this.opptatt[gruppe] ?? 0;
  }

  /** The most that a group can take up. */
  plassI(gruppe: number): number {
    return this.plass[gruppe] ?? 0;
  }
}
