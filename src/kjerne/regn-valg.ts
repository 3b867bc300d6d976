import type { Nodeverdi } from './nodeverdi';
import { heltall } from './regn-tall';
import { sha256Hex } from './sha256';

/** Answers by the truth of yes-and-no values; `undefined` when one of them is no such value. */
export function medSvar(
  barn: readonly Nodeverdi[],
  regn: (svar: readonly boolean[]) => boolean,
): Nodeverdi | undefined {
  const svar: boolean[] = [];
  for (const b of barn) {
    if (b.type !== 'JA_NEI') return undefined;
    svar.push(b.ja);
  }
  return { type: 'JA_NEI', ja: regn(svar) };
}

export function antall(barn: readonly Nodeverdi[]): Nodeverdi | undefined {
  if (barn.some(({ type }) => type !== barn[0]?.type)) return undefined;
  return heltall(barn.filter((b) => b.type !== 'JA_NEI' || b.ja).length);
}

export function hvis([vilkår, daVerdi, ellersVerdi]: readonly Nodeverdi[]): Nodeverdi | undefined {
  return vilkår?.type === 'JA_NEI' ? (vilkår.ja ? daVerdi : ellersVerdi) : undefined;
}

export function lodd([frø, id]: readonly Nodeverdi[]): Nodeverdi | undefined {
  if (frø?.type !== 'TEKST' || id?.type !== 'TEKST') return undefined;
  return { type: 'TEKST', tekst: sha256Hex(`${frø.tekst}|${id.tekst}`) };
}
