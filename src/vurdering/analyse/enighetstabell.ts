import { type Rasjonal, størsteFellesDivisor } from '../../kjerne/brok';
import { finnGjentatte } from '../../kjerne/finn-gjentatte';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { AnalyseKoder } from '../koder-analyse';
import { lesTall } from '../les-kriterier';
import type { Eksakttall } from './typer';

const funn = lagFunnlager<AnalyseKoder>();

/** Units × assessors: who gave what. One unit is one søknad on one criterion, or anything that several judge. */
export interface Enighetstabell {
  /** The assessors. */
  readonly vurdererIder: readonly string[];
  /** The units, each with one value by each assessor in the order above; `null` where there is none. */
  readonly enheter: readonly { readonly enhetId: string; readonly verdier: readonly (Eksakttall | null)[] }[];
}

/**
 * Why a measure of agreement does not exist. `EN_VURDERER`: fewer than two assessors gave anything. `INGEN_PARBARE`: no
 * unit has two values. `FOR_FA_ENHETER`: fewer than two units can be used. `INGEN_VARIASJON`: all values are alike, so
 * there is nothing to agree about. `MANGLER_VERDIER`: the measure needs a value in every cell. `ULIKT_ANTALL`: it needs
 * as many values for each unit. `NEGATIVE_VERDIER`: ratios have no meaning below zero. `NEVNER_IKKE_POSITIV`: the
 * estimated variances do not make a share.
 */
export type Enighetsårsak =
  | 'EN_VURDERER'
  | 'INGEN_PARBARE'
  | 'FOR_FA_ENHETER'
  | 'INGEN_VARIASJON'
  | 'MANGLER_VERDIER'
  | 'ULIKT_ANTALL'
  | 'NEGATIVE_VERDIER'
  | 'NEVNER_IKKE_POSITIV';

/** A measure of agreement, exact, or why there is none. */
export type Enighetsmål =
  | { readonly utfall: 'BEREGNET'; readonly verdi: Brøk }
  | { readonly utfall: 'UDEFINERT'; readonly årsak: Enighetsårsak };

/** A table read exactly, units and assessors by id, values as whole numbers on one common scale. */
export interface LestEnighet {
  readonly vurdererIder: readonly string[];
  readonly enheter: readonly { readonly id: string; readonly verdier: readonly (bigint | undefined)[] }[];
  /** What one unit of the values is worth: value / `skala`. */
  readonly skala: bigint;
}

/** Reads a table. Throws every breach at once. */
export function lesEnighetstabell(tabell: Enighetstabell): LestEnighet {
  const { vurdererIder, enheter } = tabell;
  kastVedFeil([
    ...funnOmIder(vurdererIder, (plass) => `/tabell/vurdererIder/${plass}`),
    ...funnOmIder(
      enheter.map(({ enhetId }) => enhetId),
      (plass) => `/tabell/enheter/${plass}/enhetId`,
    ),
    ...enheter.flatMap((enhet, i) => funnOmEnhet(enhet, vurdererIder.length, `/tabell/enheter/${i}`)),
  ]);
  const plasser = vurdererIder
    .map((_, j) => j)
    .sort((a, b) => sammenlignTekst(ved(vurdererIder, a), ved(vurdererIder, b)));
  const leste = enheter.map(({ enhetId: id, verdier }) => ({
    id,
    verdier: plasser.map((j): Rasjonal | undefined => {
      const verdi = verdier[j] ?? null;
      return verdi === null ? undefined : lesTall(verdi);
    }),
  }));
  const skala = leste
    .flatMap(({ verdier }) => verdier)
    .reduce((felles, verdi) => (verdi ? (felles / størsteFellesDivisor(felles, verdi.n)) * verdi.n : felles), 1n);
  return {
    vurdererIder: plasser.map((j) => ved(vurdererIder, j)),
    enheter: leste
      .map(({ id, verdier }) => ({ id, verdier: verdier.map((verdi) => verdi && verdi.t * (skala / verdi.n)) }))
      .sort((a, b) => sammenlignTekst(a.id, b.id)),
    skala,
  };
}

function funnOmIder(ider: readonly string[], sti: (plass: number) => string): readonly Funn[] {
  return finnGjentatte(ider).map(({ nøkkel: id, plass, først }) =>
    funn('ENIGHET_ID_TO_GANGER', 'FEIL', sti(plass), { id, først }),
  );
}

function funnOmEnhet(
  { enhetId, verdier }: Enighetstabell['enheter'][number],
  forventet: number,
  sti: string,
): readonly Funn[] {
  const omAntall = { enhetId, antall: verdier.length, forventet };
  return [
    ...(verdier.length === forventet ? [] : [funn('VERDI_ANTALL_FEIL', 'FEIL', `${sti}/verdier`, omAntall)]),
    ...verdier.flatMap((verdi, j) => {
      if (verdi === null || lesTall(verdi) !== undefined) return [];
      const skrevet = typeof verdi === 'object' ? JSON.stringify(verdi) : String(verdi);
      return [funn('VERDI_UGYLDIG', 'FEIL', `${sti}/verdier/${j}`, { enhetId, verdi: skrevet })];
    }),
  ];
}

/** The values that are there. */
export const tilstede = (verdier: readonly (bigint | undefined)[]): readonly bigint[] =>
  verdier.filter((verdi) => verdi !== undefined);

/** How many assessors gave any value. */
export const antallMedVerdi = ({ vurdererIder, enheter }: LestEnighet): number =>
  vurdererIder.filter((_, j) => enheter.some(({ verdier }) => verdier[j] !== undefined)).length;

export const udefinert = (årsak: Enighetsårsak): Extract<Enighetsmål, { utfall: 'UDEFINERT' }> => ({
  utfall: 'UDEFINERT',
  årsak,
});
