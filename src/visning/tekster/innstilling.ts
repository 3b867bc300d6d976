import type { InnstillingKoder } from '../../vurdering/koder-innstilling';
import { etikettAv } from './etiketter';
import { entall, kr, liste, sitat } from './ord';
import type { Tekster } from './typer';

export const INNSTILLINGSTEKSTER: Tekster<InnstillingKoder> = {
  RANGERINGER_TOMT: {
    nb: () => 'Det er ingen rangering å innstille fra.',
    nn: () => 'Det er inga rangering å innstille frå.',
    en: () => 'There is no ranking to recommend from.',
  },
  SOKNAD_I_FLERE_RANGERINGER: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} står i to av rangeringene som deler rammen.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} står i to av rangeringane som deler ramma.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} is in two of the rankings that share the allocation.`,
  },
  ANDEL_MANGLER: {
    nb: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nb')} har ingen kjent andel av høyeste poengsum, så rundene kan ikke sammenlignes.`,
    nn: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nn')} har ingen kjend del av høgaste poengsum, så rundane kan ikkje samanliknast.`,
    en: (d) =>
      `The application ${sitat(d.søknadId, 'en')} has no known share of the highest total, so the rounds cannot be compared.`,
  },
  PORTEFOLJE_ID_TO_GANGER: {
    nb: (d) => `To krav til porteføljen heter ${sitat(d.id, 'nb')}, det første på plass ${d.først + 1}.`,
    nn: (d) => `To krav til porteføljen heiter ${sitat(d.id, 'nn')}, det første på plass ${d.først + 1}.`,
    en: (d) => `Two conditions on the portfolio are called ${sitat(d.id, 'en')}, the first is number ${d.først + 1}.`,
  },
  PORTEFOLJE_SOKNAD_UKJENT: {
    nb: (d) => `Kravet ${sitat(d.id, 'nb')} nevner søknaden ${sitat(d.søknadId, 'nb')}, som ikke er i rangeringen.`,
    nn: (d) => `Kravet ${sitat(d.id, 'nn')} nemner søknaden ${sitat(d.søknadId, 'nn')}, som ikkje er i rangeringa.`,
    en: (d) =>
      `The condition ${sitat(d.id, 'en')} names the application ${sitat(d.søknadId, 'en')}, which is not in the ranking.`,
  },
  PORTEFOLJE_GRENSE_UGYLDIG: {
    nb: (d) => `${sitat(d.verdi, 'nb')} kan ikke brukes som ${d.felt} i kravet ${sitat(d.id, 'nb')} til porteføljen.`,
    nn: (d) => `${sitat(d.verdi, 'nn')} kan ikkje brukast som ${d.felt} i kravet ${sitat(d.id, 'nn')} til porteføljen.`,
    en: (d) => `${sitat(d.verdi, 'en')} cannot be used as ${d.felt} in the portfolio condition ${sitat(d.id, 'en')}.`,
  },
  PORTEFOLJE_GRENSE_TOM: {
    nb: (d) => `Kravet ${sitat(d.id, 'nb')} har verken gulv eller tak.`,
    nn: (d) => `Kravet ${sitat(d.id, 'nn')} har verken golv eller tak.`,
    en: (d) => `The condition ${sitat(d.id, 'en')} has neither a floor nor a cap.`,
  },
  PORTEFOLJE_GULV_OVER_TAK: {
    nb: (d) => `Gulvet ${d.minst} er over taket ${d.høyst} i kravet ${sitat(d.id, 'nb')}.`,
    nn: (d) => `Golvet ${d.minst} er over taket ${d.høyst} i kravet ${sitat(d.id, 'nn')}.`,
    en: (d) => `The floor ${d.minst} is above the cap ${d.høyst} in the condition ${sitat(d.id, 'en')}.`,
  },
  UTELUKKELSE_UTEN_VALG: {
    nb: (d) => `Utelukkelsen ${sitat(d.id, 'nb')} må nevne minst to ulike søknader.`,
    nn: (d) => `Utelukkinga ${sitat(d.id, 'nn')} må nemne minst to ulike søknader.`,
    en: (d) => `The exclusion ${sitat(d.id, 'en')} must name at least two different applications.`,
  },
  FORUTSETNING_SYKLUS: {
    nb: (d) => `Søknadene ${liste(d.søknadIder, 'nb')} forutsetter hverandre i ring.`,
    nn: (d) => `Søknadene ${liste(d.søknadIder, 'nn')} føreset kvarandre i ring.`,
    en: (d) => `The applications ${liste(d.søknadIder, 'en')} need each other in a ring.`,
  },
  DELENHET_UGYLDIG: {
    nb: (d) => `Enheten ${d.enhet} for delfinansiering er ikke et helt antall øre over null.`,
    nn: (d) => `Eininga ${d.enhet} for delfinansiering er ikkje eit heilt tal øre over null.`,
    en: (d) => `The unit ${d.enhet} of part-funding is not a whole number of øre above zero.`,
  },
  ARBEIDSGRENSE_UGYLDIG: {
    nb: (d) => `Arbeidsgrensen ${sitat(d.verdi, 'nb')} er ikke et helt tall over null.`,
    nn: (d) => `Arbeidsgrensa ${sitat(d.verdi, 'nn')} er ikkje eit heilt tal over null.`,
    en: (d) => `The limit on the work ${sitat(d.verdi, 'en')} is not a whole number above zero.`,
  },
  VELGERE_TOMT: {
    nb: () => 'Det er ingen å gi like andeler til.',
    nn: () => 'Det er ingen å gi like delar til.',
    en: () => 'There is nobody to give equal shares to.',
  },
  VELGER_TO_GANGER: {
    nb: (d) => `${sitat(d.id, 'nb')} er oppgitt to ganger med nytte for det samme.`,
    nn: (d) => `${sitat(d.id, 'nn')} er oppgitt to gonger med nytte for det same.`,
    en: (d) => `${sitat(d.id, 'en')} is given twice with a utility for the same.`,
  },
  NYTTE_UKJENT_SOKNAD: {
    nb: (d) => `${sitat(d.id, 'nb')} har nytte av ${sitat(d.søknadId, 'nb')}, som ikke er i rangeringen.`,
    nn: (d) => `${sitat(d.id, 'nn')} har nytte av ${sitat(d.søknadId, 'nn')}, som ikkje er i rangeringa.`,
    en: (d) => `${sitat(d.id, 'en')} has a utility for ${sitat(d.søknadId, 'en')}, which is not in the ranking.`,
  },
  NYTTE_UGYLDIG: {
    nb: (d) =>
      `Nytten ${sitat(d.verdi, 'nb')} som ${sitat(d.id, 'nb')} har av ${sitat(d.søknadId, 'nb')}, kan ikke brukes.`,
    nn: (d) =>
      `Nytta ${sitat(d.verdi, 'nn')} som ${sitat(d.id, 'nn')} har av ${sitat(d.søknadId, 'nn')}, kan ikkje brukast.`,
    en: (d) =>
      `The utility ${sitat(d.verdi, 'en')} that ${sitat(d.id, 'en')} has of ${sitat(d.søknadId, 'en')} cannot be used.`,
  },
  VURDERER_UTEN_PART: {
    nb: (d) => `Runden sier ikke hvem ${sitat(d.vurdererId, 'nb')} representerer.`,
    nn: (d) => `Runden seier ikkje kven ${sitat(d.vurdererId, 'nn')} representerer.`,
    en: (d) => `The round does not say whom ${sitat(d.vurdererId, 'en')} represents.`,
  },
  MINSTE_UGYLDIG: {
    nb: (d) =>
      `Det minste gjennomførbare beløpet ${d.minste} i ${sitat(d.søknadId, 'nb')} er ikke hele øre fra null til det som er søkt, ${kr(d.søkt, 'nb')}.`,
    nn: (d) =>
      `Det minste gjennomførlege beløpet ${d.minste} i ${sitat(d.søknadId, 'nn')} er ikkje heile øre frå null til det som er søkt, ${kr(d.søkt, 'nn')}.`,
    en: (d) =>
      `The smallest workable amount ${d.minste} of ${sitat(d.søknadId, 'en')} is not in whole øre from zero to what is applied for, ${kr(d.søkt, 'en')}.`,
  },
  DELING_FOR_STOR: {
    nb: (d) =>
      `De ${d.antall} radene i budsjettet til ${sitat(d.søknadId, 'nb')} som ikke kan deles, gir for mange ulike summer.`,
    nn: (d) =>
      `Dei ${d.antall} radene i budsjettet til ${sitat(d.søknadId, 'nn')} som ikkje kan delast, gir for mange ulike summar.`,
    en: (d) =>
      `The ${d.antall} rows of the budget of ${sitat(d.søknadId, 'en')} that must be whole give too many different sums.`,
  },
  INNSTILLING_UKJENT_SOKNAD: {
    nb: (d) => `Innstillingen har ingen linje for søknaden ${sitat(d.søknadId, 'nb')}.`,
    nn: (d) => `Innstillinga har inga linje for søknaden ${sitat(d.søknadId, 'nn')}.`,
    en: (d) => `The recommendation has no line for the application ${sitat(d.søknadId, 'en')}.`,
  },
  AVGJORELSE_UNDER_MINSTE: {
    nb: (d) =>
      `${sitat(d.søknadId, 'nb')} får ${kr(d.beløp, 'nb')}, men kan ikke gjennomføres med mindre enn ${kr(d.minste, 'nb')}.`,
    nn: (d) =>
      `${sitat(d.søknadId, 'nn')} får ${kr(d.beløp, 'nn')}, men kan ikkje gjennomførast med mindre enn ${kr(d.minste, 'nn')}.`,
    en: (d) =>
      `${sitat(d.søknadId, 'en')} is granted ${kr(d.beløp, 'en')}, but cannot be carried out with less than ${kr(d.minste, 'en')}.`,
  },
  BESLUTNING_UTEN_STOTTE: {
    nb: (d) =>
      `${entall(d.for, 'stemme', 'stemmer')} for og ${d.mot} mot går ikke sammen med beslutningsformen ${sitat(etikettAv(d.form, 'nb'), 'nb')}.`,
    nn: (d) =>
      `${entall(d.for, 'stemme', 'stemmer')} for og ${d.mot} mot går ikkje saman med avgjerdsforma ${sitat(etikettAv(d.form, 'nn'), 'nn')}.`,
    en: (d) =>
      `${entall(d.for, 'vote', 'votes')} for and ${d.mot} against do not go with the form of decision ${sitat(etikettAv(d.form, 'en'), 'en')}.`,
  },
  BESLUTNING_UGYLDIG: {
    nb: (d) => `${sitat(d.verdi, 'nb')} kan ikke stå som ${d.felt} i beslutningen.`,
    nn: (d) => `${sitat(d.verdi, 'nn')} kan ikkje stå som ${d.felt} i avgjerda.`,
    en: (d) => `${sitat(d.verdi, 'en')} cannot be used as ${d.felt} of the decision.`,
  },
};
