/** Codes of bodies, meetings, votes and cases, with the shape of their data. A region that is not stated is `''`. */
export interface StyringKoder {
  /** Two seats of a body are for the same group and region. */
  PLASS_TO_GANGER: { readonly gruppe: string; readonly region: string; readonly først: number };
  /** A share that is not above 0 and at most 1. */
  ORGANANDEL_UGYLDIG: { readonly felt: string; readonly teller: string; readonly nevner: string };
  /** A number of seats or of those who must be there that is no whole number from zero up. */
  ORGANANTALL_UGYLDIG: { readonly felt: string; readonly antall: string };

  /** A member stands twice on one seat. */
  MEDLEM_TO_GANGER: { readonly medlemId: string; readonly først: number };
  /** One person on two seats. */
  MEDLEM_PA_TO_PLASSER: {
    readonly medlemId: string;
    readonly gruppe: string;
    readonly region: string;
    readonly førsteGruppe: string;
    readonly førsteRegion: string;
  };
  /** A member of a group that has no seat in the body. */
  MEDLEM_UKJENT_GRUPPE: { readonly medlemId: string; readonly gruppe: string; readonly lovlige: readonly string[] };
  /** A member of a region that has no seat of its group, or of none where the seats are shared out by region. */
  MEDLEM_UKJENT_REGION: {
    readonly medlemId: string;
    readonly gruppe: string;
    readonly region: string;
    readonly lovlige: readonly string[];
  };
  /** A member on a region's seat who represents a kommune of another region. */
  MEDLEM_FRA_ANNEN_REGION: { readonly medlemId: string; readonly region: string; readonly kommunensRegion: string };
  /** More members than seats. */
  PLASS_FOR_MANGE: PlassAntall;
  /** Fewer members than seats. */
  PLASS_FOR_FA: PlassAntall;
  /** No source says how many the seats are, so that too few or too many cannot be known. */
  PLASS_ANTALL_UKJENT: { readonly gruppe: string; readonly region: string; readonly besatt: number };
  /** A group that has no member. */
  GRUPPE_IKKE_REPRESENTERT: { readonly gruppe: string };
  /** A region that has seats and no member. */
  REGION_IKKE_REPRESENTERT: { readonly region: string; readonly gruppe: string };
  /** A region with kommuner that has no seat in a body whose seats are shared out by region. */
  REGION_UTEN_PLASS: { readonly region: string };
  /** Another number of deputies than there are places for. */
  VARA_ANTALL: PlassAntall;
  /** A deputy of a member who does not exist or does not sit on its seat. */
  VARA_FOR_UKJENT: { readonly medlemId: string; readonly forMedlemId: string };
  /** A number in the order of deputies that is no whole number from 1 up, or that stands twice on a seat. */
  VARA_NUMMER_UGYLDIG: { readonly medlemId: string; readonly nummer: string };

  /** Attendance in another body. */
  FRAMMOTE_ANNET_ORGAN: { readonly organId: string; readonly ventet: string };
  /** Someone is there who is neither member nor deputy. */
  MOTT_UKJENT: { readonly medlemId: string };
  /** Someone is stated as there twice. */
  MOTT_TO_GANGER: { readonly medlemId: string; readonly først: number };
  /** A deputy who steps in for nobody and so holds no seat. */
  VARA_UTEN_MEDLEM: { readonly medlemId: string };
  /** Someone who steps in for a member that it is not a deputy of. */
  VARA_FEIL_PLASS: { readonly medlemId: string; readonly forMedlemId: string };
  /** A deputy for a member who is there and may take part. */
  VARA_UTEN_FORFALL: { readonly medlemId: string; readonly forMedlemId: string };
  /** A deputy for a member whom a deputy with a lower number already steps in for. */
  VARA_OVERFLODIG: { readonly medlemId: string; readonly forMedlemId: string };
  /** A member who may not take part; the deputies who could step in are named. */
  MEDLEM_INHABIL: { readonly medlemId: string; readonly varaIder: readonly string[] };
  /** A member whose habilitet is to be clarified; the deputies who could step in are named. */
  MEDLEM_TIL_AVKLARING: { readonly medlemId: string; readonly grunn: string; readonly varaIder: readonly string[] };
  /** A declaration about someone who is neither member nor deputy. */
  MEDLEMSHABILITET_UKJENT: { readonly medlemId: string };
  /** Two declarations about one member. */
  MEDLEMSHABILITET_TO_GANGER: { readonly medlemId: string; readonly først: number };
  /** The leader of the meeting is none of those who are there. */
  MOTELEDER_IKKE_MOTT: { readonly medlemId: string };

  /** A choice that is none of those there are. */
  STYRINGSVALG_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** A vote that is none of for, against and abstains. */
  STEMME_UGYLDIG: { readonly medlemId: string; readonly verdi: string };
  /** A vote of someone who is neither member nor deputy. */
  STEMME_UKJENT: { readonly medlemId: string };
  /** A vote of someone who may only speak or observe. */
  STEMME_UTEN_RETT: { readonly medlemId: string; readonly rett: string };
  /** A vote of someone who is not there. */
  STEMME_FRA_FRAVAERENDE: { readonly medlemId: string };
  /** A vote of someone who may not take part. */
  STEMME_FRA_INHABIL: { readonly medlemId: string };
  /** A vote of someone who is held out while habilitet is clarified. */
  STEMME_HOLDT_UTE: { readonly medlemId: string };
  /** A vote of a deputy who holds no seat in the case. */
  STEMME_UTEN_PLASS: { readonly medlemId: string };
  /** A second vote, the same as the first; it counts once. */
  STEMME_TO_GANGER: { readonly medlemId: string; readonly først: number };
  /** A second vote that differs from the first; which of them counts is not known. */
  STEMMER_MOTSTRIDENDE: { readonly medlemId: string; readonly først: number };
  /** Someone with a vote is there and no vote is stated. */
  STEMME_MANGLER: { readonly medlemId: string };
  /** The case is to go to the body above, and none is named. */
  OVERORDNET_MANGLER: { readonly organId: string };

  /** A text that is no number of a case. */
  SAKSNUMMER_UFORSTATT: { readonly tekst: string };
  /** Case numbers are written in two ways in one case. */
  SAKSNUMMER_TO_SKRIVEMATER: { readonly skrevet: readonly string[]; readonly normalform: readonly string[] };
  /** A reference to a case that is none of those known. */
  SAK_UKJENT: { readonly saksnummer: string };
  /** The case asks the body to decide nothing. */
  INNSTILLING_MANGLER: Readonly<Record<never, never>>;
  /** The case has a recommendation without a single point. */
  INNSTILLING_UTEN_PUNKT: Readonly<Record<never, never>>;
  /** The case is put forward under another rule than the body decides by. */
  INNSTILLING_ANNEN_REGEL: { readonly form: string; readonly regel: string };
  /** References by number into a list where not every attachment has one. */
  VEDLEGG_UTEN_NUMMER: { readonly henvisninger: number; readonly vedlegg: number; readonly utenNummer: number };
  /** Two attachments have one number. */
  VEDLEGGSNUMMER_TO_GANGER: { readonly nummer: number; readonly først: number };
  /** A reference to an attachment that does not exist. */
  VEDLEGG_FINNES_IKKE: { readonly nummer: number; readonly sted: string; readonly vedlegg: number };
  /** A reference by what a document is, and no attachment is that. */
  DOKUMENT_FINNES_IKKE: { readonly sted: string; readonly slag: string; readonly dato: string };
  /** The attachment with that number, or in that place, is another document than the text says. */
  VEDLEGG_PASSER_IKKE: { readonly nummer: number; readonly sted: string; readonly tittel: string };
  /** Nothing tells whether the attachment is the one that is meant. */
  VEDLEGG_KAN_IKKE_VITES: { readonly nummer: number; readonly sted: string };
  /** The text and the list call one document two things. */
  DOKUMENT_TO_NAVN: { readonly dato: string; readonly tekst: string; readonly liste: string };
  /** The papers were sent out too late, or dated too late to have been sent out in time. */
  SENDT_FOR_SENT: { readonly dager: number; readonly minst: number; readonly enhet: string; readonly fra: string };
  /** The day that the papers were sent out, or the day of the meeting, is not stated. */
  UTSENDING_UKJENT: { readonly mangler: 'SENDT_UT' | 'MOTEDATO' };
  /** The document is dated after the meeting, or after it was sent out. */
  SAKSDATO_BAKLENGS: { readonly først: string; readonly deretter: string };
}

interface PlassAntall {
  readonly [felt: string]: string | number;
  readonly gruppe: string;
  readonly region: string;
  readonly antall: number;
  readonly besatt: number;
}
