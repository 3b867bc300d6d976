import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Medlem, Medlemshabilitet, Organ } from '../modell';
import type { StyringKoder } from './koder';
import { type LestOppmøte, lesOppmøte } from './les-oppmote';
import { plassnøkkel } from './plassnokkel';
import { tellBesatt } from './tell-besatt';
import type { Habilitetsvalg, Møte } from './typer';

const funn = lagFunnlager<StyringKoder>();

/** Whether someone may take part in the case. */
type Deltakelse = 'KAN' | 'INHABIL' | 'HOLDT_UTE';

/** Who holds a seat in a case. */
export interface Innehaver {
  readonly id: string;
  /** Its place in the attendance. */
  readonly oppmøte: number;
  readonly erVara: boolean;
}

/** One member's seat in a case, with who holds it, or why nobody does. */
export type Sete = {
  readonly medlemId: string;
  /** The place of the member among the members. */
  readonly medlem: number;
  /** The place of its seat in the body. */
  readonly plass: number;
} & Innehav;

type Innehav =
  | { readonly innehaver: Innehaver }
  | { readonly innehaver?: never; readonly tomt: 'FRAVAERENDE' | 'INHABIL' | 'HOLDT_UTE' };

/** A meeting as the seats with a vote see it. */
export interface LestMøte {
  /** Seats with a vote that have a member, by the id of the member. */
  readonly seter: readonly Sete[];
  /** Seats with a vote that no member sits on, where it is known how many there are. */
  readonly ledige: number;
  /** Whether no source says how many some of the seats with a vote are. */
  readonly antallUkjent: boolean;
  /** Whether someone may take part, by id. */
  readonly deltakelse: (id: string) => Deltakelse;
  readonly funn: readonly Funn[];
}

/**
 * Places those who are there on the seats of a body. A member who may take part holds its own seat; else the first of
 * the deputies who stepped in and may take part does, the personal ones first.
 *
 * @param møte - A meeting that {@link kontrollerMøte} finds nothing in.
 * @param sti - JSON Pointer to it.
 */
export function lesMøte(organ: Organ, møte: Møte, valg: Habilitetsvalg, sti: string): LestMøte {
  const { medlemmer, frammøte, habilitet = [] } = møte;
  const erklært = new Map(habilitet.map((h) => [h.medlemId, h]));
  const deltakelse = (id: string): Deltakelse => finnDeltakelse(erklært.get(id), valg);
  const oppmøte = lesOppmøte(medlemmer, frammøte, (id) => deltakelse(id) === 'KAN', `${sti}/frammøte`);
  const plassAv = new Map(organ.plasser.map((plass, i) => [plassnøkkel(plass), i]));
  const alle = medlemmer.flatMap((medlem, i): readonly Sete[] =>
    medlem.vara === undefined
      ? [
          {
            medlemId: medlem.id,
            medlem: i,
            plass: vedNøkkel(plassAv, plassnøkkel(medlem)),
            ...finnInnehaver(medlem, oppmøte, deltakelse),
          },
        ]
      : [],
  );
  const besattAv = tellBesatt(medlemmer);
  const medStemme = organ.plasser.filter(({ rett }) => rett === 'STEMMERETT');
  return {
    seter: alle
      .filter(({ plass }) => organ.plasser[plass]?.rett === 'STEMMERETT')
      .sort((a, b) => sammenlignTekst(a.medlemId, b.medlemId)),
    ledige: medStemme.reduce(
      (sum, plass) => sum + (plass.antall ?? besattAv(plass).medlemmer) - besattAv(plass).medlemmer,
      0,
    ),
    antallUkjent: medStemme.some(({ antall }) => antall === undefined),
    deltakelse,
    funn: [...oppmøte.funn, ...funnOmHabilitet({ medlemmer, alle, erklært, oppmøte, sti })],
  };
}

function finnDeltakelse(habilitet: Medlemshabilitet | undefined, { tilAvklaring }: Habilitetsvalg): Deltakelse {
  if (habilitet?.status === 'INHABIL') return 'INHABIL';
  return habilitet?.status === 'TIL_AVKLARING' && tilAvklaring === 'HOLDES_UTE' ? 'HOLDT_UTE' : 'KAN';
}

function finnInnehaver(
  { id }: Medlem,
  { plassAv, varaFor }: LestOppmøte,
  deltakelse: (id: string) => Deltakelse,
): Innehav {
  const kan = deltakelse(id);
  const selv = plassAv.get(id);
  if (kan === 'KAN' && selv !== undefined) return { innehaver: { id, oppmøte: selv, erVara: false } };
  const vara = varaFor.get(id);
  const oppmøte = vara === undefined ? undefined : plassAv.get(vara);
  if (vara !== undefined && oppmøte !== undefined) return { innehaver: { id: vara, oppmøte, erVara: true } };
  return { tomt: kan === 'KAN' ? 'FRAVAERENDE' : kan };
}

interface Habilitetsspor {
  readonly medlemmer: readonly Medlem[];
  readonly alle: readonly Sete[];
  readonly erklært: ReadonlyMap<string, Medlemshabilitet>;
  readonly oppmøte: LestOppmøte;
  readonly sti: string;
}

/** Members who are unfit or to be clarified are told of, and so are deputies who are there; a deputy is asked for. */
function funnOmHabilitet({ medlemmer, alle, erklært, oppmøte, sti }: Habilitetsspor): readonly Funn[] {
  const dekket = new Set(alle.flatMap(({ innehaver, medlemId }) => (innehaver?.erVara === true ? [medlemId] : [])));
  const opptatt = new Set(alle.flatMap(({ innehaver }) => innehaver?.id ?? []));
  const erLedig = ({ id }: Medlem): boolean => !opptatt.has(id) && (erklært.get(id)?.status ?? 'HABIL') === 'HABIL';
  return medlemmer.flatMap((medlem, i): readonly Funn[] => {
    const { id: medlemId, vara } = medlem;
    const { status, grunn = '' } = erklært.get(medlemId) ?? { status: 'HABIL' };
    if (status === 'HABIL' || (vara !== undefined && !oppmøte.plassAv.has(medlemId))) return [];
    const ledige = vara === undefined ? oppmøte.varaTil(medlem).filter(erLedig) : [];
    const varaIder = ledige.map(({ id }) => id);
    const alvor = dekket.has(medlemId) ? 'RAD' : 'ADVARSEL';
    const sted = `${sti}/medlemmer/${i}`;
    return status === 'INHABIL'
      ? [funn('MEDLEM_INHABIL', alvor, sted, { medlemId, varaIder })]
      : [funn('MEDLEM_TIL_AVKLARING', alvor, sted, { medlemId, grunn, varaIder })];
  });
}
