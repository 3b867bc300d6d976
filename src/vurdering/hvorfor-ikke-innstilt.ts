import { lesEksakt, tilBrøk } from '../kjerne/brok';
import { øre } from '../kjerne/ore';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Innstilling, Innstillingslinje } from '../modell';
import { erInne, finnNokPoeng, type Innstillingsgrunnlag, medPoeng, type Poengbytte } from './finn-nok-poeng';
import { innstill } from './innstill';
import { finnSkalaer } from './innstilling/finn-skalaer';
import type { Innstillingsvalg } from './innstilling/valg';
import type { InnstillingKoder } from './koder-innstilling';

const feil = lagFeillager<InnstillingKoder>();

/** One thing that would have to be otherwise. */
export type Innstillingsbehov =
  /** The score of a criterion: what it got, where it got any, and what would be enough with the rest of the set. */
  | { readonly type: 'POENG'; readonly kriteriumId: string; readonly fikk?: Brøk; readonly nok: Brøk }
  /** The frame; one øre less than `til` is not enough. */
  | { readonly type: 'RAMME'; readonly fra: Øre; readonly til: Øre }
  /** A condition on the portfolio that would have to be away. */
  | { readonly type: 'BETINGELSE'; readonly id: string };

/** Why a søknad is not recommended, and what would have made it so. */
export interface HvorforIkkeInnstilt {
  /** The søknad. */
  readonly søknadId: string;
  /** Whether it is recommended already, whole or in part; then nothing is to be otherwise. */
  readonly erInnstilt: boolean;
  /** Why it stands as it does. */
  readonly årsak: Innstillingslinje['årsak'];
  /** Every set of the smallest size that would have been enough, each tried by the whole chain. Empty when none is known. */
  readonly alternativer: readonly (readonly Innstillingsbehov[])[];
}

/** The most criteria whose sets are tried. */
const FLEST_KRITERIER = 10;

/**
 * Says what would have had a søknad recommended: every smallest set of scores, or the frame, or a condition on the portfolio.
 *
 * One score, a greater frame and a condition less are tried alone first. Where none of them is enough, sets of criteria are,
 * with the best score of each. A score is what everyone whose score counts would have had to give, as in {@link finnNokPoeng}.
 * It tells what the arithmetic needs, not what anyone should have given: people decide. Requirements that turn a søknad away
 * are in `kontrollerSøknad`.
 *
 * @param grunnlag - What the recommendation was made from.
 * @returns As many chains as {@link finnNokPoeng}, the logarithm of the frame, one for each condition; where none of these
 * is enough, up to 2^10 for sets of criteria, and none for more criteria than ten.
 * @throws TilskuddFeil `INNSTILLING_UKJENT_SOKNAD`, and what the chain throws.
 * @example
 * const poeng = [{ søknadId: 'a', vurdererId: 'v', poeng: [4, 4] }, { søknadId: 'b', vurdererId: 'v', poeng: [4, 3] }];
 * const valg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
 * const rangering = rangerSøknader(vurderSøknader(lagRunde({ poeng }), valg), { konvensjon: '1224', likhetskjede: [] });
 * const ramme = { beløp: millioner(1), status: 'ENDELIG', bevilgninger: [] };
 * const svar = hvorforIkkeInnstilt({ rangering, ramme, valg: { regel: 'RANGERT_STOPP' } }, 'b');
 * svar.årsak // => 'RAMMEN_BRUKT_OPP'
 * svar.alternativer.map(([endring]) => endring.nok?.teller ?? endring.til) // => ['5', 200000000]
 */
export function hvorforIkkeInnstilt(grunnlag: Innstillingsgrunnlag, søknadId: string): HvorforIkkeInnstilt {
  const innstilling = innstill(grunnlag.rangering, grunnlag.ramme, grunnlag.valg);
  const linje = innstilling.linjer.find((en) => en.søknadId === søknadId);
  if (linje === undefined) throw feil('INNSTILLING_UKJENT_SOKNAD', '/søknadId', { søknadId });
  const felles = { søknadId, erInnstilt: erInne(innstilling, søknadId), årsak: linje.årsak };
  if (felles.erInnstilt) return { ...felles, alternativer: [] };
  const enkle = [
    ...finnPoeng(grunnlag, søknadId),
    ...finnRamme(grunnlag, søknadId, innstilling),
    ...finnBetingelser(grunnlag, søknadId, linje),
  ];
  if (enkle.length > 0) return { ...felles, alternativer: enkle.map((endring) => [endring]) };
  return { ...felles, alternativer: finnSett(grunnlag, søknadId) };
}

function finnPoeng(grunnlag: Innstillingsgrunnlag, søknadId: string): readonly Innstillingsbehov[] {
  return finnNokPoeng(grunnlag, søknadId).kriterier.flatMap(({ kriteriumId, fikk, nok }) =>
    nok === undefined ? [] : [{ type: 'POENG', kriteriumId, nok, ...(fikk === undefined ? {} : { fikk }) }],
  );
}

/** The frame by halving between the present and the sum of all that is applied for. */
function finnRamme(
  { rangering, ramme, valg }: Innstillingsgrunnlag,
  søknadId: string,
  { linjer }: Innstilling,
): readonly Innstillingsbehov[] {
  const nok = (beløp: number): boolean => erInne(innstill(rangering, { ...ramme, beløp: øre(beløp) }, valg), søknadId);
  const alt = linjer.reduce((sum, { søktBeløp }) => sum + søktBeløp, 0);
  if (alt <= ramme.beløp || !Number.isSafeInteger(alt) || !nok(alt)) return [];
  let [lav, høy] = [ramme.beløp as number, alt];
  while (høy - lav > 1) {
    const midt = lav + Math.floor((høy - lav) / 2);
    if (nok(midt)) høy = midt;
    else lav = midt;
  }
  return [{ type: 'RAMME', fra: ramme.beløp, til: øre(høy) }];
}

function finnBetingelser(
  { rangering, ramme, valg }: Innstillingsgrunnlag,
  søknadId: string,
  { betingelser = [] }: Innstillingslinje,
): readonly Innstillingsbehov[] {
  return betingelser
    .filter((id) => erInne(innstill(rangering, ramme, uten(valg, id)), søknadId))
    .map((id) => ({ type: 'BETINGELSE', id }));
}

function uten(valg: Innstillingsvalg, id: string): Innstillingsvalg {
  const { portefølje } = valg;
  if (portefølje === undefined) return valg;
  const behold = <T extends { readonly id: string }>(liste: readonly T[] | undefined): readonly T[] =>
    (liste ?? []).filter((en) => en.id !== id);
  return {
    ...valg,
    portefølje: {
      ...portefølje,
      grenser: behold(portefølje.grenser),
      utelukkelser: behold(portefølje.utelukkelser),
      forutsetninger: behold(portefølje.forutsetninger),
    },
  };
}

/** Sets of criteria with the best score of each, the smallest size at which one is enough. */
function finnSett(grunnlag: Innstillingsgrunnlag, søknadId: string): readonly (readonly Innstillingsbehov[])[] {
  const { resultat } = grunnlag.rangering.grunnlag;
  const skalaer = finnSkalaer(resultat.grunnlag.runde.utlysning);
  const egne = resultat.søknader.find((r) => r.søknadId === søknadId)?.kriterier ?? [];
  const mulige = egne.flatMap((kriterium): readonly Poengbytte[] => {
    const skala = skalaer.get(kriterium.kriteriumId);
    if (skala === undefined || kriterium.antall === 0) return [];
    return [{ kriterium, poeng: lesEksakt(skala.retning === 'LAVEST_BEST' ? skala.min : skala.maks) }];
  });
  if (mulige.length > FLEST_KRITERIER) return [];
  for (let antall = 2; antall <= mulige.length; antall++) {
    const nok = lagSettMed(mulige, antall).filter((sett) => erInne(medPoeng(grunnlag, søknadId, sett), søknadId));
    if (nok.length > 0) return nok.map((sett) => sett.map(somEndring));
  }
  return [];
}

function lagSettMed(mulige: readonly Poengbytte[], antall: number): readonly (readonly Poengbytte[])[] {
  const alle: (readonly Poengbytte[])[] = [[]];
  for (const en of mulige) alle.push(...alle.map((sett) => [...sett, en]));
  return alle.filter(({ length }) => length === antall);
}

const somEndring = ({ kriterium: { kriteriumId, poeng: fikk }, poeng }: Poengbytte): Innstillingsbehov => ({
  type: 'POENG',
  kriteriumId,
  nok: tilBrøk(poeng),
  ...(fikk === undefined ? {} : { fikk }),
});
