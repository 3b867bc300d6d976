import type { Begrunnelsesnode } from '../../../kjerne/begrunnelse';
import { liste } from '../../tekster/ord';
import { type Arbeid, iTekst, type Svar } from './felles';

/** The weight of one recipient, and how much of it each part of the key gives. */
export function omNøkkelvekten({ ord, rot, språk, navnegiver }: Arbeid): Svar {
  const hvem = navnegiver.navnPå(rot.id.slice(rot.id.indexOf('/') + 1));
  const prosent = (node: Begrunnelsesnode): string => iTekst(node, språk).replace(/ \([^)]*\)$/, '');
  const fra = rot.barn
    .filter(({ id }) => /^del\/\d+$/.test(id))
    .map((del) => ({ leddet: navnegiver.leddnavn(del.id.slice('del/'.length)), tall: prosent(del) }));
  const [eneste] = fra;
  const deler =
    rot.verdi === '0' || eneste === undefined || fra.length < rot.barn.length
      ? []
      : fra.length === 1
        ? [ord.altFraLeddet(eneste.leddet)]
        : [
            ord.fraLeddene(
              liste(
                fra.map(({ leddet, tall }) => ord.fraLeddet(tall, leddet)),
                språk,
              ),
            ),
          ];
  return { setninger: [ord.nøkkelvekten(hvem, prosent(rot)), ...deler] };
}
