import { type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import type { Regnet } from '../kjerne/lag-node';
import { begrunnEnhetFraRest } from './begrunn-enhet';
import { type Likeperson, type Likhetstrinn, lagLikhetsnivåer } from './likhetsniva';
import type { Pottbygger } from './pottbygger';

/** Someone with an exact share, in units. */
export interface Andelshaver extends Likeperson {
  readonly andel: Rasjonal;
}

/** Those who share the units that are left when each has the whole part of its share. */
interface Avrundingskrets<L extends Andelshaver> {
  readonly linjer: readonly L[];
  /** Units that their shares sum to. */
  readonly enheter: bigint;
  /** The same as an amount, and what is taken off it for others. */
  readonly ramme: () => Regnet;
  readonly trekk: () => readonly Regnet[];
  /** What decides between equal remainders. */
  readonly kjede: readonly Likhetstrinn[];
  /** With all in one tree, a remainder is held against the smallest that got a unit; alone, it gets its rank. */
  readonly forAlle: boolean;
  /** What the ids of the nodes end in, where there is more than one such set. */
  readonly navn: string;
}

/** What the node of an amount is called, and the rule that it names. */
interface Beløpsnode {
  readonly id: string;
  readonly regel: string;
}

/** The amounts by the largest remainder. */
export interface Avrunding<L extends Andelshaver> {
  /** Whether one gets a unit more; `undefined` when none are left. */
  readonly lagAvgjørelse: (krets: Avrundingskrets<L>) => ((linje: L) => Regnet) | undefined;
  /** The whole units of the exact share, and one unit more where `avgjør` says so. */
  readonly beløp: (linje: L, avgjør: ((linje: L) => Regnet) | undefined, som: Beløpsnode) => Regnet;
}

/** Explains the rounding of exact shares by the largest remainder, of weights and of claims alike. */
export function begrunnAvrunding<L extends Andelshaver>(
  bygger: Pottbygger<L>,
  andel: (linje: L) => Regnet,
): Avrunding<L> {
  const hele = (linje: L): Regnet => {
    if (erHel(linje)) return andel(linje);
    const id = `hele/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, 'ORE', 'RUND_NED', [andel(linje), bygger.enhet()]));
  };
  const rest = (linje: L): Regnet => {
    const id = `rest/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, 'ORE', 'DIFFERANSE', [andel(linje), hele(linje)]));
  };
  return {
    lagAvgjørelse: (krets) => {
      const antall = krets.linjer.reduce((sum, { andel: { t, n } }) => sum - t / n, krets.enheter);
      if (antall === 0n) return undefined;
      const { navn, forAlle } = krets;
      const nivåer = lagLikhetsnivåer(krets.linjer, antall, sammenlignRester, krets.kjede);
      const igjen = lagIgjen(bygger, krets, hele);
      return begrunnEnhetFraRest(bygger, { nivåer, rest, igjen, forAlle, navn, enhet: 'ORE' });
    },
    beløp: (linje, avgjør, { id, regel }) => {
      const deler = [hele(linje)];
      if (avgjør !== undefined && !erHel(linje)) {
        const svar = [avgjør(linje), bygger.enhet(), bygger.konstant('ingenting', 'ORE', 'NULL')];
        deler.push(bygger.regn(`en-til/${linje.plass}`, 'ORE', 'HVIS', svar));
      }
      return bygger.regn(id, 'ORE', 'SUM', deler, regel);
    },
  };
}

/** How many units are left. */
function lagIgjen<L extends Andelshaver>(
  bygger: Pottbygger<L>,
  { navn, ramme, trekk, linjer }: Avrundingskrets<L>,
  hele: (linje: L) => Regnet,
): () => Regnet {
  const id = `igjen${navn}`;
  const beløp = (): Regnet =>
    bygger.regn(`${id}/beløp`, 'ORE', 'DIFFERANSE', [ramme(), ...linjer.map(hele), ...trekk()]);
  return () => bygger.node(id, () => bygger.regn(id, 'ENHETER', 'KVOTIENT', [beløp(), bygger.enhet()]));
}

/** Whether the exact share is whole units. */
const erHel = ({ andel }: Andelshaver): boolean => andel.t % andel.n === 0n;

const restAv = ({ andel: { t, n } }: Andelshaver): Rasjonal => ({ t: t % n, n });
const sammenlignRester = (a: Andelshaver, b: Andelshaver): number => sammenlignEksakt(restAv(b), restAv(a));
