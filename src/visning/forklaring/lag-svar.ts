import type { Begrunnelsesnode } from '../../kjerne/begrunnelse';
import { SVARORD } from '../tekster/svar';
import { finnNodeslekt } from './les-node-id';
import { type Arbeid, iTekst, type Svar, type Svargrunnlag } from './svar/felles';
import { omAvgjørelsen } from './svar/om-avgjorelse';
import { omBeløpet, omKravbeløpet, omPotten } from './svar/om-fordeling';
import { omFristen } from './svar/om-frist';
import { omNøkkelvekten } from './svar/om-nokkel';
import { omReformen } from './svar/om-reform';
import { omResttallet, omStatustallet } from './svar/om-status';
import { omAvstanden, omInnstillingen, omPoengene } from './svar/om-vurdering';

/**
 * The answer of a tree in whole sentences, made from the values of its nodes and of nothing else: it claims no more than
 * the tree computes.
 */
export function lagSvar(noder: readonly Begrunnelsesnode[], valg: Svargrunnlag): Svar | undefined {
  const [rot] = noder;
  if (rot === undefined) return undefined;
  const arbeid: Arbeid = {
    ...valg,
    ord: SVARORD[valg.språk],
    rot,
    noder: new Map(noder.filter(({ slag }) => slag !== 'GJENTATT').map((node) => [node.id, node])),
    vis: (node) => iTekst(node, valg.språk),
  };
  switch (finnNodeslekt(rot)) {
    case 'FORDELING':
      return rot.id === 'pott-fordelt' ? omPotten(arbeid) : omBeløpet(arbeid);
    case 'KRAV':
      return rot.id === 'krav-fordelt' ? omPotten(arbeid) : omKravbeløpet(arbeid);
    case 'INNSTILLING':
      return rot.id === 'innstilt' ? omInnstillingen(arbeid) : omAvstanden(arbeid);
    case 'POENG':
      return omPoengene(arbeid);
    case 'FRIST':
      return omFristen(arbeid);
    case 'STYRING':
      return omAvgjørelsen(arbeid);
    case 'REFORM':
      return omReformen(arbeid);
    case 'NOKKEL':
      return omNøkkelvekten(arbeid);
    case 'OPPFOLGING':
      return rot.id === 'rest' ? omResttallet(arbeid) : omStatustallet(arbeid);
    case undefined:
      return undefined;
  }
}
