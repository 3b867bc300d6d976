import { erTidspunkt } from '../../kjerne/er-tidspunkt';
import { formaterBeløp } from '../../kjerne/formater-belop';
import { osloAv, sekunderAv } from '../../kjerne/oslo';
import type { Dato, Øre } from '../../kjerne/typer';
import { formaterAndel } from '../formater-andel';
import { formaterDato } from '../formater-dato';
import { formaterTall } from '../formater-tall';
import type { Språk } from './typer';

type BrøkData = { readonly teller: string; readonly nevner: string };

/** An amount in a sentence: `12 345,60 kr`, in English `NOK 12,345.60`. */
export function kr(beløp: number, språk: Språk): string {
  if (!Number.isSafeInteger(beløp)) return String(beløp);
  const norsk = formaterBeløp(beløp as Øre);
  if (språk !== 'en') return norsk;
  const [hele = '', ører] = norsk.slice(0, -'\u00A0kr'.length).split(',');
  return `NOK\u00A0${hele.replaceAll('\u00A0', ',')}${ører === undefined ? '' : `.${ører}`}`;
}

/** A difference: what is above zero has its sign too. */
export const krMedFortegn = (beløp: number, språk: Språk): string => medPluss(kr(beløp, språk), beløp > 0, språk);

/** An amount that is printed, with `+` where it is above zero; in English behind the name of the currency, as `−` is. */
export function medPluss(beløp: string, erOver: boolean, språk: Språk): string {
  if (!erOver) return beløp;
  return språk === 'en' ? beløp.replace('NOK\u00A0', 'NOK\u00A0+') : `+${beløp}`;
}

/** An exact amount in øre, which may hold a part of an øre. */
export const krAv = ({ teller, nevner }: BrøkData, språk: Språk): string => {
  const iKroner = { teller, nevner: `${nevner}00` };
  const kort = formaterTall(iKroner, { språk });
  // Money has both its decimals or none: `50,50`, never `50,5`.
  const tall = /[.,]\d{1,2}$/.test(kort) ? formaterTall(iKroner, { språk, desimaler: 'ALLTID' }) : kort;
  return språk === 'en' ? `NOK\u00A0${tall}` : `${tall}\u00A0kr`;
};

export const pst = (andel: BrøkData, språk: Språk): string => formaterAndel(andel, { språk });

export const dag = (dato: string, språk: Språk): string => formaterDato(dato as Dato, { språk });

/** A moment as a date and a clock time in Norway: `18. juni 2024 kl. 00:00:05`. A text that is none stands as it is. */
export function tid(tidspunkt: string, språk: Språk): string {
  if (!erTidspunkt(tidspunkt)) return tidspunkt;
  const { dato, sekunderPåDagen: s } = osloAv(sekunderAv(tidspunkt));
  const klokka = [s / 3600, (s / 60) % 60, s % 60].map((tall) => String(Math.floor(tall)).padStart(2, '0')).join(':');
  return `${dag(dato, språk)} ${språk === 'en' ? 'at' : 'kl.'} ${klokka}`;
}

/** The last segment of a JSON Pointer: the name of the field. */
export const feltnavn = (sti: string): string => sti.slice(sti.lastIndexOf('/') + 1) || sti;

/** A text from data, in quotation marks, so that it cannot be read as the library's own words. */
export const sitat = (tekst: string, språk: Språk): string => (språk === 'en' ? `“${tekst}”` : `«${tekst}»`);

const OG = { nb: 'og', nn: 'og', en: 'and' } as const;

/**
 * A list in a sentence: `a, b og c`; where a part has a comma of its own, semicolons tell the parts from each other.
 */
export function liste(deler: readonly string[], språk: Språk): string {
  if (deler.length < 2) return deler.join('');
  const medKomma = deler.some((del) => del.includes(', '));
  const skille = medKomma || deler.some((del) => /\d,\d/.test(del)) ? '; ' : ', ';
  return `${deler.slice(0, -1).join(skille)}${medKomma ? ';' : ''} ${OG[språk]} ${deler.at(-1)}`;
}

/** `one` or `many` by the number. */
export const entall = (antall: number, en: string, flere: string): string => `${antall} ${antall === 1 ? en : flere}`;

/** A sentence that is added when there is something to say. */
export const hvis = (vilkår: boolean, tekst: string): string => (vilkår ? tekst : '');
