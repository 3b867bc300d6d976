import type { StyringKoder } from '../../styring/koder';
import { etikettAv } from './etiketter';
import { dag, entall, hvis, liste, sitat } from './ord';
import type { Språk, Tekster } from './typer';

/** `kommune (Lofoten)`, or the group alone. */
const plass = ({ gruppe, region }: { readonly gruppe: string; readonly region: string }, språk: Språk): string =>
  `${sitat(gruppe, språk)}${hvis(region !== '', ` (${region})`)}`;

const vara = (ider: readonly string[], språk: Språk): string => {
  const navn = liste(
    ider.map((id) => sitat(id, språk)),
    språk,
  );
  if (språk === 'en') return ider.length === 0 ? 'No deputy is free to step in.' : `Deputies who can step in: ${navn}.`;
  return ider.length === 0 ? 'Ingen vara er ledig til å tre inn.' : `Vara som kan tre inn: ${navn}.`;
};

const DAGER = {
  DAGER: { nb: ['dag', 'dager'], nn: ['dag', 'dagar'], en: ['day', 'days'] },
  VIRKEDAGER: { nb: ['virkedag', 'virkedager'], nn: ['yrkedag', 'yrkedagar'], en: ['working day', 'working days'] },
} as const;

const dager = (antall: number, enhet: string, språk: Språk): string => {
  const [en, flere] = DAGER[enhet === 'VIRKEDAGER' ? 'VIRKEDAGER' : 'DAGER'][språk];
  return entall(antall, en, flere);
};

export const STYRINGSTEKSTER: Tekster<StyringKoder> = {
  PLASS_TO_GANGER: {
    nb: (d) => `Organet har plassene for ${plass(d, 'nb')} to ganger, først som nummer ${d.først + 1}.`,
    nn: (d) => `Organet har plassane for ${plass(d, 'nn')} to gonger, først som nummer ${d.først + 1}.`,
    en: (d) => `The body has the seats for ${plass(d, 'en')} twice, first as number ${d.først + 1}.`,
  },
  ORGANANDEL_UGYLDIG: {
    nb: (d) => `Andelen ${d.teller}/${d.nevner} er ikke over 0 og mulig å nå (${d.felt}).`,
    nn: (d) => `Delen ${d.teller}/${d.nevner} er ikkje over 0 og mogleg å nå (${d.felt}).`,
    en: (d) => `The share ${d.teller}/${d.nevner} is not above 0 and within reach (${d.felt}).`,
  },
  ORGANANTALL_UGYLDIG: {
    nb: (d) => `Tallet ${d.antall} er ikke et helt tall fra null og opp (${d.felt}).`,
    nn: (d) => `Talet ${d.antall} er ikkje eit heilt tal frå null og opp (${d.felt}).`,
    en: (d) => `The number ${d.antall} is not a whole number from zero up (${d.felt}).`,
  },
  MEDLEM_TO_GANGER: {
    nb: (d) => `Medlemmet ${sitat(d.medlemId, 'nb')} står to ganger, først som nummer ${d.først + 1}.`,
    nn: (d) => `Medlemen ${sitat(d.medlemId, 'nn')} står to gonger, først som nummer ${d.først + 1}.`,
    en: (d) => `The member ${sitat(d.medlemId, 'en')} is listed twice, first as number ${d.først + 1}.`,
  },
  MEDLEM_PA_TO_PLASSER: {
    nb: (d) =>
      `Den samme, ${sitat(d.medlemId, 'nb')}, sitter på to plasser: ${plass({ gruppe: d.førsteGruppe, region: d.førsteRegion }, 'nb')} og ${plass(d, 'nb')}.`,
    nn: (d) =>
      `Den same, ${sitat(d.medlemId, 'nn')}, sit på to plassar: ${plass({ gruppe: d.førsteGruppe, region: d.førsteRegion }, 'nn')} og ${plass(d, 'nn')}.`,
    en: (d) =>
      `The same person, ${sitat(d.medlemId, 'en')}, sits on two seats: ${plass({ gruppe: d.førsteGruppe, region: d.førsteRegion }, 'en')} and ${plass(d, 'en')}.`,
  },
  MEDLEM_UKJENT_GRUPPE: {
    nb: (d) =>
      `Organet har ingen plass for ${sitat(d.gruppe, 'nb')} (${sitat(d.medlemId, 'nb')}). Det har plass for ${liste(d.lovlige, 'nb') || 'ingen'}.`,
    nn: (d) =>
      `Organet har ingen plass for ${sitat(d.gruppe, 'nn')} (${sitat(d.medlemId, 'nn')}). Det har plass for ${liste(d.lovlige, 'nn') || 'ingen'}.`,
    en: (d) =>
      `The body has no seat for ${sitat(d.gruppe, 'en')} (${sitat(d.medlemId, 'en')}). It has seats for ${liste(d.lovlige, 'en') || 'nobody'}.`,
  },
  MEDLEM_UKJENT_REGION: {
    nb: (d) =>
      `Plassen for ${plass(d, 'nb')} finnes ikke (${sitat(d.medlemId, 'nb')}). Regionene er ${liste(d.lovlige, 'nb') || 'ingen'}.`,
    nn: (d) =>
      `Plassen for ${plass(d, 'nn')} finst ikkje (${sitat(d.medlemId, 'nn')}). Regionane er ${liste(d.lovlige, 'nn') || 'ingen'}.`,
    en: (d) =>
      `There is no seat for ${plass(d, 'en')} (${sitat(d.medlemId, 'en')}). The regions are ${liste(d.lovlige, 'en') || 'none'}.`,
  },
  MEDLEM_FRA_ANNEN_REGION: {
    nb: (d) => `${sitat(d.medlemId, 'nb')} sitter for ${d.region}, men kommunen hører til ${d.kommunensRegion}.`,
    nn: (d) => `${sitat(d.medlemId, 'nn')} sit for ${d.region}, men kommunen høyrer til ${d.kommunensRegion}.`,
    en: (d) => `${sitat(d.medlemId, 'en')} sits for ${d.region}, but the municipality belongs to ${d.kommunensRegion}.`,
  },
  PLASS_FOR_MANGE: {
    nb: (d) => `Det sitter ${d.besatt} for ${plass(d, 'nb')}, men det er ${entall(d.antall, 'plass', 'plasser')}.`,
    nn: (d) => `Det sit ${d.besatt} for ${plass(d, 'nn')}, men det er ${entall(d.antall, 'plass', 'plassar')}.`,
    en: (d) =>
      `For ${plass(d, 'en')} there are ${entall(d.besatt, 'member', 'members')}, but ${entall(d.antall, 'seat', 'seats')}.`,
  },
  PLASS_FOR_FA: {
    nb: (d) => `Det sitter bare ${d.besatt} for ${plass(d, 'nb')}; det er ${entall(d.antall, 'plass', 'plasser')}.`,
    nn: (d) => `Det sit berre ${d.besatt} for ${plass(d, 'nn')}; det er ${entall(d.antall, 'plass', 'plassar')}.`,
    en: (d) => `For ${plass(d, 'en')} only ${d.besatt} of ${entall(d.antall, 'seat is', 'seats are')} filled.`,
  },
  PLASS_ANTALL_UKJENT: {
    nb: (d) => `Ingen kilde sier hvor mange plasser det er for ${plass(d, 'nb')}; det sitter ${d.besatt}.`,
    nn: (d) => `Inga kjelde seier kor mange plassar det er for ${plass(d, 'nn')}; det sit ${d.besatt}.`,
    en: (d) => `No source says how many seats there are for ${plass(d, 'en')}; ${d.besatt} sit there.`,
  },
  GRUPPE_IKKE_REPRESENTERT: {
    nb: (d) => `Gruppen ${sitat(d.gruppe, 'nb')} er ikke representert.`,
    nn: (d) => `Gruppa ${sitat(d.gruppe, 'nn')} er ikkje representert.`,
    en: (d) => `The group ${sitat(d.gruppe, 'en')} is not represented.`,
  },
  REGION_IKKE_REPRESENTERT: {
    nb: (d) => `Regionen ${sitat(d.region, 'nb')} er ikke representert i gruppen ${sitat(d.gruppe, 'nb')}.`,
    nn: (d) => `Regionen ${sitat(d.region, 'nn')} er ikkje representert i gruppa ${sitat(d.gruppe, 'nn')}.`,
    en: (d) => `The region ${sitat(d.region, 'en')} is not represented in the group ${sitat(d.gruppe, 'en')}.`,
  },
  REGION_UTEN_PLASS: {
    nb: (d) => `Regionen ${sitat(d.region, 'nb')} har kommuner, men ingen plass i organet.`,
    nn: (d) => `Regionen ${sitat(d.region, 'nn')} har kommunar, men ingen plass i organet.`,
    en: (d) => `The region ${sitat(d.region, 'en')} has municipalities, but no seat in the body.`,
  },
  VARA_ANTALL: {
    nb: (d) => `For ${plass(d, 'nb')} er det ${d.besatt} vara; det skal være ${d.antall}.`,
    nn: (d) => `For ${plass(d, 'nn')} er det ${d.besatt} vara; det skal vere ${d.antall}.`,
    en: (d) => `For ${plass(d, 'en')} the number of deputies is ${d.besatt}; it should be ${d.antall}.`,
  },
  VARA_FOR_UKJENT: {
    nb: (d) => `${sitat(d.medlemId, 'nb')} er vara for ${sitat(d.forMedlemId, 'nb')}, som ikke sitter på samme plass.`,
    nn: (d) => `${sitat(d.medlemId, 'nn')} er vara for ${sitat(d.forMedlemId, 'nn')}, som ikkje sit på same plass.`,
    en: (d) =>
      `${sitat(d.medlemId, 'en')} is deputy for ${sitat(d.forMedlemId, 'en')}, who does not sit on the same seat.`,
  },
  VARA_NUMMER_UGYLDIG: {
    nb: (d) => `Nummer ${d.nummer} for vara ${sitat(d.medlemId, 'nb')} er brukt før eller ikke et helt tall fra 1.`,
    nn: (d) => `Nummer ${d.nummer} for vara ${sitat(d.medlemId, 'nn')} er brukt før eller ikkje eit heilt tal frå 1.`,
    en: (d) => `Number ${d.nummer} of the deputy ${sitat(d.medlemId, 'en')} is taken or no whole number from 1.`,
  },
  FRAMMOTE_ANNET_ORGAN: {
    nb: (d) => `Frammøtet gjelder ${sitat(d.organId, 'nb')}, ikke ${sitat(d.ventet, 'nb')}.`,
    nn: (d) => `Frammøtet gjeld ${sitat(d.organId, 'nn')}, ikkje ${sitat(d.ventet, 'nn')}.`,
    en: (d) => `The attendance is of ${sitat(d.organId, 'en')}, not of ${sitat(d.ventet, 'en')}.`,
  },
  MOTT_UKJENT: {
    nb: (d) => `${sitat(d.medlemId, 'nb')} har møtt, men er verken medlem eller vara.`,
    nn: (d) => `${sitat(d.medlemId, 'nn')} har møtt, men er verken medlem eller vara.`,
    en: (d) => `${sitat(d.medlemId, 'en')} is present, but is neither member nor deputy.`,
  },
  MOTT_TO_GANGER: {
    nb: (d) => `${sitat(d.medlemId, 'nb')} er ført opp som møtt to ganger, først som nummer ${d.først + 1}.`,
    nn: (d) => `${sitat(d.medlemId, 'nn')} er ført opp som møtt to gonger, først som nummer ${d.først + 1}.`,
    en: (d) => `${sitat(d.medlemId, 'en')} is listed as present twice, first as number ${d.først + 1}.`,
  },
  VARA_UTEN_MEDLEM: {
    nb: (d) => `Vara ${sitat(d.medlemId, 'nb')} har møtt uten å tre inn for noen, og har ingen plass i saken.`,
    nn: (d) => `Vara ${sitat(d.medlemId, 'nn')} har møtt utan å tre inn for nokon, og har ingen plass i saka.`,
    en: (d) => `The deputy ${sitat(d.medlemId, 'en')} is present, steps in for nobody, and has no seat in the case.`,
  },
  VARA_FEIL_PLASS: {
    nb: (d) => `${sitat(d.medlemId, 'nb')} er ikke vara for ${sitat(d.forMedlemId, 'nb')} og kan ikke tre inn.`,
    nn: (d) => `${sitat(d.medlemId, 'nn')} er ikkje vara for ${sitat(d.forMedlemId, 'nn')} og kan ikkje tre inn.`,
    en: (d) => `${sitat(d.medlemId, 'en')} is no deputy of ${sitat(d.forMedlemId, 'en')} and cannot step in.`,
  },
  VARA_UTEN_FORFALL: {
    nb: (d) => `Vara ${sitat(d.medlemId, 'nb')} trer ikke inn: ${sitat(d.forMedlemId, 'nb')} er til stede selv.`,
    nn: (d) => `Vara ${sitat(d.medlemId, 'nn')} trer ikkje inn: ${sitat(d.forMedlemId, 'nn')} er til stades sjølv.`,
    en: (d) => `The deputy ${sitat(d.medlemId, 'en')} does not step in: ${sitat(d.forMedlemId, 'en')} is present.`,
  },
  VARA_OVERFLODIG: {
    nb: (d) => `En annen vara går foran ${sitat(d.medlemId, 'nb')} og trer inn for ${sitat(d.forMedlemId, 'nb')}.`,
    nn: (d) => `Ein annan vara går framfor ${sitat(d.medlemId, 'nn')} og trer inn for ${sitat(d.forMedlemId, 'nn')}.`,
    en: (d) => `Another deputy goes before ${sitat(d.medlemId, 'en')} and steps in for ${sitat(d.forMedlemId, 'en')}.`,
  },
  MEDLEM_INHABIL: {
    nb: (d) => `${sitat(d.medlemId, 'nb')} er oppgitt som inhabil og holdes utenfor saken. ${vara(d.varaIder, 'nb')}`,
    nn: (d) =>
      `${sitat(d.medlemId, 'nn')} er oppgitt som inhabil og blir halden utanfor saka. ${vara(d.varaIder, 'nn')}`,
    en: (d) =>
      `${sitat(d.medlemId, 'en')} is stated as disqualified and is left out of the case. ${vara(d.varaIder, 'en')}`,
  },
  MEDLEM_TIL_AVKLARING: {
    nb: (d) =>
      `Habiliteten til ${sitat(d.medlemId, 'nb')} må avklares (${etikettAv(d.grunn, 'nb')}). ${vara(d.varaIder, 'nb')}`,
    nn: (d) =>
      `Habiliteten til ${sitat(d.medlemId, 'nn')} må avklarast (${etikettAv(d.grunn, 'nn')}). ${vara(d.varaIder, 'nn')}`,
    en: (d) =>
      `The impartiality of ${sitat(d.medlemId, 'en')} is to be clarified (${etikettAv(d.grunn, 'en')}). ${vara(d.varaIder, 'en')}`,
  },
  MEDLEMSHABILITET_UKJENT: {
    nb: (d) => `Habilitet er oppgitt for ${sitat(d.medlemId, 'nb')}, som verken er medlem eller vara.`,
    nn: (d) => `Habilitet er oppgitt for ${sitat(d.medlemId, 'nn')}, som verken er medlem eller vara.`,
    en: (d) => `Impartiality is stated for ${sitat(d.medlemId, 'en')}, who is neither member nor deputy.`,
  },
  MEDLEMSHABILITET_TO_GANGER: {
    nb: (d) => `Habilitet er oppgitt to ganger for ${sitat(d.medlemId, 'nb')}, først som nummer ${d.først + 1}.`,
    nn: (d) => `Habilitet er oppgitt to gonger for ${sitat(d.medlemId, 'nn')}, først som nummer ${d.først + 1}.`,
    en: (d) => `Impartiality is stated twice for ${sitat(d.medlemId, 'en')}, first as number ${d.først + 1}.`,
  },
  MOTELEDER_IKKE_MOTT: {
    nb: (d) => `Møtelederen ${sitat(d.medlemId, 'nb')} er ikke blant dem som har møtt.`,
    nn: (d) => `Møteleiaren ${sitat(d.medlemId, 'nn')} er ikkje blant dei som har møtt.`,
    en: (d) => `The leader of the meeting, ${sitat(d.medlemId, 'en')}, is not among those present.`,
  },
  STYRINGSVALG_UGYLDIG: {
    nb: (d) => `Valget ${sitat(d.verdi, 'nb')} finnes ikke for ${sitat(d.felt, 'nb')}.`,
    nn: (d) => `Valet ${sitat(d.verdi, 'nn')} finst ikkje for ${sitat(d.felt, 'nn')}.`,
    en: (d) => `There is no choice ${sitat(d.verdi, 'en')} for ${sitat(d.felt, 'en')}.`,
  },
  STEMME_UGYLDIG: {
    nb: (d) => `Stemmen ${sitat(d.verdi, 'nb')} fra ${sitat(d.medlemId, 'nb')} er verken for, mot eller avstår.`,
    nn: (d) => `Stemma ${sitat(d.verdi, 'nn')} frå ${sitat(d.medlemId, 'nn')} er verken for, mot eller avstår.`,
    en: (d) => `The vote ${sitat(d.verdi, 'en')} of ${sitat(d.medlemId, 'en')} is none of for, against and abstains.`,
  },
  STEMME_UKJENT: {
    nb: (d) => `Stemmen fra ${sitat(d.medlemId, 'nb')} teller ikke: verken medlem eller vara.`,
    nn: (d) => `Stemma frå ${sitat(d.medlemId, 'nn')} tel ikkje: verken medlem eller vara.`,
    en: (d) => `The vote of ${sitat(d.medlemId, 'en')} does not count: neither member nor deputy.`,
  },
  STEMME_UTEN_RETT: {
    nb: (d) =>
      `Stemmen fra ${sitat(d.medlemId, 'nb')} teller ikke: ${d.rett === 'TALERETT' ? 'har bare talerett' : 'er observatør'}.`,
    nn: (d) =>
      `Stemma frå ${sitat(d.medlemId, 'nn')} tel ikkje: ${d.rett === 'TALERETT' ? 'har berre talerett' : 'er observatør'}.`,
    en: (d) =>
      `The vote of ${sitat(d.medlemId, 'en')} does not count: ${d.rett === 'TALERETT' ? 'may only speak' : 'only observes'}.`,
  },
  STEMME_FRA_FRAVAERENDE: {
    nb: (d) => `Stemmen fra ${sitat(d.medlemId, 'nb')} teller ikke: har ikke møtt.`,
    nn: (d) => `Stemma frå ${sitat(d.medlemId, 'nn')} tel ikkje: har ikkje møtt.`,
    en: (d) => `The vote of ${sitat(d.medlemId, 'en')} does not count: absent.`,
  },
  STEMME_FRA_INHABIL: {
    nb: (d) => `Stemmen fra ${sitat(d.medlemId, 'nb')} teller ikke: inhabil i saken.`,
    nn: (d) => `Stemma frå ${sitat(d.medlemId, 'nn')} tel ikkje: inhabil i saka.`,
    en: (d) => `The vote of ${sitat(d.medlemId, 'en')} does not count: disqualified in the case.`,
  },
  STEMME_HOLDT_UTE: {
    nb: (d) => `Stemmen fra ${sitat(d.medlemId, 'nb')} teller ikke: habiliteten er til avklaring.`,
    nn: (d) => `Stemma frå ${sitat(d.medlemId, 'nn')} tel ikkje: habiliteten er til avklaring.`,
    en: (d) => `The vote of ${sitat(d.medlemId, 'en')} does not count: impartiality is to be clarified.`,
  },
  STEMME_UTEN_PLASS: {
    nb: (d) => `Stemmen fra vara ${sitat(d.medlemId, 'nb')} teller ikke: har ikke trådt inn på noen plass.`,
    nn: (d) => `Stemma frå vara ${sitat(d.medlemId, 'nn')} tel ikkje: har ikkje tredd inn på nokon plass.`,
    en: (d) => `The vote of the deputy ${sitat(d.medlemId, 'en')} does not count: holds no seat.`,
  },
  STEMME_TO_GANGER: {
    nb: (d) =>
      `${sitat(d.medlemId, 'nb')} har stemt det samme to ganger, først som nummer ${d.først + 1}; det teller én gang.`,
    nn: (d) =>
      `${sitat(d.medlemId, 'nn')} har stemt det same to gonger, først som nummer ${d.først + 1}; det tel éin gong.`,
    en: (d) => `${sitat(d.medlemId, 'en')} has voted the same twice, first as number ${d.først + 1}; it counts once.`,
  },
  STEMMER_MOTSTRIDENDE: {
    nb: (d) =>
      `${sitat(d.medlemId, 'nb')} har stemt ulikt to ganger, først som nummer ${d.først + 1}; stemmen er ukjent.`,
    nn: (d) =>
      `${sitat(d.medlemId, 'nn')} har stemt ulikt to gonger, først som nummer ${d.først + 1}; stemma er ukjend.`,
    en: (d) =>
      `${sitat(d.medlemId, 'en')} has voted twice and differently, first as number ${d.først + 1}; the vote is not known.`,
  },
  STEMME_MANGLER: {
    nb: (d) => `${sitat(d.medlemId, 'nb')} har møtt med stemmerett, men stemmen er ikke oppgitt.`,
    nn: (d) => `${sitat(d.medlemId, 'nn')} har møtt med stemmerett, men stemma er ikkje oppgitt.`,
    en: (d) => `${sitat(d.medlemId, 'en')} is present with a vote, but the vote is not stated.`,
  },
  OVERORDNET_MANGLER: {
    nb: (d) => `Saken skal videre fra ${sitat(d.organId, 'nb')}, men det er ikke oppgitt til hvem.`,
    nn: (d) => `Saka skal vidare frå ${sitat(d.organId, 'nn')}, men det er ikkje oppgitt til kven.`,
    en: (d) => `The case is to go on from ${sitat(d.organId, 'en')}, but no body above it is named.`,
  },
  SAKSNUMMER_UFORSTATT: {
    nb: (d) => `Saksnummeret ${sitat(d.tekst, 'nb')} kan ikke leses. Skriv det som 28/2024.`,
    nn: (d) => `Saksnummeret ${sitat(d.tekst, 'nn')} kan ikkje lesast. Skriv det som 28/2024.`,
    en: (d) => `The case number ${sitat(d.tekst, 'en')} cannot be read. Write it as 28/2024.`,
  },
  SAKSNUMMER_TO_SKRIVEMATER: {
    nb: (d) =>
      `Saksnumrene er skrevet på to måter: ${liste(d.skrevet, 'nb')}. Samlet form: ${liste(d.normalform, 'nb')}.`,
    nn: (d) =>
      `Saksnumra er skrivne på to måtar: ${liste(d.skrevet, 'nn')}. Felles form: ${liste(d.normalform, 'nn')}.`,
    en: (d) => `Case numbers are written in two ways: ${liste(d.skrevet, 'en')}. In one: ${liste(d.normalform, 'en')}.`,
  },
  SAK_UKJENT: {
    nb: (d) => `Saken ${sitat(d.saksnummer, 'nb')} er ikke blant de kjente sakene.`,
    nn: (d) => `Saka ${sitat(d.saksnummer, 'nn')} er ikkje blant dei kjende sakene.`,
    en: (d) => `The case ${sitat(d.saksnummer, 'en')} is not among the cases known.`,
  },
  INNSTILLING_MANGLER: {
    nb: () => 'Saken har ingen innstilling.',
    nn: () => 'Saka har inga innstilling.',
    en: () => 'The case has no recommendation.',
  },
  INNSTILLING_UTEN_PUNKT: {
    nb: () => 'Innstillingen har ingen punkter å avgjøre.',
    nn: () => 'Innstillinga har ingen punkt å avgjere.',
    en: () => 'The recommendation has no point to decide.',
  },
  INNSTILLING_ANNEN_REGEL: {
    nb: (d) =>
      `Innstillingen er lagt fram for ${etikettAv(d.form, 'nb')}, men organet avgjør ved ${etikettAv(d.regel, 'nb')}.`,
    nn: (d) =>
      `Innstillinga er lagd fram for ${etikettAv(d.form, 'nn')}, men organet avgjer ved ${etikettAv(d.regel, 'nn')}.`,
    en: (d) =>
      `The recommendation is put forward for ${etikettAv(d.form, 'en')}, but the body decides by ${etikettAv(d.regel, 'en')}.`,
  },
  VEDLEGG_UTEN_NUMMER: {
    nb: (d) =>
      `${entall(d.henvisninger, 'henvisning', 'henvisninger')} går på nummer, men ${d.utenNummer} av ${d.vedlegg} vedlegg har ikke nummer. Henvisningene kan ikke kontrolleres sikkert.`,
    nn: (d) =>
      `${entall(d.henvisninger, 'tilvising', 'tilvisingar')} går på nummer, men ${d.utenNummer} av ${d.vedlegg} vedlegg har ikkje nummer. Tilvisingane kan ikkje kontrollerast sikkert.`,
    en: (d) =>
      `${entall(d.henvisninger, 'reference goes', 'references go')} by number, but ${d.utenNummer} of ${d.vedlegg} attachments have none. The references cannot be verified.`,
  },
  VEDLEGGSNUMMER_TO_GANGER: {
    nb: (d) => `Vedleggsnummer ${d.nummer} er brukt to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Vedleggsnummer ${d.nummer} er brukt to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `Attachment number ${d.nummer} is used twice, first as number ${d.først + 1}.`,
  },
  VEDLEGG_FINNES_IKKE: {
    nb: (d) => `${d.sted}: vedlegg ${d.nummer} finnes ikke; saken har ${d.vedlegg} vedlegg.`,
    nn: (d) => `${d.sted}: vedlegg ${d.nummer} finst ikkje; saka har ${d.vedlegg} vedlegg.`,
    en: (d) => `${d.sted}: there is no attachment ${d.nummer}; the case has ${d.vedlegg}.`,
  },
  DOKUMENT_FINNES_IKKE: {
    nb: (d) =>
      `${d.sted}: ingen av vedleggene er ${d.slag || 'dokumentet'}${hvis(d.dato !== '', ` fra ${dag(d.dato, 'nb')}`)}.`,
    nn: (d) =>
      `${d.sted}: ingen av vedlegga er ${d.slag || 'dokumentet'}${hvis(d.dato !== '', ` frå ${dag(d.dato, 'nn')}`)}.`,
    en: (d) =>
      `${d.sted}: none of the attachments is the ${d.slag || 'document'}${hvis(d.dato !== '', ` of ${dag(d.dato, 'en')}`)}.`,
  },
  VEDLEGG_PASSER_IKKE: {
    nb: (d) => `${d.sted}: vedlegg ${d.nummer} er et annet dokument enn teksten sier: ${sitat(d.tittel, 'nb')}.`,
    nn: (d) => `${d.sted}: vedlegg ${d.nummer} er eit anna dokument enn teksten seier: ${sitat(d.tittel, 'nn')}.`,
    en: (d) => `${d.sted}: attachment ${d.nummer} is another document than the text says: ${sitat(d.tittel, 'en')}.`,
  },
  VEDLEGG_KAN_IKKE_VITES: {
    nb: (d) =>
      `${d.sted}: det går ikke fram hvilket vedlegg henvisningen${hvis(d.nummer > 0, ` til ${d.nummer}`)} mener.`,
    nn: (d) => `${d.sted}: det går ikkje fram kva vedlegg tilvisinga${hvis(d.nummer > 0, ` til ${d.nummer}`)} meiner.`,
    en: (d) =>
      `${d.sted}: it is not clear which attachment the reference${hvis(d.nummer > 0, ` to ${d.nummer}`)} means.`,
  },
  DOKUMENT_TO_NAVN: {
    nb: (d) =>
      `Det samme dokumentet${hvis(d.dato !== '', ` fra ${dag(d.dato, 'nb')}`)} heter ${sitat(d.tekst, 'nb')} i teksten og ${sitat(d.liste, 'nb')} i listen.`,
    nn: (d) =>
      `Det same dokumentet${hvis(d.dato !== '', ` frå ${dag(d.dato, 'nn')}`)} heiter ${sitat(d.tekst, 'nn')} i teksten og ${sitat(d.liste, 'nn')} i lista.`,
    en: (d) =>
      `The same document${hvis(d.dato !== '', ` of ${dag(d.dato, 'en')}`)} is called ${sitat(d.tekst, 'en')} in the text and ${sitat(d.liste, 'en')} in the list.`,
  },
  SENDT_FOR_SENT: {
    nb: (d) =>
      d.fra === 'DOKUMENTDATO'
        ? `Saken er datert ${dager(d.dager, d.enhet, 'nb')} før møtet og kan ikke være sendt ut før det; det skal være minst ${d.minst}.`
        : `Saken er sendt ut ${dager(d.dager, d.enhet, 'nb')} før møtet; det skal være minst ${d.minst}.`,
    nn: (d) =>
      d.fra === 'DOKUMENTDATO'
        ? `Saka er datert ${dager(d.dager, d.enhet, 'nn')} før møtet og kan ikkje vere send ut før det; det skal vere minst ${d.minst}.`
        : `Saka er send ut ${dager(d.dager, d.enhet, 'nn')} før møtet; det skal vere minst ${d.minst}.`,
    en: (d) =>
      d.fra === 'DOKUMENTDATO'
        ? `The case is dated ${dager(d.dager, d.enhet, 'en')} before the meeting and cannot have been sent out before that; at least ${d.minst} are asked for.`
        : `The case was sent out ${dager(d.dager, d.enhet, 'en')} before the meeting; at least ${d.minst} are asked for.`,
  },
  UTSENDING_UKJENT: {
    nb: (d) =>
      `Det er ikke oppgitt når ${d.mangler === 'MOTEDATO' ? 'møtet er' : 'saken ble sendt ut'}, så det kan ikke sies om den kom i tide.`,
    nn: (d) =>
      `Det er ikkje oppgitt når ${d.mangler === 'MOTEDATO' ? 'møtet er' : 'saka blei send ut'}, så det kan ikkje seiast om ho kom i tide.`,
    en: (d) =>
      `It is not stated when ${d.mangler === 'MOTEDATO' ? 'the meeting is' : 'the case was sent out'}, so it cannot be said whether it came in time.`,
  },
  SAKSDATO_BAKLENGS: {
    nb: (d) =>
      `${dag(d.først, 'nb')} skulle kommet før ${dag(d.deretter, 'nb')}: dokument, utsending og møte følger hverandre.`,
    nn: (d) =>
      `${dag(d.først, 'nn')} skulle kome før ${dag(d.deretter, 'nn')}: dokument, utsending og møte følgjer kvarandre.`,
    en: (d) =>
      `${dag(d.først, 'en')} should come before ${dag(d.deretter, 'en')}: document, sending out and meeting follow each other.`,
  },
};
