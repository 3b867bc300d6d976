import type { Begrunnelsesnode } from '../../../kjerne/begrunnelse';
import { liste } from '../../tekster/ord';
import type { Statussvartall } from '../../tekster/svar';
import { type Arbeid, iTekst, type Svar } from './felles';

/** What is left of an award, of what there was to use, and where the rest of that went. */
export function omResttallet({ ord, rot, noder, vis, språk }: Arbeid): Svar | undefined {
  const detSomVar = noder.get('rest/det-som-var');
  if (detSomVar === undefined) return undefined;
  const fortell = (hva: readonly Statussvartall[]): readonly string[] =>
    hva.flatMap((tall) => {
      const node = noder.get(`rest/${tall}`);
      return node === undefined || node.verdi === '0' ? [] : [ord.statustall(tall, vis(node))];
    });
  const beløp = iTekst({ ...rot, verdi: rot.verdi.replace('-', '') }, språk);
  const ut = fortell(['brukt', 'tilbakebetalt']);
  const erFlyttet = fortell(['overført', 'omdisponert']).length > 0;
  return {
    setninger: [
      (rot.verdi.startsWith('-') ? ord.overforbruk : ord.igjenAv)(beløp, vis(detSomVar)),
      ut.length === 0 ? ord.ingentingBrukt : `${liste(ut, språk)}.`,
      ...(erFlyttet ? [ord.detSomVar(liste(fortell(['tildelt', 'overført', 'omdisponert']), språk))] : []),
    ],
  };
}

/** One figure of an award: the sum of its entries, or what came in less what went out. */
export function omStatustallet({ ord, rot, vis }: Arbeid): Svar | undefined {
  const tall = rot.id as Statussvartall;
  const sagt = ord.statustall(tall, vis(rot));
  const erTom = ({ slag, barn }: Begrunnelsesnode): boolean => slag === 'SUM' && barn.length === 0;
  if (erTom(rot)) return { setninger: [ord.ingenPosteringer(tall)] };
  if (rot.slag === 'SUM') return { setninger: [`${sagt}.`, ord.sumAv(rot.barn.length)] };
  const [inn, ut] = rot.barn;
  if (rot.slag !== 'DIFFERANSE' || inn === undefined || ut === undefined) return undefined;
  if (rot.barn.every(erTom)) return { setninger: [ord.ingenPosteringer(tall)] };
  return { setninger: [ord.innMinusUt(sagt, vis(inn), vis(ut))] };
}
