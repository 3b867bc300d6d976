import type { Funn } from '../kjerne/funn';
import { prøv } from '../kjerne/prov';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Ordning, Reform } from '../modell';
import { anvendReform } from './anvend-reform';
import type { Rettferdighet } from './beregn-rettferdighet';
import { kjørOrdning } from './kjor-ordning';
import { beregnRettferdighetFor } from './rettferdighet-for';
import { lagTilpasning } from './tilpass-grunnlag';
import type { Ordningsgrunnlag, Ordningskjøring, Pengeoversikt } from './typer';

/** What one reform comes to in a table of several; the first is the scheme as it is. */
export interface Reformkolonne {
  /** The id of the reform, or of the scheme. */
  readonly id: string;
  /** What it is called. */
  readonly tittel: string;
  /** Whether it could be applied and run; the cells of one that could not are `null`. */
  readonly ok: boolean;
  /** What stood in the way. */
  readonly funn: readonly Funn[];
  /** Why money is with nobody, by reason; `UMULIG` where the limits cannot be met. Absent where it could not be run. */
  readonly ikkeFordelt?: Pengeoversikt['ikkeFordelt'];
  /** Fairness per inhabitant; absent where there is none to measure. */
  readonly rettferdighet?: Rettferdighet;
}

/** One line of the table: an amount for each column, in their order. */
export interface Reformrad {
  /** The amounts. */
  readonly beløp: readonly (Øre | null)[];
  /** Each less the first. */
  readonly forskjell: readonly (Øre | null)[];
}

/** A scheme and several reforms of it, side by side. Every column sums to its `sum`. */
export interface Reformtabell {
  /** The scheme as it is, then each reform in the order given. */
  readonly kolonner: readonly Reformkolonne[];
  /** One for each helsefellesskap, by id. */
  readonly rader: readonly (Reformrad & { readonly id: string })[];
  /** What nobody has. */
  readonly ikkeFordelt: Reformrad;
  /** All the money. */
  readonly sum: Reformrad;
}

/**
 * Runs a scheme and several reforms of it on the same facts, and puts the amounts side by side.
 *
 * Use it for a table of alternatives; what one reform does in full is for `sammenlign`. A reform that does not fit, or
 * gives a scheme that cannot run, keeps its column and says why.
 *
 * @param ordning - The scheme; each reform is applied to it, never to one another.
 * @param reformer - In the order of the table. One run each.
 * @throws TilskuddFeil what `kjørOrdning` throws for the scheme itself.
 * @example
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const tabell = sammenlignFlere(ordning130EtterNøkkel2024, [reform90Søknadsbasert, reformGarantert5Millioner], grunnlag);
 * tabell.kolonner.map(({ id, ok }) => [id, ok])
 * // => [['nord-130-etter-nokkel-2024', true], ['nye-90-soknadsbasert', true], ['garantert-5-millioner', true]]
 * tabell.rader.find(({ id }) => id === 'helgeland').beløp // => [2343598400, 500000000, 2343598400]
 */
export function sammenlignFlere(
  ordning: Ordning,
  reformer: readonly Reform[],
  grunnlag: Ordningsgrunnlag,
): Reformtabell {
  const utfall = reformer.map((reform) => anvendReform(ordning, reform));
  const tilpass = lagTilpasning(grunnlag, [ordning, ...utfall.flatMap((u) => (u.ok ? [u.verdi] : []))]);
  const først = kjørOrdning(ordning, tilpass(ordning));
  const kjørt = utfall.map((u) => (u.ok ? prøvReform(u.verdi, tilpass) : { kjøring: undefined, funn: u.funn }));
  const alle = [først, ...kjørt.map(({ kjøring }) => kjøring)];
  const ider = [...new Set(alle.flatMap((k) => k?.penger.linjer.map(({ id }) => id) ?? []))].sort(sammenlignTekst);
  const rad = (finn: (kjøring: Ordningskjøring) => number): Reformrad => {
    const beløp = alle.map((kjøring) => (kjøring === undefined ? null : (finn(kjøring) as Øre)));
    const basis = finn(først);
    return { beløp, forskjell: beløp.map((b) => (b === null ? null : ((b - basis) as Øre))) };
  };
  return {
    kolonner: [
      lagKolonne(ordning.id, ordning.navn, { kjøring: først, funn: [] }),
      ...reformer.map(({ id, tittel }, i) => lagKolonne(id, tittel, ved(kjørt, i))),
    ],
    rader: ider.map((id) => ({
      id,
      ...rad(({ penger }) => penger.linjer.find((linje) => linje.id === id)?.beløp ?? 0),
    })),
    ikkeFordelt: rad(({ penger }) => penger.ikkeFordelt.reduce((sum, { beløp }) => sum + beløp, 0)),
    sum: rad(({ penger }) => penger.ramme.beløp),
  };
}

interface Prøvd {
  readonly kjøring: Ordningskjøring | undefined;
  readonly funn: readonly Funn[];
}

function prøvReform(ordning: Ordning, tilpass: (ordning: Ordning) => Ordningsgrunnlag): Prøvd {
  const prøvd = prøv(() => kjørOrdning(ordning, tilpass(ordning)));
  return { kjøring: prøvd.ok ? prøvd.verdi : undefined, funn: prøvd.funn };
}

function lagKolonne(id: string, tittel: string, { kjøring, funn }: Prøvd): Reformkolonne {
  const rettferdighet = kjøring === undefined ? undefined : beregnRettferdighetFor(kjøring, 'folketall');
  return {
    id,
    tittel,
    ok: kjøring !== undefined,
    funn,
    ...(kjøring === undefined ? {} : { ikkeFordelt: kjøring.penger.ikkeFordelt }),
    ...(rettferdighet === undefined ? {} : { rettferdighet }),
  };
}
