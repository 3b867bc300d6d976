import { forkort, gang, leggSammen, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../../kjerne/brok';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import { type Enighetstabell, lesEnighetstabell } from '../analyse/enighetstabell';
import { løsLigninger } from './los-ligninger';
import { finnObservasjoner, type Observasjoner, type Råsnitt, råsnittAv, snittAv } from './observasjoner';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** Units and assessors that are linked by values, and to no others. */
export interface Sammenheng {
  /** The units, by id. */
  readonly enhetIder: readonly string[];
  /** The assessors, by id. */
  readonly vurdererIder: readonly string[];
}

/** A calibration, or why there is none, with the raw figures beside it either way. */
export interface Kalibrering {
  /**
   * `BEREGNET`. `ADSKILT`: the values fall into parts with no assessor in common, so that nobody can tell a strict
   * assessor from a poor søknad across them. `INGEN_VERDIER`.
   */
  readonly utfall: 'BEREGNET' | 'ADSKILT' | 'INGEN_VERDIER';
  /** Each unit with values, by id: the mean as it stands, and with the strictness of its assessors taken out. */
  readonly enheter: readonly (Råsnitt & { readonly enhetId: string; readonly justert?: Brøk })[];
  /** Each assessor with values, by id: the mean, and how far above the others (+) or below (−) on the same units. */
  readonly vurderere: readonly (Råsnitt & { readonly vurdererId: string; readonly virkning?: Brøk })[];
  /** The parts that hang together; one when it is `BEREGNET`. */
  readonly sammenhenger: readonly Sammenheng[];
  /** What the model leaves: the sum of squares of `value − unit − assessor`. */
  readonly restkvadratsum?: Brøk;
  /** Values − units − assessors + 1; with 0 the model fits anything, and says nothing. */
  readonly frihetsgrader?: number;
}

/**
 * How strict each assessor is, and what each unit would have had with assessors of common strictness: the additive model
 * value = unit + assessor, by least squares, exact. The assessors' effects sum to 0.
 *
 * Use it beside the raw means where not all assess all. It takes for granted that an assessor is as strict with all, and
 * that who assesses what has nothing to do with how good it is. Where each assesses a few, chance alone gives large
 * effects: see {@link beregnKrympetKalibrering}. It changes no ranking.
 *
 * @param tabell - Gaps are allowed. About units × assessors² + assessors³ exact steps.
 * @returns Effects, adjusted values and what is left over; `ADSKILT` with the parts when it cannot be done.
 * @throws TilskuddFeil `ENIGHET_ID_TO_GANGER`, `VERDI_ANTALL_FEIL`, `VERDI_UGYLDIG`.
 * @see S. R. Searle, "Linear Models" (1971), chapter 7.
 * @example
 * const enhet = (enhetId, ...verdier) => ({ enhetId, verdier });
 * // v gives two less than w where both assess. a has the higher mean only since the strict v did not assess it.
 * const vurdererIder = ['v', 'w'];
 * const { enheter } = beregnKalibrering({ vurdererIder, enheter: [enhet('a', null, 4), enhet('b', 3, 5), enhet('c', 3, null)] });
 * enheter.map(({ rått }) => rått.teller) // => ['4', '4', '3']
 * enheter.map(({ justert }) => justert.teller) // => ['3', '4', '4']
 * const adskilt = { vurdererIder, enheter: [enhet('a', 1, null), enhet('b', null, 5)] };
 * beregnKalibrering(adskilt).sammenhenger.map(({ vurdererIder }) => vurdererIder) // => [['v'], ['w']]
 */
export function beregnKalibrering(tabell: Enighetstabell): Kalibrering {
  const observasjoner = finnObservasjoner(lesEnighetstabell(tabell));
  const { enheter, vurderere } = observasjoner;
  const sammenhenger = finnSammenhenger(observasjoner);
  const virkninger = sammenhenger.length === 1 ? finnVirkninger(observasjoner) : undefined;
  const justerte = virkninger && finnJusterte(observasjoner, virkninger);
  return {
    utfall: sammenhenger.length === 0 ? 'INGEN_VERDIER' : virkninger === undefined ? 'ADSKILT' : 'BEREGNET',
    enheter: enheter.map((enhet, i) => ({
      enhetId: enhet.id,
      ...råsnittAv(enhet),
      ...(justerte === undefined ? {} : { justert: tilBrøk(ved(justerte, i)) }),
    })),
    vurderere: vurderere.map((vurderer, j) => ({
      vurdererId: vurderer.id,
      ...råsnittAv(vurderer),
      ...(virkninger === undefined ? {} : { virkning: tilBrøk(ved(virkninger, j)) }),
    })),
    sammenhenger,
    ...(virkninger === undefined || justerte === undefined ? {} : finnRest(observasjoner, virkninger, justerte)),
  };
}

/** The parts of the table that hang together, each by its first assessor. */
function finnSammenhenger({ enheter, vurderere, verdier }: Observasjoner): readonly Sammenheng[] {
  const del = vurderere.map((_, j) => j);
  const finn = (j: number): number => {
    let rot = j;
    while (del[rot] !== rot) rot = ved(del, rot);
    return rot;
  };
  const medVerdi = verdier.map((rad) => rad.flatMap((verdi, j) => (verdi === undefined ? [] : [j])));
  for (const [første = 0, ...resten] of medVerdi) for (const j of resten) del[finn(j)] = finn(første);
  const røtter = [...new Set(vurderere.map((_, j) => finn(j)))];
  return røtter
    .map((rot) => ({
      enhetIder: enheter.flatMap(({ id }, i) => (finn(ved(ved(medVerdi, i), 0)) === rot ? [id] : [])),
      vurdererIder: vurderere.flatMap(({ id }, j) => (finn(j) === rot ? [id] : [])),
    }))
    .sort((a, b) => sammenlignTekst(ved(a.vurdererIder, 0), ved(b.vurdererIder, 0)));
}

/** The normal equations with the units taken out; the last is replaced by the sum 0. */
function finnVirkninger({ enheter, vurderere, verdier }: Observasjoner): readonly Rasjonal[] {
  const siste = vurderere.length - 1;
  const matrise = vurderere.map(({ antall }, j) =>
    vurderere.map((_, l): Rasjonal => {
      if (j === siste) return somRasjonal(1);
      let tall = somRasjonal(j === l ? antall : 0);
      for (const [i, rad] of verdier.entries()) {
        if (rad[j] === undefined || rad[l] === undefined) continue;
        tall = forkort(trekkFra(tall, { t: 1n, n: BigInt(ved(enheter, i).antall) }));
      }
      return tall;
    }),
  );
  const høyre = vurderere.map(({ sum }, j): readonly Rasjonal[] => {
    if (j === siste) return [NULL];
    const over = verdier.reduce((s, rad, i) => {
      const enhet = enheter[i];
      return rad[j] === undefined || enhet === undefined ? s : forkort(trekkFra(s, snittAv(enhet)));
    }, sum);
    return [over];
  });
  return løsLigninger(matrise, høyre).map(([x = NULL]) => x);
}

/** The mean of `value − effect` for each unit. */
function finnJusterte({ verdier }: Observasjoner, virkninger: readonly Rasjonal[]): readonly Rasjonal[] {
  return verdier.map((rad) => {
    const rensede = rad.flatMap((verdi, j) => (verdi === undefined ? [] : [trekkFra(verdi, ved(virkninger, j))]));
    const sum = rensede.reduce((s, tall) => forkort(leggSammen(s, tall)), NULL);
    return { t: sum.t, n: sum.n * BigInt(rensede.length) };
  });
}

function finnRest(
  { enheter, vurderere, verdier }: Observasjoner,
  virkninger: readonly Rasjonal[],
  justerte: readonly Rasjonal[],
): Required<Pick<Kalibrering, 'restkvadratsum' | 'frihetsgrader'>> {
  let sum = NULL;
  let antall = 0;
  for (const [i, rad] of verdier.entries()) {
    for (const [j, verdi] of rad.entries()) {
      if (verdi === undefined) continue;
      const avvik = trekkFra(trekkFra(verdi, ved(justerte, i)), ved(virkninger, j));
      sum = forkort(leggSammen(sum, gang(avvik, avvik)));
      antall += 1;
    }
  }
  return { restkvadratsum: tilBrøk(sum), frihetsgrader: antall - enheter.length - vurderere.length + 1 };
}
