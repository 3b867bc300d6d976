import type { Begrunnelsesnode } from '../../kjerne/begrunnelse';
import { erSti, finnVedSti, lagSti, leddAv } from '../../kjerne/json-peker';
import type { Navneliste } from '../lag-navn';
import { adresserIOrd } from '../tekster/adresser';
import { etikettAv, PLASS } from '../tekster/etiketter';
import { FORKLARINGSORD, KONSTANTNAVN } from '../tekster/forklaring';
import { FELTNAVN } from '../tekster/noder-felt';
import { FORDELINGSNODER } from '../tekster/noder-fordeling';
import { FRISTNODER } from '../tekster/noder-frister';
import { KRAVNODER, NØKKELNODER } from '../tekster/noder-krav';
import { OPPFØLGINGSNODER } from '../tekster/noder-oppfolging';
import { REFORMNODER } from '../tekster/noder-ordning';
import { STYRINGSNODER } from '../tekster/noder-styring';
import { INNSTILLINGSNODER, POENGNODER } from '../tekster/noder-vurdering';
import { sitat } from '../tekster/ord';
import { REGELNAVN } from '../tekster/regler';
import type { Språk } from '../tekster/typer';
import { finnNodeslekt, type LestNode, lesNodeId, type Nodeslekt } from './les-node-id';
import { samleNavn } from './samle-navn';

/** Gives the nodes of one tree their names. */
export interface Navnegiver {
  /** What a node is. */
  readonly nodenavn: (node: Begrunnelsesnode) => string;
  /** What a fact is where it stands alone: with the criterion too, that the steps above it would say. */
  readonly faktanavn: (node: Begrunnelsesnode) => string;
  /** The rule of a node by its name; `undefined` when it has none. */
  readonly regelnavn: (node: Begrunnelsesnode) => string | undefined;
  /** The node that a repetition stands for; itself for any other. */
  readonly opphavTil: (node: Begrunnelsesnode) => Begrunnelsesnode;
  /** An id of the caller by its name, else in quotation marks. */
  readonly navnPå: (id: string) => string;
  /** The recipient at a place of a distribution. */
  readonly mottakernavn: (plass: string) => string;
  /** The part at a place of a key. */
  readonly leddnavn: (plass: string) => string;
  /** The one whose data a pointer leads into; `undefined` where the data does not say. */
  readonly eiernavn: (sti: string) => string | undefined;
  /** A text: an id by its name, a code of the library by its label, else in quotation marks. */
  readonly visTekst: (node: Pick<Begrunnelsesnode, 'verdi' | 'sti'>) => string;
  /** Whether an id has a name. */
  readonly harNavn: (id: string) => boolean;
}

interface Oppslag {
  readonly språk: Språk;
  readonly slekt: Nodeslekt | undefined;
  readonly grunnlag: unknown;
  readonly noder: ReadonlyMap<string, Begrunnelsesnode>;
  readonly navnPå: (id: string) => string;
}

/** Makes the names of a tree: those of the caller first, then those that the data gives. Linear in tree and data. */
export function lagNavnegiver(
  noder: readonly Begrunnelsesnode[],
  { språk, navn, grunnlag }: { readonly språk: Språk; readonly navn: Navneliste; readonly grunnlag?: unknown },
): Navnegiver {
  const rot = noder[0];
  const navnAv = samleNavn(navn, grunnlag, språk);
  const navnPå = (id: string): string => navnAv.get(id) ?? sitat(id, språk);
  const slekt = rot && finnNodeslekt(rot);
  const oppslag: Oppslag = {
    språk,
    slekt,
    grunnlag,
    noder: new Map(noder.map((node) => [node.id, node])),
    navnPå,
  };
  return {
    nodenavn: (node) => finnNavn(node, oppslag, false),
    faktanavn: (node) => finnNavn(node, oppslag, true),
    regelnavn: ({ regel, slag }) => {
      if (regel === undefined || slag === 'KONSTANT') return undefined;
      if (Object.hasOwn(REGELNAVN, regel)) return REGELNAVN[regel as keyof typeof REGELNAVN][PLASS[språk]];
      if (oppslag.slekt === 'FRIST') return navnPå(regel);
      const etikett = etikettAv(regel, språk);
      return etikett === regel ? navnAv.get(regel) : etikett;
    },
    opphavTil: (node) => finnOpphav(node, oppslag),
    navnPå,
    mottakernavn: (plass) => navnPåPlass({ kode: '', plass: Number(plass) }, oppslag),
    leddnavn: (plass) => navnPåPlass({ kode: 'del/#', plass: Number(plass) }, oppslag),
    eiernavn: (sti) => {
      const id = finnEier(grunnlag, sti);
      return id === undefined ? undefined : navnPå(id);
    },
    visTekst: ({ verdi, sti = '' }) => {
      const felt = sti.slice(sti.lastIndexOf('/') + 1);
      if (KODEFELT.has(felt)) return sitat(etikettAv(verdi, språk), språk);
      // Whoever stands first by id does so by the id itself, and not by the name.
      return (oppslag.slekt === 'FORDELING' || oppslag.slekt === 'KRAV') && felt === 'id'
        ? sitat(verdi, språk)
        : navnPå(verdi);
    },
    harNavn: (id) => navnAv.has(id),
  };
}

/** Fields that hold a code of the library, and no text of the caller. */
const KODEFELT: ReadonlySet<string> = new Set([
  'avstår',
  'for',
  'form',
  'mot',
  'rett',
  'status',
  'stemme',
  'stemmerett',
]);

function finnNavn(node: Begrunnelsesnode, oppslag: Oppslag, ståAlene: boolean): string {
  const { slekt, språk } = oppslag;
  const nevnt = finnOpphav(node, oppslag);
  const lest = lesNodeId(nevnt, slekt);
  const rom = lest.fordeling === undefined ? slekt : 'FORDELING';
  const egetNavn = slårOpp(katalog(rom), lest.kode, språk);
  // What claims share with weights has one name.
  const romnavn = rom === 'KRAV' ? (egetNavn ?? slårOpp(FORDELINGSNODER, lest.kode, språk)) : egetNavn;
  if (romnavn !== undefined) {
    const navn = fyllInn(romnavn, nevnt, lest, oppslag);
    return ståAlene && lest.kriterium !== undefined ? `${navn}, ${oppslag.navnPå(lest.kriterium)}` : navn;
  }
  if (nevnt.slag === 'KONSTANT') return slårOppKonstant(nevnt.regel, språk) ?? nevnt.id;
  const felt = nevnt.sti !== undefined && erSti(nevnt.sti) ? leddAv(nevnt.sti).at(-1) : undefined;
  const feltnavn = felt === undefined ? undefined : slårOpp(FELTNAVN, felt, språk);
  if (feltnavn === undefined) return nevnt.id;
  const hvem = nevnt.sti === undefined ? undefined : finnEier(oppslag.grunnlag, nevnt.sti);
  return hvem === undefined ? feltnavn : `${feltnavn} (${oppslag.navnPå(hvem)})`;
}

const finnOpphav = (node: Begrunnelsesnode, { noder }: Oppslag): Begrunnelsesnode =>
  node.slag === 'GJENTATT' && node.nodeId !== undefined ? (noder.get(node.nodeId) ?? node) : node;

type Katalog = Readonly<Record<string, readonly [string, string, string]>>;

function katalog(slekt: Nodeslekt | undefined): Katalog {
  switch (slekt) {
    case 'FORDELING':
      return FORDELINGSNODER;
    case 'KRAV':
      return KRAVNODER;
    case 'NOKKEL':
      return NØKKELNODER;
    case 'FRIST':
      return FRISTNODER;
    case 'INNSTILLING':
      return INNSTILLINGSNODER;
    case 'OPPFOLGING':
      return OPPFØLGINGSNODER;
    case 'POENG':
      return POENGNODER;
    case 'REFORM':
      return REFORMNODER;
    case 'STYRING':
      return STYRINGSNODER;
    case undefined:
      return {};
  }
}

const slårOpp = (fra: Katalog, kode: string, språk: Språk): string | undefined =>
  Object.hasOwn(fra, kode) ? fra[kode]?.[PLASS[språk]] : undefined;

const slårOppKonstant = (regel: string | undefined, språk: Språk): string | undefined =>
  regel !== undefined && Object.hasOwn(KONSTANTNAVN, regel)
    ? KONSTANTNAVN[regel as keyof typeof KONSTANTNAVN][språk]
    : undefined;

/** Puts in who it is about; a name that is about somebody, with nobody to name, says which in the list. */
function fyllInn(tekst: string, node: Begrunnelsesnode, lest: LestNode, oppslag: Oppslag): string {
  const { språk, navnPå } = oppslag;
  const id = lest.hvem ?? finnPåPlass(lest, oppslag) ?? finnEier(oppslag.grunnlag, node.sti ?? '');
  const sted =
    oppslag.slekt === 'REFORM' && lest.kode === 'del' && id !== undefined ? adresserIOrd(id, språk, navnPå) : undefined;
  const navngitt = sted !== undefined ? sted : id === undefined ? nummer(lest.plass ?? 0, språk) : navnPå(id);
  // The name of a rule or an event is often a whole sentence, so it stands in quotation marks.
  const hvem =
    oppslag.slekt === 'FRIST' && id !== undefined && navngitt !== sitat(id, språk) ? sitat(navngitt, språk) : navngitt;
  const fylt = tekst.split('{hvem}').join(hvem);
  const ledd = lest.kode === 'ledd/#/#' ? finnEier(oppslag.grunnlag, node.sti ?? '') : undefined;
  const gruppe = lest.gruppe === undefined ? undefined : finnGruppe(lest.gruppe, oppslag);
  const { fordeling } = lest;
  const side = fordeling && slårOpp(REFORMNODER, fordeling.side, språk);
  return [
    fylt,
    ...(side === undefined || fordeling === undefined || lest.kode !== 'pott-fordelt'
      ? []
      : [` (${side.toLowerCase()}, ${navnPå(fordeling.id)})`]),
    ...(lest.kode === 'gar-opp' && lest.hvem !== undefined ? [` (${navnPå(lest.hvem)})`] : []),
    ...(ledd === undefined ? [] : [`, ${FORKLARINGSORD.ledd[språk]} ${navnPå(ledd)}`]),
    ...(lest.gruppe === undefined
      ? []
      : [` ${FORKLARINGSORD.iGruppe[språk]} ${gruppe === undefined ? lest.gruppe : navnPå(gruppe)}`]),
  ].join('');
}

const nummer = (plass: number, språk: Språk): string => `${FORKLARINGSORD.nr[språk]}\u00A0${plass + 1}`;

/** The one at a place by its name; where the data does not say who it is, by its number in the list. */
function navnPåPlass(lest: LestNode & { readonly plass: number }, oppslag: Oppslag): string {
  const id = finnPåPlass(lest, oppslag);
  return id === undefined ? nummer(lest.plass, oppslag.språk) : oppslag.navnPå(id);
}

/** The id at a place: of a recipient, or of a line of a recommendation. */
function finnPåPlass({ kode, plass, fordeling }: LestNode, { slekt, grunnlag, noder }: Oppslag): string | undefined {
  if (plass === undefined) return undefined;
  if (fordeling !== undefined) {
    const alle = finnVedSti(grunnlag, lagSti('kjøringer', fordeling.side, 'fordelinger'));
    const i = Array.isArray(alle) ? alle.findIndex((en) => finnVedSti(en, '/fordelingId') === fordeling.id) : -1;
    return somTekst(finnVedSti(alle, lagSti(i, 'fordeling', 'grunnlag', 'mottakere', plass, 'id')));
  }
  if (slekt === 'INNSTILLING')
    return somTekst(finnVedSti(grunnlag, lagSti('innstilling', 'linjer', plass, 'søknadId')));
  if (slekt === 'NOKKEL') {
    if (/^(?:del|andel|oppgitt|forhold|vekter)\//.test(kode))
      return somTekst(finnVedSti(grunnlag, lagSti('ledd', plass, 'navn')));
    // Given weights stand in an order of their own, so the pointer tells whose it is.
    return kode === 'vekt/#/#' ? undefined : somTekst(finnVedSti(grunnlag, lagSti('grunnlag', plass, 'id')));
  }
  const liste = slekt === 'KRAV' ? 'krav' : 'mottakere';
  const iTreet = noder.get(`id/${plass}`)?.verdi;
  return somTekst(finnVedSti(grunnlag, lagSti('grunnlag', liste, plass, 'id'))) ?? iTreet;
}

/** The ids count the groups in an order of their own; the pointer of a limit of the group tells which it is. */
function finnGruppe(nr: string, { grunnlag, noder }: Oppslag): string | undefined {
  for (const grense of ['gulv', 'tak']) {
    // A limit that is rounded stands behind the one that is.
    const id = `${grense}/gruppe/${nr}`;
    const sti = noder.get(`${id}/øre`)?.sti ?? noder.get(id)?.sti;
    if (sti === undefined || !erSti(sti)) continue;
    const gruppe = somTekst(finnVedSti(grunnlag, lagSti(...leddAv(sti).slice(0, -1), 'gruppe')));
    if (gruppe !== undefined) return gruppe;
  }
  return undefined;
}

const EIERFELT = ['id', 'navn', 'tittel', 'søknadId', 'kriteriumId', 'medlemId', 'vurdererId'] as const;

/** The id, or the name, of the innermost thing that a pointer leads into. */
function finnEier(grunnlag: unknown, sti: string): string | undefined {
  if (!erSti(sti)) return undefined;
  let funnet: string | undefined;
  let nå = grunnlag;
  for (const ledd of leddAv(sti)) {
    if (typeof nå !== 'object' || nå === null || !Object.hasOwn(nå, ledd)) return funnet;
    const ting = nå as Readonly<Record<string, unknown>>;
    const felt = EIERFELT.find((navn) => navn !== ledd && Object.hasOwn(ting, navn) && typeof ting[navn] === 'string');
    if (felt !== undefined) funnet = somTekst(ting[felt]);
    nå = ting[ledd];
  }
  return funnet;
}

const somTekst = (x: unknown): string | undefined => (typeof x === 'string' ? x : undefined);
