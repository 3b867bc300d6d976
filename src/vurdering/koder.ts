/** What every finding about a requirement or an encouragement of a call says. */
type OmRegel = {
  /** The id of the krav or the oppfordring in the call. */
  readonly regelId: string;
  /** Which of the two it is. */
  readonly slag: 'KRAV' | 'OPPFORDRING';
  /** Whether it is known not to be met, or not known to be met. */
  readonly svar: 'IKKE_OPPFYLT' | 'MANGLER_OPPLYSNING';
  /** For a krav: what follows. */
  readonly retting: 'AVVIS' | 'KAN_RETTES' | 'INGEN';
};

type BrøkData = { readonly teller: string; readonly nevner: string };

/** Codes of the assessment, with the shape of their data. Amounts are in øre. */
export interface VurderingKoder {
  /** A søknad that answers another call than the one it is checked against. */
  SOKNAD_ANNEN_UTLYSNING: { readonly søknadId: string; readonly utlysningId: string; readonly forventet: string };
  /** One organisation stands twice among the applicants; it counts once. */
  PART_TO_GANGER: { readonly partId: string; readonly først: number };
  /** A kind of requirement that does not exist. */
  KRAVTYPE_UKJENT: { readonly type: string };

  /** It arrived after the deadline. */
  SOKNAD_FOR_SEN: OmRegel & { readonly mottatt: string; readonly dato: string; readonly klokkeslett: string };
  /** It has no time of receipt. */
  SOKNAD_IKKE_MOTTATT: OmRegel & { readonly dato: string; readonly klokkeslett: string };
  /** A field is missing or empty. */
  FELT_IKKE_UTFYLT: OmRegel & { readonly felt: string };
  /** A subject is not described. */
  BESKRIVELSE_MANGLER: OmRegel & { readonly emne: string };
  /** An attachment is missing. */
  VEDLEGG_MANGLER: OmRegel & { readonly vedleggstype: string };
  /** An applicant of a kind that may not apply. */
  SOKERTYPE_IKKE_TILLATT: OmRegel & { readonly partId: string; readonly type: string };
  /** An applicant who is not among those who may apply. */
  SOKER_UTENFOR_HELSEFELLESSKAP: OmRegel & { readonly partId: string };
  /** No applicant is named. */
  SOKERE_MANGLER: OmRegel;
  /** Too few different applicants, or not of the kinds that must be there. */
  SOKNAD_IKKE_FELLES: OmRegel & {
    readonly antall: number;
    readonly minst: number;
    readonly manglendeTyper: readonly string[];
  };
  /** None or several applicants are responsible. */
  IKKE_EN_ANSVARLIG: OmRegel & { readonly antall: number };
  /** A party that takes part has not confirmed it. */
  PART_IKKE_BEKREFTET: OmRegel & { readonly partId: string };
  /** A party is not anchored in its own bodies. */
  FORANKRING_MANGLER: OmRegel & { readonly partId: string };
  /** Egeninnsats is not stated, or cannot be a share of anything. */
  EGENINNSATS_UKJENT: OmRegel & { readonly minst: BrøkData };
  /** Other sources of money are not stated; egeninnsats is a large enough share if there are none. */
  FINANSIERING_IKKE_OPPGITT: OmRegel & { readonly andel: BrøkData; readonly minst: BrøkData };
  /** Egeninnsats is a smaller share than required. */
  EGENINNSATS_UNDER_KRAVET: OmRegel & { readonly andel: BrøkData; readonly minst: BrøkData };
  /** The amount applied for is below the least allowed. */
  SOKT_BELOP_FOR_LITE: OmRegel & { readonly beløp: number; readonly grense: number };
  /** The amount applied for is above the most allowed. */
  SOKT_BELOP_FOR_STORT: OmRegel & { readonly beløp: number; readonly grense: number };
  /** None of the patient groups that the call is for. */
  PASIENTGRUPPE_UTENFOR: OmRegel & { readonly grupper: readonly string[]; readonly enAv: readonly string[] };
  /** Something that must not hold does, or is not known not to. */
  UNNTAK_GJELDER: OmRegel;

  /** A round without applications. */
  RUNDE_TOM: Readonly<Record<never, never>>;
  /** Two applications, assessments or assessors of a round have the same id. */
  RUNDE_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** The call has no weights, and none are invented: apply some, with their ground, by `anvendVekting`. */
  VEKTING_MANGLER: { readonly vekting: string };
  /** A call without criteria. */
  KRITERIER_TOMT: Readonly<Record<never, never>>;
  /** Two criteria have the same id. */
  KRITERIUM_TO_GANGER: { readonly kriteriumId: string };
  /** A criterion without weight in a weighted call. */
  KRITERIEVEKT_MANGLER: { readonly kriteriumId: string };
  /** A weight below zero or unreadable. */
  KRITERIEVEKT_UGYLDIG: { readonly kriteriumId: string; readonly vekt: string };
  /** The weights of criteria on one level are all zero. */
  KRITERIEVEKTER_UTEN_SUM: { readonly kriteriumIder: readonly string[] };
  /** A criterion that is scored has no scale. */
  SKALA_MANGLER: { readonly kriteriumId: string };
  /** A scale whose highest score is not above its lowest by a whole number of steps. */
  SKALA_UGYLDIG: { readonly kriteriumId: string; readonly min: string; readonly maks: string; readonly steg: string };
  /** A scale of more steps than can be counted. */
  SKALA_FOR_FIN: { readonly kriteriumId: string; readonly høyst: number };
  /** An anchor that is no score on its scale. */
  ANKER_UTENFOR_SKALA: { readonly kriteriumId: string; readonly poeng: string };
  /** Criteria on more than three levels. */
  KRITERIER_FOR_DYPT: { readonly kriteriumId: string; readonly høyst: number };
  /** A threshold that is no score on the scale. */
  TERSKEL_UTENFOR_SKALA: { readonly kriteriumId: string; readonly terskel: string };
  /** A threshold that a criterion that gathers others cannot have: on single scores, or on scales of both directions. */
  TERSKEL_PA_SAMLEKRITERIUM: { readonly kriteriumId: string; readonly terskel: string };
  /** A threshold of the total that no total can be held against. */
  TOTALTERSKEL_UGYLDIG: { readonly felt: string; readonly terskel: string };
  /** A weight or a score for a criterion that the call does not have. */
  KRITERIUM_UKJENT: { readonly kriteriumId: string };
  /** An assessment of a søknad that is not in the round. */
  VURDERING_UKJENT_SOKNAD: { readonly søknadId: string };
  /** An assessment by someone who is not among the assessors. */
  VURDERING_UKJENT_VURDERER: { readonly vurdererId: string };
  /** An assessment of a søknad that is withdrawn, turned away or a draft. */
  VURDERING_AV_UAKTUELL: { readonly søknadId: string; readonly tilstand: string };
  /** A score that cannot be read. */
  POENG_UGYLDIG: { readonly kriteriumId: string; readonly poeng: string };
  /** A score outside the scale. */
  POENG_UTENFOR_SKALA: {
    readonly kriteriumId: string;
    readonly poeng: string;
    readonly min: string;
    readonly maks: string;
  };
  /** A score between two steps. */
  POENG_UTENFOR_STEG: { readonly kriteriumId: string; readonly poeng: string; readonly steg: string };
  /** Two scores by one assessor for one criterion of one søknad. */
  POENG_TO_GANGER: { readonly søknadId: string; readonly vurdererId: string; readonly kriteriumId: string };
  /** Two joint assessments of one søknad. */
  KONSENSUS_TO_GANGER: { readonly søknadId: string };
  /** Nobody said whether an assessor is fit to handle a søknad; the scores count. */
  HABILITET_IKKE_OPPGITT: { readonly vurdererId: string; readonly søknadId: string };
  /** Two declarations about one assessor and one søknad that do not say the same. */
  HABILITET_MOTSTRIDENDE: { readonly vurdererId: string; readonly søknadId: string };
  /** Something is said about the habilitet of an assessor or for a søknad that the round does not have. */
  HABILITET_UTENFOR_RUNDEN: { readonly vurdererId: string; readonly søknadId: string };
  /** The one who is to step in is the assessor, or is not among the assessors. */
  STEDFORTREDER_UGYLDIG: { readonly vurdererId: string; readonly søknadId: string; readonly stedfortreder: string };
  /** Fewer assessors count for a søknad than the caller set; it gets no total. */
  FOR_FA_HABILE: { readonly søknadId: string; readonly antall: number; readonly minst: number };
  /** Only assessors whose own organisation is a party count for a søknad; it gets no total. */
  BARE_EGNE_VURDERERE: { readonly søknadId: string; readonly vurdererIder: readonly string[] };
  /** A dissent from something that was not agreed upon. */
  DISSENS_UTEN_KONSENSUS: { readonly antall: number };
  /** Two dissents by one assessor from one score. */
  DISSENS_TO_GANGER: { readonly vurdererId: string; readonly kriteriumId: string; readonly først: number };
  /** Too few scores are left when the highest and the lowest are dropped. */
  FOR_FA_ETTER_KUTT: {
    readonly søknadId: string;
    readonly kriteriumId: string;
    readonly antall: number;
    readonly kutt: number;
  };
  /** An assessor could not score a criterion; it is missing, not zero. */
  POENG_MANGLER: { readonly søknadId: string; readonly vurdererId: string; readonly kriteriumId: string };
  /** No score counts for a criterion. */
  KRITERIUM_UTEN_POENG: { readonly søknadId: string; readonly kriteriumId: string };
  /** A choice that must be made is not, or does not exist. */
  VALG_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** An amount applied for that is no whole number of øre, or below zero. */
  SOKT_BELOP_UGYLDIG: { readonly søknadId: string; readonly beløp: string };

  /** A criterion without a place in the order, in a call where criteria are ranked. */
  KRITERIERANG_MANGLER: { readonly kriteriumId: string };
  /** The weights that agree with what the call says have too many extremes to go through. */
  VEKTHJORNER_FOR_MANGE: { readonly antall: string; readonly høyst: number };
  /** A scale whose highest score is not above its lowest by a whole number of steps. */
  SKALATALL_UGYLDIG: { readonly min: string; readonly maks: string; readonly steg: string };
  /** A column or a number of a batch that does not fit the others. */
  KOLONNER_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** A score of a batch that is off its scale. */
  KOLONNEPOENG_UTENFOR_SKALA: {
    readonly søknad: number;
    readonly kriterium: number;
    readonly vurderer: number;
    readonly enhet: number;
    readonly høyst: number;
  };
  /** Totals of a batch that doubles cannot hold exactly. */
  KOLONNER_FOR_STORE: { readonly størst: string };
  /** A søknad that the result does not hold. */
  SOKNAD_IKKE_I_RESULTATET: { readonly søknadId: string };
  /** A formal check that is not of this søknad, or does not say what the call and the søknad say. */
  SOKNADSKONTROLL_STEMMER_IKKE: { readonly søknadId: string };

  /** A rule for ties that refers to a criterion that does not exist. */
  LIKHETSKJEDE_UKJENT: { readonly regel: string };
  /** A frame that is no whole number of øre, or below zero. */
  RAMME_UGYLDIG: { readonly beløp: string };
  /** So many tie across the line, with such amounts, that the lawful sets cannot be counted. */
  LIKHET_FOR_STOR: { readonly antall: number };

  /** A decision about a søknad that the recommendation does not hold. */
  AVGJORELSE_UKJENT_SOKNAD: { readonly søknadId: string };
  /** Two decisions about one søknad. */
  AVGJORELSE_TO_GANGER: { readonly søknadId: string; readonly først: number };
  /** No decision about a søknad that the recommendation holds. */
  AVGJORELSE_MANGLER: { readonly søknadId: string };
  /** An amount that does not go with the outcome. */
  AVGJORELSE_BELOP_UGYLDIG: {
    readonly søknadId: string;
    readonly utfall: string;
    readonly beløp: string;
    readonly søktBeløp: number;
  };
  /** A departure from the recommendation without a reason. */
  AVVIK_UTEN_BEGRUNNELSE: {
    readonly søknadId: string;
    readonly innstilt: number;
    readonly vedtatt: number;
  };
  /** A søknad that tied across the line is decided without a reason. */
  UAVGJORT_UTEN_BEGRUNNELSE: { readonly søknadId: string };
  /** More is granted than there is. */
  VEDTAK_OVER_RAMME: { readonly sum: number; readonly ramme: number; readonly over: number };
}
