import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { lagSti } from '../kjerne/json-peker';
import { lagBladnode, lagKonstantnode, lagRegnenode } from '../kjerne/lag-node';
import type { Ordningssammenligning } from './sammenligning-typer';
import type { Ordningskjøring } from './typer';

/**
 * Explains what a reform does to the amounts, as a tree that `etterregn` recomputes against the comparison.
 *
 * The root says that all adds up: the differences of the helsefellesskap and of what nobody has make the difference of
 * all the money, and where the comparison has a tilskrivning, its parts make the difference of each. Below stand the
 * amounts before and after, each from its shares and awards, and each share from its exact quota and its remainder.
 *
 * @param sammenligning - From `sammenlign`; the pointers of the leaves point into it. Linear in its lines.
 * @example
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const sammenligning = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, { tilskrivning: false });
 * const tre = begrunnReform(sammenligning);
 * tre.rot.verdi // => 'JA'
 * etterregn(tre, sammenligning) // => []
 */
export function begrunnReform(sammenligning: Ordningssammenligning): Begrunnelse {
  const { beløp, reform, tilskrivning } = sammenligning;
  const { kilde, antakelse } = reform;
  const opphav = { kildeId: kilde?.id ?? antakelse?.id ?? '' };
  const forskjeller = [
    ...beløp.linjer.map(({ id }) => lagForskjell(sammenligning, id)),
    lagForskjell(sammenligning, undefined),
  ];
  const samlet = lagRegnenode({ id: 'samlet', enhet: 'ORE', regel: 'SUM_AV_FORSKJELLER' }, 'SUM', forskjeller);
  const påstått = lagBladnode({ id: 'pengene', enhet: 'ORE', ...opphav }, '/beløp/sum/forskjell', sammenligning);
  const gårOpp = lagRegnenode({ id: 'gar-opp', enhet: 'JA_NEI' }, 'ER_LIK', [samlet, påstått]);
  const deler = tilskrivning?.finnes === true ? lagTilskrivninger(sammenligning, opphav) : [];
  return {
    rot: lagRegnenode({ id: 'reform', enhet: 'JA_NEI', regel: 'REFORM_GAR_OPP' }, 'OG', [gårOpp, ...deler]),
    kilder: kilde === undefined ? [] : [kilde],
    antakelser: antakelse === undefined ? [] : [antakelse],
  };
}

/** After less before, for one helsefellesskap, or for what nobody has. */
function lagForskjell(sammenligning: Ordningssammenligning, mottaker: string | undefined): Begrunnelsesnode {
  const navn = mottaker === undefined ? 'ingen' : `mottaker/${mottaker}`;
  const sider = (['etter', 'før'] as const).map((side) => {
    const kjøring = sammenligning.kjøringer[side];
    const id = `${navn}/${side}`;
    const deler =
      mottaker === undefined ? ikkeFordelt(sammenligning, side) : lagDeler(sammenligning, side, mottaker, id);
    return lagRegnenode({ id, enhet: 'ORE', regel: kjøring.penger.ramme.status }, 'SUM', deler);
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
  side: Side,
  mottaker: string,
  over: string,
): readonly Begrunnelsesnode[] {
  const kjøring = sammenligning.kjøringer[side];
  const andeler = kjøring.fordelinger.flatMap(({ fordelingId, fordeling }, i) =>
    fordeling.linjer.flatMap((linje, j) =>
      linje.id === mottaker
        ? [
            lagAndel(sammenligning, {
              id: `${over}/${fordelingId}`,
              sti: lagSti('kjøringer', side, 'fordelinger', i, 'fordeling'),
              linje: j,
              metode: fordeling.grunnlag.valg.metode,
            }),
          ]
        : [],
    ),
  );
  return [...andeler, ...lagTildelinger(sammenligning, kjøring, side, mottaker, over)];
}

interface Andelssted {
  readonly id: string;
  readonly sti: string;
  readonly linje: number;
  readonly metode: string;
}

/** By the largest remainder a share is the whole units of its quota and perhaps one more; else it stands as it is. */
function lagAndel(sammenligning: Ordningssammenligning, { id, sti, linje, metode }: Andelssted): Begrunnelsesnode {
  const her = sti + lagSti('linjer', linje);
  if (metode !== 'STORSTE_REST') {
    return lagBladnode({ id, enhet: 'ORE', regel: metode }, `${her}/beløp`, sammenligning);
  }
  const enhet = (navn: string): Begrunnelsesnode =>
    lagBladnode({ id: `${id}/${navn}`, enhet: 'ORE' }, `${sti}/grunnlag/valg/enhet`, sammenligning);
  const kvote = lagBladnode({ id: `${id}/kvote`, enhet: 'ORE', regel: 'KVOTE' }, `${her}/eksakt`, sammenligning);
  const hele = lagRegnenode({ id: `${id}/hele`, enhet: 'ORE' }, 'RUND_NED', [kvote, enhet('enhet')]);
  const harRest = lagBladnode({ id: `${id}/restenhet`, enhet: 'JA_NEI' }, `${her}/restenhet`, sammenligning);
  const antall = lagRegnenode({ id: `${id}/antall`, enhet: 'ENHETER' }, 'HVIS', [
    harRest,
    lagKonstantnode({ id: `${id}/en`, enhet: 'ENHETER' }, 'EN'),
    lagKonstantnode({ id: `${id}/null`, enhet: 'ENHETER' }, 'NULL'),
  ]);
  const rest = lagRegnenode({ id: `${id}/rest`, enhet: 'ORE' }, 'PRODUKT', [antall, enhet('restens-enhet')]);
  return lagRegnenode({ id, enhet: 'ORE', regel: metode }, 'SUM', [hele, rest]);
}

/** Awards of calls whose frame is no share of a pot. */
function lagTildelinger(
  sammenligning: Ordningssammenligning,
  { runder, tilskudd }: Ordningskjøring,
  side: Side,
  mottaker: string,
  over: string,
): readonly Begrunnelsesnode[] {
  const avFordeling = new Set(runder.filter((runde) => runde.avFordeling).map(({ utlysning }) => utlysning.id));
  return tilskudd.flatMap(({ tilskudd: { id, helsefellesskapId }, utlysningId, opphav }, i) =>
    helsefellesskapId === mottaker && !avFordeling.has(utlysningId)
      ? [
          lagBladnode(
            { id: `${over}/${id}`, enhet: 'ORE', regel: opphav },
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
    const deler = grupper.map(({ navn, linjer }, g) => {
      const l = linjer.findIndex(({ id }) => id === mottaker);
      const sti = lagSti('tilskrivning', 'grupper', g, 'linjer', l, 'beløp');
      return lagBladnode({ id: `tilskrevet/${mottaker}/${navn}`, enhet: 'ORE', ...opphav }, sti, sammenligning);
    });
    const sum = lagRegnenode({ id: `tilskrevet/${mottaker}`, enhet: 'ORE', regel: 'SHAPLEY' }, 'SUM', deler);
    const forskjell = lagBladnode(
      { id: `forskjell/${mottaker}`, enhet: 'ORE' },
      lagSti('beløp', 'linjer', k, 'forskjell'),
      sammenligning,
    );
    return lagRegnenode({ id: `tilskrevet/${mottaker}/gar-opp`, enhet: 'JA_NEI' }, 'ER_LIK', [sum, forskjell]);
  });
}
