import { gang, lesEksakt, sammenlignEksakt, somRasjonal } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Beslutningsregel, Organ } from '../modell';
import type { StyringKoder } from './koder';
import { type LestBehandling, lesBehandling } from './les-behandling';
import { type Antatt, lagStemmelinjer, type Telt, tellStemmer } from './tell-stemmer';
import type {
  Avgjørelsesord,
  Avgjørelsesårsak,
  Avstemningsvalg,
  Behandling,
  IkkeVedtattÅrsak,
  Saksavgjørelse,
  Vedtaksførhetssvar,
} from './typer';
import { utledVedtaksførhet } from './utled-vedtaksforhet';

const funn = lagFunnlager<StyringKoder>();
const ORD: Avgjørelsesord = { stemmerett: 'STEMMERETT', for: 'FOR', mot: 'MOT', avstår: 'AVSTAR' };

/**
 * What becomes of a case in a body: decided, not decided and why, or not known; and where it goes next.
 *
 * The votes for are held against a number, the `grunnlag`: those for and against, those who abstain where
 * `valg.avholdende` says that they count, and seats that nobody holds where `valg.fraværende` does. `KONSENSUS` is reached
 * when all of them are for, so with `TELLER_IKKE` for both when nobody goes against; `FLERTALL` when more than half are;
 * `KVALIFISERT` when the share is reached, or passed. With nobody for or against nothing is decided.
 *
 * Only someone who holds a seat with a vote has one. Votes of observers, of those who may only speak, of the absent and
 * the unfit are refused by a finding and change nothing. A vote that is not known is counted both ways: when that gives
 * two outcomes, the answer is `UAVKLART`. The order of members, attendance and votes never matters.
 *
 * @param organ - The body, with its rule of decision.
 * @param behandling - The case, who sits there, who came, what they voted. Near linear in their number.
 * @param valg - What the rules of the body do not say; none of it has a default.
 * @throws TilskuddFeil with every breach at once: those of {@link erVedtaksfør}, and `STEMME_UGYLDIG`.
 * @example
 * const organ = {
 *   id: 'ssu', navn: 'SSU', nivå: 'STRATEGISK', overordnet: 'partnerskapsmote', beslutningsregel: { type: 'KONSENSUS' },
 *   plasser: [{ gruppe: 'kommune', antall: 2, rett: 'STEMMERETT' }, { gruppe: 'bruker', antall: 1, rett: 'TALERETT' }],
 * };
 * const medlem = (id, gruppe) => ({ id, rolle: 'medlem', gruppe });
 * const valg = {
 *   avholdende: 'TELLER_IKKE', fraværende: 'TELLER_IKKE', inhabile: 'TELLER_IKKE', tilAvklaring: 'HOLDES_UTE',
 *   utenStemme: 'UKJENT', vedStemmelikhet: 'FALLER', ukjentVedtaksførhet: 'SOM_VEDTAKSFOR', sendesOpp: ['STEMMER_MOT'],
 * };
 * const avgjør = (...stemmer) => avgjørSak(organ, {
 *   sak: { id: 'sak', parter: [] },
 *   medlemmer: [medlem('a', 'kommune'), medlem('b', 'kommune'), medlem('c', 'bruker')],
 *   frammøte: { organId: 'ssu', møtt: [{ medlemId: 'a' }, { medlemId: 'b' }, { medlemId: 'c' }] },
 *   stemmer: stemmer.map(([medlemId, stemme]) => ({ medlemId, stemme })),
 * }, valg);
 * const { utfall, årsak, funn } = avgjør(['a', 'FOR'], ['b', 'AVSTAR'], ['c', 'MOT']);
 * [utfall, årsak, funn.map(({ kode }) => kode)] // => ['VEDTATT', 'INGEN_IMOT', ['STEMME_UTEN_RETT']]
 * avgjør(['a', 'FOR'], ['b', 'MOT']).sendesTil // => 'partnerskapsmote'
 * avgjør(['a', 'FOR']).årsak // => 'STEMMER_MANGLER'
 */
export function avgjørSak(organ: Organ, behandling: Behandling, valg: Avstemningsvalg): Saksavgjørelse {
  const lest = lesBehandling(organ, behandling, valg);
  const vedtaksførhet = utledVedtaksførhet(organ, lest.møte, valg);
  const telt = (antatt: Antatt): Telt => tellStemmer(lest, behandling, valg, antatt);
  const svar = svarPå(organ.beslutningsregel, vedtaksførhet, { best: telt('BEST'), verst: telt('VERST'), lest, valg });
  const sendes = valg.sendesOpp.some((årsak) => årsak === svar.årsak);
  const { overordnet } = organ;
  return {
    grunnlag: { organ, behandling, valg, ord: ORD },
    utfall: svar.utfall,
    årsak: svar.årsak,
    vedtaksførhet,
    telling: svar.telt.telling,
    linjer: lagStemmelinjer(lest, behandling.stemmer),
    ...(sendes && overordnet !== undefined ? { sendesTil: overordnet } : {}),
    funn: [...lest.funn, ...(sendes && overordnet === undefined ? [utenOverordnet(organ)] : [])],
  };
}

function utenOverordnet({ id: organId }: Organ): Funn {
  return funn('OVERORDNET_MANGLER', 'ADVARSEL', '/organ', { organId });
}

interface Tellinger {
  readonly best: Telt;
  readonly verst: Telt;
  readonly lest: LestBehandling;
  readonly valg: Avstemningsvalg;
}

interface Svar {
  readonly utfall: Saksavgjørelse['utfall'];
  readonly årsak: Avgjørelsesårsak;
  /** The counting that the outcome stands in. */
  readonly telt: Telt;
}

/** What is known for sure comes first: too few are there, or not even the best counting is enough. */
function svarPå(
  regel: Beslutningsregel | undefined,
  { svar: vedtaksfør }: Vedtaksførhetssvar,
  { best, verst, lest, valg }: Tellinger,
): Svar {
  const åpen = (årsak: Avgjørelsesårsak): Svar => ({ utfall: 'UAVKLART', årsak, telt: best });
  const ikke = (årsak: IkkeVedtattÅrsak): Svar => ({ utfall: 'IKKE_VEDTATT', årsak, telt: best });
  if (vedtaksfør === 'NEI') return ikke('IKKE_VEDTAKSFOR');
  if (regel === undefined) return åpen('REGEL_UKJENT');
  const beste = anvendRegel(regel, best, valg);
  if (!beste.vedtatt) return ikke(beste.årsak);
  if (vedtaksfør === 'UKJENT' && valg.ukjentVedtaksførhet === 'UAVKLART') return åpen('VEDTAKSFORHET_UKJENT');
  // Seats that no source counts may be vacant, and where those count there is no telling how many the votes are of.
  if (lest.møte.antallUkjent && valg.fraværende === 'TELLER') return åpen('ANTALL_PLASSER_UKJENT');
  const verste = anvendRegel(regel, verst, valg);
  if (!verste.vedtatt) return åpen('STEMMER_MANGLER');
  return { utfall: 'VEDTATT', årsak: verste.årsak, telt: verst };
}

type Regelsvar =
  | { readonly vedtatt: true; readonly årsak: Avgjørelsesårsak }
  | { readonly vedtatt: false; readonly årsak: IkkeVedtattÅrsak };

const ja = (årsak: Avgjørelsesårsak): Regelsvar => ({ vedtatt: true, årsak });
const nei = (årsak: IkkeVedtattÅrsak): Regelsvar => ({ vedtatt: false, årsak });

function anvendRegel(regel: Beslutningsregel, { telling, møteleder }: Telt, valg: Avstemningsvalg): Regelsvar {
  const { teltFor, mot, grunnlag } = telling;
  if (grunnlag === 0) return nei('INGEN_STEMMER');
  switch (regel.type) {
    case 'KONSENSUS':
      if (teltFor === grunnlag) return ja('INGEN_IMOT');
      return nei(mot > 0 ? 'STEMMER_MOT' : 'IKKE_ALLE_MED');
    case 'FLERTALL':
      if (2 * teltFor > grunnlag) return ja('HAR_FLERTALL');
      if (2 * teltFor < grunnlag) return nei('IKKE_FLERTALL');
      return valg.vedStemmelikhet === 'MOTELEDER' && møteleder === 'FOR' ? ja('MOTELEDER_AVGJOR') : nei('STEMMELIKHET');
    case 'KVALIFISERT': {
      const grense = gang(lesEksakt(regel.andel), somRasjonal(grunnlag));
      const orden = sammenlignEksakt(somRasjonal(teltFor), grense);
      return orden > 0 || (orden === 0 && !regel.strengtOver) ? ja('NAR_ANDELEN') : nei('UNDER_ANDELEN');
    }
  }
}
