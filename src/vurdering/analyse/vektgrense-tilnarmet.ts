import {
  del,
  gang,
  leggSammen,
  type Rasjonal,
  sammenlignEksakt,
  somRasjonal,
  tilBrøk,
  trekkFra,
} from '../../kjerne/brok';
import { lesTall } from '../les-kriterier';
import type { Flytting } from './analysegrunnlag';
import { EN, endringer, utenVei, type Vektgrense, type Vektsak } from './vektgrense';

/** The boundary one way for any rule: step by step to the first change, then by halves. */
export function finnTilnærmetGrense(sak: Vektsak, ende: Rasjonal): Vektgrense {
  const uten = utenVei(sak, ende, 'TILNARMET');
  if (uten !== undefined) return uten;
  const { trinn, bredde } = sak.valg;
  const skritt = del(trekkFra(ende, sak.vekt), somRasjonal(trinn));
  let sist = sak.vekt;
  for (let i = 1; i <= trinn; i++) {
    const andel = leggSammen(sak.vekt, gang(skritt, somRasjonal(i)));
    const flyttinger = endringer(sak, andel);
    if (flyttinger.length > 0) return halver(sak, { sist, andel, flyttinger }, lesTall(bredde) ?? EN);
    sist = andel;
  }
  return { utfall: 'ENDRES_IKKE', presisjon: 'TILNARMET', flyttinger: [] };
}

interface Klemme {
  readonly sist: Rasjonal;
  readonly andel: Rasjonal;
  readonly flyttinger: readonly Flytting[];
}

function halver(sak: Vektsak, start: Klemme, bredde: Rasjonal): Vektgrense {
  let { sist, andel, flyttinger } = start;
  const avstand = (): Rasjonal => trekkFra(andel, sist);
  while (sammenlignEksakt(avstand().t < 0n ? trekkFra(sist, andel) : avstand(), bredde) > 0) {
    const midt = del(leggSammen(sist, andel), somRasjonal(2));
    const ved = endringer(sak, midt);
    if (ved.length > 0) [andel, flyttinger] = [midt, ved];
    else sist = midt;
  }
  return { utfall: 'ENDRES', presisjon: 'TILNARMET', vekt: tilBrøk(sist), til: tilBrøk(andel), flyttinger };
}
