import * as z from 'zod';
import { lesEksakt } from '../kjerne/brok';
import { erDato } from '../kjerne/er-dato';
import { erKlokkeslett } from '../kjerne/er-klokkeslett';
import { erTidspunkt } from '../kjerne/er-tidspunkt';
import { prøv } from '../kjerne/prov';
import type { Brøk, Dato, Desimal, JsonVerdi, Klokkeslett, Tallverdi, Tidspunkt, Øre } from '../kjerne/typer';

type Skalar = string | number | boolean | bigint | symbol | null | undefined;
type DyptLesbar<T> = T extends Skalar
  ? T
  : T extends readonly (infer U)[]
    ? readonly DyptLesbar<U>[]
    : { readonly [K in keyof T]: DyptLesbar<T[K]> };
type Lik<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Takes a schema as the schema of a noun, when its output is the noun field for field; else it does not compile.
 */
export function skjemaFor<T>() {
  return <S extends z.ZodType>(
    skjema: S & (Lik<DyptLesbar<z.output<S>>, DyptLesbar<T>> extends true ? unknown : { readonly ulik: z.output<S> }),
  ): z.ZodType<T> => skjema as z.ZodType<T>;
}

/** A strict object that says which keys it knows, so that a finding can name the nearest. */
export function strikt<Form extends z.core.$ZodShape>(form: Form) {
  return z.strictObject(form, {
    error: (feil) => (feil.code === 'unrecognized_keys' ? JSON.stringify(Object.keys(form)) : undefined),
  });
}

/** A union told apart by one field; a finding names the values that the field takes. */
export function variant<
  const Alternativer extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(felt: string, alternativer: Alternativer) {
  const lovlige = alternativer.flatMap((alternativ) => [...(alternativ._zod.propValues?.[felt] ?? [])]);
  return z.discriminatedUnion(felt, alternativer, {
    error: (feil) => (feil.code === 'invalid_union' ? JSON.stringify(lovlige) : undefined),
  });
}

/** A rule across fields. It also runs when fields are wrong, so that all findings come at once. */
export interface Kryssregel {
  /** The code of the finding. */
  readonly kode: string;
  /** What breaks the rule in a value that may be wrong in other ways: where, below the value, and the facts. */
  readonly finn: (verdi: Readonly<Record<string, unknown>>) => readonly Regelbrudd[];
}

/** One breach of a rule across fields. */
interface Regelbrudd {
  readonly sti: readonly (string | number)[];
  readonly data: Readonly<Record<string, JsonVerdi>>;
}

/** The schema with rules across fields. Their codes stand in the JSON Schema as a comment, since it cannot hold them. */
export function medRegler<S extends z.ZodType>(skjema: S, ...regler: readonly Kryssregel[]): S {
  const sjekk = z.check<unknown>((tilstand) => {
    const { value } = tilstand;
    if (typeof value !== 'object' || value === null) return;
    for (const { kode, finn } of regler) {
      for (const { sti, data } of finn(value as Readonly<Record<string, unknown>>)) {
        tilstand.issues.push({ code: 'custom', input: value, path: [...sti], params: { kode, data } });
      }
    }
  });
  sjekk._zod.def.when = () => true;
  return skjema.check(sjekk).meta({ $comment: `Kontrolleres også: ${regler.map(({ kode }) => kode).join(', ')}` }) as S;
}

/** Every element of a list has its own id. */
function unikeIder(felt = 'id'): Kryssregel {
  return {
    kode: 'LISTE_ID_TO_GANGER',
    finn: (liste) => {
      const først = new Map<string, number>();
      return (Array.isArray(liste) ? (liste as readonly unknown[]) : []).flatMap((element, i) => {
        const id =
          typeof element === 'object' && element !== null ? (element as Record<string, unknown>)[felt] : undefined;
        if (typeof id !== 'string') return [];
        const før = først.get(id);
        if (før !== undefined) return [{ sti: [i, felt], data: { id, først: før } }];
        først.set(id, i);
        return [];
      });
    },
  };
}

/** A list whose elements have an id of their own. */
export const listeMedIder = <S extends z.ZodType>(element: S, felt = 'id') =>
  medRegler(z.array(element), unikeIder(felt));

const merket = <T>(skjema: z.ZodType): z.ZodType<T> => skjema as z.ZodType<T>;

export const tekst = z.string().min(1);
export const valgfri = z.exactOptional;
export const id = merket<string>(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'ID_UGYLDIG' }));
export const øre = merket<Øre>(z.int());
export const beløp = merket<Øre>(z.int().min(0));
export const årstall = z.int().min(1900).max(9999);
export const antall = z.int().min(0);
export const nummer = z.int().min(1);

const HELTALL = /^-?\d{1,400}$/;
export const brøk: z.ZodType<Brøk> = strikt({
  teller: z.string().regex(HELTALL, { error: 'TALL_UGYLDIG' }),
  nevner: z.string().regex(/^0*[1-9]\d{0,399}$/, { error: 'NEVNER_UGYLDIG' }),
});

export const dato = merket<Dato>(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'DATO_UGYLDIG', abort: true })
    .refine(erDato, { error: 'DATO_UGYLDIG' })
    .meta({ format: 'date' }),
);
export const tidspunkt = merket<Tidspunkt>(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/, { error: 'TIDSPUNKT_UGYLDIG', abort: true })
    .refine(erTidspunkt, { error: 'TIDSPUNKT_UGYLDIG' })
    .meta({ format: 'date-time' }),
);
export const klokkeslett = merket<Klokkeslett>(
  z
    .string()
    .regex(/^\d{2}:\d{2}$/, { error: 'KLOKKESLETT_UGYLDIG', abort: true })
    .refine(erKlokkeslett, { error: 'KLOKKESLETT_UGYLDIG' }),
);

const DESIMAL = /^-?\d{1,60}(?:\.\d{1,60})?$/;
const desimal = merket<Desimal>(
  z.string().regex(DESIMAL, { error: 'TALL_UGYLDIG', abort: true }).refine(erLesbart, { error: 'TALL_UGYLDIG' }),
);
export const tallverdi: z.ZodType<Tallverdi> = z.union([z.number(), desimal], { error: 'TALL_UGYLDIG' });
export const vekt: z.ZodType<number | Desimal | Brøk> = z.union([z.number(), desimal, brøk], { error: 'TALL_UGYLDIG' });

export const sti = z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, { error: 'STI_UGYLDIG' });
export const kommunenummer = z.string().regex(/^\d{4}$/, { error: 'KOMMUNENUMMER_UGYLDIG' });
export const organisasjonsnummer = merket<string>(
  z
    .string()
    .regex(/^\d{9}$/, { error: 'ORGANISASJONSNUMMER_UGYLDIG', abort: true })
    .refine(erOrganisasjonsnummer, { error: 'ORGANISASJONSNUMMER_UGYLDIG' }),
);

export const jsonVerdi: z.ZodType<JsonVerdi> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(jsonVerdi), z.record(z.string(), jsonVerdi)]),
);

/** The span does not end before it starts. */
export const ikkeBaklengs: Kryssregel = {
  kode: 'PERIODE_BAKLENGS',
  finn: ({ fom, tom }) => (erDato(fom) && erDato(tom) && fom > tom ? [{ sti: ['tom'], data: { fom, tom } }] : []),
};

function erLesbart(tall: string): boolean {
  return prøv(() => lesEksakt(tall as Desimal)).ok;
}

/** The ninth digit makes the weighted sum of all divisible by 11. */
function erOrganisasjonsnummer(nummer: string): boolean {
  const vekter = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  return vekter.reduce((sum, v, i) => sum + v * Number(nummer[i]), 0) % 11 === 0;
}
