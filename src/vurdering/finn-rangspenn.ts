import { lesEksakt, type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { harÅpenTotal } from './har-apen-total';
import type { Rangspenn } from './ranger-soknader';
import type { Vurderingsresultat } from './typer';

/**
 * The best and the worst place of each one that competes, when missing scores may become anything on their scales. Equal
 * totals share the better place. O(n log n).
 */
export function finnRangspenn({ søknader }: Vurderingsresultat): readonly Rangspenn[] {
  const spenn = søknader.flatMap((søknad) => {
    const { søknadId, status, totalt } = søknad;
    if (status === 'VURDERT' && totalt !== undefined) {
      const tall = lesEksakt(totalt);
      return [{ søknadId, lavest: tall, høyest: tall }];
    }
    if (!harÅpenTotal(søknad)) return [];
    return [{ søknadId, lavest: lesEksakt(søknad.intervall.lavest), høyest: lesEksakt(søknad.intervall.høyest) }];
  });
  const laveste = spenn.map(({ lavest }) => lavest).sort(sammenlignEksakt);
  const høyeste = spenn.map(({ høyest }) => høyest).sort(sammenlignEksakt);
  return spenn
    .map(({ søknadId, lavest, høyest }) => {
      const dårligste = 1 + antallOver(høyeste, lavest) - (sammenlignEksakt(høyest, lavest) > 0 ? 1 : 0);
      return { søknadId, beste: 1 + antallOver(laveste, høyest), dårligste };
    })
    .sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
}

/** How many of the ordered are above `grense`. */
function antallOver(ordnet: readonly Rasjonal[], grense: Rasjonal): number {
  let [fra, til] = [0, ordnet.length];
  while (fra < til) {
    const midt = (fra + til) >> 1;
    const ett = ordnet[midt];
    if (ett !== undefined && sammenlignEksakt(ett, grense) > 0) til = midt;
    else fra = midt + 1;
  }
  return ordnet.length - fra;
}
