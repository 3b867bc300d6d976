import type { Språk } from './typer';

/** The sentences of an answer to why not. */
export interface HvorforIkkeord {
  readonly fikkIkkeMer: (hvem: string, hvorfor: string) => string;
  readonly ikkeInnstilt: (hvem: string, hvorfor: string) => string;
  readonly erInnstilt: (hvem: string) => string;
  readonly nok: (hva: string) => string;
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
    nok: (hva) => `Dette hadde vært nok: ${hva}.`,
    ingenKjent: 'Ingen endring som er prøvd, hadde vært nok.',
    umulig: 'grensene kan ikke holdes samtidig, så ingenting er delt ut',
    påTaket: 'beløpet er på taket',
    utenKrav: 'det er ikke noe krav på en enhet til',
    uavgjort: (hvem, enheter) => `${hvem} står helt likt om ${enheter === 1 ? 'én enhet' : `${enheter} enheter`}`,
    likhet: (mot) => `${mot} har et like sterkt krav, og regelen for likhet setter det først`,
    svakere: (mot) => `${mot} har et sterkere krav på den siste enheten`,
    tak: (til, fra) => `at taket var ${til} i stedet for ${fra}`,
    gruppetak: (gruppe, til, fra) => `at taket for gruppen ${gruppe} var ${til} i stedet for ${fra}`,
    vekt: (over, fra) => `at vekten var over ${over} i stedet for ${fra}`,
    vektKvadrert: (over) => `at vekten ganget med seg selv var over ${over}`,
    avgjort: 'at likheten ble avgjort til fordel for denne',
    poeng: (kriterium, nok, fikk) =>
      `poenget ${nok} på ${kriterium}${fikk === undefined ? '' : ` i stedet for ${fikk}`}`,
    ramme: (til, fra) => `at rammen var ${til} i stedet for ${fra}`,
    betingelse: (id) => `at betingelsen ${id} ikke gjaldt`,
  },
  nn: {
    fikkIkkeMer: (hvem, hvorfor) => `${hvem} fekk ikkje meir: ${hvorfor}.`,
    ikkeInnstilt: (hvem, hvorfor) => `${hvem} er ikkje innstilt: ${hvorfor}.`,
    erInnstilt: (hvem) => `${hvem} er innstilt.`,
    nok: (hva) => `Dette hadde vore nok: ${hva}.`,
    ingenKjent: 'Inga endring som er prøvd, hadde vore nok.',
    umulig: 'grensene kan ikkje haldast samtidig, så ingenting er delt ut',
    påTaket: 'beløpet er på taket',
    utenKrav: 'det er ikkje noko krav på ei eining til',
    uavgjort: (hvem, enheter) => `${hvem} står heilt likt om ${enheter === 1 ? 'éi eining' : `${enheter} einingar`}`,
    likhet: (mot) => `${mot} har eit like sterkt krav, og regelen for likskap set det først`,
    svakere: (mot) => `${mot} har eit sterkare krav på den siste eininga`,
    tak: (til, fra) => `at taket var ${til} i staden for ${fra}`,
    gruppetak: (gruppe, til, fra) => `at taket for gruppa ${gruppe} var ${til} i staden for ${fra}`,
    vekt: (over, fra) => `at vekta var over ${over} i staden for ${fra}`,
    vektKvadrert: (over) => `at vekta gonga med seg sjølv var over ${over}`,
    avgjort: 'at likskapen vart avgjord til fordel for denne',
    poeng: (kriterium, nok, fikk) =>
      `poenget ${nok} på ${kriterium}${fikk === undefined ? '' : ` i staden for ${fikk}`}`,
    ramme: (til, fra) => `at ramma var ${til} i staden for ${fra}`,
    betingelse: (id) => `at vilkåret ${id} ikkje gjaldt`,
  },
  en: {
    fikkIkkeMer: (hvem, hvorfor) => `${hvem} got no more: ${hvorfor}.`,
    ikkeInnstilt: (hvem, hvorfor) => `${hvem} is not recommended: ${hvorfor}.`,
    erInnstilt: (hvem) => `${hvem} is recommended.`,
    nok: (hva) => `This would have been enough: ${hva}.`,
    ingenKjent: 'No change that was tried would have been enough.',
    umulig: 'the limits cannot be met together, so that nothing is handed out',
    påTaket: 'the amount is at its cap',
    utenKrav: 'there is no claim to a unit more',
    uavgjort: (hvem, enheter) => `${hvem} tie for ${enheter === 1 ? 'one unit' : `${enheter} units`}`,
    likhet: (mot) => `${mot} had an equal claim, and the rule for ties puts that first`,
    svakere: (mot) => `${mot} had a stronger claim to the last unit`,
    tak: (til, fra) => `a cap of ${til} instead of ${fra}`,
    gruppetak: (gruppe, til, fra) => `a cap of ${til} for the group ${gruppe} instead of ${fra}`,
    vekt: (over, fra) => `a weight above ${over} instead of ${fra}`,
    vektKvadrert: (over) => `a weight whose square is above ${over}`,
    avgjort: 'that the tie is settled in its favour',
    poeng: (kriterium, nok, fikk) =>
      `the score ${nok} for ${kriterium}${fikk === undefined ? '' : ` instead of ${fikk}`}`,
    ramme: (til, fra) => `a frame of ${til} instead of ${fra}`,
    betingelse: (id) => `that the condition ${id} did not hold`,
  },
};
