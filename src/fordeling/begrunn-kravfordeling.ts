import type { Begrunnelse } from '../kjerne/begrunnelse';
import type { Regnet } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import { begrunnKravlinje } from './begrunn-kravlinje';
import { begrunnUfordelteKrav } from './begrunn-ufordelte-krav';
import { holdMotLinjen } from './hold-mot-linjen';
import type { LesingKoder } from './koder-lesing';
import { type Kravlinje, lagKravbilde } from './kravbilde';
import { Kravbygger } from './kravbygger';
import type { Kravfordeling } from './typer-krav';

const feil = lagFeillager<LesingKoder>();

/**
 * Explains a split among claims, or what one claimant gets, as a tree that recomputes: whether its class is met in full, is
 * shared or gets nothing, what the rule gives or takes from each and what that is made of, the whole units, the remainder,
 * and what the unit that is left hangs on. Hold it against the split by `etterregn(begrunnelse, kravfordeling)`.
 *
 * Everything follows from `grunnlag`; the lines are only held against it. `TALMUD` with more than half the claims goes by
 * losses, and the tree says so. For a split by weight, see {@link begrunnFordeling}.
 *
 * @param kravfordeling - From `fordelEtterKrav`, also one read from JSON. O(n log n) in the claims.
 * @param id - The claimant; without it the tree explains all, and its root is the pot. Nodes in number as the claims.
 * @throws TilskuddFeil `MOTTAKER_UKJENT`; `FORDELING_STEMMER_IKKE`, `ARSAK_BELOP_AVVIKER` and `FORDELING_SUM_AVVIKER` when the
 * lines, the reasons or their sum do not follow from the rest; and what `fordelEtterKrav` throws for what was given.
 * @see R. J. Aumann and M. Maschler, Game theoretic analysis of a bankruptcy problem from the Talmud (1985).
 * @example
 * const krav = [100, 200, 300].map((k) => ({ id: `k${k}`, krav: kroner(k) }));
 * const svar = fordelEtterKrav(kroner(400), krav, { regel: 'TALMUD', enhet: kroner(1), vedLikhet: 'MELD' });
 * const begrunnelse = begrunnKravfordeling(svar, 'k200');
 * begrunnelse.rot.verdi // => '12500'
 * const [andel] = begrunnelse.rot.barn;
 * andel.barn.map((node) => `${node.id} ${node.verdi}`) // => ['krav/1 20000', 'tap/1 7500']
 * etterregn(begrunnelse, svar) // => []
 */
export function begrunnKravfordeling(kravfordeling: Kravfordeling, id?: string): Begrunnelse {
  const linjer = lagKravbilde(kravfordeling);
  const alene = linjer.find((linje) => linje.id === id);
  if (id !== undefined && alene === undefined) throw feil('MOTTAKER_UKJENT', '/id', { id });
  const bygger = new Kravbygger(kravfordeling);
  const beløp = begrunnKravlinje(bygger, linjer, alene);
  const kontrollert = (linje: Kravlinje): Regnet => holdMotLinjen(beløp(linje), kravfordeling, linje.plass);
  const rot = alene === undefined ? begrunnPotten(bygger, linjer, kontrollert) : kontrollert(alene);
  return { rot: rot.node, kilder: [], antakelser: [] };
}

/** All the lines, and what is not handed out. */
function begrunnPotten(bygger: Kravbygger, linjer: readonly Kravlinje[], beløp: (linje: Kravlinje) => Regnet): Regnet {
  const { pott } = bygger.fordeling.grunnlag;
  const deler = [...linjer.map(beløp), ...begrunnUfordelteKrav(bygger, linjer)];
  const rot = bygger.regn('krav-fordelt', 'ORE', 'SUM', deler);
  const sum = rot.node.verdi;
  if (sum === String(pott)) return rot;
  throw feil('FORDELING_SUM_AVVIKER', '/fordeling/linjer', { sum, pott });
}
