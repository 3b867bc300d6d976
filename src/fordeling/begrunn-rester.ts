import type { Regnet } from '../kjerne/lag-node';
import { begrunnAndel } from './begrunn-andel';
import { begrunnAvrunding } from './begrunn-avrunding';
import { årsaksbeløp } from './kontroller-fordeling';
import { type Kontekst, lagKontekster } from './lag-kontekster';
import type { Nodebygger } from './nodebygger';
import { likhetskjedeAv } from './sammenlign-ved-likhet';

/**
 * The amounts by the largest remainder: the whole units of the exact share, and one unit more
 * where the remainder is large enough, among those who share what is left; a group that is held by its limit shares its own.
 *
 * @param forAlle - With all in one tree, a remainder is held against the smallest that got a unit; alone, it gets its rank.
 */
export function begrunnRester(bygger: Nodebygger, forAlle: boolean): (plass: number) => Regnet {
  const { bilde, fordeling } = bygger;
  const avrunding = begrunnAvrunding(bygger, begrunnAndel(bygger));
  const kontekster = lagKontekster(bilde, ({ enheter }) => ({ t: enheter, n: 1n }));
  const kjede = likhetskjedeAv(fordeling.grunnlag.valg.vedLikhet);
  const avgjørelser = new Map(
    kontekster.alle.map((kontekst) => {
      const krets = {
        linjer: kontekst.linjer,
        enheter: kontekst.indre.reduce((sum, indre) => sum - rammeAv(bygger, indre), rammeAv(bygger, kontekst)),
        ramme: () => bygger.ramme(kontekst),
        trekk: () => kontekst.indre.map((indre) => bygger.ramme(indre)),
        navn: kontekst.ved === undefined ? '' : `/gruppe/${kontekst.gruppe}`,
        kjede,
        forAlle,
      };
      return [kontekst, avrunding.lagAvgjørelse(krets)];
    }),
  );
  return (plass) => {
    const linje = bilde.linjer[plass];
    const id = `beløp/${plass}`;
    if (linje === undefined) return bygger.konstant(id, 'ORE', 'NULL');
    return avrunding.beløp(linje, avgjørelser.get(kontekster.av(linje)), { id, regel: 'STORSTE_REST' });
  };
}

/** What there is to share within, in units. */
function rammeAv({ fordeling, bilde }: Nodebygger, { gruppe, ved }: Kontekst): bigint {
  if (ved === undefined) return bilde.antall - BigInt(årsaksbeløp(fordeling, 'TAK')) / bilde.enhet;
  const { gulv = 0n, tak = 0n } = bilde.grupper[gruppe] ?? {};
  return ved === 'GULV' ? gulv : tak;
}
