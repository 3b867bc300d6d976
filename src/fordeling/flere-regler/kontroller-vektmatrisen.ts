import type { Rasjonal } from '../../kjerne/brok';
import { erBeløp } from '../../kjerne/er-belop';
import { finnGjentatte } from '../../kjerne/finn-gjentatte';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import { funnOmIder } from '../funn-om-ider';
import type { FordelingKoder } from '../koder';
import type { MatriseKoder } from '../koder-matrise';
import { lesVekt } from '../les-vekt';
import { funnOmMatriselikhet } from '../ordne-i-matrise';
import type { FlereReglerKoder } from './koder';
import type { Matrisefordelingsvalg, Matrisemargin, Vektmatrise } from './typer';

const funn = lagFunnlager<FordelingKoder & MatriseKoder & FlereReglerKoder>();

/** Throws every breach of the contract of `fordelMatrise` at once, or returns the weights of the cells read exactly. */
export function kontrollerVektmatrisen(
  { rader, kolonner, celler }: Vektmatrise,
  { enhet, vedLikhet }: Matrisefordelingsvalg,
): readonly Rasjonal[] {
  const vekter = celler.map(({ rad, kolonne, vekt }, i) =>
    lesVekt(vekt, `${rad}, ${kolonne}`, `/matrise/celler/${i}/vekt`),
  );
  const enhetHolder = erBeløp(enhet) && enhet > 0;
  const omMarginer = [
    ...funnOmMarginer(rader, '/matrise/rader', enhetHolder ? enhet : 1),
    ...funnOmMarginer(kolonner, '/matrise/kolonner', enhetHolder ? enhet : 1),
  ];
  kastVedFeil([
    ...omMarginer,
    ...(omMarginer.some(({ kode }) => kode === 'MARGIN_UGYLDIG') ? [] : funnOmSummene(rader, kolonner)),
    ...funnOmCeller({ rader, kolonner, celler }),
    ...vekter.flatMap((v) => ('funn' in v ? [v.funn] : [])),
    ...(enhetHolder ? [] : [funn('ENHET_UGYLDIG', 'FEIL', '/valg/enhet', { enhet: String(enhet) })]),
    ...funnOmMatriselikhet(vedLikhet),
  ]);
  return vekter.flatMap((v) => ('vekt' in v ? [v.vekt] : []));
}

function funnOmMarginer(marginer: readonly Matrisemargin[], sti: string, enhet: number): readonly Funn[] {
  const omSummer = marginer.flatMap(({ id: gitt, sum }, i) => {
    const her = `${sti}/${i}/sum`;
    const id = String(gitt);
    if (!erBeløp(sum)) return [funn('MARGIN_UGYLDIG', 'FEIL', her, { id, sum: String(sum) })];
    return sum % enhet === 0 ? [] : [funn('MARGIN_IKKE_HEL', 'FEIL', her, { id, sum, enhet, rest: sum % enhet })];
  });
  const ider = marginer.map(({ id }) => id);
  return [...funnOmIder(ider, sti), ...omSummer];
}

function funnOmSummene(rader: readonly Matrisemargin[], kolonner: readonly Matrisemargin[]): readonly Funn[] {
  const sum = (marginer: readonly Matrisemargin[]): bigint => marginer.reduce((s, m) => s + BigInt(m.sum), 0n);
  const [iRader, iKolonner] = [sum(rader), sum(kolonner)];
  if (iRader === iKolonner) return [];
  const data = { rader: iRader.toString(), kolonner: iKolonner.toString() };
  return [funn('MARGINER_STEMMER_IKKE', 'FEIL', '/matrise', data)];
}

function funnOmCeller({ rader, kolonner, celler }: Vektmatrise): readonly Funn[] {
  const kjente = { rad: new Set(rader.map(({ id }) => id)), kolonne: new Set(kolonner.map(({ id }) => id)) };
  const ukjente = celler.flatMap((celle, i) =>
    (['rad', 'kolonne'] as const)
      .filter((felt) => !kjente[felt].has(celle[felt]))
      .map((felt) => funn('MATRISESTED_UKJENT', 'FEIL', `/matrise/celler/${i}/${felt}`, { id: String(celle[felt]) })),
  );
  const steder = celler.map(({ rad, kolonne }) => JSON.stringify([rad, kolonne]));
  const igjen = finnGjentatte(steder).flatMap(({ plass, først }) =>
    celler
      .slice(plass, plass + 1)
      .map(({ rad, kolonne }) =>
        funn('MATRISECELLE_TO_GANGER', 'FEIL', `/matrise/celler/${plass}`, { rad, kolonne, først }),
      ),
  );
  return [...ukjente, ...igjen];
}
