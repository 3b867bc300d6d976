import { type Rasjonal, størsteFellesDivisor, tilBrøk } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import type { Fordelingsvalg, Mottaker } from '../modell';
import type { Marginretning, Marginside } from './finn-margin';
import { fordelPott } from './fordel-pott';
import type { Fordelingsbilde } from './fordelingsbilde';
import type { Fordeling } from './typer';

/**
 * The weight at which the largest remainder moves a unit to or from a line.
 *
 * What a line gets never falls as its own weight rises, so there is one boundary. There its share and another's differ by a
 * whole number of units, which makes it a fraction whose denominator is bounded by pot and weights: the split is computed on
 * both sides until only one such fraction lies between.
 */
export function finnRestmargin(
  fordeling: Fordeling,
  bilde: Fordelingsbilde,
  plass: number,
  retning: Marginretning,
): Marginside {
  const { enheter, vekt: nå } = ved(bilde.linjer, plass);
  const prøve = lagPrøve(fordeling, bilde.enhet, plass);
  const erOver = (vekt: Rasjonal): boolean =>
    retning === 'OVER' ? prøve(vekt).sikre > enheter : prøve(vekt).mulige >= enheter;
  const { skala, størstNevner, størst } = finnRekkevidde(fordeling, bilde);
  // Every boundary lies between these two, and none between 0 and the lowest.
  const lavest = { t: 1n, n: 2n * størstNevner * skala };
  const høyest = { t: 2n * størst, n: skala };
  const ytterst = retning === 'OVER' ? høyest : lavest;
  if (erOver(ytterst) !== (retning === 'OVER')) return { status: 'ALDRI', årsak: 'INGEN_ANDRE' };
  const [nedre, øvre] = retning === 'OVER' ? [nå, høyest] : [lavest, nå];
  const grense = snevreInn(gangMed(nedre, skala), gangMed(øvre, skala), størstNevner, (t, n) =>
    erOver({ t, n: n * skala }),
  );
  const vekt = { t: grense.t, n: grense.n * skala };
  return { status: 'FLYTTES', vekt: tilBrøk(vekt), mot: prøve(vekt).mot };
}

const gangMed = ({ t, n }: Rasjonal, skala: bigint): Rasjonal => ({ t: t * skala, n });

/** What a line gets in every and in some lawful outcome at a weight, and whom it ties with. */
interface Prøve {
  readonly sikre: bigint;
  readonly mulige: bigint;
  readonly mot: readonly string[];
}

/** Splits anew with another weight for one line, and leaves ties as they are. */
export function lagPrøve({ grunnlag }: Fordeling, enhet: bigint, plass: number): (vekt: Rasjonal) => Prøve {
  const valg: Fordelingsvalg = { ...grunnlag.valg, vedLikhet: 'MELD' };
  const id = ved(grunnlag.mottakere, plass).id;
  const alene = grunnlag.mottakere.every(({ vekt }, i) => i === plass || vekt === 0);
  return (vekt) => {
    if (vekt.t === 0n && alene) return { sikre: 0n, mulige: 0n, mot: [] };
    const mottakere = grunnlag.mottakere.map(
      (mottaker, i): Mottaker => (i === plass ? { ...mottaker, vekt: tilBrøk(vekt) } : mottaker),
    );
    const svar = fordelPott(grunnlag.pott, mottakere, valg);
    const sikre = BigInt(ved(svar.linjer, plass).beløp) / enhet;
    const tie = svar.uavgjort.find(({ ider }) => ider.includes(id));
    if (tie === undefined) return { sikre, mulige: sikre, mot: [] };
    return { sikre, mulige: sikre + 1n, mot: tie.ider.filter((annen) => annen !== id) };
  };
}

/**
 * The scale on which all weights are whole, and bounds on numerator and denominator of a boundary on that scale. With R
 * units in proportion to W, x − y = z gives t·(R − z) = z·W + w·R; where a group binds, the other share is a fraction of
 * its own.
 */
function finnRekkevidde(
  { grunnlag: { valg } }: Fordeling,
  { antall, linjer }: Fordelingsbilde,
): { readonly skala: bigint; readonly størstNevner: bigint; readonly størst: bigint } {
  let skala = 1n;
  for (const { vekt } of linjer) skala *= vekt.n / størsteFellesDivisor(skala, vekt.n);
  const sum = linjer.reduce((s, { vekt }) => s + vekt.t * (skala / vekt.n), 1n);
  const enheter = antall + 1n;
  return valg.grupper === undefined
    ? { skala, størstNevner: 2n * enheter, størst: 2n * enheter * sum }
    : { skala, størstNevner: 3n * enheter * sum, størst: 2n * enheter * sum * sum };
}

/** The one fraction with a denominator of at most `størstNevner` at which `erOver` turns from no to yes. */
function snevreInn(
  nedre: Rasjonal,
  øvre: Rasjonal,
  størstNevner: bigint,
  erOver: (t: bigint, n: bigint) => boolean,
): Rasjonal {
  const n = nedre.n * øvre.n;
  let [lav, høy] = [nedre.t * øvre.n, øvre.t * nedre.n];
  let nevner = n;
  // Two such fractions are at least 1/størstNevner² apart.
  while ((høy - lav) * størstNevner * størstNevner >= nevner) {
    const midt = lav + høy;
    nevner *= 2n;
    if (erOver(midt, nevner)) [lav, høy] = [lav * 2n, midt];
    else [lav, høy] = [midt, høy * 2n];
  }
  return enklesteMellom({ t: lav, n: nevner }, { t: høy, n: nevner });
}

/** The fraction with the least denominator from `a` up to `b`, both ≥ 0, by continued fractions. */
function enklesteMellom(a: Rasjonal, b: Rasjonal): Rasjonal {
  const hel = a.t / a.n;
  if (hel * a.n === a.t) return { t: hel, n: 1n };
  if ((hel + 1n) * b.n <= b.t) return { t: hel + 1n, n: 1n };
  const rest = enklesteMellom({ t: b.n, n: b.t - hel * b.n }, { t: a.n, n: a.t - hel * a.n });
  return { t: hel * rest.t + rest.n, n: rest.t };
}
