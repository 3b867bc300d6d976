import { finnNærmeste } from '../kjerne/finn-naermeste';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { ved } from '../kjerne/ved';
import {
  erListeform,
  erObjektform,
  type Form,
  feltform,
  feltnavn,
  type Listeform,
  nøkkelAv,
  ORDNINGSFORM,
} from './form';
import type { OrdningKoder } from './koder';
import { type Adresseledd, lesAdresse, medFelt, medNøkkel, skrivAdresse } from './les-adresse';

const funn = lagFunnlager<OrdningKoder>();

/** An address found in a scheme: its steps, the shape of its place, and what stands there if anything does. */
export interface FunnetSted {
  readonly ledd: readonly Adresseledd[];
  readonly form: Form;
  /** Absent when the place may be filled but is not. */
  readonly verdi: unknown;
  readonly finnes: boolean;
  /** Whether what stands there can be taken away: an element of a set, or a field that may be left out. */
  readonly kanFjernes: boolean;
  /** Whether it is the field that an element is known by. */
  readonly erNøkkel: boolean;
  /** On an element of a set: the shape of the set. */
  readonly sett?: Listeform;
}

type Utslag = { readonly sted: FunnetSted } | { readonly funn: Funn };

/** Finds an address in a tree of plain data. Only the last step may be missing. Linear in steps × set sizes. */
export function finnSted(rot: unknown, adresse: string, sti: string): Utslag {
  const ledd = lesAdresse(adresse);
  if (ledd === undefined) return { funn: funn('ADRESSE_UGYLDIG', 'FEIL', sti, { adresse }) };
  let [form, verdi, finnes, kanFjernes, erNøkkel]: [Form, unknown, boolean, boolean, boolean] = [
    ORDNINGSFORM,
    rot,
    true,
    false,
    false,
  ];
  let sett: Listeform | undefined;
  for (const [i, steg] of ledd.entries()) {
    if (!finnes) {
      const mangler = ledd[i - 1];
      const her = mangler?.type === 'FELT' ? mangler.navn : (mangler?.nøkkel ?? '');
      return { funn: funn('ADRESSE_FINNES_IKKE', 'FEIL', sti, { adresse, ledd: her, nærmest: '' }) };
    }
    const neste: Neste = steg.type === 'FELT' ? inniFelt(form, verdi, steg.navn) : inniSett(form, verdi, steg.nøkkel);
    if (neste === undefined || 'kjente' in neste) {
      const her = steg.type === 'FELT' ? steg.navn : steg.nøkkel;
      return {
        funn: funn('ADRESSE_UKJENT', 'FEIL', sti, {
          adresse,
          ledd: her,
          nærmest: finnNærmeste(her, neste?.kjente ?? []),
        }),
      };
    }
    if (!neste.finnes && i < ledd.length - 1) {
      const her = steg.type === 'FELT' ? steg.navn : steg.nøkkel;
      const data = { adresse, ledd: her, nærmest: finnNærmeste(her, neste.naboer) };
      return { funn: funn('ADRESSE_FINNES_IKKE', 'FEIL', sti, data) };
    }
    erNøkkel = steg.type === 'FELT' && steg.navn === sett?.liste;
    sett = steg.type === 'ELEMENT' && erListeform(form) ? form : undefined;
    ({ form, verdi, finnes, kanFjernes } = neste);
  }
  return { sted: { ledd, form, verdi, finnes, kanFjernes, erNøkkel, ...(sett === undefined ? {} : { sett }) } };
}

/** The nearest element to one that is not there, for the finding. */
export function finnNærmesteElement(rot: unknown, adresse: string): string {
  const ledd = lesAdresse(adresse) ?? [];
  const siste = ledd.at(-1);
  if (siste?.type !== 'ELEMENT') return '';
  const over = finnSted(rot, skrivAdresse(ledd.slice(0, -1)), '');
  if (!('sted' in over) || !erListeform(over.sted.form) || !Array.isArray(over.sted.verdi)) return '';
  const { form } = over.sted;
  return finnNærmeste(
    siste.nøkkel,
    over.sted.verdi.map((element) => nøkkelAv(element, form)),
  );
}

type Neste =
  | {
      readonly form: Form;
      readonly verdi: unknown;
      readonly finnes: boolean;
      readonly kanFjernes: boolean;
      readonly naboer: readonly string[];
    }
  | { readonly kjente: readonly string[] }
  | undefined;

function inniFelt(form: Form, verdi: unknown, navn: string): Neste {
  if (!erObjektform(form)) return undefined;
  const felt = feltform(form, navn);
  if (felt === undefined) return { kjente: feltnavn(form) };
  const finnes = typeof verdi === 'object' && verdi !== null && Object.hasOwn(verdi, navn);
  const under = finnes ? (verdi as Readonly<Record<string, unknown>>)[navn] : undefined;
  return { form: felt.form, verdi: under, finnes, kanFjernes: felt.valgfri, naboer: [] };
}

function inniSett(form: Form, verdi: unknown, nøkkel: string): Neste {
  if (!erListeform(form)) return undefined;
  const liste: readonly unknown[] = Array.isArray(verdi) ? verdi : [];
  const element = liste.find((e) => nøkkelAv(e, form) === nøkkel);
  const naboer = element === undefined ? liste.map((e) => nøkkelAv(e, form)) : [];
  return { form: form.av(), verdi: element, finnes: element !== undefined, kanFjernes: true, naboer };
}

/** The same tree with another value in a place; `undefined` takes the place away. All that is not on the way is shared. */
export function medVerdi(rot: unknown, ledd: readonly Adresseledd[], verdi: unknown): unknown {
  return endre(rot, ORDNINGSFORM, { ledd, verdi }, 0);
}

interface Innsetting {
  readonly ledd: readonly Adresseledd[];
  readonly verdi: unknown;
}

/** @param dybde - How many steps are taken. */
function endre(nå: unknown, form: Form, innsetting: Innsetting, dybde: number): unknown {
  const steg = innsetting.ledd[dybde];
  if (steg === undefined) return innsetting.verdi;
  if (steg.type === 'FELT') {
    const objekt = nå as Readonly<Record<string, unknown>>;
    const underform = (erObjektform(form) ? feltform(form, steg.navn)?.form : undefined) ?? 'JSON';
    const under = endre(objekt[steg.navn], underform, innsetting, dybde + 1);
    if (under !== undefined) return { ...objekt, [steg.navn]: under };
    const { [steg.navn]: _, ...andre } = objekt;
    return andre;
  }
  if (!erListeform(form)) return nå;
  const liste = nå as readonly unknown[];
  const plass = liste.findIndex((element) => nøkkelAv(element, form) === steg.nøkkel);
  const under = endre(liste[plass], form.av(), innsetting, dybde + 1);
  if (plass < 0) return [...liste, under].sort((a, b) => sammenlignTekst(nøkkelAv(a, form), nøkkelAv(b, form)));
  return [...liste.slice(0, plass), ...(under === undefined ? [] : [under]), ...liste.slice(plass + 1)];
}

/** The addresses of sets in which two elements have one key. */
export function finnTvetydige(verdi: unknown, form: Form, her = ''): readonly string[] {
  if (erListeform(form)) {
    const liste: readonly unknown[] = Array.isArray(verdi) ? verdi : [];
    const nøkler = liste.map((element) => nøkkelAv(element, form));
    const under = liste.flatMap((element, i) => finnTvetydige(element, form.av(), medNøkkel(her, ved(nøkler, i))));
    return new Set(nøkler).size === nøkler.length ? under : [her, ...under];
  }
  if (!erObjektform(form) || typeof verdi !== 'object' || verdi === null) return [];
  return Object.entries(verdi).flatMap(([navn, under]) => {
    const felt = feltform(form, navn);
    return felt === undefined || typeof felt.form !== 'object'
      ? []
      : finnTvetydige(under, felt.form, medFelt(her, navn));
  });
}

/** The same value with every set in the order of its keys; the same reference when it was so. */
export function iRekkefølge<T>(verdi: T, form: Form): T {
  if (erListeform(form) && Array.isArray(verdi)) {
    const liste = verdi as readonly unknown[];
    const elementer = liste.map((element) => iRekkefølge(element, form.av()));
    const sortert = elementer.every((e, i) => i === 0 || nøkkelAv(elementer[i - 1], form) <= nøkkelAv(e, form));
    if (!sortert) elementer.sort((a, b) => sammenlignTekst(nøkkelAv(a, form), nøkkelAv(b, form)));
    return sortert && elementer.every((e, i) => e === liste[i]) ? verdi : (elementer as T);
  }
  if (!erObjektform(form) || typeof verdi !== 'object' || verdi === null) return verdi;
  let ny: Readonly<Record<string, unknown>> = verdi as Readonly<Record<string, unknown>>;
  for (const navn of Object.keys(ny)) {
    const felt = feltform(form, navn);
    if (felt === undefined || typeof felt.form !== 'object') continue;
    const under = iRekkefølge(ny[navn], felt.form);
    if (under !== ny[navn]) ny = { ...ny, [navn]: under };
  }
  return ny as T;
}
