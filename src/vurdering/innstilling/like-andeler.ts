import { del, forkort, gang, leggSammen, type Rasjonal, sammenlignEksakt, trekkFra } from '../../kjerne/brok';
import { rangerEtterLodd } from '../../kjerne/ranger-etter-lodd';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import { avUtfall, hvorforUtelatt } from './av-utfall';
import { bruktAv, INNE, kanFullføres, UTE, ÅPEN } from './kan-fullfores';
import { type LestVelger, lesVelgere } from './les-velgere';
import { etterPoengPerKrone } from './poeng-per-krone';
import { grupperI } from './rangert';
import type { Regelutfall, Sak } from './sak';
import type { Regelvalg } from './valg';

const FLEST_VEIER = 20_000;
const NULL: Rasjonal = { t: 0n, n: 1n };

type Valg = Extract<Regelvalg, { readonly regel: 'LIKE_ANDELER' }>;

interface Bord {
  readonly sak: Sak;
  readonly velgere: readonly LestVelger[];
  readonly fullføring: readonly (readonly number[])[];
  readonly rangert: readonly (readonly number[])[];
  readonly beløp: readonly number[];
  /** The place of each candidate in the declared lot. */
  readonly lodd: readonly number[] | undefined;
  readonly arbeid: { igjen: number };
}

interface Stand {
  readonly tilstand: Uint8Array;
  readonly rest: number;
  /** What each voter has left, in øre. */
  readonly andeler: readonly Rasjonal[];
}

/**
 * The method of equal shares: each voter gets the same share of the frame. Again and again the candidate is funded that
 * its supporters can pay for at the lowest price per point, `ρ`: each pays `min(what is left, ρ × utility)`. It ends when
 * no group of supporters can pay for more. Everything is computed in exact fractions.
 *
 * Candidates at the same price are tried in every order; a lot that the ranking declared settles it.
 *
 * @see Peters and Skowron (2020) and Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with
 * Additive Utilities" (2021).
 */
export function likeAndeler(sak: Sak, valg: Valg): Regelutfall {
  const velgere = lesVelgere(sak, valg.velgere);
  const bord: Bord = {
    sak,
    velgere,
    fullføring: valg.fullføring === 'POENG_PER_KRONE' ? etterPoengPerKrone(sak) : [],
    rangert: grupperI(sak),
    beløp: sak.kandidater.map(({ beløp }) => beløp),
    lodd: lagLoddplasser(sak),
    arbeid: { igjen: sak.arbeidsgrense },
  };
  const andel = { t: BigInt(sak.ramme), n: BigInt(Math.max(1, velgere.length)) };
  const start = {
    tilstand: new Uint8Array(sak.kandidater.length).fill(ÅPEN),
    rest: sak.ramme,
    andeler: velgere.map(() => andel),
  };
  const { sett, flere } = finnUtfall(start, bord);
  const iNoen = sak.kandidater.map((_, i) => sett.some((ett) => ett.includes(i)));
  const uteAvNoen = sak.kandidater.map((_, i) => sett.some((ett) => !ett.includes(i)));
  const kostnad = (ett: readonly number[]): number => ett.reduce((sum, i) => sum + ved(bord.beløp, i), 0);
  const valgte = new Set(sett[0] ?? []);
  const felles = {
    // When the orders are too many to try, nobody is certain: all that is left is held.
    iNoen: flere ? sak.kandidater.map(() => true) : iNoen,
    uteAvNoen: flere ? sak.kandidater.map(() => true) : uteAvNoen,
    dyrest: flere ? sak.ramme : Math.max(...sett.map(kostnad)),
    antall: `${flere ? '>' : ''}${sett.length}`,
  };
  const svar = avUtfall(sak, flere || sett.length > 100 ? felles : { ...felles, sett }, (plass) =>
    hvorforUtelatt(sak, valgte, plass, 'IKKE_NOK_STOTTE'),
  );
  return { ...svar, arbeidsgrenseNådd: bord.arbeid.igjen <= 0 };
}

function lagLoddplasser({ kandidater, frø }: Sak): readonly number[] | undefined {
  if (frø === undefined) return undefined;
  const ider = kandidater.map(({ id }) => id);
  const plass = new Map(rangerEtterLodd(frø, ider).map((id, i) => [id, i]));
  return ider.map((id) => vedNøkkel(plass, id));
}

/** Every different end over all orders of those that stand equal. */
function finnUtfall(
  start: Stand,
  bord: Bord,
): { readonly sett: readonly (readonly number[])[]; readonly flere: boolean } {
  const sett = new Map<string, readonly number[]>();
  const prøvd = new Set<string>();
  const gå = (stand: Stand): boolean => {
    const nøkkel = `${stand.tilstand.join('')}|${stand.andeler.map(({ t, n }) => `${t}/${n}`).join()}`;
    if (prøvd.has(nøkkel)) return true;
    if (prøvd.size >= FLEST_VEIER) return false;
    prøvd.add(nøkkel);
    const neste = finnNeste(stand, bord);
    if (neste.length > 0) return neste.every((plass) => gå(fullfør(plass, stand, bord)));
    const inne = [...stand.tilstand.keys()].filter((i) => stand.tilstand[i] === INNE);
    sett.set(inne.join(), inne);
    return true;
  };
  const alle = gå(start);
  return { sett: [...sett.values()], flere: !alle };
}

const GRATIS: Rasjonal = { t: -1n, n: 1n };

/** Those that stand first for being funded; more than one when nothing separates them. */
function finnNeste(stand: Stand, bord: Bord): readonly number[] {
  const åpne = [...stand.tilstand.keys()].filter((i) => stand.tilstand[i] === ÅPEN && erLovlig(i, stand, bord));
  let best: Rasjonal | undefined;
  let like: number[] = [];
  for (const plass of åpne) {
    const pris = finnPris(plass, stand, bord);
    if (pris === undefined) continue;
    const orden = best === undefined ? -1 : sammenlignEksakt(pris, best);
    if (orden < 0) [best, like] = [pris, [plass]];
    else if (orden === 0) like.push(plass);
  }
  if (like.length === 0) like = finnIGruppe(bord.fullføring, (plass) => åpne.includes(plass));
  if (like.length === 0)
    like = finnIGruppe(bord.rangert, (plass) => åpne.includes(plass) && trengs(plass, stand, bord));
  if (bord.lodd === undefined) return like;
  const { lodd } = bord;
  return [...like].sort((a, b) => ved(lodd, a) - ved(lodd, b)).slice(0, 1);
}

function finnIGruppe(grupper: readonly (readonly number[])[], kan: (plass: number) => boolean): number[] {
  for (const gruppe of grupper) {
    const funnet = gruppe.filter(kan);
    if (funnet.length > 0) return funnet;
  }
  return [];
}

const medInne = (tilstand: Uint8Array, plass: number, ny: number): Uint8Array =>
  Uint8Array.from(tilstand).fill(ny, plass, plass + 1);

function erLovlig(plass: number, { tilstand, rest }: Stand, { sak, beløp, arbeid }: Bord): boolean {
  if (ved(beløp, plass) > rest) return false;
  if (!sak.portefølje.finnes) return true;
  return kanFullføres(sak, { tilstand: medInne(tilstand, plass, INNE), beløp }, arbeid) === true;
}

/** Whether a floor that is not met counts it, or nothing lawful is left without it. */
function trengs(plass: number, { tilstand }: Stand, { sak, beløp, arbeid }: Bord): boolean {
  if (!sak.portefølje.finnes) return false;
  const teller = sak.portefølje.grenser.some((g) => g.medlem[plass] === 1 && bruktAv(g, tilstand, beløp) < g.minst);
  return teller || kanFullføres(sak, { tilstand: medInne(tilstand, plass, UTE), beløp }, arbeid) === false;
}

/** The price per point at which the supporters pay the whole; nothing when they cannot. What costs nothing goes first. */
function finnPris(plass: number, { andeler }: Stand, { velgere, beløp }: Bord): Rasjonal | undefined {
  const kostnad = { t: BigInt(ved(beløp, plass)), n: 1n };
  if (kostnad.t === 0n) return GRATIS;
  const støtter = velgere
    .flatMap(({ nytte }, v) => {
      const [u = NULL, andel = NULL] = [nytte[plass], andeler[v]];
      return u.t > 0n && andel.t > 0n ? [{ u, andel, grense: del(andel, u) }] : [];
    })
    .sort((a, b) => sammenlignEksakt(a.grense, b.grense));
  // Those with the lowest limit pay all they have; the others pay by utility.
  let igjen = kostnad;
  let nytte = støtter.reduce((sum, { u }) => forkort(leggSammen(sum, u)), NULL);
  for (const { u, andel, grense } of støtter) {
    const pris = del(igjen, nytte);
    if (sammenlignEksakt(pris, grense) <= 0) return forkort(pris);
    igjen = forkort(trekkFra(igjen, andel));
    nytte = forkort(trekkFra(nytte, u));
  }
  return undefined;
}

function fullfør(plass: number, stand: Stand, bord: Bord): Stand {
  const { velgere, beløp } = bord;
  const pris = finnPris(plass, stand, bord);
  const andeler =
    pris === undefined || pris.t < 0n
      ? stand.andeler
      : stand.andeler.map((andel, v) => {
          const skyldig = gang(pris, ved(ved(velgere, v).nytte, plass));
          return sammenlignEksakt(skyldig, andel) >= 0 ? NULL : forkort(trekkFra(andel, skyldig));
        });
  return { tilstand: medInne(stand.tilstand, plass, INNE), rest: stand.rest - ved(beløp, plass), andeler };
}
