import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import type { Regnet } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import { begrunnDivisor } from './begrunn-divisor';
import { begrunnRester } from './begrunn-rester';
import { lagFordelingsbilde } from './fordelingsbilde';
import { holdMotLinjen } from './hold-mot-linjen';
import type { LesingKoder } from './koder-lesing';
import { Nodebygger } from './nodebygger';
import type { Fordeling } from './typer';

const feil = lagFeillager<LesingKoder>();

/**
 * Explains a distribution, or what one recipient gets, as a tree that recomputes: the parts of the key, the exact share
 * under its limits, the whole part and the remainder, and what the unit that is left hangs on, also a tie and its lot. Hold
 * it against the distribution by `etterregn(begrunnelse, fordeling)`.
 *
 * With the largest remainder everything follows from `grunnlag`. A divisor method has no formula for the units: there the
 * tree takes them from the lines and shows that they are right, by the interval of divisors that gives them (for
 * Huntington–Hill squared) and their sum. A value that is used many times is explained once and repeated by name.
 *
 * @param fordeling - From `fordelPott`. With limits on groups, ties that are left to people are
 * not explained in this version.
 * @param id - The recipient; without it the tree explains all, and its root is the pot. O(n log n) nodes or fewer.
 * @throws TilskuddFeil `MOTTAKER_UKJENT`, `BEGRUNNELSE_UAVGJORT_I_GRUPPER`, and `FORDELING_STEMMER_IKKE` when the lines do not
 * follow from the rest.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'MELD' };
 * const fordeling = fordelPott(øre(10), [{ id: 'a', vekt: 2 }, { id: 'b', vekt: 1 }], valg);
 * const begrunnelse = begrunnFordeling(fordeling, 'a');
 * begrunnelse.rot.verdi // => '7'
 * begrunnelse.rot.barn.map((node) => `${node.id} ${node.verdi}`) // => ['hele/0 6', 'en-til/0 1']
 * etterregn(begrunnelse, fordeling) // => []
 */
export function begrunnFordeling(fordeling: Fordeling, id?: string): Begrunnelse {
  const { mottakere, valg } = fordeling.grunnlag;
  if (valg.grupper !== undefined && fordeling.uavgjort.length > 0)
    throw feil('BEGRUNNELSE_UAVGJORT_I_GRUPPER', '/fordeling/uavgjort', {});
  const plass = id === undefined ? -1 : mottakere.findIndex((mottaker) => mottaker.id === id);
  if (id !== undefined && plass < 0) throw feil('MOTTAKER_UKJENT', '/id', { id });
  const bygger = new Nodebygger(fordeling, lagFordelingsbilde(fordeling));
  const beløp = lagBeløp(bygger, id === undefined);
  const rot =
    id === undefined
      ? bygger.regn('pott-fordelt', 'ORE', 'SUM', [
          ...mottakere.map((_, i) => medSvar(beløp(i), fordeling, i)),
          ...lagUfordelte(bygger, fordeling),
        ])
      : medSvar(beløp(plass), fordeling, plass);
  return { rot: rot.node, kilder: [], antakelser: [] };
}

function lagBeløp(bygger: Nodebygger, forAlle: boolean): (plass: number) => Regnet {
  const { umulig, grunnlag } = bygger.fordeling;
  if (umulig !== undefined) return (i) => bygger.konstant(`beløp/${i}`, 'ORE', 'NULL');
  return grunnlag.valg.metode === 'STORSTE_REST' ? begrunnRester(bygger, forAlle) : begrunnDivisor(bygger);
}

/** What is held back, is less than a unit, is above every cap, is tied for, or is impossible. */
function lagUfordelte(bygger: Nodebygger, { ufordeltÅrsaker }: Fordeling): readonly Regnet[] {
  return ufordeltÅrsaker.map(({ årsak }, i) => {
    switch (årsak) {
      case 'RESERVERT':
        return bygger.blad('reservert', 'ORE', '/grunnlag/valg/reservert');
      case 'UNDER_ENHET':
        return bygger.regn('under-enhet', 'ORE', 'DIFFERANSE', [bygger.tilDeling(), bygger.iHeleEnheter()]);
      default:
        return bygger.blad(`ufordelt/${i}`, 'ORE', `/ufordeltÅrsaker/${i}/beløp`, årsak);
    }
  });
}

/** Held against its line, here and wherever the tree is held against a distribution. A divisor method reads it already. */
function medSvar(regnet: Regnet, fordeling: Fordeling, plass: number): Regnet {
  const { node, verdi } = holdMotLinjen(regnet, fordeling, plass);
  if (fordeling.umulig === undefined && fordeling.grunnlag.valg.metode !== 'STORSTE_REST') return { node, verdi };
  const medLinje: Begrunnelsesnode = { ...node, svar: `/linjer/${plass}/beløp` };
  return { node: medLinje, verdi };
}
