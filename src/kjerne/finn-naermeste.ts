import { ved } from './ved';

const LENGST = 60;

/**
 * The nearest of some words, or `''` when none is near: the same but for æøå and case, else at most a third of the
 * letters added, dropped, changed or swapped.
 */
export function finnNærmeste(ord: string, kandidater: readonly string[]): string {
  if (ord.length > LENGST) return '';
  const likt = kandidater.find((kandidat) => foldet(kandidat) === foldet(ord));
  if (likt !== undefined) return likt;
  const grense = Math.max(1, Math.floor(ord.length / 3));
  let best = '';
  let kortest = grense + 1;
  for (const kandidat of kandidater) {
    const avstand = finnAvstand(foldet(ord), foldet(kandidat));
    if (avstand >= kortest) continue;
    best = kandidat;
    kortest = avstand;
  }
  return best;
}

const foldet = (ord: string): string =>
  ord.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('aa', 'a');

/** Letters to add, drop, change or swap (optimal string alignment). */
function finnAvstand(a: string, b: string): number {
  let forrigeForrige: number[] = [];
  let forrige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const nå = [i];
    for (let j = 1; j <= b.length; j++) {
      const bytte = ved(forrige, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let minst = Math.min(bytte, ved(forrige, j) + 1, ved(nå, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        minst = Math.min(minst, ved(forrigeForrige, j - 2) + 1);
      nå.push(minst);
    }
    forrigeForrige = forrige;
    forrige = nå;
  }
  return ved(forrige, b.length);
}
