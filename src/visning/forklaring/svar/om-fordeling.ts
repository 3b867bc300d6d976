import type { Begrunnelsesenhet, Begrunnelsesnode } from '../../../kjerne/begrunnelse';
import { sammenlignEksakt } from '../../../kjerne/brok';
import { finnVedSti } from '../../../kjerne/json-peker';
import { lesNodeverdi } from '../../../kjerne/nodeverdi';
import { etikettAv, PLASS } from '../../tekster/etiketter';
import { kr } from '../../tekster/ord';
import { REGELNAVN } from '../../tekster/regler';
import type { Språk } from '../../tekster/typer';
import { type Arbeid, iTekst, omKravregelen, omMetoden, type Svar } from './felles';

export function omPotten(arbeid: Arbeid): Svar {
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

export function omBeløpet(arbeid: Arbeid): Svar {
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
export function omKravbeløpet(arbeid: Arbeid): Svar {
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
