import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import type {
  Innstilling,
  Innstillingslinje,
  Innstillingsregel,
  Innstillingsårsak,
  Ramme,
  UavgjortVedStreken,
} from '../modell';
import { finnLovligeSett } from './finn-lovlige-sett';
import type { VurderingKoder } from './koder';
import type { Rangering, Rangplass } from './ranger-soknader';

const funn = lagFunnlager<VurderingKoder>();

/** How the recommendation goes down the ranking. It has no default; the result repeats it. */
export interface Innstillingsvalg {
  /**
   * `RANGERT_STOPP` stops at the first that there is no room for. `RANGERT_HOPP_OVER` skips it and goes on with those
   * that there is room for.
   */
  readonly regel: Innstillingsregel;
}

/**
 * Recommends applications in the order of the ranking, each with the whole amount applied for, as far as the frame goes.
 *
 * When those that share a place have room for some of them only, none of them is recommended: they stand as
 * `UAVGJORT_VED_STREKEN`, with the sum of the dearest set that could be funded held for them, and the lawful sets. A lot
 * in the ranking's chain, or people, settle it. `RANGERT_HOPP_OVER` goes on below with what is left after what is held.
 *
 * @param rangering - From {@link rangerSøknader}.
 * @param ramme - What can be handed out; its status follows the result. From {@link lagRamme}.
 * @returns `innstilt + holdt + rest === ramme.beløp`; those without a place stand last, as `HOLDT_UTENFOR`.
 * @throws TilskuddFeil `RAMME_UGYLDIG`, `VALG_UGYLDIG`; `LIKHET_FOR_STOR` when a tie has more than a million sums.
 * @example
 * const plass = (søknadId, rang, beløp) => ({ søknadId, rang, søktBeløp: kroner(beløp), delt: rang === 2 });
 * const rangering = {
 *   grunnlag: { resultat: { grunnlag: { runde: { utlysning: { id: 'u' } } } } },
 *   plasser: [plass('a', 1, 6), plass('b', 2, 3), plass('c', 2, 2)],
 *   utenfor: [],
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const { linjer, uavgjort } = innstill(rangering, ramme, { regel: 'RANGERT_STOPP' });
 * linjer.map((linje) => linje.utfall) // => ['INNSTILT', 'UAVGJORT_VED_STREKEN', 'UAVGJORT_VED_STREKEN']
 * uavgjort[0].lovlige // => [['b'], ['c']]
 * uavgjort[0].holdtBeløp // => 300
 */
export function innstill(rangering: Rangering, ramme: Ramme, valg: Innstillingsvalg): Innstilling {
  kastVedFeil(finnBrudd(ramme, valg));
  const { regel } = valg;
  const linjer: Innstillingslinje[] = [];
  const uavgjort: UavgjortVedStreken[] = [];
  const stilling = { rest: ramme.beløp as number, innstilt: 0, holdt: 0, stoppet: false };
  for (const gruppe of grupper(rangering.plasser)) {
    if (stilling.stoppet) {
      linjer.push(...gruppe.map((plass) => lagLinje(plass, 'IKKE_INNSTILT', 'STOPPET_OVER')));
      continue;
    }
    const utfall = avgjørGruppe(gruppe, stilling.rest, regel);
    linjer.push(...utfall.linjer);
    for (const { beløp } of utfall.linjer) {
      stilling.innstilt += beløp;
      stilling.rest -= beløp;
    }
    if (utfall.uavgjort !== undefined) {
      uavgjort.push(utfall.uavgjort);
      stilling.holdt += utfall.uavgjort.holdtBeløp;
      stilling.rest -= utfall.uavgjort.holdtBeløp;
    }
    stilling.stoppet = regel === 'RANGERT_STOPP' && utfall.linjer.some((linje) => linje.utfall !== 'INNSTILT');
  }
  return {
    utlysningId: rangering.grunnlag.resultat.grunnlag.runde.utlysning.id,
    regel,
    ramme,
    linjer: [...linjer, ...rangering.utenfor.map(lagUtenfor)],
    uavgjort,
    innstilt: stilling.innstilt as Øre,
    holdt: stilling.holdt as Øre,
    rest: stilling.rest as Øre,
  };
}

function finnBrudd({ beløp }: Ramme, { regel }: Innstillingsvalg): readonly Funn[] {
  return [
    ...(erBeløp(beløp) ? [] : [funn('RAMME_UGYLDIG', 'FEIL', '/ramme/beløp', { beløp: String(beløp) })]),
    ...(regel === 'RANGERT_STOPP' || regel === 'RANGERT_HOPP_OVER'
      ? []
      : [funn('VALG_UGYLDIG', 'FEIL', '/valg/regel', { felt: 'regel', verdi: String(regel) })]),
  ];
}

/** Those that share a place, together. */
function grupper(plasser: readonly Rangplass[]): readonly (readonly Rangplass[])[] {
  const alle: Rangplass[][] = [];
  for (const plass of plasser) {
    if (alle.at(-1)?.[0]?.rang === plass.rang) alle.at(-1)?.push(plass);
    else alle.push([plass]);
  }
  return alle;
}

interface Gruppeutfall {
  readonly linjer: readonly Innstillingslinje[];
  readonly uavgjort?: UavgjortVedStreken;
}

function avgjørGruppe(gruppe: readonly Rangplass[], rest: number, regel: Innstillingsregel): Gruppeutfall {
  const sum = gruppe.reduce((s, { søktBeløp }) => s + søktBeløp, 0);
  if (sum <= rest) return { linjer: gruppe.map((plass) => lagLinje(plass, 'INNSTILT', 'INNENFOR_RAMMEN')) };
  const like = gruppe
    .map(({ søknadId, søktBeløp }) => ({ id: søknadId, beløp: søktBeløp }))
    .sort((a, b) => sammenlignTekst(a.id, b.id));
  const { antall, dyrest, lovlige } = finnLovligeSett(like, rest, regel);
  if (antall === 1n) {
    const valgt = new Set(lovlige?.[0] ?? []);
    return { linjer: gruppe.map((plass) => avgjort(plass, valgt, regel)) };
  }
  const felles = { søknadIder: like.map(({ id }) => id), holdtBeløp: dyrest as Øre, antallLovlige: antall.toString() };
  return {
    linjer: gruppe.map((plass) => lagLinje(plass, 'UAVGJORT_VED_STREKEN', 'UAVGJORT')),
    uavgjort: lovlige === undefined ? felles : { ...felles, lovlige },
  };
}

/** When every order gives one and the same set, nothing is tied. */
function avgjort(plass: Rangplass, valgt: ReadonlySet<string>, regel: Innstillingsregel): Innstillingslinje {
  if (valgt.has(plass.søknadId)) return lagLinje(plass, 'INNSTILT', 'INNENFOR_RAMMEN');
  return lagLinje(plass, 'IKKE_INNSTILT', regel === 'RANGERT_STOPP' ? 'RAMMEN_BRUKT_OPP' : 'PASSER_IKKE_I_RESTEN');
}

function lagLinje(
  { søknadId, søktBeløp }: Rangplass,
  utfall: Innstillingslinje['utfall'],
  årsak: Innstillingsårsak,
): Innstillingslinje {
  return { søknadId, utfall, beløp: utfall === 'INNSTILT' ? søktBeløp : (0 as Øre), søktBeløp, årsak };
}

function lagUtenfor({ søknadId, søktBeløp, årsak }: Rangering['utenfor'][number]): Innstillingslinje {
  return {
    søknadId,
    utfall: 'HOLDT_UTENFOR',
    beløp: 0 as Øre,
    søktBeløp,
    årsak: årsak === 'UFULLSTENDIG' ? 'UFULLSTENDIG_VURDERT' : årsak,
  };
}
