import { finnVedSti } from '../../../kjerne/json-peker';
import { sitat } from '../../tekster/ord';
import type { Arbeid, Svar } from './felles';

export function omFristen({ ord, rot, vis, språk, navnegiver, setning, grunnlag }: Arbeid): Svar | undefined {
  const id = finnFristregel(rot.id, grunnlag);
  if (id === undefined) return undefined;
  const navn = navnegiver.harNavn(id) ? sitat(navnegiver.navnPå(id), språk) : sitat(id, språk);
  const hvordan = rot.slag === 'GRUNNLAG' ? '' : setning(rot);
  return { setninger: [hvordan === '' ? ord.fristOppgitt(navn, vis(rot)) : ord.frist(navn, vis(rot), hvordan)] };
}

/** The rule that a deadline is of: ids are the way down from it, and may hold a slash themselves. */
function finnFristregel(id: string, grunnlag: unknown): string | undefined {
  const regler = finnVedSti(grunnlag, '/regler');
  const ider = (Array.isArray(regler) ? regler : [])
    .map((regel) => finnVedSti(regel, '/id'))
    .filter((en): en is string => typeof en === 'string' && id.startsWith(`${en}/`));
  const lengst = ider.reduce<string | undefined>((a, b) => (a === undefined || b.length > a.length ? b : a), undefined);
  const slutt = id.indexOf('/');
  return lengst ?? (slutt > 0 ? id.slice(0, slutt) : undefined);
}
