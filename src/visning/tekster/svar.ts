import type { Statustall } from '../../modell';
import type { Språk } from './typer';

/** The figures of a status that have one sentence in common; what is left has its own. */
export type Statussvartall = Exclude<keyof Statustall, 'rest'>;

/** The sentences that give the answer of an explanation: how much, and then why. Each is whole and ends in a full stop. */
export interface Svarord {
  /** In front of a rounded value. */
  readonly omLag: string;
  readonly søknaden: string;
  readonly får: (hvem: string, beløp: string, pott: string | undefined) => string;
  readonly fårIngenting: (hvem: string, pott: string | undefined) => string;
  /** Why nothing is distributed: by the kind of the limits, and how far they are from what can be. */
  readonly umulig: (årsak: string, beløp: string) => string;
  readonly potten: (pott: string, antall: number) => string;
  readonly ufordelt: (beløp: string, årsak: string) => string;
  readonly reservert: (beløp: string) => string;
  readonly andel: (andel: string, prosent: string | undefined) => string;
  readonly gulv: (beløp: string) => string;
  readonly tak: (beløp: string) => string;
  readonly rundet: (enhet: string, beløp: string) => string;
  readonly igjen: (antall: number) => string;
  readonly fikkÉn: (hvem: string, antall: number) => string;
  readonly fikkIngen: (hvem: string, antall: number) => string;
  readonly plassen: (plass: string) => string;
  readonly regelAvgjorde: (regel: string) => string;
  readonly ikkeAvgjort: string;
  readonly svakereKrav: (hvem: string) => string;
  readonly likeSterktKrav: (hvem: string) => string;
  readonly metode: (navn: string, forklaring: string | undefined) => string;
  /** The rule that claims are shared by, and what it does. */
  readonly kravregel: (navn: string, forklaring: string | undefined) => string;
  readonly kravet: (beløp: string) => string;
  readonly heleKravet: string;
  readonly kraveneForan: string;
  readonly høystHalvparten: string;
  readonly merEnnHalvparten: string;
  readonly innstilt: (hvem: string, beløp: string) => string;
  readonly ikkeInnstilt: (hvem: string) => string;
  readonly regelen: (regel: string) => string;
  readonly grunn: (årsak: string) => string;
  readonly likt: string;
  readonly plassIRammen: (søkt: string, rest: string, ramme: string) => string;
  readonly ikkePlass: (søkt: string, rest: string, ramme: string) => string;
  readonly underStreken: (poeng: string) => string;
  readonly overStreken: (poeng: string) => string;
  readonly vedStreken: string;
  readonly poengsum: (hvem: string, poeng: string) => string;
  readonly frist: (navn: string, dato: string, hvordan: string) => string;
  readonly fristOppgitt: (navn: string, dato: string) => string;
  readonly vedtatt: (ja: boolean, årsak: string) => string;
  readonly stemmer: (for_: string, mot: string) => string;
  readonly utenStemme: (antall: string) => string;
  readonly reformen: string;
  readonly endring: (fra: string, til: string, forskjell: string) => string;
  readonly uendret: (beløp: string) => string;
  readonly ikkeFordelt: string;
  readonly gårOpp: (ja: boolean) => string;
  /** The weight of one recipient in a key. */
  readonly nøkkelvekten: (hvem: string, prosent: string) => string;
  /** What one part of the key gives, as a member of the list in `fraLeddene`. */
  readonly fraLeddet: (prosent: string, ledd: string) => string;
  readonly fraLeddene: (ledd: string) => string;
  readonly altFraLeddet: (ledd: string) => string;
  /** One figure of a status, without a full stop. */
  readonly statustall: (tall: Statussvartall, beløp: string) => string;
  readonly ingenPosteringer: (tall: Statussvartall) => string;
  readonly sumAv: (antall: number) => string;
  readonly innMinusUt: (sagt: string, inn: string, ut: string) => string;
  readonly igjenAv: (rest: string, iAlt: string) => string;
  /** More than there was to use. */
  readonly overforbruk: (over: string, iAlt: string) => string;
  readonly ingentingBrukt: string;
  readonly detSomVar: (ledd: string) => string;
}

/** What has been done with the money of a figure. */
const STATUSVERB: { readonly [T in Statussvartall]: { readonly [S in Språk]: string } } = {
  tildelt: { nb: 'tildelt', nn: 'tildelt', en: 'awarded' },
  akseptert: { nb: 'akseptert', nn: 'akseptert', en: 'accepted' },
  forpliktet: { nb: 'forpliktet', nn: 'forplikta', en: 'committed' },
  utbetalt: { nb: 'utbetalt', nn: 'utbetalt', en: 'paid out' },
  brukt: { nb: 'brukt', nn: 'brukt', en: 'used' },
  tilbakebetalt: { nb: 'betalt tilbake', nn: 'betalt tilbake', en: 'paid back' },
  overført: { nb: 'overført', nn: 'overført', en: 'carried over' },
  omdisponert: { nb: 'omdisponert', nn: 'omdisponert', en: 'moved' },
};

/** A share of the weight that is a part of another share is told in points of it. */
const iPoeng = (prosent: string, en: string, flere: string): string => {
  const tall = prosent.replace(/\u00A0?%$/, '');
  return `${tall}\u00A0${/(?:^|\s)1$/.test(tall) ? en : flere}`;
};

const UMULIG: { readonly [S in Språk]: (årsak: string, beløp: string) => string } = {
  nb: (årsak, beløp) => {
    if (årsak === 'GULV') return `gulvene er til sammen ${beløp} mer enn det som kan deles ut`;
    if (årsak === 'ENHET') return 'et gulv rundet opp til hele enheter er høyere enn taket rundet ned';
    return 'grensene i en gruppe kan ikke holdes samtidig';
  },
  nn: (årsak, beløp) => {
    if (årsak === 'GULV') return `golva er til saman ${beløp} meir enn det som kan delast ut`;
    if (årsak === 'ENHET') return 'eit golv runda opp til heile einingar er høgare enn taket runda ned';
    return 'grensene i ei gruppe kan ikkje haldast samtidig';
  },
  en: (årsak, beløp) => {
    if (årsak === 'GULV') return `the floors are ${beløp} more in all than what can be distributed`;
    if (årsak === 'ENHET') return 'a floor rounded up to whole units is higher than its cap rounded down';
    return 'the limits within a group cannot be met together';
  },
};

const av = (pott: string | undefined, ord: string): string => (pott === undefined ? '' : ` ${ord} ${pott}`);

/** In each language; a sentence that is missing does not compile. */
export const SVARORD: { readonly [S in Språk]: Svarord } = {
  nb: {
    omLag: 'om lag',
    søknaden: 'Søknaden',
    får: (hvem, beløp, pott) => `${hvem} får ${beløp}${av(pott, 'av en pott på')}.`,
    fårIngenting: (hvem, pott) => `${hvem} får ingenting${av(pott, 'av en pott på')}.`,
    umulig: (årsak, beløp) => `Ingenting er delt ut: ${UMULIG.nb(årsak, beløp)}.`,
    potten: (pott, antall) => `Potten på ${pott} er delt mellom ${antall} ${antall === 1 ? 'mottaker' : 'mottakere'}.`,
    ufordelt: (beløp, årsak) => `${beløp} er ikke fordelt: ${årsak}.`,
    reservert: (beløp) => `Av potten er ${beløp} holdt av før fordelingen.`,
    andel: (andel, prosent) =>
      `Den nøyaktige andelen er ${andel}${prosent === undefined ? '' : `, ${prosent} av det som kan deles ut`}.`,
    gulv: (beløp) => `Gulvet på ${beløp} avgjør.`,
    tak: (beløp) => `Taket på ${beløp} avgjør.`,
    rundet: (enhet, beløp) => `Pengene deles ut i hele enheter på ${enhet}. Rundet ned er andelen ${beløp}.`,
    igjen: (antall) =>
      antall === 1 ? '1 enhet var igjen etter avrundingen.' : `${antall} enheter var igjen etter avrundingen.`,
    fikkÉn: (hvem, antall) => `${hvem} fikk ${antall === 1 ? 'den' : 'én av dem'}`,
    fikkIngen: (hvem, antall) => `${hvem} fikk ${antall === 1 ? 'den ikke' : 'ingen av dem'}`,
    plassen: (plass) => `: resten står på ${plass} når den største står først.`,
    regelAvgjorde: (regel) => `: andre har like stor rest, og regelen «${regel}» avgjorde.`,
    ikkeAvgjort: ': andre har like stor rest, og likheten er ikke avgjort.',
    svakereKrav: (hvem) => `Kravet til ${hvem} på en enhet til er svakere enn alle krav som har fått en enhet.`,
    likeSterktKrav: (hvem) =>
      `Kravet til ${hvem} på en enhet til er like sterkt som det svakeste kravet som har fått en enhet.`,
    metode: (navn, forklaring) => `Metoden er ${navn}.${forklaring === undefined ? '' : ` ${forklaring}.`}`,
    kravregel: (navn, forklaring) => `Regelen er: ${navn}.${forklaring === undefined ? '' : ` ${forklaring}.`}`,
    kravet: (beløp) => `Kravet er ${beløp}.`,
    heleKravet: 'Det er plass til hele kravet.',
    kraveneForan: 'Det er ikke noe igjen når kravene i klassene foran har fått sitt.',
    høystHalvparten:
      'Det som skal deles, er høyst halvparten av kravene, så alle får likt, men høyst halve kravet sitt.',
    merEnnHalvparten:
      'Det som skal deles, er mer enn halvparten av kravene, så alle taper likt, men høyst halve kravet sitt.',
    innstilt: (hvem, beløp) => `${hvem} er innstilt til ${beløp}.`,
    ikkeInnstilt: (hvem) => `${hvem} er ikke innstilt.`,
    regelen: (regel) => `Regelen er: ${regel}.`,
    grunn: (årsak) => `Grunn: ${årsak}.`,
    likt: 'Grunn: Søknaden står likt med andre ved streken, der rammen tar slutt, og det er ikke plass til alle.',
    plassIRammen: (søkt, rest, ramme) =>
      `Det er søkt om ${søkt} på denne plassen i rekkefølgen, og ${rest} av rammen på ${ramme} er igjen.`,
    ikkePlass: (søkt, rest, ramme) =>
      `Det er søkt om ${søkt} på denne plassen i rekkefølgen, men bare ${rest} av rammen på ${ramme} er igjen.`,
    underStreken: (poeng) => `Søknaden har ${poeng} mindre enn den som står ved streken, der rammen tar slutt.`,
    overStreken: (poeng) => `Søknaden har ${poeng} mer enn den som står ved streken, der rammen tar slutt.`,
    vedStreken: 'Søknaden har like mange poeng som den som står ved streken, der rammen tar slutt.',
    poengsum: (hvem, poeng) => `${hvem} har ${poeng} til sammen.`,
    frist: (navn, dato, hvordan) => `Fristen ${navn} er ${dato}: ${hvordan}.`,
    fristOppgitt: (navn, dato) => `Fristen ${navn} er ${dato}. Datoen er oppgitt.`,
    vedtatt: (ja, årsak) => `Saken er ${ja ? 'vedtatt' : 'ikke vedtatt'}: ${årsak}.`,
    stemmer: (for_, mot) => `Stemmer for: ${for_}. Stemmer mot: ${mot}.`,
    utenStemme: (antall) => `Av dem som er regnet som for, har ${antall} ikke stemt.`,
    reformen: 'Dette endrer reformen:',
    endring: (fra, til, forskjell) => `fra ${fra} til ${til} (${forskjell})`,
    uendret: (beløp) => `uendret, ${beløp}`,
    ikkeFordelt: 'Det ingen har fått',
    gårOpp: (ja) => (ja ? 'Regnestykket går opp.' : 'Regnestykket går ikke opp.'),
    nøkkelvekten: (hvem, prosent) => `${hvem} har ${prosent} av vekten i nøkkelen.`,
    fraLeddet: (prosent, ledd) => `${iPoeng(prosent, 'prosentpoeng', 'prosentpoeng')} fra leddet ${ledd}`,
    fraLeddene: (ledd) => `Av dette kommer ${ledd}.`,
    altFraLeddet: (ledd) => `Alt kommer fra leddet ${ledd}.`,
    statustall: (tall, beløp) => `${beløp} er ${STATUSVERB[tall].nb}`,
    ingenPosteringer: (tall) => `Ingenting er ${STATUSVERB[tall].nb}: ingen posteringer er regnet med.`,
    sumAv: (antall) => (antall === 1 ? 'Beløpet er fra 1 postering.' : `Beløpet er summen av ${antall} posteringer.`),
    innMinusUt: (sagt, inn, ut) => `${sagt}: ${inn} inn minus ${ut} ut.`,
    igjenAv: (rest, iAlt) => `${rest} er igjen av de ${iAlt} som var å bruke.`,
    overforbruk: (over, iAlt) => `${over} mer enn de ${iAlt} som var å bruke, er brukt eller betalt tilbake.`,
    ingentingBrukt: 'Ingenting er brukt eller betalt tilbake.',
    detSomVar: (ledd) => `Det som var å bruke, kommer av at ${ledd}.`,
  },
  nn: {
    omLag: 'om lag',
    søknaden: 'Søknaden',
    får: (hvem, beløp, pott) => `${hvem} får ${beløp}${av(pott, 'av ein pott på')}.`,
    fårIngenting: (hvem, pott) => `${hvem} får ingenting${av(pott, 'av ein pott på')}.`,
    umulig: (årsak, beløp) => `Ingenting er delt ut: ${UMULIG.nn(årsak, beløp)}.`,
    potten: (pott, antall) => `Potten på ${pott} er delt mellom ${antall} ${antall === 1 ? 'mottakar' : 'mottakarar'}.`,
    ufordelt: (beløp, årsak) => `${beløp} er ikkje fordelt: ${årsak}.`,
    reservert: (beløp) => `Av potten er ${beløp} halde av før fordelinga.`,
    andel: (andel, prosent) =>
      `Den nøyaktige delen er ${andel}${prosent === undefined ? '' : `, ${prosent} av det som kan delast ut`}.`,
    gulv: (beløp) => `Golvet på ${beløp} avgjer.`,
    tak: (beløp) => `Taket på ${beløp} avgjer.`,
    rundet: (enhet, beløp) => `Pengane blir delte ut i heile einingar på ${enhet}. Runda ned er delen ${beløp}.`,
    igjen: (antall) =>
      antall === 1 ? '1 eining var att etter avrundinga.' : `${antall} einingar var att etter avrundinga.`,
    fikkÉn: (hvem, antall) => `${hvem} fekk ${antall === 1 ? 'ho' : 'éi av dei'}`,
    fikkIngen: (hvem, antall) => `${hvem} fekk ${antall === 1 ? 'ho ikkje' : 'inga av dei'}`,
    plassen: (plass) => `: resten står på ${plass} når den største står først.`,
    regelAvgjorde: (regel) => `: andre har like stor rest, og regelen «${regel}» avgjorde.`,
    ikkeAvgjort: ': andre har like stor rest, og likskapen er ikkje avgjord.',
    svakereKrav: (hvem) => `Kravet til ${hvem} på ei eining til er svakare enn alle krav som har fått ei eining.`,
    likeSterktKrav: (hvem) =>
      `Kravet til ${hvem} på ei eining til er like sterkt som det svakaste kravet som har fått ei eining.`,
    metode: (navn, forklaring) => `Metoden er ${navn}.${forklaring === undefined ? '' : ` ${forklaring}.`}`,
    kravregel: (navn, forklaring) => `Regelen er: ${navn}.${forklaring === undefined ? '' : ` ${forklaring}.`}`,
    kravet: (beløp) => `Kravet er ${beløp}.`,
    heleKravet: 'Det er plass til heile kravet.',
    kraveneForan: 'Det er ikkje noko att når krava i klassane framfor har fått sitt.',
    høystHalvparten:
      'Det som skal delast, er høgst halve summen av krava, så alle får likt, men høgst halve kravet sitt.',
    merEnnHalvparten:
      'Det som skal delast, er meir enn halve summen av krava, så alle taper likt, men høgst halve kravet sitt.',
    innstilt: (hvem, beløp) => `${hvem} er innstilt til ${beløp}.`,
    ikkeInnstilt: (hvem) => `${hvem} er ikkje innstilt.`,
    regelen: (regel) => `Regelen er: ${regel}.`,
    grunn: (årsak) => `Grunn: ${årsak}.`,
    likt: 'Grunn: Søknaden står likt med andre ved streken, der ramma tek slutt, og det er ikkje plass til alle.',
    plassIRammen: (søkt, rest, ramme) =>
      `Det er søkt om ${søkt} på denne plassen i rekkjefølgja, og ${rest} av ramma på ${ramme} er att.`,
    ikkePlass: (søkt, rest, ramme) =>
      `Det er søkt om ${søkt} på denne plassen i rekkjefølgja, men berre ${rest} av ramma på ${ramme} er att.`,
    underStreken: (poeng) => `Søknaden har ${poeng} mindre enn den som står ved streken, der ramma tek slutt.`,
    overStreken: (poeng) => `Søknaden har ${poeng} meir enn den som står ved streken, der ramma tek slutt.`,
    vedStreken: 'Søknaden har like mange poeng som den som står ved streken, der ramma tek slutt.',
    poengsum: (hvem, poeng) => `${hvem} har ${poeng} til saman.`,
    frist: (navn, dato, hvordan) => `Fristen ${navn} er ${dato}: ${hvordan}.`,
    fristOppgitt: (navn, dato) => `Fristen ${navn} er ${dato}. Datoen er oppgitt.`,
    vedtatt: (ja, årsak) => `Saka er ${ja ? 'vedteken' : 'ikkje vedteken'}: ${årsak}.`,
    stemmer: (for_, mot) => `Stemmer for: ${for_}. Stemmer mot: ${mot}.`,
    utenStemme: (antall) => `Av dei som er rekna som for, har ${antall} ikkje stemt.`,
    reformen: 'Dette endrar reforma:',
    endring: (fra, til, forskjell) => `frå ${fra} til ${til} (${forskjell})`,
    uendret: (beløp) => `uendra, ${beløp}`,
    ikkeFordelt: 'Det ingen har fått',
    gårOpp: (ja) => (ja ? 'Reknestykket går opp.' : 'Reknestykket går ikkje opp.'),
    nøkkelvekten: (hvem, prosent) => `${hvem} har ${prosent} av vekta i nøkkelen.`,
    fraLeddet: (prosent, ledd) => `${iPoeng(prosent, 'prosentpoeng', 'prosentpoeng')} frå leddet ${ledd}`,
    fraLeddene: (ledd) => `Av dette kjem ${ledd}.`,
    altFraLeddet: (ledd) => `Alt kjem frå leddet ${ledd}.`,
    statustall: (tall, beløp) => `${beløp} er ${STATUSVERB[tall].nn}`,
    ingenPosteringer: (tall) => `Ingenting er ${STATUSVERB[tall].nn}: ingen posteringar er rekna med.`,
    sumAv: (antall) => (antall === 1 ? 'Beløpet er frå 1 postering.' : `Beløpet er summen av ${antall} posteringar.`),
    innMinusUt: (sagt, inn, ut) => `${sagt}: ${inn} inn minus ${ut} ut.`,
    igjenAv: (rest, iAlt) => `${rest} er att av dei ${iAlt} som var å bruke.`,
    overforbruk: (over, iAlt) => `${over} meir enn dei ${iAlt} som var å bruke, er brukt eller betalt tilbake.`,
    ingentingBrukt: 'Ingenting er brukt eller betalt tilbake.',
    detSomVar: (ledd) => `Det som var å bruke, kjem av at ${ledd}.`,
  },
  en: {
    omLag: 'about',
    søknaden: 'The application',
    får: (hvem, beløp, pott) => `${hvem} gets ${beløp}${av(pott, 'of a pot of')}.`,
    fårIngenting: (hvem, pott) => `${hvem} gets nothing${av(pott, 'of a pot of')}.`,
    umulig: (årsak, beløp) => `Nothing is distributed: ${UMULIG.en(årsak, beløp)}.`,
    potten: (pott, antall) =>
      `The pot of ${pott} is shared among ${antall} ${antall === 1 ? 'recipient' : 'recipients'}.`,
    ufordelt: (beløp, årsak) => `${beløp} is not distributed: ${årsak}.`,
    reservert: (beløp) => `Of the pot, ${beløp} is set aside before it is shared.`,
    andel: (andel, prosent) =>
      `The exact share is ${andel}${prosent === undefined ? '' : `, ${prosent} of what can be distributed`}.`,
    gulv: (beløp) => `The floor of ${beløp} decides.`,
    tak: (beløp) => `The cap of ${beløp} decides.`,
    rundet: (enhet, beløp) =>
      `The money is distributed in whole units of ${enhet}. Rounded down, the share is ${beløp}.`,
    igjen: (antall) =>
      antall === 1 ? '1 unit was left after the rounding.' : `${antall} units were left after the rounding.`,
    fikkÉn: (hvem, antall) => `${hvem} got ${antall === 1 ? 'it' : 'one of them'}`,
    fikkIngen: (hvem, antall) => `${hvem} did not get ${antall === 1 ? 'it' : 'any of them'}`,
    plassen: (plass) => `: its remainder is in ${plass} when the largest stands first.`,
    regelAvgjorde: (regel) => `: others have an equal remainder, and the rule “${regel}” decided.`,
    ikkeAvgjort: ': others have an equal remainder, and the tie is not settled.',
    svakereKrav: (hvem) => `The claim of ${hvem} to one more unit is weaker than every claim that got a unit.`,
    likeSterktKrav: (hvem) =>
      `The claim of ${hvem} to one more unit is as strong as the weakest claim that got a unit.`,
    metode: (navn, forklaring) => `The method is ${navn}.${forklaring === undefined ? '' : ` ${forklaring}.`}`,
    kravregel: (navn, forklaring) => `The rule is: ${navn}.${forklaring === undefined ? '' : ` ${forklaring}.`}`,
    kravet: (beløp) => `The claim is ${beløp}.`,
    heleKravet: 'There is room for the whole claim.',
    kraveneForan: 'Nothing is left when the claims of the classes before have theirs.',
    høystHalvparten:
      'What is to be shared is at most half of the claims, so all get the same, but at most half of their claim.',
    merEnnHalvparten:
      'What is to be shared is more than half of the claims, so all lose the same, but at most half of their claim.',
    innstilt: (hvem, beløp) => `${hvem} is recommended for ${beløp}.`,
    ikkeInnstilt: (hvem) => `${hvem} is not recommended.`,
    regelen: (regel) => `The rule is: ${regel}.`,
    grunn: (årsak) => `Reason: ${årsak}.`,
    likt: 'Reason: the application ties with others at the line, where the allocation ends, and there is not room for all.',
    plassIRammen: (søkt, rest, ramme) =>
      `${søkt} is applied for at this place in the order, and ${rest} of the allocation of ${ramme} is left.`,
    ikkePlass: (søkt, rest, ramme) =>
      `${søkt} is applied for at this place in the order, but only ${rest} of the allocation of ${ramme} is left.`,
    underStreken: (poeng) => `The application has ${poeng} less than the one at the line, where the allocation ends.`,
    overStreken: (poeng) => `The application has ${poeng} more than the one at the line, where the allocation ends.`,
    vedStreken: 'The application has as many points as the one at the line, where the allocation ends.',
    poengsum: (hvem, poeng) => `${hvem} has ${poeng} in all.`,
    frist: (navn, dato, hvordan) => `The deadline ${navn} is ${dato}: ${hvordan}.`,
    fristOppgitt: (navn, dato) => `The deadline ${navn} is ${dato}. The date is given.`,
    vedtatt: (ja, årsak) => `The case is ${ja ? 'carried' : 'not carried'}: ${årsak}.`,
    stemmer: (for_, mot) => `Votes for: ${for_}. Votes against: ${mot}.`,
    utenStemme: (antall) => `Of those counted as for, ${antall} have not voted.`,
    reformen: 'This is what the reform changes:',
    endring: (fra, til, forskjell) => `from ${fra} to ${til} (${forskjell})`,
    uendret: (beløp) => `unchanged, ${beløp}`,
    ikkeFordelt: 'What nobody has got',
    gårOpp: (ja) => (ja ? 'The sums add up.' : 'The sums do not add up.'),
    nøkkelvekten: (hvem, prosent) => `${hvem} has ${prosent} of the weight in the key.`,
    fraLeddet: (prosent, ledd) => `${iPoeng(prosent, 'percentage point', 'percentage points')} from the part ${ledd}`,
    fraLeddene: (ledd) => `This is made up of ${ledd}.`,
    altFraLeddet: (ledd) => `All of it comes from the part ${ledd}.`,
    statustall: (tall, beløp) => `${beløp} is ${STATUSVERB[tall].en}`,
    ingenPosteringer: (tall) => `Nothing is ${STATUSVERB[tall].en}: no entries count.`,
    sumAv: (antall) => (antall === 1 ? 'The amount is from 1 entry.' : `The amount is the sum of ${antall} entries.`),
    innMinusUt: (sagt, inn, ut) => `${sagt}: ${inn} in minus ${ut} out.`,
    igjenAv: (rest, iAlt) => `${rest} is left of the ${iAlt} that there was to use.`,
    overforbruk: (over, iAlt) => `${over} more than the ${iAlt} that there was to use is used or paid back.`,
    ingentingBrukt: 'Nothing is used or paid back.',
    detSomVar: (ledd) => `What there was to use comes of this: ${ledd}.`,
  },
};
