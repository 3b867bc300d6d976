import type { Øre } from '../kjerne/typer';
import type { Fordelingsmetode, Fordelingsvalg, Likhetsregel, Mottaker, Søknad } from '../modell';
import type { Runde } from '../vurdering/typer';
import { lagRunde, lagSøknad } from './lag-testdata';

type FastCheck = typeof import('fast-check');
type Arbitrær<T> = import('fast-check').Arbitrary<T>;

/** What `fordelPott` takes. */
export interface Fordelingssak {
  /** The pot. */
  readonly pott: Øre;
  /** The recipients. */
  readonly mottakere: readonly Mottaker[];
  /** How it is split. */
  readonly valg: Fordelingsvalg;
}

/** Something with one thing wrong, and the code that must be found. */
export interface NestenGyldig<T> {
  /** The data. Its type says what it would have been: what is wrong may be a value that the type has not. */
  readonly verdi: T;
  /** The code that must be among the findings. */
  readonly kode: string;
}

/** Arbitraries for property tests of policy. */
export interface Arbitrærer {
  /** An amount from 0 to a billion kroner; small ones, which make ties and remainders, are common. */
  readonly beløp: Arbitrær<Øre>;
  /** A split that `fordelPott` takes, often with ties, floors and caps. The limits may be impossible to meet. */
  readonly fordelingssak: Arbitrær<Fordelingssak>;
  /** One that `fordelPott` throws the code for. */
  readonly nestenFordelingssak: Arbitrær<NestenGyldig<Fordelingssak>>;
  /** A søknad that `lesSøknad` takes. */
  readonly søknad: Arbitrær<Søknad>;
  /** One that `lesSøknad` finds the code in. */
  readonly nestenSøknad: Arbitrær<NestenGyldig<Søknad>>;
  /** A round that `vurderSøknader` takes, often with equal totals and missing scores. */
  readonly runde: Arbitrær<Runde>;
  /** One that `vurderSøknader` throws the code for. */
  readonly nestenRunde: Arbitrær<NestenGyldig<Runde>>;
}

const METODER = [
  'STORSTE_REST',
  'SAINTE_LAGUE',
  'MODIFISERT_SAINTE_LAGUE',
  'DHONDT',
  'ADAMS',
  'HUNTINGTON_HILL',
  'DEAN',
] as const satisfies readonly Fordelingsmetode[];

/**
 * Makes arbitraries for valid and almost valid nouns. fast-check is passed in, so that it is loaded only by those who test.
 *
 * An almost valid one has one thing wrong, and tells the code that must be found. Use them to try your own code as hard as
 * the library's own tests try it.
 *
 * @param fc - The module: `import * as fc from 'fast-check'`.
 * @example
 * // const { fordelingssak } = lagArbitrærer(fc);
 * // fc.assert(fc.property(fordelingssak, ({ pott, mottakere, valg }) => minRegelHolder(fordelPott(pott, mottakere, valg))));
 * typeof lagArbitrærer // => 'function'
 */
export function lagArbitrærer(fc: FastCheck): Arbitrærer {
  const beløp = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 100_000_000_000 })).map(somØre);
  const fordelingssak = lagFordelingssak(fc);
  const søknad = lagSøknadsarbitrær(fc, beløp);
  const runde = lagRundearbitrær(fc);
  return {
    beløp,
    fordelingssak,
    nestenFordelingssak: medEnFeil(fc, fordelingssak, FEIL_I_FORDELING),
    søknad,
    nestenSøknad: medEnFeil(fc, søknad, FEIL_I_SØKNAD),
    runde,
    nestenRunde: medEnFeil(fc, runde, FEIL_I_RUNDE),
  };
}

const somØre = (tall: number): Øre => tall as Øre;

function lagFordelingssak(fc: FastCheck): Arbitrær<Fordelingssak> {
  const regel = fc.constantFrom<Likhetsregel | readonly Likhetsregel[]>(
    'MELD',
    'STORST_VEKT',
    'MINST_VEKT',
    'ID',
    { lodd: 'frø' },
    ['STORST_VEKT', { lodd: 'frø' }],
  );
  const mottaker = fc.record({
    vekt: fc.integer({ min: 0, max: 9 }),
    grenser: fc.option(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 900 })), { freq: 2 }),
  });
  return fc
    .record({
      pott: fc.integer({ min: 0, max: 2000 }),
      skala: fc.constantFrom(1, 100, 100_000),
      enhet: fc.constantFrom(1, 3, 10),
      metode: fc.constantFrom(...METODER),
      vedLikhet: regel,
      mottakere: fc.array(mottaker, { minLength: 1, maxLength: 8 }),
    })
    .map(({ pott, skala, enhet, metode, vedLikhet, mottakere }) => ({
      pott: somØre(pott * skala),
      mottakere: mottakere.map(
        ({ vekt, grenser }, i): Mottaker => ({
          id: `m${i}`,
          // Somebody must have a weight.
          vekt: i === 0 ? vekt + 1 : vekt,
          ...(grenser === null
            ? {}
            : { gulv: somØre(Math.min(...grenser) * skala), tak: somØre(Math.max(...grenser) * skala) }),
        }),
      ),
      valg: { metode, enhet: somØre(enhet * skala), vedLikhet },
    }));
}

function lagSøknadsarbitrær(fc: FastCheck, beløp: Arbitrær<Øre>): Arbitrær<Søknad> {
  return fc
    .record({
      nr: fc.integer({ min: 1, max: 99 }),
      søktBeløp: beløp,
      andel: fc.option(fc.integer({ min: 0, max: 100 })),
      tilstand: fc.constantFrom<Søknad['tilstand']>('UTKAST', 'MOTTATT', 'TIL_VURDERING', 'TRUKKET'),
      emner: fc.uniqueArray(fc.constantFrom('mal', 'plan', 'gevinst', 'risiko')),
    })
    .map(({ nr, søktBeløp, andel, tilstand, emner }) =>
      lagSøknad({
        id: `soknad-${nr}`,
        søktBeløp,
        tilstand,
        beskrivelser: emner.map((emne) => ({ emne, tekst: `Oppdiktet om ${emne}` })),
        ...(andel === null ? {} : { minsteGjennomførbare: somØre(Math.floor(søktBeløp / 100) * andel) }),
      }),
    );
}

function lagRundearbitrær(fc: FastCheck): Arbitrær<Runde> {
  const poeng = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(fc.integer({ min: 0, max: 5 }), { freq: 8 }));
  return fc
    .record({ søknader: fc.integer({ min: 1, max: 5 }), vurderere: fc.integer({ min: 1, max: 3 }) })
    .chain(({ søknader, vurderere }) =>
      fc.array(poeng, { minLength: søknader * vurderere, maxLength: søknader * vurderere }).map((alle) =>
        lagRunde({
          poeng: alle.map((par, i) => ({
            søknadId: `s${Math.floor(i / vurderere)}`,
            vurdererId: `v${i % vurderere}`,
            poeng: par,
          })),
        }),
      ),
    );
}

type Feilmaker<T> = readonly [kode: string, gjørFeil: (gyldig: T) => unknown];

function medEnFeil<T>(fc: FastCheck, gyldig: Arbitrær<T>, feil: readonly Feilmaker<T>[]): Arbitrær<NestenGyldig<T>> {
  return fc
    .tuple(gyldig, fc.constantFrom(...feil))
    .map(([verdi, [kode, gjørFeil]]) => ({ verdi: gjørFeil(verdi) as T, kode }));
}

const medFørste = (sak: Fordelingssak, mer: object): unknown => ({
  ...sak,
  mottakere: sak.mottakere.map((m, i) => (i === 0 ? { ...m, ...mer } : m)),
});
const medValg = (sak: Fordelingssak, mer: object): unknown => ({ ...sak, valg: { ...sak.valg, ...mer } });

const FEIL_I_FORDELING: readonly Feilmaker<Fordelingssak>[] = [
  ['POTT_UGYLDIG', (sak) => ({ ...sak, pott: -1 })],
  ['POTT_UGYLDIG', (sak) => ({ ...sak, pott: 0.5 })],
  ['MOTTAKERE_TOMT', (sak) => ({ ...sak, mottakere: [] })],
  ['ID_TOM', (sak) => medFørste(sak, { id: '' })],
  ['ID_TO_GANGER', (sak) => ({ ...sak, mottakere: [...sak.mottakere, { id: 'm0', vekt: 1 }] })],
  ['VEKT_NEGATIV', (sak) => medFørste(sak, { vekt: -1 })],
  ['VEKT_UGYLDIG', (sak) => medFørste(sak, { vekt: Number.NaN })],
  ['VEKTER_UTEN_SUM', (sak) => ({ ...sak, mottakere: sak.mottakere.map((m) => ({ ...m, vekt: 0 })) })],
  ['GULV_OVER_TAK', (sak) => medFørste(sak, { gulv: 2, tak: 1 })],
  ['GRENSE_UGYLDIG', (sak) => medFørste(sak, { gulv: -1, tak: 1 })],
  ['GRUPPE_UKJENT', (sak) => medValg(sak, { grupper: [{ gruppe: 'alene', overordnet: 'finnes-ikke' }] })],
  ['ENHET_UGYLDIG', (sak) => medValg(sak, { enhet: 0 })],
  ['RESERVERT_UGYLDIG', (sak) => medValg(sak, { reservert: sak.pott + 1 })],
  ['METODE_UKJENT', (sak) => medValg(sak, { metode: 'ETTER_SKJONN' })],
  ['LIKHETSREGEL_UKJENT', (sak) => medValg(sak, { vedLikhet: 'FORST_I_LISTEN' })],
];

const FEIL_I_SØKNAD: readonly Feilmaker<Søknad>[] = [
  ['FELT_MANGLER', ({ tiltak: _, ...uten }) => uten],
  ['FELT_UKJENT', (søknad) => ({ ...søknad, soktBelop: 1 })],
  ['TYPE_FEIL', (søknad) => ({ ...søknad, søktBeløp: '1000' })],
  ['VERDI_UKJENT', (søknad) => ({ ...søknad, tilstand: 'INNVILGA' })],
  ['TALL_FOR_LITE', (søknad) => ({ ...søknad, søktBeløp: -1 })],
  ['TALL_IKKE_HELT', (søknad) => ({ ...søknad, søktBeløp: 0.5 })],
  ['MINSTE_OVER_SOKT', (søknad) => ({ ...søknad, minsteGjennomførbare: søknad.søktBeløp + 1 })],
  [
    'LISTE_ID_TO_GANGER',
    (søknad) => ({ ...søknad, vedlegg: ['a', 'b'].map((tittel) => ({ id: 'v', type: 'plan', tittel })) }),
  ],
];

const medPoeng = (runde: Runde, poeng: unknown): unknown => ({
  ...runde,
  vurderinger: runde.vurderinger.map((v, i) =>
    i === 0 ? { ...v, poeng: v.poeng.map((ett, j) => (j === 0 ? { ...ett, poeng } : ett)) } : v,
  ),
});

const FEIL_I_RUNDE: readonly Feilmaker<Runde>[] = [
  ['POENG_UTENFOR_SKALA', (runde) => medPoeng(runde, 6)],
  ['POENG_UTENFOR_STEG', (runde) => medPoeng(runde, 2.5)],
  ['POENG_UGYLDIG', (runde) => medPoeng(runde, Number.NaN)],
  ['KRITERIER_TOMT', (runde) => ({ ...runde, utlysning: { ...runde.utlysning, kriterier: [] } })],
  ['VEKTING_MANGLER', (runde) => ({ ...runde, utlysning: { ...runde.utlysning, vekting: 'UVEKTET' } })],
  ['RUNDE_ID_TO_GANGER', (runde) => ({ ...runde, søknader: [...runde.søknader, ...runde.søknader.slice(0, 1)] })],
  [
    'VURDERING_UKJENT_SOKNAD',
    (runde) => ({ ...runde, vurderinger: runde.vurderinger.map((v, i) => (i === 0 ? { ...v, søknadId: 'x' } : v)) }),
  ],
];
