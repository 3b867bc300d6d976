import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Medlem, Organ, Stemme, Stemmetype } from '../modell';
import type { StyringKoder } from './koder';
import { kontrollerMøte } from './kontroller-mote';
import { kontrollerAvstemningsvalg } from './kontroller-valg';
import { type LestMøte, lesMøte } from './les-mote';
import { plassnøkkel } from './plassnokkel';
import type { Avstemningsvalg, Behandling } from './typer';
import { utledMedlemshabilitet } from './utled-medlemshabilitet';

const funn = lagFunnlager<StyringKoder>();
const STEMMETYPER: readonly Stemmetype[] = ['FOR', 'MOT', 'AVSTAR'];

/** A case before a body, with each vote at the seat that it belongs to. */
export interface LestBehandling {
  readonly møte: LestMøte;
  /** The places of the votes of whoever holds a seat, by the id of the holder; none for one who stated no vote. */
  readonly stemmer: ReadonlyMap<string, readonly number[]>;
  readonly funn: readonly Funn[];
}

/**
 * Reads a case before a body. A vote counts only when the one who gave it holds a seat with a vote; every other is told
 * of and left out.
 *
 * @throws TilskuddFeil for what keeps it from being read.
 */
export function lesBehandling(organ: Organ, behandling: Behandling, valg: Avstemningsvalg): LestBehandling {
  const { sak, medlemmer, frammøte, erklæringer, stemmer } = behandling;
  kastVedFeil([
    ...kontrollerAvstemningsvalg(valg),
    ...kontrollerMøte(organ, { medlemmer, frammøte, erklæringer, sti: '/behandling', felt: 'erklæringer' }),
    ...stemmer.flatMap(({ medlemId, stemme }, i) =>
      STEMMETYPER.includes(stemme)
        ? []
        : [funn('STEMME_UGYLDIG', 'FEIL', `/behandling/stemmer/${i}/stemme`, { medlemId, verdi: String(stemme) })],
    ),
  ]);
  const habilitet = utledMedlemshabilitet(medlemmer, sak, erklæringer);
  const møte = lesMøte(organ, { medlemmer, frammøte, habilitet }, valg, '/behandling');
  const holdere = new Set(møte.seter.flatMap(({ innehaver }) => innehaver?.id ?? []));
  const perHolder = new Map<string, number[]>([...holdere].map((id) => [id, []]));
  for (const [i, { medlemId }] of stemmer.entries()) perHolder.get(medlemId)?.push(i);
  const ulike = (plasser: readonly number[]): number => new Set(plasser.map((i) => stemmer[i]?.stemme)).size;
  const motstridende = new Set([...perHolder].flatMap(([id, plasser]) => (ulike(plasser) > 1 ? [id] : [])));
  const avvis = lagAvviser(organ, behandling, møte);
  const omStemmer = stemmer.flatMap(({ medlemId }, i): readonly Funn[] => {
    const sti = `/behandling/stemmer/${i}`;
    const [først] = perHolder.get(medlemId) ?? [];
    if (først === undefined) return [avvis(medlemId, sti)];
    if (først === i) return [];
    return motstridende.has(medlemId)
      ? [funn('STEMMER_MOTSTRIDENDE', 'FEIL', sti, { medlemId, først })]
      : [funn('STEMME_TO_GANGER', 'ADVARSEL', sti, { medlemId, først })];
  });
  return { møte, stemmer: perHolder, funn: [...møte.funn, ...omStemmer, ...funnOmManglende(møte, perHolder, valg)] };
}

/** Why the vote of someone who holds no seat with a vote is refused. */
function lagAvviser(
  organ: Organ,
  { medlemmer, frammøte }: Behandling,
  { deltakelse }: LestMøte,
): (medlemId: Stemme['medlemId'], sti: string) => Funn {
  const kjente = new Map<string, Medlem>(medlemmer.map((medlem) => [medlem.id, medlem]));
  const rettAv = new Map(organ.plasser.map((plass) => [plassnøkkel(plass), plass.rett]));
  const møtt = new Set(frammøte.møtt.map(({ medlemId }) => medlemId));
  return (medlemId, sti) => {
    const medlem = kjente.get(medlemId);
    if (medlem === undefined) return funn('STEMME_UKJENT', 'FEIL', sti, { medlemId });
    const rett = rettAv.get(plassnøkkel(medlem));
    if (rett !== 'STEMMERETT') return funn('STEMME_UTEN_RETT', 'FEIL', sti, { medlemId, rett: rett ?? '' });
    if (!møtt.has(medlemId)) return funn('STEMME_FRA_FRAVAERENDE', 'FEIL', sti, { medlemId });
    const kan = deltakelse(medlemId);
    if (kan === 'INHABIL') return funn('STEMME_FRA_INHABIL', 'FEIL', sti, { medlemId });
    if (kan === 'HOLDT_UTE') return funn('STEMME_HOLDT_UTE', 'FEIL', sti, { medlemId });
    return funn('STEMME_UTEN_PLASS', 'FEIL', sti, { medlemId });
  };
}

function funnOmManglende(
  { seter }: LestMøte,
  stemmer: ReadonlyMap<string, readonly number[]>,
  { utenStemme }: Avstemningsvalg,
): readonly Funn[] {
  if (utenStemme !== 'UKJENT') return [];
  return seter.flatMap(({ innehaver }) => {
    if (innehaver === undefined || stemmer.get(innehaver.id)?.length !== 0) return [];
    const { id: medlemId, oppmøte } = innehaver;
    return [funn('STEMME_MANGLER', 'ADVARSEL', `/behandling/frammøte/møtt/${oppmøte}`, { medlemId })];
  });
}
