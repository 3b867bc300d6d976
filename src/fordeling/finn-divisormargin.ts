import { lesEksakt, tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { DIVISORMETODER, type Divisormetode } from './divisormetoder';
import type { Marginretning, Marginside } from './finn-margin';
import { lagPrøve } from './finn-restmargin';
import { type Bildelinje, type Fordelingsbilde, finnKrav, type Krav, sammenlignKrav } from './fordelingsbilde';
import type { Fordeling } from './typer';

/**
 * The weight at which a line's next claim is as good as the weakest that another holds a unit by, or its last claim as weak
 * as the best that another could have one more by, among those that the limits on groups let it change with.
 */
export function finnDivisormargin(
  fordeling: Fordeling,
  bilde: Fordelingsbilde,
  plass: number,
  retning: Marginretning,
): Marginside {
  const metode = fordeling.grunnlag.valg.metode as Divisormetode;
  const motspill = lagMotspill(fordeling, bilde.linjer[plass]?.id ?? '', retning);
  const søk = { fordeling, bilde, plass, retning, motspill };
  const bud = finnMotbud(søk);
  if (bud === undefined) return { status: 'ALDRI', årsak: 'INGEN_ANDRE' };
  const { kvadrert, merkepæl } = DIVISORMETODER[metode];
  const { enheter = 0n } = bilde.linjer[plass] ?? {};
  const pæl = merkepæl(retning === 'OVER' ? enheter : enheter - 1n);
  if (retning === 'UNDER' && pæl.t === 0n) return { status: 'ALDRI', årsak: 'INGEN_ANDRE' };
  const grense = tilBrøk({ t: bud.krav.t * pæl.t, n: bud.krav.n * pæl.n });
  if (kvadrert) return { status: 'FLYTTES', vektKvadrert: grense, mot: finnLike(søk, bud) };
  const mot =
    fordeling.grunnlag.valg.grupper === undefined || grense.teller === '0'
      ? finnLike(søk, bud)
      : lagPrøve(fordeling, bilde.enhet, plass)(lesEksakt(grense)).mot;
  return { status: 'FLYTTES', vekt: grense, mot };
}

interface Søk {
  readonly fordeling: Fordeling;
  readonly bilde: Fordelingsbilde;
  readonly plass: number;
  readonly retning: Marginretning;
  readonly motspill: (linje: Bildelinje) => Krav | undefined;
}

/** Everyone with the claim that decides; where groups have limits, those that a unit could move to or from. */
function finnLike({ fordeling, bilde, plass, motspill }: Søk, { krav, ider }: Bud): readonly string[] {
  const { valg } = fordeling.grunnlag;
  const like = bilde.linjer.filter((linje) => {
    if (linje.plass === plass) return false;
    const { siste, neste } = finnKrav(valg.metode, linje, linje.enheter);
    return [siste, neste, motspill(linje)].some((k) => k !== undefined && sammenlignKrav(k, krav) === 0);
  });
  return (valg.grupper === undefined ? like.map(({ id }) => id) : [...ider]).sort(sammenlignTekst);
}

/** The claim that decides, and those it could move a unit to or from. */
interface Bud {
  readonly krav: Krav;
  readonly ider: readonly string[];
}

function finnMotbud({ fordeling, bilde, plass, retning, motspill }: Søk): Bud | undefined {
  const egen = bilde.linjer[plass];
  const motretning = retning === 'OVER' ? 'UNDER' : 'OVER';
  const antall = bilde.grupper.map(() => 0n);
  const beste: (Bud | undefined)[] = [];
  for (const linje of bilde.linjer) {
    const i = bilde.gruppeAv[linje.plass] ?? 0;
    antall[i] = (antall[i] ?? 0n) + linje.enheter;
    const krav = linje === egen ? undefined : motspill(linje);
    if (krav !== undefined && krav.n > 0n) beste[i] = velg(beste[i], { krav, ider: [linje.id] }, retning);
  }
  let svar: Bud | undefined;
  let vei: number | undefined = bilde.gruppeAv[plass];
  for (const [i, { gulv, tak, overordnet }] of bilde.grupper.entries()) {
    const erPåVeien = i === vei;
    if (erPåVeien) svar = velg(svar, beste[i], retning);
    if (overordnet === undefined) {
      // Units above every cap go to anyone with a weight.
      const tarFraTaket = erPåVeien && egen?.vekt.t === 0n && fordeling.ufordeltÅrsaker.some((u) => u.årsak === 'TAK');
      return tarFraTaket && retning === 'OVER' ? { krav: { t: 0n, n: 1n }, ider: [] } : svar;
    }
    const har = antall[i] ?? 0n;
    antall[overordnet] = (antall[overordnet] ?? 0n) + har;
    if (harRom(motretning, har, gulv, tak)) beste[overordnet] = velg(beste[overordnet], beste[i], retning);
    if (erPåVeien) vei = harRom(retning, har, gulv, tak) ? overordnet : undefined;
  }
  return svar;
}

/** Whether a group may have a unit more (`OVER`), or one less. */
const harRom = (retning: Marginretning, har: bigint, gulv: bigint, tak: bigint | undefined): boolean =>
  retning === 'OVER' ? tak === undefined || har < tak : har > gulv;

/**
 * What another could lose a unit by, or get one more by. Those who tie for units that nobody got hold them together; when
 * all of them but the one that is asked about can have one, they have it as soon as that one's claim is weaker.
 */
function lagMotspill(
  { uavgjort, grunnlag: { valg } }: Fordeling,
  id: string,
  retning: Marginretning,
): (linje: Bildelinje) => Krav | undefined {
  const tied = new Map(uavgjort.flatMap((u) => u.ider.map((annen) => [annen, u] as const)));
  return (linje) => {
    const tie = tied.get(linje.id);
    const får = tie?.ider.includes(id) === true && tie.enheter === tie.ider.length - 1;
    if (retning === 'OVER') {
      const { siste, neste } = finnKrav(valg.metode, linje, linje.enheter);
      return tie === undefined ? siste : neste;
    }
    return finnKrav(valg.metode, linje, linje.enheter + (får ? 1n : 0n)).neste;
  };
}

/** For a unit more the weakest of the others' claims, for a unit less the strongest; equal ones together. */
function velg(a: Bud | undefined, b: Bud | undefined, retning: Marginretning): Bud | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const orden = sammenlignKrav(a.krav, b.krav);
  if (orden === 0) return { krav: a.krav, ider: [...new Set([...a.ider, ...b.ider])] };
  return orden > 0 === (retning === 'UNDER') ? a : b;
}
