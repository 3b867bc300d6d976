import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Fordelingsbilde } from './fordelingsbilde';
import type { LesingKoder } from './koder-lesing';
import type { Fordeling } from './typer';

const funn = lagFunnlager<LesingKoder>();

/** Whether the limits really cannot be met, by as much as is said, and nobody got anything. */
export function kontrollerUmulig(fordeling: Fordeling, bilde: Fordelingsbilde): readonly Funn[] {
  const { umulig, linjer } = fordeling;
  if (umulig === undefined) return [];
  const avvik = (sti: string, oppgitt: string, ventet: string): readonly Funn[] =>
    oppgitt === ventet ? [] : [funn('UMULIG_HOLDER_IKKE', 'FEIL', sti, { oppgitt, ventet })];
  const etterId = new Map(bilde.linjer.map((linje) => [linje.id, linje]));
  const gap = bilde.linjer.reduce(
    (sum, { gulv, tak }) => (tak !== undefined && gulv > tak ? sum + gulv - tak : sum),
    0n,
  );
  const mangler = bilde.linjer.reduce((sum, { gulv }) => sum + gulv, -bilde.antall);
  const ventet = (umulig.årsak === 'ENHET' ? gap : mangler) * bilde.enhet;
  // Limits on groups have sums of their own, and floors that add up to more than a number holds are not told exactly.
  const kjent = fordeling.grunnlag.valg.grupper === undefined && ventet <= BigInt(Number.MAX_SAFE_INTEGER);
  return [
    ...linjer.flatMap(({ beløp, eksakt, restenhet, grense }, i) => [
      ...avvik(`/linjer/${i}/restenhet`, String(restenhet), 'false'),
      ...avvik(`/linjer/${i}/grense`, grense, 'INGEN'),
      ...avvik(`/linjer/${i}/beløp`, String(beløp), '0'),
      ...avvik(`/linjer/${i}/eksakt/teller`, eksakt.teller, '0'),
    ]),
    ...(umulig.beløp > 0 ? [] : avvik('/umulig/beløp', String(umulig.beløp), String(ventet))),
    ...(kjent ? avvik('/umulig/beløp', String(umulig.beløp), String(ventet)) : []),
    ...umulig.grenser.flatMap((grense, i) => {
      const linje = etterId.get(grense.id);
      const mottaker = linje && fordeling.grunnlag.mottakere[linje.plass];
      if (linje === undefined || mottaker === undefined) return avvik(`/umulig/grenser/${i}/id`, grense.id, '');
      const { gulv, tak } = linje;
      const takRundet = tak === undefined ? undefined : tak * bilde.enhet;
      return [
        ...avvik(`/umulig/grenser/${i}/gulv`, String(grense.gulv), String(mottaker.gulv ?? 0)),
        ...avvik(`/umulig/grenser/${i}/tak`, String(grense.tak), String(mottaker.tak)),
        ...avvik(`/umulig/grenser/${i}/gulvRundet`, String(grense.gulvRundet), String(gulv * bilde.enhet)),
        ...avvik(`/umulig/grenser/${i}/takRundet`, String(grense.takRundet), String(takRundet)),
      ];
    }),
  ];
}
