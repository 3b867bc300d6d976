import type { Adresse } from '../modell';

/** One step of an address: a field, or the element of a set that a key names. */
export type Adresseledd =
  | { readonly type: 'FELT'; readonly navn: string }
  | { readonly type: 'ELEMENT'; readonly nøkkel: string };

const LEDD = /(?:^|\.)([\p{L}][\p{L}\d]*)|\[((?:[^\]~#]|~[012])*)\]/uy;

/**
 * The steps of an address; nothing when the text is none. A key stands in brackets, with `~` as `~0`, `]` as `~1` and `#` as
 * `~2`.
 */
export function lesAdresse(adresse: string): readonly Adresseledd[] | undefined {
  const ledd: Adresseledd[] = [];
  LEDD.lastIndex = 0;
  for (let slutt = 0; slutt < adresse.length; slutt = LEDD.lastIndex) {
    const treff = LEDD.exec(adresse);
    if (treff === null) return undefined;
    const [, navn, nøkkel = ''] = treff;
    if (navn === undefined)
      ledd.push({ type: 'ELEMENT', nøkkel: nøkkel.replaceAll('~2', '#').replaceAll('~1', ']').replaceAll('~0', '~') });
    else ledd.push({ type: 'FELT', navn });
  }
  return ledd.length === 0 ? undefined : ledd;
}

/** The address of a field under another; under `''` it is the first step. */
export const medFelt = (over: string, navn: string): string => (over === '' ? navn : `${over}.${navn}`);

/** The address of an element of a set. */
export const medNøkkel = (over: string, nøkkel: string): string =>
  `${over}[${nøkkel.replaceAll('~', '~0').replaceAll(']', '~1').replaceAll('#', '~2')}]`;

/** An address as text. */
export function skrivAdresse(ledd: readonly Adresseledd[]): Adresse {
  let tekst = '';
  for (const l of ledd) tekst = l.type === 'FELT' ? medFelt(tekst, l.navn) : medNøkkel(tekst, l.nøkkel);
  return tekst as Adresse;
}

/** Every address that lies over this one, the nearest to the root first, without itself. */
export function adresserOver(adresse: string): readonly string[] {
  const over: string[] = [];
  let iNøkkel = false;
  for (let i = 1; i < adresse.length; i++) {
    const tegn = adresse[i];
    if (!iNøkkel && (tegn === '.' || tegn === '[')) over.push(adresse.slice(0, i));
    if (tegn === '[') iNøkkel = true;
    if (tegn === ']') iNøkkel = false;
  }
  return over;
}

/** Whether `adresse` is `over` or lies below it. */
export function liggerUnder(adresse: string, over: string): boolean {
  if (over === '' || adresse === over) return true;
  if (!adresse.startsWith(over)) return false;
  const neste = adresse[over.length];
  return neste === '.' || neste === '[' || neste === '#';
}

/** The set of sources, which is known by the place that a source is for. */
export const KILDEFELT = 'kilder';

/** The place that an address of a source is for; nothing when it is no such address. */
export function kildested(adresse: string): string | undefined {
  if (!adresse.startsWith(`${KILDEFELT}[`)) return undefined;
  const [felt, element, ...resten] = lesAdresse(adresse) ?? [];
  return felt === undefined || element?.type !== 'ELEMENT' || resten.length > 0 ? undefined : element.nøkkel;
}
