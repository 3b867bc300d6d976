import { lesEksakt, type Rasjonal, sammenlignEksakt, tilBrøk } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Mottaker } from '../modell';
import { funnOmIder } from './funn-om-ider';
import type { Grenselinje, Grenser, Grenseregel, Grensesetter, SattGrense } from './grenseregel';
import type { FordelingKoder } from './koder';
import { type Grensepar, type LestRegel, lesRegel, rund } from './les-grenseregel';

const funn = lagFunnlager<FordelingKoder>();

/**
 * Turns rules for limits into a floor and a cap for each recipient: øre per inhabitant, shares of the pot, limits on the
 * change from last year, and fixed amounts. The tightest wins, and the line says which rule that was.
 *
 * Use it before `fordelPott`, which takes the recipients as they come out. A floor above a cap is a result, not an error:
 * the line names both rules and the amount, and nothing is swapped or dropped.
 *
 * @param mottakere - Recipients; their own `gulv` and `tak` count as rules.
 * @param regler - Rules with unique ids. Every figure is exact; a fall of more than all ends at 0. O(recipients × rules).
 * @returns Floors rounded up to the øre and caps rounded down, with the exact value before rounding.
 * @throws TilskuddFeil with every breach at once: `ID_TOM`, `ID_TO_GANGER`, `GRENSE_UGYLDIG`, `GRENSEREGEL_UKJENT`,
 * `GRENSEREGEL_TOM`, `GRENSEREGEL_TALL_UGYLDIG`, `GRENSEREGEL_TALL_MANGLER`, `GRENSEREGEL_MOTTAKER_UKJENT`.
 * @example
 * const to = [{ id: 'a', vekt: 3 }, { id: 'b', vekt: 1 }];
 * const regler = [
 *   { id: 'hode', type: 'PER_INNBYGGER', gulv: '33.4', innbyggere: [{ id: 'a', antall: 10 }, { id: 'b', antall: 7 }] },
 *   { id: 'ro', type: 'ENDRING', fra: [{ id: 'b', beløp: 250 }], ned: { andel: '0.05' }, gjelder: ['b'] },
 * ];
 * const { mottakere, linjer } = beregnGrenser(to, regler);
 * mottakere.map((m) => m.gulv) // => [334, 238]
 * linjer[1].gulv // => { beløp: 238, eksakt: { teller: '475', nevner: '2' }, sattAv: [{ type: 'REGEL', regelId: 'ro' }] }
 */
export function beregnGrenser<M extends Mottaker>(mottakere: readonly M[], regler: readonly Grenseregel[]): Grenser<M> {
  const kjente = new Set(mottakere.map(({ id }) => id));
  const leste = regler.map((regel, i) => lesRegel(regel, `/regler/${i}`, mottakere, kjente));
  kastVedFeil([
    ...funnOmIder(
      mottakere.map(({ id }) => id),
      '/mottakere',
    ),
    ...mottakere.flatMap(funnOmEgne),
    ...funnOmIder(
      regler.map(({ id }) => id),
      '/regler',
    ),
    ...leste.flatMap((lest) => lest.funn),
  ]);
  const linjer = mottakere.map((mottaker) => lagLinje(mottaker, leste));
  return {
    mottakere: mottakere.map((mottaker, i) => {
      const { gulv, tak } = ved(linjer, i);
      return { ...mottaker, ...(gulv && { gulv: gulv.beløp }), ...(tak && { tak: tak.beløp }) };
    }),
    linjer,
  };
}

function lagLinje({ id, gulv, tak }: Mottaker, regler: readonly LestRegel[]): Grenselinje {
  const egne = {
    ...(gulv !== undefined && { gulv: lesEksakt(gulv) }),
    ...(tak !== undefined && { tak: lesEksakt(tak) }),
  };
  const alle: readonly (readonly [Grensesetter, Grensepar])[] = [
    [{ type: 'MOTTAKER' }, egne],
    ...regler.map((r) => [r.setter, r.etterId.get(id) ?? {}] as const),
  ];
  const satt = { gulv: finnTrangeste(alle, 'gulv'), tak: finnTrangeste(alle, 'tak') };
  const over = (satt.gulv?.beløp ?? 0) - (satt.tak?.beløp ?? Number.MAX_SAFE_INTEGER);
  return {
    id,
    ...(satt.gulv && { gulv: satt.gulv }),
    ...(satt.tak && { tak: satt.tak }),
    ...(over > 0 && { gulvOverTak: over as Øre }),
  };
}

function finnTrangeste(
  alle: readonly (readonly [Grensesetter, Grensepar])[],
  felt: 'gulv' | 'tak',
): SattGrense | undefined {
  let trangest: Rasjonal | undefined;
  let sattAv: Grensesetter[] = [];
  for (const [setter, par] of alle) {
    const her = par[felt];
    if (her === undefined) continue;
    const orden = trangest === undefined ? 1 : sammenlignEksakt(her, trangest) * (felt === 'gulv' ? 1 : -1);
    if (orden > 0) [trangest, sattAv] = [her, [setter]];
    else if (orden === 0) sattAv.push(setter);
  }
  if (trangest === undefined) return undefined;
  return { beløp: Number(rund(trangest, felt)) as Øre, eksakt: tilBrøk(trangest), sattAv };
}

function funnOmEgne({ id, gulv, tak }: Mottaker, i: number): readonly Funn[] {
  return Object.entries({ gulv, tak }).flatMap(([felt, grense]) =>
    grense === undefined || erBeløp(grense)
      ? []
      : [funn('GRENSE_UGYLDIG', 'FEIL', `/mottakere/${i}/${felt}`, { id: String(id), grense: String(grense) })],
  );
}
