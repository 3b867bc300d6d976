import { lagFristplan } from '../frister/lag-fristplan';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Dato } from '../kjerne/typer';
import type { Frist, Fristplan, Hendelse, Ordning, Postering, Tilskudd } from '../modell';
import { beregnStatus } from '../oppfolging/beregn-status';
import { beregnUbrukt } from '../oppfolging/beregn-ubrukt';
import type { Ordningsgrunnlag, Tilskuddsløp } from './typer';

/** An award with what it comes of: a call or a pot, and its tiltak where there is one. */
export interface Tilskuddsopphav extends Pick<Tilskuddsløp, 'tilskudd' | 'utlysningId' | 'fordelingId' | 'opphav'> {
  /** The tiltak of its søknad. */
  readonly tiltak?: { readonly id: string; readonly driftsstart?: Dato };
}

/** Makes what follows an award: its deadlines, its figures on the day, and what is unspent. */
export function lagLøpslager(ordning: Ordning, grunnlag: Ordningsgrunnlag): (fra: Tilskuddsopphav) => Tilskuddsløp {
  const poster = grupper(grunnlag.hovedbok ?? []);
  const { rapportering } = ordning.oppfølging;
  return ({ tiltak, ...fra }) => {
    const { tilskudd } = fra;
    const plan = lagPlan(ordning, hendelserFor(tilskudd, tiltak, grunnlag), grunnlag);
    const frister = new Map((plan?.frister ?? []).map((frist) => [frist.regelId, frist]));
    const finn = (ider: readonly (string | undefined)[]): readonly Frist[] =>
      [...new Set(ider)].flatMap((id) => frister.get(id ?? '') ?? []);
    return {
      ...fra,
      ...(plan === undefined ? {} : { plan }),
      vilkårsfrister: finn(tilskudd.vilkår.map(({ fristregelId }) => fristregelId)),
      rapportfrister: rapportering.type === 'KREVES' ? finn(rapportering.fristregelIder) : [],
      ...følgPengene(tilskudd, ordning, grunnlag, poster),
    };
  };
}

/** The plan of the scheme's rules with given events; nothing without a calendar. */
export function lagPlan(
  { oppfølging }: Ordning,
  hendelser: readonly Hendelse[],
  { kalender }: Ordningsgrunnlag,
): Fristplan | undefined {
  return kalender === undefined ? undefined : lagFristplan(oppfølging.frister, hendelser, kalender);
}

function grupper(hovedbok: readonly Postering[]): ReadonlyMap<string, readonly Postering[]> {
  const poster = new Map<string, Postering[]>();
  for (const postering of hovedbok) {
    const egne = poster.get(postering.tilskuddId);
    if (egne === undefined) poster.set(postering.tilskuddId, [postering]);
    else egne.push(postering);
  }
  return poster;
}

/** The figures of an award on the day, and what is unspent, where there is a ledger. */
function følgPengene(
  tilskudd: Tilskudd,
  { oppfølging }: Ordning,
  { hovedbok, dato }: Ordningsgrunnlag,
  poster: ReadonlyMap<string, readonly Postering[]>,
): Pick<Tilskuddsløp, 'status' | 'ubrukt'> {
  if (hovedbok === undefined || dato === undefined) return {};
  const status = beregnStatus(tilskudd, poster.get(tilskudd.id) ?? [], dato);
  return { status, ubrukt: beregnUbrukt(status, oppfølging.ubrukt) };
}

/** Events of the scheme, replaced by those of the award, its søknad or its tiltak, and by what these say themselves. */
function hendelserFor(
  { id, vedtaksdato, søknadId }: Tilskudd,
  tiltak: Tilskuddsopphav['tiltak'],
  { hendelser = [] }: Ordningsgrunnlag,
): readonly Hendelse[] {
  const egne = new Set([id, søknadId, tiltak?.id]);
  const driftsstart = tiltak?.driftsstart;
  const alle = new Map<string, Hendelse>();
  for (const hendelse of hendelser) if (hendelse.gjelder === undefined) alle.set(hendelse.id, hendelse);
  if (vedtaksdato !== undefined) alle.set('vedtak', { id: 'vedtak', navn: 'vedtak', dato: vedtaksdato, gjelder: id });
  if (driftsstart !== undefined) {
    alle.set('driftsstart', { id: 'driftsstart', navn: 'driftsstart', dato: driftsstart, gjelder: id });
  } else if (!alle.has('driftsstart')) {
    alle.set('driftsstart', { id: 'driftsstart', navn: 'driftsstart', gjelder: id });
  }
  for (const hendelse of hendelser) {
    if (hendelse.gjelder !== undefined && egne.has(hendelse.gjelder)) alle.set(hendelse.id, hendelse);
  }
  return [...alle.values()].sort((a, b) => sammenlignTekst(a.id, b.id));
}
