import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Brøk, Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Adresse, Endring, Ordning, Reform } from '../modell';
import { løs } from './anvend-reform';
import { beregnShapley } from './beregn-shapley';
import { type Beløpskjøring, kjørBeløp, type Nøkkelminne } from './kjor-belop';
import type { OrdningKoder } from './koder';
import { kildested } from './les-adresse';
import { medVerdi } from './tre';
import type { Ordningsgrunnlag, Pengeoversikt } from './typer';

const funn = lagFunnlager<OrdningKoder>();
const FLEST_GRUPPER = 10;

/** Changes that belong together when it is asked what did what. */
export interface Endringsgruppe {
  /** What they are called; unique. */
  readonly navn: string;
  /** The addresses of the changes. */
  readonly adresser: readonly Adresse[];
}

/** What a group of changes did to the amount of one helsefellesskap. */
export interface Tilskrivningslinje {
  /** The helsefellesskap. */
  readonly id: string;
  /** The exact part of the difference, in øre; its denominator is n! for n groups, not reduced. */
  readonly eksakt: Brøk;
  /** The part in whole øre, rounded so that the parts of a helsefellesskap add up to its difference. */
  readonly beløp: Øre;
}

/**
 * Which part of a reform did what, as exact Shapley values: what each group adds on average over every order that the
 * groups may be made in, so that the order decides nothing.
 *
 * The values of a helsefellesskap add up to its difference, exact and rounded; in rounding, the largest remainder goes
 * first, and equal remainders in the order of the groups' names (`vedLikhet: 'NAVN'`).
 *
 * It is absent where some groups cannot be made without the others, or give a scheme that cannot run or limits that
 * cannot be met: `DELMENGDE_KAN_IKKE_KJORES` and `DELMENGDE_UMULIG` name those groups. With more than ten groups it is
 * `FOR_MANGE_GRUPPER`: put changes together.
 */
export type Tilskrivning =
  | {
      readonly finnes: true;
      readonly vedLikhet: 'NAVN';
      /** One for each group, by name. */
      readonly grupper: readonly {
        readonly navn: string;
        /** One line for each helsefellesskap, by id. */
        readonly linjer: readonly Tilskrivningslinje[];
        /** What the group did to what nobody has. */
        readonly ikkeFordelt: Omit<Tilskrivningslinje, 'id'>;
      }[];
    }
  | {
      readonly finnes: false;
      readonly årsak: 'DELMENGDE_KAN_IKKE_KJORES' | 'DELMENGDE_UMULIG' | 'FOR_MANGE_GRUPPER';
      /** The groups that were made together, by name. */
      readonly delmengde: readonly string[];
      /** What stood in the way. */
      readonly funn: readonly Funn[];
    };

/** What is to be attributed: a reform of a scheme on given facts, and the runs before and after it. */
interface Tilskrivningssak {
  readonly ordning: Ordning;
  readonly reform: Reform;
  /** The facts for a scheme: those of both runs. */
  readonly tilpass: (ordning: Ordning) => Ordningsgrunnlag;
  readonly kjørt: { readonly før: Beløpskjøring; readonly etter: Beløpskjøring };
}

/** What did what, over every subset of the groups: 2^n runs as far as the amounts, two of them made already. */
export function tilskriv(sak: Tilskrivningssak, ønskede: readonly Endringsgruppe[] | undefined): Tilskrivning {
  const { grupper, funn: omGrupper } = lagGrupper(sak.reform, ønskede);
  kastVedFeil(omGrupper);
  if (grupper.length > FLEST_GRUPPER) return { finnes: false, årsak: 'FOR_MANGE_GRUPPER', delmengde: [], funn: [] };
  const kjørt = kjørDelmengder(sak, grupper);
  if ('finnes' in kjørt) return kjørt;
  const ider = [...new Set(kjørt.flatMap(({ linjer }) => linjer.map(({ id }) => id)))].sort(sammenlignTekst);
  const verdier = kjørt.map((penger) => [...ider.map((id) => beløpFor(penger, id)), ikkeFordelt(penger)]);
  const ledd = beregnShapley(grupper.length, verdier);
  return {
    finnes: true,
    vedLikhet: 'NAVN',
    grupper: grupper.map(({ navn }, g) => {
      const linje = (k: number): Omit<Tilskrivningslinje, 'id'> => ({
        eksakt: ved(ved(ledd, g).eksakt, k),
        beløp: Number(ved(ved(ledd, g).rundet, k)) as Øre,
      });
      return { navn, linjer: ider.map((id, k) => ({ id, ...linje(k) })), ikkeFordelt: linje(ider.length) };
    }),
  };
}

const beløpFor = ({ linjer }: Pengeoversikt, id: string): bigint =>
  BigInt(linjer.find((linje) => linje.id === id)?.beløp ?? 0);

const ikkeFordelt = (penger: Pengeoversikt): bigint =>
  penger.ikkeFordelt.reduce((sum, { beløp }) => sum + BigInt(beløp), 0n);

interface Gruppe {
  readonly navn: string;
  readonly endringer: readonly Endring[];
}

/** The groups by name; a change that no group names is one of its own. Sources move no money, and are left out. */
function lagGrupper(
  reform: Reform,
  ønskede: readonly Endringsgruppe[] = [],
): { readonly grupper: readonly Gruppe[]; readonly funn: readonly Funn[] } {
  const igjen = new Map(
    reform.endringer.filter(({ adresse }) => kildested(adresse) === undefined).map((e) => [e.adresse, e] as const),
  );
  const feil: Funn[] = [];
  const grupper: Gruppe[] = ønskede.map(({ navn, adresser }, i) => ({
    navn,
    endringer: adresser.flatMap((adresse, j) => {
      const endring = igjen.get(adresse);
      if (endring === undefined) {
        const sti = `/valg/grupper/${i}/adresser/${j}`;
        feil.push(funn('TILSKRIVNING_GRUPPE_UGYLDIG', 'FEIL', sti, { gruppe: navn, adresse }));
        return [];
      }
      igjen.delete(adresse);
      return [endring];
    }),
  }));
  for (const [adresse, endring] of igjen) grupper.push({ navn: adresse, endringer: [endring] });
  grupper.sort((a, b) => sammenlignTekst(a.navn, b.navn));
  for (const [i, { navn }] of grupper.entries()) {
    if (navn !== grupper[i - 1]?.navn) continue;
    feil.push(funn('TILSKRIVNING_GRUPPE_UGYLDIG', 'FEIL', '/valg/grupper', { gruppe: navn, adresse: '' }));
  }
  return { grupper, funn: feil };
}

/**
 * The money of every subset by its bits, each made from the one before it without its highest group. Changes of a reform
 * touch different places, so what each puts in its place is the same in every subset, and found once.
 */
function kjørDelmengder(
  { ordning, tilpass, kjørt: kjente }: Tilskrivningssak,
  grupper: readonly Gruppe[],
): readonly Pengeoversikt[] | Tilskrivning {
  const løste = grupper.map(({ endringer }) => endringer.map((endring) => løs(ordning, endring, '')));
  const ordninger: unknown[] = [ordning];
  const kjørt: Pengeoversikt[] = [];
  const minne: Nøkkelminne = new Map();
  for (let mengde = 0; mengde < 2 ** grupper.length; mengde++) {
    if (mengde > 0) {
      const høyeste = 31 - Math.clz32(mengde);
      const uten = ordninger[mengde - 2 ** høyeste];
      ordninger[mengde] = ved(løste, høyeste).reduce((tre, { ledd, verdi }) => medVerdi(tre, ledd, verdi), uten);
    }
    const kjent = mengde === 0 ? kjente.før : mengde === 2 ** grupper.length - 1 ? kjente.etter : undefined;
    const denne = ordninger[mengde] as Ordning;
    const penger = prøvPenger(() => kjent ?? kjørBeløp(denne, tilpass(denne), minne));
    if ('årsak' in penger) {
      const delmengde = grupper.filter((_, g) => ((mengde >> g) & 1) === 1).map(({ navn }) => navn);
      return { finnes: false, ...penger, delmengde };
    }
    kjørt.push(penger);
  }
  return kjørt;
}

function prøvPenger(
  kjør: () => Beløpskjøring,
):
  | Pengeoversikt
  | { readonly årsak: 'DELMENGDE_KAN_IKKE_KJORES' | 'DELMENGDE_UMULIG'; readonly funn: readonly Funn[] } {
  const prøvd = prøv(kjør);
  if (!prøvd.ok) return { årsak: 'DELMENGDE_KAN_IKKE_KJORES', funn: prøvd.funn };
  const { penger, fordelinger } = prøvd.verdi;
  return fordelinger.some(({ fordeling }) => fordeling.umulig !== undefined)
    ? { årsak: 'DELMENGDE_UMULIG', funn: [] }
    : penger;
}
