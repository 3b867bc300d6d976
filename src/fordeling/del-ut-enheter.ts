import type { Likhetsregel } from '../modell';
import type { Likestilt } from './likestilt';
import type { Plassregnskap } from './plassregnskap';
import { type Prioritet, sammenlignPrioritet } from './prioritet';
import { skillLikhet } from './skill-likhet';
import type { Uavgjort } from './typer';

/** What units are handed out by. */
export interface Utdelingsgrunnlag {
  /** The recipients, in the order of the claims. */
  readonly mottakere: readonly Likestilt[];
  /** What each has from the start, no more than in any lawful outcome. */
  readonly har: readonly number[];
  /** The units that are left. */
  readonly igjen: number;
  /** The claim of a recipient to one more than it has; absent when it can have no more. Never rising. */
  readonly prioritet: (plass: number, har: number) => Prioritet | undefined;
  /** The room there is. */
  readonly rom: Plassregnskap;
  /** What decides between equal claims. */
  readonly regler: readonly Likhetsregel[];
}

/** Units handed out. */
export interface Utdeling {
  /** What each has, in every lawful outcome that the rules leave. */
  readonly har: readonly number[];
  /** What the rules could not separate. */
  readonly uavgjort: readonly Uavgjort[];
  /** The last claim that was met out of the room of all; absent when none was. */
  readonly siste?: Prioritet;
}

/**
 * Gives out units one at a time, each to the strongest claim that there is room for; equal claims are met together, or
 * go to the rules for ties. The one place where units are given, whatever the method and the limits.
 *
 * O((n + units left) log n), each times the depth of the groups.
 */
export function delUtEnheter({ mottakere, har: fra, igjen, prioritet, rom, regler }: Utdelingsgrunnlag): Utdeling {
  const har = [...fra];
  const kø = new Kø();
  for (const plass of har.keys()) kø.leggTil(plass, prioritet(plass, har[plass] ?? 0));
  const uavgjort: Uavgjort[] = [];
  let siste: Prioritet | undefined;
  const gi = (plass: number): void => {
    har[plass] = (har[plass] ?? 0) + 1;
    kø.leggTil(plass, prioritet(plass, har[plass] ?? 0));
  };
  for (let rest = igjen; rest > 0; ) {
    const krav = kø.taLikeKrav();
    if (krav === undefined) break;
    const [plass = 0] = krav.plasser;
    const gruppe = mottakere[plass]?.gruppe ?? 0;
    if (krav.plasser.length === 1) {
      if (!rom.kanTa(gruppe)) continue;
      if (rom.ta(gruppe)) siste = krav.prioritet;
      rest -= 1;
      gi(plass);
      continue;
    }
    const før = rom.behov(0);
    const like = krav.plasser.flatMap((p) => mottakere.slice(p, p + 1).map((m) => ({ ...m, plass: p })));
    const skilt = skillLikhet(like, rom, regler);
    if (rom.behov(0) > før) siste = krav.prioritet;
    for (const vinner of skilt.vinnere) gi(vinner.plass);
    uavgjort.push(...skilt.uavgjort);
    rest -= skilt.vinnere.length + skilt.uavgjort.reduce((sum, { enheter }) => sum + enheter, 0);
  }
  return siste === undefined ? { har, uavgjort } : { har, uavgjort, siste };
}

/** Recipients by the strength of their claim, the strongest on top: a binary heap. */
class Kø {
  private readonly plasser: number[] = [];
  private readonly prioriteter: Prioritet[] = [];

  leggTil(plass: number, prioritet: Prioritet | undefined): void {
    if (prioritet === undefined) return;
    let her = this.plasser.length;
    this.plasser.push(plass);
    this.prioriteter.push(prioritet);
    for (let over = (her - 1) >> 1; her > 0 && this.erForan(her, over); over = (her - 1) >> 1) {
      this.bytt(her, over);
      her = over;
    }
  }

  /** Takes out everyone with the strongest claim. */
  taLikeKrav(): { readonly plasser: readonly number[]; readonly prioritet: Prioritet } | undefined {
    const [prioritet] = this.prioriteter;
    if (prioritet === undefined) return undefined;
    const plasser: number[] = [];
    for (let neste = this.prioriteter[0]; neste !== undefined; [neste] = this.prioriteter) {
      if (sammenlignPrioritet(neste, prioritet) !== 0) break;
      plasser.push(this.taØverst());
    }
    return { plasser, prioritet };
  }

  private taØverst(): number {
    const siste = this.plasser.length - 1;
    this.bytt(0, siste);
    const plass = this.plasser.pop() ?? 0;
    this.prioriteter.pop();
    for (let her = 0; ; ) {
      let først = her;
      for (const under of [2 * her + 1, 2 * her + 2]) if (under < siste && this.erForan(under, først)) først = under;
      if (først === her) return plass;
      this.bytt(her, først);
      her = først;
    }
  }

  private erForan(a: number, b: number): boolean {
    const [x, y] = [this.prioriteter[a], this.prioriteter[b]];
    return x !== undefined && y !== undefined && sammenlignPrioritet(x, y) > 0;
  }

  private bytt(a: number, b: number): void {
    for (const liste of [this.plasser, this.prioriteter] as unknown[][]) [liste[a], liste[b]] = [liste[b], liste[a]];
  }
}
