import type { Rapportsammenligning, Tallendring } from '../oppfolging/sammenlign-rapporter';
import type { Tabell } from './formater-tabell';
import { lagNavn } from './lag-navn';
import type { Rapportvisning } from './lag-rapporttabeller';
import { etikettAv } from './tekster/etiketter';
import { dag, kr, krMedFortegn } from './tekster/ord';
import { STATUSORD as ORD } from './tekster/status';

/**
 * A table of what changed from one report to another: what was used and what is left, before, after and the difference.
 *
 * @param sammenligning - From `sammenlignRapporter`.
 * @param valg - The language and names.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const post = (id, dato, type, kr) => ({ id, tilskuddId: 't', dato, type, beløp: kroner(kr), tiltakId: 'dho' });
 * const posteringer = [post('1', '2024-09-24', 'TILDELT', 100), post('2', '2024-10-20', 'BRUKT', 30)];
 * const mal = { id: 'status', navn: 'Status', mottaker: 'ssu', emner: [], deler: [{ del: 'OKONOMI', kreves: true }] };
 * const rapport = (perDato) => lagRapport({ tilskudd, posteringer, mal, perDato });
 * const sammenligning = sammenlignRapporter(rapport('2024-10-11'), rapport('2024-11-01'));
 * lagEndringstabell(sammenligning, { språk: 'nb' }).sumrad[4] // => '+30\u00A0kr'
 */
export function lagEndringstabell(sammenligning: Rapportsammenligning, { språk, navn = [] }: Rapportvisning): Tabell {
  const { perDato, beløpsstatus, linjer, totalt } = sammenligning;
  const navnPå = lagNavn(navn);
  const vis = ({ før, etter, endring }: Tallendring): readonly string[] => [
    kr(før, språk),
    kr(etter, språk),
    krMedFortegn(endring, språk),
  ];
  const kolonner = (['brukt', 'rest'] as const).flatMap((felt) =>
    (['før', 'etter', 'endring'] as const).map((når) => ({
      navn: `${ORD[felt][språk]}, ${ORD[når][språk].toLowerCase()}`,
      tall: true,
    })),
  );
  return {
    tittel: `${ORD.endring[språk]} ${ORD.fra[språk]} ${dag(perDato.før, språk)} ${ORD.til[språk]} ${dag(perDato.etter, språk)}`,
    kolonner: [{ navn: ORD.tiltak[språk] }, { navn: ORD.kostnadsart[språk] }, ...kolonner],
    rader: linjer.map(({ tiltakId, kostnadsartId, tall }) => [
      navnPå(tiltakId),
      navnPå(kostnadsartId),
      ...vis(tall.brukt),
      ...vis(tall.rest),
    ]),
    sumrad: [ORD.sum[språk], '', ...vis(totalt.tall.brukt), ...vis(totalt.tall.rest)],
    merknader: [`${ORD.beløpsstatus[språk]}: ${etikettAv(beløpsstatus.etter, språk)}.`],
  };
}
