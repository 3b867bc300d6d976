import { del, lesEksakt, type Rasjonal, sammenlignEksakt, somRasjonal, tilBrøk } from '../kjerne/brok';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { beregnEgeninnsats, type Finansiering } from '../kontroll/beregn-egeninnsats';
import { kontrollerDobbeltfinansiering } from '../kontroll/kontroller-dobbeltfinansiering';
import type { Budsjett, Nedtrapping } from '../modell';
import type { OppfølgingKoder } from './koder';

const funn = lagFunnlager<OppfølgingKoder>();

/** How a tiltak is financed in one year. */
export interface Årsfinansiering extends Finansiering {
  /** The year. */
  readonly år: number;
  /** What it costs that year; with it, double funding is checked too. */
  readonly budsjett?: Budsjett;
}

/**
 * Checks financing over years against a nedtrapping: that the funder's share of each year is within its step, that steps
 * fall, and that no cost is paid twice.
 *
 * The funder's share is the amount applied for, as an exact share of all financing (`beregnEgeninnsats`). Nothing is
 * rounded, so a share that is on the step is within it.
 *
 * @param finansiering - One for each year, in any order. `søktBeløp` is what the funder gives that year.
 * @param nedtrapping - The steps.
 * @returns Findings with pointers into `nedtrapping` and `finansiering`.
 * @throws TilskuddFeil `TALL_UGYLDIG`, `NEVNER_UGYLDIG` for a share that is no fraction, and what `beregnEgeninnsats` throws.
 * @example
 * const nedtrapping = {
 *   id: 'n', grunnlag: 'Avtale',
 *   trinn: [{ år: 2024, andel: { teller: '1', nevner: '1' } }, { år: 2025, andel: { teller: '2', nevner: '3' } }],
 * };
 * const finansiering = [
 *   { år: 2024, søktBeløp: kroner(90), egeninnsats: [] },
 *   { år: 2025, søktBeløp: kroner(61), egeninnsats: [{ type: 'PENGER', partId: 'narvik', beløp: kroner(30) }] },
 * ];
 * kontrollerNedtrapping(finansiering, nedtrapping).map(({ kode, data }) => [kode, data.andel])
 * // => [['NEDTRAPPING_ANDEL_FOR_HOY', { teller: '61', nevner: '91' }]]
 */
export function kontrollerNedtrapping(
  finansiering: readonly Årsfinansiering[],
  nedtrapping: Nedtrapping,
): readonly Funn[] {
  const trinn = new Map(
    nedtrapping.trinn.map(({ år, andel }, i) => [år, lesEksakt(andel, `/nedtrapping/trinn/${i}/andel`)]),
  );
  return [
    ...funnOmGjentatte(nedtrapping.trinn, '/nedtrapping/trinn'),
    ...funnOmGjentatte(finansiering, '/finansiering'),
    ...funnOmTrinn(nedtrapping),
    ...finansiering.flatMap((ett, i) => funnOmÅr(ett, trinn.get(ett.år), `/finansiering/${i}`)),
  ];
}

function funnOmGjentatte(liste: readonly { readonly år: number }[], sti: string): readonly Funn[] {
  return finnGjentatte(liste.map(({ år }) => String(år))).map(({ nøkkel, plass }) =>
    funn('NEDTRAPPING_AR_TO_GANGER', 'FEIL', `${sti}/${plass}/år`, { år: Number(nøkkel) }),
  );
}

function funnOmTrinn({ trinn }: Nedtrapping): readonly Funn[] {
  const lest = trinn.map(({ år, andel }, i) => ({ år, andel: lesEksakt(andel), sti: `/nedtrapping/trinn/${i}/andel` }));
  const iRekkefølge = [...lest].sort((a, b) => a.år - b.år);
  return [
    ...lest
      .filter(({ andel: { t, n } }) => t < 0n || t > n)
      .map(({ år, sti }) => funn('NEDTRAPPING_ANDEL_UGYLDIG', 'FEIL', sti, { år })),
    ...iRekkefølge.flatMap(({ år, andel, sti }, i) => {
      const forrige = iRekkefølge[i - 1];
      if (forrige === undefined || sammenlignEksakt(andel, forrige.andel) <= 0) return [];
      const data = { år, andel: { ...tilBrøk(andel) }, forrige: { ...tilBrøk(forrige.andel) } };
      return [funn('NEDTRAPPING_STIGER', 'ADVARSEL', sti, data)];
    }),
  ];
}

function funnOmÅr(ett: Årsfinansiering, høyst: Rasjonal | undefined, sti: string): readonly Funn[] {
  return [...funnOmAndel(ett, høyst, sti), ...funnOmDobbelt(ett, sti)];
}

function funnOmAndel(ett: Årsfinansiering, høyst: Rasjonal | undefined, sti: string): readonly Funn[] {
  const { år, søktBeløp } = ett;
  if (høyst === undefined) return [funn('NEDTRAPPING_UTEN_TRINN', 'ADVARSEL', `${sti}/år`, { år })];
  const finansiering = lesEksakt(beregnEgeninnsats(ett)?.finansiering ?? { teller: '0', nevner: '1' });
  if (finansiering.t === 0n) return [funn('NEDTRAPPING_ANDEL_UKJENT', 'ADVARSEL', sti, { år })];
  const andel = del(somRasjonal(søktBeløp), finansiering);
  if (sammenlignEksakt(andel, høyst) <= 0) return [];
  const data = { år, andel: { ...tilBrøk(andel) }, høyst: { ...tilBrøk(høyst) } };
  return [funn('NEDTRAPPING_ANDEL_FOR_HOY', 'FEIL', `${sti}/søktBeløp`, data)];
}

const KILDESTI = /^\/kilder/;

function funnOmDobbelt(ett: Årsfinansiering, sti: string): readonly Funn[] {
  const { budsjett, søktBeløp, egeninnsats = [], andreFinansieringskilder: kilder = [] } = ett;
  if (budsjett === undefined) return [];
  return kontrollerDobbeltfinansiering({ budsjett, kilder, søktBeløp, egeninnsats }).map((dobbelt) => ({
    ...dobbelt,
    sti: `${sti}${dobbelt.sti.replace(KILDESTI, '/andreFinansieringskilder')}`,
  }));
}
