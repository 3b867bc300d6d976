import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import type { Kalender } from '../kjerne/kalender';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import { ved } from '../kjerne/ved';
import type { Anker, Frist, Fristplan, Fristregel, Hendelse } from '../modell';
import { besøkGrupper } from './besok-grupper';
import { harGyldigForm } from './har-gyldig-form';
import type { FristKoder } from './koder';
import { lagUgyldig, type Mellomfrist, utledFrist } from './utled-frist';

const funn = lagFunnlager<FristKoder>();
const REKKEFØLGE = { DATERT: 0, VENTER: 1, UGYLDIG: 2 } as const;

/**
 * Computes the deadline of every rule from what has happened, with each step, and says what the others wait for.
 *
 * A deadline is `DATERT`, `VENTER` (on named root events, with a span when all of them have an estimate) or `UGYLDIG`
 * (a cycle, an unknown anchor, an event that fell away, a date outside the calendar, or no such decision). One bad rule
 * never spoils the others. No date moves unless the rule says so and names the basis: forvaltningsloven has no weekend
 * rule, and a date that a funder writes does not move by itself.
 *
 * @param regler - Rules with unique ids, in any order; the order changes nothing.
 * @param hendelser - Events with unique ids, in any order.
 * @param kalender - Must hold every day that is passed on the way. Linear in rules, events and anchors.
 * @returns One deadline a rule: dated ones by date, then waiting, then invalid ones, each by id.
 * @throws TilskuddFeil with every breach at once: `REGEL_ID_TO_GANGER`, `HENDELSE_ID_TO_GANGER`, `FRIST_ID_TOM`.
 * @see domstolloven §§ 148–149 for counting days, weeks and months, as restated by Skatteetaten.
 * @example
 * const regel = {
 *   id: 'evaluering',
 *   navn: 'Evaluering til SSU',
 *   anker: { type: 'HENDELSE', hendelseId: 'driftsstart' },
 *   skritt: [{ antall: 9, enhet: 'MANEDER' }],
 *   forskyvning: { type: 'INGEN' },
 *   binding: 'VILKAR',
 * };
 * const kalender = lagNorskKalender(2024, 2025);
 * lagFristplan([regel], [{ id: 'driftsstart', navn: 'Driftsstart', dato: '2024-05-31' }], kalender).frister[0].dato
 * // => '2025-02-28'
 * lagFristplan([regel], [{ id: 'driftsstart', navn: 'Driftsstart' }], kalender).frister[0].venterPå // => ['driftsstart']
 */
export function lagFristplan(
  regler: readonly Fristregel[],
  hendelser: readonly Hendelse[],
  kalender: Kalender,
): Fristplan {
  const plass = plasserEtterId(regler);
  const hendelseEtterId = new Map<string, Hendelse>();
  for (const hendelse of hendelser) hendelseEtterId.set(hendelse.id, hendelse);
  kastVedFeil([
    ...funnOmIder(regler, plass.size, '/regler', 'REGEL_ID_TO_GANGER'),
    ...funnOmIder(hendelser, hendelseEtterId.size, '/hendelser', 'HENDELSE_ID_TO_GANGER'),
  ]);
  const gyldig = regler.map(harGyldigForm);
  const avhengerAv = regler.map(({ anker }, i) => (gyldig[i] ? finnAvhengigheter(anker, plass) : UAVHENGIG));
  const ferdige: Mellomfrist[] = new Array(regler.length);
  const oppslag = { hendelser: hendelseEtterId, frist: (id: string) => ferdige[plass.get(id) ?? -1] };
  besøkGrupper(avhengerAv, (gruppe) => {
    const erSyklus = gruppe.length > 1 || gruppe.some((i) => avhengerAv[i]?.includes(i));
    const ider = erSyklus ? gruppe.map((i) => ved(regler, i).id).sort(sammenlignTekst) : [];
    for (const i of gruppe) {
      const regel = ved(regler, i);
      if (erSyklus) ferdige[i] = lagUgyldig(regel.id, 'SYKLUS', ider);
      else if (!ved(gyldig, i)) ferdige[i] = lagUgyldig(regel.id, 'UGYLDIG_REGEL', [regel.id]);
      else ferdige[i] = utledFrist(regel, oppslag, kalender);
    }
  });
  const frister = ferdige.map(({ frist }) => frist).sort(ordneFrister);
  return { frister, grunnlag: { regler, hendelser, kalender } };
}

function plasserEtterId(regler: readonly Fristregel[]): ReadonlyMap<string, number> {
  const plass = new Map<string, number>();
  for (const [i, { id }] of regler.entries()) plass.set(id, i);
  return plass;
}

const UAVHENGIG: readonly number[] = [];

/** The places of the rules that an anchor counts from; most count from none. */
function finnAvhengigheter(anker: Anker, plass: ReadonlyMap<string, number>): readonly number[] {
  if (anker.type === 'TIDLIGST' || anker.type === 'SENEST') return anker.av.flatMap((a) => finnAvhengigheter(a, plass));
  const i = anker.type === 'FRIST' ? plass.get(anker.regelId) : undefined;
  return i === undefined ? UAVHENGIG : [i];
}

function ordneFrister(a: Frist, b: Frist): number {
  const dato = (frist: Frist): string => (frist.status === 'DATERT' ? frist.dato : '');
  return (
    REKKEFØLGE[a.status] - REKKEFØLGE[b.status] ||
    sammenlignTekst(dato(a), dato(b)) ||
    sammenlignTekst(a.regelId, b.regelId)
  );
}

/** Where there are as many ids as things, and none is empty, there is nothing to look for. */
function funnOmIder(
  liste: readonly { readonly id: string }[],
  antallUlike: number,
  sti: string,
  kode: 'REGEL_ID_TO_GANGER' | 'HENDELSE_ID_TO_GANGER',
): readonly Funn[] {
  const tomme = liste.flatMap(({ id }, i) => (id === '' ? [funn('FRIST_ID_TOM', 'FEIL', `${sti}/${i}/id`, {})] : []));
  if (antallUlike === liste.length) return tomme;
  return [
    ...tomme,
    ...finnGjentatte(liste.map(({ id }) => id))
      .filter(({ nøkkel }) => nøkkel !== '')
      .map(({ nøkkel: id, plass, først }) => funn(kode, 'FEIL', `${sti}/${plass}/id`, { id, først })),
  ];
}
