import type { Brøk, Øre } from '../kjerne/typer';
import type { Parttype } from './part';

/**
 * A condition on a søknad, as data. Each is answered `OPPFYLT`, `IKKE_OPPFYLT` or `MANGLER_OPPLYSNING`; composed
 * conditions follow Kleene's three-valued logic, so a new fact never turns a decided answer.
 */
export type Kravuttrykk =
  | { readonly type: 'MOTTATT_INNEN_FRIST' }
  | {
      readonly type: 'UTFYLT';
      /** JSON Pointer into the søknad; a non-empty text, list or object must stand there. */
      readonly sti: string;
    }
  | {
      readonly type: 'BESKRIVELSE';
      /** The subject that must be described, as in `Søknad.beskrivelser`. */
      readonly emne: string;
    }
  | {
      readonly type: 'VEDLEGG';
      /** The kind of attachment that must be there. */
      readonly vedleggstype: string;
    }
  | {
      readonly type: 'SOKERTYPE';
      /** Every applicant must be of one of these kinds. */
      readonly tillatte: readonly Parttype[];
    }
  | {
      readonly type: 'SOKER_I_HELSEFELLESSKAP';
      /** Ids of the parties who may apply. */
      readonly partIder: readonly string[];
    }
  | {
      readonly type: 'FELLES_SOKNAD';
      /** How many different applicants at least, ≥ 2. */
      readonly minstAntall: number;
      /** Kinds that must each be among them. */
      readonly typer: readonly Parttype[];
    }
  | { readonly type: 'EN_ANSVARLIG' }
  | { readonly type: 'PARTER_BEKREFTET' }
  | { readonly type: 'FORANKRING' }
  | {
      readonly type: 'EGENINNSATS';
      /** The smallest share of the total financing, compared exactly. */
      readonly minsteAndel: Brøk;
    }
  | {
      readonly type: 'SOKT_BELOP';
      readonly minst?: Øre;
      readonly høyst?: Øre;
    }
  | {
      readonly type: 'PASIENTGRUPPE';
      /** The tiltak must be for at least one of these. */
      readonly enAv: readonly string[];
    }
  | { readonly type: 'ALLE'; readonly av: readonly Kravuttrykk[] }
  | { readonly type: 'MINST_EN'; readonly av: readonly Kravuttrykk[] }
  | { readonly type: 'IKKE'; readonly av: Kravuttrykk };

/** A requirement that must be met. */
export interface Krav {
  /** Identifies it within the call. */
  readonly id: string;
  /** The requirement, as the call has it. */
  readonly tekst: string;
  /** The condition that decides. */
  readonly vilkår: Kravuttrykk;
  /** What follows when it is not met: the søknad is turned away, or may be mended. */
  readonly retting: 'AVVIS' | 'KAN_RETTES';
  /** The id of the source. */
  readonly kildeId?: string;
}

/** Something that is encouraged. It never turns a søknad away. */
export interface Oppfordring {
  /** Identifies it within the call. */
  readonly id: string;
  /** What is encouraged, as the call has it. */
  readonly tekst: string;
  /** The condition that shows whether it was followed; absent where only people can judge. */
  readonly vilkår?: Kravuttrykk;
  /** How the finding is graded when it was not followed. */
  readonly alvor: 'ADVARSEL' | 'RAD';
  /** The id of the source. */
  readonly kildeId?: string;
}
