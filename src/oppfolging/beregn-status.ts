import { erDato } from '../kjerne/er-dato';
import type { TallKoder } from '../kjerne/koder-tall';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Dato, Øre } from '../kjerne/typer';
import type { Postering, Statustall, Tilskudd } from '../modell';
import { finnPosteringsfunn } from './finn-posteringsfunn';
import type { OppfølgingKoder } from './koder';
import { tellHovedbok } from './tell-hovedbok';
import { lagTelleverk, type Opptelling, type Tellecelle, type Telleverk } from './telleverk';
import type { Hovedbokskjennskap, Statuscelle, Tilskuddsstatus } from './typer';

const feil = lagFeillager<OppfølgingKoder & TallKoder>();

/**
 * Computes the figures of a tilskudd on a day from its ledger: for each place, tiltak, cost category and source, and in all.
 *
 * Only entries dated on or before the day have any effect. The order of the entries has none, but for the pointers of the
 * findings. Copies of one entry count once; different entries with one id do not count, since no rule can tell which of
 * them is right. An entry that cannot count is a finding, never a silent loss. The guide to follow-up defines each figure
 * in one sentence.
 *
 * @param tilskudd - The award.
 * @param posteringer - Its ledger, in any order. Linear in their number.
 * @param perDato - The day, included.
 * @param kjent - Cost categories and sources that exist, where they are to be checked.
 * @throws TilskuddFeil `PERDATO_UGYLDIG`; `BELOP_FOR_STORT` when all amounts together, without their signs, pass 2^53 − 1.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const post = (id, dato, type, kr, mer = {}) => ({ id, tilskuddId: 't', dato, type, beløp: kroner(kr), tiltakId: 'dho', ...mer });
 * const hovedbok = [
 *   post('3', '2024-11-01', 'KORRIGERT', -10, { korrigerer: '2' }),
 *   post('2', '2024-10-11', 'BRUKT', 40),
 *   post('1', '2024-09-24', 'TILDELT', 100),
 * ];
 * beregnStatus(tilskudd, hovedbok, '2024-10-11').totalt.rest // => 6000
 * beregnStatus(tilskudd, hovedbok, '2024-11-01').totalt.rest // => 7000
 * beregnStatus(tilskudd, hovedbok.slice(0, 2), '2024-11-01').funn.map((f) => `${f.kode} ${f.sti}`)
 * // => ['BRUKT_FOR_TILDELING /posteringer/1/dato', 'BRUKT_OVER_TILDELT /posteringer/1/beløp']
 */
export function beregnStatus(
  tilskudd: Tilskudd,
  posteringer: readonly Postering[],
  perDato: Dato,
  kjent: Hovedbokskjennskap = {},
): Tilskuddsstatus {
  if (!erDato(perDato)) throw feil('PERDATO_UGYLDIG', '/perDato', { verdi: String(perDato) });
  const grunnlag = { tilskudd, posteringer, perDato, kjent };
  const bok = tellHovedbok(grunnlag);
  const { opptelling } = bok;
  if (opptelling.brutto > Number.MAX_SAFE_INTEGER)
    throw feil('BELOP_FOR_STORT', '/posteringer', { verdi: String(opptelling.brutto) });
  const celler = lagCeller(opptelling);
  return {
    tilskuddId: tilskudd.id,
    perDato,
    beløpsstatus: tilskudd.status,
    totalt: summer(celler),
    celler,
    tiltak: grupper(celler, ({ tiltakId }) => tiltakId).map(([id, tall]) => medId('tiltakId', id, tall)),
    kostnadsarter: grupper(celler, ({ kostnadsartId }) => kostnadsartId).map(([id, tall]) =>
      medId('kostnadsartId', id, tall),
    ),
    kilder: [...opptelling.kilder]
      .sort(([a], [b]) => sammenlignId(a, b))
      .map(([id, verk]) => medId('finansieringskildeId', id, tallAv(verk))),
    opphav: [...opptelling.opphav]
      .sort(([a], [b]) => a - b)
      .map(([år, { inn, ut }]) => ({ år, inn: inn as Øre, ut: ut as Øre })),
    antall: opptelling.antall,
    funn: finnPosteringsfunn(grunnlag, bok),
    grunnlag,
  };
}

/** Absent ids first, then by code unit. */
function sammenlignId(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return sammenlignTekst(a, b);
}

function lagCeller({ celler }: Opptelling): readonly Statuscelle[] {
  const alle: Tellecelle[] = [];
  for (const rad of celler.values()) for (const celle of rad.values()) if (celle.antall > 0) alle.push(celle);
  return alle
    .sort((a, b) => sammenlignId(a.tiltakId, b.tiltakId) || sammenlignId(a.kostnadsartId, b.kostnadsartId))
    .map((celle) => medId('tiltakId', celle.tiltakId, medId('kostnadsartId', celle.kostnadsartId, tallAv(celle))));
}

function medId<Felt extends string, T extends object>(
  felt: Felt,
  id: string | undefined,
  tall: T,
): { readonly [F in Felt]?: string } & T {
  return (id === undefined ? tall : { [felt]: id, ...tall }) as { readonly [F in Felt]?: string } & T;
}

function tallAv(verk: Omit<Telleverk, 'antall'>): Statustall {
  const { tildelt, akseptert, forpliktet, utbetalt, brukt, tilbakebetalt, overført, omdisponert } = verk;
  const rest = tildelt + overført + omdisponert - brukt - tilbakebetalt;
  const tall = { tildelt, akseptert, forpliktet, utbetalt, brukt, tilbakebetalt, overført, omdisponert, rest };
  // Adding zero makes −0 into 0, which is the same to JSON.
  return Object.fromEntries(Object.entries(tall).map(([navn, beløp]) => [navn, beløp + 0])) as unknown as Statustall;
}

function leggTil(verk: Telleverk, tall: Statustall): void {
  verk.tildelt += tall.tildelt;
  verk.akseptert += tall.akseptert;
  verk.forpliktet += tall.forpliktet;
  verk.utbetalt += tall.utbetalt;
  verk.brukt += tall.brukt;
  verk.tilbakebetalt += tall.tilbakebetalt;
  verk.overført += tall.overført;
  verk.omdisponert += tall.omdisponert;
}

function summer(celler: readonly Statustall[]): Statustall {
  const verk = lagTelleverk();
  for (const celle of celler) leggTil(verk, celle);
  return tallAv(verk);
}

function grupper(
  celler: readonly Statuscelle[],
  gruppeAv: (celle: Statuscelle) => string | undefined,
): readonly (readonly [string | undefined, Statustall])[] {
  const grupper = new Map<string | undefined, Telleverk>();
  for (const celle of celler) {
    const verk = grupper.get(gruppeAv(celle)) ?? lagTelleverk();
    leggTil(verk, celle);
    grupper.set(gruppeAv(celle), verk);
  }
  return [...grupper].sort(([a], [b]) => sammenlignId(a, b)).map(([id, verk]) => [id, tallAv(verk)] as const);
}
