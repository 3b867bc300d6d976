import type { Begrunnelsesenhet } from './begrunnelse';
import { lesEksakt } from './brok';
import { erDato } from './er-dato';
import { erTilskuddFeil } from './er-tilskudd-feil';
import type { Nodeverdi } from './regn-ut';
import type { Brøk, Desimal } from './typer';

const TALL = /^(-?\d+)(?:\/([1-9]\d*))?$/;

/** The value of a node as text: `'3334'`, `'10/3'`, a date, `'JA'` or `'NEI'`. */
export function skrivNodeverdi(verdi: Nodeverdi): string {
  switch (verdi.type) {
    case 'TALL':
      return verdi.tall.n === 1n ? verdi.tall.t.toString() : `${verdi.tall.t}/${verdi.tall.n}`;
    case 'DATO':
      return verdi.dato;
    case 'JA_NEI':
      return verdi.ja ? 'JA' : 'NEI';
  }
}

/** Reads the text of a node by its unit; `undefined` when it does not fit, and for a plain `TEKST`. */
export function lesNodeverdi(tekst: string, enhet: Begrunnelsesenhet): Nodeverdi | undefined {
  if (enhet === 'DATO') return erDato(tekst) ? { type: 'DATO', dato: tekst } : undefined;
  if (enhet === 'JA_NEI') return tekst === 'JA' || tekst === 'NEI' ? { type: 'JA_NEI', ja: tekst === 'JA' } : undefined;
  const treff = enhet === 'TEKST' ? null : TALL.exec(tekst);
  if (treff === null) return undefined;
  return { type: 'TALL', tall: { t: BigInt(treff[1] ?? '0'), n: BigInt(treff[2] ?? '1') } };
}

/** A value of the given data as a node's unit sees it; `undefined` when it does not fit. */
export function lesGrunnlagsverdi(verdi: unknown, enhet: Begrunnelsesenhet): Nodeverdi | undefined {
  if (enhet === 'DATO') return erDato(verdi) ? { type: 'DATO', dato: verdi } : undefined;
  if (enhet === 'JA_NEI') return typeof verdi === 'boolean' ? { type: 'JA_NEI', ja: verdi } : undefined;
  if (enhet === 'TEKST' || verdi === null) return undefined;
  try {
    return { type: 'TALL', tall: lesEksakt(verdi as number | Desimal | Brøk) };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return undefined;
    throw fanget;
  }
}
