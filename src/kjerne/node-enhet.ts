import type { Begrunnelsesenhet, Begrunnelsesnode } from './begrunnelse';

/**
 * Whether the unit of a node fits those of its children. Money and spans of time are kinds of their own: they are never in
 * one sum or one comparison with anything else, and a product or a quotient is money when just one of its parts is. The
 * other units of numbers are ways of counting, which any data can be counted in, and go together.
 */
export function harRettEnhet({ slag, enhet, regel, barn }: Begrunnelsesnode): boolean {
  const enheter = barn.map((b) => b.enhet);
  switch (slag) {
    case 'GRUNNLAG':
    case 'GJENTATT':
      return true;
    case 'KONSTANT':
      return passerTil(regel === undefined ? undefined : TIDSKONSTANT.get(regel), enhet);
    case 'SUM':
    case 'DIFFERANSE':
    case 'MINST':
    case 'STORST':
    case 'MEDIAN':
    case 'KLEM':
    case 'RUND_NED':
    case 'RUND_OPP':
      return erEttSlag([enhet, ...enheter]);
    case 'HVIS':
      return erEttSlag([enhet, ...enheter.slice(1)]);
    case 'ER_LIK':
    case 'ER_MINDRE':
    case 'ER_HOYST':
      return erEttSlag(enheter);
    case 'RANG':
    case 'RANG_STIGENDE':
    case 'RANG_TETT':
    case 'RANG_SNITT':
      return !EGNE_SLAG.has(enhet) && erEttSlag(enheter);
    case 'ANTALL':
      return enhet !== 'ORE';
    case 'PRODUKT':
      return antallPenger(enheter) === (enhet === 'ORE' ? 1 : 0) && (!TID.has(enhet) || enheter.includes(enhet));
    case 'KVOTIENT':
      return enhet === 'ORE'
        ? enheter[0] === 'ORE' && enheter[1] !== 'ORE'
        : antallPenger(enheter) !== 1 || enheter[0] !== 'ORE';
    case 'LEGG_TIL_DAGER':
      return passerTil('DAGER', enheter[1]);
    case 'LEGG_TIL_MANEDER':
      return passerTil('MANEDER', enheter[1]);
    case 'LEGG_TIL_VIRKEDAGER':
      return passerTil('VIRKEDAGER', enheter[1]);
    case 'ANTALL_DAGER':
      return passerTil('DAGER', enhet);
    case 'ANTALL_VIRKEDAGER':
      return passerTil('VIRKEDAGER', enhet);
    default:
      // Dates, answers and texts have their type in the value.
      return true;
  }
}

const TID: ReadonlySet<string> = new Set(['DAGER', 'VIRKEDAGER', 'MANEDER']);
const EGNE_SLAG: ReadonlySet<string> = new Set(['ORE', ...TID]);
const TIDSKONSTANT: ReadonlyMap<string, Begrunnelsesenhet> = new Map([
  ['DAGER_I_UKE', 'DAGER'],
  ['MANEDER_I_AR', 'MANEDER'],
  ['ORE_I_KRONE', 'ORE'],
]);

/** The unit itself, or a count of what is not said. */
const passerTil = (ventet: Begrunnelsesenhet | undefined, enhet: Begrunnelsesenhet | undefined): boolean =>
  ventet === undefined || enhet === undefined || enhet === ventet || !EGNE_SLAG.has(enhet);

const antallPenger = (enheter: readonly Begrunnelsesenhet[]): number => enheter.filter((e) => e === 'ORE').length;

/** None is of a kind of its own, or all are of the same one. */
function erEttSlag(enheter: readonly Begrunnelsesenhet[]): boolean {
  const egen = enheter.find((e) => EGNE_SLAG.has(e));
  return egen === undefined || enheter.every((e) => e === egen);
}
