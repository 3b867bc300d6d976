import type { FristKoder } from '../../frister/koder';
import { etikettAv } from './etiketter';
import { dag, entall, hvis, liste, sitat } from './ord';
import type { Språk, Tekster } from './typer';

const grunnene = (grunner: readonly string[], språk: Språk): string =>
  liste(
    grunner.map((grunn) => etikettAv(grunn, språk)),
    språk,
  );

export const FRISTTEKSTER: Tekster<FristKoder> = {
  REGEL_ID_TO_GANGER: {
    nb: (d) => `Fristregelen ${sitat(d.id, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Fristregelen ${sitat(d.id, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `The deadline rule ${sitat(d.id, 'en')} is listed twice, first as number ${d.først + 1}.`,
  },
  HENDELSE_ID_TO_GANGER: {
    nb: (d) => `Hendelsen ${sitat(d.id, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Hendinga ${sitat(d.id, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `The event ${sitat(d.id, 'en')} is listed twice, first as number ${d.først + 1}.`,
  },
  FRIST_ID_TOM: {
    nb: () => 'En fristregel eller hendelse mangler id.',
    nn: () => 'Ein fristregel eller ei hending manglar id.',
    en: () => 'A deadline rule or an event has no id.',
  },
  FRIST_UKJENT: {
    nb: (d) => `Planen har ingen frist med id ${sitat(d.regelId, 'nb')}.`,
    nn: (d) => `Planen har ingen frist med id ${sitat(d.regelId, 'nn')}.`,
    en: (d) => `The plan has no deadline with id ${sitat(d.regelId, 'en')}.`,
  },
  HENDELSE_UKJENT: {
    nb: (d) => `Planen har ingen hendelse med id ${sitat(d.hendelseId, 'nb')}.`,
    nn: (d) => `Planen har inga hending med id ${sitat(d.hendelseId, 'nn')}.`,
    en: (d) => `The plan has no event with id ${sitat(d.hendelseId, 'en')}.`,
  },
  LEVERANSE_TO_GANGER: {
    nb: (d) => `Det er to leveranser for fristen ${sitat(d.regelId, 'nb')}, den første på plass ${d.først + 1}.`,
    nn: (d) => `Det er to leveransar for fristen ${sitat(d.regelId, 'nn')}, den første på plass ${d.først + 1}.`,
    en: (d) =>
      `There are two deliveries for the deadline ${sitat(d.regelId, 'en')}, the first is number ${d.først + 1}.`,
  },
  KJEDE_TOM: {
    nb: () => 'Kjeden har ingen ledd.',
    nn: () => 'Kjeda har ingen ledd.',
    en: () => 'The chain has no links.',
  },
  KJEDE_ID_TO_GANGER: {
    nb: (d) => `Leddet ${sitat(d.id, 'nb')} står to ganger i kjeden, først på plass ${d.først + 1}.`,
    nn: (d) => `Leddet ${sitat(d.id, 'nn')} står to gonger i kjeda, først på plass ${d.først + 1}.`,
    en: (d) => `The link ${sitat(d.id, 'en')} is listed twice in the chain, first as number ${d.først + 1}.`,
  },
  VIRKEDAGER_UGYLDIG: {
    nb: ({ verdi }) => `${verdi} er ikke et antall virkedager fra null og opp.`,
    nn: ({ verdi }) => `${verdi} er ikkje eit tal på yrkedagar frå null og opp.`,
    en: ({ verdi }) => `${verdi} is not a number of working days from zero up.`,
  },
  GJENTAR_IKKE_ARLIG: {
    nb: (d) => `Regelen ${sitat(d.regelId, 'nb')} kan ikke gjentas hvert år: den regnes ikke fra en dato i året.`,
    nn: (d) =>
      `Regelen ${sitat(d.regelId, 'nn')} kan ikkje gjentakast kvart år: han blir ikkje rekna frå ein dato i året.`,
    en: (d) =>
      `The rule ${sitat(d.regelId, 'en')} cannot be repeated every year: it is not counted from a date of the year.`,
  },
  GJENTAR_AR_UGYLDIG: {
    nb: (d) => `En frist kan ikke gjentas fra ${d.fraÅr} til ${d.tilÅr}.`,
    nn: (d) => `Ein frist kan ikkje gjentakast frå ${d.fraÅr} til ${d.tilÅr}.`,
    en: (d) => `A deadline cannot be repeated from ${d.fraÅr} to ${d.tilÅr}.`,
  },
  GJENTAR_FOR_MANGE: {
    nb: (d) => `${d.antall} gjentakelser er for mange; høyst ${d.høyst}.`,
    nn: (d) => `${d.antall} gjentakingar er for mange; høgst ${d.høyst}.`,
    en: (d) => `${d.antall} repetitions are too many; at most ${d.høyst}.`,
  },
  FRIST_PA_FRIDAG: {
    nb: (d) => `Fristen ${sitat(d.regelId, 'nb')} faller ${dag(d.dato, 'nb')}, som er ${grunnene(d.grunner, 'nb')}.`,
    nn: (d) => `Fristen ${sitat(d.regelId, 'nn')} fell ${dag(d.dato, 'nn')}, som er ${grunnene(d.grunner, 'nn')}.`,
    en: (d) =>
      `The deadline ${sitat(d.regelId, 'en')} falls on ${dag(d.dato, 'en')}, which is ${grunnene(d.grunner, 'en')}.`,
  },
  FRIST_I_SARBAR_PERIODE: {
    nb: (d) => `Fristen ${sitat(d.regelId, 'nb')} faller ${dag(d.dato, 'nb')}, i ${sitat(d.navn, 'nb')}.`,
    nn: (d) => `Fristen ${sitat(d.regelId, 'nn')} fell ${dag(d.dato, 'nn')}, i ${sitat(d.navn, 'nn')}.`,
    en: (d) => `The deadline ${sitat(d.regelId, 'en')} falls on ${dag(d.dato, 'en')}, within ${sitat(d.navn, 'en')}.`,
  },
  FRIST_FOR_KORT_TID: {
    nb: (d) =>
      `Fristen ${sitat(d.regelId, 'nb')} gir ${entall(d.virkedager, 'virkedag', 'virkedager')}; det skal være minst ${d.minst}.`,
    nn: (d) =>
      `Fristen ${sitat(d.regelId, 'nn')} gir ${entall(d.virkedager, 'yrkedag', 'yrkedagar')}; det skal vere minst ${d.minst}.`,
    en: (d) =>
      `The deadline ${sitat(d.regelId, 'en')} leaves ${entall(d.virkedager, 'working day', 'working days')}; there must be at least ${d.minst}.`,
  },
  REKKEFOLGE_BRUTT: {
    nb: (d) =>
      `${sitat(d.først, 'nb')} (${dag(d.datoFørst, 'nb')}) skal komme før ${sitat(d.deretter, 'nb')} (${dag(d.datoDeretter, 'nb')}).`,
    nn: (d) =>
      `${sitat(d.først, 'nn')} (${dag(d.datoFørst, 'nn')}) skal kome før ${sitat(d.deretter, 'nn')} (${dag(d.datoDeretter, 'nn')}).`,
    en: (d) =>
      `${sitat(d.først, 'en')} (${dag(d.datoFørst, 'en')}) must come before ${sitat(d.deretter, 'en')} (${dag(d.datoDeretter, 'en')}).`,
  },
  HJEMMEL_IKKE_I_KRAFT: {
    nb: (d) =>
      `Grunnlaget for fristen ${sitat(d.regelId, 'nb')} gjelder ikke ${dag(d.dato, 'nb')}. Det gjelder${hvis(d.fom !== '', ` fra ${dag(d.fom, 'nb')}`)}${hvis(d.tom !== '', ` til ${dag(d.tom, 'nb')}`)}.`,
    nn: (d) =>
      `Grunnlaget for fristen ${sitat(d.regelId, 'nn')} gjeld ikkje ${dag(d.dato, 'nn')}. Det gjeld${hvis(d.fom !== '', ` frå ${dag(d.fom, 'nn')}`)}${hvis(d.tom !== '', ` til ${dag(d.tom, 'nn')}`)}.`,
    en: (d) =>
      `The basis of the deadline ${sitat(d.regelId, 'en')} is not in force on ${dag(d.dato, 'en')}. It is in force${hvis(d.fom !== '', ` from ${dag(d.fom, 'en')}`)}${hvis(d.tom !== '', ` until ${dag(d.tom, 'en')}`)}.`,
  },
  ICALENDAR_ID_UGYLDIG: {
    nb: (d) => `${sitat(d.verdi, 'nb')} kan ikke stå i ${d.felt}: bare bokstaver a–z, tall, punktum og bindestrek.`,
    nn: (d) => `${sitat(d.verdi, 'nn')} kan ikkje stå i ${d.felt}: berre bokstavar a–z, tal, punktum og bindestrek.`,
    en: (d) => `${sitat(d.verdi, 'en')} cannot be used in ${d.felt}: only letters a–z, digits, dots and hyphens.`,
  },
  ICALENDAR_VARSEL_UGYLDIG: {
    nb: ({ verdi }) => `${verdi} er ikke et antall dager fra null og opp.`,
    nn: ({ verdi }) => `${verdi} er ikkje eit tal på dagar frå null og opp.`,
    en: ({ verdi }) => `${verdi} is not a number of days from zero up.`,
  },
  ICALENDAR_LINJESKIFT: {
    nb: (d) => `Linje ${d.linje} slutter ikke med CRLF.`,
    nn: (d) => `Linje ${d.linje} sluttar ikkje med CRLF.`,
    en: (d) => `Line ${d.linje} does not end in CRLF.`,
  },
  ICALENDAR_LINJE_FOR_LANG: {
    nb: (d) => `Linje ${d.linje} har ${d.oktetter} oktetter; høyst 75 er tillatt.`,
    nn: (d) => `Linje ${d.linje} har ${d.oktetter} oktettar; høgst 75 er tillate.`,
    en: (d) => `Line ${d.linje} has ${d.oktetter} octets; at most 75 are allowed.`,
  },
  ICALENDAR_LINJE_UGYLDIG: {
    nb: (d) => `Linje ${d.linje} er ingen egenskap: den har ikke navn og kolon.`,
    nn: (d) => `Linje ${d.linje} er ingen eigenskap: ho har ikkje namn og kolon.`,
    en: (d) => `Line ${d.linje} is no property: it has no name and colon.`,
  },
  ICALENDAR_UBALANSERT: {
    nb: (d) => `Komponenten ${d.komponent} ved linje ${d.linje} er ikke åpnet og lukket parvis.`,
    nn: (d) => `Komponenten ${d.komponent} ved linje ${d.linje} er ikkje opna og lukka parvis.`,
    en: (d) => `The component ${d.komponent} at line ${d.linje} is not opened and closed in pairs.`,
  },
  ICALENDAR_EGENSKAP_MANGLER: {
    nb: (d) => `Komponenten ${d.komponent} fra linje ${d.linje} mangler ${d.egenskap}.`,
    nn: (d) => `Komponenten ${d.komponent} frå linje ${d.linje} manglar ${d.egenskap}.`,
    en: (d) => `The component ${d.komponent} from line ${d.linje} lacks ${d.egenskap}.`,
  },
  ICALENDAR_EGENSKAP_TO_GANGER: {
    nb: (d) => `Egenskapen ${d.egenskap} på linje ${d.linje} står to ganger.`,
    nn: (d) => `Eigenskapen ${d.egenskap} på linje ${d.linje} står to gonger.`,
    en: (d) => `The property ${d.egenskap} on line ${d.linje} is listed twice.`,
  },
  ICALENDAR_DATO_UGYLDIG: {
    nb: (d) => `Verdien ${sitat(d.verdi, 'nb')} i ${d.egenskap} på linje ${d.linje} er ikke et gyldig tidspunkt her.`,
    nn: (d) => `Verdien ${sitat(d.verdi, 'nn')} i ${d.egenskap} på linje ${d.linje} er ikkje eit gyldig tidspunkt her.`,
    en: (d) => `The value ${sitat(d.verdi, 'en')} of ${d.egenskap} on line ${d.linje} is no valid time here.`,
  },
  ICALENDAR_UID_TO_GANGER: {
    nb: (d) => `UID-en ${sitat(d.uid, 'nb')} på linje ${d.linje} står to ganger.`,
    nn: (d) => `UID-en ${sitat(d.uid, 'nn')} på linje ${d.linje} står to gonger.`,
    en: (d) => `The UID ${sitat(d.uid, 'en')} on line ${d.linje} is listed twice.`,
  },
};
