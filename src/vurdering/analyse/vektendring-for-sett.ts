import {
  leggSammen,
  type Rasjonal,
  sammenlignEksakt,
  somRasjonal,
  størsteFellesDivisor,
  trekkFra,
} from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import { delVedLodd } from './del-ved-lodd';
import { flyttTilLikt, forskjell, type Vektflytting, verdi } from './flytt-vekt';
import type { LestTabell } from './les-poengtabell';
import { løsLineært } from './los-lineaert';

const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * What happens past the boundary. `PASSERER`: the søknad passes `forbi`. `FORST_UNDER_STREKEN`: the søknad, which there
 * is room for, comes before all that there is no room for.
 */
export type Vekthendelse =
  | { readonly type: 'PASSERER'; readonly søknadId: string; readonly forbi: string }
  | { readonly type: 'FORST_UNDER_STREKEN'; readonly søknadId: string };

/** A boundary, and what is past it. */
interface Grense extends Vektflytting {
  readonly hendelse: Vekthendelse;
}

/** The answer before it is printed. */
export interface Vektsvar {
  readonly utfall: 'FINNES' | 'ALLEREDE' | 'UAVGJORT_NA' | 'FINNES_IKKE';
  readonly avstand?: Rasjonal;
  readonly vekter?: readonly Rasjonal[];
  readonly hendelser: readonly Vekthendelse[];
}

type Lestrad = LestTabell['søknader'][number];

/** The nearest weights under which `RANGERT_STOPP` funds another set. */
export function finnVektendringForSett(lest: LestTabell, ramme: number): Vektsvar {
  const innstilt = finnInnstilte(lest, ramme);
  if (innstilt === undefined) return { utfall: 'UAVGJORT_NA', avstand: NULL, hendelser: [] };
  const inne = lest.søknader.filter((_, i) => innstilt[i]);
  const ute = lest.søknader.filter((_, i) => !innstilt[i]);
  const rest = ramme - inne.reduce((sum, { beløp }) => sum + beløp, 0);
  const grenser = [...finnPasseringer(lest, inne, ute), ...finnNyeUnderStreken(lest, ute, rest)];
  const [første, ...resten] = grenser.sort((a, b) => sammenlignEksakt(a.avstand, b.avstand));
  if (første === undefined) return { utfall: 'FINNES_IKKE', hendelser: [] };
  const likeNære = resten.filter(({ avstand }) => sammenlignEksakt(avstand, første.avstand) === 0);
  return {
    utfall: 'FINNES',
    avstand: første.avstand,
    vekter: første.vekter,
    hendelser: [første, ...likeNære].map(({ hendelse }) => hendelse),
  };
}

/** Who is funded under the weights in use; `undefined` when equals at the line are not decided. */
function finnInnstilte({ søknader, vekter }: LestTabell, ramme: number): readonly boolean[] | undefined {
  const totaler = søknader.map(({ poeng }) => verdi(vekter, poeng));
  const plasser = søknader.map((_, i) => i).sort((a, b) => sammenlignEksakt(ved(totaler, b), ved(totaler, a)) || a - b);
  const grupper: number[][] = [];
  for (const i of plasser) {
    const siste = grupper.at(-1);
    if (siste !== undefined && sammenlignEksakt(ved(totaler, ved(siste, 0)), ved(totaler, i)) === 0) siste.push(i);
    else grupper.push([i]);
  }
  const sjanser = delVedLodd(
    grupper,
    søknader.map(({ beløp }) => beløp),
    ramme,
    'RANGERT_STOPP',
  );
  if (sjanser.some((sjanse) => sjanse === undefined || (sjanse.t !== 0n && sjanse.t !== sjanse.n))) return undefined;
  return sjanser.map((sjanse) => sjanse !== undefined && sjanse.t > 0n);
}

/** One outside passes one inside: then every prefix of the ranking that holds the one inside holds the other too. */
function finnPasseringer(lest: LestTabell, inne: readonly Lestrad[], ute: readonly Lestrad[]): readonly Grense[] {
  return ute.flatMap((en) =>
    inne.flatMap((annen): readonly Grense[] => {
      const grense = flyttTilLikt(lest.vekter, forskjell(en, annen));
      if (grense === undefined) return [];
      return [{ ...grense, hendelse: { type: 'PASSERER', søknadId: en.id, forbi: annen.id } }];
    }),
  );
}

/** One that there is room for comes before all that there is no room for: the rule no longer stops before it. */
function finnNyeUnderStreken(lest: LestTabell, ute: readonly Lestrad[], rest: number): readonly Grense[] {
  const forDyre = ute.filter(({ beløp }) => beløp > rest);
  return ute
    .filter(({ beløp }) => beløp <= rest)
    .flatMap((en): readonly Grense[] => {
      const rader = forDyre.map((annen) => forskjell(en, annen));
      const grense = kanLede(rader) ? flyttTilForst(lest.vekter, rader) : undefined;
      return grense === undefined ? [] : [{ ...grense, hendelse: { type: 'FORST_UNDER_STREKEN', søknadId: en.id } }];
    });
}

/** Whether some weights make every row positive at once. */
function kanLede(rader: readonly (readonly bigint[])[]): boolean {
  const antall = ved(rader, 0).length;
  const ledelse = løsLineært({
    mål: [...new Array<bigint>(antall).fill(0n), 1n],
    rader: [
      ...rader.map((d) => ({ koeffisienter: [...d.map((ett) => -ett), 1n], høyst: 0n })),
      { koeffisienter: [...new Array<bigint>(antall).fill(1n), 0n], høyst: 1n },
    ],
  });
  return ledelse !== undefined && ledelse.verdi.t > 0n;
}

/** The least weight that is moved so that no row is negative, by a linear programme in what is added and taken. */
function flyttTilForst(vekter: readonly Rasjonal[], rader: readonly (readonly bigint[])[]): Vektflytting | undefined {
  const nevner = vekter.reduce((n, vekt) => (n / størsteFellesDivisor(n, vekt.n)) * vekt.n, 1n);
  const hele = vekter.map(({ t, n }) => t * (nevner / n));
  const antall = hele.length;
  const alle = (tall: bigint): bigint[] => new Array<bigint>(antall).fill(tall);
  const løsning = løsLineært({
    mål: [...alle(0n), ...alle(-1n)],
    rader: [
      ...rader.map((d) => ({
        koeffisienter: [...d.map((ett) => -ett), ...d],
        høyst: d.reduce((sum, ett, k) => sum + ett * ved(hele, k), 0n),
      })),
      ...hele.map((har, k) => ({
        koeffisienter: [...alle(0n), ...hele.map((_, l) => (l === k ? 1n : 0n))],
        høyst: har,
      })),
      { koeffisienter: [...alle(1n), ...alle(-1n)], høyst: 0n },
      { koeffisienter: [...alle(-1n), ...alle(1n)], høyst: 0n },
    ],
  });
  if (løsning === undefined) return undefined;
  return {
    avstand: { t: -2n * løsning.verdi.t, n: løsning.verdi.n * nevner },
    vekter: hele.map((har, k) => {
      const ny = trekkFra(leggSammen(somRasjonal(har), ved(løsning.x, k)), ved(løsning.x, antall + k));
      return { t: ny.t, n: ny.n * nevner };
    }),
  };
}
