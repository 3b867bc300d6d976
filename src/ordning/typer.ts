import type { Nøkkel, Nøkkelgrunnlag } from '../fordeling/beregn-nokkel';
import type { Grenselinje, Mottakerbeløp } from '../fordeling/grenseregel';
import type { Fordeling, UfordeltÅrsak } from '../fordeling/typer';
import type { Alvor } from '../kjerne/funn';
import type { Kalender } from '../kjerne/kalender';
import type { Dato, Øre } from '../kjerne/typer';
import type {
  Avgjørelse,
  Beløpsstatus,
  Frist,
  Fristplan,
  Habilitet,
  Hendelse,
  Innstilling,
  OppfølgingOgKontroll,
  Ordning,
  Part,
  Postering,
  Ramme,
  Søknad,
  Tilskudd,
  Ubrukt,
  Utlysning,
  Vedtak,
  Vurderer,
  Vurdering,
} from '../modell';
import type { Tilskuddsstatus } from '../oppfolging/typer';
import type { Innstillingsvalg } from '../vurdering/innstilling/valg';
import type { Søknadskontroll } from '../vurdering/kontroller-soknad';
import type { Vedtaksopplysninger } from '../vurdering/lag-vedtak';
import type { Rangering } from '../vurdering/ranger-soknader';
import type { Vurderingsresultat } from '../vurdering/typer';
import type { OrdningKoder } from './koder';

/** A rule of completeness, by the code of its finding. */
export type Profilkode = Extract<keyof OrdningKoder, `O_${string}` | `U_${string}`>;

/** What a complete scheme is held against, as data: which rules, how grave each is, and on what it rests. */
export interface Ordningsprofil {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What it is called. */
  readonly navn: string;
  /** The rules that are checked, each code once; one that is not listed is not checked. */
  readonly regler: readonly {
    /** The code of the finding. */
    readonly kode: Profilkode;
    /** How grave it is. */
    readonly alvor: Alvor;
    /** The id of the source of the rule. */
    readonly kildeId?: string;
  }[];
  /** The fewest days from a call to its deadline; where it is absent, no length is too short. */
  readonly minsteSøknadsdager?: number;
}

/** What happened in the round of one call. */
export interface Ordningsrunde {
  /** The call. A round for a call that the scheme does not have is left alone. */
  readonly utlysningId: string;
  /** The applications, with unique ids. */
  readonly søknader: readonly Søknad[];
  /** The assessments, in any order. */
  readonly vurderinger: readonly Vurdering[];
  /** Whether each assessor is fit to handle each søknad, as from `utledHabilitet`. */
  readonly habilitet: readonly Habilitet[];
  /** The assessors. */
  readonly vurderere?: readonly Vurderer[];
  /** What people decided; until they have, awards follow the recommendation. */
  readonly vedtak?: {
    /** Each søknad of the recommendation once. */
    readonly avgjørelser: readonly Avgjørelse[];
    /** Who decided, when, and of what type the decision is. */
    readonly opplysninger: Vedtaksopplysninger;
  };
}

/** Who receives and who pays out what a helsefellesskap gets of a pot. */
export interface Rammemottaker {
  /** The helsefellesskap, one of the basis. */
  readonly helsefellesskapId: string;
  /** Who receives it. */
  readonly mottaker: Part;
  /** Who pays it out and keeps its accounts; absent while no source says. */
  readonly utbetaler?: Part;
  /** Ids of the tiltak it is for; none when that is not said. */
  readonly tiltakIder?: readonly string[];
}

/** What a scheme is run on: facts, never policy. */
export interface Ordningsgrunnlag {
  /** The figures that keys share out by, one row for each helsefellesskap. */
  readonly helsefellesskap: readonly Nøkkelgrunnlag[];
  /** The rounds, each call once. */
  readonly runder?: readonly Ordningsrunde[];
  /** Which helsefellesskap a party belongs to; needed for awards of calls that no helsefellesskap makes. */
  readonly tilhørighet?: readonly { readonly partId: string; readonly helsefellesskapId: string }[];
  /**
   * Who receives what a pot gives a helsefellesskap straight, each helsefellesskap once. For those that stand here, each such
   * share is an award; for the others it is an amount and no more, since nobody has said who receives it.
   */
  readonly rammemottakere?: readonly Rammemottaker[];
  /** What each recipient of a pot had earlier; needed where a rule limits the change. Each rule of a pot once. */
  readonly tidligere?: readonly { readonly fordelingId: string; readonly linjer: readonly Mottakerbeløp[] }[];
  /** Events that deadlines hang on. One that `gjelder` an award, its søknad or its tiltak counts for that award only. */
  readonly hendelser?: readonly Hendelse[];
  /** The calendar; without it no deadline is computed. */
  readonly kalender?: Kalender;
  /** The day whose rules hold, and up to which the ledger counts; without it all rules do. */
  readonly dato?: Dato;
  /**
   * The ledger of all awards; with it and the day, each award has its figures. An award that comes straight of a pot goes by
   * the rule and the helsefellesskap, as in `forste-40-finnmark`. An entry for an award that the run does not have is left
   * alone.
   */
  readonly hovedbok?: readonly Postering[];
}

/** A pot that was shared out. */
export interface Fordelingskjøring {
  /** The rule. */
  readonly fordelingId: string;
  /** The pot, and how firm it is. */
  readonly ramme: Ramme;
  /** The key, where the rule has one. */
  readonly nøkkel?: Nøkkel;
  /** The floor and the cap of each recipient and what set them, where the rule has `grenseregler`. */
  readonly grenser?: readonly Grenselinje[];
  /** Who gets what. */
  readonly fordeling: Fordeling;
}

/** What a round came to. */
export interface Rundekjøring {
  /** The call, with the frame and the weights that were used. */
  readonly utlysning: Utlysning;
  /** The frame, and how firm it is. */
  readonly ramme: Ramme;
  /** Whether the frame is a share of a pot, so that its money is counted there. */
  readonly avFordeling: boolean;
  /** The formal check of each søknad; empty while there are none. */
  readonly kontroller: readonly Søknadskontroll[];
  /** The assessment; absent while there is nothing to assess. */
  readonly resultat?: Vurderingsresultat;
  /** The ranking. */
  readonly rangering?: Rangering;
  /** What the recommendation was given beside the ranking and the frame. */
  readonly valg?: Innstillingsvalg;
  /** The recommendation; `begrunnInnstilling` and `hvorforIkkeInnstilt` take it with what it was made from. */
  readonly innstilling?: Innstilling;
  /** The decision, where people have made one. */
  readonly vedtak?: Vedtak;
}

/** What one helsefellesskap gets. */
export interface Pengelinje {
  /** The helsefellesskap. */
  readonly id: string;
  /** Its shares of the pots that are shared out. */
  readonly fordelt: Øre;
  /** Awards of calls whose frame is no share of a pot: as decided, else as recommended. */
  readonly tildelt: Øre;
  /** The sum of the two. */
  readonly beløp: Øre;
  /** The weakest status of the money in it. */
  readonly status: Beløpsstatus;
}

/**
 * Why money is with nobody: a reason of a split; `REST`, what a recommendation or a decision leaves; `HOLDT`, held for
 * those that tie; `UTEN_RUNDE`, announced, but nothing is assessed; `IKKE_I_BRUK`, in no pot and no call.
 */
export type IkkeFordeltÅrsak = UfordeltÅrsak | 'REST' | 'HOLDT' | 'UTEN_RUNDE' | 'IKKE_I_BRUK';

/** All the money of a scheme: `sum(linjer.beløp) + sum(ikkeFordelt.beløp) === ramme.beløp`, always. */
export interface Pengeoversikt {
  /** The money, and how firm it is. */
  readonly ramme: Ramme;
  /** One line for each helsefellesskap that has a share or an award, or stands in the basis; by id. */
  readonly linjer: readonly Pengelinje[];
  /** What nobody has, by reason; none is zero. */
  readonly ikkeFordelt: readonly { readonly årsak: IkkeFordeltÅrsak; readonly beløp: Øre }[];
}

/** An award and what follows it. */
export interface Tilskuddsløp {
  /** The award. */
  readonly tilskudd: Tilskudd;
  /** The call that it comes of; absent where it comes straight of a pot. */
  readonly utlysningId?: string;
  /** The rule of the pot that it comes straight of. */
  readonly fordelingId?: string;
  /** Whether people decided it, it follows the recommendation, or it is a share of a pot. */
  readonly opphav: 'VEDTAK' | 'INNSTILLING' | 'FORDELING';
  /** Its plan of deadlines; absent without a calendar. */
  readonly plan?: Fristplan;
  /** The deadlines that its conditions set, such as the evaluation, in the order of the conditions. */
  readonly vilkårsfrister: readonly Frist[];
  /** The deadlines of its reports, in the order of the scheme. */
  readonly rapportfrister: readonly Frist[];
  /** Its figures on the day; absent without a ledger or a day. */
  readonly status?: Tilskuddsstatus;
  /** What is unspent on the day, and what the scheme's rule makes of it. */
  readonly ubrukt?: Ubrukt;
}

/** A run of a scheme, from the money to the follow-up, with every step on the way. */
export interface Ordningskjøring {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly ordning: Ordning; readonly grunnlag: Ordningsgrunnlag };
  /** The scheme on the day of the basis. */
  readonly ordning: Ordning;
  /** Each pot that was shared out, in the order of the scheme. */
  readonly fordelinger: readonly Fordelingskjøring[];
  /** Each call, in the order of the scheme. */
  readonly runder: readonly Rundekjøring[];
  /** Who has what of all the money. */
  readonly penger: Pengeoversikt;
  /** Each award: shares of pots in the order of the scheme, then in the order of calls and recommendations. */
  readonly tilskudd: readonly Tilskuddsløp[];
  /** The plan of the scheme's own deadlines; absent without a calendar. */
  readonly plan?: Fristplan;
  /** What happens to money that is not used; absent when no rule is chosen. */
  readonly ubrukt?: NonNullable<OppfølgingOgKontroll['ubrukt']>;
}
