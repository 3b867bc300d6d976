import { gang, leggSammen, lesEksakt, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../kjerne/brok';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Brøk, Desimal } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Innstilling, Ramme, Skala, Vurdering } from '../modell';
import { innstill } from './innstill';
import { finnSkalaer } from './innstilling/finn-skalaer';
import type { Innstillingsvalg } from './innstilling/valg';
import type { InnstillingKoder } from './koder-innstilling';
import { type Rangering, rangerSøknader } from './ranger-soknader';
import type { Kriterieresultat } from './typer';
import { vurderSøknader } from './vurder-soknader';

const feil = lagFeillager<InnstillingKoder>();

/** What one criterion alone would have had to give. */
export interface NokPåKriterium {
  /** The criterion. */
  readonly kriteriumId: string;
  /** How many scores count. */
  readonly antall: number;
  /** What it got, aggregated; absent when no score counted. */
  readonly fikk?: Brøk;
  /**
   * The poorest score on the scale which, given by everyone whose score counts, would have been enough; one step poorer
   * is not. Absent when not even the best score is, and when no score counts.
   */
  readonly nok?: Brøk;
}

/** What would have been enough for a søknad. */
export interface NokPoeng {
  /** The søknad. */
  readonly søknadId: string;
  /** Whether it is recommended already, whole or in part; then there is nothing to reach. */
  readonly erInnstilt: boolean;
  /** Each criterion with all the others as they are, in the order of the call. */
  readonly kriterier: readonly NokPåKriterium[];
}

/** A recommendation with what it was made from. */
export interface Innstillingsgrunnlag {
  /** The ranking, which carries the round and its choices. */
  readonly rangering: Rangering;
  /** The frame. */
  readonly ramme: Ramme;
  /** How the recommendation was made. */
  readonly valg: Innstillingsvalg;
}

/**
 * Finds what would have been enough for a søknad that was turned down: for each criterion, the others fixed, the smallest
 * score that reaches the line.
 *
 * A score here means the same score from everyone whose score counts for that criterion, on the steps of its scale. The
 * whole chain is run again with it: assessed, ranked and recommended, with thresholds, ties and the portfolio. To tie at
 * the line is not to reach it. Where a rule goes on below a tie, a poorer score than one that ties may so be enough.
 *
 * @param grunnlag - What the recommendation was made from; the ranking carries the round.
 * @returns With `HOYEST_SAMLET_POENG`, and with `RANGERT_STOPP` without a portfolio, each score is found by halving the
 * scale, about four chains for each criterion, of which only the one søknad is assessed again. With the others, where a
 * better score need not help, every step is tried, from the poorest.
 * @throws TilskuddFeil `INNSTILLING_UKJENT_SOKNAD`, and what the chain throws.
 * @example
 * const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
 * const kriterier = [{ id: 'k1', vekt: 2, skala }, { id: 'k2', vekt: 1, skala }];
 * const utlysning = { id: 'u', vekting: 'VEKTET', kriterier };
 * const søknad = (id) => ({ id, utlysningId: 'u', søktBeløp: kroner(6), tilstand: 'TIL_VURDERING' });
 * const gi = (søknadId, k1, k2) => ({
 *   id: søknadId, søknadId, vurdererId: 'v', form: 'INDIVIDUELL',
 *   poeng: [{ kriteriumId: 'k1', poeng: k1 }, { kriteriumId: 'k2', poeng: k2 }],
 * });
 * const runde = {
 *   utlysning, søknader: [søknad('a'), søknad('b')], vurderinger: [gi('a', 4, 4), gi('b', 3, 3)],
 *   habilitet: ['a', 'b'].map((søknadId) => ({ vurdererId: 'v', søknadId, status: 'HABIL' })),
 * };
 * const resultat = vurderSøknader(runde, { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' });
 * const rangering = rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] });
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const { kriterier: nok } = finnNokPoeng({ rangering, ramme, valg: { regel: 'RANGERT_STOPP' } }, 'b');
 * nok.map((k) => k.nok) // => [{ teller: '5', nevner: '1' }, undefined]
 */
export function finnNokPoeng(grunnlag: Innstillingsgrunnlag, søknadId: string): NokPoeng {
  const { rangering, ramme, valg } = grunnlag;
  const resultat = rangering.grunnlag.resultat.søknader.find((r) => r.søknadId === søknadId);
  if (resultat === undefined) throw feil('INNSTILLING_UKJENT_SOKNAD', '/søknadId', { søknadId });
  const erInnstilt = erInne(innstill(rangering, ramme, valg), søknadId);
  const skalaer = finnSkalaer(rangering.grunnlag.resultat.grunnlag.runde.utlysning);
  return {
    søknadId,
    erInnstilt,
    kriterier: resultat.kriterier.map((kriterium) => {
      const skala = skalaer.get(kriterium.kriteriumId);
      const { kriteriumId, antall, poeng } = kriterium;
      const felles = { kriteriumId, antall, ...(poeng === undefined ? {} : { fikk: poeng }) };
      if (erInnstilt || antall === 0 || skala === undefined) return felles;
      const prøv = (p: Rasjonal): boolean => erInne(medPoeng(grunnlag, søknadId, [{ kriterium, poeng: p }]), søknadId);
      const nok = finnMinste(skala, prøv, erVoksende(valg));
      return nok === undefined ? felles : { ...felles, nok: tilBrøk(nok) };
    }),
  };
}

/** Whether a søknad is recommended, whole or in part. */
export const erInne = ({ linjer }: Innstilling, id: string): boolean =>
  linjer.some(({ søknadId, utfall }) => søknadId === id && (utfall === 'INNSTILT' || utfall === 'DELVIS_INNSTILT'));

/**
 * Whether a better score never hurts. It may where a rule goes on below a tie at the line: one that stands below may be
 * taken by it, and with a better score be one of the tied.
 */
const erVoksende = ({ regel, portefølje }: Innstillingsvalg): boolean =>
  regel === 'HOYEST_SAMLET_POENG' || (regel === 'RANGERT_STOPP' && portefølje === undefined);

/** The poorest score of a scale that is enough; with a rule where a better score never hurts, by halving. */
function finnMinste(skala: Skala, prøv: (poeng: Rasjonal) => boolean, halver: boolean): Rasjonal | undefined {
  const [min, maks, steg] = [lesEksakt(skala.min), lesEksakt(skala.maks), lesEksakt(skala.steg)];
  const omfang = trekkFra(maks, min);
  const antallSteg = Number((omfang.t * steg.n) / (omfang.n * steg.t));
  // Step 0 is the poorest score, whichever end of the scale that is.
  const poengPå = (k: number): Rasjonal => {
    const flytt = gang(somRasjonal(k), steg);
    return skala.retning === 'LAVEST_BEST' ? trekkFra(maks, flytt) : leggSammen(min, flytt);
  };
  if (!halver) {
    for (let k = 0; k <= antallSteg; k++) if (prøv(poengPå(k))) return poengPå(k);
    return undefined;
  }
  if (!prøv(poengPå(antallSteg))) return undefined;
  let [lav, høy] = [-1, antallSteg];
  while (høy - lav > 1) {
    const midt = (lav + høy) >> 1;
    if (prøv(poengPå(midt))) høy = midt;
    else lav = midt;
  }
  return poengPå(høy);
}

/** A criterion, and the score that everyone whose score counts is to have given. */
export interface Poengbytte {
  readonly kriterium: Kriterieresultat;
  readonly poeng: Rasjonal;
}

/** The recommendation if everyone whose score counts had given the same score for some criteria of one søknad. */
export function medPoeng(
  { rangering, ramme, valg }: Innstillingsgrunnlag,
  søknadId: string,
  bytter: readonly Poengbytte[],
): Innstilling {
  const { resultat, valg: rangeringsvalg } = rangering.grunnlag;
  const { runde, valg: vurderingsvalg } = resultat.grunnlag;
  const egen = vurderSøknader(
    {
      ...runde,
      søknader: runde.søknader.filter(({ id }) => id === søknadId),
      vurderinger: runde.vurderinger.filter((v) => v.søknadId === søknadId).map((v) => bytter.reduce(byttPoeng, v)),
      habilitet: runde.habilitet.filter((h) => h.søknadId === søknadId),
    },
    vurderingsvalg,
  );
  const søknader = resultat.søknader.map((r) => (r.søknadId === søknadId ? ved(egen.søknader, 0) : r));
  return innstill(rangerSøknader({ ...resultat, søknader }, rangeringsvalg), ramme, valg);
}

function byttPoeng(vurdering: Vurdering, { kriterium, poeng }: Poengbytte): Vurdering {
  const teller = kriterium.enkeltpoeng.some(
    ({ vurdererId, status }) =>
      vurdererId === vurdering.vurdererId && (status === 'TALT' || status === 'TALT_TIL_AVKLARING'),
  );
  if (!teller) return vurdering;
  return {
    ...vurdering,
    poeng: vurdering.poeng.map((ett) =>
      ett.kriteriumId === kriterium.kriteriumId && ett.poeng !== null ? { ...ett, poeng: somDesimal(poeng) } : ett,
    ),
  };
}

/** A score of a scale as decimal text; its denominator is a product of twos and fives, since the scale is decimal. */
function somDesimal({ t, n }: Rasjonal): Desimal {
  let [potens, sifre] = [1n, 0];
  while ((t * potens) % n !== 0n) {
    potens *= 10n;
    sifre += 1;
  }
  const tall = (t * potens) / n;
  const tekst = (tall < 0n ? -tall : tall).toString().padStart(sifre + 1, '0');
  const hele = sifre === 0 ? tekst : `${tekst.slice(0, -sifre)}.${tekst.slice(-sifre)}`;
  return `${tall < 0n ? '-' : ''}${hele}` as Desimal;
}
