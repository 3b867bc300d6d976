import { rangerEtterLodd } from '../../kjerne/ranger-etter-lodd';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import { lesPoeng } from './poeng';
import { gåNed } from './rangert';
import type { Sak, Strategi } from './sak';

/** Down the order of points per krone, skipping what there is no room for. */
export const poengPerKrone: Strategi = (sak) => gåNed(sak, etterPoengPerKrone(sak), 'RANGERT_HOPP_OVER');

/**
 * The places of the candidates by points per krone, compared by cross-multiplication; equals together, by id. Those that
 * ask for nothing stand first, by points. A lot that the ranking declared settles equals.
 */
export function etterPoengPerKrone(sak: Sak): readonly (readonly number[])[] {
  const { kandidater, frø } = sak;
  const { poeng } = lesPoeng(sak);
  const beløp = kandidater.map((kandidat) => BigInt(kandidat.beløp));
  const sammenlign = (a: number, b: number): number => {
    const [pa = 0n, pb = 0n, ba = 0n, bb = 0n] = [poeng[a], poeng[b], beløp[a], beløp[b]];
    if ((ba === 0n) !== (bb === 0n)) return ba === 0n ? -1 : 1;
    const forskjell = ba === 0n ? pb - pa : pb * ba - pa * bb;
    return forskjell < 0n ? -1 : forskjell > 0n ? 1 : 0;
  };
  const idAv = (i: number): string => kandidater[i]?.id ?? '';
  const grupper: number[][] = [];
  for (const i of [...kandidater.keys()].sort((a, b) => sammenlign(a, b) || sammenlignTekst(idAv(a), idAv(b)))) {
    const [første] = grupper.at(-1) ?? [];
    if (første !== undefined && sammenlign(første, i) === 0) grupper.at(-1)?.push(i);
    else grupper.push([i]);
  }
  return frø === undefined ? grupper : grupper.flatMap((gruppe) => trekkLodd(gruppe, frø, idAv));
}

function trekkLodd(
  gruppe: readonly number[],
  frø: string,
  idAv: (i: number) => string,
): readonly (readonly number[])[] {
  const plass = new Map(rangerEtterLodd(frø, gruppe.map(idAv)).map((id, i) => [id, i]));
  return [...gruppe].sort((a, b) => vedNøkkel(plass, idAv(a)) - vedNøkkel(plass, idAv(b))).map((i) => [i]);
}
