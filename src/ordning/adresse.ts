import type { Brøk, Dato, Klokkeslett, Tallverdi, Øre } from '../kjerne/typer';
import type {
  Adresse,
  Bevilgning,
  Fordelingsregel,
  Fordelingsvalg,
  Fristregel,
  Kodeverdi,
  Kriterium,
  Måloppnåelseskriterium,
  Ordning,
  Ordningsutlysning,
  Velgervalg,
  Vilkår,
} from '../modell';
import { erListeform, erObjektform, type Form, feltform, feltnavn, ORDNINGSFORM } from './form';
import { KILDEFELT, medFelt, medNøkkel } from './les-adresse';

/** An address whose place holds a value of a type, so that a change of it is checked when it is written. */
export type AdresseTil<T> = Adresse & {
  /** Never set: it only carries the type. */
  readonly __verdi?: T;
};

type Skalar = string | number | boolean | Tallverdi | Øre | Dato | Klokkeslett | null;
/** Elements of lists whose order counts; such a list is changed as a whole. */
type IRekkefølge =
  | Fristregel['skritt'][number]
  | NonNullable<Kriterium['terskler']>[number]
  | { readonly poeng: Tallverdi; readonly betydning: string };
type AlleFelt<T> = T extends unknown ? keyof T : never;
type FeltAv<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type Betingelse = { readonly type: string } & { readonly navn?: never; readonly gjelder?: never };

/** The addresses of a place and of everything below it. */
export type Adresser<T> = [T] extends [Skalar | Brøk | Betingelse | Fordelingsvalg['vedLikhet'] | Velgervalg]
  ? AdresseTil<T>
  : [T] extends [readonly (infer U)[]]
    ? [U] extends [Skalar | IRekkefølge | Betingelse]
      ? AdresseTil<T>
      : Elementadresser<U, T>
    : {
        /** The place itself, with all that is in it. */
        readonly hele: AdresseTil<T>;
      } & { readonly [K in AlleFelt<T>]-?: Adresser<NonNullable<FeltAv<T, K>>> };

/** The addresses of a set: of one element by its key, and of the whole set. */
export interface Elementadresser<U, T> {
  /** The element with this key. */
  (nøkkel: string): Adresser<U>;
  /** The whole set. */
  readonly hele: AdresseTil<T>;
}

/**
 * Builders of addresses: the places in an `Ordning` that a `Reform` changes, with the type of what stands there.
 *
 * Elements of sets go by their id, never by their place in the list. An address is a text, so it can be stored; it is
 * checked again against the scheme when the reform is applied. `hele` is a place with all that is in it.
 *
 * @example
 * adresse.fordeling('nye-90').nøkkel('folketall').andel // => 'tildeling.fordelinger[nye-90].nøkkel[folketall].andel'
 * adresse.vekting('troms-ofoten-2024-1').vekter('k3').vekt
 * // => 'tildeling.vektinger[troms-ofoten-2024-1].vekter[k3].vekt'
 * adresse.ordning().tildeling.utlysninger('runde-1').ramme.beløp // => 'tildeling.utlysninger[runde-1].ramme.beløp'
 */
export const adresse = {
  /** The whole scheme. */
  ordning: (): Omit<Adresser<Omit<Ordning, 'kilder'>>, 'hele'> => bygg(ORDNINGSFORM, '') as Adresser<Ordning>,
  /** A bevilgning. */
  bevilgning: (id: string): Adresser<Bevilgning> => adresse.ordning().bevilgninger(id),
  /** A rule that shares out a pot. */
  fordeling: (id: string): Adresser<Fordelingsregel> => adresse.ordning().tildeling.fordelinger(id),
  /** A call. */
  utlysning: (id: string): Adresser<Ordningsutlysning> => adresse.ordning().tildeling.utlysninger(id),
  /** A criterion of a call, at the top level. Criteria hold for one round, so the call is named. */
  kriterium: (id: string, { utlysning }: { readonly utlysning: string }): Adresser<Kriterium> =>
    adresse.ordning().tildeling.utlysninger(utlysning).kriterier(id),
  /** The weights that stand beside a call which states none. */
  vekting: (utlysningId: string) => adresse.ordning().tildeling.vektinger(utlysningId),
  /** What the rule of recommendation needs for a call. */
  innstilling: (utlysningId: string) => adresse.ordning().tildeling.innstillingsvalg(utlysningId),
  /** A rule for a deadline. */
  fristregel: (id: string): Adresser<Fristregel> => adresse.ordning().oppfølging.frister(id),
  /** A condition of every award. */
  vilkår: (id: string): Adresser<Vilkår> => adresse.ordning().oppfølging.vilkår(id),
  /** A criterion for reaching the goal. */
  måloppnåelse: (id: string): Adresser<Måloppnåelseskriterium> => adresse.ordning().måloppnåelse(id),
  /** A patient group. */
  pasientgruppe: (id: string): Adresser<Kodeverdi> => adresse.ordning().kodeverk.pasientgrupper(id),
  /** The source of a place; `''` is the whole scheme. */
  kilde: (sted: string): Adresse => medNøkkel(KILDEFELT, sted) as Adresse,
} as const;

function bygg(form: Form, her: string): unknown {
  if (erListeform(form)) {
    const element = (nøkkel: string): unknown => bygg(form.av(), medNøkkel(her, nøkkel));
    return Object.assign(element, { hele: her });
  }
  if (!erObjektform(form)) return her;
  const felt = feltnavn(form).map((navn) => [navn, bygg(feltform(form, navn)?.form ?? 'JSON', medFelt(her, navn))]);
  return { ...Object.fromEntries(felt), hele: her };
}
