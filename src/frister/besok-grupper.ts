import { ved } from '../kjerne/ved';
/**
 * Visits the strongly connected groups of a graph, each after everything it depends on (R. Tarjan, 1972), without
 * recursion, so that a chain of any length will do. A group of several nodes is a cycle; so is a node that depends on
 * itself.
 *
 * @param avhengerAv - For each node the nodes it depends on, as indices. O(nodes + edges).
 */
export function besøkGrupper(
  avhengerAv: readonly (readonly number[])[],
  besøk: (gruppe: readonly number[]) => void,
): void {
  const antall = avhengerAv.length;
  const nummer = new Int32Array(antall).fill(-1);
  const lavest = new Int32Array(antall);
  const iStabel = new Uint8Array(antall);
  const neste = new Int32Array(antall);
  const stabel: number[] = [];
  let teller = 0;
  for (let start = 0; start < antall; start++) {
    if (nummer[start] !== -1) continue;
    const sti = [start];
    while (sti.length > 0) {
      const v = ved(sti, sti.length - 1);
      if (nummer[v] === -1) {
        nummer[v] = lavest[v] = teller++;
        iStabel[v] = 1;
        stabel.push(v);
      }
      const w = avhengerAv[v]?.[ved(neste, v)];
      if (w === undefined) {
        sti.pop();
        const over = sti[sti.length - 1];
        if (over !== undefined) lavest[over] = Math.min(ved(lavest, over), ved(lavest, v));
        if (lavest[v] === nummer[v]) besøk(taGruppe(stabel, iStabel, v));
        continue;
      }
      neste[v] = ved(neste, v) + 1;
      if (nummer[w] === -1) sti.push(w);
      else if (iStabel[w] === 1) lavest[v] = Math.min(ved(lavest, v), ved(nummer, w));
    }
  }
}

function taGruppe(stabel: number[], iStabel: Uint8Array, rot: number): number[] {
  const gruppe = stabel.splice(stabel.lastIndexOf(rot));
  for (const v of gruppe) iStabel[v] = 0;
  return gruppe;
}
