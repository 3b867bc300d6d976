import { etikettAv } from '../../tekster/etiketter';
import { liste, medPluss } from '../../tekster/ord';
import type { Arbeid, Svar } from './felles';

export function omReformen(arbeid: Arbeid): Svar {
  const { ord, noder, vis, rot, språk, navnegiver } = arbeid;
  const endring = (id: string): string | undefined => {
    const [forskjell, fra, til] = [id, `${id}/før`, `${id}/etter`].map((en) => noder.get(en));
    if (forskjell === undefined || fra === undefined || til === undefined) return undefined;
    if (forskjell.verdi === '0') return ord.uendret(vis(til));
    const tall = vis(forskjell);
    return ord.endring(vis(fra), vis(til), medPluss(tall, !forskjell.verdi.startsWith('-'), språk));
  };
  const årsaker = (noder.get('ingen/etter')?.barn ?? []).filter(({ verdi }) => verdi !== '0');
  const fordi =
    årsaker.length === 0
      ? ''
      : `, ${liste([...new Set(årsaker.map(({ regel }) => etikettAv(regel ?? '', språk)))], språk)}`;
  const mottakere = [...noder.keys()].filter((id) => id.startsWith('mottaker/') && noder.has(`${id}/før`));
  const linjer = [
    ...mottakere.map((id) => {
      const mottaker = id.slice('mottaker/'.length);
      return { navn: navnegiver.navnPå(mottaker), tekst: `${endring(id) ?? ''}${omDelene(mottaker, arbeid)}` };
    }),
    ...(noder.has('ingen') ? [{ navn: ord.ikkeFordelt, tekst: `${endring('ingen') ?? ''}${fordi}` }] : []),
  ].filter(({ tekst }) => tekst !== '');
  return { setninger: [ord.reformen], linjer: [...linjer, { navn: '', tekst: ord.gårOpp(rot.verdi === 'JA') }] };
}

/** What each group of changes accounts for, where there is more than one and there is something to account for. */
function omDelene(mottaker: string, { noder, navnegiver, vis, språk }: Arbeid): string {
  const deler = (noder.get(`tilskrevet/${mottaker}`)?.barn ?? []).filter(({ verdi }) => verdi !== '0');
  if (deler.length < 2) return '';
  const fortalt = deler.map(
    (del) => `${navnegiver.nodenavn(del)}: ${medPluss(vis(del), !del.verdi.startsWith('-'), språk)}`,
  );
  return `. ${fortalt.join('. ')}.`;
}
