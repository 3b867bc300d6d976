import {
  del,
  forkort,
  gang,
  leggSammen,
  lesEksakt,
  type Rasjonal,
  somRasjonal,
  størsteFellesDivisor,
  tilBrøk,
  trekkFra,
} from '../../kjerne/brok';
import { beregnKvadratrot, rundTilDesimaler } from '../../kjerne/desimal';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk, Desimal } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import { type Enighetstabell, lesEnighetstabell } from '../analyse/enighetstabell';
import type { Eksakttall } from '../analyse/typer';
import type { AnalyseKoder } from '../koder-analyse';
import { lesTall } from '../les-kriterier';
import { løsLigninger, prikkprodukt } from './los-ligninger';
import { beregnNormalandel } from './normalfordeling';
import { finnObservasjoner, type Observasjoner, type Råsnitt, råsnittAv } from './observasjoner';

const funn = lagFunnlager<AnalyseKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };
const ROTSIFRE = 80n;
const RANGSIFRE = 8;

/** The variances that the shrinking rests on. The library estimates none: say where they come from. */
export interface Varianser {
  /** Between units, above 0. */
  readonly enhet: Eksakttall;
  /** Between assessors, above 0. */
  readonly vurderer: Eksakttall;
  /** What is left, above 0. */
  readonly rest: Eksakttall;
}

/** A shrunken calibration, with the raw figures beside it. */
export interface KrympetKalibrering {
  /** The common level. Absent when there are no values. */
  readonly nivå?: Brøk;
  /** Each unit with values, by id. */
  readonly enheter: readonly (Råsnitt & {
    readonly enhetId: string;
    /** Common level + the unit's own part, drawn towards the common level the less is known of it. */
    readonly krympet: Brøk;
    /** The expected rank, 1 is best, when the values are normal: one plus the chance that each other is better. */
    readonly forventetRang: Desimal;
  })[];
  /** Each assessor with values, by id: the effect, drawn towards 0 the less is known of it. */
  readonly vurderere: readonly (Råsnitt & { readonly vurdererId: string; readonly virkning: Brøk })[];
}

/**
 * Levels of units and strictness of assessors, drawn towards the common level as far as the variances say (best linear
 * unbiased prediction), and expected ranks. The levels are exact; the ranks have eight decimals.
 *
 * Use it beside the raw means where each assesses few. It is no better than the variances and the model: value = level +
 * unit + assessor + chance, each normal, none hanging on another. Parts without a common assessor are tied together by
 * the common level alone. It changes no ranking.
 *
 * @param tabell - Gaps are allowed. About units² × assessors² + assessors³ exact steps.
 * @param varianser - Known beforehand, such as from earlier rounds.
 * @throws TilskuddFeil `VARIANS_UGYLDIG`, `ENIGHET_ID_TO_GANGER`, `VERDI_ANTALL_FEIL`, `VERDI_UGYLDIG`.
 * @see C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model" (1975); N. M. Laird and
 * T. A. Louis, "Empirical Bayes ranking methods" (1989).
 * @example
 * const enhet = (enhetId, ...verdier) => ({ enhetId, verdier });
 * const tabell = { vurdererIder: ['v'], enheter: [enhet('a', 5), enhet('b', 3)] };
 * const { nivå, enheter } = beregnKrympetKalibrering(tabell, { enhet: 1, vurderer: 1, rest: 1 });
 * nivå // => { teller: '4', nevner: '1' }
 * enheter.map(({ krympet }) => krympet) // => [{ teller: '9', nevner: '2' }, { teller: '7', nevner: '2' }]
 * enheter.map(({ forventetRang }) => forventetRang) // => ['1.15865525', '1.84134475']
 */
export function beregnKrympetKalibrering(tabell: Enighetstabell, varianser: Varianser): KrympetKalibrering {
  kastVedFeil(funnOmVarianser(varianser));
  const observasjoner = finnObservasjoner(lesEnighetstabell(tabell));
  if (observasjoner.enheter.length === 0) return { enheter: [], vurderere: [] };
  const modell = løsModell(observasjoner, varianser);
  const { nivå, virkninger, avvik } = modell;
  const ranger = finnForventedeRanger(modell);
  return {
    nivå: tilBrøk(nivå),
    enheter: observasjoner.enheter.map((enhet, i) => ({
      enhetId: enhet.id,
      ...råsnittAv(enhet),
      krympet: tilBrøk(leggSammen(nivå, ved(avvik, i))),
      forventetRang: rundTilDesimaler(tilBrøk(ved(ranger, i)), RANGSIFRE, 'HALV_TIL_PARTALL'),
    })),
    vurderere: observasjoner.vurderere.map((vurderer, j) => ({
      vurdererId: vurderer.id,
      ...råsnittAv(vurderer),
      virkning: tilBrøk(ved(virkninger, j)),
    })),
  };
}

function funnOmVarianser(varianser: Varianser): readonly Funn[] {
  return (['enhet', 'vurderer', 'rest'] as const).flatMap((felt) => {
    const lest = lesTall(varianser[felt]);
    if (lest !== undefined && lest.t > 0n) return [];
    const verdi = JSON.stringify(varianser[felt]) ?? String(varianser[felt]);
    return [funn('VARIANS_UGYLDIG', 'FEIL', `/varianser/${felt}`, { felt, verdi })];
  });
}

interface Modell {
  readonly nivå: Rasjonal;
  readonly virkninger: readonly Rasjonal[];
  readonly avvik: readonly Rasjonal[];
  /** The variance of the difference between two units, given all values. */
  readonly varians: (i: number, j: number) => Rasjonal;
}

/** Henderson's mixed-model equations, the units taken out first: what is left is level and assessors. */
function løsModell({ enheter, vurderere, verdier }: Observasjoner, varianser: Varianser): Modell {
  const restvarians = lesEksakt(varianser.rest);
  const [forEnhet = NULL, forVurderer = NULL] = [varianser.enhet, varianser.vurderer].map((varians) =>
    del(restvarians, lesEksakt(varians)),
  );
  const d = enheter.map(({ antall }) => leggSammen(somRasjonal(antall), forEnhet));
  const rader = verdier.map((rad, i) => [
    somRasjonal(ved(enheter, i).antall),
    ...rad.map((verdi) => somRasjonal(verdi === undefined ? 0 : 1)),
  ]);
  const last = rader.map((rad, i) => rad.map((tall) => forkort(del(tall, ved(d, i)))));
  const antall = [enheter.reduce((sum, enhet) => sum + enhet.antall, 0), ...vurderere.map((v) => v.antall)];
  const matrise = antall.map((_, r) =>
    antall.map((_, s): Rasjonal => {
      const egen = r === 0 || s === 0 || r === s ? somRasjonal(ved(antall, Math.max(r, s))) : NULL;
      const start = r === s && r > 0 ? leggSammen(egen, forVurderer) : egen;
      return rader.reduce((sum, rad, i) => forkort(trekkFra(sum, gang(ved(rad, r), ved(ved(last, i), s)))), start);
    }),
  );
  const summer = [enheter.reduce((sum, enhet) => leggSammen(sum, enhet.sum), NULL), ...vurderere.map(({ sum }) => sum)];
  const høyre = summer.map((sum, r) =>
    enheter.reduce((s, enhet, i) => forkort(trekkFra(s, gang(ved(ved(last, i), r), enhet.sum))), sum),
  );
  const invers = løsLigninger(
    matrise,
    antall.map((_, r) => antall.map((_, s) => somRasjonal(r === s ? 1 : 0))),
  );
  const løsning = invers.map((rad) => prikkprodukt(rad, høyre));
  const avvik = enheter.map(({ sum }, i) =>
    forkort(trekkFra(del(sum, ved(d, i)), prikkprodukt(ved(last, i), løsning))),
  );
  const [nivå = NULL, ...virkninger] = løsning;
  return { nivå, virkninger, avvik, varians: lagVarians({ d, last, invers, restvarians }) };
}

interface Løsning {
  /** For each unit: values + variance ratio. */
  readonly d: readonly Rasjonal[];
  /** For each unit: its number of values, and which assessors, divided by `d`. */
  readonly last: readonly (readonly Rasjonal[])[];
  /** The inverse of the equations without the units. */
  readonly invers: readonly (readonly Rasjonal[])[];
  readonly restvarians: Rasjonal;
}

/** `rest · (1/d_i + 1/d_j + (l_i − l_j)ᵀ · inverse · (l_i − l_j))`, in whole numbers over one denominator. */
function lagVarians({ d, last, invers, restvarians }: Løsning): Modell['varians'] {
  const [m, nevner] = medFellesNevner(invers);
  const [l, skala] = medFellesNevner(last);
  const prikk = (a: readonly bigint[], b: readonly bigint[]): bigint => a.reduce((s, x, k) => s + x * ved(b, k), 0n);
  const ganget = l.map((rad) => m.map((linje) => prikk(linje, rad)));
  return (i, j) => {
    const forskjell = ved(l, i).map((x, k) => x - ved(ved(l, j), k));
    const gangetForskjell = ved(ganget, i).map((x, k) => x - ved(ved(ganget, j), k));
    const kvadratform = { t: prikk(forskjell, gangetForskjell), n: nevner * skala * skala };
    const egne = leggSammen(del(somRasjonal(1), ved(d, i)), del(somRasjonal(1), ved(d, j)));
    return gang(restvarians, leggSammen(egne, kvadratform));
  };
}

function medFellesNevner(rader: readonly (readonly Rasjonal[])[]): readonly [readonly (readonly bigint[])[], bigint] {
  const felles = rader.flat().reduce((n, tall) => (n / størsteFellesDivisor(n, tall.n)) * tall.n, 1n);
  return [rader.map((rad) => rad.map(({ t, n }) => t * (felles / n))), felles];
}

/** One plus the chance that each other has a higher level, given all values. */
function finnForventedeRanger({ avvik, varians }: Modell): readonly Rasjonal[] {
  const summer = avvik.map(() => somRasjonal(1));
  const leggTil = (i: number, andel: Rasjonal): void => {
    summer[i] = leggSammen(ved(summer, i), andel);
  };
  for (let i = 0; i < avvik.length; i++) {
    for (let j = 0; j < i; j++) {
      const z = del(trekkFra(ved(avvik, j), ved(avvik, i)), rot(varians(i, j)));
      const andel = beregnNormalandel(z);
      leggTil(i, andel);
      leggTil(j, trekkFra(somRasjonal(1), andel));
    }
  }
  return summer;
}

/** A root of a number that is first cut to a fixed number of decimals: it may have thousands of digits. */
function rot({ t, n }: Rasjonal): Rasjonal {
  const kuttet = { teller: ((t * 10n ** ROTSIFRE) / n).toString(), nevner: (10n ** ROTSIFRE).toString() };
  return lesEksakt(beregnKvadratrot(kuttet, Number(ROTSIFRE) / 2));
}
