import { millioner } from '../kjerne/millioner';
import type { Dato, Tidspunkt } from '../kjerne/typer';
import type { Habilitet, Kriterium, Part, Poeng, Skala, Søknad, Utlysning, Vurdering } from '../modell';
import type { Runde } from '../vurdering/typer';

const KOMMUNE: Part = { id: 'testkommune', type: 'KOMMUNE', navn: 'Testkommune' };
const HELSEFORETAK: Part = { id: 'testforetak', type: 'HELSEFORETAK', navn: 'Testforetak' };
const SKALA: Skala = { min: 0, maks: 5, steg: 1, retning: 'HOYEST_BEST' };

/**
 * A valid søknad for tests, invented through and through: a kommune and a helseforetak apply together for a million.
 *
 * @param mer - The fields that the test is about; they replace the whole field.
 * @example
 * lagSøknad({ id: 'a', søktBeløp: kroner(50) }).søktBeløp // => 5000
 */
export function lagSøknad(mer: Partial<Søknad> = {}): Søknad {
  return {
    id: 'testsoknad',
    utlysningId: 'testutlysning',
    søkere: [
      { part: KOMMUNE, ansvarlig: true, bekreftet: true },
      { part: HELSEFORETAK, ansvarlig: false, bekreftet: true },
    ],
    tiltak: {
      id: 'testtiltak',
      tittel: 'Oppdiktet tiltak',
      formål: 'Oppdiktet formål',
      pasientgrupper: [],
      satsingsområder: [],
      parter: [KOMMUNE, HELSEFORETAK],
    },
    søktBeløp: millioner(1),
    vedlegg: [],
    beskrivelser: [],
    mottatt: '2024-06-01T12:00:00+02:00' as Tidspunkt,
    tilstand: 'TIL_VURDERING',
    ...mer,
  };
}

/**
 * A valid call for tests, invented: two criteria of equal weight on a scale from 0 to 5, no requirements, a frame of ten
 * million.
 *
 * @param mer - The fields that the test is about; they replace the whole field.
 * @example
 * lagUtlysning({ vekting: 'UVEKTET' }).kriterier.map(({ id }) => id) // => ['nytte', 'samarbeid']
 */
export function lagUtlysning(mer: Partial<Utlysning> = {}): Utlysning {
  const kriterier: readonly Kriterium[] = [
    { id: 'nytte', spørsmål: 'Hvor stor er nytten?', vekt: 1, skala: SKALA },
    { id: 'samarbeid', spørsmål: 'Hvor godt er samarbeidet?', vekt: 1, skala: SKALA },
  ];
  return {
    id: 'testutlysning',
    tittel: 'Oppdiktet utlysning',
    formål: 'Oppdiktet formål',
    år: 2024,
    runde: 1,
    utlyst: '2024-05-15' as Dato,
    søknadsfrist: { dato: '2024-06-17' as Dato },
    ramme: { beløp: millioner(10), status: 'ENDELIG', bevilgninger: [] },
    hvemKanSøke: ['KOMMUNE', 'HELSEFORETAK'],
    hvordanSøke: 'Oppdiktet skjema',
    krav: [],
    kriterier,
    oppfordringer: [],
    vekting: 'VEKTET',
    vilkår: [],
    ...mer,
  };
}

/** Which round is to be made: who gave what to whom. */
export interface Rundeskisse {
  /** The points by søknad, then by assessor, then by criterion in the order of the call; `null` is a missing score. */
  readonly poeng: readonly {
    readonly søknadId: string;
    readonly vurdererId: string;
    readonly poeng: readonly (number | null)[];
  }[];
  /** The call; {@link lagUtlysning} without it. */
  readonly utlysning?: Utlysning;
  /** The søknader; one made by {@link lagSøknad} for each id in `poeng` without it. */
  readonly søknader?: readonly Søknad[];
}

/**
 * A valid round for tests from its points alone: everyone who gives points is fit to.
 *
 * @param skisse - The points; the rest is filled in. Linear in them.
 * @example
 * const runde = lagRunde({ poeng: [{ søknadId: 'a', vurdererId: 'v', poeng: [4, 3] }, { søknadId: 'b', vurdererId: 'v', poeng: [2, 5] }] });
 * const valg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
 * vurderSøknader(runde, valg).søknader.map(({ totalt }) => totalt.teller) // => ['7', '7']
 */
export function lagRunde({ poeng, utlysning = lagUtlysning(), søknader }: Rundeskisse): Runde {
  const ider = [...new Set(poeng.map(({ søknadId }) => søknadId))];
  const vurderinger = poeng.map(
    (ett): Vurdering => ({
      id: `${ett.søknadId}-${ett.vurdererId}`,
      søknadId: ett.søknadId,
      vurdererId: ett.vurdererId,
      form: 'INDIVIDUELL',
      poeng: utlysning.kriterier.map(({ id }, i): Poeng => ({ kriteriumId: id, poeng: ett.poeng[i] ?? null })),
    }),
  );
  const habilitet = poeng.map(({ søknadId, vurdererId }): Habilitet => ({ vurdererId, søknadId, status: 'HABIL' }));
  return {
    utlysning,
    søknader: søknader ?? ider.map((id) => lagSøknad({ id, utlysningId: utlysning.id })),
    vurderinger,
    habilitet,
  };
}
