import { lesEksakt, sammenlignEksakt, tilBrøk, trekkFra } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Øre } from '../kjerne/typer';
import type { Budsjett, Egeninnsats, Finansieringskilde } from '../modell';
import { beregnBudsjettsummer } from './beregn-budsjettsummer';
import { beregnEgeninnsats } from './beregn-egeninnsats';
import type { KontrollKoder } from './koder';

const funn = lagFunnlager<KontrollKoder>();

/** The costs and everything that is to pay for them. */
export interface Finansieringsplan {
  /** The costs. */
  readonly budsjett: Budsjett;
  /** The sources: also this grant, when it says which cells it pays. */
  readonly kilder: readonly Finansieringskilde[];
  /** What is applied for here, where this grant is not among `kilder`. */
  readonly søktBeløp?: Øre;
  /** What the parties put in themselves. */
  readonly egeninnsats?: readonly Egeninnsats[];
}

/**
 * Finds costs that more than one source pays: cell by cell, source by source, and in all.
 *
 * A cell may be shared by sources as long as they together pay no more than it costs. It is an error when sources that
 * are granted pay too much, and a warning while one of them is only planned or applied for. A refused source pays
 * nothing. A source that does not say what it pays is a warning: double funding cannot be ruled out.
 *
 * @param plan - Budget, sources, the amount applied for and egeninnsats.
 * @returns Every finding with a pointer into `plan`.
 * @throws TilskuddFeil `BELOP_FOR_STORT` and the like when the budget's or egeninnsats' figures are no amounts.
 * @example
 * const budsjett = {
 *   id: 'b', år: 2024, status: 'FORSLAG',
 *   rader: [{ tiltakId: 'dho', navn: 'DHO' }], kostnadsarter: [{ id: 'frikjøp', navn: 'Frikjøp' }],
 *   celler: [{ tiltakId: 'dho', kostnadsartId: 'frikjøp', beløp: kroner(100) }],
 * };
 * const kilde = (id, beløp) => ({
 *   id, navn: id, giver: id, beløp, tilstand: 'INNVILGET', offentlig: true,
 *   dekker: [{ tiltakId: 'dho', kostnadsartId: 'frikjøp', beløp }],
 * });
 * const kilder = [kilde('helsedirektoratet', kroner(60)), kilde('samhandling', kroner(50))];
 * kontrollerDobbeltfinansiering({ budsjett, kilder })[0].data.over // => 1000
 */
export function kontrollerDobbeltfinansiering(plan: Finansieringsplan): readonly Funn[] {
  const omKilder = plan.kilder.flatMap((kilde, i) => funnOmKilde(kilde, i, plan));
  if (omKilder.some(({ kode }) => kode === 'FINANSIERINGSKILDE_BELOP_UGYLDIG')) return omKilder;
  const gjeldende = plan.kilder.filter(({ tilstand }) => tilstand !== 'AVSLATT');
  return [...omKilder, ...funnOmCeller(plan.budsjett, gjeldende), ...funnOmHelheten(plan, gjeldende)];
}

function funnOmKilde(kilde: Finansieringskilde, i: number, { budsjett, kilder }: Finansieringsplan): readonly Funn[] {
  const { id: kildeId, beløp, dekker, tilstand } = kilde;
  const først = kilder.findIndex(({ id }) => id === kildeId);
  const beløpene: readonly (readonly [sti: string, beløp: number])[] = [
    [`/kilder/${i}/beløp`, beløp],
    ...dekker.map((dekning, j) => [`/kilder/${i}/dekker/${j}/beløp`, dekning.beløp] as const),
  ];
  const ugyldige = beløpene.filter(([, b]) => !erBeløp(b));
  const steder = new Set(budsjett.celler.map(stedAv));
  const ukjente = dekker.flatMap((dekning, j) => {
    const { tiltakId, kostnadsartId } = dekning;
    if (steder.has(stedAv(dekning))) return [];
    return [funn('DEKNING_UKJENT_STED', 'FEIL', `/kilder/${i}/dekker/${j}`, { kildeId, tiltakId, kostnadsartId })];
  });
  const felles = [
    ...(først === i ? [] : [funn('FINANSIERINGSKILDE_TO_GANGER', 'FEIL', `/kilder/${i}/id`, { kildeId, først })]),
    ...ugyldige.map(([sti, b]) => funn('FINANSIERINGSKILDE_BELOP_UGYLDIG', 'FEIL', sti, { kildeId, beløp: String(b) })),
    ...ukjente,
  ];
  if (ugyldige.length > 0 || tilstand === 'AVSLATT') return felles;
  if (dekker.length === 0) {
    return [...felles, funn('DEKNING_IKKE_OPPGITT', 'ADVARSEL', `/kilder/${i}/dekker`, { kildeId, beløp })];
  }
  const dekket = summerBeløp(dekker.map((dekning) => dekning.beløp));
  if (dekket <= beløp) return felles;
  return [...felles, funn('DEKNING_OVER_KILDE', 'FEIL', `/kilder/${i}/dekker`, { kildeId, beløp, dekket })];
}

const stedAv = ({ tiltakId, kostnadsartId }: { readonly tiltakId: string; readonly kostnadsartId: string }): string =>
  JSON.stringify([tiltakId, kostnadsartId]);

function funnOmCeller({ celler }: Budsjett, kilder: readonly Finansieringskilde[]): readonly Funn[] {
  const dekninger = new Map<string, { kilde: Finansieringskilde; beløp: Øre }[]>();
  for (const kilde of kilder) {
    for (const dekning of kilde.dekker) {
      const sted = stedAv(dekning);
      const her = dekninger.get(sted) ?? [];
      her.push({ kilde, beløp: dekning.beløp });
      dekninger.set(sted, her);
    }
  }
  return celler.flatMap((celle, i) => {
    const her = dekninger.get(stedAv(celle)) ?? [];
    const dekket = summerBeløp(her.map(({ beløp }) => beløp));
    if (dekket <= celle.beløp) return [];
    const { tiltakId, kostnadsartId, beløp: kostnad } = celle;
    const alvor = her.every(({ kilde }) => kilde.tilstand === 'INNVILGET') ? 'FEIL' : 'ADVARSEL';
    const kildeIder = [...new Set(her.map(({ kilde }) => kilde.id))];
    const data = { tiltakId, kostnadsartId, kostnad, dekket, over: dekket - kostnad, kildeIder };
    return [funn('DOBBELTFINANSIERING', alvor, `/budsjett/celler/${i}`, data)];
  });
}

function funnOmHelheten(
  { budsjett, søktBeløp = 0 as Øre, egeninnsats = [] }: Finansieringsplan,
  andreFinansieringskilder: readonly Finansieringskilde[],
): readonly Funn[] {
  const egen = beregnEgeninnsats({ søktBeløp, egeninnsats, andreFinansieringskilder });
  const finansiering = lesEksakt(egen?.finansiering ?? { teller: '0', nevner: '1' });
  const kostnad = beregnBudsjettsummer(budsjett).totalt;
  const kostnader = { t: BigInt(kostnad), n: 1n };
  if (sammenlignEksakt(finansiering, kostnader) <= 0) return [];
  const over = trekkFra(finansiering, kostnader);
  const data = { kostnad, finansiering: { ...tilBrøk(finansiering) }, over: { ...tilBrøk(over) } };
  return [funn('FINANSIERING_OVER_KOSTNAD', 'ADVARSEL', '/budsjett', data)];
}
