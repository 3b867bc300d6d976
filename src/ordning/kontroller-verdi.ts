import { lesEksakt } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import { erDato } from '../kjerne/er-dato';
import { erKlokkeslett } from '../kjerne/er-klokkeslett';
import { finnNærmeste } from '../kjerne/finn-naermeste';
import type { Funn } from '../kjerne/funn';
import { lagSti } from '../kjerne/json-peker';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import type { Desimal } from '../kjerne/typer';
import {
  erListeform,
  erObjektform,
  type Form,
  feltform,
  feltnavn,
  nøkkelAv,
  type Objektform,
  type Verdislag,
} from './form';
import type { OrdningKoder, Ventet } from './koder';

const funn = lagFunnlager<OrdningKoder>();

/**
 * Whether a place can hold a value: its type, its fields, and that each element of a set has its own key. Rules across
 * fields are for `lesOrdning` and for the run.
 */
export function kontrollerVerdi(verdi: unknown, form: Form, adresse: string, sti: string): readonly Funn[] {
  if (typeof form === 'string') {
    return holder(verdi, form) ? [] : [ugyldig(adresse, sti, form, verdi)];
  }
  if (erListeform(form)) {
    if (!Array.isArray(verdi)) return [ugyldig(adresse, sti, 'LISTE', verdi)];
    const nøkler = (verdi as readonly unknown[]).map((element) => nøkkelAv(element, form));
    const unike = new Set(nøkler).size === nøkler.length;
    return [
      ...(unike ? [] : [funn('ADRESSE_TVETYDIG', 'FEIL', sti, { adresse })]),
      ...verdi.flatMap((element, i) => kontrollerVerdi(element, form.av(), adresse, sti + lagSti(i))),
    ];
  }
  if (!erObjektform(form)) {
    return form.includes(verdi as string) ? [] : [ugyldig(adresse, sti, 'KODE', verdi, form)];
  }
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi)) {
    return [ugyldig(adresse, sti, 'OBJEKT', verdi)];
  }
  return kontrollerFelt(verdi as Readonly<Record<string, unknown>>, form, adresse, sti);
}

function kontrollerFelt(
  verdi: Readonly<Record<string, unknown>>,
  form: Objektform,
  adresse: string,
  sti: string,
): readonly Funn[] {
  const mangler = Object.keys(form.felt).filter((felt) => !felt.endsWith('?') && !Object.hasOwn(verdi, felt));
  return [
    ...mangler.map((felt) => funn('REFORM_FELT_MANGLER', 'FEIL', sti + lagSti(felt), { adresse, felt })),
    ...Object.keys(verdi).flatMap((navn) => {
      const felt = feltform(form, navn);
      if (felt !== undefined) return kontrollerVerdi(verdi[navn], felt.form, adresse, sti + lagSti(navn));
      const nærmest = finnNærmeste(navn, feltnavn(form));
      return [funn('ADRESSE_UKJENT', 'FEIL', sti + lagSti(navn), { adresse, ledd: navn, nærmest })];
    }),
  ];
}

/** That a value does not fit, with what does; `lovlige` is all that does, where that can be listed. */
export function ugyldig(
  adresse: string,
  sti: string,
  ventet: Ventet,
  verdi: unknown,
  lovlige: readonly string[] = [],
): Funn {
  const skrevet = skriv(verdi);
  const nærmest = lovlige.length > 1 ? finnNærmeste(skrevet, lovlige) : '';
  return funn('REFORM_VERDI_UGYLDIG', 'FEIL', sti, { adresse, ventet, verdi: skrevet, lovlige, nærmest });
}

/** A value as short text for a finding. */
export function skriv(verdi: unknown): string {
  if (verdi === undefined) return '';
  const tekst = typeof verdi === 'string' ? verdi : erJson(verdi) ? tilKanoniskJson(verdi) : typeof verdi;
  const tegn = [...tekst];
  return tegn.length > 100 ? `${tegn.slice(0, 100).join('')}…` : tekst;
}

function holder(verdi: unknown, slag: Verdislag): boolean {
  switch (slag) {
    case 'TEKST':
      return typeof verdi === 'string' && verdi !== '';
    case 'JA_NEI':
      return typeof verdi === 'boolean';
    case 'HELTALL':
      return Number.isSafeInteger(verdi);
    case 'BELOP':
      return erBeløp(verdi);
    case 'DATO':
      return erDato(verdi);
    case 'KLOKKESLETT':
      return erKlokkeslett(verdi);
    case 'TALL':
      return erTallverdi(verdi);
    case 'BROK':
      return erBrøk(verdi);
    case 'VEKT':
      return erTallverdi(verdi) || erBrøk(verdi);
    case 'ANDEL':
      return erBeløp(verdi) || erBrøk(verdi);
    case 'JSON':
      return erJson(verdi);
  }
}

const erTallverdi = (verdi: unknown): boolean =>
  (typeof verdi === 'number' || typeof verdi === 'string') && prøv(() => lesEksakt(verdi as number | Desimal)).ok;

function erBrøk(verdi: unknown): boolean {
  return typeof verdi === 'object' && verdi !== null && prøv(() => lesEksakt(verdi as never)).ok;
}

const erJson = (verdi: unknown): boolean => prøv(() => tilKanoniskJson(verdi)).ok;
