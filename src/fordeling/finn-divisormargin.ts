import { type Rasjonal, tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { ved } from '../kjerne/ved';
import { DIVISORMETODER, type Divisormetode } from './divisormetoder';
import { finnGruppemargin } from './finn-gruppemargin';
import type { Marginretning, Marginside } from './finn-margin';
import { type Bildelinje, type Fordelingsbilde, finnKrav } from './fordelingsbilde';
import { type Prioritet, sammenlignPrioritet } from './prioritet';
import type { Fordeling } from './typer';

/**
 * The weight at which a line's next claim is as good as the weakest that another holds a unit by, or its last claim as weak
 * as the best that another could have one more by.
 */
export function finnDivisormargin(
  fordeling: Fordeling,
  bilde: Fordelingsbilde,
  plass: number,
  retning: Marginretning,
): Marginside {
  const { valg } = fordeling.grunnlag;
  const { kvadrert, merkepæl } = DIVISORMETODER[valg.metode as Divisormetode];
  const { enheter } = ved(bilde.linjer, plass);
  const pæl = merkepæl(retning === 'OVER' ? enheter : enheter - 1n);
  // A first unit that comes before all others is not lost by any weight.
  if (retning === 'UNDER' && pæl.t === 0n) return { status: 'ALDRI', årsak: 'INGEN_ANDRE' };
  const søk = { fordeling, bilde, plass, retning, kvadrert, pæl };
  if (valg.grupper !== undefined) return finnGruppemargin(søk);
  const motspill = lagMotspill(fordeling, ved(bilde.linjer, plass).id, retning);
  const krav = finnMotkrav(søk, motspill);
  if (krav === undefined) return { status: 'ALDRI', årsak: 'INGEN_ANDRE' };
  const grense = tilBrøk({ t: krav.t * pæl.t, n: krav.n * pæl.n });
  const mot = bilde.linjer.filter(
    (linje) => linje.plass !== plass && harKrav(valg.metode, linje, krav, motspill(linje)),
  );
  return {
    status: 'FLYTTES',
    ...(kvadrert ? { vektKvadrert: grense } : { vekt: grense }),
    mot: mot.map(({ id }) => id).sort(sammenlignTekst),
  };
}

/** What the boundary of one line is looked for with. */
export interface Divisorsøk {
  readonly fordeling: Fordeling;
  readonly bilde: Fordelingsbilde;
  readonly plass: number;
  readonly retning: Marginretning;
  readonly kvadrert: boolean;
  /** The signpost of the unit that is at stake. */
  readonly pæl: Rasjonal;
}

/** The weakest of the others' claims for a unit more, the strongest for a unit less. */
function finnMotkrav(
  { fordeling, bilde, plass, retning }: Divisorsøk,
  motspill: (linje: Bildelinje) => Prioritet | undefined,
): Prioritet | undefined {
  let svar: Prioritet | undefined;
  for (const linje of bilde.linjer) {
    const krav = linje.plass === plass ? undefined : motspill(linje);
    if (krav === undefined || krav.n === 0n) continue;
    if (svar === undefined || sammenlignPrioritet(krav, svar) > 0 === (retning === 'UNDER')) svar = krav;
  }
  const utenVekt = bilde.linjer[plass]?.vekt.t === 0n;
  // Units above every cap go to anyone who has a weight.
  if (utenVekt && fordeling.ufordeltÅrsaker.some(({ årsak }) => årsak === 'TAK')) return { t: 0n, n: 1n };
  return svar;
}

function harKrav(
  metode: Fordeling['grunnlag']['valg']['metode'],
  linje: Bildelinje,
  krav: Prioritet,
  motspill: Prioritet | undefined,
): boolean {
  const { siste, neste } = finnKrav(metode, linje, linje.enheter);
  return [siste, neste, motspill].some((k) => k !== undefined && sammenlignPrioritet(k, krav) === 0);
}

/**
 * What another could lose a unit by, or get one more by. Those who tie for units that nobody got hold them together; when
 * all of them but the one that is asked about can have one, they have it as soon as that one's claim is weaker.
 */
function lagMotspill(
  { uavgjort, grunnlag: { valg } }: Fordeling,
  id: string,
  retning: Marginretning,
): (linje: Bildelinje) => Prioritet | undefined {
  const tied = new Map(uavgjort.flatMap((u) => u.ider.map((annen) => [annen, u] as const)));
  return (linje) => {
    const tie = tied.get(linje.id);
    if (retning === 'OVER') {
      const { siste, neste } = finnKrav(valg.metode, linje, linje.enheter);
      return tie === undefined ? siste : neste;
    }
    const får = tie?.ider.includes(id) === true && tie.enheter === tie.ider.length - 1;
    return finnKrav(valg.metode, linje, linje.enheter + (får ? 1n : 0n)).neste;
  };
}
