import type { SporKoder } from '../../kjerne/koder-spor';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const SPORTEKSTER: Tekster<SporKoder> = {
  STI_UGYLDIG: {
    nb: ({ sti }) => `${sitat(sti, 'nb')} er ikke en gyldig sti (JSON Pointer).`,
    nn: ({ sti }) => `${sitat(sti, 'nn')} er ikkje ein gyldig sti (JSON Pointer).`,
    en: ({ sti }) => `${sitat(sti, 'en')} is not a valid path (JSON Pointer).`,
  },
  TEKST_IKKE_UNICODE: {
    nb: ({ plass }) => `Teksten har et halvt tegn på plass ${plass} og kan ikke skrives som UTF-8.`,
    nn: ({ plass }) => `Teksten har eit halvt teikn på plass ${plass} og kan ikkje skrivast som UTF-8.`,
    en: ({ plass }) => `The text has half a character at position ${plass} and cannot be written as UTF-8.`,
  },
  IKKE_JSON: {
    nb: ({ type }) => `En verdi av typen ${type} kan ikke stå i JSON.`,
    nn: ({ type }) => `Ein verdi av typen ${type} kan ikkje stå i JSON.`,
    en: ({ type }) => `A value of type ${type} cannot be used in JSON.`,
  },
  JSON_SYKLUS: {
    nb: ({ sti }) => `Dataene inneholder seg selv ved ${sitat(sti, 'nb')}.`,
    nn: ({ sti }) => `Dataa inneheld seg sjølve ved ${sitat(sti, 'nn')}.`,
    en: ({ sti }) => `The data contains itself at ${sitat(sti, 'en')}.`,
  },
  JSON_FOR_DYPT: {
    nb: ({ grense }) => `Dataene har mer enn ${grense} nivåer.`,
    nn: ({ grense }) => `Dataa har meir enn ${grense} nivå.`,
    en: ({ grense }) => `The data has more than ${grense} levels.`,
  },
  FRO_TOMT: {
    nb: ({ felt }) => `Feltet ${sitat(felt, 'nb')} er tomt.`,
    nn: ({ felt }) => `Feltet ${sitat(felt, 'nn')} er tomt.`,
    en: ({ felt }) => `The field ${sitat(felt, 'en')} is empty.`,
  },
  TREKNING_UGYLDIG: {
    nb: (d) => `${d.felt} kan ikke være ${d.verdi} i en trekning.`,
    nn: (d) => `${d.felt} kan ikkje vere ${d.verdi} i ei trekning.`,
    en: (d) => `${d.felt} cannot be ${d.verdi} in a draw.`,
  },
  VERDI_UTEN_KILDE: {
    nb: ({ verdi }) => `Verdien ${sitat(verdi, 'nb')} har verken kilde eller antakelse.`,
    nn: ({ verdi }) => `Verdien ${sitat(verdi, 'nn')} har verken kjelde eller føresetnad.`,
    en: ({ verdi }) => `The value ${sitat(verdi, 'en')} has neither a source nor an assumption.`,
  },
  KILDE_ELLER_ANTAKELSE: {
    nb: ({ antall }) =>
      `Her skal det stå enten en kilde eller en antakelse, men det står ${antall === 0 ? 'ingen av delene' : 'begge deler'}.`,
    nn: ({ antall }) =>
      `Her skal det stå anten ei kjelde eller ein føresetnad, men det står ${antall === 0 ? 'ingen av delane' : 'begge delar'}.`,
    en: ({ antall }) =>
      `There must be either a source or an assumption here, but there ${antall === 0 ? 'is neither' : 'are both'}.`,
  },
  KILDE_UTEN_STED: {
    nb: ({ sti }) => `Kildehenvisningen ${sitat(sti, 'nb')} peker på et sted som ikke finnes.`,
    nn: ({ sti }) => `Kjeldetilvisinga ${sitat(sti, 'nn')} peikar på ein stad som ikkje finst.`,
    en: ({ sti }) => `The reference ${sitat(sti, 'en')} refers to a place that does not exist.`,
  },
  KILDE_TO_GANGER: {
    nb: ({ sti }) => `Stedet ${sitat(sti, 'nb')} har to kildehenvisninger.`,
    nn: ({ sti }) => `Staden ${sitat(sti, 'nn')} har to kjeldetilvisingar.`,
    en: ({ sti }) => `The place ${sitat(sti, 'en')} has two references.`,
  },
  NODE_ID_TO_GANGER: {
    nb: ({ id }) => `To ledd i begrunnelsen har samme id, ${sitat(id, 'nb')}.`,
    nn: ({ id }) => `To ledd i grunngivinga har same id, ${sitat(id, 'nn')}.`,
    en: ({ id }) => `Two nodes of the explanation have the same id, ${sitat(id, 'en')}.`,
  },
  NODE_KILDE_UKJENT: {
    nb: (d) => `Leddet ${sitat(d.id, 'nb')} viser til kilden ${sitat(d.kilde, 'nb')}, som ikke er i tabellen.`,
    nn: (d) => `Leddet ${sitat(d.id, 'nn')} viser til kjelda ${sitat(d.kilde, 'nn')}, som ikkje er i tabellen.`,
    en: (d) => `The node ${sitat(d.id, 'en')} refers to the source ${sitat(d.kilde, 'en')}, which is not in the table.`,
  },
  NODE_FELT_UGYLDIG: {
    nb: ({ felt }) => `Begrunnelsen er ødelagt: ${sitat(felt, 'nb')} mangler eller har feil type.`,
    nn: ({ felt }) => `Grunngivinga er øydelagd: ${sitat(felt, 'nn')} manglar eller har feil type.`,
    en: ({ felt }) => `The explanation is damaged: ${sitat(felt, 'en')} is missing or of the wrong type.`,
  },
  NODE_ENHET_PASSER_IKKE: {
    nb: (d) => `Enheten ${d.enhet} i leddet ${sitat(d.id, 'nb')} (${d.slag}) passer ikke med det leddet bygger på.`,
    nn: (d) => `Eininga ${d.enhet} i leddet ${sitat(d.id, 'nn')} (${d.slag}) passar ikkje med det leddet byggjer på.`,
    en: (d) => `The unit ${d.enhet} of the node ${sitat(d.id, 'en')} (${d.slag}) does not fit what the node rests on.`,
  },
  NODE_KILDE_TO_GANGER: {
    nb: ({ id }) => `To kilder eller antakelser i begrunnelsen har samme id, ${sitat(id, 'nb')}.`,
    nn: ({ id }) => `To kjelder eller føresetnader i grunngivinga har same id, ${sitat(id, 'nn')}.`,
    en: ({ id }) => `Two sources or assumptions of the explanation have the same id, ${sitat(id, 'en')}.`,
  },
  NODE_KILDE_UBRUKT: {
    nb: ({ id }) => `Ingen ledd i begrunnelsen bygger på kilden eller antakelsen ${sitat(id, 'nb')}.`,
    nn: ({ id }) => `Ingen ledd i grunngivinga byggjer på kjelda eller føresetnaden ${sitat(id, 'nn')}.`,
    en: ({ id }) => `No node of the explanation rests on the source or assumption ${sitat(id, 'en')}.`,
  },
  NODE_BARN_ANTALL: {
    nb: (d) => `Leddet ${sitat(d.id, 'nb')} (${d.slag}) kan ikke ha ${d.antall} underledd.`,
    nn: (d) => `Leddet ${sitat(d.id, 'nn')} (${d.slag}) kan ikkje ha ${d.antall} underledd.`,
    en: (d) => `The node ${sitat(d.id, 'en')} (${d.slag}) cannot have ${d.antall} children.`,
  },
  NODE_VERDI_UGYLDIG: {
    nb: (d) => `Verdien ${sitat(d.verdi, 'nb')} i leddet ${sitat(d.id, 'nb')} passer ikke med enheten.`,
    nn: (d) => `Verdien ${sitat(d.verdi, 'nn')} i leddet ${sitat(d.id, 'nn')} passar ikkje med eininga.`,
    en: (d) => `The value ${sitat(d.verdi, 'en')} of the node ${sitat(d.id, 'en')} does not fit its unit.`,
  },
  NODE_STEMMER_IKKE: {
    nb: (d) => `Leddet ${sitat(d.id, 'nb')} sier ${d.oppgitt}, men underleddene gir ${d.beregnet}.`,
    nn: (d) => `Leddet ${sitat(d.id, 'nn')} seier ${d.oppgitt}, men underledda gir ${d.beregnet}.`,
    en: (d) => `The node ${sitat(d.id, 'en')} says ${d.oppgitt}, but its children give ${d.beregnet}.`,
  },
  NODE_UTEN_GRUNNLAG: {
    nb: (d) => `Leddet ${sitat(d.id, 'nb')} peker ikke på noe i grunnlaget.`,
    nn: (d) => `Leddet ${sitat(d.id, 'nn')} peikar ikkje på noko i grunnlaget.`,
    en: (d) => `The node ${sitat(d.id, 'en')} refers to nothing in the data.`,
  },
  NODE_AVVIKER_FRA_GRUNNLAG: {
    nb: (d) => `Leddet ${sitat(d.id, 'nb')} sier ${d.oppgitt}, men grunnlaget sier ${d.grunnlag}.`,
    nn: (d) => `Leddet ${sitat(d.id, 'nn')} seier ${d.oppgitt}, men grunnlaget seier ${d.grunnlag}.`,
    en: (d) => `The node ${sitat(d.id, 'en')} says ${d.oppgitt}, but the data says ${d.grunnlag}.`,
  },
};
