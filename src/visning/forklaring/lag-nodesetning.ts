import type { Begrunnelsesnode, Begrunnelsesslag } from '../../kjerne/begrunnelse';
import { FORKLARINGSORD, SETNINGER, type Setningsdata } from '../tekster/forklaring';
import type { Språk } from '../tekster/typer';

/** The kinds whose phrase is an equation, so that it stands behind `=`. */
const LIKNINGER: readonly Begrunnelsesslag[] = ['SUM', 'PRODUKT', 'DIFFERANSE', 'KVOTIENT'];

/** The kinds whose phrase is about what stands below. */
const OM_DET_UNDER: ReadonlySet<Begrunnelsesslag> = new Set(['OG', 'ELLER', 'HVIS']);

/** A sum, a product or a difference of one thing is that thing. */
const erAlene = ({ slag, barn }: Begrunnelsesnode): boolean =>
  barn.length === 1 && (slag === 'SUM' || slag === 'DIFFERANSE' || slag === 'PRODUKT');

/** The most children whose values are read for a phrase. */
const FLEST_LEDD = 6;

/**
 * How a node came about, in words, with what joins it to the value: ` = 45 % av 40 000 000 kr`, ` – 9 måneder etter …`.
 *
 * @param vis - Prints the value of a child.
 * @param barnVises - Whether the children stand below; where they do not, nothing is said of what is below.
 * @returns Nothing for a kind from a newer version.
 */
export function lagNodesetning(
  node: Begrunnelsesnode,
  språk: Språk,
  vis: (barn: Pick<Begrunnelsesnode, 'verdi' | 'enhet'>) => string,
  barnVises = true,
): string {
  const { slag, barn } = node;
  if (!Object.hasOwn(SETNINGER, slag)) return '';
  if (!barnVises && barn.length > 0 && (OM_DET_UNDER.has(slag) || erAlene(node))) return '';
  const data = lagData(node, vis);
  const tekst =
    finnAndelAv(node, språk, data.ledd) ?? finnEnheterPå(node, språk, data.ledd) ?? SETNINGER[slag][språk](data);
  if (barn.length === 0) return ` (${tekst})`;
  if (erAlene(node)) return ` – ${FORKLARINGSORD.somUnder[språk]}`;
  return LIKNINGER.includes(slag) ? ` = ${tekst}` : ` – ${tekst}`;
}

function lagData(
  { slag, verdi, enhet, barn }: Begrunnelsesnode,
  vis: (barn: Pick<Begrunnelsesnode, 'verdi' | 'enhet'>) => string,
): Setningsdata {
  // Of many only the first is named; the others are counted.
  const ledd = barn.map((b, i) => (i < FLEST_LEDD ? (slag === 'DATO_I_AR' ? b.verdi : vis(b)) : ''));
  const [første, andre] = barn;
  const flytt = andre?.verdi ?? '';
  const bakover = flytt.startsWith('-');
  const teller = slag === 'ANTALL' && barn.every((b) => b.enhet === 'JA_NEI');
  return {
    ledd,
    ja: (slag === 'HVIS' ? første?.verdi : verdi) === 'JA',
    erDatoer: første?.enhet === 'DATO',
    erFørste: første?.verdi === verdi,
    ...(erPlassBlant(første, andre) ? { avDeFørste: andre?.verdi ?? '' } : {}),
    ...(teller ? { antallJa: barn.filter((b) => b.verdi === 'JA').length } : {}),
    til: finnAvrunding(enhet, andre?.verdi),
    mengde: andre === undefined ? '' : vis({ enhet: andre.enhet, verdi: bakover ? flytt.slice(1) : flytt }),
    bakover,
  };
}

function finnAvrunding(enhet: Begrunnelsesnode['enhet'], til: string | undefined): Setningsdata['til'] {
  if (til === undefined || til === '1') return enhet === 'ORE' ? 'ORE' : enhet === 'ENHETER' ? 'ENHETER' : 'TALL';
  return enhet === 'ORE' && til === '100' ? 'KRONER' : 'GANGER';
}

const AV = { nb: 'av', nn: 'av', en: 'of' } as const;

/** Whether a place is held against how many places there are; a place that ties may be no whole number. */
const erPlassBlant = (første: Begrunnelsesnode | undefined, andre: Begrunnelsesnode | undefined): boolean =>
  første?.enhet === 'RANG' && andre?.enhet === 'ENHETER' && /^\d+$/.test(andre.verdi);

const PÅ = { nb: 'à', nn: 'à', en: 'of' } as const;

/** Units times what a unit is: `60 enheter à 1 kr`. */
function finnEnheterPå({ slag, barn }: Begrunnelsesnode, språk: Språk, [a, b]: readonly string[]): string | undefined {
  const erDet = slag === 'PRODUKT' && barn.length === 2 && barn[0]?.enhet === 'ENHETER' && barn[1]?.enhet === 'ORE';
  return erDet ? `${a} ${PÅ[språk]} ${b}` : undefined;
}

/** A share of something is told as one: `45 % av 40 000 000 kr`. */
function finnAndelAv({ slag, barn }: Begrunnelsesnode, språk: Språk, [a, b]: readonly string[]): string | undefined {
  if (slag !== 'PRODUKT' || barn.length !== 2) return undefined;
  const [første, andre] = barn.map(({ enhet }) => enhet === 'ANDEL');
  if (første === andre) return undefined;
  return første ? `${a} ${AV[språk]} ${b}` : `${b} ${AV[språk]} ${a}`;
}
