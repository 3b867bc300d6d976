import { type Rasjonal, sammenlignEksakt, tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { ved } from '../kjerne/ved';
import type { Divisorsøk } from './finn-divisormargin';
import type { Marginside } from './finn-margin';
import { lagPrøve } from './finn-restmargin';
import { finnKrav } from './fordelingsbilde';
import type { Prioritet } from './prioritet';

/**
 * The boundary of a divisor method where groups have limits. It is one of finitely many weights, those at which the line's
 * claim is as good as one that another has or would have with a unit more or less; which one, the split itself tells on both
 * sides of them.
 */
export function finnGruppemargin({ fordeling, bilde, plass, retning, kvadrert, pæl }: Divisorsøk): Marginside {
  const { vekt: nå, enheter } = ved(bilde.linjer, plass);
  const prøve = lagPrøve(fordeling, bilde.enhet, plass);
  const erOver = (vekt: Rasjonal): boolean =>
    retning === 'OVER' ? prøve(vekt).sikre > enheter : prøve(vekt).mulige >= enheter;
  const potens = ({ t, n }: Rasjonal): Rasjonal => (kvadrert ? { t: t * t, n: n * n } : { t, n });
  const her = potens(nå);
  const kandidater = finnKandidater({ fordeling, bilde, plass, retning, kvadrert, pæl })
    .filter((grense) => sammenlignEksakt(grense, her) * (retning === 'OVER' ? 1 : -1) >= 0)
    .concat(retning === 'OVER' && her.t === 0n ? [her] : [])
    .sort(sammenlignEksakt)
    .filter((grense, i, alle) => i === 0 || sammenlignEksakt(grense, ved(alle, i - 1)) !== 0);
  // Halfway to the next candidate it is on the one side or the other; the boundary is the last before it is over.
  let [lav, høy] = [0, kandidater.length];
  while (lav < høy) {
    const midt = (lav + høy) >> 1;
    const etter = mellom(ved(kandidater, midt), kandidater[midt + 1], kvadrert);
    if (erOver(retning === 'UNDER' && midt === kandidater.length - 1 ? nå : etter)) høy = midt;
    else lav = midt + 1;
  }
  const grense = kandidater[lav];
  if (grense === undefined) return { status: 'ALDRI', årsak: 'INGEN_ANDRE' };
  if (lav === 0 && retning === 'UNDER' && erOver(mellom({ t: 0n, n: 1n }, grense, kvadrert)))
    return { status: 'ALDRI', årsak: 'INGEN_ANDRE' };
  const rot = kvadrert ? rotAv(grense) : grense;
  const mot = rot === undefined || rot.t === 0n ? finnLike({ fordeling, bilde, plass, pæl }, grense) : prøve(rot).mot;
  return kvadrert
    ? { status: 'FLYTTES', vektKvadrert: tilBrøk(grense), mot }
    : { status: 'FLYTTES', vekt: tilBrøk(grense), mot };
}

const somGrense = ({ t, n }: Prioritet, pæl: Rasjonal): Rasjonal => ({ t: t * pæl.t, n: n * pæl.n });

/** Every claim that a line has, or would have with a unit more or less. */
function kravRundt({ fordeling, bilde }: Pick<Divisorsøk, 'fordeling' | 'bilde'>, plass: number): readonly Prioritet[] {
  const linje = ved(bilde.linjer, plass);
  return [-1n, 0n, 1n].flatMap((skritt) => {
    const antall = linje.enheter + skritt;
    if (antall < 0n) return [];
    const { siste, neste } = finnKrav(fordeling.grunnlag.valg.metode, linje, antall);
    return [siste, neste].filter((krav) => krav !== undefined && krav.n > 0n) as Prioritet[];
  });
}

const finnKandidater = (søk: Divisorsøk): Rasjonal[] =>
  søk.bilde.linjer.flatMap(({ plass }) =>
    plass === søk.plass ? [] : kravRundt(søk, plass).map((krav) => somGrense(krav, søk.pæl)),
  );

function finnLike(
  { fordeling, bilde, plass, pæl }: Pick<Divisorsøk, 'fordeling' | 'bilde' | 'plass' | 'pæl'>,
  grense: Rasjonal,
): readonly string[] {
  return bilde.linjer
    .filter((linje) => linje.plass !== plass)
    .filter((linje) =>
      kravRundt({ fordeling, bilde }, linje.plass).some((k) => sammenlignEksakt(somGrense(k, pæl), grense) === 0),
    )
    .map(({ id }) => id)
    .sort(sammenlignTekst);
}

/** A weight between two boundaries, or above the last; where these are squares, between their roots. */
function mellom(a: Rasjonal, b: Rasjonal | undefined, kvadrert: boolean): Rasjonal {
  const midt = b === undefined ? { t: 2n * a.t + 2n * a.n, n: a.n } : { t: a.t * b.n + b.t * a.n, n: 2n * a.n * b.n };
  if (!kvadrert) return midt;
  for (let skala = 1n; ; skala *= 16n) {
    const rot = { t: heltallsrot((midt.t * skala * skala) / midt.n), n: skala };
    const kvadrat = { t: rot.t * rot.t, n: skala * skala };
    if (sammenlignEksakt(kvadrat, a) > 0 && (b === undefined || sammenlignEksakt(kvadrat, b) < 0)) return rot;
  }
}

/** The root of a fraction that is the square of one. */
function rotAv({ t, n }: Rasjonal): Rasjonal | undefined {
  const { teller, nevner } = tilBrøk({ t, n });
  const rot = { t: heltallsrot(BigInt(teller)), n: heltallsrot(BigInt(nevner)) };
  return rot.t * rot.t === BigInt(teller) && rot.n * rot.n === BigInt(nevner) ? rot : undefined;
}

/** The largest whole number whose square is not above `x`, by Newton's method. */
function heltallsrot(x: bigint): bigint {
  if (x < 2n) return x;
  let rot = 1n << BigInt((x.toString(2).length + 1) >> 1);
  for (let neste = (rot + x / rot) >> 1n; neste < rot; neste = (rot + x / rot) >> 1n) rot = neste;
  return rot;
}
