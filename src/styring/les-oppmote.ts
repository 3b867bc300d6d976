import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Frammøte, Medlem } from '../modell';
import type { StyringKoder } from './koder';
import { plassnøkkel } from './plassnokkel';

const funn = lagFunnlager<StyringKoder>();

/** Who is there, and who steps in for whom. */
export interface LestOppmøte {
  /** Where each one who is there stands in the attendance, by id. */
  readonly plassAv: ReadonlyMap<string, number>;
  /** The deputy who steps in, by the id of the member. */
  readonly varaFor: ReadonlyMap<string, string>;
  /** The deputies of a member, in the order that they step in. */
  readonly varaTil: (medlem: Medlem) => readonly Medlem[];
  readonly funn: readonly Funn[];
}

/**
 * Reads the attendance. A deputy steps in for one member only; one who is said to step in for two steps in for nobody.
 *
 * @param kan - Whether someone may take part, by id.
 * @param sti - JSON Pointer to the attendance.
 */
export function lesOppmøte(
  medlemmer: readonly Medlem[],
  frammøte: Frammøte,
  kan: (id: string) => boolean,
  sti: string,
): LestOppmøte {
  const kjente = new Map(medlemmer.map((medlem) => [medlem.id, medlem]));
  const { plassAv, mål, funn: omListen } = lesListe(frammøte, kjente, sti);
  const deltar = (id: string): boolean => plassAv.has(id) && kan(id);
  const steg = [...mål].flatMap(([id, alle]) => lesSteg(id, alle, { kjente, deltar, sti: stiTil(id, plassAv, sti) }));
  const krav = new Map<string, Medlem[]>();
  for (const { vara, forMedlemId } of steg) {
    if (vara === undefined) continue;
    const likestilte = krav.get(forMedlemId);
    if (likestilte === undefined) krav.set(forMedlemId, [vara]);
    else likestilte.push(vara);
  }
  const varaFor = new Map<string, string>();
  const overflødige: Funn[] = [];
  for (const [forMedlemId, likestilte] of krav) {
    const ordnet = ordne(likestilte);
    varaFor.set(forMedlemId, ved(ordnet, 0).id);
    for (const { id: medlemId } of ordnet.slice(1)) {
      const data = { medlemId, forMedlemId };
      overflødige.push(funn('VARA_OVERFLODIG', 'ADVARSEL', stiTil(medlemId, plassAv, sti), data));
    }
  }
  return {
    plassAv,
    varaFor,
    varaTil: lagVaraliste(medlemmer),
    funn: [...omListen, ...steg.flatMap((ett) => ett.funn ?? []), ...overflødige],
  };
}

const stiTil = (id: string, plassAv: ReadonlyMap<string, number>, sti: string): string =>
  `${sti}/møtt/${vedNøkkel(plassAv, id)}`;

interface LestListe {
  readonly plassAv: Map<string, number>;
  /** Whom each is said to step in for; `undefined` for nobody. */
  readonly mål: Map<string, Set<string | undefined>>;
  readonly funn: Funn[];
}

function lesListe({ møtt, møteleder }: Frammøte, kjente: ReadonlyMap<string, Medlem>, sti: string): LestListe {
  const lest: LestListe = { plassAv: new Map(), mål: new Map(), funn: [] };
  for (const [i, { medlemId, forMedlemId }] of møtt.entries()) {
    if (!kjente.has(medlemId)) {
      lest.funn.push(funn('MOTT_UKJENT', 'FEIL', `${sti}/møtt/${i}/medlemId`, { medlemId }));
      continue;
    }
    const først = lest.plassAv.get(medlemId);
    if (først === undefined) lest.plassAv.set(medlemId, i);
    else lest.funn.push(funn('MOTT_TO_GANGER', 'FEIL', `${sti}/møtt/${i}`, { medlemId, først }));
    lest.mål.set(medlemId, (lest.mål.get(medlemId) ?? new Set()).add(forMedlemId));
  }
  if (møteleder !== undefined && !lest.plassAv.has(møteleder))
    lest.funn.push(funn('MOTELEDER_IKKE_MOTT', 'ADVARSEL', `${sti}/møteleder`, { medlemId: møteleder }));
  return lest;
}

interface Stegspor {
  readonly kjente: ReadonlyMap<string, Medlem>;
  readonly deltar: (id: string) => boolean;
  readonly sti: string;
}

/** One who steps in for a member, or why it does not. */
interface Steg {
  readonly forMedlemId: string;
  readonly vara?: Medlem;
  readonly funn?: Funn;
}

function lesSteg(
  medlemId: string,
  mål: ReadonlySet<string | undefined>,
  { kjente, deltar, sti }: Stegspor,
): readonly Steg[] {
  const vara = kjente.get(medlemId);
  return [...mål].flatMap((forMedlemId): readonly Steg[] => {
    if (forMedlemId === undefined) {
      const alene = vara?.vara !== undefined && mål.size === 1;
      return alene ? [{ forMedlemId: '', funn: funn('VARA_UTEN_MEDLEM', 'RAD', sti, { medlemId }) }] : [];
    }
    const data = { medlemId, forMedlemId };
    if (vara === undefined || !erVaraFor(vara, kjente.get(forMedlemId)))
      return [{ forMedlemId, funn: funn('VARA_FEIL_PLASS', 'FEIL', sti, data) }];
    if (deltar(forMedlemId)) return [{ forMedlemId, funn: funn('VARA_UTEN_FORFALL', 'ADVARSEL', sti, data) }];
    return mål.size === 1 && deltar(medlemId) ? [{ forMedlemId, vara }] : [];
  });
}

function erVaraFor(vara: Medlem, medlem: Medlem | undefined): boolean {
  if (vara.vara === undefined || medlem === undefined || medlem.vara !== undefined) return false;
  if (plassnøkkel(vara) !== plassnøkkel(medlem)) return false;
  return vara.vara.forMedlemId === undefined || vara.vara.forMedlemId === medlem.id;
}

function lagVaraliste(medlemmer: readonly Medlem[]): (medlem: Medlem) => readonly Medlem[] {
  const påPlass = new Map<string, Medlem[]>();
  for (const medlem of medlemmer) {
    if (medlem.vara === undefined) continue;
    const andre = påPlass.get(plassnøkkel(medlem));
    if (andre === undefined) påPlass.set(plassnøkkel(medlem), [medlem]);
    else andre.push(medlem);
  }
  return (medlem) => ordne((påPlass.get(plassnøkkel(medlem)) ?? []).filter((vara) => erVaraFor(vara, medlem)));
}

/** Personal deputies first, then by number; numbers are unique within each. */
function ordne(vara: readonly Medlem[]): readonly Medlem[] {
  const felles = ({ vara: plass }: Medlem): number => (plass?.forMedlemId === undefined ? 1 : 0);
  return [...vara].sort((a, b) => felles(a) - felles(b) || (a.vara?.nummer ?? 0) - (b.vara?.nummer ?? 0));
}
