import type { AnalyseKoder } from '../../vurdering/koder-analyse';
import { liste, sitat } from './ord';
import type { Tekster } from './typer';

export const ANALYSETEKSTER: Tekster<AnalyseKoder> = {
  POENG_ANTALL_FEIL: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} har ${d.antall} poeng; det er ${d.forventet} kriterier.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} har ${d.antall} poeng; det er ${d.forventet} kriterium.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} has ${d.antall} scores; there are ${d.forventet} criteria.`,
  },
  TOTAL_IKKE_LINEAER: {
    nb: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nb')} har ingen poeng for kriteriet ${sitat(d.kriteriumId, 'nb')}, og vekten går til de andre. Da kan ikke vektene analyseres.`,
    nn: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nn')} har ingen poeng for kriteriet ${sitat(d.kriteriumId, 'nn')}, og vekta går til dei andre. Då kan ikkje vektene analyserast.`,
    en: (d) =>
      `The application ${sitat(d.søknadId, 'en')} has no score for the criterion ${sitat(d.kriteriumId, 'en')}, and its weight goes to the others. The weights cannot be analysed then.`,
  },
  TOTALTERSKEL_HOLDT_FAST: {
    nb: (d) =>
      `En terskel for en vektet sum følger vektene. Disse er under terskelen nå og holdes utenfor analysen: ${liste(d.søknadIder, 'nb')}.`,
    nn: (d) =>
      `Ein terskel for ein vekta sum følgjer vektene. Desse er under terskelen no og blir haldne utanfor analysen: ${liste(d.søknadIder, 'nn')}.`,
    en: (d) =>
      `A threshold of a weighted sum moves with the weights. Below it now, and left out of the analysis: ${liste(d.søknadIder, 'en')}.`,
  },
  INTERVALL_HOLDT_UTENFOR: {
    nb: (d) =>
      `Disse mangler poeng, har bare en laveste og en høyeste mulig sum, og holdes utenfor analysen: ${liste(d.søknadIder, 'nb')}. De kan fortsatt komme foran noen av de andre.`,
    nn: (d) =>
      `Desse manglar poeng, har berre ein lågaste og ein høgaste mogleg sum, og blir haldne utanfor analysen: ${liste(d.søknadIder, 'nn')}. Dei kan framleis kome framfor nokre av dei andre.`,
    en: (d) =>
      `These lack scores, have only a lowest and a highest possible total, and are left out of the analysis: ${liste(d.søknadIder, 'en')}. They may still come ahead of some of the others.`,
  },
  ANALYSE_UKJENT_SOKNAD: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} er ikke blant dem som analyseres.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} er ikkje blant dei som blir analyserte.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} is not among those analysed.`,
  },
  ANALYSE_SAMME_SOKNAD: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} kan ikke sammenlignes med seg selv.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} kan ikkje samanliknast med seg sjølv.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} cannot be compared with itself.`,
  },
  ANALYSE_UKJENT_VURDERER: {
    nb: (d) => `Vurdereren ${sitat(d.vurdererId, 'nb')} har ingen vurdering i runden.`,
    nn: (d) => `Vurderaren ${sitat(d.vurdererId, 'nn')} har inga vurdering i runden.`,
    en: (d) => `The assessor ${sitat(d.vurdererId, 'en')} has no assessment in the round.`,
  },
  VEKTGRENSE_UGYLDIG: {
    nb: (d) =>
      `Vekten til kriteriet ${sitat(d.kriteriumId, 'nb')} kan ikke ligge fra ${d.minst} til ${d.høyst}. Grensene er tall fra 0 til 1, den minste først.`,
    nn: (d) =>
      `Vekta til kriteriet ${sitat(d.kriteriumId, 'nn')} kan ikkje liggje frå ${d.minst} til ${d.høyst}. Grensene er tal frå 0 til 1, den minste først.`,
    en: (d) =>
      `The weight of the criterion ${sitat(d.kriteriumId, 'en')} cannot go from ${d.minst} to ${d.høyst}. The bounds are numbers from 0 to 1, the smaller first.`,
  },
  VEKTGRENSER_UMULIGE: {
    nb: (d) => `Ingen vekter med summen 1 holder grensene for ${liste(d.kriteriumIder, 'nb')}.`,
    nn: (d) => `Ingen vekter med summen 1 held grensene for ${liste(d.kriteriumIder, 'nn')}.`,
    en: (d) => `No weights with the sum 1 are within the bounds of ${liste(d.kriteriumIder, 'en')}.`,
  },
  VEKTREKKEFOLGE_UGYLDIG: {
    nb: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nb')} skal stå én gang i rekkefølgen; det står ${d.antall} ganger.`,
    nn: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nn')} skal stå éin gong i rekkjefølgja; det står ${d.antall} gonger.`,
    en: (d) => `The criterion ${sitat(d.kriteriumId, 'en')} must be in the order once; it is there ${d.antall} times.`,
  },
  ANALYSEVALG_UGYLDIG: {
    nb: (d) => `Verdien ${sitat(d.verdi, 'nb')} kan ikke brukes for ${sitat(d.felt, 'nb')}.`,
    nn: (d) => `Verdien ${sitat(d.verdi, 'nn')} kan ikkje brukast for ${sitat(d.felt, 'nn')}.`,
    en: (d) => `The value ${sitat(d.verdi, 'en')} cannot be used for ${sitat(d.felt, 'en')}.`,
  },
  TREKK_ULIKT_GRUNNLAG: {
    nb: (d) => `Del ${d.plass + 1} av trekkene er laget av en annen tabell eller andre valg enn den første.`,
    nn: (d) => `Del ${d.plass + 1} av trekka er laga av ein annan tabell eller andre val enn den første.`,
    en: (d) => `Part ${d.plass + 1} of the draws was made from another table or other choices than the first.`,
  },
  TREKK_OVERLAPPER: {
    nb: (d) => `Trekkene fra ${d.fra} til ${d.til} er med i to deler.`,
    nn: (d) => `Trekka frå ${d.fra} til ${d.til} er med i to delar.`,
    en: (d) => `The draws from ${d.fra} to ${d.til} are in two parts.`,
  },
  VERDI_ANTALL_FEIL: {
    nb: (d) => `${sitat(d.enhetId, 'nb')} har ${d.antall} verdier; det er ${d.forventet} vurderere.`,
    nn: (d) => `${sitat(d.enhetId, 'nn')} har ${d.antall} verdiar; det er ${d.forventet} vurderarar.`,
    en: (d) => `${sitat(d.enhetId, 'en')} has ${d.antall} values; there are ${d.forventet} assessors.`,
  },
  VERDI_UGYLDIG: {
    nb: (d) => `Verdien ${sitat(d.verdi, 'nb')} for ${sitat(d.enhetId, 'nb')} er ikke et tall.`,
    nn: (d) => `Verdien ${sitat(d.verdi, 'nn')} for ${sitat(d.enhetId, 'nn')} er ikkje eit tal.`,
    en: (d) => `The value ${sitat(d.verdi, 'en')} of ${sitat(d.enhetId, 'en')} is not a number.`,
  },
  ENIGHET_ID_TO_GANGER: {
    nb: (d) => `${sitat(d.id, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `${sitat(d.id, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `${sitat(d.id, 'en')} is listed twice, first as number ${d.først + 1}.`,
  },
  KATEGORI_UKJENT: {
    nb: (d) => `Verdien ${d.verdi} for ${sitat(d.enhetId, 'nb')} er ingen av kategoriene.`,
    nn: (d) => `Verdien ${d.verdi} for ${sitat(d.enhetId, 'nn')} er ingen av kategoriane.`,
    en: (d) => `The value ${d.verdi} of ${sitat(d.enhetId, 'en')} is none of the categories.`,
  },
  KATEGORIER_UGYLDIGE: {
    nb: (d) => `Kategoriene skal være ulike tall, minst ett; her er det oppgitt ${d.antall}.`,
    nn: (d) => `Kategoriane skal vere ulike tal, minst eitt; her er det oppgitt ${d.antall}.`,
    en: (d) => `The categories must be different numbers, at least one; ${d.antall} are given here.`,
  },
  VURDERERE_ANTALL_FEIL: {
    nb: (d) => `Målet gjelder ${d.forventet} vurderere; her er det ${d.antall}.`,
    nn: (d) => `Målet gjeld ${d.forventet} vurderarar; her er det ${d.antall}.`,
    en: (d) => `The measure is for ${d.forventet} assessors; here there are ${d.antall}.`,
  },
  VARIANS_UGYLDIG: {
    nb: (d) => `Variansen ${sitat(d.verdi, 'nb')} for ${sitat(d.felt, 'nb')} er ikke et tall over null.`,
    nn: (d) => `Variansen ${sitat(d.verdi, 'nn')} for ${sitat(d.felt, 'nn')} er ikkje eit tal over null.`,
    en: (d) => `The variance ${sitat(d.verdi, 'en')} of ${sitat(d.felt, 'en')} is not a number above zero.`,
  },
};
