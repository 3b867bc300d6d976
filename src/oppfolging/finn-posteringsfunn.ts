import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Postering } from '../modell';
import { type Dagskontroll, finnDagsbrudd } from './finn-dagsbrudd';
import { type Funnarbeid, finnFunnOmTalt } from './finn-funn-om-talt';
import { finnInnholdsfeil, type Innholdsfeil } from './finn-innholdsfeil';
import type { Rot } from './finn-rotter';
import type { OppfølgingKoder } from './koder';
import { type Hovedbok, kanTelle } from './tell-hovedbok';
import type { Statusgrunnlag } from './typer';

const funn = lagFunnlager<OppfølgingKoder>();

/**
 * Finds what is wrong with a ledger, entry by entry. A sound ledger costs no more than its days; only one with faults is
 * gone through again.
 */
export function finnPosteringsfunn(grunnlag: Statusgrunnlag, bok: Hovedbok): readonly Funn[] {
  const dager = finnDagsbrudd(bok.opptelling);
  const alle = harNoe(bok, dager) ? finnAlle(grunnlag, bok, dager) : [];
  return [...funnOmTildelt(grunnlag, bok), ...alle.sort(sammenlignFunn)];
}

function harNoe({ opptelling }: Hovedbok, dager: Dagskontroll): boolean {
  return opptelling.harFunn || dager.utbetalt.size > 0 || dager.brukt.size > 0 || dager.bruktFørPenger;
}

function finnAlle(grunnlag: Statusgrunnlag, bok: Hovedbok, dager: Dagskontroll): Funn[] {
  const { posteringer, tilskudd, kjent } = grunnlag;
  const fremmede = posteringer.filter(
    (p) => p.tilskuddId !== tilskudd.id && bok.opptelling.dager.get(p.dato)?.gjelder === 'JA',
  );
  const arbeid: Funnarbeid = {
    grunnlag,
    bok,
    dager,
    fremmede: new Set(fremmede.map(({ id }) => id)),
    tiltak: new Set(tilskudd.tiltakIder),
    arter: kjent.kostnadsarter && new Set(kjent.kostnadsarter),
    kilder: kjent.finansieringskilder && new Set(kjent.finansieringskilder),
    sett: new Set(),
  };
  const alle: Funn[] = [];
  for (const [i, postering] of posteringer.entries()) {
    for (const ett of funnOmPostering(postering, i, arbeid)) alle.push(ett);
  }
  return alle;
}

/** By the id of the entry, then by code, so that the order of arrival shows only in the pointers. */
function sammenlignFunn(a: Funn, b: Funn): number {
  return (
    sammenlignTekst(String(a.data.id), String(b.data.id)) ||
    sammenlignTekst(a.kode, b.kode) ||
    sammenlignTekst(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}

function funnOmTildelt({ tilskudd }: Statusgrunnlag, { opptelling }: Hovedbok): readonly Funn[] {
  let tildelt = 0;
  for (const { tildelt: beløp } of opptelling.kilder.values()) tildelt += beløp;
  const { beløp } = tilskudd;
  if (tildelt <= beløp) return [];
  return [funn('TILDELT_OVER_TILSKUDD', 'FEIL', '/tilskudd/beløp', { tildelt, beløp, over: tildelt - beløp })];
}

function funnOmPostering(postering: Postering, i: number, arbeid: Funnarbeid): readonly Funn[] {
  const { grunnlag, bok, sett } = arbeid;
  const { id } = postering;
  const sti = `/posteringer/${i}`;
  const gjelder = bok.opptelling.dager.get(postering.dato)?.gjelder;
  if (gjelder === 'NEI_UGYLDIG') {
    return [funn('POSTERING_DATO_UGYLDIG', 'FEIL', `${sti}/dato`, { id, verdi: String(postering.dato) })];
  }
  if (gjelder === 'NEI_SENERE') return [];
  if (!kanTelle(postering, bok.opptelling, grunnlag)) {
    const { tilskuddId } = postering;
    return [funn('POSTERING_ANNET_TILSKUDD', 'FEIL', `${sti}/tilskuddId`, { id, tilskuddId: String(tilskuddId) })];
  }
  const iKonflikt = bok.konflikter.get(id);
  if (iKonflikt !== undefined) return [funn('POSTERING_ID_KONFLIKT', 'FEIL', `${sti}/id`, { id, antall: iKonflikt })];
  if (bok.opptelling.gjentatte.has(id)) {
    if (sett.has(id)) return [funn('POSTERING_TO_GANGER', 'ADVARSEL', `${sti}/id`, { id })];
    sett.add(id);
  }
  const innholdsfeil = finnInnholdsfeil(postering, grunnlag.tilskudd.år);
  if (innholdsfeil !== undefined) return [funnOmInnhold(innholdsfeil, postering, sti)];
  if (postering.type !== 'KORRIGERT') return finnFunnOmTalt(postering, postering, { i, sti, arbeid });
  const rot = bok.røtter.get(i);
  if (typeof rot === 'number') {
    return finnFunnOmTalt(postering, grunnlag.posteringer[rot] as Postering, { i, sti, arbeid });
  }
  return rot === undefined ? [] : [funnOmKorrigering(rot, postering, sti, arbeid)];
}

function funnOmInnhold(kode: Innholdsfeil, { id, beløp, type }: Postering, sti: string): Funn {
  switch (kode) {
    case 'POSTERING_BELOP_UGYLDIG':
      return funn(kode, 'FEIL', `${sti}/beløp`, { id, beløp: String(beløp) });
    case 'POSTERING_TYPE_UKJENT':
      return funn(kode, 'FEIL', `${sti}/type`, { id, type: String(type) });
    case 'OMDISPONERT_UTEN_STED':
    case 'OVERFORT_UTEN_OPPHAV':
      return funn(kode, 'FEIL', sti, { id });
  }
}

function funnOmKorrigering(rot: Exclude<Rot, number>, postering: Postering, sti: string, arbeid: Funnarbeid): Funn {
  const { id, korrigerer = '' } = postering;
  switch (rot) {
    case 'KORRIGERING_UTEN_MAL':
    case 'KORRIGERING_SYKLUS':
      return funn(rot, 'FEIL', `${sti}/korrigerer`, { id });
    case 'KORRIGERING_UKJENT': {
      const kode = arbeid.fremmede.has(korrigerer) ? 'KORRIGERING_ANNET_TILSKUDD' : rot;
      return funn(kode, 'FEIL', `${sti}/korrigerer`, { id, korrigerer });
    }
    case 'KORRIGERING_FOR_TIDLIG':
    case 'KORRIGERING_AV_UTELATT':
    case 'KORRIGERING_ANNET_STED':
      return funn(rot, 'FEIL', `${sti}/korrigerer`, { id, korrigerer });
  }
}
