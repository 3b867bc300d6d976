import type { Begrunnelse, Begrunnelsesnode } from './begrunnelse';
import { sammenlignEksakt } from './brok';
import { erTilskuddFeil } from './er-tilskudd-feil';
import type { Funn } from './funn';
import { finnVedSti } from './json-peker';
import type { Kalender } from './kalender';
import type { SporKoder } from './koder-spor';
import { lagFunnlager } from './lag-funn';
import { lesGrunnlagsverdi, lesNodeverdi, skrivNodeverdi } from './nodeverdi';
import { type Nodeverdi, OPERASJONER } from './regn-ut';

const funn = lagFunnlager<SporKoder>();

interface Kontroll {
  readonly grunnlag: unknown;
  readonly kilder: ReadonlySet<string>;
  readonly ider: Set<string>;
  readonly funn: Funn[];
}

/**
 * Recomputes an explanation: each computed node from its children by one elementary operation, and each leaf against
 * the data that its pointer points at. An explanation that passes cannot lie about how the result came about.
 *
 * @param tre - The explanation.
 * @param grunnlag - The data the result was computed from; the pointers of the leaves point into it.
 * @returns Every fault, with a pointer into `tre`; empty when it holds. Linear in its nodes.
 * @example
 * const blad = (id, verdi, sti) => ({ id, slag: 'GRUNNLAG', verdi, enhet: 'ORE', sti, barn: [] });
 * const rot = { id: 'sum', slag: 'SUM', verdi: '3', enhet: 'ORE', barn: [blad('a', '1', '/a'), blad('b', '2', '/b')] };
 * etterregn({ rot, kilder: [], antakelser: [] }, { a: 1, b: 2 }) // => []
 * etterregn({ rot, kilder: [], antakelser: [] }, { a: 1, b: 3 }).map((f) => f.kode) // => ['NODE_AVVIKER_FRA_GRUNNLAG']
 */
export function etterregn(tre: Begrunnelse, grunnlag: unknown): readonly Funn[] {
  const kontroll: Kontroll = {
    grunnlag,
    kilder: new Set([...tre.kilder, ...tre.antakelser].map(({ id }) => id)),
    ider: new Set(),
    funn: [],
  };
  regnNode(tre.rot, '/rot', kontroll);
  return kontroll.funn;
}

/** The value that stands in the node, so that a fault is reported once and not again at every node above it. */
function regnNode(node: Begrunnelsesnode, sti: string, kontroll: Kontroll): Nodeverdi | undefined {
  const { id, verdi, enhet } = node;
  if (kontroll.ider.has(id)) kontroll.funn.push(funn('NODE_ID_TO_GANGER', 'FEIL', `${sti}/id`, { id }));
  kontroll.ider.add(id);
  if (node.kildeId !== undefined && !kontroll.kilder.has(node.kildeId)) {
    kontroll.funn.push(funn('NODE_KILDE_UKJENT', 'FEIL', `${sti}/kildeId`, { id, kilde: node.kildeId }));
  }
  const barn = node.barn.map((b, i) => regnNode(b, `${sti}/barn/${i}`, kontroll));
  const oppgitt = lesNodeverdi(verdi, enhet);
  if (oppgitt === undefined && enhet !== 'TEKST') {
    kontroll.funn.push(funn('NODE_VERDI_UGYLDIG', 'FEIL', `${sti}/verdi`, { id, verdi }));
    return undefined;
  }
  const feil =
    node.slag === 'GRUNNLAG'
      ? sjekkBlad(node, sti, oppgitt, kontroll)
      : sjekkRegning(node, sti, oppgitt, barn, kontroll);
  if (feil !== undefined) kontroll.funn.push(feil);
  return oppgitt;
}

function sjekkBlad(
  { id, verdi, enhet, sti: peker, barn }: Begrunnelsesnode,
  sti: string,
  oppgitt: Nodeverdi | undefined,
  { grunnlag }: Kontroll,
): Funn | undefined {
  if (barn.length > 0) return funn('NODE_BARN_ANTALL', 'FEIL', sti, { id, slag: 'GRUNNLAG', antall: barn.length });
  const funnet = peker === undefined ? undefined : prøv(() => finnVedSti(grunnlag, peker));
  if (funnet === undefined) return funn('NODE_UTEN_GRUNNLAG', 'FEIL', `${sti}/sti`, { id, sti: peker ?? '' });
  const likt = enhet === 'TEKST' ? funnet === verdi : erLike(oppgitt, lesGrunnlagsverdi(funnet, enhet));
  if (likt) return undefined;
  const data = { id, oppgitt: verdi, grunnlag: typeof funnet === 'object' ? JSON.stringify(funnet) : String(funnet) };
  return funn('NODE_AVVIKER_FRA_GRUNNLAG', 'FEIL', `${sti}/verdi`, data);
}

function sjekkRegning(
  node: Begrunnelsesnode,
  sti: string,
  oppgitt: Nodeverdi | undefined,
  barn: readonly (Nodeverdi | undefined)[],
  { grunnlag }: Kontroll,
): Funn | undefined {
  const { id, slag, verdi } = node;
  const operasjon = slag === 'GRUNNLAG' ? undefined : OPERASJONER[slag];
  if (operasjon === undefined || barn.length < operasjon.minst || barn.length > operasjon.høyst) {
    return funn('NODE_BARN_ANTALL', 'FEIL', sti, { id, slag, antall: barn.length });
  }
  const lesbare = barn.filter((b) => b !== undefined);
  const kalender = node.sti === undefined ? undefined : prøv(() => finnVedSti(grunnlag, node.sti ?? ''));
  // A child that could not be read has its own finding already.
  if (lesbare.length < barn.length && node.barn.every(({ enhet }) => enhet !== 'TEKST')) return undefined;
  const beregnet = lesbare.length < barn.length ? undefined : prøv(() => operasjon.regn(lesbare, kalender as Kalender));
  if (erLike(oppgitt, beregnet)) return undefined;
  const data = { id, oppgitt: verdi, beregnet: beregnet === undefined ? '' : skrivNodeverdi(beregnet) };
  return funn('NODE_STEMMER_IKKE', 'FEIL', `${sti}/verdi`, data);
}

function erLike(a: Nodeverdi | undefined, b: Nodeverdi | undefined): boolean {
  if (a?.type === 'TALL' && b?.type === 'TALL') return sammenlignEksakt(a.tall, b.tall) === 0;
  return a !== undefined && b !== undefined && skrivNodeverdi(a) === skrivNodeverdi(b);
}

/** A step that breaks its contract, such as a working day outside the calendar, gives no value. */
function prøv<T>(regn: () => T): T | undefined {
  try {
    return regn();
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return undefined;
    throw fanget;
  }
}
