import type { Rasjonal } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import { funnOmIder } from './funn-om-ider';
import type { FordelingKoder } from './koder';
import type { KravfordelingKoder } from './koder-krav';
import { funnOmLikhet } from './kontroller-potten';
import { lesVekt } from './les-vekt';
import type { Kravstiller, Kravvalg } from './typer-krav';

const funn = lagFunnlager<FordelingKoder & KravfordelingKoder>();
const REGLER: ReadonlySet<unknown> = new Set(['PROPORSJONAL', 'LIK_TILDELING', 'LIKE_TAP', 'TALMUD']);

/** Throws every breach of the contract of `fordelEtterKrav` at once, or returns the weights read exactly. */
export function kontrollerKravene(
  pott: number,
  krav: readonly Kravstiller[],
  { regel, enhet, vedLikhet }: Kravvalg,
): readonly Rasjonal[] {
  const vekter = krav.map(({ id, vekt = 1 }, i) => lesVekt(vekt, id, `/krav/${i}/vekt`));
  const lest = vekter.flatMap((v) => ('vekt' in v ? [v.vekt] : []));
  kastVedFeil([
    ...(erBeløp(pott) ? [] : [funn('POTT_UGYLDIG', 'FEIL', '/pott', { pott: String(pott) })]),
    ...(krav.length > 0 ? [] : [funn('MOTTAKERE_TOMT', 'FEIL', '/krav', {})]),
    ...funnOmIder(
      krav.map(({ id }) => id),
      '/krav',
    ),
    ...krav.flatMap(({ id, krav: beløp }, i) =>
      erBeløp(beløp)
        ? []
        : [funn('KRAVBELOP_UGYLDIG', 'FEIL', `/krav/${i}/krav`, { id: String(id), krav: String(beløp) })],
    ),
    ...vekter.flatMap((v) => ('funn' in v ? [v.funn] : [])),
    ...krav.flatMap((en, i) => funnOmVekt(en, i, regel)),
    ...funnOmKlasser(krav),
    ...(REGLER.has(regel) ? [] : [funn('KRAVREGEL_UKJENT', 'FEIL', '/valg/regel', { regel: String(regel) })]),
    ...(erBeløp(enhet) && enhet > 0 ? [] : [funn('ENHET_UGYLDIG', 'FEIL', '/valg/enhet', { enhet: String(enhet) })]),
    ...funnOmLikhet(vedLikhet),
  ]);
  return lest;
}

function funnOmVekt({ id, vekt }: Kravstiller, i: number, regel: Kravvalg['regel']): readonly Funn[] {
  if (vekt === undefined) return [];
  const sti = `/krav/${i}/vekt`;
  if (regel === 'TALMUD') return [funn('REGEL_UTEN_VEKT', 'FEIL', sti, { id: String(id), regel })];
  const lest = lesVekt(vekt, id, sti);
  return 'vekt' in lest && lest.vekt.t === 0n ? [funn('KRAVVEKT_NULL', 'FEIL', sti, { id: String(id) })] : [];
}

function funnOmKlasser(krav: readonly Kravstiller[]): readonly Funn[] {
  if (krav.every(({ klasse }) => klasse === undefined)) return [];
  return krav.flatMap(({ id, klasse }, i) => {
    if (klasse === undefined) return [funn('KLASSE_MANGLER', 'FEIL', `/krav/${i}`, { id: String(id) })];
    if (Number.isSafeInteger(klasse)) return [];
    return [funn('KLASSE_UGYLDIG', 'FEIL', `/krav/${i}/klasse`, { id: String(id), klasse: String(klasse) })];
  });
}
