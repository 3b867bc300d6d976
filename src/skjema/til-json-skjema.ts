import * as z from 'zod';
import type { JsonVerdi } from '../kjerne/typer';
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

const SKJEMAER = {
  Bevilgning: BevilgningSchema,
  Budsjett: BudsjettSchema,
  Evaluering: EvalueringSchema,
  Finansieringskilde: FinansieringskildeSchema,
  Fordelingsvalg: FordelingsvalgSchema,
  Frammøte: FrammøteSchema,
  Frist: FristSchema,
  Fristplan: FristplanSchema,
  Fristregel: FristregelSchema,
  Fullmakt: FullmaktSchema,
  Gevinstrealiseringsplan: GevinstrealiseringsplanSchema,
  Habilitet: HabilitetSchema,
  Helsefellesskap: HelsefellesskapSchema,
  Helseforetak: HelseforetakSchema,
  Hendelse: HendelseSchema,
  Innstilling: InnstillingSchema,
  Kommune: KommuneSchema,
  Krav: KravSchema,
  Kriterium: KriteriumSchema,
  Medlem: MedlemSchema,
  Medlemshabilitet: MedlemshabilitetSchema,
  Mottaker: MottakerSchema,
  Nedtrapping: NedtrappingSchema,
  Ordning: OrdningSchema,
  Organ: OrganSchema,
  Part: PartSchema,
  Postering: PosteringSchema,
  Ramme: RammeSchema,
  Rapport: RapportSchema,
  Rapportmal: RapportmalSchema,
  Reform: ReformSchema,
  Sak: SakSchema,
  Stemme: StemmeSchema,
  Søknad: SøknadSchema,
  Tilskudd: TilskuddSchema,
  Tiltak: TiltakSchema,
  Utlysning: UtlysningSchema,
  Vedtak: VedtakSchema,
  Vurderer: VurdererSchema,
  Vurdering: VurderingSchema,
} as const;

/** The name of a noun that has a schema. */
export type Navneord = keyof typeof SKJEMAER;

/** The names of all nouns that have a schema, in the order of the alphabet. */
export const navneord: readonly Navneord[] = Object.keys(SKJEMAER) as readonly Navneord[];

/** A JSON Schema, as plain JSON. */
export type JsonSkjema = { readonly [nøkkel: string]: JsonVerdi };

/**
 * The JSON Schema (draft 2020-12) of a noun, for forms and for systems in other languages.
 *
 * What JSON Schema cannot say, such as rules across fields, is named by code in `$comment`; `les…` checks it too.
 *
 * @param noun - The name of a noun, one of {@link navneord}.
 * @example
 * tilJsonSkjema('Part').required // => ['id', 'type', 'navn']
 */
export function tilJsonSkjema(noun: Navneord): JsonSkjema {
  const skjema = z.toJSONSchema(SKJEMAER[noun], { target: 'draft-2020-12' });
  return { ...(JSON.parse(JSON.stringify(skjema)) as JsonSkjema), title: noun };
}
