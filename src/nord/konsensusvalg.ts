import type { Kildebelagt } from '../kjerne/kilde';
import type { Avstemningsvalg } from '../styring/typer';
import { ANTAKELSER } from './kilder';

/**
 * What the sources do not say about consensus in the SSU of Lofoten, Vesterålen, Salten, chosen: nobody who is there goes
 * against it. Every choice is an assumption.
 */
export const konsensusvalgLofotenVesterålenSalten: Kildebelagt<Avstemningsvalg> = {
  data: {
    avholdende: 'TELLER_IKKE',
    fraværende: 'TELLER_IKKE',
    utenStemme: 'SLUTTER_SEG_TIL',
    inhabile: 'TELLER_IKKE',
    tilAvklaring: 'HOLDES_UTE',
    vedStemmelikhet: 'FALLER',
    ukjentVedtaksførhet: 'SOM_VEDTAKSFOR',
    sendesOpp: ['STEMMER_MOT', 'IKKE_ALLE_MED'],
  },
  kilder: [
    { sti: '', antakelse: ANTAKELSER.ingenGårImot },
    { sti: '/inhabile', antakelse: ANTAKELSER.inhabileHoldesUte },
    { sti: '/tilAvklaring', antakelse: ANTAKELSER.inhabileHoldesUte },
    { sti: '/vedStemmelikhet', antakelse: ANTAKELSER.flertallBrukesIkke },
    { sti: '/ukjentVedtaksførhet', antakelse: ANTAKELSER.vedtaksførNårInnkalt },
    { sti: '/sendesOpp', antakelse: ANTAKELSER.uenighetSendesOpp },
  ],
};
