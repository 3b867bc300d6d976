import { lesEksakt } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import type { Brøk } from '../kjerne/typer';
import type { Fullmakt, Omdisponeringsgrense } from '../modell';
import type { OppfølgingKoder } from './koder';

const funn = lagFunnlager<OppfølgingKoder>();
const POSTER: readonly string[] = ['CELLE', 'TILTAK', 'KOSTNADSART'];
const MÅL: readonly string[] = ['HVER_FLYTTING', 'UT_AV_POST', 'INN_I_POST', 'I_ALT'];

/** What makes an authority impossible to apply: unknown words, shares below zero, a share of the post of all moves. */
export function kontrollerFullmakt({ fom, tom, organId, gittAv, grenser }: Fullmakt): readonly Funn[] {
  return [
    ...(fom !== undefined && tom !== undefined && fom > tom ? [ugyldig('tom', tom)] : []),
    ...(organId === gittAv ? [ugyldig('organId', organId)] : []),
    ...grenser.flatMap((grense, i) => funnOmGrense(grense, `grenser/${i}`)),
  ];
}

function funnOmGrense({ post, mål, høyst }: Omdisponeringsgrense, felt: string): readonly Funn[] {
  return [
    ...(POSTER.includes(post) ? [] : [ugyldig(`${felt}/post`, post)]),
    ...(MÅL.includes(mål) ? [] : [ugyldig(`${felt}/mål`, mål)]),
    ...(erTak(høyst) ? [] : [ugyldig(`${felt}/høyst`, JSON.stringify(høyst))]),
    ...(mål === 'I_ALT' && høyst.type === 'ANDEL' && høyst.av === 'POST' ? [ugyldig(`${felt}/høyst/av`, 'POST')] : []),
  ];
}

const ugyldig = (felt: string, verdi: string): Funn =>
  funn('FULLMAKT_UGYLDIG', 'FEIL', `/fullmakt/${felt}`, { felt, verdi: String(verdi) });

function erTak(høyst: Omdisponeringsgrense['høyst']): boolean {
  switch (høyst.type) {
    case 'BELOP':
      return erBeløp(høyst.beløp);
    case 'ANDEL':
      return erAndel(høyst.andel);
    default:
      return false;
  }
}

function erAndel(andel: Brøk): boolean {
  const lest = prøv(() => lesEksakt(andel));
  return lest.ok && lest.verdi.t >= 0n;
}
