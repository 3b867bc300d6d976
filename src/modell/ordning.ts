import type { Kildehenvisning } from '../kjerne/kilde';
import type { Brøk, Dato, Desimal, Tallverdi, Øre } from '../kjerne/typer';
import type { Bevilgning } from './bevilgning';
import type { Kostnadsart } from './budsjett';
import type { Fordelingsvalg, Mottaker, Nøkkelledd } from './fordelingsregel';
import type { Fristregel } from './fristregel';
import type { Kodeverdi } from './helsefellesskap';
import type { Innstillingsregel } from './innstilling';
import type { Ordningsinnstilling } from './innstillingsvalg';
import type { Skala } from './kriterium';
import type { Parttype } from './part';
import type { Vilkår } from './tilskudd';
import type { Utlysning } from './utlysning';

/** Part 1 of a scheme: what it is to reach and for whom. */
export interface MålOgMålgruppe {
  /** The future state that is wanted. */
  readonly mål: readonly string[];
  /** For whom; usually not those who receive the money. */
  readonly målgruppe: readonly string[];
}

/** Part 2: a sign that shows whether the goal is met. */
export interface Måloppnåelseskriterium {
  /** Identifies it within the scheme. */
  readonly id: string;
  /** What is looked at. */
  readonly navn: string;
  /** Output, effect for users, or effect for society. */
  readonly type: 'PRODUKT' | 'BRUKER' | 'SAMFUNN';
  /** The unit it is measured in. */
  readonly enhet?: string;
  /** Where the figure comes from. */
  readonly datakilde?: string;
}

/** A period in which a value holds; without `fom` from always, without `tom` until further notice. */
export interface Gyldighet {
  /** First day. */
  readonly fom?: Dato;
  /** Last day, included. */
  readonly tom?: Dato;
}

/** How far from an earlier amount: a share of it, or an amount in øre. */
export type Endringsgrense = { readonly andel: number | Desimal | Brøk } | { readonly beløp: Øre };

/** A rule for limits that rests on figures of the run: inhabitants, the pot, or last year's amounts. */
export type Ordningsgrenseregel =
  | {
      /** Identifies the rule within the rule that shares out the pot. */
      readonly id: string;
      /** Øre for each inhabitant. */
      readonly type: 'PER_INNBYGGER';
      /** Whom it is for, by id; absent for all. */
      readonly gjelder?: readonly string[];
      /** Which inhabitants count, of those that the basis gives. */
      readonly per: 'FOLKETALL' | 'FOLKETALL_80_PLUSS';
      /** The least for each inhabitant, in øre. */
      readonly gulv?: number | Desimal | Brøk;
      /** The most for each inhabitant, in øre. */
      readonly tak?: number | Desimal | Brøk;
    }
  | {
      readonly id: string;
      /** A share of the pot, with what is reserved of it. */
      readonly type: 'ANDEL';
      readonly gjelder?: readonly string[];
      /** The least share, 1 is all. */
      readonly gulv?: number | Desimal | Brøk;
      /** The greatest share, 1 is all. */
      readonly tak?: number | Desimal | Brøk;
    }
  | {
      readonly id: string;
      /** A limit on the change from the earlier amount that the basis gives. */
      readonly type: 'ENDRING';
      readonly gjelder?: readonly string[];
      /** The greatest fall. */
      readonly ned?: Endringsgrense;
      /** The greatest rise. */
      readonly opp?: Endringsgrense;
    };

/** How a pot is shared out among given recipients. */
export interface Fordelingsregel extends Gyldighet {
  /** Identifies the rule within the scheme. */
  readonly id: string;
  /** Ids of the bevilgninger that make the pot. */
  readonly bevilgninger: readonly string[];
  /** Fixed recipients with weights and limits … */
  readonly mottakere?: readonly Mottaker[];
  /** … or a key over the helsefellesskap that are given at run time. */
  readonly nøkkel?: readonly Nøkkelledd[];
  /** Floors and caps in øre for a recipient, by id; all when `id` is absent. */
  readonly grenser?: readonly { readonly id?: string; readonly gulv?: Øre; readonly tak?: Øre }[];
  /** Rules for floors and caps that rest on figures of the run. With `grenser`: the tightest holds. */
  readonly grenseregler?: readonly Ordningsgrenseregel[];
  /** Method, unit and what decides ties. */
  readonly valg: Fordelingsvalg;
}

/** A call as a part of a scheme: in force for a period, and with its frame from the split of a pot where it has one. */
export interface Ordningsutlysning extends Utlysning, Gyldighet {
  /** Where the frame comes from: what a recipient gets of a pot. It then goes before the amount in `ramme`. */
  readonly rammeFra?: {
    /** Id of the rule that shares out the pot. */
    readonly fordelingId: string;
    /** Id of the recipient whose share is the frame. */
    readonly mottakerId: string;
  };
  /** Whom to ask: a unit or a role, never a person. */
  readonly kontakt?: string;
}

/** Weights and a scale for a call that states none; they stand beside the call, so that the call stays as it was. */
export interface Ordningsvekting {
  /** The call. */
  readonly utlysningId: string;
  /** The weight of each criterion, each criterion of the call once. */
  readonly vekter: readonly { readonly kriteriumId: string; readonly vekt: Tallverdi }[];
  /** The scale for criteria that have none. */
  readonly skala?: Skala;
}

/** What separates applications with equal totals; each is described at `rangerSøknader`. */
export type Ordningsskille =
  | { readonly type: 'KRITERIUM'; readonly kriteriumId: string }
  | { readonly type: 'LAVEST_BELOP' }
  | { readonly type: 'LODD'; readonly frø: string };

/** How assessments become a ranking. None of it has a default; each is described at `vurderSøknader` and `rangerSøknader`. */
export interface Vurderingsregler {
  /** Whether a søknad that is to be mended is assessed meanwhile, or held out. */
  readonly tilRetting: 'VURDERES' | 'HOLDES_UTE';
  /** Which assessments count. */
  readonly aggregering: 'SNITT' | 'KONSENSUS';
  /** Whether scores from an assessor whose habilitet is to be clarified count. */
  readonly tilAvklaring: 'TELLER_MED_MERKNAD' | 'HOLDES_UTE';
  /** What becomes of a søknad with a criterion that has no score. */
  readonly manglende: 'UFULLSTENDIG' | 'RENORMER' | 'SKALAMINIMUM';
  /** How equals share places. */
  readonly konvensjon: '1224' | '1223' | 'BROK';
  /** What separates equals, tried in turn. */
  readonly likhetskjede: readonly Ordningsskille[];
}

/** Part 3: who may receive, what for, and how the amount is set. */
export interface Tildeling {
  /** Who may receive. */
  readonly mottakergruppe: readonly Parttype[];
  /** What the money may be used for. */
  readonly tillattBruk: readonly string[];
  /** What it may not be used for. */
  readonly ikkeTillattBruk: readonly string[];
  /** Cost categories. */
  readonly kostnadsarter: readonly Kostnadsart[];
  /** Rules that share out a pot. */
  readonly fordelinger: readonly Fordelingsregel[];
  /** Calls for applications. */
  readonly utlysninger: readonly Ordningsutlysning[];
  /** Weights for calls that state none. */
  readonly vektinger?: readonly Ordningsvekting[];
  /** How assessments become a ranking; needed where applications are assessed. */
  readonly vurdering?: Vurderingsregler;
  /** How a recommendation goes down the ranking. */
  readonly innstillingsregel?: Innstillingsregel;
  /** What the rule needs beside its name, and what the recommended must meet together; for each call that needs it. */
  readonly innstillingsvalg?: readonly Ordningsinnstilling[];
  /** Part-funding: whether it is expected, and the smallest own share where one is set. */
  readonly delfinansiering?: { readonly forventes: boolean; readonly minsteEgenandel?: Brøk };
  /** The funder's share per year, where it falls over the years. */
  readonly nedtrapping?: readonly { readonly år: number; readonly andel: Brøk }[];
}

/** What happens to money that is not used. */
export type RegelForUbrukt = 'TILBAKEBETALES' | 'OVERFORES' | 'SOK_OVERFORING' | 'NYTT_VEDTAK';

/** Part 4: follow-up and control. */
export interface OppfølgingOgKontroll {
  /** The conditions of an award. */
  readonly vilkår: readonly Vilkår[];
  /** Deadlines. */
  readonly frister: readonly Fristregel[];
  /** What must be reported; or an exemption with its ground. */
  readonly rapportering:
    | { readonly type: 'KREVES'; readonly innhold: readonly string[]; readonly fristregelIder: readonly string[] }
    | { readonly type: 'FRITATT'; readonly grunnlag: string };
  /** How use is controlled. */
  readonly kontrolltiltak: readonly string[];
  /** From which amount an auditor must confirm the accounts; absent when nobody has said. */
  readonly revisorattestasjonFra?: Øre;
  /** The rule for unspent money; absent when none is chosen. */
  readonly ubrukt?: { readonly regel: RegelForUbrukt; readonly grunnlag: string };
}

/** Part 5: evaluation of the scheme itself. */
export type Evalueringsplan =
  | { readonly type: 'PLANLAGT'; readonly dato?: Dato; readonly beskrivelse?: string }
  | { readonly type: 'IKKE_AKTUELT'; readonly begrunnelse: string };

/** A grant scheme as data, in the five parts that state grant rules ask for. */
export interface Ordning {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** Its name. */
  readonly navn: string;
  /** The version of its rules. */
  readonly versjon: string;
  /** The budget year. */
  readonly år: number;
  /** Id of the party who administers it. */
  readonly forvalter: string;
  /** The money. */
  readonly bevilgninger: readonly Bevilgning[];
  /** The lists that tiltak choose from. */
  readonly kodeverk: {
    readonly pasientgrupper: readonly Kodeverdi[];
    readonly modeller: readonly Kodeverdi[];
    readonly satsingsområder: readonly Kodeverdi[];
  };
  /** 1. Goal and target group. */
  readonly målOgMålgruppe: MålOgMålgruppe;
  /** 2. Criteria for reaching the goal. */
  readonly måloppnåelse: readonly Måloppnåelseskriterium[];
  /** 3. Award criteria with rules of calculation. */
  readonly tildeling: Tildeling;
  /** 4. Follow-up and control. */
  readonly oppfølging: OppfølgingOgKontroll;
  /** 5. Evaluation; absent when nobody has decided. */
  readonly evaluering?: Evalueringsplan;
  /** Where each value comes from. */
  readonly kilder: readonly Kildehenvisning[];
}
