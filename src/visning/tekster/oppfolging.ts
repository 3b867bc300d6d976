import type { OppfølgingKoder } from '../../oppfolging/koder';
import { etikettAv } from './etiketter';
import { dag, entall, kr, krAv, liste, pst, sitat } from './ord';
import type { Språk, Tekster } from './typer';

type Sted = { readonly tiltakId: string; readonly kostnadsartId: string };

/** A place of a budget in a sentence. */
const sted = ({ tiltakId, kostnadsartId }: Sted, språk: Språk): string =>
  `${sitat(tiltakId, språk)}, ${sitat(kostnadsartId, språk)}`;

export const OPPFØLGINGSTEKSTER: Tekster<OppfølgingKoder> = {
  PERDATO_UGYLDIG: {
    nb: (d) => `Status kan ikke regnes ut per ${sitat(d.verdi, 'nb')}, som ikke er en dato.`,
    nn: (d) => `Status kan ikkje reknast ut per ${sitat(d.verdi, 'nn')}, som ikkje er ein dato.`,
    en: (d) => `No status can be computed for ${sitat(d.verdi, 'en')}, which is no date.`,
  },
  POSTERING_DATO_UGYLDIG: {
    nb: (d) => `Posteringen ${sitat(d.id, 'nb')} telles ikke: ${sitat(d.verdi, 'nb')} er ikke en dato.`,
    nn: (d) => `Posteringa ${sitat(d.id, 'nn')} blir ikkje rekna med: ${sitat(d.verdi, 'nn')} er ikkje ein dato.`,
    en: (d) => `The entry ${sitat(d.id, 'en')} is not counted: ${sitat(d.verdi, 'en')} is no date.`,
  },
  POSTERING_ANNET_TILSKUDD: {
    nb: (d) =>
      `Posteringen ${sitat(d.id, 'nb')} telles ikke: Den gjelder et annet tilskudd, ${sitat(d.tilskuddId, 'nb')}.`,
    nn: (d) =>
      `Posteringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Ho gjeld eit anna tilskot, ${sitat(d.tilskuddId, 'nn')}.`,
    en: (d) =>
      `The entry ${sitat(d.id, 'en')} is not counted: it belongs to another grant, ${sitat(d.tilskuddId, 'en')}.`,
  },
  POSTERING_TO_GANGER: {
    nb: (d) => `Posteringen ${sitat(d.id, 'nb')} står flere ganger. Den telles én gang.`,
    nn: (d) => `Posteringa ${sitat(d.id, 'nn')} står fleire gonger. Ho blir rekna med éin gong.`,
    en: (d) => `The entry ${sitat(d.id, 'en')} is listed more than once. It is counted once.`,
  },
  POSTERING_ID_KONFLIKT: {
    nb: (d) => `${d.antall} posteringer har id ${sitat(d.id, 'nb')}, men er ulike. Ingen av dem telles.`,
    nn: (d) => `${d.antall} posteringar har id ${sitat(d.id, 'nn')}, men er ulike. Ingen av dei blir rekna med.`,
    en: (d) => `${d.antall} entries have the id ${sitat(d.id, 'en')}, but differ. None of them is counted.`,
  },
  POSTERING_BELOP_UGYLDIG: {
    nb: (d) => `Posteringen ${sitat(d.id, 'nb')} telles ikke: ${d.beløp} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) =>
      `Posteringa ${sitat(d.id, 'nn')} blir ikkje rekna med: ${d.beløp} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) => `The entry ${sitat(d.id, 'en')} is not counted: ${d.beløp} is not an amount in whole øre from zero up.`,
  },
  POSTERING_TYPE_UKJENT: {
    nb: (d) => `Posteringen ${sitat(d.id, 'nb')} telles ikke: Typen ${sitat(d.type, 'nb')} finnes ikke.`,
    nn: (d) => `Posteringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Typen ${sitat(d.type, 'nn')} finst ikkje.`,
    en: (d) => `The entry ${sitat(d.id, 'en')} is not counted: there is no type ${sitat(d.type, 'en')}.`,
  },
  OMDISPONERT_UTEN_STED: {
    nb: (d) => `Omdisponeringen ${sitat(d.id, 'nb')} telles ikke: Den sier ikke både hvor fra og hvor til.`,
    nn: (d) => `Omdisponeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Ho seier ikkje både kvar frå og kvar til.`,
    en: (d) => `The move ${sitat(d.id, 'en')} is not counted: it does not say both from where and to where.`,
  },
  OVERFORT_UTEN_OPPHAV: {
    nb: (d) =>
      `Overføringen ${sitat(d.id, 'nb')} telles ikke: Den mangler retning eller opprinnelsesår, eller året er ikke mulig.`,
    nn: (d) =>
      `Overføringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Ho manglar retning eller opphavsår, eller året er ikkje mogleg.`,
    en: (d) =>
      `The carried amount ${sitat(d.id, 'en')} is not counted: its direction or year of origin is missing, or the year is not possible.`,
  },
  POSTERING_TILTAK_UKJENT: {
    nb: (d) => `Posteringen ${sitat(d.id, 'nb')} gjelder ${sitat(d.tiltakId, 'nb')}, som tilskuddet ikke omfatter.`,
    nn: (d) => `Posteringa ${sitat(d.id, 'nn')} gjeld ${sitat(d.tiltakId, 'nn')}, som tilskotet ikkje omfattar.`,
    en: (d) => `The entry ${sitat(d.id, 'en')} is for ${sitat(d.tiltakId, 'en')}, which the grant does not cover.`,
  },
  POSTERING_ART_UKJENT: {
    nb: (d) =>
      `Posteringen ${sitat(d.id, 'nb')} gjelder kostnadsarten ${sitat(d.kostnadsartId, 'nb')}, som ikke finnes.`,
    nn: (d) => `Posteringa ${sitat(d.id, 'nn')} gjeld kostnadsarten ${sitat(d.kostnadsartId, 'nn')}, som ikkje finst.`,
    en: (d) =>
      `The entry ${sitat(d.id, 'en')} is for the cost category ${sitat(d.kostnadsartId, 'en')}, which does not exist.`,
  },
  POSTERING_KILDE_UKJENT: {
    nb: (d) =>
      `Posteringen ${sitat(d.id, 'nb')} viser til finansieringskilden ${sitat(d.kildeId, 'nb')}, som ikke finnes.`,
    nn: (d) =>
      `Posteringa ${sitat(d.id, 'nn')} viser til finansieringskjelda ${sitat(d.kildeId, 'nn')}, som ikkje finst.`,
    en: (d) =>
      `The entry ${sitat(d.id, 'en')} names the source of money ${sitat(d.kildeId, 'en')}, which does not exist.`,
  },
  POSTERING_UTENFOR_PERIODEN: {
    nb: (d) =>
      `Posteringen ${sitat(d.id, 'nb')} er datert ${dag(d.dato, 'nb')}, utenfor perioden ${dag(d.fom, 'nb')} til ${dag(d.tom, 'nb')}.`,
    nn: (d) =>
      `Posteringa ${sitat(d.id, 'nn')} er datert ${dag(d.dato, 'nn')}, utanfor perioden ${dag(d.fom, 'nn')} til ${dag(d.tom, 'nn')}.`,
    en: (d) =>
      `The entry ${sitat(d.id, 'en')} is dated ${dag(d.dato, 'en')}, outside the period ${dag(d.fom, 'en')} to ${dag(d.tom, 'en')}.`,
  },
  BRUKT_FOR_TILDELING: {
    nb: (d) => `Posteringen ${sitat(d.id, 'nb')} gjelder bruk ${dag(d.dato, 'nb')}, før noe var tildelt.`,
    nn: (d) => `Posteringa ${sitat(d.id, 'nn')} gjeld bruk ${dag(d.dato, 'nn')}, før noko var tildelt.`,
    en: (d) => `The entry ${sitat(d.id, 'en')} is for use on ${dag(d.dato, 'en')}, before anything was awarded.`,
  },
  UTBETALT_OVER_TILDELT: {
    nb: (d) =>
      `Per ${dag(d.dato, 'nb')} er ${kr(d.sum, 'nb')} utbetalt, ${kr(d.over, 'nb')} mer enn det som er tildelt og overført (${sitat(d.id, 'nb')}).`,
    nn: (d) =>
      `Per ${dag(d.dato, 'nn')} er ${kr(d.sum, 'nn')} utbetalt, ${kr(d.over, 'nn')} meir enn det som er tildelt og overført (${sitat(d.id, 'nn')}).`,
    en: (d) =>
      `By ${dag(d.dato, 'en')} ${kr(d.sum, 'en')} is paid out, ${kr(d.over, 'en')} more than is awarded and carried over (${sitat(d.id, 'en')}).`,
  },
  BRUKT_OVER_TILDELT: {
    nb: (d) =>
      `Per ${dag(d.dato, 'nb')} er ${kr(d.sum, 'nb')} brukt og tilbakebetalt, ${kr(d.over, 'nb')} mer enn det som er tildelt og overført (${sitat(d.id, 'nb')}).`,
    nn: (d) =>
      `Per ${dag(d.dato, 'nn')} er ${kr(d.sum, 'nn')} brukt og tilbakebetalt, ${kr(d.over, 'nn')} meir enn det som er tildelt og overført (${sitat(d.id, 'nn')}).`,
    en: (d) =>
      `By ${dag(d.dato, 'en')} ${kr(d.sum, 'en')} is used and paid back, ${kr(d.over, 'en')} more than is awarded and carried over (${sitat(d.id, 'en')}).`,
  },
  TILDELT_OVER_TILSKUDD: {
    nb: (d) =>
      `Hovedboka tildeler ${kr(d.tildelt, 'nb')}, ${kr(d.over, 'nb')} mer enn tilskuddet på ${kr(d.beløp, 'nb')}.`,
    nn: (d) =>
      `Hovudboka tildeler ${kr(d.tildelt, 'nn')}, ${kr(d.over, 'nn')} meir enn tilskotet på ${kr(d.beløp, 'nn')}.`,
    en: (d) =>
      `The ledger awards ${kr(d.tildelt, 'en')}, ${kr(d.over, 'en')} more than the grant of ${kr(d.beløp, 'en')}.`,
  },
  KORRIGERING_UTEN_MAL: {
    nb: (d) => `Korrigeringen ${sitat(d.id, 'nb')} telles ikke: Den sier ikke hva den korrigerer.`,
    nn: (d) => `Korrigeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Ho seier ikkje kva ho korrigerer.`,
    en: (d) => `The correction ${sitat(d.id, 'en')} is not counted: it does not say what it corrects.`,
  },
  KORRIGERING_UKJENT: {
    nb: (d) => `Korrigeringen ${sitat(d.id, 'nb')} telles ikke: ${sitat(d.korrigerer, 'nb')} finnes ikke i hovedboka.`,
    nn: (d) =>
      `Korrigeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: ${sitat(d.korrigerer, 'nn')} finst ikkje i hovudboka.`,
    en: (d) => `The correction ${sitat(d.id, 'en')} is not counted: ${sitat(d.korrigerer, 'en')} is not in the ledger.`,
  },
  KORRIGERING_ANNET_TILSKUDD: {
    nb: (d) =>
      `Korrigeringen ${sitat(d.id, 'nb')} telles ikke: ${sitat(d.korrigerer, 'nb')} gjelder et annet tilskudd.`,
    nn: (d) =>
      `Korrigeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: ${sitat(d.korrigerer, 'nn')} gjeld eit anna tilskot.`,
    en: (d) =>
      `The correction ${sitat(d.id, 'en')} is not counted: ${sitat(d.korrigerer, 'en')} belongs to another grant.`,
  },
  KORRIGERING_FOR_TIDLIG: {
    nb: (d) =>
      `Korrigeringen ${sitat(d.id, 'nb')} telles ikke: Den er datert før ${sitat(d.korrigerer, 'nb')}, som den korrigerer.`,
    nn: (d) =>
      `Korrigeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Ho er datert før ${sitat(d.korrigerer, 'nn')}, som ho korrigerer.`,
    en: (d) =>
      `The correction ${sitat(d.id, 'en')} is not counted: it is dated before ${sitat(d.korrigerer, 'en')}, which it corrects.`,
  },
  KORRIGERING_AV_UTELATT: {
    nb: (d) =>
      `Korrigeringen ${sitat(d.id, 'nb')} telles ikke: ${sitat(d.korrigerer, 'nb')}, som den korrigerer, telles ikke.`,
    nn: (d) =>
      `Korrigeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: ${sitat(d.korrigerer, 'nn')}, som ho korrigerer, blir ikkje rekna med.`,
    en: (d) =>
      `The correction ${sitat(d.id, 'en')} is not counted: ${sitat(d.korrigerer, 'en')}, which it corrects, is not counted.`,
  },
  KORRIGERING_SYKLUS: {
    nb: (d) => `Korrigeringen ${sitat(d.id, 'nb')} telles ikke: Den korrigerer seg selv, direkte eller gjennom andre.`,
    nn: (d) =>
      `Korrigeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Ho korrigerer seg sjølv, direkte eller gjennom andre.`,
    en: (d) => `The correction ${sitat(d.id, 'en')} is not counted: it corrects itself, directly or through others.`,
  },
  KORRIGERING_ANNET_STED: {
    nb: (d) =>
      `Korrigeringen ${sitat(d.id, 'nb')} telles ikke: Den oppgir et annet tiltak, en annen kostnadsart eller en annen kilde enn ${sitat(d.korrigerer, 'nb')}.`,
    nn: (d) =>
      `Korrigeringa ${sitat(d.id, 'nn')} blir ikkje rekna med: Ho oppgir eit anna tiltak, ein annan kostnadsart eller ei anna kjelde enn ${sitat(d.korrigerer, 'nn')}.`,
    en: (d) =>
      `The correction ${sitat(d.id, 'en')} is not counted: it names another project, cost category or source than ${sitat(d.korrigerer, 'en')}.`,
  },
  POSTERING_UNDER_NULL: {
    nb: (d) =>
      `Posteringen ${sitat(d.id, 'nb')} på ${kr(d.beløp, 'nb')} er ${kr(d.etter, 'nb')} etter korrigeringene, under null.`,
    nn: (d) =>
      `Posteringa ${sitat(d.id, 'nn')} på ${kr(d.beløp, 'nn')} er ${kr(d.etter, 'nn')} etter korrigeringane, under null.`,
    en: (d) =>
      `The entry ${sitat(d.id, 'en')} of ${kr(d.beløp, 'en')} is ${kr(d.etter, 'en')} after its corrections, below zero.`,
  },
  BUDSJETTRAD_UTENFOR_TILSKUDD: {
    nb: (d) => `Budsjettet har en rad for ${sitat(d.tiltakId, 'nb')}, som tilskuddet ikke omfatter.`,
    nn: (d) => `Budsjettet har ei rad for ${sitat(d.tiltakId, 'nn')}, som tilskotet ikkje omfattar.`,
    en: (d) => `The budget has a row for ${sitat(d.tiltakId, 'en')}, which the grant does not cover.`,
  },
  TILTAK_UTEN_BUDSJETTRAD: {
    nb: (d) => `Tilskuddet omfatter ${sitat(d.tiltakId, 'nb')}, som budsjettet ikke har noen rad for.`,
    nn: (d) => `Tilskotet omfattar ${sitat(d.tiltakId, 'nn')}, som budsjettet ikkje har noka rad for.`,
    en: (d) => `The grant covers ${sitat(d.tiltakId, 'en')}, which has no row in the budget.`,
  },
  FULLMAKT_UGYLDIG: {
    nb: (d) => `Fullmakten kan ikke brukes: ${sitat(d.verdi, 'nb')} passer ikke i ${sitat(d.felt, 'nb')}.`,
    nn: (d) => `Fullmakta kan ikkje brukast: ${sitat(d.verdi, 'nn')} passar ikkje i ${sitat(d.felt, 'nn')}.`,
    en: (d) => `The authority cannot be used: ${sitat(d.verdi, 'en')} does not fit in ${sitat(d.felt, 'en')}.`,
  },
  ENDRING_TO_GANGER: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')} står to ganger eller er gjort før.`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')} står to gonger eller er gjord før.`,
    en: (d) => `The move ${sitat(d.id, 'en')} is listed twice or has been made before.`,
  },
  ENDRING_LIK: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')} sier det samme som ${sitat(d.annen, 'nb')}. Er den skrevet to ganger?`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')} seier det same som ${sitat(d.annen, 'nn')}. Er ho skriven to gonger?`,
    en: (d) => `The move ${sitat(d.id, 'en')} says the same as ${sitat(d.annen, 'en')}. Is it written twice?`,
  },
  ENDRING_BELOP_UGYLDIG: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')}: ${d.beløp} er ikke et beløp i hele øre over null.`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')}: ${d.beløp} er ikkje eit beløp i heile øre over null.`,
    en: (d) => `The move ${sitat(d.id, 'en')}: ${d.beløp} is not an amount in whole øre above zero.`,
  },
  ENDRING_DATO_UGYLDIG: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')}: ${sitat(d.verdi, 'nb')} er ikke en dato.`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')}: ${sitat(d.verdi, 'nn')} er ikkje ein dato.`,
    en: (d) => `The move ${sitat(d.id, 'en')}: ${sitat(d.verdi, 'en')} is no date.`,
  },
  ENDRING_SAMME_STED: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')} flytter fra ${sted(d, 'nb')} til samme sted.`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')} flyttar frå ${sted(d, 'nn')} til same stad.`,
    en: (d) => `The move ${sitat(d.id, 'en')} is from ${sted(d, 'en')} to the same place.`,
  },
  ENDRING_UKJENT_STED: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')} gjelder ${sted(d, 'nb')}, som budsjettet ikke har.`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')} gjeld ${sted(d, 'nn')}, som budsjettet ikkje har.`,
    en: (d) => `The move ${sitat(d.id, 'en')} is about ${sted(d, 'en')}, which the budget does not have.`,
  },
  ENDRING_UNDER_NULL: {
    nb: (d) => `Endringene tar ${kr(d.under, 'nb')} mer fra ${sted(d, 'nb')} enn det er der.`,
    nn: (d) => `Endringane tek ${kr(d.under, 'nn')} meir frå ${sted(d, 'nn')} enn det er der.`,
    en: (d) => `The moves take ${kr(d.under, 'en')} more from ${sted(d, 'en')} than there is.`,
  },
  ENDRING_PART_UNDER_NULL: {
    nb: (d) =>
      `Endringene gjør at ${sitat(d.partId, 'nb')} bærer ${kr(d.under, 'nb')} mindre enn ingenting av ${sted(d, 'nb')}.`,
    nn: (d) =>
      `Endringane gjer at ${sitat(d.partId, 'nn')} ber ${kr(d.under, 'nn')} mindre enn ingenting av ${sted(d, 'nn')}.`,
    en: (d) =>
      `The moves leave ${sitat(d.partId, 'en')} to bear ${kr(d.under, 'en')} less than nothing of ${sted(d, 'en')}.`,
  },
  ENDRING_UTEN_PART: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')} sier ikke hvilken part sin del av ${sted(d, 'nb')} den endrer.`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')} seier ikkje kva part sin del av ${sted(d, 'nn')} ho endrar.`,
    en: (d) => `The move ${sitat(d.id, 'en')} does not say which party's part of ${sted(d, 'en')} it changes.`,
  },
  ENDRING_PART_UTEN_DELING: {
    nb: (d) =>
      `Endringen ${sitat(d.id, 'nb')} nevner ${sitat(d.partId, 'nb')}, men budsjettet sier ikke hvem som bærer ${sted(d, 'nb')}.`,
    nn: (d) =>
      `Endringa ${sitat(d.id, 'nn')} nemner ${sitat(d.partId, 'nn')}, men budsjettet seier ikkje kven som ber ${sted(d, 'nn')}.`,
    en: (d) =>
      `The move ${sitat(d.id, 'en')} names ${sitat(d.partId, 'en')}, but the budget does not say who bears ${sted(d, 'en')}.`,
  },
  ENDRING_UTEN_FULLMAKT: {
    nb: (d) =>
      `${sitat(d.avgjortAv, 'nb')} kan ikke avgjøre endringen ${sitat(d.id, 'nb')}. Det kan ${sitat(d.organId, 'nb')} innenfor fullmakten, eller ${sitat(d.gittAv, 'nb')}.`,
    nn: (d) =>
      `${sitat(d.avgjortAv, 'nn')} kan ikkje avgjere endringa ${sitat(d.id, 'nn')}. Det kan ${sitat(d.organId, 'nn')} innanfor fullmakta, eller ${sitat(d.gittAv, 'nn')}.`,
    en: (d) =>
      `${sitat(d.avgjortAv, 'en')} cannot decide the move ${sitat(d.id, 'en')}. ${sitat(d.organId, 'en')} can within its authority, or ${sitat(d.gittAv, 'en')}.`,
  },
  ENDRING_UTEN_VEDTAK: {
    nb: (d) => `Endringen ${sitat(d.id, 'nb')} er avgjort av ${sitat(d.gittAv, 'nb')}, men viser ikke til vedtaket.`,
    nn: (d) => `Endringa ${sitat(d.id, 'nn')} er avgjord av ${sitat(d.gittAv, 'nn')}, men viser ikkje til vedtaket.`,
    en: (d) => `The move ${sitat(d.id, 'en')} is decided by ${sitat(d.gittAv, 'en')}, but refers to no decision.`,
  },
  FULLMAKT_UTENFOR_TID: {
    nb: (d) =>
      `Fullmakten ${sitat(d.fullmaktId, 'nb')} gjelder ikke ${dag(d.dato, 'nb')}. Endringen ${sitat(d.id, 'nb')} må avgjøres av ${sitat(d.gittAv, 'nb')}.`,
    nn: (d) =>
      `Fullmakta ${sitat(d.fullmaktId, 'nn')} gjeld ikkje ${dag(d.dato, 'nn')}. Endringa ${sitat(d.id, 'nn')} må avgjerast av ${sitat(d.gittAv, 'nn')}.`,
    en: (d) =>
      `The authority ${sitat(d.fullmaktId, 'en')} does not hold on ${dag(d.dato, 'en')}. The move ${sitat(d.id, 'en')} must be decided by ${sitat(d.gittAv, 'en')}.`,
  },
  FULLMAKT_OMFATTER_IKKE: {
    nb: (d) =>
      `Fullmakten ${sitat(d.fullmaktId, 'nb')} omfatter ikke endringen ${sitat(d.id, 'nb')}. Den må avgjøres av ${sitat(d.gittAv, 'nb')}.`,
    nn: (d) =>
      `Fullmakta ${sitat(d.fullmaktId, 'nn')} omfattar ikkje endringa ${sitat(d.id, 'nn')}. Ho må avgjerast av ${sitat(d.gittAv, 'nn')}.`,
    en: (d) =>
      `The authority ${sitat(d.fullmaktId, 'en')} does not cover the move ${sitat(d.id, 'en')}. It must be decided by ${sitat(d.gittAv, 'en')}.`,
  },
  FULLMAKT_KREVER_VEDTAK: {
    nb: (d) =>
      `Endringen ${sitat(d.id, 'nb')} krever nytt vedtak av ${sitat(d.gittAv, 'nb')}: ${sitat(d.grunn, 'nb')} (${sitat(d.kravId, 'nb')} i fullmakten ${sitat(d.fullmaktId, 'nb')}).`,
    nn: (d) =>
      `Endringa ${sitat(d.id, 'nn')} krev nytt vedtak av ${sitat(d.gittAv, 'nn')}: ${sitat(d.grunn, 'nn')} (${sitat(d.kravId, 'nn')} i fullmakta ${sitat(d.fullmaktId, 'nn')}).`,
    en: (d) =>
      `The move ${sitat(d.id, 'en')} needs a new decision by ${sitat(d.gittAv, 'en')}: ${sitat(d.grunn, 'en')} (${sitat(d.kravId, 'en')} of the authority ${sitat(d.fullmaktId, 'en')}).`,
  },
  FULLMAKT_GRENSE_BRUTT: {
    nb: (d) =>
      `${kr(d.sum, 'nb')} er flyttet (${liste(d.ider, 'nb')}), men grensen ${sitat(d.grenseId, 'nb')} i fullmakten ${sitat(d.fullmaktId, 'nb')} er ${krAv(d.høyst, 'nb')}. Mer må avgjøres av ${sitat(d.gittAv, 'nb')}.`,
    nn: (d) =>
      `${kr(d.sum, 'nn')} er flytta (${liste(d.ider, 'nn')}), men grensa ${sitat(d.grenseId, 'nn')} i fullmakta ${sitat(d.fullmaktId, 'nn')} er ${krAv(d.høyst, 'nn')}. Meir må avgjerast av ${sitat(d.gittAv, 'nn')}.`,
    en: (d) =>
      `${kr(d.sum, 'en')} is moved (${liste(d.ider, 'en')}), but the limit ${sitat(d.grenseId, 'en')} of the authority ${sitat(d.fullmaktId, 'en')} is ${krAv(d.høyst, 'en')}. More must be decided by ${sitat(d.gittAv, 'en')}.`,
  },
  UBRUKT_AR_TO_GANGER: {
    nb: (d) => `Det er to regnskap for ${d.år}.`,
    nn: (d) => `Det er to rekneskapar for ${d.år}.`,
    en: (d) => `There are two accounts for ${d.år}.`,
  },
  UBRUKT_BELOP_UGYLDIG: {
    nb: (d) => `${d.beløp} (${sitat(d.felt, 'nb')} i ${d.år}) er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) => `${d.beløp} (${sitat(d.felt, 'nn')} i ${d.år}) er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) => `${d.beløp} (${sitat(d.felt, 'en')} in ${d.år}) is not an amount in whole øre from zero up.`,
  },
  UBRUKT_REKKEFOLGE_UGYLDIG: {
    nb: (d) => `Rekkefølgen utelater ${d.år}, som har midler, eller nevner året to ganger.`,
    nn: (d) => `Rekkjefølgja utelèt ${d.år}, som har midlar, eller nemner året to gonger.`,
    en: (d) => `The order leaves out ${d.år}, which has money, or names that year twice.`,
  },
  UBRUKT_OVERFORBRUK: {
    nb: (d) => `I ${d.år} er det brukt ${kr(d.over, 'nb')} mer enn det var å bruke.`,
    nn: (d) => `I ${d.år} er det brukt ${kr(d.over, 'nn')} meir enn det var å bruke.`,
    en: (d) => `In ${d.år}, ${kr(d.over, 'en')} more was used than was available.`,
  },
  UBRUKT_OVERFORING_FOR_STOR: {
    nb: (d) =>
      `I ${d.år} er ${kr(d.beløp, 'nb')} fra ${d.opprinnelsesår} innvilget overført, men bare ${kr(d.rest, 'nb')} er igjen.`,
    nn: (d) =>
      `I ${d.år} er ${kr(d.beløp, 'nn')} frå ${d.opprinnelsesår} innvilga overført, men berre ${kr(d.rest, 'nn')} er att.`,
    en: (d) =>
      `In ${d.år}, ${kr(d.beløp, 'en')} from ${d.opprinnelsesår} is granted to be carried over, but only ${kr(d.rest, 'en')} is left.`,
  },
  RAPPORT_UTEN_BUDSJETT: {
    nb: () => 'Økonomien kan ikke holdes mot et budsjett: Det er ikke oppgitt noe.',
    nn: () => 'Økonomien kan ikkje haldast mot eit budsjett: Det er ikkje oppgitt noko.',
    en: () => 'The finances cannot be held against a budget: none is given.',
  },
  RAPPORT_UTEN_REGEL_FOR_UBRUKT: {
    nb: (d) => `${kr(d.beløp, 'nb')} er ubrukt, men det er ikke valgt hva som skal skje med det.`,
    nn: (d) => `${kr(d.beløp, 'nn')} er ubrukt, men det er ikkje valt kva som skal skje med det.`,
    en: (d) => `${kr(d.beløp, 'en')} is unspent, but no one has chosen what is to happen with it.`,
  },
  RAPPORT_UTEN_AKTIVITET: {
    nb: (d) => `Rapporten sier ikke hva som er gjort i ${sitat(d.tiltakId, 'nb')}.`,
    nn: (d) => `Rapporten seier ikkje kva som er gjort i ${sitat(d.tiltakId, 'nn')}.`,
    en: (d) => `The report does not say what was done in ${sitat(d.tiltakId, 'en')}.`,
  },
  RAPPORT_UTEN_GEVINSTPLAN: {
    nb: (d) => `Det er ingen gevinstrealiseringsplan for ${sitat(d.tiltakId, 'nb')}.`,
    nn: (d) => `Det finst ingen plan for gevinstrealisering i ${sitat(d.tiltakId, 'nn')}.`,
    en: (d) => `There is no plan for realising the gains of ${sitat(d.tiltakId, 'en')}.`,
  },
  RAPPORT_UTEN_MALING: {
    nb: (d) => `Indikatoren ${sitat(d.indikatorId, 'nb')} i ${sitat(d.tiltakId, 'nb')} er ikke målt.`,
    nn: (d) => `Indikatoren ${sitat(d.indikatorId, 'nn')} i ${sitat(d.tiltakId, 'nn')} er ikkje målt.`,
    en: (d) => `The indicator ${sitat(d.indikatorId, 'en')} of ${sitat(d.tiltakId, 'en')} is not measured.`,
  },
  RAPPORT_UTEN_OMTALE: {
    nb: (d) => `Rapporten mangler omtale av ${sitat(d.emne, 'nb')}.`,
    nn: (d) => `Rapporten manglar omtale av ${sitat(d.emne, 'nn')}.`,
    en: (d) => `The report does not cover ${sitat(d.emne, 'en')}.`,
  },
  RAPPORT_AVVIK_UTEN_OMTALE: {
    nb: (d) => `${sted(d, 'nb')}: bruken er ${kr(d.avvik, 'nb')} over budsjettet, og rapporten sier ikke hvorfor.`,
    nn: (d) => `${sted(d, 'nn')}: bruken er ${kr(d.avvik, 'nn')} over budsjettet, og rapporten seier ikkje kvifor.`,
    en: (d) => `${sted(d, 'en')}: the use is ${kr(d.avvik, 'en')} above the budget, and the report does not say why.`,
  },
  RAPPORT_UTEN_PROGNOSE: {
    nb: (d) =>
      d.type === ''
        ? 'Det er ikke oppgitt hvordan prognosen skal lages.'
        : `Det kan ikke lages en full prognose etter regelen ${sitat(etikettAv(d.type, 'nb'), 'nb')}.`,
    nn: (d) =>
      d.type === ''
        ? 'Det er ikkje oppgitt korleis prognosen skal lagast.'
        : `Det kan ikkje lagast ein full prognose etter regelen ${sitat(etikettAv(d.type, 'nn'), 'nn')}.`,
    en: (d) =>
      d.type === ''
        ? 'It is not stated how use is to be forecast.'
        : `No full forecast can be made by the rule ${sitat(etikettAv(d.type, 'en'), 'en')}.`,
  },
  RAPPORT_OMDISPONERT_ULIKT: {
    nb: (d) =>
      `${sted(d, 'nb')}: hovedboka har omdisponert ${kr(d.hovedbok, 'nb')} hit, men sporet i budsjettet ${kr(d.budsjett, 'nb')}.`,
    nn: (d) =>
      `${sted(d, 'nn')}: hovudboka har omdisponert ${kr(d.hovedbok, 'nn')} hit, men sporet i budsjettet ${kr(d.budsjett, 'nn')}.`,
    en: (d) =>
      `${sted(d, 'en')}: the ledger has moved ${kr(d.hovedbok, 'en')} here, but the trail of the budget ${kr(d.budsjett, 'en')}.`,
  },
  RAPPORT_FEIL_I_HOVEDBOKA: {
    nb: (d) => `Hovedboka har ${entall(d.antall, 'feil', 'feil')} som må rettes først.`,
    nn: (d) => `Hovudboka har ${entall(d.antall, 'feil', 'feil')} som må rettast først.`,
    en: (d) => `The ledger has ${entall(d.antall, 'error', 'errors')} that must be corrected first.`,
  },
  RAPPORT_FEIL_I_BUDSJETTET: {
    nb: (d) => `Budsjettet har ${entall(d.antall, 'feil', 'feil')} som må rettes først.`,
    nn: (d) => `Budsjettet har ${entall(d.antall, 'feil', 'feil')} som må rettast først.`,
    en: (d) => `The budget has ${entall(d.antall, 'error', 'errors')} that must be corrected first.`,
  },
  RAPPORT_BELOP_IKKE_ENDELIG: {
    nb: (d) => `Beløpene er ikke endelige. Status: ${etikettAv(d.status, 'nb')}.`,
    nn: (d) => `Beløpa er ikkje endelege. Status: ${etikettAv(d.status, 'nn')}.`,
    en: (d) => `The amounts are not final. Status: ${etikettAv(d.status, 'en')}.`,
  },
  RAPPORT_ULIKE_TILSKUDD: {
    nb: (d) =>
      `Rapportene gjelder ulike tilskudd, ${sitat(d.a, 'nb')} og ${sitat(d.b, 'nb')}, og kan ikke sammenlignes.`,
    nn: (d) => `Rapportane gjeld ulike tilskot, ${sitat(d.a, 'nn')} og ${sitat(d.b, 'nn')}, og kan ikkje samanliknast.`,
    en: (d) =>
      `The reports are about different grants, ${sitat(d.a, 'en')} and ${sitat(d.b, 'en')}, and cannot be compared.`,
  },
  MALING_FLERE_VERDIER: {
    nb: (d) => `Indikatoren ${sitat(d.indikatorId, 'nb')} har ulike målinger fra ${dag(d.dato, 'nb')}.`,
    nn: (d) => `Indikatoren ${sitat(d.indikatorId, 'nn')} har ulike målingar frå ${dag(d.dato, 'nn')}.`,
    en: (d) => `The indicator ${sitat(d.indikatorId, 'en')} has different measurements from ${dag(d.dato, 'en')}.`,
  },
  MALING_MANGLER: {
    nb: (d) =>
      `Indikatoren ${sitat(d.indikatorId, 'nb')} skulle være nådd ${dag(d.dato, 'nb')}, men er ikke målt da eller siden.`,
    nn: (d) =>
      `Indikatoren ${sitat(d.indikatorId, 'nn')} skulle vere nådd ${dag(d.dato, 'nn')}, men er ikkje målt då eller sidan.`,
    en: (d) =>
      `The indicator ${sitat(d.indikatorId, 'en')} was to be reached by ${dag(d.dato, 'en')}, but is not measured then or since.`,
  },
  INDIKATOR_UTGANG_ER_MAL: {
    nb: (d) => `Indikatoren ${sitat(d.indikatorId, 'nb')} har samme utgangsverdi og målverdi.`,
    nn: (d) => `Indikatoren ${sitat(d.indikatorId, 'nn')} har same utgangsverdi og målverdi.`,
    en: (d) => `The indicator ${sitat(d.indikatorId, 'en')} has the same baseline and target.`,
  },
  INDIKATOR_MAL_MOT_RETNINGEN: {
    nb: (d) => `Målet for indikatoren ${sitat(d.indikatorId, 'nb')} er dårligere enn utgangsverdien.`,
    nn: (d) => `Målet for indikatoren ${sitat(d.indikatorId, 'nn')} er dårlegare enn utgangsverdien.`,
    en: (d) => `The target of the indicator ${sitat(d.indikatorId, 'en')} is worse than its baseline.`,
  },
  EVALUERING_MANGLER: {
    nb: (d) => `Evalueringen er ikke lagt fram. Fristen var ${dag(d.dato, 'nb')}.`,
    nn: (d) => `Evalueringa er ikkje lagd fram. Fristen var ${dag(d.dato, 'nn')}.`,
    en: (d) => `The evaluation has not been presented. The deadline was ${dag(d.dato, 'en')}.`,
  },
  EVALUERING_FOR_SEN: {
    nb: (d) => `Evalueringen ble lagt fram ${dag(d.framlagt, 'nb')}, etter fristen ${dag(d.dato, 'nb')}.`,
    nn: (d) => `Evalueringa blei lagd fram ${dag(d.framlagt, 'nn')}, etter fristen ${dag(d.dato, 'nn')}.`,
    en: (d) => `The evaluation was presented on ${dag(d.framlagt, 'en')}, after the deadline ${dag(d.dato, 'en')}.`,
  },
  EVALUERING_FRIST_VENTER: {
    nb: (d) =>
      `Fristen for evalueringen venter på ${liste(
        d.venterPå.map((id) => sitat(id, 'nb')),
        'nb',
      )}.`,
    nn: (d) =>
      `Fristen for evalueringa ventar på ${liste(
        d.venterPå.map((id) => sitat(id, 'nn')),
        'nn',
      )}.`,
    en: (d) =>
      `The deadline of the evaluation waits for ${liste(
        d.venterPå.map((id) => sitat(id, 'en')),
        'en',
      )}.`,
  },
  EVALUERING_FRIST_UGYLDIG: {
    nb: (d) => `Fristen for evalueringen (${sitat(d.regelId, 'nb')}) kan ikke regnes ut.`,
    nn: (d) => `Fristen for evalueringa (${sitat(d.regelId, 'nn')}) kan ikkje reknast ut.`,
    en: (d) => `The deadline of the evaluation (${sitat(d.regelId, 'en')}) cannot be computed.`,
  },
  EVALUERING_FOR_DRIFTSSTART: {
    nb: (d) => `Evalueringen ble lagt fram ${dag(d.framlagt, 'nb')}, før driftsstart ${dag(d.driftsstart, 'nb')}.`,
    nn: (d) => `Evalueringa blei lagd fram ${dag(d.framlagt, 'nn')}, før driftsstart ${dag(d.driftsstart, 'nn')}.`,
    en: (d) =>
      `The evaluation was presented on ${dag(d.framlagt, 'en')}, before operation started on ${dag(d.driftsstart, 'en')}.`,
  },
  EVALUERING_UTEN_EMNE: {
    nb: (d) => `Evalueringen mangler omtale av ${sitat(d.emne, 'nb')}.`,
    nn: (d) => `Evalueringa manglar omtale av ${sitat(d.emne, 'nn')}.`,
    en: (d) => `The evaluation does not cover ${sitat(d.emne, 'en')}.`,
  },
  NEDTRAPPING_AR_TO_GANGER: {
    nb: (d) => `${d.år} står to ganger.`,
    nn: (d) => `${d.år} står to gonger.`,
    en: (d) => `${d.år} is listed twice.`,
  },
  NEDTRAPPING_ANDEL_UGYLDIG: {
    nb: (d) => `Andelen for ${d.år} er ikke fra 0 til 1.`,
    nn: (d) => `Delen for ${d.år} er ikkje frå 0 til 1.`,
    en: (d) => `The share for ${d.år} is not from 0 to 1.`,
  },
  NEDTRAPPING_STIGER: {
    nb: (d) => `Andelen stiger fra ${pst(d.forrige, 'nb')} til ${pst(d.andel, 'nb')} i ${d.år}.`,
    nn: (d) => `Delen stig frå ${pst(d.forrige, 'nn')} til ${pst(d.andel, 'nn')} i ${d.år}.`,
    en: (d) => `The share rises from ${pst(d.forrige, 'en')} to ${pst(d.andel, 'en')} in ${d.år}.`,
  },
  NEDTRAPPING_UTEN_TRINN: {
    nb: (d) => `Nedtrappingen har ikke noe trinn for ${d.år}.`,
    nn: (d) => `Nedtrappinga har ikkje noko trinn for ${d.år}.`,
    en: (d) => `There is no step for ${d.år}.`,
  },
  NEDTRAPPING_ANDEL_FOR_HOY: {
    nb: (d) => `I ${d.år} er andelen ${pst(d.andel, 'nb')}, men den kan høyst være ${pst(d.høyst, 'nb')}.`,
    nn: (d) => `I ${d.år} er delen ${pst(d.andel, 'nn')}, men han kan høgst vere ${pst(d.høyst, 'nn')}.`,
    en: (d) => `In ${d.år} the share is ${pst(d.andel, 'en')}, but it can be at most ${pst(d.høyst, 'en')}.`,
  },
  NEDTRAPPING_ANDEL_UKJENT: {
    nb: (d) =>
      `Andelen for ${d.år} kan ikke regnes ut: Egeninnsatsen er ikke oppgitt, eller det er ingenting å finansiere.`,
    nn: (d) =>
      `Delen for ${d.år} kan ikkje reknast ut: Eigeninnsatsen er ikkje oppgitt, eller det er ingenting å finansiere.`,
    en: (d) =>
      `The share for ${d.år} cannot be computed: no own contribution is stated, or there is nothing to finance.`,
  },
};
