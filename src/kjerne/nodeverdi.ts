import type { Begrunnelsesenhet } from './begrunnelse';
import { forkort, lesEksakt, type Rasjonal } from './brok';
import { erDato } from './er-dato';
import { erTilskuddFeil } from './er-tilskudd-feil';
import type { Brøk, Dato, Desimal } from './typer';

/** What a node of an explanation is worth: an exact number, a date, yes or no, or a text. */
export type Nodeverdi =
  | { readonly type: 'TALL'; readonly tall: Rasjonal }
  | { readonly type: 'DATO'; readonly dato: Dato }
  | { readonly type: 'JA_NEI'; readonly ja: boolean }
  | { readonly type: 'TEKST'; readonly tekst: string };

const TALL = /^(-?\d+)(?:\/(0*[1-9]\d*))?$/;

/** What a value with this unit is. */
export function typeFor(enhet: Begrunnelsesenhet): Nodeverdi['type'] {
  return enhet === 'DATO' || enhet === 'JA_NEI' || enhet === 'TEKST' ? enhet : 'TALL';
}

/** The same value; a number without common factor. */
export function forkortVerdi(verdi: Nodeverdi): Nodeverdi {
  if (verdi.type !== 'TALL') return verdi;
  const tall = forkort(verdi.tall);
  return tall === verdi.tall ? verdi : { type: 'TALL', tall };
}

/** The value of a node as text: `'3334'`, `'10/3'`, a date, `'JA'` or `'NEI'`, a text as it stands. */
export function skrivNodeverdi(verdi: Nodeverdi): string {
  return skrivForkortet(forkortVerdi(verdi));
}

/** {@link skrivNodeverdi}, of what {@link forkortVerdi} left. */
export function skrivForkortet(verdi: Nodeverdi): string {
  switch (verdi.type) {
    case 'TALL': {
      const { t, n } = verdi.tall;
      return n === 1n ? t.toString() : `${t}/${n}`;
    }
    case 'DATO':
      return verdi.dato;
    case 'JA_NEI':
      return verdi.ja ? 'JA' : 'NEI';
    case 'TEKST':
      return verdi.tekst;
  }
}

/** Reads the text of a node by its unit; `undefined` when it does not fit. */
export function lesNodeverdi(tekst: string, enhet: Begrunnelsesenhet): Nodeverdi | undefined {
  if (enhet === 'TEKST') return { type: 'TEKST', tekst };
  if (enhet === 'DATO') return erDato(tekst) ? { type: 'DATO', dato: tekst } : undefined;
  if (enhet === 'JA_NEI') return tekst === 'JA' || tekst === 'NEI' ? { type: 'JA_NEI', ja: tekst === 'JA' } : undefined;
  const [, teller, nevner = '1'] = TALL.exec(tekst) ?? [];
  return teller === undefined ? undefined : { type: 'TALL', tall: { t: BigInt(teller), n: BigInt(nevner) } };
}

/** A value of the given data as a node's unit sees it; `undefined` when it does not fit. */
export function lesGrunnlagsverdi(verdi: unknown, enhet: Begrunnelsesenhet): Nodeverdi | undefined {
  if (enhet === 'TEKST') return typeof verdi === 'string' ? { type: 'TEKST', tekst: verdi } : undefined;
  if (enhet === 'DATO') return erDato(verdi) ? { type: 'DATO', dato: verdi } : undefined;
  if (enhet === 'JA_NEI') return typeof verdi === 'boolean' ? { type: 'JA_NEI', ja: verdi } : undefined;
  if (!kanVæreTall(verdi)) return undefined;
  try {
    return { type: 'TALL', tall: lesEksakt(verdi) };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return undefined;
    throw fanget;
  }
}

function kanVæreTall(verdi: unknown): verdi is number | Desimal | Brøk {
  if (typeof verdi === 'number' || typeof verdi === 'string') return true;
  if (typeof verdi !== 'object' || verdi === null) return false;
  return 'teller' in verdi && typeof verdi.teller === 'string' && 'nevner' in verdi && typeof verdi.nevner === 'string';
}

/** Whether two values are the same: equal numbers however they are written, else the same type and text. */
export function erSammeVerdi(a: Nodeverdi, b: Nodeverdi): boolean {
  return a.type === b.type && skrivNodeverdi(a) === skrivNodeverdi(b);
}
