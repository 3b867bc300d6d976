import type * as z from 'zod';
import type { Utfall } from '../kjerne/utfall';
import type {
  Bevilgning,
  Budsjett,
  Evaluering,
  Finansieringskilde,
  Fordelingsvalg,
  Frammøte,
  Frist,
  Fristplan,
  Fristregel,
  Fullmakt,
  Gevinstrealiseringsplan,
  Habilitet,
  Helsefellesskap,
  Helseforetak,
  Hendelse,
  Innstilling,
  Kommune,
  Krav,
  Kriterium,
  Medlem,
  Medlemshabilitet,
  Mottaker,
  Nedtrapping,
  Ordning,
  Organ,
  Part,
  Postering,
  Ramme,
  Rapport,
  Rapportmal,
  Reform,
  Sak,
  Stemme,
  Søknad,
  Tilskudd,
  Tiltak,
  Utlysning,
  Vedtak,
  Vurderer,
  Vurdering,
} from '../modell';
import { BevilgningSchema, RammeSchema } from './bevilgning';
import { BudsjettSchema } from './budsjett';
import { EvalueringSchema } from './evaluering';
import { FinansieringskildeSchema } from './finansieringskilde';
import { FordelingsvalgSchema, MottakerSchema } from './fordelingsregel';
import { FristplanSchema, FristSchema } from './frist';
import { FristregelSchema } from './fristregel';
import { FullmaktSchema } from './fullmakt';
import { GevinstrealiseringsplanSchema } from './gevinstrealiseringsplan';
import { HelsefellesskapSchema } from './helsefellesskap';
import { HelseforetakSchema } from './helseforetak';
import { HendelseSchema } from './hendelse';
import { InnstillingSchema } from './innstilling';
import { KommuneSchema } from './kommune';
import { KravSchema } from './krav';
import { KriteriumSchema } from './kriterium';
import { lesData } from './les-data';
import { MedlemSchema, MedlemshabilitetSchema } from './medlem';
import { FrammøteSchema, StemmeSchema } from './mote';
import { NedtrappingSchema } from './nedtrapping';
import { OrdningSchema } from './ordning';
import { OrganSchema } from './organ';
import { PartSchema } from './part';
import { PosteringSchema } from './postering';
import { RapportmalSchema, RapportSchema } from './rapport';
import { ReformSchema } from './reform';
import { SakSchema } from './sak';
import { SøknadSchema } from './soknad';
import { TilskuddSchema } from './tilskudd';
import { TiltakSchema } from './tiltak';
import { UtlysningSchema } from './utlysning';
import { VedtakSchema } from './vedtak';
import { HabilitetSchema, VurdererSchema, VurderingSchema } from './vurdering';

/** Reads unknown data as a noun: the value, or every finding at once with JSON Pointers. It never throws. */
export type Leser<T> = (ukjent: unknown) => Utfall<T>;

const lagLeser =
  <T>(skjema: z.ZodType<T>): Leser<T> =>
  (ukjent) =>
    lesData(skjema, ukjent);

/** Reads unknown data as a `Bevilgning`. */
export const lesBevilgning: Leser<Bevilgning> = lagLeser(BevilgningSchema);
/** Reads unknown data as a `Budsjett`. */
export const lesBudsjett: Leser<Budsjett> = lagLeser(BudsjettSchema);
/** Reads unknown data as an `Evaluering`. */
export const lesEvaluering: Leser<Evaluering> = lagLeser(EvalueringSchema);
/** Reads unknown data as a `Finansieringskilde`. */
export const lesFinansieringskilde: Leser<Finansieringskilde> = lagLeser(FinansieringskildeSchema);
/** Reads unknown data as `Fordelingsvalg`. */
export const lesFordelingsvalg: Leser<Fordelingsvalg> = lagLeser(FordelingsvalgSchema);
/** Reads unknown data as `Frammøte`. */
export const lesFrammøte: Leser<Frammøte> = lagLeser(FrammøteSchema);
/** Reads unknown data as a `Frist`. */
export const lesFrist: Leser<Frist> = lagLeser(FristSchema);
/** Reads unknown data as a `Fristplan`. */
export const lesFristplan: Leser<Fristplan> = lagLeser(FristplanSchema);
/** Reads unknown data as a `Fristregel`. */
export const lesFristregel: Leser<Fristregel> = lagLeser(FristregelSchema);
/** Reads unknown data as a `Fullmakt`. */
export const lesFullmakt: Leser<Fullmakt> = lagLeser(FullmaktSchema);
/** Reads unknown data as a `Gevinstrealiseringsplan`. */
export const lesGevinstrealiseringsplan: Leser<Gevinstrealiseringsplan> = lagLeser(GevinstrealiseringsplanSchema);
/** Reads unknown data as `Habilitet`. */
export const lesHabilitet: Leser<Habilitet> = lagLeser(HabilitetSchema);
/** Reads unknown data as a `Helsefellesskap`. */
export const lesHelsefellesskap: Leser<Helsefellesskap> = lagLeser(HelsefellesskapSchema);
/**
 * Reads unknown data as a `Helseforetak`.
 *
 * @example
 * lesHelseforetak({ organisasjonsnummer: '983974898', navn: 'UNN', befolkning: [] }).funn.map((f) => [f.kode, f.sti])
 * // => [['ORGANISASJONSNUMMER_UGYLDIG', '/organisasjonsnummer']]
 */
export const lesHelseforetak: Leser<Helseforetak> = lagLeser(HelseforetakSchema);
/** Reads unknown data as a `Hendelse`. */
export const lesHendelse: Leser<Hendelse> = lagLeser(HendelseSchema);
/** Reads unknown data as an `Innstilling`. */
export const lesInnstilling: Leser<Innstilling> = lagLeser(InnstillingSchema);
/** Reads unknown data as a `Kommune`. */
export const lesKommune: Leser<Kommune> = lagLeser(KommuneSchema);
/** Reads unknown data as a `Krav`. */
export const lesKrav: Leser<Krav> = lagLeser(KravSchema);
/** Reads unknown data as a `Kriterium`. */
export const lesKriterium: Leser<Kriterium> = lagLeser(KriteriumSchema);
/**
 * Reads unknown data as a `Medlem`.
 *
 * @example
 * lesMedlem({ id: 'leder', rolle: 'leder', gruppe: 'kommune', navn: 'Kari' }).funn.map((f) => [f.kode, f.sti])
 * // => [['FELT_UKJENT', '/navn']]
 */
export const lesMedlem: Leser<Medlem> = lagLeser(MedlemSchema);
/** Reads unknown data as `Medlemshabilitet`. */
export const lesMedlemshabilitet: Leser<Medlemshabilitet> = lagLeser(MedlemshabilitetSchema);
/** Reads unknown data as a `Mottaker`. */
export const lesMottaker: Leser<Mottaker> = lagLeser(MottakerSchema);
/** Reads unknown data as a `Nedtrapping`. */
export const lesNedtrapping: Leser<Nedtrapping> = lagLeser(NedtrappingSchema);
/** Reads unknown data as an `Ordning`. */
export const lesOrdning: Leser<Ordning> = lagLeser(OrdningSchema);
/** Reads unknown data as an `Organ`. */
export const lesOrgan: Leser<Organ> = lagLeser(OrganSchema);
/**
 * Reads unknown data as a `Part`.
 *
 * @example
 * lesPart({ id: 'narvik', type: 'KOMMUNE', nvan: 'Narvik' }).funn.map((f) => [f.kode, f.sti, f.data.nærmest ?? ''])
 * // => [['FELT_MANGLER', '/navn', ''], ['FELT_UKJENT', '/nvan', 'navn']]
 */
export const lesPart: Leser<Part> = lagLeser(PartSchema);
/** Reads unknown data as a `Postering`. */
export const lesPostering: Leser<Postering> = lagLeser(PosteringSchema);
/** Reads unknown data as a `Ramme`. */
export const lesRamme: Leser<Ramme> = lagLeser(RammeSchema);
/** Reads unknown data as a `Rapport`. */
export const lesRapport: Leser<Rapport> = lagLeser(RapportSchema);
/** Reads unknown data as a `Rapportmal`. */
export const lesRapportmal: Leser<Rapportmal> = lagLeser(RapportmalSchema);
/** Reads unknown data as a `Reform`. */
export const lesReform: Leser<Reform> = lagLeser(ReformSchema);
/** Reads unknown data as a `Sak`. */
export const lesSak: Leser<Sak> = lagLeser(SakSchema);
/** Reads unknown data as a `Stemme`. */
export const lesStemme: Leser<Stemme> = lagLeser(StemmeSchema);
/** Reads unknown data as a `Søknad`. */
export const lesSøknad: Leser<Søknad> = lagLeser(SøknadSchema);
/** Reads unknown data as a `Tilskudd`. */
export const lesTilskudd: Leser<Tilskudd> = lagLeser(TilskuddSchema);
/** Reads unknown data as a `Tiltak`. */
export const lesTiltak: Leser<Tiltak> = lagLeser(TiltakSchema);
/** Reads unknown data as a `Utlysning`. */
export const lesUtlysning: Leser<Utlysning> = lagLeser(UtlysningSchema);
/** Reads unknown data as a `Vedtak`. */
export const lesVedtak: Leser<Vedtak> = lagLeser(VedtakSchema);
/** Reads unknown data as a `Vurderer`. */
export const lesVurderer: Leser<Vurderer> = lagLeser(VurdererSchema);
/** Reads unknown data as a `Vurdering`. */
export const lesVurdering: Leser<Vurdering> = lagLeser(VurderingSchema);
