import type { Begrunnelse, Begrunnelsesnode, Regneslag } from './begrunnelse';
import type { Funn } from './funn';
import { finnVedSti } from './json-peker';
import type { Kalender } from './kalender';
import type { SporKoder } from './koder-spor';
import { konstant } from './konstanter';
import { lagFunnlager } from './lag-funn';
import { erSammeVerdi, lesGrunnlagsverdi, lesNodeverdi, type Nodeverdi, skrivNodeverdi } from './nodeverdi';
import { prøv } from './prov';
import { regnUt, tarAntallBarn } from './regn-ut';
import type { Utfall } from './utfall';

const funn = lagFunnlager<SporKoder>();
const DYPEST = 1000;

interface Kontroll {
  readonly grunnlag: unknown;
  readonly kilder: ReadonlySet<string>;
  readonly ider: Set<string>;
  /** What the nodes that are finished say, by id. */
  readonly ferdige: Map<string, Nodeverdi>;
  readonly funn: Funn[];
}

/**
 * Recomputes an explanation: each computed node from its children by one elementary operation, and each leaf against
 * the data that its pointer points at. An explanation that passes cannot lie about how the result came about.
 *
 * Each node is held against the values that its children state, so one wrong value is reported where it stands and at
 * the node right above, never all the way up.
 *
 * @param tre - The explanation, at most 1000 levels deep.
 * @param grunnlag - The data the result was computed from; the pointers of the leaves point into it.
 * @returns Every fault, with a pointer into `tre`; empty when it holds. Linear in its nodes.
 * @example
 * const grunnlag = { a: 1, b: 2 };
 * const a = lagBladnode({ id: 'a', enhet: 'ORE' }, '/a', grunnlag);
 * const b = lagBladnode({ id: 'b', enhet: 'ORE' }, '/b', grunnlag);
 * const tre = { rot: lagRegnenode({ id: 'sum', enhet: 'ORE' }, 'SUM', [a, b]), kilder: [], antakelser: [] };
 * etterregn(tre, grunnlag) // => []
 * etterregn(tre, { a: 1, b: 3 }).map((f) => `${f.kode} ${f.sti}`) // => ['NODE_AVVIKER_FRA_GRUNNLAG /rot/barn/1/verdi']
 * etterregn({ ...tre, rot: { ...tre.rot, verdi: '4' } }, grunnlag).map((f) => f.kode) // => ['NODE_STEMMER_IKKE']
 */
export function etterregn(tre: Begrunnelse, grunnlag: unknown): readonly Funn[] {
  const kontroll: Kontroll = {
    grunnlag,
    kilder: new Set([...tre.kilder, ...tre.antakelser].map(({ id }) => id)),
    ider: new Set(),
    ferdige: new Map(),
    funn: [],
  };
  regnNode(tre.rot, '/rot', 0, kontroll);
  return kontroll.funn;
}

/** Checks a node and all below it; returns the value that it states, `undefined` when that cannot be read. */
function regnNode(node: Begrunnelsesnode, sti: string, dybde: number, kontroll: Kontroll): Nodeverdi | undefined {
  if (dybde >= DYPEST) {
    kontroll.funn.push(funn('JSON_FOR_DYPT', 'FEIL', sti, { grense: DYPEST }));
    return undefined;
  }
  kontroll.funn.push(...kontrollerOmtale(node, sti, kontroll));
  const barn = node.barn.map((b, i) => regnNode(b, `${sti}/barn/${i}`, dybde + 1, kontroll));
  const oppgitt = lesNodeverdi(node.verdi, node.enhet);
  kontroll.funn.push(...kontrollerVerdi(node, sti, oppgitt, barn, kontroll));
  if (oppgitt !== undefined && !kontroll.ferdige.has(node.id)) kontroll.ferdige.set(node.id, oppgitt);
  return oppgitt;
}

function kontrollerOmtale({ id, kildeId }: Begrunnelsesnode, sti: string, { ider, kilder }: Kontroll): Funn[] {
  const igjen = ider.has(id);
  ider.add(id);
  return [
    ...(igjen ? [funn('NODE_ID_TO_GANGER', 'FEIL', `${sti}/id`, { id })] : []),
    ...(kildeId === undefined || kilder.has(kildeId)
      ? []
      : [funn('NODE_KILDE_UKJENT', 'FEIL', `${sti}/kildeId`, { id, kilde: kildeId })]),
  ];
}

function kontrollerVerdi(
  node: Begrunnelsesnode,
  sti: string,
  oppgitt: Nodeverdi | undefined,
  barn: readonly (Nodeverdi | undefined)[],
  { grunnlag, ferdige }: Kontroll,
): readonly Funn[] {
  const { id, slag, verdi } = node;
  const erBlad = slag === 'GRUNNLAG' || slag === 'KONSTANT' || slag === 'GJENTATT';
  if (erBlad ? barn.length > 0 : !tarAntallBarn(slag, barn.length)) {
    return [funn('NODE_BARN_ANTALL', 'FEIL', `${sti}/barn`, { id, slag, antall: barn.length })];
  }
  if (oppgitt === undefined) return [funn('NODE_VERDI_UGYLDIG', 'FEIL', `${sti}/verdi`, { id, verdi })];
  if (slag === 'GRUNNLAG') return kontrollerBlad(node, sti, oppgitt, grunnlag);
  if (slag === 'GJENTATT' && !ferdige.has(node.nodeId ?? ''))
    return [funn('NODE_UTEN_GRUNNLAG', 'FEIL', `${sti}/nodeId`, { id, sti: node.nodeId ?? '' })];
  const lesbare = barn.filter((b) => b !== undefined);
  // A child that could not be read has its own finding already.
  if (lesbare.length < barn.length) return [];
  const beregnet = finnVerdi(node, slag, lesbare, { grunnlag, ferdige });
  if (beregnet !== undefined && erSammeVerdi(oppgitt, beregnet)) return [];
  const data = { id, oppgitt: verdi, beregnet: beregnet === undefined ? '' : skrivNodeverdi(beregnet) };
  return [funn('NODE_STEMMER_IKKE', 'FEIL', `${sti}/verdi`, data)];
}

function finnVerdi(
  { regel, nodeId, sti }: Begrunnelsesnode,
  slag: Exclude<Begrunnelsesnode['slag'], 'GRUNNLAG'>,
  barn: readonly Nodeverdi[],
  { grunnlag, ferdige }: Pick<Kontroll, 'grunnlag' | 'ferdige'>,
): Nodeverdi | undefined {
  if (slag === 'KONSTANT') return konstant(regel);
  return slag === 'GJENTATT' ? ferdige.get(nodeId ?? '') : regnIgjen(slag, sti, barn, grunnlag);
}

function kontrollerBlad(
  { id, verdi, enhet, sti: peker }: Begrunnelsesnode,
  sti: string,
  oppgitt: Nodeverdi,
  grunnlag: unknown,
): readonly Funn[] {
  const funnet = peker === undefined ? undefined : verdiAv(prøv(() => finnVedSti(grunnlag, peker)));
  if (funnet === undefined) return [funn('NODE_UTEN_GRUNNLAG', 'FEIL', `${sti}/sti`, { id, sti: peker ?? '' })];
  const lest = lesGrunnlagsverdi(funnet, enhet);
  if (lest !== undefined && erSammeVerdi(oppgitt, lest)) return [];
  const data = { id, oppgitt: verdi, grunnlag: lest === undefined ? skrivKort(funnet) : skrivNodeverdi(lest) };
  return [funn('NODE_AVVIKER_FRA_GRUNNLAG', 'FEIL', `${sti}/verdi`, data)];
}

function regnIgjen(
  slag: Regneslag,
  sti: string | undefined,
  barn: readonly Nodeverdi[],
  grunnlag: unknown,
): Nodeverdi | undefined {
  const regnet = prøv(() => {
    const kalender = sti === undefined ? undefined : finnVedSti(grunnlag, sti);
    return regnUt(slag, barn, erKalender(kalender) ? kalender : undefined);
  });
  return verdiAv(regnet);
}

/** A step that breaks its contract, such as a working day outside the calendar, gives no value. */
const verdiAv = <T>(utfall: Utfall<T>): T | undefined => (utfall.ok ? utfall.verdi : undefined);

/** Whether working days can be counted in it; the list of holidays itself is not read here. */
function erKalender(x: unknown): x is Kalender {
  if (typeof x !== 'object' || x === null) return false;
  const { fraÅr, tilÅr, lørdagErVirkedag, fridager } = x as Partial<Kalender>;
  return (
    Number.isInteger(fraÅr) &&
    Number.isInteger(tilÅr) &&
    typeof lørdagErVirkedag === 'boolean' &&
    Array.isArray(fridager) &&
    fridager.every((dag) => Number.isInteger(dag))
  );
}

function skrivKort(verdi: unknown): string {
  if (Array.isArray(verdi)) return '[…]';
  return typeof verdi === 'object' && verdi !== null ? '{…}' : String(verdi);
}
