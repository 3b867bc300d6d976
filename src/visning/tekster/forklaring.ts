import type { Begrunnelseskonstant, Begrunnelsesslag } from '../../kjerne/begrunnelse';
import type { Dokumentstatus, Kilde } from '../../kjerne/kilde';
import { liste } from './ord';
import type { Språk } from './typer';

/** One and many of a word. */
export type Ordform = readonly [en: string, flere: string];

type Treord<T> = { readonly [S in Språk]: T };

/** Words that explanations are made of. */
export const FORKLARINGSORD = {
  ja: { nb: 'ja', nn: 'ja', en: 'yes' },
  nei: { nb: 'nei', nn: 'nei', en: 'no' },
  nr: { nb: 'nr.', nn: 'nr.', en: 'no.' },
  plass: { nb: 'plass', nn: 'plass', en: 'place' },
  enheter: { nb: ['enhet', 'enheter'], nn: ['eining', 'einingar'], en: ['unit', 'units'] },
  poeng: { nb: ['poeng', 'poeng'], nn: ['poeng', 'poeng'], en: ['point', 'points'] },
  dager: { nb: ['dag', 'dager'], nn: ['dag', 'dagar'], en: ['day', 'days'] },
  virkedager: { nb: ['virkedag', 'virkedager'], nn: ['yrkedag', 'yrkedagar'], en: ['working day', 'working days'] },
  måneder: { nb: ['måned', 'måneder'], nn: ['månad', 'månader'], en: ['month', 'months'] },
  forklaring: { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
  regler: { nb: 'Regler', nn: 'Reglar', en: 'Rules' },
  faktum: { nb: 'Faktum', nn: 'Faktum', en: 'Facts' },
  hensyn: { nb: 'Hovedhensyn', nn: 'Hovudomsyn', en: 'Main considerations' },
  kilder: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
  antakelser: { nb: 'Antakelser', nn: 'Føresetnader', en: 'Assumptions' },
  kilderOgAntakelser: {
    nb: 'Kilder og antakelser',
    nn: 'Kjelder og føresetnader',
    en: 'Sources and assumptions',
  },
  kildenMangler: {
    nb: 'kilden står ikke i tabellen',
    nn: 'kjelda står ikkje i tabellen',
    en: 'the source is not in the table',
  },
  antakelse: { nb: 'Antakelse', nn: 'Føresetnad', en: 'Assumption' },
  grunnlag: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  ingenRegler: { nb: 'Ingen regel er oppgitt.', nn: 'Ingen regel er oppgitt.', en: 'No rule is stated.' },
  ingenFakta: {
    nb: 'Ingen opplysning er brukt.',
    nn: 'Inga opplysning er brukt.',
    en: 'No fact is used.',
  },
  ingenHensyn: {
    nb: 'Ingenting er regnet ut.',
    nn: 'Ingenting er rekna ut.',
    en: 'Nothing is computed.',
  },
  somUnder: {
    nb: 'det samme som punktet under',
    nn: 'det same som punktet under',
    en: 'the same as the point below',
  },
  ledd: { nb: 'leddet', nn: 'leddet', en: 'the part' },
  iGruppe: { nb: 'i gruppen', nn: 'i gruppa', en: 'in the group' },
} as const satisfies Readonly<Record<string, Treord<string | Ordform>>>;

/** What a constant of an explanation is called. */
export const KONSTANTNAVN: { readonly [K in Begrunnelseskonstant]: Treord<string> } = {
  NULL: { nb: 'null', nn: 'null', en: 'zero' },
  EN: { nb: 'én', nn: 'éin', en: 'one' },
  TO: { nb: 'to', nn: 'to', en: 'two' },
  EN_HALV: { nb: 'en halv', nn: 'ein halv', en: 'one half' },
  SJU_FEMDELER: { nb: 'sju femdeler', nn: 'sju femdelar', en: 'seven fifths' },
  DAGER_I_UKE: { nb: 'dager i en uke', nn: 'dagar i ei veke', en: 'days in a week' },
  MANEDER_I_AR: { nb: 'måneder i et år', nn: 'månader i eit år', en: 'months in a year' },
  ORE_I_KRONE: { nb: 'øre i en krone', nn: 'øre i ei krone', en: 'øre in a krone' },
};

/** How far a document binds, in words. */
export const DOKUMENTORD: { readonly [D in Dokumentstatus]: Treord<string> } = {
  VEDTATT: { nb: 'vedtatt', nn: 'vedteke', en: 'decided' },
  UTSENDT: { nb: 'sendt ut', nn: 'sendt ut', en: 'sent out' },
  UTKAST: { nb: 'utkast', nn: 'utkast', en: 'draft' },
  PRESENTASJON: { nb: 'presentasjon', nn: 'presentasjon', en: 'presentation' },
  LOV: { nb: 'lov', nn: 'lov', en: 'law' },
  RETNINGSLINJE: { nb: 'retningslinje', nn: 'retningslinje', en: 'guideline' },
  STATISTIKK: { nb: 'statistikk', nn: 'statistikk', en: 'statistics' },
  NETTSIDE: { nb: 'nettside', nn: 'nettside', en: 'web page' },
  DATASETT: { nb: 'datasett', nn: 'datasett', en: 'data set' },
};

/** How sure the reading of a source is, in words. */
export const SIKKERHETSORD: { readonly [S in NonNullable<Kilde['sikkerhet']>]: Treord<string> } = {
  A: { nb: 'oppgitt av eieren selv', nn: 'oppgitt av eigaren sjølv', en: 'stated by the owner' },
  B: { nb: 'oppgitt av andre', nn: 'oppgitt av andre', en: 'stated by others' },
  C: { nb: 'utledet', nn: 'avleidd', en: 'inferred' },
  D: { nb: 'ikke kontrollert', nn: 'ikkje kontrollert', en: 'not verified' },
};

/** What the phrase of a node is made from: the values of its children, and how its own came out. */
export interface Setningsdata {
  /** The values of the children as they are printed. */
  readonly ledd: readonly string[];
  /** Whether the node says yes; for a choice, whether its condition does. */
  readonly ja: boolean;
  /** Whether the values are dates. */
  readonly erDatoer: boolean;
  /** Whether the value is that of the first child. */
  readonly erFørste: boolean;
  /** For a place that is held against a number of places: how many of the first places count. */
  readonly avDeFørste?: string;
  /** For a yes-or-no count: how many are yes. */
  readonly antallJa?: number;
  /** What is rounded to. */
  readonly til: 'ORE' | 'KRONER' | 'ENHETER' | 'TALL' | 'GANGER';
  /** For a move of a date: how far, without sign, and whether it goes back. */
  readonly mengde: string;
  /** Whether a date is moved back. */
  readonly bakover: boolean;
}

type Setning = Treord<(d: Setningsdata) => string>;

/** The most children that are named one by one. */
const FLEST = 6;

const mange = ({ ledd }: Setningsdata): boolean => ledd.length > FLEST;

const TIL: { readonly [T in Setningsdata['til']]: Treord<string> } = {
  ORE: { nb: 'hele øre', nn: 'heile øre', en: 'whole øre' },
  KRONER: { nb: 'hele kroner', nn: 'heile kroner', en: 'whole kroner' },
  ENHETER: { nb: 'hele enheter', nn: 'heile einingar', en: 'whole units' },
  TALL: { nb: 'hele tall', nn: 'heile tal', en: 'whole numbers' },
  GANGER: { nb: 'et helt antall ganger', nn: 'eit heilt tal gonger', en: 'a whole number of times' },
};

const til = (d: Setningsdata, språk: Språk): string =>
  d.til === 'GANGER' ? `${TIL.GANGER[språk]} ${d.ledd[1]}` : TIL[d.til][språk];

const NEGATIV = /^(≈ )?(NOK\u00A0)?\u2212/;

/** Adding what is below zero is told as taking away: `120 − 20`, never `120 + −20`. */
const leggSammen = (ledd: readonly string[]): string =>
  ledd
    .map((tall, i) => {
      if (i === 0) return tall;
      return NEGATIV.test(tall) ? `\u2212 ${tall.replace(NEGATIV, '$1$2')}` : `+ ${tall}`;
    })
    .join(' ');

/** A number below zero behind another sign stands in brackets. */
const medTegn = (ledd: readonly string[], tegn: string): string =>
  ledd.map((tall, i) => (i > 0 && NEGATIV.test(tall) ? `(${tall})` : tall)).join(` ${tegn} `);

/** Between numbers: the words of a sum or a product; many are not named one by one. */
const regnestykke = (
  skriv: (ledd: readonly string[]) => string,
  hva: Treord<string>,
  ingen: Treord<string>,
): Setning => {
  const lag =
    (språk: Språk, av: (antall: number) => string) =>
    (d: Setningsdata): string => {
      if (d.ledd.length === 0) return ingen[språk];
      return mange(d) ? `${hva[språk]} ${av(d.ledd.length)}` : skriv(d.ledd);
    };
  return {
    nb: lag('nb', (n) => `av ${n} tall`),
    nn: lag('nn', (n) => `av ${n} tal`),
    en: lag('en', (n) => `of ${n} numbers`),
  };
};

const rang = (likhet: Treord<string>, først: Treord<string>): Setning => ({
  nb: ({ ledd }) => `plassen til ${ledd[0]} når ${ledd.length} ordnes med ${først.nb} først${likhet.nb}`,
  nn: ({ ledd }) => `plassen til ${ledd[0]} når ${ledd.length} blir ordna med ${først.nn} først${likhet.nn}`,
  en: ({ ledd }) => `the place of ${ledd[0]} when ${ledd.length} are put in order, ${først.en} first${likhet.en}`,
});

const STØRST = { nb: 'den største', nn: 'den største', en: 'the greatest' };
const UTEN_TILLEGG = { nb: '', nn: '', en: '' };

/** How a node came about, in words; a kind that is missing in one language does not compile. */
export const SETNINGER: { readonly [K in Begrunnelsesslag]: Setning } = {
  GRUNNLAG: { nb: () => 'oppgitt', nn: () => 'oppgitt', en: () => 'given' },
  KONSTANT: { nb: () => 'fast tall', nn: () => 'fast tal', en: () => 'fixed number' },
  GJENTATT: { nb: () => 'forklart over', nn: () => 'forklart over', en: () => 'explained above' },
  SUM: regnestykke(
    leggSammen,
    { nb: 'summen', nn: 'summen', en: 'the sum' },
    { nb: 'ingenting å legge sammen', nn: 'ingenting å leggje saman', en: 'nothing to add up' },
  ),
  PRODUKT: regnestykke(
    (ledd) => medTegn(ledd, '×'),
    { nb: 'produktet', nn: 'produktet', en: 'the product' },
    { nb: 'ingenting å gange sammen', nn: 'ingenting å gonge saman', en: 'nothing to multiply' },
  ),
  DIFFERANSE: {
    nb: (d) => (mange(d) ? `${d.ledd[0]} minus ${d.ledd.length - 1} tall` : medTegn(d.ledd, '−')),
    nn: (d) => (mange(d) ? `${d.ledd[0]} minus ${d.ledd.length - 1} tal` : medTegn(d.ledd, '−')),
    en: (d) => (mange(d) ? `${d.ledd[0]} minus ${d.ledd.length - 1} numbers` : medTegn(d.ledd, '−')),
  },
  KVOTIENT: {
    nb: ({ ledd }) => `${ledd[0]} delt på ${ledd[1]}`,
    nn: ({ ledd }) => `${ledd[0]} delt på ${ledd[1]}`,
    en: ({ ledd }) => `${ledd[0]} divided by ${ledd[1]}`,
  },
  MINST: {
    nb: (d) => `${d.erDatoer ? 'den tidligste' : 'det minste'} av ${mange(d) ? d.ledd.length : liste(d.ledd, 'nb')}`,
    nn: (d) => `${d.erDatoer ? 'den tidlegaste' : 'det minste'} av ${mange(d) ? d.ledd.length : liste(d.ledd, 'nn')}`,
    en: (d) => `${d.erDatoer ? 'the earliest' : 'the least'} of ${mange(d) ? d.ledd.length : liste(d.ledd, 'en')}`,
  },
  STORST: {
    nb: (d) => `${d.erDatoer ? 'den seneste' : 'det høyeste'} av ${mange(d) ? d.ledd.length : liste(d.ledd, 'nb')}`,
    nn: (d) => `${d.erDatoer ? 'den seinaste' : 'det høgaste'} av ${mange(d) ? d.ledd.length : liste(d.ledd, 'nn')}`,
    en: (d) => `${d.erDatoer ? 'the latest' : 'the highest'} of ${mange(d) ? d.ledd.length : liste(d.ledd, 'en')}`,
  },
  MEDIAN: {
    nb: (d) => `medianen av ${mange(d) ? `${d.ledd.length} tall` : liste(d.ledd, 'nb')}`,
    nn: (d) => `medianen av ${mange(d) ? `${d.ledd.length} tal` : liste(d.ledd, 'nn')}`,
    en: (d) => `the median of ${mange(d) ? `${d.ledd.length} numbers` : liste(d.ledd, 'en')}`,
  },
  KLEM: {
    nb: ({ ledd }) => `${ledd[0]}, men aldri under ${ledd[1]} og aldri over ${ledd[2]}`,
    nn: ({ ledd }) => `${ledd[0]}, men aldri under ${ledd[1]} og aldri over ${ledd[2]}`,
    en: ({ ledd }) => `${ledd[0]}, but never below ${ledd[1]} and never above ${ledd[2]}`,
  },
  RUND_NED: {
    nb: (d) => `${d.ledd[0]} rundet ned til ${til(d, 'nb')}`,
    nn: (d) => `${d.ledd[0]} runda ned til ${til(d, 'nn')}`,
    en: (d) => `${d.ledd[0]} rounded down to ${til(d, 'en')}`,
  },
  RUND_OPP: {
    nb: (d) => `${d.ledd[0]} rundet opp til ${til(d, 'nb')}`,
    nn: (d) => `${d.ledd[0]} runda opp til ${til(d, 'nn')}`,
    en: (d) => `${d.ledd[0]} rounded up to ${til(d, 'en')}`,
  },
  ANTALL: {
    nb: ({ ledd, antallJa }) =>
      ledd.length === 0 ? 'ingen' : antallJa === undefined ? 'så mange er talt' : `ja på ${antallJa} av ${ledd.length}`,
    nn: ({ ledd, antallJa }) =>
      ledd.length === 0
        ? 'ingen'
        : antallJa === undefined
          ? 'så mange er talde'
          : `ja på ${antallJa} av ${ledd.length}`,
    en: ({ ledd, antallJa }) =>
      ledd.length === 0
        ? 'none'
        : antallJa === undefined
          ? 'so many are counted'
          : `yes to ${antallJa} of ${ledd.length}`,
  },
  RANG: rang(UTEN_TILLEGG, STØRST),
  RANG_STIGENDE: rang(UTEN_TILLEGG, { nb: 'den minste', nn: 'den minste', en: 'the least' }),
  RANG_TETT: rang(
    { nb: ', uten hull etter like', nn: ', utan hol etter like', en: ', with no gap after equals' },
    STØRST,
  ),
  RANG_SNITT: rang(
    {
      nb: ', og like får snittet av plassene sine',
      nn: ', og like får snittet av plassane sine',
      en: ', and equals get the mean of their places',
    },
    STØRST,
  ),
  ER_LIK: {
    nb: ({ ledd, ja }) => `${ledd[0]} ${ja ? 'er' : 'er ikke'} det samme som ${ledd[1]}`,
    nn: ({ ledd, ja }) => `${ledd[0]} ${ja ? 'er' : 'er ikkje'} det same som ${ledd[1]}`,
    en: ({ ledd, ja }) => `${ledd[0]} ${ja ? 'is' : 'is not'} the same as ${ledd[1]}`,
  },
  ER_MINDRE: {
    nb: ({ ledd, ja, erDatoer }) => `${ledd[0]} ${ja ? 'er' : 'er ikke'} ${erDatoer ? 'før' : 'mindre enn'} ${ledd[1]}`,
    nn: ({ ledd, ja, erDatoer }) =>
      `${ledd[0]} ${ja ? 'er' : 'er ikkje'} ${erDatoer ? 'før' : 'mindre enn'} ${ledd[1]}`,
    en: ({ ledd, ja, erDatoer }) =>
      `${ledd[0]} ${ja ? 'is' : 'is not'} ${erDatoer ? 'before' : 'less than'} ${ledd[1]}`,
  },
  ER_HOYST: {
    nb: ({ ledd, ja, erDatoer, avDeFørste }) => {
      if (avDeFørste !== undefined)
        return `${ledd[0]} er ${ja ? '' : 'ikke '}${avDeFørste === '1' ? 'den første' : `blant de ${avDeFørste} første`}`;
      return erDatoer
        ? `${ledd[0]} er ${ja ? 'ikke etter' : 'etter'} ${ledd[1]}`
        : `${ledd[0]} er ${ja ? 'ikke mer enn' : 'mer enn'} ${ledd[1]}`;
    },
    nn: ({ ledd, ja, erDatoer, avDeFørste }) => {
      if (avDeFørste !== undefined)
        return `${ledd[0]} er ${ja ? '' : 'ikkje '}${avDeFørste === '1' ? 'den første' : `blant dei ${avDeFørste} første`}`;
      return erDatoer
        ? `${ledd[0]} er ${ja ? 'ikkje etter' : 'etter'} ${ledd[1]}`
        : `${ledd[0]} er ${ja ? 'ikkje meir enn' : 'meir enn'} ${ledd[1]}`;
    },
    en: ({ ledd, ja, erDatoer, avDeFørste }) => {
      if (avDeFørste !== undefined)
        return `${ledd[0]} is ${ja ? '' : 'not '}${avDeFørste === '1' ? 'the first' : `among the first ${avDeFørste}`}`;
      return erDatoer
        ? `${ledd[0]} is ${ja ? 'not after' : 'after'} ${ledd[1]}`
        : `${ledd[0]} is ${ja ? 'not more than' : 'more than'} ${ledd[1]}`;
    },
  },
  OG: {
    nb: ({ ledd, ja }) => {
      if (ledd.length < 2) return ledd.length === 0 ? 'ingen vilkår' : `svaret under er ${ja ? 'ja' : 'nei'}`;
      return ja ? 'svaret er ja på alle punktene under' : 'svaret er nei på minst ett av punktene under';
    },
    nn: ({ ledd, ja }) => {
      if (ledd.length < 2) return ledd.length === 0 ? 'ingen vilkår' : `svaret under er ${ja ? 'ja' : 'nei'}`;
      return ja ? 'svaret er ja på alle punkta under' : 'svaret er nei på minst eitt av punkta under';
    },
    en: ({ ledd, ja }) => {
      if (ledd.length < 2) return ledd.length === 0 ? 'no conditions' : `the answer below is ${ja ? 'yes' : 'no'}`;
      return ja ? 'the answer is yes to every point below' : 'the answer is no to at least one point below';
    },
  },
  ELLER: {
    nb: ({ ledd, ja }) => {
      if (ledd.length < 2) return ledd.length === 0 ? 'ingen vilkår' : `svaret under er ${ja ? 'ja' : 'nei'}`;
      return ja ? 'svaret er ja på minst ett av punktene under' : 'svaret er nei på alle punktene under';
    },
    nn: ({ ledd, ja }) => {
      if (ledd.length < 2) return ledd.length === 0 ? 'ingen vilkår' : `svaret under er ${ja ? 'ja' : 'nei'}`;
      return ja ? 'svaret er ja på minst eitt av punkta under' : 'svaret er nei på alle punkta under';
    },
    en: ({ ledd, ja }) => {
      if (ledd.length < 2) return ledd.length === 0 ? 'no conditions' : `the answer below is ${ja ? 'yes' : 'no'}`;
      return ja ? 'the answer is yes to at least one point below' : 'the answer is no to every point below';
    },
  },
  IKKE: {
    nb: ({ ledd }) => `det motsatte av ${ledd[0]}`,
    nn: ({ ledd }) => `det motsette av ${ledd[0]}`,
    en: ({ ledd }) => `the opposite of ${ledd[0]}`,
  },
  HVIS: {
    nb: ({ ja }) => `siden svaret på det første punktet under er ${ja ? 'ja' : 'nei'}`,
    nn: ({ ja }) => `sidan svaret på det første punktet under er ${ja ? 'ja' : 'nei'}`,
    en: ({ ja }) => `since the answer to the first point below is ${ja ? 'yes' : 'no'}`,
  },
  LODD: {
    nb: ({ ledd }) => `loddet (SHA-256) av frøet ${ledd[0]} og ${ledd[1]}`,
    nn: ({ ledd }) => `loddet (SHA-256) av frøet ${ledd[0]} og ${ledd[1]}`,
    en: ({ ledd }) => `the lot (SHA-256) of the seed ${ledd[0]} and ${ledd[1]}`,
  },
  DATO_I_AR: {
    nb: ({ ledd }) => `dag ${ledd[2]} i måned ${ledd[1]} i år ${ledd[0]}`,
    nn: ({ ledd }) => `dag ${ledd[2]} i månad ${ledd[1]} i år ${ledd[0]}`,
    en: ({ ledd }) => `day ${ledd[2]} of month ${ledd[1]} of year ${ledd[0]}`,
  },
  LEGG_TIL_DAGER: flytt(),
  LEGG_TIL_MANEDER: flytt(),
  LEGG_TIL_VIRKEDAGER: flytt(),
  NESTE_VIRKEDAG: {
    nb: (d) => (d.erFørste ? 'er selv en virkedag' : `første virkedag etter ${d.ledd[0]}`),
    nn: (d) => (d.erFørste ? 'er sjølv ein yrkedag' : `første yrkedag etter ${d.ledd[0]}`),
    en: (d) => (d.erFørste ? 'is a working day itself' : `the first working day after ${d.ledd[0]}`),
  },
  FORRIGE_VIRKEDAG: {
    nb: (d) => (d.erFørste ? 'er selv en virkedag' : `siste virkedag før ${d.ledd[0]}`),
    nn: (d) => (d.erFørste ? 'er sjølv ein yrkedag' : `siste yrkedag før ${d.ledd[0]}`),
    en: (d) => (d.erFørste ? 'is a working day itself' : `the last working day before ${d.ledd[0]}`),
  },
  ANTALL_DAGER: fraTil(),
  ANTALL_VIRKEDAGER: fraTil(),
  ER_SAMME_MANED: {
    nb: ({ ledd, ja }) => `${ledd[0]} og ${ledd[1]} er ${ja ? '' : 'ikke '}i samme måned`,
    nn: ({ ledd, ja }) => `${ledd[0]} og ${ledd[1]} er ${ja ? '' : 'ikkje '}i same månad`,
    en: ({ ledd, ja }) => `${ledd[0]} and ${ledd[1]} are ${ja ? '' : 'not '}in the same month`,
  },
};

function flytt(): Setning {
  return {
    nb: ({ ledd, mengde, bakover }) => `${mengde} ${bakover ? 'før' : 'etter'} ${ledd[0]}`,
    nn: ({ ledd, mengde, bakover }) => `${mengde} ${bakover ? 'før' : 'etter'} ${ledd[0]}`,
    en: ({ ledd, mengde, bakover }) => `${mengde} ${bakover ? 'before' : 'after'} ${ledd[0]}`,
  };
}

function fraTil(): Setning {
  return {
    nb: ({ ledd }) => `fra ${ledd[0]} til og med ${ledd[1]}, den første ikke medregnet`,
    nn: ({ ledd }) => `frå ${ledd[0]} til og med ${ledd[1]}, den første ikkje medrekna`,
    en: ({ ledd }) => `from ${ledd[0]} up to and including ${ledd[1]}, the first not counted`,
  };
}
