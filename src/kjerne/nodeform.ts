import type { Begrunnelse, Begrunnelsesenhet, Begrunnelsesnode } from './begrunnelse';
import type { Funn } from './funn';
import type { SporKoder } from './koder-spor';
import { lagFunnlager } from './lag-funn';

const funn = lagFunnlager<SporKoder>();

const ENHETER: Readonly<Record<Begrunnelsesenhet, true>> = {
  ORE: true,
  ENHETER: true,
  ANTALL: true,
  ANDEL: true,
  VEKT: true,
  POENG: true,
  RANG: true,
  DATO: true,
  DAGER: true,
  VIRKEDAGER: true,
  MANEDER: true,
  JA_NEI: true,
  TEKST: true,
};

type Felter = Readonly<Record<string, unknown>>;

const erObjekt = (x: unknown): x is Felter => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Whether it can be told what the node says: it has every field that it must have, each of its type. */
export function erHelNode(node: unknown): node is Begrunnelsesnode {
  return erObjekt(node) && ugyldigeFelt(node).length === 0;
}

/** What is wrong with the form of a node, whatever it says; each field that is missing or of another type. */
export function funnOmNodeform(node: unknown, sti: string): readonly Funn[] {
  if (!erObjekt(node)) return [funn('NODE_FELT_UGYLDIG', 'FEIL', sti, { felt: sti.slice(sti.lastIndexOf('/') + 1) })];
  return ugyldigeFelt(node).map((felt) => funn('NODE_FELT_UGYLDIG', 'FEIL', `${sti}/${felt}`, { felt }));
}

function ugyldigeFelt({ id, slag, verdi, enhet, barn, regel, kildeId, sti, nodeId }: Felter): readonly string[] {
  const felt: string[] = [];
  if (typeof id !== 'string') felt.push('id');
  if (typeof slag !== 'string') felt.push('slag');
  if (typeof verdi !== 'string') felt.push('verdi');
  if (typeof enhet !== 'string' || !Object.hasOwn(ENHETER, enhet)) felt.push('enhet');
  if (!Array.isArray(barn)) felt.push('barn');
  if (regel !== undefined && typeof regel !== 'string') felt.push('regel');
  if (kildeId !== undefined && typeof kildeId !== 'string') felt.push('kildeId');
  if (sti !== undefined && typeof sti !== 'string') felt.push('sti');
  if (nodeId !== undefined && typeof nodeId !== 'string') felt.push('nodeId');
  return felt;
}

/** The ids of the table of sources and assumptions, with the place of each; and what is wrong with the table. */
export function lesKildetabell(tre: Begrunnelse): {
  readonly steder: ReadonlyMap<string, string>;
  readonly funn: readonly Funn[];
} {
  const steder = new Map<string, string>();
  const alle: Funn[] = [];
  for (const felt of ['kilder', 'antakelser'] as const) {
    const rader: unknown = tre[felt];
    if (!Array.isArray(rader)) {
      alle.push(funn('NODE_FELT_UGYLDIG', 'FEIL', `/${felt}`, { felt }));
      continue;
    }
    for (const [i, rad] of rader.entries()) {
      const id = erObjekt(rad) ? rad.id : undefined;
      const sti = `/${felt}/${i}/id`;
      if (typeof id !== 'string') alle.push(funn('NODE_FELT_UGYLDIG', 'FEIL', sti, { felt: 'id' }));
      else if (steder.has(id)) alle.push(funn('NODE_KILDE_TO_GANGER', 'FEIL', sti, { id }));
      else steder.set(id, sti);
    }
  }
  return { steder, funn: alle };
}
