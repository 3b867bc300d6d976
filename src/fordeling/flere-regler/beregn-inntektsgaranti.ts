import { beløpIØre } from '../../kjerne/belop-i-ore';
import { lesEksakt, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../../kjerne/brok';
import { erBeløp } from '../../kjerne/er-belop';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { prøv } from '../../kjerne/prov';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk, Øre } from '../../kjerne/typer';
import { flett } from '../flett';
import { funnOmIder } from '../funn-om-ider';
import type { FordelingKoder } from '../koder';
import { funnOmLikhet } from '../kontroller-potten';
import { rundAvRester } from '../rund-av-rester';
import { tellUavgjorte } from '../tell-uavgjorte';
import type { FlereReglerKoder } from './koder';
import type { Garantimottaker, Garantivalg, Inntektsgaranti } from './typer-garanti';

const funn = lagFunnlager<FordelingKoder & FlereReglerKoder>();

/**
 * Lifts everyone whose income per inhabitant grows much less than that of the others up to a line, paid for by an equal
 * deduction per inhabitant from all.
 *
 * Use it to soften a change of key: nobody's growth per inhabitant ends far below the reference. The line is the
 * reference less the threshold. The deduction is the same for every inhabitant, also where there is compensation, so
 * after it the growth of those that were lifted is the line less the deduction, not the line.
 *
 * The principle is that of the *inntektsgaranti* of the Norwegian inntektssystem for kommuner, as general knowledge has
 * it; no source in `/nord` states it, so its figures are yours to give. That the deduction falls on all, and that only
 * the net amount is rounded, are choices of this function.
 *
 * @param mottakere - At least one, with unique ids. O(n log n).
 * @param valg - Reference, threshold, smallest unit and what decides ties.
 * @returns Exact parts, and net amounts in whole units that sum to zero: each is its exact net amount rounded down or up,
 * by the largest remainder.
 * @throws TilskuddFeil with every breach at once: `MOTTAKERE_TOMT`, `ID_TOM`, `ID_TO_GANGER`, `INNBYGGERE_UGYLDIG`,
 * `VEKST_UGYLDIG`, `REFERANSEVEKST_UGYLDIG`, `VEKSTTERSKEL_UGYLDIG`, `ENHET_UGYLDIG`, `LIKHETSREGEL_UKJENT`;
 * `BELOP_FOR_STORT` for a net amount above 2^53 − 1.
 * @example
 * const mottakere = [
 *   { id: 'a', innbyggere: 100, vekst: kroner(100_000) },
 *   { id: 'b', innbyggere: 100, vekst: kroner(0) },
 *   { id: 'c', innbyggere: 200, vekst: kroner(200_000) },
 * ];
 * const valg = { referansevekst: 'AV_MOTTAKERNE', terskel: kroner(400), enhet: kroner(1), vedLikhet: 'ID' };
 * // 750 kr per inhabitant in all, so the line is 350 kr; b is lifted by 35 000 kr, and all pay 87.50 kr an inhabitant.
 * beregnInntektsgaranti(mottakere, valg).linjer.map(({ netto }) => netto / 100) // => [-8750, 26250, -17500]
 */
export function beregnInntektsgaranti(mottakere: readonly Garantimottaker[], valg: Garantivalg): Inntektsgaranti {
  kontroller(mottakere, valg);
  const folk = mottakere.reduce((sum, m) => sum + BigInt(m.innbyggere), 0n);
  const { t, n } = finnGrense(mottakere, folk, valg);
  // All amounts below are over n, and over n · folk once they are a share of what all pay.
  const poster = mottakere.map((mottaker) => {
    const opp = t * BigInt(mottaker.innbyggere) - n * BigInt(mottaker.vekst);
    return { ...mottaker, vekt: BigInt(mottaker.innbyggere), kompensasjon: opp > 0n ? opp : 0n };
  });
  const kostnad = poster.reduce((sum, { kompensasjon }) => sum + kompensasjon, 0n);
  const { enheter, uavgjort } = rundAvRester(
    poster.map(({ id, vekt, kompensasjon }) => ({ id, vekt, teller: kompensasjon * folk - kostnad * vekt })),
    n * folk * BigInt(valg.enhet),
    valg.vedLikhet,
  );
  return {
    grunnlag: { mottakere, valg },
    grensePerInnbygger: tilBrøk({ t, n }),
    trekkPerInnbygger: tilBrøk({ t: kostnad, n: n * folk }),
    linjer: flett(poster, enheter).map(([{ id, vekt, vekst, kompensasjon }, antall]) => ({
      id,
      vekstPerInnbygger: tilBrøk({ t: BigInt(vekst), n: vekt }),
      kompensasjon: tilBrøk({ t: kompensasjon, n }),
      trekk: tilBrøk({ t: kostnad * vekt, n: n * folk }),
      netto: beløpIØre((antall * BigInt(valg.enhet)).toString(), 1n),
    })),
    ufordelt: (tellUavgjorte(uavgjort) * valg.enhet) as Øre,
    uavgjort,
  };
}

function finnGrense(
  mottakere: readonly Garantimottaker[],
  folk: bigint,
  { referansevekst, terskel }: Garantivalg,
): Rasjonal {
  const vekst = mottakere.reduce((sum, m) => sum + BigInt(m.vekst), 0n);
  const referanse = referansevekst === 'AV_MOTTAKERNE' ? { t: vekst, n: folk } : lesEksakt(referansevekst);
  return trekkFra(referanse, somRasjonal(terskel));
}

function kontroller(mottakere: readonly Garantimottaker[], valg: Garantivalg): void {
  const { referansevekst, terskel, enhet, vedLikhet } = valg;
  kastVedFeil([
    ...(mottakere.length > 0 ? [] : [funn('MOTTAKERE_TOMT', 'FEIL', '/mottakere', {})]),
    ...funnOmIder(
      mottakere.map(({ id }) => id),
      '/mottakere',
    ),
    ...mottakere.flatMap(funnOmTall),
    ...(referansevekst === 'AV_MOTTAKERNE' ? [] : funnOmReferanse(referansevekst)),
    ...(erBeløp(terskel) ? [] : [funn('VEKSTTERSKEL_UGYLDIG', 'FEIL', '/valg/terskel', { terskel: String(terskel) })]),
    ...(erBeløp(enhet) && enhet > 0 ? [] : [funn('ENHET_UGYLDIG', 'FEIL', '/valg/enhet', { enhet: String(enhet) })]),
    ...funnOmLikhet(vedLikhet),
  ]);
}

function funnOmTall({ id: gitt, innbyggere, vekst }: Garantimottaker, i: number): readonly Funn[] {
  const id = String(gitt);
  const antall = String(innbyggere);
  return [
    ...(erBeløp(innbyggere) && innbyggere > 0
      ? []
      : [funn('INNBYGGERE_UGYLDIG', 'FEIL', `/mottakere/${i}/innbyggere`, { id, innbyggere: antall })]),
    ...(Number.isSafeInteger(vekst)
      ? []
      : [funn('VEKST_UGYLDIG', 'FEIL', `/mottakere/${i}/vekst`, { id, vekst: String(vekst) })]),
  ];
}

function funnOmReferanse(referanse: Øre | Brøk): readonly Funn[] {
  return prøv(() => lesEksakt(referanse, '/valg/referansevekst')).funn.map(({ sti }) =>
    funn('REFERANSEVEKST_UGYLDIG', 'FEIL', sti, { referanse: skriv(referanse) }),
  );
}

const skriv = (x: Øre | Brøk): string => (typeof x === 'object' && x !== null ? `${x.teller}/${x.nevner}` : String(x));
