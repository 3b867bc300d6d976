import { gulvAv, type Rasjonal } from '../../kjerne/brok';
import { fyllUniform, lagTilfeldigStrøm, type TilfeldigStrøm } from '../../kjerne/tilfeldig-strom';
import { ved } from '../../kjerne/ved';
import type { LestOmråde } from './vektomrade';

/** Weights are drawn as whole parts of this, so that totals are whole numbers and a tie is a tie. */
export const VEKTDELER = 4_294_967_296;
const TREKK_PER_FYLLING = 512;

/** Writes the weights of one draw, and gives the number of tries; 0 when none of them met the bounds. */
export type Vekttrekker = (trekk: number, vekter: Float64Array) => number;

/**
 * Weights drawn uniformly from an area: the gaps between sorted uniform numbers, which needs no logarithm (Devroye 1986,
 * chapter V.2). With an order the same gaps are sorted. With bounds the least is set aside first, what is fixed is not
 * drawn, and what passes a cap is drawn again, up to `høystForsøk` times.
 *
 * Draw number t always uses the same places of the stream, whoever asks.
 */
export function lagVekttrekker(frø: string, område: LestOmråde, antall: number, høystForsøk: number): Vekttrekker {
  const strøm = lagTilfeldigStrøm(frø, 'vekter');
  switch (område.type) {
    case 'UKJENT':
      return medLager(strøm, antall);
    case 'ORDNET': {
      const trekk = medLager(strøm, antall);
      const ordne = lagOrdner(område.grupper, antall);
      return (t, vekter) => {
        trekk(t, vekter);
        ordne(vekter);
        return 1;
      };
    }
    case 'GRENSER':
      return medGrenser(strøm, område, høystForsøk);
  }
}

/** Reads the stream many draws at a time. */
function medLager(strøm: TilfeldigStrøm, antall: number): Vekttrekker {
  const perTrekk = antall - 1;
  const lager = new Float64Array(perTrekk * TREKK_PER_FYLLING);
  let fra = -1;
  return (t, vekter) => {
    const start = t - (t % TREKK_PER_FYLLING);
    if (start !== fra) fyllUniform(strøm, start * perTrekk, lager);
    fra = start;
    skrivMellomrom(lager, (t - start) * perTrekk, VEKTDELER, vekter);
    return 1;
  };
}

/** The gaps between the sorted whole parts of `sum` that the uniform numbers from `plass` on give. */
function skrivMellomrom(uniforme: Float64Array, plass: number, sum: number, ut: Float64Array): void {
  const siste = ut.length - 1;
  for (let i = 0; i < siste; i++) {
    const verdi = Math.floor((uniforme[plass + i] ?? 0) * sum);
    let j = i;
    for (; j > 0 && (ut[j - 1] ?? 0) > verdi; j--) ut[j] = ut[j - 1] ?? 0;
    ut[j] = verdi;
  }
  if (siste >= 0) ut[siste] = sum;
  for (let i = siste; i > 0; i--) ut[i] = (ut[i] ?? 0) - (ut[i - 1] ?? 0);
}

/** The largest weights to the first group and so on; within a group they keep the order they were drawn in. */
function lagOrdner(grupper: readonly (readonly number[])[], antall: number): (vekter: Float64Array) => void {
  const sortert = new Float64Array(antall);
  return (vekter) => {
    sortert.set(vekter);
    sortert.sort();
    let øverst = antall;
    for (const gruppe of grupper) {
      const etterTrekk = gruppe.length === 1 ? gruppe : [...gruppe].sort((a, b) => (vekter[b] ?? 0) - (vekter[a] ?? 0));
      for (const k of etterTrekk) vekter[k] = sortert[--øverst] ?? 0;
    }
  };
}

function medGrenser(
  strøm: TilfeldigStrøm,
  { minst, høyst }: Extract<LestOmråde, { type: 'GRENSER' }>,
  høystForsøk: number,
): Vekttrekker {
  const gulv = minst.map((grense) => Number(gulvAv(iDeler(grense))));
  const tak = høyst.map((grense) => -Number(gulvAv(iDeler({ t: -grense.t, n: grense.n }))));
  const frie = minst.flatMap(({ t, n }, k) => (t * ved(høyst, k).n === ved(høyst, k).t * n ? [] : [k]));
  const sum = VEKTDELER - gulv.reduce((s, del) => s + del, 0);
  const uniforme = new Float64Array(Math.max(0, frie.length - 1));
  const tillegg = new Float64Array(frie.length);
  return (t, vekter) => {
    vekter.set(gulv);
    for (let forsøk = 0; forsøk < høystForsøk; forsøk++) {
      fyllUniform(strøm, (t * høystForsøk + forsøk) * uniforme.length, uniforme);
      skrivMellomrom(uniforme, 0, sum, tillegg);
      if (frie.some((k, i) => (gulv[k] ?? 0) + (tillegg[i] ?? 0) > (tak[k] ?? 0))) continue;
      for (const [i, k] of frie.entries()) vekter[k] = (gulv[k] ?? 0) + (tillegg[i] ?? 0);
      return forsøk + 1;
    }
    return 0;
  };
}

const iDeler = ({ t, n }: Rasjonal): Rasjonal => ({ t: t * BigInt(VEKTDELER), n });
