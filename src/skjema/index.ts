/**
 * Reading and checking of unknown data: a zod schema for each noun, equal to its type field for field, readers that give
 * all findings at once, and JSON Schema for forms.
 *
 * @packageDocumentation
 */

export type { SkjemaKoder } from '../kjerne/koder-skjema';
export { BeløpsstatusSchema, BevilgningSchema, RammeSchema } from './bevilgning';
export { BudsjettSchema, KostnadsartSchema } from './budsjett';
export { EvalueringSchema } from './evaluering';
export { EgeninnsatsSchema, FinansieringskildeSchema } from './finansieringskilde';
export { FordelingsvalgSchema, MottakerSchema, NøkkelleddSchema } from './fordelingsregel';
export { FristplanSchema, FristSchema } from './frist';
export { ForskyvningSchema, FristregelSchema, FristskrittSchema } from './fristregel';
export { BudsjettendringSchema, FullmaktSchema } from './fullmakt';
export { GevinstrealiseringsplanSchema } from './gevinstrealiseringsplan';
export { HelsefellesskapSchema, KodeverdiSchema } from './helsefellesskap';
export { HelseforetakSchema } from './helseforetak';
export { HendelseSchema } from './hendelse';
export { InnstillingSchema, InnstillingsregelSchema } from './innstilling';
export { AntakelseSchema, KildehenvisningSchema, KildeSchema } from './kilde';
export { BefolkningSchema, KommuneSchema } from './kommune';
export { KravSchema, KravuttrykkSchema, OppfordringSchema } from './krav';
export { KriteriumSchema, SkalaSchema } from './kriterium';
export {
  type Leser,
  lesBevilgning,
  lesBudsjett,
  lesEvaluering,
  lesFinansieringskilde,
  lesFordelingsvalg,
  lesFrammøte,
  lesFrist,
  lesFristplan,
  lesFristregel,
  lesFullmakt,
  lesGevinstrealiseringsplan,
  lesHabilitet,
  lesHelsefellesskap,
  lesHelseforetak,
  lesHendelse,
  lesInnstilling,
  lesKommune,
  lesKrav,
  lesKriterium,
  lesMedlem,
  lesMedlemshabilitet,
  lesMottaker,
  lesNedtrapping,
  lesOrdning,
  lesOrgan,
  lesPart,
  lesPostering,
  lesRamme,
  lesRapport,
  lesRapportmal,
  lesReform,
  lesSak,
  lesStemme,
  lesSøknad,
  lesTilskudd,
  lesTiltak,
  lesUtlysning,
  lesVedtak,
  lesVurderer,
  lesVurdering,
} from './lesere';
export { MedlemSchema, MedlemshabilitetSchema } from './medlem';
export { FrammøteSchema, StemmeSchema } from './mote';
export { NedtrappingSchema } from './nedtrapping';
export { OrdningSchema } from './ordning';
export { OrganSchema } from './organ';
export { PartSchema, ParttypeSchema } from './part';
export { PeriodeSchema } from './periode';
export { PosteringSchema } from './postering';
export { RapportmalSchema, RapportSchema } from './rapport';
export { ReformSchema } from './reform';
export { SakSchema } from './sak';
export { SøknadSchema } from './soknad';
export { type JsonSkjema, type Navneord, navneord, tilJsonSkjema } from './til-json-skjema';
export { TilskuddSchema, VilkårSchema } from './tilskudd';
export { TiltakSchema } from './tiltak';
export { UtlysningSchema } from './utlysning';
export { VedtakSchema, VedtakstypeSchema } from './vedtak';
export { HabilitetSchema, VurdererSchema, VurderingSchema } from './vurdering';
