import {
  del,
  gang,
  leggSammen,
  type Rasjonal,
  sammenlignEksakt,
  somRasjonal,
  tilBrøk,
  trekkFra,
} from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import { EN, endringer, NULL, utenVei, type Vektgrense, type Vektsak, vekterVed } from './vektgrense';

/** A share where totals cross, and those whose totals do. */
interface Kryss {
  readonly andel: Rasjonal;
  readonly par: (readonly [number, number])[];
}

/** The boundary one way where the set changes only with the order: at some crossing of two totals, tried in turn. */
export function finnEksaktGrense(sak: Vektsak, ende: Rasjonal): Vektgrense {
  const uten = utenVei(sak, ende, 'EKSAKT');
  if (uten !== undefined) return uten;
  const retning = sammenlignEksakt(ende, sak.vekt);
  const kryss = finnKryss(sak).filter(({ andel }) => sammenlignEksakt(andel, sak.vekt) !== -retning);
  if (retning < 0) kryss.reverse();
  const kanEndre = lagSil(sak);
  for (const [i, { andel, par }] of kryss.entries()) {
    if (!kanEndre(par)) continue;
    const neste = kryss[i + 1]?.andel ?? ende;
    const forbi =
      sammenlignEksakt(andel, neste) === 0 ? [] : endringer(sak, del(leggSammen(andel, neste), somRasjonal(2)));
    const flyttinger = forbi.length > 0 ? forbi : endringer(sak, andel);
    if (flyttinger.length > 0) return { utfall: 'ENDRES', presisjon: 'EKSAKT', vekt: tilBrøk(andel), flyttinger };
  }
  // At the end itself a criterion weighs nothing, and can no longer separate equals either.
  const flyttinger = endringer(sak, ende);
  if (flyttinger.length > 0) return { utfall: 'ENDRES', presisjon: 'EKSAKT', vekt: tilBrøk(ende), flyttinger };
  return { utfall: 'ENDRES_IKKE', presisjon: 'EKSAKT', flyttinger };
}

/** Where two totals cross as the weight goes from 0 to 1, in order; those who are equal all the way never do. */
function finnKryss({ lest, k }: Vektsak): Kryss[] {
  const uten = vekterVed(lest, k, NULL);
  const ved0 = lest.søknader.map(({ poeng }) =>
    poeng.reduce((sum, p, l) => leggSammen(sum, gang(ved(uten, l), somRasjonal(p))), NULL),
  );
  const kryss = new Map<string, Kryss>();
  for (const [i, a] of lest.søknader.entries()) {
    for (const [j, b] of lest.søknader.entries()) {
      if (j <= i) continue;
      const ved1 = somRasjonal(ved(a.poeng, k) - ved(b.poeng, k));
      const forskjell = trekkFra(ved(ved0, i), ved(ved0, j));
      const fall = trekkFra(forskjell, ved1);
      if (fall.t === 0n) continue;
      const andel = del(forskjell, fall);
      if (andel.t < 0n || sammenlignEksakt(andel, EN) > 0) continue;
      const nøkkel = JSON.stringify(tilBrøk(andel));
      const her = kryss.get(nøkkel) ?? { andel, par: [] };
      her.par.push([i, j]);
      kryss.set(nøkkel, her);
    }
  }
  return [...kryss.values()].sort((a, b) => sammenlignEksakt(a.andel, b.andel));
}

/**
 * Whether a crossing could change the set, as long as nothing has changed yet. Two that are both funded, or, going on
 * past what does not fit, both not, can swap freely. Where the rule stops, two that are not funded can swap as long as
 * there is room for neither.
 */
function lagSil({ lest, nå, ramme, regel }: Vektsak): (par: Kryss['par']) => boolean {
  const utfall = lest.søknader.map(({ id }) => nå.get(id)?.utfall);
  const rest = ramme - [...nå.values()].reduce((sum, { beløp }) => sum + beløp, 0);
  const erInne = (i: number): boolean => utfall[i] === 'INNSTILT';
  const erFri = (i: number): boolean => regel === 'RANGERT_HOPP_OVER' || ved(lest.søknader, i).beløp > rest;
  if (utfall.includes('UAVGJORT_VED_STREKEN')) return () => true;
  return (par) =>
    !par.every(([i, j]) => (erInne(i) && erInne(j)) || (!erInne(i) && !erInne(j) && erFri(i) && erFri(j)));
}
