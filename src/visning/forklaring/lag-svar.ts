import type { Begrunnelsesenhet, Begrunnelsesnode } from '../../kjerne/begrunnelse';
import { sammenlignEksakt } from '../../kjerne/brok';
import { erSti, finnVedSti, lagSti, leddAv } from '../../kjerne/json-peker';
import { lesNodeverdi } from '../../kjerne/nodeverdi';
import { etikettAv, PLASS } from '../tekster/etiketter';
import { kr, liste, medPluss, sitat } from '../tekster/ord';
import { REGELFORKLARINGER } from '../tekster/regelforklaringer';
import { REGELNAVN } from '../tekster/regler';
import { type Statussvartall, SVARORD, type Svarord } from '../tekster/svar';
import type { Språk } from '../tekster/typer';
import { formaterNodeverdi } from './formater-nodeverdi';
import type { Navnegiver } from './lag-navnegiver';
import { finnNodeslekt } from './les-node-id';

/** What the answer is made of. */
export interface Svargrunnlag {
  /** The language. */
  readonly språk: Språk;
  /** Names. */
  readonly navnegiver: Navnegiver;
  /** The data that the tree is of. */
  readonly grunnlag: unknown;
  /** How a node came about, as its line says it, without what joins it to the value. */
  readonly setning: (node: Begrunnelsesnode) => string;
}

/** The answer, and the steps that decided it; a tree of a kind that has no answer gives nothing. */
export interface Svar {
  /** Whole sentences: how much, and then why. */
  readonly setninger: readonly string[];
  /** The ids of the steps that decided it, in the order in which a person follows them; none means the immediate ones. */
  readonly steg?: readonly string[];
  /** Lines in place of steps, where each is a short answer of its own. */
  readonly linjer?: readonly { readonly navn: string; readonly tekst: string }[];
}

interface Arbeid extends Svargrunnlag {
  readonly ord: Svarord;
  readonly rot: Begrunnelsesnode;
  readonly noder: ReadonlyMap<string, Begrunnelsesnode>;
  readonly vis: (node: Begrunnelsesnode) => string;
}

/**
 * The answer of a tree in whole sentences, made from the values of its nodes and of nothing else: it claims no more than
 * the tree computes.
 */
export function lagSvar(noder: readonly Begrunnelsesnode[], valg: Svargrunnlag): Svar | undefined {
  const [rot] = noder;
  if (rot === undefined) return undefined;
  const arbeid: Arbeid = {
    ...valg,
    ord: SVARORD[valg.språk],
    rot,
    noder: new Map(noder.filter(({ slag }) => slag !== 'GJENTATT').map((node) => [node.id, node])),
    vis: (node) => iTekst(node, valg.språk),
  };
  switch (finnNodeslekt(rot)) {
    case 'FORDELING':
      return rot.id === 'pott-fordelt' ? omPotten(arbeid) : omBeløpet(arbeid);
    case 'KRAV':
      return rot.id === 'krav-fordelt' ? omPotten(arbeid) : omKravbeløpet(arbeid);
    case 'INNSTILLING':
      return rot.id === 'innstilt' ? omInnstillingen(arbeid) : omAvstanden(arbeid);
    case 'POENG':
      return omPoengene(arbeid);
    case 'FRIST':
      return omFristen(arbeid);
    case 'STYRING':
      return omAvgjørelsen(arbeid);
    case 'REFORM':
      return omReformen(arbeid);
    case 'NOKKEL':
      return omNøkkelvekten(arbeid);
    case 'OPPFOLGING':
      return rot.id === 'rest' ? omResttallet(arbeid) : omStatustallet(arbeid);
    case undefined:
      return undefined;
  }
}

/** A value in a sentence: what cannot be written in full is told as about so much, and its fraction stands in the steps. */
function iTekst(node: Pick<Begrunnelsesnode, 'verdi' | 'enhet'>, språk: Språk): string {
  const vist = formaterNodeverdi(node, språk, 'LANG');
  return node.enhet === 'TEKST' || !vist.startsWith('≈ ')
    ? vist
    : `${SVARORD[språk].omLag} ${vist.slice(2).replace(/ \([^)]*\)/, '')}`;
}

function omMetoden({ ord, språk }: Arbeid, regel: string | undefined): readonly string[] {
  if (regel === undefined || !Object.hasOwn(REGELNAVN, regel)) return [];
  const navn = REGELNAVN[regel as keyof typeof REGELNAVN][PLASS[språk]];
  return [ord.metode(navn, regelforklaring(regel, språk))];
}

/** The rule that claims are shared by; where everyone is met in full, or nobody, there is none. */
const omKravregelen = ({ ord, språk }: Arbeid, regel: string | undefined): readonly string[] =>
  regel === undefined ? [] : [ord.kravregel(etikettAv(regel, språk), regelforklaring(regel, språk))];

/** What a rule does, for one who has not met it; `undefined` for a rule whose name says enough. */
export function regelforklaring(regel: string | undefined, språk: Språk): string | undefined {
  if (regel === undefined || !Object.hasOwn(REGELFORKLARINGER, regel)) return undefined;
  return REGELFORKLARINGER[regel as keyof typeof REGELFORKLARINGER][PLASS[språk]];
}

function omPotten(arbeid: Arbeid): Svar {
  const { ord, rot, vis, språk } = arbeid;
  const deler = rot.barn.filter(({ id }) => ER_BELØP.test(id));
  const ufordelte = rot.barn.filter(({ id, verdi }) => !ER_BELØP.test(id) && verdi !== '0');
  const regel = deler.find((node) => node.regel !== undefined)?.regel;
  return {
    setninger: [
      ord.potten(vis(rot), deler.length),
      ...ufordelte.map((node) => ord.ufordelt(vis(node), ufordeltFordi(node, språk))),
      ...(rot.id === 'krav-fordelt' ? omKravregelen(arbeid, regel) : omMetoden(arbeid, regel)),
    ],
    linjer: deler.map((node) => ({ navn: arbeid.navnegiver.nodenavn(node), tekst: vis(node) })),
  };
}

const ER_BELØP = /^(?:krav)?beløp\/\d+$/;

const ufordeltFordi = ({ id, regel }: Begrunnelsesnode, språk: Språk): string =>
  etikettAv(regel ?? (id === 'under-enhet' ? 'UNDER_ENHET' : 'RESERVERT'), språk);

function omBeløpet(arbeid: Arbeid): Svar {
  const { ord, rot, noder, vis, språk } = arbeid;
  const plass = rot.id.slice(rot.id.indexOf('/') + 1);
  const hvem = arbeid.navnegiver.mottakernavn(plass);
  const pott = visPotten(arbeid);
  const umulig = finnVedSti(arbeid.grunnlag, '/umulig/årsak');
  const mangler = finnVedSti(arbeid.grunnlag, '/umulig/beløp');
  const reservert = noder.get('reservert');
  const metode = finnVedSti(arbeid.grunnlag, '/grunnlag/valg/metode');
  return {
    setninger: [
      rot.verdi === '0' ? ord.fårIngenting(hvem, pott) : ord.får(hvem, vis(rot), pott),
      ...(typeof umulig === 'string' ? [ord.umulig(umulig, kr(Number(mangler), språk))] : []),
      ...(reservert === undefined ? [] : [ord.reservert(vis(reservert))]),
      ...omAndelen(arbeid, plass),
      ...omResten(arbeid, plass, hvem),
      ...omKravet(arbeid, plass, hvem),
      ...omMetoden(arbeid, rot.regel ?? (typeof metode === 'string' && umulig === undefined ? metode : undefined)),
    ],
    steg: finnSteg(arbeid, plass),
  };
}

/** By claims: whether the whole of it is met, nothing, or a share by the rule. */
function omKravbeløpet(arbeid: Arbeid): Svar {
  const { ord, rot, noder, vis } = arbeid;
  const plass = rot.id.slice(rot.id.indexOf('/') + 1);
  const hvem = arbeid.navnegiver.mottakernavn(plass);
  const pott = visPotten(arbeid);
  const krav = noder.get(`krav/${plass}/øre`) ?? noder.get(`krav/${plass}`);
  const erDelt = rot.slag !== 'HVIS';
  return {
    setninger: [
      rot.verdi === '0' ? ord.fårIngenting(hvem, pott) : ord.får(hvem, vis(rot), pott),
      ...(krav === undefined ? [] : [ord.kravet(vis(krav))]),
      ...(!erDelt && noder.has('rom') ? [ord.heleKravet] : []),
      ...(!erDelt && noder.has('brukt-opp') ? [ord.kraveneForan] : []),
      ...(noder.has('under-halvparten') ? [ord.høystHalvparten] : []),
      ...(noder.has('over-halvparten') ? [ord.merEnnHalvparten] : []),
      ...(erDelt ? [...omAndelen(arbeid, plass), ...omResten(arbeid, plass, hvem)] : []),
      ...omKravregelen(arbeid, rot.regel),
    ],
    steg: finnKravsteg(arbeid, plass),
  };
}

/** The steps of one claim: the pot, the claim, what the rule gives or takes from each, and the unit that is left. */
function finnKravsteg({ noder }: Arbeid, plass: string): readonly string[] {
  const felles = [
    'pott',
    'enhet',
    'til-klassen',
    'rom',
    'brukt-opp',
    'per-krav',
    'per-vektet-krav',
    'til-hver',
    'per-vekt',
  ];
  const egne = ['klasse', 'krav', 'vekt', 'tap', 'andel', 'hele'].map((hva) => `${hva}/${plass}`);
  return [...felles, 'tap-til-hver', 'tap-per-vekt', ...egne, 'igjen', `får/${plass}`].filter((id) => noder.has(id));
}

/** The pot; a tree that does not need it is of data that has it. */
function visPotten({ noder, vis, grunnlag, språk }: Arbeid): string | undefined {
  const node = noder.get('pott');
  if (node !== undefined) return vis(node);
  const pott = finnVedSti(grunnlag, '/grunnlag/pott');
  return typeof pott === 'number' ? kr(pott, språk) : undefined;
}

function omAndelen(arbeid: Arbeid, plass: string): readonly string[] {
  const { ord, rot, noder, vis, språk } = arbeid;
  const andel = noder.get(`andel/${plass}`);
  // Where everyone is at a limit there is no share by weight, and the amount is that limit.
  if (andel === undefined) return rot.barn.length === 1 ? omGrensen(rot.barn, rot.verdi, arbeid) : [];
  const iAlt = ['i-hele-enheter', 'til-deling', 'pott'].map((id) => noder.get(id)).find((node) => node !== undefined);
  const prosent = iAlt && delAv(andel, iAlt, språk);
  const [fritt, ...grenser] = GRENSESLAG.has(andel.slag) ? andel.barn : [];
  const avgjør = fritt === undefined || fritt.verdi === andel.verdi ? [] : omGrensen(grenser, andel.verdi, arbeid);
  return [ord.andel(vis(andel), prosent), ...avgjør];
}

/** A share that may be held by a floor, by a cap, or by both. */
const GRENSESLAG: ReadonlySet<string> = new Set(['KLEM', 'MINST', 'STORST']);

/** The floor or the cap that an amount is at. */
function omGrensen(grenser: readonly Begrunnelsesnode[], verdi: string, { ord, vis }: Arbeid): readonly string[] {
  const idAv = ({ slag, nodeId, id }: Begrunnelsesnode): string => (slag === 'GJENTATT' ? (nodeId ?? id) : id);
  const nådd = grenser.find((grense) => grense.verdi === verdi && /^(?:gulv|tak)\/\d+$/.test(idAv(grense)));
  if (nådd === undefined) return [];
  return [idAv(nådd).startsWith('gulv') ? ord.gulv(vis(nådd)) : ord.tak(vis(nådd))];
}

function delAv(del: Begrunnelsesnode, av: Begrunnelsesnode, språk: Språk): string | undefined {
  const [a, b] = [del, av].map(({ verdi, enhet }) => lesNodeverdi(verdi, enhet));
  if (a?.type !== 'TALL' || b?.type !== 'TALL' || b.tall.t <= 0n) return undefined;
  const andel = { verdi: `${a.tall.t * b.tall.n}/${a.tall.n * b.tall.t}`, enhet: 'ANDEL' as Begrunnelsesenhet };
  return iTekst(andel, språk).replace(/ \([^)]*\)$/, '');
}

function omResten(arbeid: Arbeid, plass: string, hvem: string): readonly string[] {
  const { ord, rot, noder, vis } = arbeid;
  const [hele, enhet] = [`hele/${plass}`, 'enhet'].map((id) => noder.get(id));
  if (enhet === undefined || hele === undefined) return [];
  const rundet = ord.rundet(vis(enhet), vis(hele));
  const igjen = noder.get('igjen') ?? [...noder.values()].find(({ id }) => /^igjen\/gruppe\/\d+$/.test(id));
  const får = noder.get(`får/${plass}`);
  if (igjen === undefined || får === undefined || !/^\d+$/.test(igjen.verdi)) return [rundet];
  if (igjen.verdi === '0' || rot.slag === 'HVIS') return [rundet];
  const antall = Number(igjen.verdi);
  const fikk = får.verdi === 'JA' ? ord.fikkÉn(hvem, antall) : ord.fikkIngen(hvem, antall);
  return [rundet, `${ord.igjen(antall)} ${fikk}${omRekkefølgen(får, arbeid)}`];
}

/** What the unit that is left hung on: the order of the remainders, a rule for ties, or a tie that is not settled. */
function omRekkefølgen(får: Begrunnelsesnode, { ord, språk, vis }: Arbeid): string {
  const [først, igjen] = får.barn;
  if (først === undefined || igjen === undefined) return '.';
  if (først.id.startsWith('siste-plass/')) {
    const rang = først.barn.find(({ id }) => id.startsWith('rang/'));
    const nådde = rang !== undefined && Number(rang.verdi) <= Number(igjen.verdi);
    return får.verdi === 'NEI' && nådde ? ord.ikkeAvgjort : rang === undefined ? '.' : ord.plassen(vis(rang));
  }
  const { regel } = først;
  if (regel === 'KRAV') return ord.plassen(vis(først));
  const kjent = regel !== undefined && Object.hasOwn(REGELNAVN, regel);
  return kjent ? ord.regelAvgjorde(REGELNAVN[regel as keyof typeof REGELNAVN][PLASS[språk]]) : '.';
}

/** By a method of divisors: how the claim to one more unit stands to the weakest that got one. */
function omKravet({ ord, noder }: Arbeid, plass: string, hvem: string): readonly string[] {
  const [eget, svakeste] = [noder.get(`neste/${plass}`), noder.get('divisor/øvre')].map(
    (node) => node && lesNodeverdi(node.verdi, node.enhet),
  );
  if (eget?.type !== 'TALL' || svakeste?.type !== 'TALL') return [];
  const forskjell = sammenlignEksakt(eget.tall, svakeste.tall);
  // One at its cap may have the stronger claim and still get no more.
  return forskjell > 0 ? [] : [forskjell < 0 ? ord.svakereKrav(hvem) : ord.likeSterktKrav(hvem)];
}

/** The steps of one recipient, from the pot to the unit that is left. */
function finnSteg({ noder }: Arbeid, plass: string): readonly string[] {
  // Where equals are not told apart, the place that they are compared by is the last of theirs and says nothing to a reader.
  const erLikt = noder.get(`får/${plass}`)?.barn[0]?.id.startsWith('siste-plass/') === true;
  const faste = ['pott', 'reservert', 'enhet', `vekt/${plass}`];
  const ledd = [...noder.keys()].filter((id) => id.startsWith(`ledd/${plass}/`));
  const egne = ['andel', 'gulv', 'tak', 'hele'].map((hva) => `${hva}/${plass}`);
  const rest = ['igjen', ...(erLikt ? [] : [`får/${plass}`])];
  return [...faste, ...ledd, ...egne, ...rest].filter((id) => noder.has(id));
}

function omInnstillingen(arbeid: Arbeid): Svar {
  const { ord, rot, noder, vis, språk } = arbeid;
  const hvem = arbeid.navnegiver.eiernavn(noder.get('søkt')?.sti ?? rot.sti ?? '') ?? ord.søknaden;
  const årsak = rot.regel;
  const plassering = noder.get('plass-i-rammen');
  const [søkt, rest] = plassering?.barn ?? [];
  const ramme = noder.get('ramme');
  const regel = finnInnstillingsregel(arbeid.grunnlag);
  const plass = [søkt, rest, ramme].map((node) => node && vis(node));
  const [a, b, c] = plass;
  const harPlass = plassering?.verdi === 'JA';
  const omPlass =
    a === undefined || b === undefined || c === undefined
      ? []
      : [(harPlass ? ord.plassIRammen : ord.ikkePlass)(a, b, c)];
  return {
    setninger: [
      rot.verdi === '0' ? ord.ikkeInnstilt(hvem) : ord.innstilt(hvem, vis(rot)),
      ...(årsak === undefined ? [] : [årsak === 'UAVGJORT' ? ord.likt : ord.grunn(etikettAv(årsak, språk))]),
      ...omPlass,
      ...(regel === undefined ? [] : [ord.regelen(etikettAv(regel, språk))]),
    ],
    steg: rot.barn.filter(({ slag, id }) => slag !== 'KONSTANT' && id !== 'søkt').map(({ id }) => id),
  };
}

/** The rule that a recommendation was made by; its tree names the reason for one line, and not the rule. */
export function finnInnstillingsregel(grunnlag: unknown): string | undefined {
  const regel = finnVedSti(grunnlag, '/innstilling/regel');
  return typeof regel === 'string' ? regel : undefined;
}

function omAvstanden({ ord, rot, språk }: Arbeid): Svar {
  const poeng = iTekst({ ...rot, verdi: rot.verdi.replace('-', '') }, språk);
  if (rot.verdi === '0') return { setninger: [ord.vedStreken] };
  return { setninger: [rot.verdi.startsWith('-') ? ord.overStreken(poeng) : ord.underStreken(poeng)] };
}

function omPoengene({ ord, rot, noder, vis, grunnlag, navnegiver }: Arbeid): Svar | undefined {
  if (rot.id !== '/totalt') return undefined;
  for (const { sti } of noder.values()) {
    const [runde, liste, nr] = sti === undefined || !erSti(sti) ? [] : leddAv(sti);
    if (liste !== 'vurderinger') continue;
    const søknadId = finnVedSti(grunnlag, lagSti(runde ?? '', liste, nr ?? '', 'søknadId'));
    if (typeof søknadId === 'string') return { setninger: [ord.poengsum(navnegiver.navnPå(søknadId), vis(rot))] };
  }
  return undefined;
}

function omFristen({ ord, rot, vis, språk, navnegiver, setning, grunnlag }: Arbeid): Svar | undefined {
  const id = finnFristregel(rot.id, grunnlag);
  if (id === undefined) return undefined;
  const navn = navnegiver.harNavn(id) ? sitat(navnegiver.navnPå(id), språk) : sitat(id, språk);
  const hvordan = rot.slag === 'GRUNNLAG' ? '' : setning(rot);
  return { setninger: [hvordan === '' ? ord.fristOppgitt(navn, vis(rot)) : ord.frist(navn, vis(rot), hvordan)] };
}

/** The rule that a deadline is of: ids are the way down from it, and may hold a slash themselves. */
function finnFristregel(id: string, grunnlag: unknown): string | undefined {
  const regler = finnVedSti(grunnlag, '/regler');
  const ider = (Array.isArray(regler) ? regler : [])
    .map((regel) => finnVedSti(regel, '/id'))
    .filter((en): en is string => typeof en === 'string' && id.startsWith(`${en}/`));
  const lengst = ider.reduce<string | undefined>((a, b) => (a === undefined || b.length > a.length ? b : a), undefined);
  const slutt = id.indexOf('/');
  return lengst ?? (slutt > 0 ? id.slice(0, slutt) : undefined);
}

function omAvgjørelsen({ ord, rot, noder, vis, språk }: Arbeid): Svar {
  const tell = (ord_: string): Begrunnelsesnode | undefined =>
    [...noder.values()].find(
      ({ id, enhet }) => enhet === 'ANTALL' && id.split('/').at(-1)?.replace(/-\d+$/, '') === ord_,
    );
  const [for_, mot] = ['for', 'mot'].map(tell);
  const uten = for_?.barn.find(({ id, slag }) => slag !== 'GJENTATT' && /(?:^|\/)uten-stemme(?:-\d+)?$/.test(id));
  return {
    setninger: [
      ord.vedtatt(rot.verdi === 'JA', etikettAv(rot.regel ?? '', språk)),
      ...(for_ === undefined || mot === undefined ? [] : [ord.stemmer(vis(for_), vis(mot))]),
      ...(uten === undefined || uten.verdi === '0' ? [] : [ord.utenStemme(vis(uten))]),
    ],
  };
}

function omReformen(arbeid: Arbeid): Svar {
  const { ord, noder, vis, rot, språk, navnegiver } = arbeid;
  const endring = (id: string): string | undefined => {
    const [forskjell, fra, til] = [id, `${id}/før`, `${id}/etter`].map((en) => noder.get(en));
    if (forskjell === undefined || fra === undefined || til === undefined) return undefined;
    if (forskjell.verdi === '0') return ord.uendret(vis(til));
    const tall = vis(forskjell);
    return ord.endring(vis(fra), vis(til), medPluss(tall, !forskjell.verdi.startsWith('-'), språk));
  };
  const årsaker = (noder.get('ingen/etter')?.barn ?? []).filter(({ verdi }) => verdi !== '0');
  const fordi =
    årsaker.length === 0
      ? ''
      : `, ${liste([...new Set(årsaker.map(({ regel }) => etikettAv(regel ?? '', språk)))], språk)}`;
  const mottakere = [...noder.keys()].filter((id) => id.startsWith('mottaker/') && noder.has(`${id}/før`));
  const linjer = [
    ...mottakere.map((id) => {
      const mottaker = id.slice('mottaker/'.length);
      return { navn: navnegiver.navnPå(mottaker), tekst: `${endring(id) ?? ''}${omDelene(mottaker, arbeid)}` };
    }),
    ...(noder.has('ingen') ? [{ navn: ord.ikkeFordelt, tekst: `${endring('ingen') ?? ''}${fordi}` }] : []),
  ].filter(({ tekst }) => tekst !== '');
  return { setninger: [ord.reformen], linjer: [...linjer, { navn: '', tekst: ord.gårOpp(rot.verdi === 'JA') }] };
}

/** What each group of changes accounts for, where there is more than one and there is something to account for. */
function omDelene(mottaker: string, { noder, navnegiver, vis, språk }: Arbeid): string {
  const deler = (noder.get(`tilskrevet/${mottaker}`)?.barn ?? []).filter(({ verdi }) => verdi !== '0');
  if (deler.length < 2) return '';
  const fortalt = deler.map(
    (del) => `${navnegiver.nodenavn(del)}: ${medPluss(vis(del), !del.verdi.startsWith('-'), språk)}`,
  );
  return `. ${fortalt.join('. ')}.`;
}

/** The weight of one recipient, and how much of it each part of the key gives. */
function omNøkkelvekten({ ord, rot, språk, navnegiver }: Arbeid): Svar {
  const hvem = navnegiver.navnPå(rot.id.slice(rot.id.indexOf('/') + 1));
  const prosent = (node: Begrunnelsesnode): string => iTekst(node, språk).replace(/ \([^)]*\)$/, '');
  const fra = rot.barn
    .filter(({ id }) => /^del\/\d+$/.test(id))
    .map((del) => ({ leddet: navnegiver.leddnavn(del.id.slice('del/'.length)), tall: prosent(del) }));
  const [eneste] = fra;
  const deler =
    rot.verdi === '0' || eneste === undefined || fra.length < rot.barn.length
      ? []
      : fra.length === 1
        ? [ord.altFraLeddet(eneste.leddet)]
        : [
            ord.fraLeddene(
              liste(
                fra.map(({ leddet, tall }) => ord.fraLeddet(tall, leddet)),
                språk,
              ),
            ),
          ];
  return { setninger: [ord.nøkkelvekten(hvem, prosent(rot)), ...deler] };
}

/** What is left of an award, of what there was to use, and where the rest of that went. */
function omResttallet({ ord, rot, noder, vis, språk }: Arbeid): Svar | undefined {
  const detSomVar = noder.get('rest/det-som-var');
  if (detSomVar === undefined) return undefined;
  const fortell = (hva: readonly Statussvartall[]): readonly string[] =>
    hva.flatMap((tall) => {
      const node = noder.get(`rest/${tall}`);
      return node === undefined || node.verdi === '0' ? [] : [ord.statustall(tall, vis(node))];
    });
  const beløp = iTekst({ ...rot, verdi: rot.verdi.replace('-', '') }, språk);
  const ut = fortell(['brukt', 'tilbakebetalt']);
  const erFlyttet = fortell(['overført', 'omdisponert']).length > 0;
  return {
    setninger: [
      (rot.verdi.startsWith('-') ? ord.overforbruk : ord.igjenAv)(beløp, vis(detSomVar)),
      ut.length === 0 ? ord.ingentingBrukt : `${liste(ut, språk)}.`,
      ...(erFlyttet ? [ord.detSomVar(liste(fortell(['tildelt', 'overført', 'omdisponert']), språk))] : []),
    ],
  };
}

/** One figure of an award: the sum of its entries, or what came in less what went out. */
function omStatustallet({ ord, rot, vis }: Arbeid): Svar | undefined {
  const tall = rot.id as Statussvartall;
  const sagt = ord.statustall(tall, vis(rot));
  const erTom = ({ slag, barn }: Begrunnelsesnode): boolean => slag === 'SUM' && barn.length === 0;
  if (erTom(rot)) return { setninger: [ord.ingenPosteringer(tall)] };
  if (rot.slag === 'SUM') return { setninger: [`${sagt}.`, ord.sumAv(rot.barn.length)] };
  const [inn, ut] = rot.barn;
  if (rot.slag !== 'DIFFERANSE' || inn === undefined || ut === undefined) return undefined;
  if (rot.barn.every(erTom)) return { setninger: [ord.ingenPosteringer(tall)] };
  return { setninger: [ord.innMinusUt(sagt, vis(inn), vis(ut))] };
}
