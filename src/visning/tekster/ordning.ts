import type { OrdningKoder, Ventet } from '../../ordning/koder';
import { etikettAv } from './etiketter';
import { dag, entall, hvis, kr, liste, sitat } from './ord';
import type { Språk, Tekster } from './typer';

const MENTE = { nb: 'Mente du', nn: 'Meinte du', en: 'Did you mean' } as const;
const mente = (nærmest: string, språk: Språk): string =>
  hvis(nærmest !== '', ` ${MENTE[språk]} ${sitat(nærmest, språk)}?`);

const VENTET: Readonly<Record<Ventet, Readonly<Record<Språk, string>>>> = {
  TEKST: { nb: 'en tekst som ikke er tom', nn: 'ein tekst som ikkje er tom', en: 'a text that is not empty' },
  JA_NEI: { nb: 'true eller false', nn: 'true eller false', en: 'true or false' },
  HELTALL: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  BELOP: {
    nb: 'et beløp i øre, et helt tall som ikke er under null',
    nn: 'eit beløp i øre, eit heilt tal som ikkje er under null',
    en: 'an amount in øre, a whole number not below zero',
  },
  TALL: {
    nb: 'et tall, eller et desimaltall som tekst',
    nn: 'eit tal, eller eit desimaltal som tekst',
    en: 'a number, or a decimal number as text',
  },
  VEKT: {
    nb: 'et tall, et desimaltall som tekst eller en brøk',
    nn: 'eit tal, eit desimaltal som tekst eller ein brøk',
    en: 'a number, a decimal number as text or a fraction',
  },
  ANDEL: {
    nb: 'et beløp i øre eller en brøk med teller og nevner',
    nn: 'eit beløp i øre eller ein brøk med teljar («teller») og nemnar («nevner»)',
    en: 'an amount in øre, or a fraction of “teller” and “nevner”',
  },
  BROK: {
    nb: 'en brøk med teller og nevner',
    nn: 'ein brøk med teljar («teller») og nemnar («nevner»)',
    en: 'a fraction of “teller” and “nevner”',
  },
  DATO: { nb: 'en dato (ÅÅÅÅ-MM-DD)', nn: 'ein dato (ÅÅÅÅ-MM-DD)', en: 'a date (YYYY-MM-DD)' },
  KLOKKESLETT: { nb: 'et klokkeslett (TT:MM)', nn: 'eit klokkeslett (TT:MM)', en: 'a clock time (HH:MM)' },
  JSON: { nb: 'noe som JSON kan holde', nn: 'noko som JSON kan halde', en: 'something that JSON can hold' },
  OBJEKT: { nb: 'et objekt med felter', nn: 'eit objekt med felt', en: 'an object with fields' },
  LISTE: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  KODE: { nb: 'en av', nn: 'ein av', en: 'one of' },
  NOKKEL: { nb: 'id-en i adressen:', nn: 'id-en i adressa:', en: 'the id in the address:' },
};

function ventet(d: OrdningKoder['REFORM_VERDI_UGYLDIG'], språk: Språk): string {
  const ord = Object.hasOwn(VENTET, d.ventet) ? VENTET[d.ventet][språk] : d.ventet;
  if (d.ventet === 'KODE') return `${ord} ${liste(d.lovlige, språk)}`;
  return d.ventet === 'NOKKEL' ? `${ord} ${sitat(d.lovlige.join(''), språk)}` : ord;
}

export const ORDNINGSTEKSTER: Tekster<OrdningKoder> = {
  ADRESSE_UGYLDIG: {
    nb: (d) =>
      `${sitat(d.adresse, 'nb')} er ikke en adresse i en ordning. En adresse skrives slik: bevilgninger[id].beløp.`,
    nn: (d) =>
      `${sitat(d.adresse, 'nn')} er ikkje ei adresse i ei ordning. Ei adresse blir skriven slik: bevilgninger[id].beløp.`,
    en: (d) =>
      `${sitat(d.adresse, 'en')} is no address in a scheme. An address is written like this: bevilgninger[id].beløp.`,
  },
  ADRESSE_UKJENT: {
    nb: (d) => `En ordning har ikke ${sitat(d.ledd, 'nb')} (${sitat(d.adresse, 'nb')}).${mente(d.nærmest, 'nb')}`,
    nn: (d) => `Ei ordning har ikkje ${sitat(d.ledd, 'nn')} (${sitat(d.adresse, 'nn')}).${mente(d.nærmest, 'nn')}`,
    en: (d) => `A scheme has no ${sitat(d.ledd, 'en')} (${sitat(d.adresse, 'en')}).${mente(d.nærmest, 'en')}`,
  },
  ADRESSE_FINNES_IKKE: {
    nb: (d) => `${sitat(d.ledd, 'nb')} finnes ikke i ordningen (${sitat(d.adresse, 'nb')}).${mente(d.nærmest, 'nb')}`,
    nn: (d) => `${sitat(d.ledd, 'nn')} finst ikkje i ordninga (${sitat(d.adresse, 'nn')}).${mente(d.nærmest, 'nn')}`,
    en: (d) => `${sitat(d.ledd, 'en')} is not in the scheme (${sitat(d.adresse, 'en')}).${mente(d.nærmest, 'en')}`,
  },
  ADRESSE_OPPTATT: {
    nb: (d) => `Det kan ikke legges til noe ved ${sitat(d.adresse, 'nb')}: der står det noe fra før.`,
    nn: (d) => `Det kan ikkje leggjast til noko ved ${sitat(d.adresse, 'nn')}: der står det noko frå før.`,
    en: (d) => `Nothing can be added at ${sitat(d.adresse, 'en')}: there is something there already.`,
  },
  ADRESSE_LAST: {
    nb: (d) => `${sitat(d.adresse, 'nb')} kan ikke endres slik: ordningen må ha det, eller noe er kjent ved det.`,
    nn: (d) => `${sitat(d.adresse, 'nn')} kan ikkje endrast slik: ordninga må ha det, eller noko er kjent ved det.`,
    en: (d) =>
      `${sitat(d.adresse, 'en')} cannot be changed in that way: the scheme must have it, or something is known by it.`,
  },
  ADRESSE_TVETYDIG: {
    nb: (d) => `To elementer i ${sitat(d.adresse, 'nb')} har samme id, så ingen adresse skiller dem.`,
    nn: (d) => `To element i ${sitat(d.adresse, 'nn')} har same id, så inga adresse skil dei.`,
    en: (d) => `Two elements of ${sitat(d.adresse, 'en')} have the same id, so no address tells them apart.`,
  },
  REFORM_KONFLIKT: {
    nb: (d) => `To endringer treffer det samme: ${sitat(d.adresse, 'nb')} og ${sitat(d.annen, 'nb')}.`,
    nn: (d) => `To endringar treffer det same: ${sitat(d.adresse, 'nn')} og ${sitat(d.annen, 'nn')}.`,
    en: (d) => `Two changes touch the same place: ${sitat(d.adresse, 'en')} and ${sitat(d.annen, 'en')}.`,
  },
  REFORM_FOR_AVVIKER: {
    nb: (d) =>
      `Reformen venter ${sitat(d.ventet, 'nb')} ved ${sitat(d.adresse, 'nb')}, men der står ${sitat(d.fant, 'nb')}.`,
    nn: (d) =>
      `Reforma ventar ${sitat(d.ventet, 'nn')} ved ${sitat(d.adresse, 'nn')}, men der står ${sitat(d.fant, 'nn')}.`,
    en: (d) =>
      `The reform expects ${sitat(d.ventet, 'en')} at ${sitat(d.adresse, 'en')}, but ${sitat(d.fant, 'en')} is there.`,
  },
  REFORM_VERDI_UGYLDIG: {
    nb: (d) =>
      `${sitat(d.verdi, 'nb')} passer ikke ved ${sitat(d.adresse, 'nb')}; der skal det stå ${ventet(d, 'nb')}.${mente(d.nærmest, 'nb')}`,
    nn: (d) =>
      `${sitat(d.verdi, 'nn')} passar ikkje ved ${sitat(d.adresse, 'nn')}; der skal det stå ${ventet(d, 'nn')}.${mente(d.nærmest, 'nn')}`,
    en: (d) =>
      `${sitat(d.verdi, 'en')} does not fit at ${sitat(d.adresse, 'en')}, which takes ${ventet(d, 'en')}.${mente(d.nærmest, 'en')}`,
  },
  REFORM_FELT_MANGLER: {
    nb: (d) => `Det som skal stå ved ${sitat(d.adresse, 'nb')}, mangler feltet ${sitat(d.felt, 'nb')}.`,
    nn: (d) => `Det som skal stå ved ${sitat(d.adresse, 'nn')}, manglar feltet ${sitat(d.felt, 'nn')}.`,
    en: (d) => `What is to stand at ${sitat(d.adresse, 'en')} lacks the field ${sitat(d.felt, 'en')}.`,
  },
  REFORM_IKKE_TALL: {
    nb: (d) => `Det kan ikke regnes med ${sitat(d.verdi, 'nb')} ved ${sitat(d.adresse, 'nb')}: det er ikke et tall.`,
    nn: (d) => `Det kan ikkje reknast med ${sitat(d.verdi, 'nn')} ved ${sitat(d.adresse, 'nn')}: det er ikkje eit tal.`,
    en: (d) => `${sitat(d.verdi, 'en')} at ${sitat(d.adresse, 'en')} is no number to compute with.`,
  },
  REFORM_UTEN_OPPHAV: {
    nb: () => 'En reform har enten en kilde eller en antakelse.',
    nn: () => 'Ei reform har anten ei kjelde eller ein føresetnad.',
    en: () => 'A reform has either a source or an assumption.',
  },
  ORDNING_HENVISNING_UKJENT: {
    nb: (d) =>
      `${sitat(d.felt, 'nb')} viser til ${sitat(d.id, 'nb')}, som ikke finnes i ordningen.${mente(d.nærmest, 'nb')}`,
    nn: (d) =>
      `${sitat(d.felt, 'nn')} viser til ${sitat(d.id, 'nn')}, som ikkje finst i ordninga.${mente(d.nærmest, 'nn')}`,
    en: (d) =>
      `${sitat(d.felt, 'en')} refers to ${sitat(d.id, 'en')}, which is not in the scheme.${mente(d.nærmest, 'en')}`,
  },
  GYLDIGHET_OVERLAPP: {
    nb: (d) =>
      `${sitat(d.id, 'nb')} og ${sitat(d.annen, 'nb')} gjelder samtidig fra ${dag(d.fom, 'nb')} til ${dag(d.tom, 'nb')}.`,
    nn: (d) =>
      `${sitat(d.id, 'nn')} og ${sitat(d.annen, 'nn')} gjeld samtidig frå ${dag(d.fom, 'nn')} til ${dag(d.tom, 'nn')}.`,
    en: (d) =>
      `${sitat(d.id, 'en')} and ${sitat(d.annen, 'en')} both hold from ${dag(d.fom, 'en')} to ${dag(d.tom, 'en')}.`,
  },
  GYLDIGHET_HULL: {
    nb: (d) =>
      `Verken ${sitat(d.annen, 'nb')} eller ${sitat(d.id, 'nb')} gjelder fra ${dag(d.fom, 'nb')} til ${dag(d.tom, 'nb')}.`,
    nn: (d) =>
      `Verken ${sitat(d.annen, 'nn')} eller ${sitat(d.id, 'nn')} gjeld frå ${dag(d.fom, 'nn')} til ${dag(d.tom, 'nn')}.`,
    en: (d) =>
      `Neither ${sitat(d.annen, 'en')} nor ${sitat(d.id, 'en')} holds from ${dag(d.fom, 'en')} to ${dag(d.tom, 'en')}.`,
  },
  O_01_MAL_MANGLER: {
    nb: () => 'Ordningen har ikke noe mål.',
    nn: () => 'Ordninga har ikkje noko mål.',
    en: () => 'The scheme has no goal.',
  },
  O_02_MALGRUPPE_MANGLER: {
    nb: () => 'Ordningen har ingen målgruppe.',
    nn: () => 'Ordninga har inga målgruppe.',
    en: () => 'The scheme has no target group.',
  },
  O_02_MALGRUPPE_ER_MOTTAKER: {
    nb: (d) => `Målgruppen ${sitat(d.målgruppe, 'nb')} er den samme som mottar pengene; vanligvis er den en annen.`,
    nn: (d) => `Målgruppa ${sitat(d.målgruppe, 'nn')} er den same som tek imot pengane; vanlegvis er ho ei anna.`,
    en: (d) => `The target group ${sitat(d.målgruppe, 'en')} is the same as receives the money; usually it is another.`,
  },
  O_03_KRITERIUM_MANGLER: {
    nb: () => 'Ordningen har ingen kriterier for måloppnåelse.',
    nn: () => 'Ordninga har ingen kriterium for måloppnåing.',
    en: () => 'The scheme has no criteria for reaching its goal.',
  },
  O_03_KRITERIUM_ENESTE: {
    nb: (d) => `${sitat(d.id, 'nb')} er det eneste kriteriet for måloppnåelse; vanligvis er det flere.`,
    nn: (d) => `${sitat(d.id, 'nn')} er det einaste kriteriet for måloppnåing; vanlegvis er det fleire.`,
    en: (d) => `${sitat(d.id, 'en')} is the only criterion for reaching the goal; usually there are several.`,
  },
  O_04_MOTTAKERGRUPPE_MANGLER: {
    nb: () => 'Ordningen sier ikke hvem som kan motta.',
    nn: () => 'Ordninga seier ikkje kven som kan ta imot.',
    en: () => 'The scheme does not say who may receive.',
  },
  O_05_TILDELING_MANGLER: {
    nb: () => 'Ordningen har verken en regel for fordeling eller en utlysning med kriterier.',
    nn: () => 'Ordninga har verken ein regel for fordeling eller ei utlysing med kriterium.',
    en: () => 'The scheme has neither a rule for distribution nor a call with criteria.',
  },
  O_05_VEKTER_UGYLDIGE: {
    nb: (d) =>
      `Vektene i ${sitat(d.utlysningId, 'nb')} kan ikke brukes: en mangler eller er under null, eller alle er null.`,
    nn: (d) =>
      `Vektene i ${sitat(d.utlysningId, 'nn')} kan ikkje brukast: ei manglar eller er under null, eller alle er null.`,
    en: (d) =>
      `The weights of ${sitat(d.utlysningId, 'en')} cannot be used: one is missing or below zero, or all are zero.`,
  },
  O_06_BRUK_MANGLER: {
    nb: () => 'Ordningen sier ikke hva pengene kan brukes til, eller ikke kan brukes til.',
    nn: () => 'Ordninga seier ikkje kva pengane kan brukast til, eller ikkje kan brukast til.',
    en: () => 'The scheme does not say what the money may or may not be used for.',
  },
  O_07_RAPPORTERING_MANGLER: {
    nb: (d) => `Rapporteringen mangler ${sitat(d.felt, 'nb')}.`,
    nn: (d) => `Rapporteringa manglar ${sitat(d.felt, 'nn')}.`,
    en: (d) => `The reporting lacks ${sitat(d.felt, 'en')}.`,
  },
  O_08_KONTROLL_MANGLER: {
    nb: () => 'Ordningen har ingen kontrolltiltak.',
    nn: () => 'Ordninga har ingen kontrolltiltak.',
    en: () => 'The scheme has no control measures.',
  },
  O_09_EVALUERING_MANGLER: {
    nb: () => 'Det er ikke bestemt om ordningen skal evalueres.',
    nn: () => 'Det er ikkje bestemt om ordninga skal evaluerast.',
    en: () => 'It is not decided whether the scheme is to be evaluated.',
  },
  O_10_BELOP_MANGLER: {
    nb: () => 'Ordningen har ingen penger.',
    nn: () => 'Ordninga har ingen pengar.',
    en: () => 'The scheme has no money.',
  },
  O_11_FRIST_FOR_UTLYST: {
    nb: (d) =>
      `${sitat(d.utlysningId, 'nb')} har frist ${dag(d.dato, 'nb')}, før den ble lyst ut ${dag(d.utlyst, 'nb')}.`,
    nn: (d) =>
      `${sitat(d.utlysningId, 'nn')} har frist ${dag(d.dato, 'nn')}, før ho blei lyst ut ${dag(d.utlyst, 'nn')}.`,
    en: (d) =>
      `${sitat(d.utlysningId, 'en')} has its deadline on ${dag(d.dato, 'en')}, before it was announced on ${dag(d.utlyst, 'en')}.`,
  },
  O_11_KORT_SOKNADSTID: {
    nb: (d) =>
      `${sitat(d.utlysningId, 'nb')} gir ${entall(d.dager, 'dag', 'dager')} å søke på; profilen ber om minst ${d.minst}.`,
    nn: (d) =>
      `${sitat(d.utlysningId, 'nn')} gir ${entall(d.dager, 'dag', 'dagar')} å søkje på; profilen ber om minst ${d.minst}.`,
    en: (d) =>
      `${sitat(d.utlysningId, 'en')} gives ${entall(d.dager, 'day', 'days')} to apply; the profile asks for at least ${d.minst}.`,
  },
  O_12_UBRUKT_MANGLER: {
    nb: () => 'Ordningen sier ikke hva som skjer med penger som ikke blir brukt.',
    nn: () => 'Ordninga seier ikkje kva som skjer med pengar som ikkje blir brukte.',
    en: () => 'The scheme does not say what happens to money that is not used.',
  },
  O_13_DELFINANSIERING_MANGLER: {
    nb: () => 'Ordningen sier ikke om det ventes egeninnsats.',
    nn: () => 'Ordninga seier ikkje om det er venta eigeninnsats.',
    en: () => 'The scheme does not say whether an own contribution is expected.',
  },
  U_01_FORMAL_MANGLER: {
    nb: (d) => `Utlysningen ${sitat(d.utlysningId, 'nb')} har ikke noe formål.`,
    nn: (d) => `Utlysinga ${sitat(d.utlysningId, 'nn')} har ikkje noko føremål.`,
    en: (d) => `The call ${sitat(d.utlysningId, 'en')} has no purpose.`,
  },
  U_02_HVEM_MANGLER: {
    nb: (d) => `Utlysningen ${sitat(d.utlysningId, 'nb')} sier ikke hvem som kan søke.`,
    nn: (d) => `Utlysinga ${sitat(d.utlysningId, 'nn')} seier ikkje kven som kan søkje.`,
    en: (d) => `The call ${sitat(d.utlysningId, 'en')} does not say who may apply.`,
  },
  U_03_KRITERIER_MANGLER: {
    nb: (d) => `Utlysningen ${sitat(d.utlysningId, 'nb')} har ingen kriterier.`,
    nn: (d) => `Utlysinga ${sitat(d.utlysningId, 'nn')} har ingen kriterium.`,
    en: (d) => `The call ${sitat(d.utlysningId, 'en')} has no criteria.`,
  },
  U_04_KLOKKESLETT_MANGLER: {
    nb: (d) => `Fristen ${dag(d.dato, 'nb')} i ${sitat(d.utlysningId, 'nb')} har ikke noe klokkeslett.`,
    nn: (d) => `Fristen ${dag(d.dato, 'nn')} i ${sitat(d.utlysningId, 'nn')} har ikkje noko klokkeslett.`,
    en: (d) => `The deadline ${dag(d.dato, 'en')} of ${sitat(d.utlysningId, 'en')} has no clock time.`,
  },
  U_05_HVORDAN_MANGLER: {
    nb: (d) => `Utlysningen ${sitat(d.utlysningId, 'nb')} sier ikke hvordan det søkes.`,
    nn: (d) => `Utlysinga ${sitat(d.utlysningId, 'nn')} seier ikkje korleis ein søkjer.`,
    en: (d) => `The call ${sitat(d.utlysningId, 'en')} does not say how to apply.`,
  },
  U_06_BELOP_MANGLER: {
    nb: (d) => `Utlysningen ${sitat(d.utlysningId, 'nb')} har ikke noe beløp.`,
    nn: (d) => `Utlysinga ${sitat(d.utlysningId, 'nn')} har ikkje noko beløp.`,
    en: (d) => `The call ${sitat(d.utlysningId, 'en')} has no amount.`,
  },
  U_07_KONTAKT_MANGLER: {
    nb: (d) => `Utlysningen ${sitat(d.utlysningId, 'nb')} sier ikke hvem en kan spørre.`,
    nn: (d) => `Utlysinga ${sitat(d.utlysningId, 'nn')} seier ikkje kven ein kan spørje.`,
    en: (d) => `The call ${sitat(d.utlysningId, 'en')} does not say whom to ask.`,
  },
  KJORING_UTEN_MOTTAKERE: {
    nb: (d) => `Fordelingen ${sitat(d.id, 'nb')} har verken mottakere eller nøkkel.`,
    nn: (d) => `Fordelinga ${sitat(d.id, 'nn')} har verken mottakarar eller nøkkel.`,
    en: (d) => `The rule ${sitat(d.id, 'en')} has neither recipients nor a key.`,
  },
  ORDNING_GRENSEREGEL_UTEN_PER: {
    nb: (d) => `Regelen ${sitat(d.regel, 'nb')} sier ikke hvilke innbyggere den regner per.`,
    nn: (d) => `Regelen ${sitat(d.regel, 'nn')} seier ikkje kva innbyggjarar han reknar per.`,
    en: (d) => `The rule ${sitat(d.regel, 'en')} does not say which inhabitants it counts.`,
  },
  ORDNING_INNSTILLINGSVALG_MANGLER: {
    nb: (d) =>
      `Innstillingsregelen ${sitat(etikettAv(d.regel, 'nb'), 'nb')} trenger ${sitat(d.felt, 'nb')} for ${sitat(d.utlysningId, 'nb')}, men ordningen oppgir det ikke.`,
    nn: (d) =>
      `Innstillingsregelen ${sitat(etikettAv(d.regel, 'nn'), 'nn')} treng ${sitat(d.felt, 'nn')} for ${sitat(d.utlysningId, 'nn')}, men ordninga oppgir det ikkje.`,
    en: (d) =>
      `The rule of recommendation ${sitat(etikettAv(d.regel, 'en'), 'en')} needs ${sitat(d.felt, 'en')} for ${sitat(d.utlysningId, 'en')}, but the scheme does not state it.`,
  },
  KJORING_REGEL_MANGLER: {
    nb: (d) => `Det er søkt i ${sitat(d.utlysningId, 'nb')}, men ordningen mangler ${sitat(d.felt, 'nb')}.`,
    nn: (d) => `Det er søkt i ${sitat(d.utlysningId, 'nn')}, men ordninga manglar ${sitat(d.felt, 'nn')}.`,
    en: (d) => `There are applications for ${sitat(d.utlysningId, 'en')}, but the scheme lacks ${sitat(d.felt, 'en')}.`,
  },
  KJORING_TILHORIGHET_MANGLER: {
    nb: (d) =>
      `Ingen helsefellesskap er oppgitt for ${sitat(d.partId, 'nb')}, som svarer for søknaden ${sitat(d.søknadId, 'nb')}.`,
    nn: (d) =>
      `Ingen helsefellesskap er oppgitt for ${sitat(d.partId, 'nn')}, som svarar for søknaden ${sitat(d.søknadId, 'nn')}.`,
    en: (d) =>
      `No helsefellesskap is given for ${sitat(d.partId, 'en')}, who answers for the application ${sitat(d.søknadId, 'en')}.`,
  },
  KJORING_OVER_BEVILGNING: {
    nb: (d) =>
      `${kr(d.brukt, 'nb')} er fordelt eller lyst ut av ${kr(d.ramme, 'nb')}: ${kr(d.over, 'nb')} for mye. Er ingen dato oppgitt, regnes alle regler med, også regler for samme penger på ulike dager.`,
    nn: (d) =>
      `${kr(d.brukt, 'nn')} er fordelt eller lyst ut av ${kr(d.ramme, 'nn')}: ${kr(d.over, 'nn')} for mykje. Er ingen dato oppgitt, blir alle reglar rekna med, også reglar for dei same pengane på ulike dagar.`,
    en: (d) =>
      `${kr(d.brukt, 'en')} is distributed or announced of ${kr(d.ramme, 'en')}: ${kr(d.over, 'en')} too much. When no date is given, every rule counts, also rules for the same money on different days.`,
  },
  KJORING_RAMMEMOTTAKER_UKJENT: {
    nb: (d) => `Det er oppgitt en mottaker for ${sitat(d.id, 'nb')}, som grunnlaget ikke har.${mente(d.nærmest, 'nb')}`,
    nn: (d) =>
      `Det er oppgitt ein mottakar for ${sitat(d.id, 'nn')}, som grunnlaget ikkje har.${mente(d.nærmest, 'nn')}`,
    en: (d) => `A recipient is given for ${sitat(d.id, 'en')}, which the basis does not have.${mente(d.nærmest, 'en')}`,
  },
  KJORING_TO_GANGER: {
    nb: (d) => `${sitat(d.id, 'nb')} står to ganger; første gang som nummer ${d.først + 1}.`,
    nn: (d) => `${sitat(d.id, 'nn')} står to gonger; første gongen som nummer ${d.først + 1}.`,
    en: (d) => `${sitat(d.id, 'en')} is listed twice; first as number ${d.først + 1}.`,
  },
  TILSKRIVNING_GRUPPE_UGYLDIG: {
    nb: (d) =>
      `Gruppen ${sitat(d.gruppe, 'nb')} kan ikke brukes: navnet er brukt før, eller ${sitat(d.adresse, 'nb')} endres ikke eller er i en annen gruppe.`,
    nn: (d) =>
      `Gruppa ${sitat(d.gruppe, 'nn')} kan ikkje brukast: namnet er brukt før, eller ${sitat(d.adresse, 'nn')} blir ikkje endra eller er i ei anna gruppe.`,
    en: (d) =>
      `The group ${sitat(d.gruppe, 'en')} cannot be used: its name is taken, or ${sitat(d.adresse, 'en')} is not changed or is in another group.`,
  },
  VIPPEPUNKT_ADRESSE: {
    nb: (d) => `${sitat(d.adresse, 'nb')} er verken et beløp, en vekt, en andel eller en grense i en portefølje.`,
    nn: (d) => `${sitat(d.adresse, 'nn')} er verken eit beløp, ei vekt, ein del eller ei grense i ein portefølje.`,
    en: (d) => `${sitat(d.adresse, 'en')} is neither an amount, a weight, a share nor a limit of a portfolio.`,
  },
  VIPPEPUNKT_GRENSER: {
    nb: (d) => `Det kan ikke letes fra ${d.fra} til ${d.til}.`,
    nn: (d) => `Det kan ikkje leitast frå ${d.fra} til ${d.til}.`,
    en: (d) => `There is no searching from ${d.fra} to ${d.til}.`,
  },
  VIPPEPUNKT_UKJENT: {
    nb: (d) => `${sitat(d.felt, 'nb')} er ${sitat(d.id, 'nb')}, som ikke finnes i kjøringen.`,
    nn: (d) => `${sitat(d.felt, 'nn')} er ${sitat(d.id, 'nn')}, som ikkje finst i køyringa.`,
    en: (d) => `${sitat(d.felt, 'en')} is ${sitat(d.id, 'en')}, which is not in the run.`,
  },
  SIMULERING_UGYLDIG: {
    nb: (d) => `${sitat(d.felt, 'nb')} kan ikke være ${sitat(d.verdi, 'nb')} i en simulering.`,
    nn: (d) => `${sitat(d.felt, 'nn')} kan ikkje vere ${sitat(d.verdi, 'nn')} i ei simulering.`,
    en: (d) => `${sitat(d.felt, 'en')} cannot be ${sitat(d.verdi, 'en')} in a simulation.`,
  },
  SIMULERING_ULIK: {
    nb: () => 'Delene er av ulike simuleringer.',
    nn: () => 'Delane er av ulike simuleringar.',
    en: () => 'The parts are of different simulations.',
  },
  SIMULERING_OVERLAPP: {
    nb: (d) => `Trekningene ${d.fra} til ${d.til} er med i flere deler.`,
    nn: (d) => `Trekningane ${d.fra} til ${d.til} er med i fleire delar.`,
    en: (d) => `The draws ${d.fra} to ${d.til} are in several parts.`,
  },
};
