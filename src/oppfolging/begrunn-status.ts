import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { lagSti } from '../kjerne/json-peker';
import { lagBladnode, lagRegnenode } from '../kjerne/lag-node';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { uventet } from '../kjerne/uventet';
import type { Postering, Statustall } from '../modell';
import { finnInnholdsfeil } from './finn-innholdsfeil';
import { tellHovedbok } from './tell-hovedbok';
import type { Statusgrunnlag, Tilskuddsstatus } from './typer';

/** Which figure of a status is to be explained. */
export interface Statusspørsmål {
  /** The figure. */
  readonly tall: keyof Statustall;
  /** The place; absent for all places together. A field that is absent means entries that name none. */
  readonly sted?: { readonly tiltakId?: string; readonly kostnadsartId?: string };
}

/**
 * Explains a figure of a status as a tree that recomputes: down to every entry that counts in it, corrections among them,
 * with pointers into the status' `grunnlag`. Hold it against that by `etterregn(begrunnelse, status.grunnlag)`.
 *
 * @param status - From {@link beregnStatus}. Linear in its entries.
 * @param spørsmål - The figure, and the place when it is not all of them.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const post = (id, type, kr, mer = {}) => ({ id, tilskuddId: 't', dato: '2024-09-24', type, beløp: kroner(kr), ...mer });
 * const hovedbok = [post('1', 'TILDELT', 100), post('2', 'BRUKT', 40), post('3', 'KORRIGERT', -10, { korrigerer: '2' })];
 * const status = beregnStatus(tilskudd, hovedbok, '2024-12-31');
 * const begrunnelse = begrunnStatus(status, { tall: 'rest' });
 * begrunnelse.rot.verdi // => '7000'
 * etterregn(begrunnelse, status.grunnlag) // => []
 * etterregn(begrunnelse, { posteringer: [] }).length // => 3
 */
export function begrunnStatus(status: Tilskuddsstatus, { tall, sted }: Statusspørsmål): Begrunnelse {
  const arbeid = { grunnlag: status.grunnlag, talte: finnTalte(status.grunnlag), sted };
  return { rot: lagTallnode(tall, tall, arbeid), kilder: [], antakelser: [] };
}

interface Arbeid {
  readonly grunnlag: Statusgrunnlag;
  readonly talte: readonly Talt[];
  readonly sted: Statusspørsmål['sted'];
}

/** An entry that counts: where it stands, and what it counts as. */
interface Talt {
  readonly plass: number;
  readonly id: string;
  readonly rot: Postering;
}

function finnTalte(grunnlag: Statusgrunnlag): readonly Talt[] {
  const { opptelling, konflikter, røtter } = tellHovedbok(grunnlag);
  const talte: Talt[] = [];
  for (const [id, plass] of opptelling.plasser) {
    const postering = grunnlag.posteringer[plass] as Postering;
    if (konflikter.has(id) || finnInnholdsfeil(postering, grunnlag.tilskudd.år) !== undefined) continue;
    const rot = postering.type === 'KORRIGERT' ? røtter.get(plass) : plass;
    if (typeof rot === 'number') talte.push({ plass, id, rot: grunnlag.posteringer[rot] as Postering });
  }
  return talte.sort((a, b) => sammenlignTekst(a.id, b.id));
}

function lagTallnode(tall: keyof Statustall, id: string, arbeid: Arbeid): Begrunnelsesnode {
  const sum = (hvilke: (rot: Postering) => boolean, navn = id): Begrunnelsesnode => lagSumnode(hvilke, navn, arbeid);
  const her = (rot: Postering): boolean => erHer(rot, arbeid.sted);
  switch (tall) {
    case 'tildelt':
      return sum((rot) => rot.type === 'TILDELT' && her(rot));
    case 'akseptert':
      return sum((rot) => rot.type === 'AKSEPTERT' && her(rot));
    case 'forpliktet':
      return sum((rot) => rot.type === 'FORPLIKTET' && her(rot));
    case 'utbetalt':
      return sum((rot) => rot.type === 'UTBETALT' && her(rot));
    case 'brukt':
      return sum((rot) => rot.type === 'BRUKT' && her(rot));
    case 'tilbakebetalt':
      return sum((rot) => rot.type === 'TILBAKEBETALT' && her(rot));
    case 'overført':
      return lagRegnenode({ id, enhet: 'ORE' }, 'DIFFERANSE', [
        sum((rot) => rot.type === 'OVERFORT' && rot.retning === 'INN' && her(rot), `${id}/inn`),
        sum((rot) => rot.type === 'OVERFORT' && rot.retning === 'UT' && her(rot), `${id}/ut`),
      ]);
    case 'omdisponert':
      return lagRegnenode({ id, enhet: 'ORE' }, 'DIFFERANSE', [
        sum((rot) => rot.type === 'OMDISPONERT' && her(rot), `${id}/til`),
        sum((rot) => rot.type === 'OMDISPONERT' && erHer(rot.flyttetFra ?? {}, arbeid.sted), `${id}/fra`),
      ]);
    case 'rest': {
      const ledd = (hva: keyof Statustall): Begrunnelsesnode => lagTallnode(hva, `${id}/${hva}`, arbeid);
      const det = lagRegnenode({ id: `${id}/det-som-var`, enhet: 'ORE' }, 'SUM', [
        ledd('tildelt'),
        ledd('overført'),
        ledd('omdisponert'),
      ]);
      return lagRegnenode({ id, enhet: 'ORE' }, 'DIFFERANSE', [det, ledd('brukt'), ledd('tilbakebetalt')]);
    }
    default:
      return uventet(
        tall,
        sum(() => false),
      );
  }
}

function erHer(postering: Statusspørsmål['sted'] & object, sted: Statusspørsmål['sted']): boolean {
  return sted === undefined || (postering.tiltakId === sted.tiltakId && postering.kostnadsartId === sted.kostnadsartId);
}

function lagSumnode(hvilke: (rot: Postering) => boolean, id: string, { grunnlag, talte }: Arbeid): Begrunnelsesnode {
  const blader = talte
    .filter(({ rot }) => hvilke(rot))
    .map(({ plass, id: posteringId }) =>
      lagBladnode({ id: `${id}:${posteringId}`, enhet: 'ORE' }, lagSti('posteringer', plass, 'beløp'), grunnlag),
    );
  return lagRegnenode({ id, enhet: 'ORE' }, 'SUM', blader);
}
