import { erDato } from '../kjerne/er-dato';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Utfall } from '../kjerne/utfall';
import { kontrollerBudsjett } from '../kontroll/kontroller-budsjett';
import type { Budsjett, Budsjettendring, Fullmakt } from '../modell';
import { finnFullmaktsbrudd } from './finn-fullmaktsbrudd';
import { flyttBeløp } from './flytt-belop';
import type { OppfølgingKoder } from './koder';
import { kontrollerFullmakt } from './kontroller-fullmakt';
import { erSammeSted, nøkkelAv } from './sted';

const funn = lagFunnlager<OppfølgingKoder>();

/**
 * Moves money between the places of a budget within an authority: the new budget with its trail, or every finding that
 * stands in the way, each with the body that can decide.
 *
 * The moves of one call are one decision: all of them or none, in any order, and a place may be filled and emptied by the
 * same call. Limits count what was moved before under the same authority, which the trail of the budget (`endringer`)
 * shows, so the new budget is what the next call takes. A body that gave the authority is not bound by its limits, but
 * must refer to its decision. The total never changes.
 *
 * @param budsjett - The budget with its trail. It is not changed. Sums as printed per row and column are left out of the
 * new one, since they are no longer those of the source.
 * @param endringer - The moves, each with an id of its own. Linear in moves and trail for each limit.
 * @param fullmakt - Who may decide what.
 * @returns The budget with its trail; `ok: true` may carry warnings. Pointers go into `budsjett`, `endringer` and `fullmakt`.
 * @throws TilskuddFeil `FULLMAKT_UGYLDIG` with every breach at once.
 * @example
 * const budsjett = {
 *   id: 'b', år: 2024, status: 'FORSLAG',
 *   rader: [{ tiltakId: 'dho', navn: 'DHO' }, { tiltakId: 'kartlegging', navn: 'Kartlegging' }],
 *   kostnadsarter: [{ id: 'frikjop', navn: 'Frikjøp' }],
 *   celler: [{ tiltakId: 'dho', kostnadsartId: 'frikjop', beløp: kroner(100) }],
 * };
 * const høyst = { type: 'ANDEL', andel: { teller: '1', nevner: '4' }, av: 'POST' };
 * const fullmakt = {
 *   id: 'f', organId: 'styringsgruppe', gittAv: 'ssu', omfatter: [{}], kreverVedtak: [],
 *   grenser: [{ id: 'kvart', post: 'CELLE', mål: 'UT_AV_POST', høyst }],
 * };
 * const flytt = (id, beløp) => ({
 *   id, dato: '2024-10-01', beløp, avgjortAv: 'styringsgruppe',
 *   fra: { tiltakId: 'dho', kostnadsartId: 'frikjop' }, til: { tiltakId: 'kartlegging', kostnadsartId: 'frikjop' },
 * });
 * const første = omdisponer(budsjett, [flytt('1', kroner(20))], fullmakt);
 * første.verdi.celler.map((celle) => celle.beløp) // => [8000, 2000]
 * const andre = omdisponer(første.verdi, [flytt('2', kroner(6))], fullmakt);
 * andre.funn.map(({ kode, data }) => [kode, data.sum, data.høyst.teller, data.gittAv])
 * // => [['FULLMAKT_GRENSE_BRUTT', 2600, '2500', 'ssu']]
 */
export function omdisponer(
  budsjett: Budsjett,
  endringer: readonly Budsjettendring[],
  fullmakt: Fullmakt,
): Utfall<Budsjett> {
  kastVedFeil(kontrollerFullmakt(fullmakt));
  const omBudsjettet = kontrollerBudsjett(utenOppgitte(budsjett))
    .filter(({ alvor }) => alvor === 'FEIL')
    .map((ett) => ({ ...ett, sti: `/budsjett${ett.sti}` }));
  const omEndringene = endringer.flatMap((endring, i) => funnOmEndring(endring, `/endringer/${i}`, budsjett));
  const grunnleggende = [...omBudsjettet, ...omEndringene, ...funnOmGjentatte(budsjett, endringer)];
  if (grunnleggende.some(({ alvor }) => alvor === 'FEIL')) return { ok: false, funn: grunnleggende };
  const sortert = endringer
    .map((endring, plass) => ({ endring, plass }))
    .sort(({ endring: a }, { endring: b }) => sammenlignTekst(a.dato, b.dato) || sammenlignTekst(a.id, b.id));
  const flyttet = flyttBeløp(budsjett, sortert);
  const omFullmakten = finnFullmaktsbrudd(budsjett, endringer, fullmakt);
  const alle = [...grunnleggende, ...flyttet.funn, ...omFullmakten];
  if (alle.some(({ alvor }) => alvor === 'FEIL')) return { ok: false, funn: alle };
  const spor = [...(budsjett.endringer ?? []), ...sortert.map(({ endring }) => endring)];
  const nytt = { ...utenOppgitte(budsjett), celler: flyttet.celler, endringer: spor };
  const totalt = budsjett.oppgitteSummer?.totalt;
  return { ok: true, verdi: totalt === undefined ? nytt : { ...nytt, oppgitteSummer: { totalt } }, funn: alle };
}

function utenOppgitte({ oppgitteSummer: _, ...resten }: Budsjett): Budsjett {
  return resten;
}

function funnOmEndring(endring: Budsjettendring, sti: string, budsjett: Budsjett): readonly Funn[] {
  const { id, beløp, dato, fra, til } = endring;
  const ukjente = (['fra', 'til'] as const).filter((side) => !harSted(budsjett, endring[side]));
  return [
    ...(Number.isSafeInteger(beløp) && beløp > 0
      ? []
      : [funn('ENDRING_BELOP_UGYLDIG', 'FEIL', `${sti}/beløp`, { id, beløp: String(beløp) })]),
    ...(erDato(dato) ? [] : [funn('ENDRING_DATO_UGYLDIG', 'FEIL', `${sti}/dato`, { id, verdi: String(dato) })]),
    ...ukjente.map((side) => {
      const { tiltakId, kostnadsartId } = endring[side];
      return funn('ENDRING_UKJENT_STED', 'FEIL', `${sti}/${side}`, { id, tiltakId, kostnadsartId });
    }),
    ...(erSammeSted(fra, til)
      ? [
          funn('ENDRING_SAMME_STED', 'FEIL', `${sti}/til`, {
            id,
            tiltakId: til.tiltakId,
            kostnadsartId: til.kostnadsartId,
          }),
        ]
      : []),
  ];
}

function harSted({ rader, kostnadsarter }: Budsjett, sted: Budsjettendring['fra']): boolean {
  return (
    rader.some(({ tiltakId }) => tiltakId === sted.tiltakId) &&
    kostnadsarter.some(({ id }) => id === sted.kostnadsartId)
  );
}

function funnOmGjentatte({ endringer: spor = [] }: Budsjett, endringer: readonly Budsjettendring[]): readonly Funn[] {
  const alle = [...spor, ...endringer];
  const like = alle.map((e) => JSON.stringify([nøkkelAv(e.fra), nøkkelAv(e.til), e.beløp, e.dato]));
  const nye = ({ plass }: { readonly plass: number }): boolean => plass >= spor.length;
  const sammeId = finnGjentatte(alle.map(({ id }) => id)).filter(nye);
  const harSammeId = new Set(sammeId.map(({ plass }) => plass));
  return [
    ...sammeId.map(({ nøkkel: id, plass }) =>
      funn('ENDRING_TO_GANGER', 'FEIL', `/endringer/${plass - spor.length}/id`, { id }),
    ),
    ...finnGjentatte(like)
      .filter((ett) => nye(ett) && !harSammeId.has(ett.plass))
      .map(({ plass, først }) => {
        const [id = '', annen = ''] = [alle[plass]?.id, alle[først]?.id];
        return funn('ENDRING_LIK', 'ADVARSEL', `/endringer/${plass - spor.length}`, { id, annen });
      }),
  ];
}
