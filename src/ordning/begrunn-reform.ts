import { begrunnFordeling } from '../fordeling/begrunn-fordeling';
import type { Fordeling } from '../fordeling/typer';
import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { lagSti } from '../kjerne/json-peker';
import { lagBladnode, lagGjentattnode, lagRegnenode } from '../kjerne/lag-node';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import type { Ordningssammenligning } from './sammenligning-typer';

/** How much of a reform is explained. */
export interface Reformbegrunnelsesvalg {
  /**
   * `FORKLART`: each pot is explained down to the key. `LEST`: the amounts of the pots are read where they stand, which
   * says what the reform does to each in a quarter of the room; explain a pot by itself with `begrunnFordeling`.
   */
  readonly potter: 'FORKLART' | 'LEST';
}

/**
 * Explains what a reform does to the amounts, as a tree that `etterregn` recomputes against the comparison.
 *
 * The root says that all adds up: the differences of the helsefellesskap and of what nobody has make the difference of
 * all the money, and where the comparison has a tilskrivning, its parts make the difference of each. Each pot is explained
 * as by `begrunnFordeling`, down to the key, and the amounts of the helsefellesskap refer to it: once on each side, or once
 * in all where the reform does nothing to it.
 *
 * @param sammenligning - From `sammenlign`; the pointers of the leaves point into it. Linear in its lines, but for finding
 * those of each helsefellesskap in every pot.
 * @param valg - With `LEST` the tree of a pot with four helsefellesskap and a reform of three changes takes less than 8 kB as JSON.
 * @example
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const sammenligning = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, { tilskrivning: false });
 * const tre = begrunnReform(sammenligning);
 * tre.rot.verdi // => 'JA'
 * etterregn(tre, sammenligning) // => []
 */
export function begrunnReform(
  sammenligning: Ordningssammenligning,
  { potter: form }: Reformbegrunnelsesvalg = { potter: 'FORKLART' },
): Begrunnelse {
  const { beløp, reform, tilskrivning } = sammenligning;
  const { kilde, antakelse } = reform;
  const potter: Potter =
    form === 'LEST'
      ? { etter: [], før: [] }
      : { etter: begrunnPotter(sammenligning, 'etter'), før: begrunnPotter(sammenligning, 'før') };
  const opphav = { kildeId: kilde?.id ?? antakelse?.id ?? '' };
  const forskjeller = [
    ...beløp.linjer.map(({ id }) => lagForskjell(sammenligning, potter, id)),
    lagForskjell(sammenligning, potter, undefined),
  ];
  const samlet = lagRegnenode({ id: 'samlet', enhet: 'ORE', regel: 'SUM_AV_FORSKJELLER' }, 'SUM', forskjeller);
  const påstått = lagBladnode({ id: 'pengene', enhet: 'ORE', ...opphav }, '/beløp/sum/forskjell', sammenligning);
  const gårOpp = lagRegnenode({ id: 'gar-opp', enhet: 'JA_NEI' }, 'ER_LIK', [samlet, påstått]);
  const deler = tilskrivning?.finnes === true ? lagTilskrivninger(sammenligning, opphav) : [];
  return {
    rot: lagRegnenode({ id: 'reform', enhet: 'JA_NEI', regel: 'REFORM_GAR_OPP' }, 'OG', [
      ...lagPottsjekker(sammenligning, potter),
      gårOpp,
      ...deler,
    ]),
    kilder: kilde === undefined ? [] : [kilde],
    antakelser: antakelse === undefined ? [] : [antakelse],
  };
}

/** Each pot that is explained comes to what was to be shared out. */
function lagPottsjekker(sammenligning: Ordningssammenligning, potter: Potter): readonly Begrunnelsesnode[] {
  return (['etter', 'før'] as const).flatMap((side) =>
    potter[side].flatMap((pott, i) => {
      if (pott === undefined) return [];
      const sti = lagSti('kjøringer', side, 'fordelinger', i, 'ramme', 'beløp');
      const ramme = lagBladnode({ id: `${pott.id}/ramme`, enhet: 'ORE' }, sti, sammenligning);
      return [lagRegnenode({ id: `${pott.id}/gar-opp`, enhet: 'JA_NEI' }, 'ER_LIK', [pott, ramme])];
    }),
  );
}

/** After less before, for one helsefellesskap, or for what nobody has. */
function lagForskjell(
  sammenligning: Ordningssammenligning,
  potter: Potter,
  mottaker: string | undefined,
): Begrunnelsesnode {
  const navn = mottaker === undefined ? 'ingen' : `mottaker${lagSti(mottaker)}`;
  const sider = (['etter', 'før'] as const).map((side) => {
    const { penger } = sammenligning.kjøringer[side];
    const status = penger.linjer.find((linje) => linje.id === mottaker)?.status ?? penger.ramme.status;
    const id = `${navn}/${side}`;
    const deler =
      mottaker === undefined ? ikkeFordelt(sammenligning, side) : lagDeler(sammenligning, potter, side, mottaker);
    return lagRegnenode({ id, enhet: 'ORE', regel: status }, 'SUM', deler);
  });
  return lagRegnenode({ id: navn, enhet: 'ORE', regel: 'ETTER_MINUS_FOR' }, 'DIFFERANSE', sider);
}

type Side = keyof Ordningssammenligning['kjøringer'];

function ikkeFordelt(sammenligning: Ordningssammenligning, side: Side): readonly Begrunnelsesnode[] {
  return sammenligning.kjøringer[side].penger.ikkeFordelt.map(({ årsak }, i) =>
    lagBladnode(
      { id: `ingen/${side}/${årsak}`, enhet: 'ORE', regel: årsak },
      lagSti('kjøringer', side, 'penger', 'ikkeFordelt', i, 'beløp'),
      sammenligning,
    ),
  );
}

/** The shares and the awards of one helsefellesskap. */
function lagDeler(
  sammenligning: Ordningssammenligning,
  potter: Potter,
  side: Side,
  mottaker: string,
): readonly Begrunnelsesnode[] {
  const { fordelinger } = sammenligning.kjøringer[side];
  const over = `mottaker${lagSti(mottaker)}/${side}`;
  const andeler = fordelinger.flatMap(({ fordelingId, fordeling }, i) => {
    const plass = fordeling.linjer.findIndex(({ id }) => id === mottaker);
    const id = `${over}${lagSti(fordelingId)}`;
    const forklart = potter[side][i]?.barn[plass];
    if (plass < 0) return [];
    if (forklart !== undefined) return [lagGjentattnode(id, forklart)];
    const sti = lagSti('kjøringer', side, 'fordelinger', i, 'fordeling', 'linjer', plass, 'beløp');
    return [lagBladnode({ id, enhet: 'ORE' }, sti, sammenligning)];
  });
  return [...andeler, ...lagTildelinger(sammenligning, side, mottaker, over)];
}

/** The amount of each line of each pot: where the pot is explained, the node of that explanation. */
type Potter = { readonly [S in Side]: readonly (Begrunnelsesnode | undefined)[] };

/**
 * Each pot explained once on each side. One that is the same before as after is explained after and read before, and one
 * whose ties under group limits cannot be explained is read on both.
 */
function begrunnPotter({ kjøringer }: Ordningssammenligning, side: Side): readonly (Begrunnelsesnode | undefined)[] {
  const etter = new Map(kjøringer.etter.fordelinger.map((ett) => [ett.fordelingId, ett.fordeling]));
  return kjøringer[side].fordelinger.map(({ fordelingId, fordeling }, i) => {
    if (fordeling.grunnlag.valg.grupper !== undefined && fordeling.uavgjort.length > 0) return undefined;
    const uendret = etter.get(fordelingId);
    if (side === 'før' && uendret !== undefined && avtrykk(uendret) === avtrykk(fordeling)) return undefined;
    const sti = lagSti('kjøringer', side, 'fordelinger', i, 'fordeling');
    return flytt(begrunnFordeling(fordeling).rot, `${side}${lagSti(fordelingId)}/`, sti);
  });
}

/** What a pot was shared out by and what came of it; the order of the recipients changes nothing. */
function avtrykk({ grunnlag: { pott, mottakere, valg }, linjer }: Fordeling): string {
  const iOrden = <T extends { readonly id: string }>(liste: readonly T[]): readonly T[] =>
    [...liste].sort((a, b) => sammenlignTekst(a.id, b.id));
  return tilKanoniskJson({ pott, valg, mottakere: iOrden(mottakere), linjer: iOrden(linjer) });
}

/** The same explanation as a part of a greater one: its names and pointers start from there. */
function flytt(node: Begrunnelsesnode, navn: string, rot: string): Begrunnelsesnode {
  const { id, sti, nodeId, barn } = node;
  return {
    ...node,
    id: navn + id,
    ...(sti === undefined ? {} : { sti: rot + sti }),
    ...(nodeId === undefined ? {} : { nodeId: navn + nodeId }),
    barn: barn.map((b) => flytt(b, navn, rot)),
  };
}

/** Awards of calls whose frame is no share of a pot; what comes straight of a pot is counted there. */
function lagTildelinger(
  sammenligning: Ordningssammenligning,
  side: Side,
  mottaker: string,
  over: string,
): readonly Begrunnelsesnode[] {
  const { runder, tilskudd } = sammenligning.kjøringer[side];
  const avFordeling = new Set(runder.filter((runde) => runde.avFordeling).map(({ utlysning }) => utlysning.id));
  return tilskudd.flatMap(({ tilskudd: { id, helsefellesskapId }, utlysningId, opphav }, i) =>
    helsefellesskapId === mottaker && utlysningId !== undefined && !avFordeling.has(utlysningId)
      ? [
          lagBladnode(
            { id: `${over}/tilskudd${lagSti(utlysningId, id)}`, enhet: 'ORE', regel: opphav },
            lagSti('kjøringer', side, 'tilskudd', i, 'tilskudd', 'beløp'),
            sammenligning,
          ),
        ]
      : [],
  );
}

/** The parts of each difference that the groups of changes account for. */
function lagTilskrivninger(
  sammenligning: Ordningssammenligning,
  opphav: { readonly kildeId: string },
): readonly Begrunnelsesnode[] {
  const { tilskrivning, beløp } = sammenligning;
  const grupper = tilskrivning?.finnes === true ? tilskrivning.grupper : [];
  return beløp.linjer.map(({ id: mottaker }, k) => {
    const tilskrevet = `tilskrevet${lagSti(mottaker)}`;
    const deler = grupper.map(({ navn, linjer }, g) => {
      const l = linjer.findIndex(({ id }) => id === mottaker);
      const sti = lagSti('tilskrivning', 'grupper', g, 'linjer', l, 'beløp');
      return lagBladnode({ id: `${tilskrevet}/del${lagSti(navn)}`, enhet: 'ORE', ...opphav }, sti, sammenligning);
    });
    const sum = lagRegnenode({ id: tilskrevet, enhet: 'ORE', regel: 'SHAPLEY' }, 'SUM', deler);
    const forskjell = lagBladnode(
      { id: `forskjell${lagSti(mottaker)}`, enhet: 'ORE' },
      lagSti('beløp', 'linjer', k, 'forskjell'),
      sammenligning,
    );
    return lagRegnenode({ id: `${tilskrevet}/gar-opp`, enhet: 'JA_NEI' }, 'ER_LIK', [sum, forskjell]);
  });
}
