import { lesEksakt, sammenlignEksakt } from '../kjerne/brok';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import type { Brøk } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Organ } from '../modell';
import type { StyringKoder } from './koder';
import { plassnøkkel } from './plassnokkel';

const funn = lagFunnlager<StyringKoder>();

/** What is wrong with a body itself: its seats, its numbers and its shares. */
export function kontrollerOrgan({ plasser, beslutningsregel, vedtaksførhet }: Organ): readonly Funn[] {
  const gjentatte = finnGjentatte(plasser.map(plassnøkkel));
  return [
    ...gjentatte.map(({ plass, først }) => {
      const { gruppe, region = '' } = ved(plasser, plass);
      return funn('PLASS_TO_GANGER', 'FEIL', `/organ/plasser/${plass}`, { gruppe, region, først });
    }),
    ...plasser.flatMap(({ antall, vara }, i) => [
      ...funnOmAntall('antall', antall, `/organ/plasser/${i}`),
      ...funnOmAntall('vara', vara, `/organ/plasser/${i}`),
    ]),
    ...(beslutningsregel?.type === 'KVALIFISERT'
      ? funnOmAndel('andel', beslutningsregel.andel, beslutningsregel.strengtOver, '/organ/beslutningsregel')
      : []),
    ...(vedtaksførhet?.type === 'ANTALL' ? funnOmAntall('minst', vedtaksførhet.minst, '/organ/vedtaksførhet') : []),
    ...(vedtaksførhet?.type === 'ANDEL'
      ? funnOmAndel('minst', vedtaksførhet.minst, vedtaksførhet.strengtOver, '/organ/vedtaksførhet')
      : []),
  ];
}

function funnOmAntall(felt: string, antall: number | undefined, sti: string): readonly Funn[] {
  if (antall === undefined || (Number.isSafeInteger(antall) && antall >= 0)) return [];
  return [funn('ORGANANTALL_UGYLDIG', 'FEIL', `${sti}/${felt}`, { felt, antall: String(antall) })];
}

/** A share that nobody could ever reach is no rule: it is above 0, and below 1 where more than it is asked for. */
function funnOmAndel(felt: string, andel: Brøk, strengtOver: boolean, sti: string): readonly Funn[] {
  if (erAndel(andel, strengtOver)) return [];
  const data = { felt, teller: String(andel.teller), nevner: String(andel.nevner) };
  return [funn('ORGANANDEL_UGYLDIG', 'FEIL', `${sti}/${felt}`, data)];
}

function erAndel(andel: Brøk, strengtOver: boolean): boolean {
  const lest = prøv(() => lesEksakt(andel));
  return lest.ok && lest.verdi.t > 0n && sammenlignEksakt(lest.verdi, { t: 1n, n: 1n }) < (strengtOver ? 0 : 1);
}
