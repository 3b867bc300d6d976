import type { Fordelingssammenligning } from '../fordeling/sammenlign-fordelinger';
import type { Plansammenligning } from '../frister/sammenlign-planer';
import type { Begrunnelsesenhet } from '../kjerne/begrunnelse';
import type { Desimal, JsonVerdi, Øre } from '../kjerne/typer';
import type { Beløpsstatus, Frist, Innstillingsutfall, Reform } from '../modell';
import type { Rettferdighet } from './beregn-rettferdighet';
import type { Opphav } from './kildekart';
import type { Endringsgruppe, Tilskrivning } from './tilskriv';
import type { Ordningskjøring } from './typer';

/** What a comparison holds beside what it always does. */
export interface Sammenligningsvalg {
  /** Whether to find out which part of the reform did what: 2^n runs for n groups. */
  readonly tilskrivning: boolean;
  /** Changes that belong together there; each of the others is a group of its own. */
  readonly grupper?: readonly Endringsgruppe[];
  /** Whether to say how the explanations differ; it costs nothing where it is not asked for. */
  readonly forklaring?: boolean;
  /** With how many decimals Theil's index is wanted; without it, it is left out. */
  readonly theilDesimaler?: number;
}

/** A node of an explanation that differs; `før` is absent where it appeared, `etter` where it is gone. */
export interface Nodeforskjell {
  /** The name of the node; recipients are numbered in the order of their ids. */
  readonly id: string;
  /** What its value is counted in. */
  readonly enhet: Begrunnelsesenhet;
  /** Its value before. */
  readonly før?: string;
  /** Its value after. */
  readonly etter?: string;
}

/** How two explanations differ. */
export interface Treforskjell {
  /** The nodes that differ, by name; the first 200 of them. */
  readonly noder: readonly Nodeforskjell[];
  /** How many differ. */
  readonly antall: number;
}

/** How the explanation of a pot differs. */
export interface Pottforklaring {
  /** The rule that shares it out. */
  readonly fordelingId: string;
  /** What the pot, the weights, the limits and the rounding did; absent where the pot is in one run only. */
  readonly deler?: Fordelingssammenligning;
  /** The nodes that differ. */
  readonly tre?: Treforskjell;
  /**
   * Why there is no `tre`: the pot is in one run only, its recipients are others, or ties under limits on groups are left
   * to people, which has no explanation.
   */
  readonly ikkeSammenlignet?: 'BARE_FOR' | 'BARE_ETTER' | 'ULIKE_MOTTAKERE' | 'UAVGJORT_I_GRUPPER';
}

/** How the explanations before and after differ; what is explained alike is left out. */
export interface Forklaringsforskjell {
  /** Each pot that differs, by id. */
  readonly potter: readonly Pottforklaring[];
  /** What is recommended, for each søknad that fares otherwise and is in both recommendations; the first 100. */
  readonly søknader: readonly {
    readonly utlysningId: string;
    readonly søknadId: string;
    readonly tre: Treforskjell;
  }[];
  /** How many applications that fare otherwise are beyond the first 100. */
  readonly utelatteSøknader: number;
}

/** A value of the policy that is changed. */
export interface Verdiendring {
  /** Its address. */
  readonly adresse: string;
  /** What stood there, and where it came from; absent when nothing did. */
  readonly før?: { readonly verdi: JsonVerdi; readonly opphav: Opphav };
  /** What stands there now, and where it comes from; absent when nothing does. */
  readonly etter?: { readonly verdi: JsonVerdi; readonly opphav: Opphav };
}

/** An amount before and after. */
export interface Beløpsendring {
  /** Before. */
  readonly før: Øre;
  /** After. */
  readonly etter: Øre;
  /** After less before. */
  readonly forskjell: Øre;
}

/** How a søknad fares before and after. */
export interface Søknadsendring {
  /** The call. */
  readonly utlysningId: string;
  /** The søknad. */
  readonly søknadId: string;
  /** Its place before; absent when it has none. */
  readonly rangFør?: number;
  /** Its place after. */
  readonly rangEtter?: number;
  /** What is recommended for it before; absent when it is not in the round. */
  readonly utfallFør?: Innstillingsutfall;
  /** What is recommended for it after. */
  readonly utfallEtter?: Innstillingsutfall;
  /** The amount before, as decided, else as recommended. */
  readonly beløpFør: Øre;
  /** The amount after. */
  readonly beløpEtter: Øre;
}

/** How evenly the money falls on people before and after; a side is absent where there is no money. */
export interface Rettferdighetsendring {
  /** Before. */
  readonly før?: Rettferdighet & { readonly theil?: Desimal };
  /** After. */
  readonly etter?: Rettferdighet & { readonly theil?: Desimal };
}

/** What a reform does to a scheme on given facts. */
export interface Ordningssammenligning {
  /** The two runs. */
  readonly kjøringer: { readonly før: Ordningskjøring; readonly etter: Ordningskjøring };
  /** The reform, or the one that turns the one scheme into the other. */
  readonly reform: Reform;
  /** Every value that is changed, by address. */
  readonly verdier: readonly Verdiendring[];
  /** The money of each helsefellesskap, what nobody has, and all of it. The lines and what nobody has sum to all of it. */
  readonly beløp: {
    /** By id. */
    readonly linjer: readonly (Beløpsendring & { readonly id: string })[];
    /** What nobody has. */
    readonly ikkeFordelt: Beløpsendring;
    /** All the money. */
    readonly sum: Beløpsendring;
    /** How firm it is. */
    readonly status: { readonly før: Beløpsstatus; readonly etter: Beløpsstatus };
  };
  /** The applications whose place, outcome or amount is another, by call and id. */
  readonly søknader: readonly Søknadsendring[];
  /** Those of them that cross the line of funding: from no money to some, or from some to none. */
  readonly krysserStreken: readonly Søknadsendring[];
  /** The deadlines of the scheme that are others; absent without a calendar. */
  readonly frister?: Omit<Plansammenligning, 'grunnlag'>;
  /** The deadlines of single awards that are others, by award. */
  readonly tilskuddsfrister: readonly {
    readonly tilskuddId: string;
    readonly regelId: string;
    readonly før?: Frist;
    readonly etter?: Frist;
  }[];
  /** Fairness per inhabitant and per inhabitant of 80 or more. */
  readonly rettferdighet: {
    readonly perInnbygger: Rettferdighetsendring;
    readonly per80pluss: Rettferdighetsendring;
  };
  /** How the explanations differ; absent when it was not asked for. */
  readonly forklaring?: Forklaringsforskjell;
  /** Which part of the reform did what; absent when it was not asked for. */
  readonly tilskrivning?: Tilskrivning;
}
