import type { Begrunnelse, Begrunnelsesenhet, Begrunnelsesnode, Regneslag } from './begrunnelse';
import { sammenlignEksakt } from './brok';
import type { Funn } from './funn';
import { finnVedSti } from './json-peker';
import type { Kalender } from './kalender';
import type { SporKoder } from './koder-spor';
import { konstant } from './konstanter';
import { lagFunnlager } from './lag-funn';
import { harRettEnhet } from './node-enhet';
import { erHelNode, funnOmNodeform, lesKildetabell } from './nodeform';
import { erSammeVerdi, lesGrunnlagsverdi, lesNodeverdi, type Nodeverdi, skrivNodeverdi } from './nodeverdi';
import { prøv } from './prov';
import { regnUt, tarAntallBarn } from './regn-ut';
import type { Utfall } from './utfall';

const funn = lagFunnlager<SporKoder>();
const DYPEST = 1000;
/** A number beyond this is not written out in a finding. */
const STØRST_SKREVET = 10n ** 400n;

/** What a node that is finished says, and in what unit. */
interface Ferdig {
  readonly verdi: Nodeverdi;
  readonly enhet: Begrunnelsesenhet;
}

interface Kontroll {
  readonly grunnlag: unknown;
  /** Where each source and assumption stands, by id. */
  readonly kilder: ReadonlyMap<string, string>;
  readonly brukte: Set<string>;
  /** The first node of each id. */
  readonly ider: Map<string, unknown>;
  /** Nodes that are not the first of their id. */
  readonly dobbelte: Set<unknown>;
  readonly ferdige: Map<string, Ferdig>;
  readonly funn: Funn[];
}

/**
 * Recomputes an explanation: each computed node from its children by one elementary operation, and each leaf against
 * the data that its pointer points at. An explanation that passes cannot lie about how the result came about.
 *
 * Each node is held against the values that its children state, so one wrong value is reported where it stands and at
 * the node right above, never all the way up. Amounts and spans of time are not mixed with other units. What no
 * recomputation can see is what a node is called, which rule and which of the sources it names, which of several equal
 * values it is read from, and whether a step that changes nothing was left out. To hold those too, make the explanation
 * again from the result and compare the two by `lagFingeravtrykk`.
 *
 * @param tre - The explanation, at most 1000 levels deep. It may come from anywhere: damaged, it gives findings, and is
 * never an error, also where it holds itself.
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
 * etterregn({ ...tre, rot: { ...tre.rot, enhet: 'DAGER' } }, grunnlag).map((f) => f.kode) // => ['NODE_ENHET_PASSER_IKKE']
 */
export function etterregn(tre: Begrunnelse, grunnlag: unknown): readonly Funn[] {
  if (typeof tre !== 'object' || tre === null) return [funn('NODE_FELT_UGYLDIG', 'FEIL', '', { felt: '' })];
  const tabell = lesKildetabell(tre);
  const kontroll: Kontroll = {
    grunnlag,
    kilder: tabell.steder,
    brukte: new Set(),
    ider: new Map(),
    dobbelte: new Set(),
    ferdige: new Map(),
    funn: [...tabell.funn],
  };
  regnNode(tre.rot, '/rot', 0, kontroll);
  for (const [id, sti] of tabell.steder)
    if (!kontroll.brukte.has(id)) kontroll.funn.push(funn('NODE_KILDE_UBRUKT', 'FEIL', sti, { id }));
  return kontroll.funn;
}

/** Checks a node and all below it; returns the value that it states, `undefined` when that cannot be read. */
function regnNode(node: Begrunnelsesnode, sti: string, dybde: number, kontroll: Kontroll): Nodeverdi | undefined {
  if (dybde >= DYPEST) {
    kontroll.funn.push(funn('JSON_FOR_DYPT', 'FEIL', sti, { grense: DYPEST }));
    return undefined;
  }
  if (!erHelNode(node)) return regnSkadetNode(node, sti, dybde, kontroll);
  const erFørste = kontrollerOmtale(node, sti, kontroll);
  const oppgitt = lesNodeverdi(node.verdi, node.enhet);
  // A node that holds itself, or stands in two places, is gone through once.
  if (!erFørste && !erNy(node, kontroll)) return oppgitt;
  const barn = node.barn.map((b, i) => regnNode(b, `${sti}/barn/${i}`, dybde + 1, kontroll));
  kontroll.funn.push(...kontrollerVerdi(node, sti, oppgitt, barn, kontroll));
  if (oppgitt !== undefined && erFørste) kontroll.ferdige.set(node.id, { verdi: oppgitt, enhet: node.enhet });
  return oppgitt;
}

function erNy(node: Begrunnelsesnode, { ider, dobbelte }: Kontroll): boolean {
  if (ider.get(node.id) === node || dobbelte.has(node)) return false;
  dobbelte.add(node);
  return true;
}

/** Says what is wrong with its form, and goes on to what is below it. */
function regnSkadetNode(node: unknown, sti: string, dybde: number, kontroll: Kontroll): undefined {
  kontroll.funn.push(...funnOmNodeform(node, sti));
  const barn = typeof node === 'object' && node !== null && 'barn' in node ? node.barn : undefined;
  if (!Array.isArray(barn) || kontroll.dobbelte.has(node)) return;
  kontroll.dobbelte.add(node);
  for (const [i, b] of barn.entries()) regnNode(b, `${sti}/barn/${i}`, dybde + 1, kontroll);
}

/** Whether the node is the first of its id. */
function kontrollerOmtale(node: Begrunnelsesnode, sti: string, kontroll: Kontroll): boolean {
  const { id, kildeId } = node;
  const igjen = kontroll.ider.has(id);
  if (igjen) kontroll.funn.push(funn('NODE_ID_TO_GANGER', 'FEIL', `${sti}/id`, { id }));
  else kontroll.ider.set(id, node);
  if (kildeId === undefined) return !igjen;
  kontroll.brukte.add(kildeId);
  if (!kontroll.kilder.has(kildeId))
    kontroll.funn.push(funn('NODE_KILDE_UKJENT', 'FEIL', `${sti}/kildeId`, { id, kilde: kildeId }));
  return !igjen;
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
  const omEnhet = passerEnheten(node, ferdige)
    ? []
    : [funn('NODE_ENHET_PASSER_IKKE', 'FEIL', `${sti}/enhet`, { id, slag, enhet: node.enhet })];
  const beregnet = finnVerdi(node, slag, lesbare, { grunnlag, ferdige });
  if (beregnet !== undefined && erLike(oppgitt, beregnet)) return omEnhet;
  const data = { id, oppgitt: verdi, beregnet: beregnet === undefined ? '' : skriv(beregnet) };
  return [...omEnhet, funn('NODE_STEMMER_IKKE', 'FEIL', `${sti}/verdi`, data)];
}

function passerEnheten(node: Begrunnelsesnode, ferdige: Kontroll['ferdige']): boolean {
  return node.slag === 'GJENTATT' ? ferdige.get(node.nodeId ?? '')?.enhet === node.enhet : harRettEnhet(node);
}

/** As `erSammeVerdi`, but without reducing fractions, which takes long for numbers of very many digits. */
function erLike(a: Nodeverdi, b: Nodeverdi): boolean {
  return a.type === 'TALL' && b.type === 'TALL' ? sammenlignEksakt(a.tall, b.tall) === 0 : erSammeVerdi(a, b);
}

function skriv(verdi: Nodeverdi): string {
  if (verdi.type !== 'TALL') return skrivNodeverdi(verdi);
  const { t, n } = verdi.tall;
  return t < STØRST_SKREVET && -t < STØRST_SKREVET && n < STØRST_SKREVET ? skrivNodeverdi(verdi) : '…';
}

function finnVerdi(
  { regel, nodeId, sti }: Begrunnelsesnode,
  slag: Exclude<Begrunnelsesnode['slag'], 'GRUNNLAG'>,
  barn: readonly Nodeverdi[],
  { grunnlag, ferdige }: Pick<Kontroll, 'grunnlag' | 'ferdige'>,
): Nodeverdi | undefined {
  if (slag === 'KONSTANT') return konstant(regel);
  return slag === 'GJENTATT' ? ferdige.get(nodeId ?? '')?.verdi : regnIgjen(slag, sti, barn, grunnlag);
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
  if (lest !== undefined && erLike(oppgitt, lest)) return [];
  const data = { id, oppgitt: verdi, grunnlag: lest === undefined ? skrivKort(funnet) : skriv(lest) };
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
