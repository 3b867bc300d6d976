import type { Språk } from './typer';

/** The sentences of an answer to why not. */
export interface HvorforIkkeord {
  readonly fikkIkkeMer: (hvem: string, hvorfor: string) => string;
  readonly ikkeInnstilt: (hvem: string, hvorfor: string) => string;
  readonly erInnstilt: (hvem: string) => string;
  readonly nok: (hva: string) => string;
  /** Above a list of changes of which each alone would have been enough. */
  readonly enAv: string;
  readonly likt: string;
  readonly ingenKjent: string;
  readonly umulig: string;
  readonly påTaket: string;
  readonly utenKrav: string;
  readonly uavgjort: (hvem: string, enheter: number) => string;
  readonly likhet: (mot: string) => string;
  readonly svakere: (mot: string) => string;
  readonly tak: (til: string, fra: string) => string;
  readonly gruppetak: (gruppe: string, til: string, fra: string) => string;
  readonly vekt: (over: string, fra: string) => string;
  readonly vektKvadrert: (over: string) => string;
  readonly avgjort: string;
  readonly poeng: (kriterium: string, nok: string, fikk: string | undefined) => string;
  readonly ramme: (til: string, fra: string) => string;
  readonly betingelse: (id: string) => string;
}

/** In each language; a sentence that is missing does not compile. */
export const HVORFORIKKEORD: { readonly [S in Språk]: HvorforIkkeord } = {
  nb: {
    fikkIkkeMer: (hvem, hvorfor) => `${hvem} fikk ikke mer: ${hvorfor}.`,
    ikkeInnstilt: (hvem, hvorfor) => `${hvem} er ikke innstilt: ${hvorfor}.`,
    erInnstilt: (hvem) => `${hvem} er innstilt.`,
    nok: (hva) => `Dette hadde vært nok, med alt annet likt: ${hva}.`,
    enAv: 'Hvert av disse punktene hadde vært nok alene, med alt annet likt:',
    likt: 'den står likt med andre ved streken, der rammen tar slutt',
    ingenKjent: 'Ingen endring som er prøvd, hadde vært nok.',
    umulig: 'grensene kan ikke holdes samtidig, så ingenting er delt ut',
    påTaket: 'beløpet er på taket',
    utenKrav: 'beregningen gir ikke noe krav på en enhet til',
    uavgjort: (hvem, enheter) =>
      `${hvem} står helt likt, og har bare ${enheter === 1 ? 'én enhet' : `${enheter} enheter`} å dele`,
    likhet: (mot) => `${mot} har like sterkt krav og går foran etter regelen for likhet`,
    svakere: (mot) => `${mot} har sterkere krav på den siste enheten`,
    tak: (til, fra) => `at taket var ${til} i stedet for ${fra}`,
    gruppetak: (gruppe, til, fra) => `at taket for gruppen ${gruppe} var ${til} i stedet for ${fra}`,
    vekt: (over, fra) => `at vekten var høyere enn ${over} (den er ${fra})`,
    vektKvadrert: (over) => `at vekten ganget med seg selv var høyere enn ${over}`,
    avgjort: 'at likheten ble avgjort denne veien',
    poeng: (kriterium, nok, fikk) => `${nok} poeng på ${kriterium}${fikk === undefined ? '' : ` i stedet for ${fikk}`}`,
    ramme: (til, fra) => `at rammen var ${til} i stedet for ${fra}`,
    betingelse: (id) => `at vilkåret ${id} ikke gjaldt`,
  },
  nn: {
    fikkIkkeMer: (hvem, hvorfor) => `${hvem} fekk ikkje meir: ${hvorfor}.`,
    ikkeInnstilt: (hvem, hvorfor) => `${hvem} er ikkje innstilt: ${hvorfor}.`,
    erInnstilt: (hvem) => `${hvem} er innstilt.`,
    nok: (hva) => `Dette hadde vore nok, med alt anna likt: ${hva}.`,
    enAv: 'Kvart av desse punkta hadde vore nok åleine, med alt anna likt:',
    likt: 'han står likt med andre ved streken, der ramma tek slutt',
    ingenKjent: 'Inga endring som er prøvd, hadde vore nok.',
    umulig: 'grensene kan ikkje haldast samtidig, så ingenting er delt ut',
    påTaket: 'beløpet er på taket',
    utenKrav: 'utrekninga gir ikkje noko krav på ei eining til',
    uavgjort: (hvem, enheter) =>
      `${hvem} står heilt likt, og har berre ${enheter === 1 ? 'éi eining' : `${enheter} einingar`} å dele`,
    likhet: (mot) => `${mot} har like sterkt krav og går føre etter regelen for likskap`,
    svakere: (mot) => `${mot} har sterkare krav på den siste eininga`,
    tak: (til, fra) => `at taket var ${til} i staden for ${fra}`,
    gruppetak: (gruppe, til, fra) => `at taket for gruppa ${gruppe} var ${til} i staden for ${fra}`,
    vekt: (over, fra) => `at vekta var høgare enn ${over} (ho er ${fra})`,
    vektKvadrert: (over) => `at vekta gonga med seg sjølv var høgare enn ${over}`,
    avgjort: 'at likskapen blei avgjord denne vegen',
    poeng: (kriterium, nok, fikk) => `${nok} poeng på ${kriterium}${fikk === undefined ? '' : ` i staden for ${fikk}`}`,
    ramme: (til, fra) => `at ramma var ${til} i staden for ${fra}`,
    betingelse: (id) => `at vilkåret ${id} ikkje gjaldt`,
  },
  en: {
    fikkIkkeMer: (hvem, hvorfor) => `${hvem} got no more: ${hvorfor}.`,
    ikkeInnstilt: (hvem, hvorfor) => `${hvem} is not recommended: ${hvorfor}.`,
    erInnstilt: (hvem) => `${hvem} is recommended.`,
    nok: (hva) => `This would have been enough, all else equal: ${hva}.`,
    enAv: 'Each of these points alone would have been enough, all else equal:',
    likt: 'it ties with others at the line, where the allocation ends',
    ingenKjent: 'No change that was tried would have been enough.',
    umulig: 'the limits cannot be met together, so nothing is distributed',
    påTaket: 'the amount is at its cap',
    utenKrav: 'the calculation gives no claim to one more unit',
    uavgjort: (hvem, enheter) => `${hvem} tie, with only ${enheter === 1 ? 'one unit' : `${enheter} units`} to share`,
    likhet: (mot) => `by the rule for ties, an equal claim of ${mot} comes first`,
    svakere: (mot) => `a stronger claim to the last unit is held by ${mot}`,
    tak: (til, fra) => `a cap of ${til} instead of ${fra}`,
    gruppetak: (gruppe, til, fra) => `a cap of ${til} for the group ${gruppe} instead of ${fra}`,
    vekt: (over, fra) => `a weight above ${over} (it is ${fra})`,
    vektKvadrert: (over) => `a weight whose square is above ${over}`,
    avgjort: 'the tie settled this way',
    poeng: (kriterium, nok, fikk) =>
      `a score of ${nok} for ${kriterium}${fikk === undefined ? '' : ` instead of ${fikk}`}`,
    ramme: (til, fra) => `an allocation of ${til} instead of ${fra}`,
    betingelse: (id) => `the condition ${id} not applying`,
  },
};
