import { type Rasjonal, størsteFellesDivisor, tilBrøk } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import type { Kriterievekt } from '../typer';
import { type LestTabell, lesPoengtabell } from './les-poengtabell';
import { løsGradvis } from './los-gradvis';
import type { Poengtabell } from './typer';
import { finnBesteVekter, kjegleAv, type LestOmråde, lesVektområde, type Vektområde } from './vektomrade';

/** How far a rank can go: not beyond `grense`, and `oppnådd` is reached by some lawful weights. Often they are the same. */
export interface Rangytterpunkt {
  /** No lawful weights go beyond it. */
  readonly grense: number;
  /** Some lawful weights reach it. */
  readonly oppnådd: number;
}

/** What can be said of one søknad when the weights are not known. */
export interface Ranglinje {
  /** The søknad. */
  readonly søknadId: string;
  /** Those with a higher total whatever the weights, by id. */
  readonly alltidForan: readonly string[];
  /** Those with a lower total whatever the weights, by id. */
  readonly alltidBak: readonly string[];
  /** Its best rank: one more than those that are ahead. */
  readonly best: Rangytterpunkt;
  /** Its poorest rank: one more than those that are ahead. */
  readonly verst: Rangytterpunkt;
  /** Whether some weights put it first: alone, at best together with others, or never. */
  readonly førsteplass: 'ALENE' | 'DELT' | 'ALDRI';
  /** Weights that do; absent for `ALDRI`. */
  readonly førsteplassVed?: readonly Kriterievekt[];
}

/** What can be said of a round when the weights are not known. */
export interface MuligeRanger {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly tabell: Poengtabell; readonly område: Vektområde };
  /** One for each søknad, by id. */
  readonly linjer: readonly Ranglinje[];
}

/**
 * Who is ahead when the weights are not known: exactly what holds for all weights, and what holds for some.
 *
 * Use it for a call without weights, or with an order of importance only. It says nothing of how likely a rank is; for
 * that see {@link trekkRangeringer}. It changes no ranking.
 *
 * @param tabell - Scores; weights in it are not used. n² × criteria, and at most one linear programme for each søknad.
 * @param område - What is known of the weights.
 * @returns A line for each søknad. Whether one can be first is decided exactly; how far a rank goes lies between
 * `oppnådd` and `grense`.
 * @throws TilskuddFeil as for the table (`KRITERIER_TOMT`, `RUNDE_TOM`, `KRITERIUM_TO_GANGER`, `RUNDE_ID_TO_GANGER`,
 * `POENG_ANTALL_FEIL`, `POENG_UGYLDIG`, `SOKT_BELOP_UGYLDIG`) and the area (`VALG_UGYLDIG`, `KRITERIUM_UKJENT`,
 * `KRITERIUM_TO_GANGER`, `VEKTREKKEFOLGE_UGYLDIG`, `VEKTGRENSE_UGYLDIG`, `VEKTGRENSER_UMULIGE`).
 * @example
 * const søknad = (søknadId, ...poeng) => ({ søknadId, søktBeløp: kroner(1), poeng });
 * const tabell = {
 *   kriterier: [{ kriteriumId: 'k1' }, { kriteriumId: 'k2' }],
 *   søknader: [søknad('a', 5, 1), søknad('b', 1, 5), søknad('c', 2, 2)],
 * };
 * // Each of a and b can be first. c is behind neither for all weights, and yet never ahead of both.
 * const { linjer } = finnMuligeRanger(tabell, { type: 'UKJENT' });
 * linjer.map(({ førsteplass }) => førsteplass) // => ['ALENE', 'ALENE', 'ALDRI']
 * linjer[2].alltidForan // => []
 * const ordnet = { type: 'ORDNET', rekkefølge: [['k1'], ['k2']] };
 * finnMuligeRanger(tabell, ordnet).linjer[1].best // => { grense: 1, oppnådd: 1 }
 */
export function finnMuligeRanger(tabell: Poengtabell, område: Vektområde): MuligeRanger {
  const lest = lesPoengtabell(tabell, false);
  const lestOmråde = lesVektområde(område, lest.kriterier);
  const par = finnPar(lest, lestOmråde);
  const hjørner = par.hjørner.map((vekter) => totalerVed(lest, vekter));
  return {
    grunnlag: { tabell, område },
    linjer: lest.søknader.map((_, i) => lagLinje(i, { lest, område: lestOmråde, par, hjørner })),
  };
}

interface Par {
  /** `over[i][j]`: the sign of the highest that the total of i minus that of j can be. */
  readonly over: readonly (readonly number[])[];
  readonly hjørner: readonly (readonly bigint[])[];
}

/** For each pair how far the first can be ahead, and the extreme points where it is. */
function finnPar({ søknader }: LestTabell, område: LestOmråde): Par {
  const hjørner = new Map<string, readonly bigint[]>();
  const over = søknader.map((en) =>
    søknader.map((annen) => {
      if (en === annen) return 0;
      const d = en.poeng.map((poeng, k) => poeng - ved(annen.poeng, k));
      const vekter = somHeltall(finnBesteVekter(d, område));
      hjørner.set(vekter.join(), vekter);
      const høyest = d.reduce((sum, ett, k) => sum + ett * ved(vekter, k), 0n);
      return høyest > 0n ? 1 : høyest < 0n ? -1 : 0;
    }),
  );
  return { over, hjørner: [...hjørner.values()] };
}

/** The same proportions in the smallest whole numbers. */
function somHeltall(vekter: readonly Rasjonal[]): readonly bigint[] {
  const felles = vekter.reduce((n, vekt) => (n / størsteFellesDivisor(n, vekt.n)) * vekt.n, 1n);
  const hele = vekter.map(({ t, n }) => t * (felles / n));
  const divisor = hele.reduce((d, tall) => (tall === 0n ? d : størsteFellesDivisor(d, tall)), 0n);
  return divisor > 1n ? hele.map((tall) => tall / divisor) : hele;
}

const totalerVed = ({ søknader }: LestTabell, vekter: readonly bigint[]): readonly bigint[] =>
  søknader.map(({ poeng }) => poeng.reduce((sum, ett, k) => sum + ett * ved(vekter, k), 0n));

interface Sak {
  readonly lest: LestTabell;
  readonly område: LestOmråde;
  readonly par: Par;
  readonly hjørner: readonly (readonly bigint[])[];
}

function lagLinje(i: number, { lest, område, par, hjørner }: Sak): Ranglinje {
  const ider = (erMed: (j: number) => boolean): readonly string[] =>
    lest.søknader.flatMap(({ id }, j) => (j !== i && erMed(j) ? [id] : []));
  const alltidForan = ider((j) => ved(ved(par.over, i), j) < 0);
  const alltidBak = ider((j) => ved(ved(par.over, j), i) < 0);
  const kanVæreForan = ider((j) => ved(ved(par.over, j), i) > 0);
  const ranger = hjørner.map((totaler) => 1 + totaler.filter((total) => total > ved(totaler, i)).length);
  const første = alltidForan.length > 0 ? undefined : finnFørsteplass(lest, i, område);
  return {
    søknadId: ved(lest.søknader, i).id,
    alltidForan,
    alltidBak,
    best: {
      // One that can never be first has at best the second place, even where nobody is always ahead of it.
      grense: første === undefined ? Math.max(2, alltidForan.length + 1) : 1,
      oppnådd: første === undefined ? Math.min(lest.søknader.length, ...ranger) : 1,
    },
    verst: { grense: kanVæreForan.length + 1, oppnådd: Math.max(1, ...ranger) },
    førsteplass: første === undefined ? 'ALDRI' : første.alene ? 'ALENE' : 'DELT',
    ...(første === undefined ? {} : { førsteplassVed: somKriterievekter(lest, første.vekter) }),
  };
}

interface Førsteplass {
  readonly alene: boolean;
  readonly vekter: readonly Rasjonal[];
}

/** Weights under which nobody has a higher total: with the largest lead, or, where there is none, any. */
function finnFørsteplass({ søknader, kriterier }: LestTabell, i: number, område: LestOmråde): Førsteplass | undefined {
  const antall = kriterier.length;
  const poeng = ved(søknader, i).poeng;
  const mindre = søknader.filter((_, j) => j !== i).map((annen) => annen.poeng.map((p, k) => p - ved(poeng, k)));
  const kjegle = kjegleAv(område, antall);
  const enere = new Array<bigint>(antall).fill(1n);
  const nuller = new Array<bigint>(antall).fill(0n);
  const ledelse = løsGradvis(
    {
      mål: [...nuller, 1n],
      // A lone søknad leads by as much as one likes; the last row keeps the programme bounded.
      rader: [
        { koeffisienter: [...enere, 0n], høyst: 1n },
        { koeffisienter: [...enere.map((en) => -en), 1n], høyst: 0n },
      ],
    },
    [...mindre.map((rad) => [...rad, 1n]), ...kjegle.map((rad) => [...rad, 0n])],
  );
  if (ledelse !== undefined && ledelse.verdi.t > 0n) return { alene: true, vekter: ledelse.x.slice(0, antall) };
  const delt = løsGradvis({ mål: enere, rader: [{ koeffisienter: enere, høyst: 1n }] }, [...mindre, ...kjegle]);
  return delt !== undefined && delt.verdi.t > 0n ? { alene: false, vekter: delt.x } : undefined;
}

/** With the sum 1. */
function somKriterievekter({ kriterier }: LestTabell, vekter: readonly Rasjonal[]): readonly Kriterievekt[] {
  const hele = somHeltall(vekter);
  const sum = hele.reduce((s, tall) => s + tall, 0n);
  return kriterier.map((kriteriumId, k) => ({ kriteriumId, vekt: tilBrøk({ t: ved(hele, k), n: sum }) }));
}
