import type { Begrunnelsesnode } from '../../../kjerne/begrunnelse';
import { etikettAv } from '../../tekster/etiketter';
import type { Arbeid, Svar } from './felles';

export function omAvgjørelsen({ ord, rot, noder, vis, språk }: Arbeid): Svar {
  const tell = (ord_: string): Begrunnelsesnode | undefined =>
    [...noder.values()].find(
      ({ id, enhet }) => enhet === 'ANTALL' && id.split('/').at(-1)?.replace(/-\d+$/, '') === ord_,
    );
  const [for_, mot] = ['for', 'mot'].map(tell);
  const uten = for_?.barn.find(({ id, slag }) => slag !== 'GJENTATT' && /(?:^|\/)uten-stemme(?:-\d+)?$/.test(id));
  return {
    setninger: [
      ord.vedtatt(rot.verdi === 'JA', etikettAv(rot.regel ?? '', språk)),
      ...(for_ === undefined || mot === undefined ? [] : [ord.stemmer(vis(for_), vis(mot))]),
      ...(uten === undefined || uten.verdi === '0' ? [] : [ord.utenStemme(vis(uten))]),
    ],
  };
}
