import { lesEksakt, sammenlignEksakt } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Budsjett, Budsjettcelle, Ramme } from '../modell';
import { type Budsjettsummer, beregnBudsjettsummer } from './beregn-budsjettsummer';
import type { KontrollKoder } from './koder';

const funn = lagFunnlager<KontrollKoder>();

/** What a budget is checked against; nothing is checked that is not given. */
export interface Budsjettgrenser {
  /** What can be spent. */
  readonly ramme?: Ramme;
  /** The largest share of the total that administration may take. */
  readonly høysteAdministrasjonsandel?: Brøk;
}

/**
 * Checks a budget: places that exist and stand once, amounts, what the parties bear of each cell, sums as printed
 * against the cells, the frame, and the share of administration.
 *
 * @param budsjett - Any budget; empty cells are allowed and count as zero.
 * @param grenser - Frame and share of administration, where they are to be checked.
 * @returns Every finding with a pointer into the budget. When an amount is no amount, sums are not checked.
 * @throws TilskuddFeil `TALL_UGYLDIG`, `NEVNER_UGYLDIG` for a share that is no fraction.
 * @example
 * const budsjett = {
 *   id: 'b', år: 2024, status: 'FORSLAG',
 *   rader: [{ tiltakId: 'a', navn: 'A' }],
 *   kostnadsarter: [{ id: 'frikjøp', navn: 'Frikjøp' }],
 *   celler: [{ tiltakId: 'a', kostnadsartId: 'frikjøp', beløp: kroner(300) }],
 *   oppgitteSummer: { totalt: kroner(299) },
 * };
 * kontrollerBudsjett(budsjett).map((f) => [f.kode, f.sti])
 * // => [['BUDSJETT_TOTALSUM_STEMMER_IKKE', '/oppgitteSummer/totalt']]
 */
export function kontrollerBudsjett(budsjett: Budsjett, grenser: Budsjettgrenser = {}): readonly Funn[] {
  const omPlasser = [
    ...finnGjentatte(budsjett.rader.map(({ tiltakId }) => tiltakId)).map(({ nøkkel: tiltakId, plass, først }) =>
      funn('BUDSJETT_RAD_TO_GANGER', 'FEIL', `/rader/${plass}/tiltakId`, { tiltakId, først }),
    ),
    ...finnGjentatte(budsjett.kostnadsarter.map(({ id }) => id)).map(({ nøkkel: kostnadsartId, plass, først }) =>
      funn('BUDSJETT_ART_TO_GANGER', 'FEIL', `/kostnadsarter/${plass}/id`, { kostnadsartId, først }),
    ),
    ...funnOmCeller(budsjett),
  ];
  const omBeløp = funnOmBeløp(budsjett);
  if (omBeløp.length > 0) return [...omPlasser, ...omBeløp];
  const summer = beregnBudsjettsummer(budsjett);
  return [
    ...omPlasser,
    ...(budsjett.celler.length === 0 ? [funn('BUDSJETT_UTEN_BELOP', 'ADVARSEL', '/celler', {})] : []),
    ...budsjett.celler.flatMap(funnOmParter),
    ...funnOmOppgitteSummer(budsjett, summer),
    ...funnOmRamme(summer, grenser.ramme),
    ...funnOmAdministrasjon(summer, grenser.høysteAdministrasjonsandel),
  ];
}

function funnOmCeller({ rader, kostnadsarter, celler }: Budsjett): readonly Funn[] {
  const tiltak = new Set(rader.map(({ tiltakId }) => tiltakId));
  const arter = new Set(kostnadsarter.map(({ id }) => id));
  const ukjente = celler.flatMap(({ tiltakId, kostnadsartId }, i) => [
    ...(tiltak.has(tiltakId) ? [] : [funn('BUDSJETT_RAD_UKJENT', 'FEIL', `/celler/${i}/tiltakId`, { tiltakId })]),
    ...(arter.has(kostnadsartId)
      ? []
      : [funn('BUDSJETT_ART_UKJENT', 'FEIL', `/celler/${i}/kostnadsartId`, { kostnadsartId })]),
  ]);
  const steder = celler.map(({ tiltakId, kostnadsartId }) => JSON.stringify([tiltakId, kostnadsartId]));
  const igjen = finnGjentatte(steder).flatMap(({ plass, først }) =>
    celler.slice(plass, plass + 1).map(({ tiltakId, kostnadsartId }) => {
      const data = { tiltakId, kostnadsartId, først };
      return funn('BUDSJETT_CELLE_TO_GANGER', 'FEIL', `/celler/${plass}`, data);
    }),
  );
  return [...ukjente, ...igjen];
}

function funnOmBeløp({ celler, oppgitteSummer = {} }: Budsjett): readonly Funn[] {
  const { rader = [], kolonner = [], totalt } = oppgitteSummer;
  const steder: readonly (readonly [sti: string, beløp: number])[] = [
    ...celler.flatMap(({ beløp, parter = [] }, i) => [
      [`/celler/${i}/beløp`, beløp] as const,
      ...parter.flatMap(({ kostnad, gevinst = 0 as Øre }, j) => [
        [`/celler/${i}/parter/${j}/kostnad`, kostnad] as const,
        [`/celler/${i}/parter/${j}/gevinst`, gevinst] as const,
      ]),
    ]),
    ...rader.map(({ sum }, i) => [`/oppgitteSummer/rader/${i}/sum`, sum] as const),
    ...kolonner.map(({ sum }, i) => [`/oppgitteSummer/kolonner/${i}/sum`, sum] as const),
    ...(totalt === undefined ? [] : [['/oppgitteSummer/totalt', totalt] as const]),
  ];
  return steder
    .filter(([, beløp]) => !erBeløp(beløp))
    .map(([sti, beløp]) => funn('BUDSJETT_BELOP_UGYLDIG', 'FEIL', sti, { beløp: String(beløp) }));
}

function funnOmParter({ tiltakId, kostnadsartId, beløp, parter }: Budsjettcelle, i: number): readonly Funn[] {
  if (parter === undefined) return [];
  const sum = summerBeløp(parter.map(({ kostnad }) => kostnad));
  if (sum === beløp) return [];
  const data = { tiltakId, kostnadsartId, beløp, sum };
  return [funn('BUDSJETT_PARTER_STEMMER_IKKE', 'FEIL', `/celler/${i}/parter`, data)];
}

function funnOmOppgitteSummer({ oppgitteSummer = {} }: Budsjett, summer: Budsjettsummer): readonly Funn[] {
  const { rader = [], kolonner = [], totalt } = oppgitteSummer;
  const avvik = (oppgitt: Øre, beregnet: Øre) => ({ oppgitt, beregnet, avvik: oppgitt - beregnet });
  return [
    ...rader.flatMap(({ tiltakId, sum }, i) => {
      const beregnet = summer.rader.find((rad) => rad.tiltakId === tiltakId)?.sum;
      const sti = `/oppgitteSummer/rader/${i}`;
      if (beregnet === undefined) return [funn('BUDSJETT_RAD_UKJENT', 'FEIL', `${sti}/tiltakId`, { tiltakId })];
      if (beregnet === sum) return [];
      return [funn('BUDSJETT_RADSUM_STEMMER_IKKE', 'FEIL', `${sti}/sum`, { tiltakId, ...avvik(sum, beregnet) })];
    }),
    ...kolonner.flatMap(({ kostnadsartId, sum }, i) => {
      const beregnet = summer.kolonner.find((kolonne) => kolonne.kostnadsartId === kostnadsartId)?.sum;
      const sti = `/oppgitteSummer/kolonner/${i}`;
      if (beregnet === undefined)
        return [funn('BUDSJETT_ART_UKJENT', 'FEIL', `${sti}/kostnadsartId`, { kostnadsartId })];
      if (beregnet === sum) return [];
      const data = { kostnadsartId, ...avvik(sum, beregnet) };
      return [funn('BUDSJETT_KOLONNESUM_STEMMER_IKKE', 'FEIL', `${sti}/sum`, data)];
    }),
    ...(totalt === undefined || totalt === summer.totalt
      ? []
      : [funn('BUDSJETT_TOTALSUM_STEMMER_IKKE', 'FEIL', '/oppgitteSummer/totalt', avvik(totalt, summer.totalt))]),
  ];
}

function funnOmRamme({ totalt: sum }: Budsjettsummer, ramme: Ramme | undefined): readonly Funn[] {
  if (ramme === undefined || ramme.beløp === sum) return [];
  const { beløp } = ramme;
  return sum > beløp
    ? [funn('BUDSJETT_OVER_RAMME', 'FEIL', '', { sum, ramme: beløp, over: sum - beløp })]
    : [funn('BUDSJETT_UNDER_RAMME', 'ADVARSEL', '', { sum, ramme: beløp, rest: beløp - sum })];
}

function funnOmAdministrasjon({ administrasjonsandel }: Budsjettsummer, høyst: Brøk | undefined): readonly Funn[] {
  if (administrasjonsandel === undefined || høyst === undefined) return [];
  const grense = lesEksakt(høyst, '/grenser/høysteAdministrasjonsandel');
  if (sammenlignEksakt(lesEksakt(administrasjonsandel), grense) <= 0) return [];
  const data = { andel: { ...administrasjonsandel }, høyst: { teller: høyst.teller, nevner: høyst.nevner } };
  return [funn('ADMINISTRASJONSANDEL_FOR_HOY', 'ADVARSEL', '', data)];
}
