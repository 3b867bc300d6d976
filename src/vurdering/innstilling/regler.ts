import { delfinansiering } from './delfinansiering';
import { høyestSamletPoeng } from './hoyest-samlet-poeng';
import { likeAndeler } from './like-andeler';
import { poengPerKrone } from './poeng-per-krone';
import { rangertHoppOver, rangertStopp } from './rangert';
import type { Regelutfall, Sak } from './sak';

/** Follows the rule that was chosen. A new rule gets a file of its own and a case here. */
export function følgRegel(sak: Sak): Regelutfall {
  const { valg } = sak;
  switch (valg.regel) {
    case 'RANGERT_STOPP':
      return rangertStopp(sak);
    case 'RANGERT_HOPP_OVER':
      return rangertHoppOver(sak);
    case 'POENG_PER_KRONE':
      return poengPerKrone(sak);
    case 'HOYEST_SAMLET_POENG':
      return høyestSamletPoeng(sak);
    case 'LIKE_ANDELER':
      return likeAndeler(sak, valg);
    case 'DELFINANSIERING':
      return delfinansiering(sak, valg);
  }
}
