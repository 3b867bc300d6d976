import { del, gang, leggSammen, lesEksakt, type Rasjonal, tilBrøk } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Brøk } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Mottaker, Nøkkelandel, Nøkkelledd } from '../modell';
import { funnOmIder } from './funn-om-ider';
import type { FordelingKoder } from './koder';
import { lesVekt } from './les-vekt';
import { NØKKELFELT } from './nokkelfelt';

const funn = lagFunnlager<FordelingKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };

/** The figures of one recipient that a key is made of. */
export interface Nøkkelgrunnlag {
  /** Identifies the recipient. */
  readonly id: string;
  /** Inhabitants, ≥ 0. */
  readonly folketall: number;
  /** Inhabitants of 80 years or more, ≥ 0. */
  readonly folketall80pluss: number;
  /** How many kommuner, ≥ 0. */
  readonly antallKommuner: number;
}

/** A recipient with an exact weight and the parts it is made of. */
export interface Nøkkelmottaker extends Mottaker {
  /** The exact weight, the sum of `ledd`. */
  readonly vekt: Brøk;
  /** What the weight is made of, in the order of the key. */
  readonly ledd: readonly Nøkkelandel[];
}

/** Weights that sum to 1, ready to be given to `fordelPott`. */
export interface Nøkkel {
  /** In the order of the basis. */
  readonly mottakere: readonly Nøkkelmottaker[];
}

/**
 * Makes the weights of a split from named parts, such as one fifth as an equal base and the rest by population.
 *
 * Each part has its share of the pot, as an amount or an exact fraction; only the proportion between them counts. Never
 * write a share as a rounded decimal: 0.692307 instead of 90/130 moves 90 kr of the 130 million.
 *
 * @param grunnlag - At least one recipient, with unique ids and whole figures ≥ 0.
 * @param ledd - At least one part; shares ≥ 0 and not all 0. O(recipients × parts).
 * @returns Exact weights in the order of `grunnlag`; the parts of a weight sum to it, and the weights sum to 1.
 * @throws TilskuddFeil with every breach at once: `MOTTAKERE_TOMT`, `ID_TOM`, `ID_TO_GANGER`, `VEKT_NEGATIV`,
 * `VEKT_UGYLDIG`, `LEDD_TOMT`, `LEDD_UTEN_SUM`, `LEDD_UTEN_GRUNNLAG`, `LEDD_VEKT_MANGLER`.
 * @example
 * const to = [
 *   { id: 'a', folketall: 300, folketall80pluss: 10, antallKommuner: 1 },
 *   { id: 'b', folketall: 100, folketall80pluss: 30, antallKommuner: 3 },
 * ];
 * beregnNøkkel(to, [
 *   { type: 'LIK', navn: 'likt grunnbeløp', andel: { teller: '1', nevner: '5' } },
 *   { type: 'FOLKETALL', navn: 'folketall', andel: { teller: '4', nevner: '5' } },
 * ]).mottakere.map((m) => m.vekt) // => [{ teller: '7', nevner: '10' }, { teller: '3', nevner: '10' }]
 */
export function beregnNøkkel(grunnlag: readonly Nøkkelgrunnlag[], ledd: readonly Nøkkelledd[]): Nøkkel {
  const lest = ledd.map((l, i) => lesLedd(l, `/ledd/${i}`, grunnlag));
  const utenSum = ledd.length > 0 && lest.every((l) => l.funn.length === 0 && l.andel.t === 0n);
  kastVedFeil([
    ...(grunnlag.length > 0 ? [] : [funn('MOTTAKERE_TOMT', 'FEIL', '/grunnlag', {})]),
    ...(ledd.length > 0 ? [] : [funn('LEDD_TOMT', 'FEIL', '/ledd', {})]),
    ...funnOmIder(
      grunnlag.map(({ id }) => id),
      '/grunnlag',
    ),
    ...funnOmTall(grunnlag),
    ...lest.flatMap((l) => l.funn),
    ...(utenSum ? [funn('LEDD_UTEN_SUM', 'FEIL', '/ledd', {})] : []),
  ]);
  const sum = lest.reduce((s, l) => leggSammen(s, l.andel), NULL);
  return {
    mottakere: grunnlag.map(({ id }, i) => {
      const deler = lest.map((l) => gang(del(l.andel, sum), del(ved(l.tall, i), l.sum)));
      return {
        id,
        vekt: tilBrøk(deler.reduce(leggSammen, NULL)),
        ledd: deler.map((andel, j) => ({ navn: ved(ledd, j).navn, andel: tilBrøk(andel) })),
      };
    }),
  };
}

interface LestLedd {
  readonly andel: Rasjonal;
  /** The figure of each recipient that this part is shared out by. */
  readonly tall: readonly Rasjonal[];
  readonly sum: Rasjonal;
  readonly funn: readonly Funn[];
}

function lesLedd(ledd: Nøkkelledd, sti: string, grunnlag: readonly Nøkkelgrunnlag[]): LestLedd {
  const andel = lesVekt(ledd.andel, ledd.navn, `${sti}/andel`);
  const gitte =
    ledd.type === 'GITT' ? lesGitte(ledd, `${sti}/vekter`, grunnlag) : { tall: lesTall(ledd.type, grunnlag), funn: [] };
  const sum = gitte.tall.reduce(leggSammen, NULL);
  const utenGrunnlag = gitte.funn.length === 0 && grunnlag.length > 0 && sum.t === 0n;
  return {
    andel: 'vekt' in andel ? andel.vekt : NULL,
    tall: gitte.tall,
    sum,
    funn: [
      ...('funn' in andel ? [andel.funn] : []),
      ...gitte.funn,
      ...(utenGrunnlag ? [funn('LEDD_UTEN_GRUNNLAG', 'FEIL', sti, { navn: ledd.navn })] : []),
    ],
  };
}

function lesTall(type: Exclude<Nøkkelledd['type'], 'GITT'>, grunnlag: readonly Nøkkelgrunnlag[]): readonly Rasjonal[] {
  return grunnlag.map((rad) => {
    const tall = type === 'LIK' ? 1 : rad[NØKKELFELT[type]];
    return erBeløp(tall) ? lesEksakt(tall) : NULL;
  });
}

function lesGitte(
  { navn, vekter }: Extract<Nøkkelledd, { type: 'GITT' }>,
  sti: string,
  grunnlag: readonly Nøkkelgrunnlag[],
): { readonly tall: readonly Rasjonal[]; readonly funn: readonly Funn[] } {
  const lest = vekter.map(({ id, vekt }, i) => ({ id, lest: lesVekt(vekt, id, `${sti}/${i}/vekt`) }));
  const etterId = new Map(lest.map((v) => [v.id, v.lest]));
  const kjente = new Set(grunnlag.map(({ id }) => id));
  const mangler = (her: string, id: string): Funn => funn('LEDD_VEKT_MANGLER', 'FEIL', her, { navn, id: String(id) });
  return {
    tall: grunnlag.map(({ id }) => {
      const gitt = etterId.get(id);
      return gitt !== undefined && 'vekt' in gitt ? gitt.vekt : NULL;
    }),
    funn: [
      ...funnOmIder(
        vekter.map(({ id }) => id),
        sti,
      ),
      ...lest.flatMap((v) => ('funn' in v.lest ? [v.lest.funn] : [])),
      ...lest.flatMap(({ id }, i) => (kjente.has(id) ? [] : [mangler(`${sti}/${i}/id`, id)])),
      ...grunnlag.flatMap(({ id }) => (etterId.has(id) ? [] : [mangler(sti, id)])),
    ],
  };
}

function funnOmTall(grunnlag: readonly Nøkkelgrunnlag[]): readonly Funn[] {
  return grunnlag.flatMap((rad, i) =>
    Object.values(NØKKELFELT)
      .filter((felt) => !erBeløp(rad[felt]))
      .map((felt) => {
        const kode = rad[felt] < 0 ? 'VEKT_NEGATIV' : 'VEKT_UGYLDIG';
        return funn(kode, 'FEIL', `/grunnlag/${i}/${felt}`, { id: String(rad.id), vekt: String(rad[felt]) });
      }),
  );
}
