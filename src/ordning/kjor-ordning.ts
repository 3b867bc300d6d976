import { lagFristplan } from '../frister/lag-fristplan';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Frist, Fristplan, Hendelse, Ordning, Tilskudd } from '../modell';
import { beregnStatus } from '../oppfolging/beregn-status';
import { beregnUbrukt } from '../oppfolging/beregn-ubrukt';
import { kjørBeløp } from './kjor-belop';
import { ansvarligFor, type Tildelt, vedtattEllerInnstilt } from './kjor-runde';
import type { Ordningsgrunnlag, Ordningskjøring, Rundekjøring, Tilskuddsløp } from './typer';

/**
 * Runs a scheme: from the money over frames, applications, assessment and recommendation to awards, deadlines and
 * follow-up, in one call. Every step is the same as calling it by hand, and its result is kept.
 *
 * Use it to see what a scheme does with given facts, and, with `sammenlign`, what a reform would do. What people decide
 * is given in the basis; until they have, awards follow the recommendation and say so.
 *
 * A call whose `rammeFra` names a pot has its recipient's share as frame; weights in `vektinger` are applied to calls
 * that state none. The events `vedtak` and `driftsstart` of an award are taken from its decision and its tiltak, where
 * the basis does not give them.
 *
 * @param ordning - The scheme. It must be able to run: a rule for ranking where there are applications, and no money in
 * two pots.
 * @param grunnlag - Facts: population, rounds, events, calendar, and the day whose rules hold.
 * @returns All the money adds up: `sum(penger.linjer.beløp) + sum(penger.ikkeFordelt.beløp) === penger.ramme.beløp`. The
 * status of the money follows every sum.
 * @throws TilskuddFeil `ORDNING_HENVISNING_UKJENT`, `KJORING_TO_GANGER`, `KJORING_UTEN_MOTTAKERE`,
 * `KJORING_OVER_BEVILGNING`, `KJORING_REGEL_MANGLER`, `KJORING_TILHORIGHET_MANGLER`, `ORDNING_GRENSEREGEL_UTEN_PER`, those
 * of `beregnGrenser` where a pot has `grenseregler`, and what the steps throw.
 * @example
 * const helsefellesskap = lagNøkkelgrunnlag(2024);
 * const { penger } = kjørOrdning(ordning40FasteAndeler2024, { helsefellesskap });
 * penger.linjer.map(({ id, beløp }) => `${id}: ${beløp / 1e8} mill.`)
 * // => ['finnmark: 6 mill.', 'helgeland: 5 mill.', 'lofoten-vesteralen-salten: 11 mill.', 'troms-ofoten: 18 mill.']
 * penger.ramme.status // => 'ENDELIG'
 */
export function kjørOrdning(ordning: Ordning, grunnlag: Ordningsgrunnlag): Ordningskjøring {
  const beløp = kjørBeløp(ordning, grunnlag);
  const gjeldende = beløp.ordning;
  const tilskudd = beløp.runder.flatMap((runde) =>
    vedtattEllerInnstilt(runde, grunnlag).linjer.map((tildelt) => lagLøp(tildelt, runde, gjeldende, grunnlag)),
  );
  const felles = (grunnlag.hendelser ?? []).filter(({ gjelder }) => gjelder === undefined);
  const plan = lagPlan(gjeldende, felles, grunnlag);
  const { ubrukt } = gjeldende.oppfølging;
  return {
    grunnlag: { ordning, grunnlag },
    ...beløp,
    tilskudd,
    ...(plan === undefined ? {} : { plan }),
    ...(ubrukt === undefined ? {} : { ubrukt }),
  };
}

function lagPlan(
  { oppfølging }: Ordning,
  hendelser: readonly Hendelse[],
  { kalender }: Ordningsgrunnlag,
): Fristplan | undefined {
  return kalender === undefined ? undefined : lagFristplan(oppfølging.frister, hendelser, kalender);
}

function lagLøp(tildelt: Tildelt, runde: Rundekjøring, ordning: Ordning, grunnlag: Ordningsgrunnlag): Tilskuddsløp {
  const tilskudd = lagTilskudd(tildelt, runde, ordning);
  const plan = lagPlan(ordning, hendelserFor(tilskudd, tildelt, grunnlag), grunnlag);
  const frister = new Map((plan?.frister ?? []).map((frist) => [frist.regelId, frist]));
  const finn = (ider: readonly (string | undefined)[]): readonly Frist[] =>
    [...new Set(ider)].flatMap((id) => frister.get(id ?? '') ?? []);
  const { rapportering } = ordning.oppfølging;
  return {
    tilskudd,
    utlysningId: runde.utlysning.id,
    opphav: runde.vedtak === undefined ? 'INNSTILLING' : 'VEDTAK',
    ...(plan === undefined ? {} : { plan }),
    vilkårsfrister: finn(tilskudd.vilkår.map(({ fristregelId }) => fristregelId)),
    rapportfrister: rapportering.type === 'KREVES' ? finn(rapportering.fristregelIder) : [],
    ...følgPengene(tilskudd, ordning, grunnlag),
  };
}

/** The figures of an award on the day, and what is unspent, where there is a ledger. */
function følgPengene(
  tilskudd: Tilskudd,
  { oppfølging }: Ordning,
  { hovedbok, dato }: Ordningsgrunnlag,
): Pick<Tilskuddsløp, 'status' | 'ubrukt'> {
  if (hovedbok === undefined || dato === undefined) return {};
  const egne = hovedbok.filter(({ tilskuddId }) => tilskuddId === tilskudd.id);
  const status = beregnStatus(tilskudd, egne, dato);
  return { status, ubrukt: beregnUbrukt(status, oppfølging.ubrukt) };
}

function lagTilskudd({ søknad, beløp, helsefellesskapId }: Tildelt, runde: Rundekjøring, ordning: Ordning): Tilskudd {
  const { utlysning, ramme, vedtak } = runde;
  const { tiltak } = søknad;
  const mottaker = ansvarligFor(søknad) ?? { id: '', type: 'ANNEN', navn: '' };
  const egne = new Set(utlysning.vilkår.map(({ id }) => id));
  return {
    id: `${utlysning.id}-${søknad.id}`,
    helsefellesskapId,
    søknadId: søknad.id,
    ...(vedtak === undefined ? {} : { vedtakId: vedtak.id, vedtaksdato: vedtak.vedtaksdato }),
    tiltakIder: [tiltak.id],
    år: utlysning.år,
    beløp,
    status: ramme.status,
    mottaker,
    // The condition of a call goes before one of the scheme with the same id.
    vilkår: [...utlysning.vilkår, ...ordning.oppfølging.vilkår.filter(({ id }) => !egne.has(id))],
    tilstand: 'TILDELT',
    ...(tiltak.periode === undefined ? {} : { periode: tiltak.periode }),
  };
}

/** Events of the scheme, replaced by those of the award, its søknad or its tiltak, and by what these say themselves. */
function hendelserFor(
  { id, vedtaksdato }: Tilskudd,
  { søknad }: Tildelt,
  { hendelser = [] }: Ordningsgrunnlag,
): readonly Hendelse[] {
  const egne = new Set([id, søknad.id, søknad.tiltak.id]);
  const { driftsstart } = søknad.tiltak;
  const alle = new Map<string, Hendelse>();
  for (const hendelse of hendelser) if (hendelse.gjelder === undefined) alle.set(hendelse.id, hendelse);
  if (vedtaksdato !== undefined) alle.set('vedtak', { id: 'vedtak', navn: 'vedtak', dato: vedtaksdato, gjelder: id });
  if (driftsstart !== undefined) {
    alle.set('driftsstart', { id: 'driftsstart', navn: 'driftsstart', dato: driftsstart, gjelder: id });
  } else if (!alle.has('driftsstart')) {
    alle.set('driftsstart', { id: 'driftsstart', navn: 'driftsstart', gjelder: id });
  }
  for (const hendelse of hendelser) if (egne.has(hendelse.gjelder ?? '')) alle.set(hendelse.id, hendelse);
  return [...alle.values()].sort((a, b) => sammenlignTekst(a.id, b.id));
}
