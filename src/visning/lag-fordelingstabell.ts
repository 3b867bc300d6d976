import type { Fordeling } from '../fordeling/typer';
import type { Kravfordeling } from '../fordeling/typer-krav';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Tabell } from './formater-tabell';
import { formaterTall } from './formater-tall';
import { kr, krMedFortegn } from './tekster/ord';
import type { Språk } from './tekster/typer';

/** What a table of distributions shows. */
export interface Fordelingstabellvalg {
  /** The language. */
  readonly språk: Språk;
  /** What the table is called. */
  readonly tittel: string;
  /**
   * `BELOP`: the amounts. `PER_INNBYGGER`: kroner per inhabitant. `FORSKJELL`: what each gets more or less than in the
   * first distribution.
   */
  readonly vis: 'BELOP' | 'PER_INNBYGGER' | 'FORSKJELL';
  /** Names of the recipients, by id; an id without a name is shown as it stands. */
  readonly navn?: readonly { readonly id: string; readonly navn: string }[];
  /** Inhabitants, by id; needed for `PER_INNBYGGER`. */
  readonly innbyggere?: readonly { readonly id: string; readonly antall: number }[];
  /** Remarks below the table. */
  readonly merknader?: readonly string[];
}

const ORD = {
  mottaker: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  alle: { nb: 'Alle', nn: 'Alle', en: 'All' },
  ufordelt: { nb: 'Ufordelt', nn: 'Ufordelt', en: 'Not distributed' },
} as const;

/**
 * A table of distributions side by side: a row for each recipient, a column for each distribution, and the sums.
 *
 * With `BELOP` each column closes: its sum and what is not distributed make the pot.
 *
 * @param fordelinger - Distributions with a name each; recipients of the first give the rows, in their order.
 * @param valg - What to show, names and language.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: øre(100), vedLikhet: 'ID' };
 * const fordeling = fordelPott(kroner(100), [{ id: 'a', vekt: 2 }, { id: 'b', vekt: 1 }], valg);
 * lagFordelingstabell([{ navn: 'Vekt', fordeling }], { språk: 'nb', tittel: 'Prøve', vis: 'BELOP' }).rader
 * // => [['a', '67\u00A0kr'], ['b', '33\u00A0kr']]
 */
export function lagFordelingstabell(
  fordelinger: readonly { readonly navn: string; readonly fordeling: Fordeling | Kravfordeling }[],
  valg: Fordelingstabellvalg,
): Tabell {
  const { språk, tittel, vis, navn = [], innbyggere = [], merknader } = valg;
  const navnPå = new Map(navn.map((n) => [n.id, n.navn]));
  const folk = new Map(innbyggere.map(({ id, antall }) => [id, antall]));
  const ider = fordelinger[0]?.fordeling.linjer.map(({ id }) => id) ?? [];
  const beløp = fordelinger.map(({ fordeling }) => new Map(fordeling.linjer.map((linje) => [linje.id, linje.beløp])));
  const sumAv = (kolonne: ReadonlyMap<string, Øre> | undefined): Øre =>
    ider.reduce((sum, id) => sum + (kolonne?.get(id) ?? 0), 0) as Øre;
  const vis1 = (hva: (kolonne: ReadonlyMap<string, Øre> | undefined) => Øre, antall: number): readonly string[] =>
    beløp.map((kolonne) => {
      const dette = hva(kolonne);
      if (vis === 'BELOP') return kr(dette, språk);
      if (vis === 'FORSKJELL') return krMedFortegn(dette - hva(beløp[0]), språk);
      return antall === 0 ? '' : formaterTall(perInnbygger(dette, antall), { språk, desimaler: 'ALLTID' });
    });
  const alleFolk = ider.reduce((sum, id) => sum + (folk.get(id) ?? 0), 0);
  const ufordelt = fordelinger.map(({ fordeling }) => fordeling.ufordelt);
  return {
    tittel,
    kolonner: [{ navn: ORD.mottaker[språk] }, ...fordelinger.map((f) => ({ navn: f.navn, tall: true }))],
    rader: [
      ...ider.map((id) => [
        navnPå.get(id) ?? id,
        ...vis1((kolonne) => kolonne?.get(id) ?? (0 as Øre), folk.get(id) ?? 0),
      ]),
      ...(vis === 'BELOP' && ufordelt.some((u) => u !== 0)
        ? [[ORD.ufordelt[språk], ...ufordelt.map((u) => kr(u, språk))]]
        : []),
    ],
    sumrad: [
      ORD[vis === 'PER_INNBYGGER' ? 'alle' : 'sum'][språk],
      ...(vis === 'BELOP'
        ? fordelinger.map(({ fordeling }) => kr(fordeling.grunnlag.pott, språk))
        : vis1(sumAv, alleFolk)),
    ],
    ...(merknader === undefined ? {} : { merknader }),
  };
}

const perInnbygger = (beløp: Øre, antall: number): Brøk => ({
  teller: String(beløp),
  nevner: String(BigInt(antall) * 100n),
});
