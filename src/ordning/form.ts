import type {
  Bevilgning,
  Endringsgrense,
  Fordelingsregel,
  Fordelingsvalg,
  Forutsetning,
  Fristregel,
  Gruppegrense,
  Innstillingsregel,
  Kodeverdi,
  Kostnadsart,
  Krav,
  Kriterium,
  Mottaker,
  Måloppnåelseskriterium,
  Nøkkelledd,
  Oppfordring,
  OppfølgingOgKontroll,
  Ordning,
  Ordningsgrenseregel,
  Ordningsinnstilling,
  Ordningsutlysning,
  Ordningsvekting,
  Portefølje,
  Porteføljegrense,
  Ramme,
  Skala,
  Tildeling,
  Utelukkelse,
  Vilkår,
  Vurderingsregler,
} from '../modell';

/**
 * What may stand in a place that is changed as a whole. `TALL` is read exactly, `VEKT` may also be a fraction, `ANDEL` is
 * an amount or a fraction. `JSON` is a value whose inside has no addresses, such as a list in order or a condition.
 */
export type Verdislag =
  | 'TEKST'
  | 'JA_NEI'
  | 'HELTALL'
  | 'BELOP'
  | 'TALL'
  | 'VEKT'
  | 'ANDEL'
  | 'BROK'
  | 'DATO'
  | 'KLOKKESLETT'
  | 'JSON';

/** Fields by name; a name that ends in `?` may be left out. */
export interface Objektform {
  readonly felt: { readonly [felt: string]: Form };
}

/** A list whose elements are known by the value of one field; it is a set, and written in the order of that field. */
export interface Listeform {
  readonly liste: string;
  /** A function, since sub-criteria hold sub-criteria. */
  readonly av: () => Objektform;
}

/** The shape of a place in a scheme: a value, one of given codes, fields, or a set of elements. */
export type Form = Verdislag | readonly string[] | Objektform | Listeform;

type Feltnavn<T> = { [K in keyof T & string]-?: Record<never, never> extends Pick<T, K> ? `${K}?` : K }[keyof T &
  string];
/** A table that has a row for each field of a noun, with the question mark where the noun has it; else no compiling. */
type FormAv<T> = { readonly felt: { readonly [N in Feltnavn<T>]: Form } };
type AlleFelt<T> = T extends unknown ? keyof T : never;
/** The fields of a union, each in one of its variants. */
type Sammenslått<T> = Pick<T, keyof T> & { readonly [K in Exclude<AlleFelt<T>, keyof T>]?: unknown };

const BELØPSSTATUS = ['ENDELIG', 'FORELOPIG', 'ANSLAG', 'FORSLAG'] as const;
const FORBEHOLD = ['CA', 'ANSLAG'] as const;
const GYLDIGHET = { 'fom?': 'DATO', 'tom?': 'DATO' } as const;

const BEVILGNING: FormAv<Bevilgning> = {
  felt: {
    id: 'TEKST',
    navn: 'TEKST',
    år: 'HELTALL',
    beløp: 'BELOP',
    status: BELØPSSTATUS,
    'forbehold?': FORBEHOLD,
    fra: 'TEKST',
    'kanal?': 'TEKST',
    til: 'TEKST',
    'formål?': 'TEKST',
    'varig?': 'JA_NEI',
    'vedtatt?': 'DATO',
    'delAv?': 'TEKST',
  },
};
const RAMME: FormAv<Ramme> = {
  felt: { beløp: 'BELOP', status: BELØPSSTATUS, 'forbehold?': FORBEHOLD, bevilgninger: 'JSON' },
};
const KODEVERDI: FormAv<Kodeverdi> = {
  felt: { id: 'TEKST', navn: 'TEKST', 'beskrivelse?': 'TEKST', 'overordnet?': 'TEKST' },
};
const MÅLOPPNÅELSE: FormAv<Måloppnåelseskriterium> = {
  felt: {
    id: 'TEKST',
    navn: 'TEKST',
    type: ['PRODUKT', 'BRUKER', 'SAMFUNN'],
    'enhet?': 'TEKST',
    'datakilde?': 'TEKST',
  },
};
const KOSTNADSART: FormAv<Kostnadsart> = { felt: { id: 'TEKST', navn: 'TEKST', 'administrasjon?': 'JA_NEI' } };
const LEDDANDEL: Objektform = { felt: { navn: 'TEKST', andel: 'BROK' } };
const GITT_VEKT: Objektform = { felt: { id: 'TEKST', vekt: 'VEKT' } };
const NØKKELLEDD: FormAv<Sammenslått<Nøkkelledd>> = {
  felt: {
    type: ['LIK', 'FOLKETALL', 'FOLKETALL_80_PLUSS', 'ANTALL_KOMMUNER', 'GITT'],
    navn: 'TEKST',
    andel: 'ANDEL',
    'vekter?': { liste: 'id', av: () => GITT_VEKT },
  },
};
const MOTTAKER: FormAv<Mottaker> = {
  felt: {
    id: 'TEKST',
    vekt: 'VEKT',
    'gulv?': 'BELOP',
    'tak?': 'BELOP',
    'gruppe?': 'TEKST',
    'ledd?': { liste: 'navn', av: () => LEDDANDEL },
  },
};
const GRUPPE: FormAv<Gruppegrense> = {
  felt: { gruppe: 'TEKST', 'overordnet?': 'TEKST', 'gulv?': 'BELOP', 'tak?': 'BELOP' },
};
const FORDELINGSVALG: FormAv<Fordelingsvalg> = {
  felt: {
    metode: [
      'STORSTE_REST',
      'SAINTE_LAGUE',
      'MODIFISERT_SAINTE_LAGUE',
      'DHONDT',
      'ADAMS',
      'HUNTINGTON_HILL',
      'DEAN',
    ] satisfies readonly Fordelingsvalg['metode'][],
    enhet: 'BELOP',
    vedLikhet: 'JSON',
    'grupper?': { liste: 'gruppe', av: () => GRUPPE },
    'reservert?': 'BELOP',
  },
};
const GRENSE: Objektform = { felt: { 'id?': 'TEKST', 'gulv?': 'BELOP', 'tak?': 'BELOP' } };
const ENDRINGSGRENSE: FormAv<Sammenslått<Endringsgrense>> = { felt: { 'andel?': 'VEKT', 'beløp?': 'BELOP' } };
const GRENSEREGEL: FormAv<Sammenslått<Ordningsgrenseregel>> = {
  felt: {
    id: 'TEKST',
    type: ['PER_INNBYGGER', 'ANDEL', 'ENDRING'],
    'gjelder?': 'JSON',
    'per?': ['FOLKETALL', 'FOLKETALL_80_PLUSS'],
    'gulv?': 'VEKT',
    'tak?': 'VEKT',
    'ned?': ENDRINGSGRENSE,
    'opp?': ENDRINGSGRENSE,
  },
};
const FORDELING: FormAv<Fordelingsregel> = {
  felt: {
    ...GYLDIGHET,
    id: 'TEKST',
    bevilgninger: 'JSON',
    'mottakere?': { liste: 'id', av: () => MOTTAKER },
    'nøkkel?': { liste: 'navn', av: () => NØKKELLEDD },
    'grenser?': { liste: 'id', av: () => GRENSE },
    'grenseregler?': { liste: 'id', av: () => GRENSEREGEL },
    valg: FORDELINGSVALG,
  },
};
const KRAV: FormAv<Krav> = {
  felt: { id: 'TEKST', tekst: 'TEKST', vilkår: 'JSON', retting: ['AVVIS', 'KAN_RETTES'], 'kildeId?': 'TEKST' },
};
const OPPFORDRING: FormAv<Oppfordring> = {
  felt: { id: 'TEKST', tekst: 'TEKST', 'vilkår?': 'JSON', alvor: ['ADVARSEL', 'RAD'], 'kildeId?': 'TEKST' },
};
const SKALA: FormAv<Skala> = {
  felt: { min: 'TALL', maks: 'TALL', steg: 'TALL', retning: ['HOYEST_BEST', 'LAVEST_BEST'], 'ankre?': 'JSON' },
};
const KRITERIUM: FormAv<Kriterium> = {
  felt: {
    id: 'TEKST',
    spørsmål: 'TEKST',
    'vekt?': 'TALL',
    'rang?': 'HELTALL',
    'skala?': SKALA,
    'terskler?': 'JSON',
    'underkriterier?': { liste: 'id', av: () => KRITERIUM },
  },
};
const VILKÅR: FormAv<Vilkår> = {
  felt: { id: 'TEKST', tekst: 'TEKST', 'fristregelId?': 'TEKST', 'kildeId?': 'TEKST' },
};
const UTLYSNING: FormAv<Ordningsutlysning> = {
  felt: {
    ...GYLDIGHET,
    id: 'TEKST',
    'helsefellesskapId?': 'TEKST',
    tittel: 'TEKST',
    formål: 'TEKST',
    år: 'HELTALL',
    runde: 'HELTALL',
    utlyst: 'DATO',
    søknadsfrist: { felt: { dato: 'DATO', 'klokkeslett?': 'KLOKKESLETT' } },
    ramme: RAMME,
    'rammeFra?': { felt: { fordelingId: 'TEKST', mottakerId: 'TEKST' } },
    hvemKanSøke: 'JSON',
    hvordanSøke: 'TEKST',
    'kontakt?': 'TEKST',
    krav: { liste: 'id', av: () => KRAV },
    kriterier: { liste: 'id', av: () => KRITERIUM },
    oppfordringer: { liste: 'id', av: () => OPPFORDRING },
    vekting: ['UVEKTET', 'RANGERT', 'VEKTET'],
    'terskelTotalt?': 'TALL',
    'terskelSum?': 'TALL',
    vilkår: { liste: 'id', av: () => VILKÅR },
    'besluttesAv?': 'TEKST',
  },
};
const KRITERIEVEKT: Objektform = { felt: { kriteriumId: 'TEKST', vekt: 'TALL' } };
const VEKTING: FormAv<Ordningsvekting> = {
  felt: { utlysningId: 'TEKST', vekter: { liste: 'kriteriumId', av: () => KRITERIEVEKT }, 'skala?': SKALA },
};
const VURDERING: FormAv<Vurderingsregler> = {
  felt: {
    tilRetting: ['VURDERES', 'HOLDES_UTE'],
    aggregering: ['SNITT', 'KONSENSUS'],
    tilAvklaring: ['TELLER_MED_MERKNAD', 'HOLDES_UTE'],
    manglende: ['UFULLSTENDIG', 'RENORMER', 'SKALAMINIMUM'],
    konvensjon: ['1224', '1223', 'BROK'],
    likhetskjede: 'JSON',
  },
};
const PORTEFØLJEGRENSE: FormAv<Porteføljegrense> = {
  felt: { id: 'TEKST', gruppe: 'JSON', mål: ['BELOP', 'ANTALL'], 'minst?': 'HELTALL', 'høyst?': 'HELTALL' },
};
const UTELUKKELSE: FormAv<Utelukkelse> = { felt: { id: 'TEKST', søknadIder: 'JSON' } };
const FORUTSETNING: FormAv<Forutsetning> = { felt: { id: 'TEKST', søknadId: 'TEKST', krever: 'TEKST' } };
const PORTEFØLJE: FormAv<Portefølje> = {
  felt: {
    'grenser?': { liste: 'id', av: () => PORTEFØLJEGRENSE },
    'utelukkelser?': { liste: 'id', av: () => UTELUKKELSE },
    'forutsetninger?': { liste: 'id', av: () => FORUTSETNING },
  },
};
const INNSTILLING: FormAv<Ordningsinnstilling> = {
  felt: {
    utlysningId: 'TEKST',
    'velgere?': 'JSON',
    'fullføring?': ['INGEN', 'POENG_PER_KRONE'],
    'enhet?': 'BELOP',
    'videre?': ['STOPP', 'HOPP_OVER'],
    'portefølje?': PORTEFØLJE,
    'reserve?': 'JA_NEI',
    'arbeidsgrense?': 'HELTALL',
  },
};
const NEDTRAPPING: Objektform = { felt: { år: 'HELTALL', andel: 'BROK' } };
const TILDELING: FormAv<Tildeling> = {
  felt: {
    mottakergruppe: 'JSON',
    tillattBruk: 'JSON',
    ikkeTillattBruk: 'JSON',
    kostnadsarter: { liste: 'id', av: () => KOSTNADSART },
    fordelinger: { liste: 'id', av: () => FORDELING },
    utlysninger: { liste: 'id', av: () => UTLYSNING },
    'vektinger?': { liste: 'utlysningId', av: () => VEKTING },
    'vurdering?': VURDERING,
    'innstillingsregel?': [
      'RANGERT_STOPP',
      'RANGERT_HOPP_OVER',
      'POENG_PER_KRONE',
      'HOYEST_SAMLET_POENG',
      'LIKE_ANDELER',
      'DELFINANSIERING',
    ] satisfies readonly Innstillingsregel[],
    'innstillingsvalg?': { liste: 'utlysningId', av: () => INNSTILLING },
    'delfinansiering?': { felt: { forventes: 'JA_NEI', 'minsteEgenandel?': 'BROK' } },
    'nedtrapping?': { liste: 'år', av: () => NEDTRAPPING },
  },
};
const FRISTREGEL: FormAv<Fristregel> = {
  felt: {
    id: 'TEKST',
    navn: 'TEKST',
    anker: 'JSON',
    skritt: 'JSON',
    forskyvning: 'JSON',
    'klokkeslett?': 'KLOKKESLETT',
    binding: ['LOV', 'VILKAR', 'VEDTAK', 'INTERNT'],
    'hjemmel?': { felt: { ...GYLDIGHET, tekst: 'TEKST', 'kildeId?': 'TEKST' } },
    'minsteVirkedager?': 'HELTALL',
    'ansvarlig?': 'TEKST',
    'kreverVedtakstype?': ['ENKELTVEDTAK', 'IKKE_ENKELTVEDTAK', 'UAVKLART'],
    'vedtakstype?': ['ENKELTVEDTAK', 'IKKE_ENKELTVEDTAK', 'UAVKLART'],
  },
};
const OPPFØLGING: FormAv<OppfølgingOgKontroll> = {
  felt: {
    vilkår: { liste: 'id', av: () => VILKÅR },
    frister: { liste: 'id', av: () => FRISTREGEL },
    rapportering: 'JSON',
    kontrolltiltak: 'JSON',
    'revisorattestasjonFra?': 'BELOP',
    'ubrukt?': {
      felt: { regel: ['TILBAKEBETALES', 'OVERFORES', 'SOK_OVERFORING', 'NYTT_VEDTAK'], grunnlag: 'TEKST' },
    },
  },
};
const KODELISTE: Listeform = { liste: 'id', av: () => KODEVERDI };

/** The shape of a scheme, but for its list of sources: a field that is missing here does not compile. */
export const ORDNINGSFORM: FormAv<Omit<Ordning, 'kilder'>> = {
  felt: {
    id: 'TEKST',
    navn: 'TEKST',
    versjon: 'TEKST',
    år: 'HELTALL',
    forvalter: 'TEKST',
    bevilgninger: { liste: 'id', av: () => BEVILGNING },
    kodeverk: { felt: { pasientgrupper: KODELISTE, modeller: KODELISTE, satsingsområder: KODELISTE } },
    målOgMålgruppe: { felt: { mål: 'JSON', målgruppe: 'JSON' } },
    måloppnåelse: { liste: 'id', av: () => MÅLOPPNÅELSE },
    tildeling: TILDELING,
    oppfølging: OPPFØLGING,
    'evaluering?': 'JSON',
  },
};

/** The shape of a field, and whether it may be left out; nothing when there is no such field. */
export function feltform(
  { felt }: Objektform,
  navn: string,
): { readonly form: Form; readonly valgfri: boolean } | undefined {
  for (const [nøkkel, valgfri] of [
    [navn, false],
    [`${navn}?`, true],
  ] as const) {
    const form = Object.hasOwn(felt, nøkkel) ? felt[nøkkel] : undefined;
    if (form !== undefined && !navn.endsWith('?')) return { form, valgfri };
  }
  return undefined;
}

/** The names of the fields of a form. */
export const feltnavn = ({ felt }: Objektform): readonly string[] =>
  Object.keys(felt).map((navn) => (navn.endsWith('?') ? navn.slice(0, -1) : navn));

export const erObjektform = (form: Form): form is Objektform => typeof form === 'object' && 'felt' in form;

export const erListeform = (form: Form): form is Listeform => typeof form === 'object' && 'liste' in form;

/** What an element of a set is known by: the value of its key field as text; empty where it may be left out and is. */
export function nøkkelAv(element: unknown, { liste }: Listeform): string {
  if (typeof element !== 'object' || element === null || !Object.hasOwn(element, liste)) return '';
  return String((element as Readonly<Record<string, unknown>>)[liste]);
}
