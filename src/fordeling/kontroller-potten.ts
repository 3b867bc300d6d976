import type { Rasjonal } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Fordelingsvalg, Likhetsregel, Mottaker } from '../modell';
import { DIVISORMETODER } from './divisormetoder';
import { funnOmIder } from './funn-om-ider';
import type { FordelingKoder } from './koder';
import { funnOmGrenser, kontrollerGrupper } from './kontroller-grupper';
import { lesVekt } from './les-vekt';

const funn = lagFunnlager<FordelingKoder>();
const REGLER: ReadonlySet<unknown> = new Set(['MELD', 'STORST_VEKT', 'MINST_VEKT', 'ID']);

/** Throws every breach of the contract of `fordelPott` at once, or returns the weights read exactly. */
export function kontrollerPotten(
  pott: number,
  mottakere: readonly Mottaker[],
  valg: Fordelingsvalg,
): readonly Rasjonal[] {
  const vekter = mottakere.map(({ id, vekt }, i) => lesVekt(vekt, id, `/mottakere/${i}/vekt`));
  const lest = vekter.flatMap((v) => ('vekt' in v ? [v.vekt] : []));
  const utenSum = lest.length > 0 && lest.length === vekter.length && lest.every(({ t }) => t === 0n);
  kastVedFeil([
    ...(erBeløp(pott) ? [] : [funn('POTT_UGYLDIG', 'FEIL', '/pott', { pott: String(pott) })]),
    ...(mottakere.length > 0 ? [] : [funn('MOTTAKERE_TOMT', 'FEIL', '/mottakere', {})]),
    ...funnOmIder(
      mottakere.map(({ id }) => id),
      '/mottakere',
    ),
    ...vekter.flatMap((v) => ('funn' in v ? [v.funn] : [])),
    ...(utenSum ? [funn('VEKTER_UTEN_SUM', 'FEIL', '/mottakere', {})] : []),
    ...mottakere.flatMap((mottaker, i) => funnOmGrenser(mottaker.id, mottaker, `/mottakere/${i}`)),
    ...(valg.grupper === undefined ? [] : kontrollerGrupper(mottakere, valg.grupper)),
    ...funnOmValg(pott, valg),
  ]);
  return lest;
}

function funnOmValg(pott: number, { metode, enhet, reservert, vedLikhet }: Fordelingsvalg): readonly Funn[] {
  const reservertHolder = reservert === undefined || (erBeløp(reservert) && !(reservert > pott));
  return [
    ...(metode === 'STORSTE_REST' || Object.hasOwn(DIVISORMETODER, metode)
      ? []
      : [funn('METODE_UKJENT', 'FEIL', '/valg/metode', { metode: String(metode) })]),
    ...(erBeløp(enhet) && enhet > 0 ? [] : [funn('ENHET_UGYLDIG', 'FEIL', '/valg/enhet', { enhet: String(enhet) })]),
    ...(reservertHolder
      ? []
      : [funn('RESERVERT_UGYLDIG', 'FEIL', '/valg/reservert', { reservert: String(reservert) })]),
    ...funnOmLikhet(vedLikhet),
  ];
}

/** Findings about rules for ties at `/valg/vedLikhet`: one that does not exist, or an empty chain. */
export function funnOmLikhet(vedLikhet: Fordelingsvalg['vedLikhet']): readonly Funn[] {
  const regler: readonly Likhetsregel[] = Array.isArray(vedLikhet) ? vedLikhet : [vedLikhet as Likhetsregel];
  if (regler.length === 0) return [funn('LIKHETSREGEL_UKJENT', 'FEIL', '/valg/vedLikhet', { regel: '' })];
  return regler.flatMap((regel, i) => {
    const sti = Array.isArray(vedLikhet) ? `/valg/vedLikhet/${i}` : '/valg/vedLikhet';
    return erLikhetsregel(regel) ? [] : [funn('LIKHETSREGEL_UKJENT', 'FEIL', sti, { regel: String(regel) })];
  });
}

/** Whether something is a rule for ties. */
export function erLikhetsregel(regel: unknown): boolean {
  if (typeof regel !== 'object' || regel === null) return REGLER.has(regel);
  return 'lodd' in regel && typeof regel.lodd === 'string' && regel.lodd !== '';
}
