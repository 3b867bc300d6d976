import { begrunnFordeling } from '../fordeling/begrunn-fordeling';
import type { Fordeling } from '../fordeling/typer';
import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import { forklar } from '../visning/forklar';
import { forklarFunn } from '../visning/forklar-funn';

const FLEST_LINJER = 20;

/** What is otherwise in the explanations of what one gets; or why one of them cannot be explained. */
export function sammenlignForklaringerAv(id: string, før: Fordeling, etter: Fordeling): string {
  const [a, b] = [før, etter].map((fordeling) => forklarLinje(fordeling, id));
  if (a?.feil !== undefined) return `Before cannot be explained: ${a.feil}`;
  if (b?.feil !== undefined) return `After cannot be explained: ${b.feil}`;
  return sammenlignForklaringer(a?.tekst ?? '', b?.tekst ?? '');
}

function forklarLinje(fordeling: Fordeling, id: string): { readonly tekst?: string; readonly feil?: string } {
  try {
    const begrunnelse = begrunnFordeling(fordeling, id);
    return { tekst: forklar(begrunnelse, { språk: 'en', format: 'TEKST', detalj: 'FULL', grunnlag: fordeling }) };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return { feil: forklarFunn(fanget, { språk: 'en' }) };
    throw fanget;
  }
}

/**
 * The steps that two explanations tell otherwise, as `-` and `+`, each old step right above the new one of the same name; at
 * most 20 lines. What is only repeated is left out.
 */
function sammenlignForklaringer(før: string, etter: string): string {
  const [a, b] = [lesSteg(før), lesSteg(etter)];
  const linjer = [...new Set([...a.keys(), ...b.keys()])].flatMap((navn) => {
    const [gamle, nye] = [a.get(navn) ?? [], b.get(navn) ?? []];
    return [
      ...gamle.filter((linje) => !nye.includes(linje)).map((linje) => `- ${linje}`),
      ...nye.filter((linje) => !gamle.includes(linje)).map((linje) => `+ ${linje}`),
    ];
  });
  if (linjer.length === 0) return 'The explanations are the same.';
  const flere = linjer.length - FLEST_LINJER;
  return [...linjer.slice(0, FLEST_LINJER), ...(flere > 0 ? [`… and ${flere} more`] : [])].join('\n');
}

/** The lines of an explanation by what stands in front of the colon. */
function lesSteg(forklaring: string): ReadonlyMap<string, readonly string[]> {
  const steg = new Map<string, string[]>();
  for (const linje of forklaring.split('\n').map((en) => en.replace(/^ *(?:- )?/, ''))) {
    if (linje.endsWith('(explained above)')) continue;
    const navn = linje.slice(0, Math.max(0, linje.indexOf(': ')));
    const like = steg.get(navn);
    if (like === undefined) steg.set(navn, [linje]);
    else if (!like.includes(linje)) like.push(linje);
  }
  return steg;
}
