import type { OppfølgingNode } from '../../oppfolging/noder';
import type { Nodenavn } from './noder-typer';

/** Names of the nodes of a figure of a status; `{hvem}` is the entry. */
export const OPPFØLGINGSNODER: Nodenavn<OppfølgingNode> = {
  tildelt: ['Tildelt', 'Tildelt', 'Awarded'],
  akseptert: ['Akseptert', 'Akseptert', 'Accepted'],
  forpliktet: ['Forpliktet', 'Forplikta', 'Committed'],
  utbetalt: ['Utbetalt', 'Utbetalt', 'Paid out'],
  brukt: ['Brukt', 'Brukt', 'Used'],
  tilbakebetalt: ['Tilbakebetalt', 'Tilbakebetalt', 'Paid back'],
  overført: ['Overført', 'Overført', 'Carried over'],
  omdisponert: ['Omdisponert', 'Omdisponert', 'Moved'],
  rest: ['Rest', 'Rest', 'Left'],
  inn: ['Overført inn', 'Overført inn', 'Carried in'],
  ut: ['Overført ut', 'Overført ut', 'Carried out'],
  til: ['Omdisponert hit', 'Omdisponert hit', 'Moved here'],
  fra: ['Omdisponert herfra', 'Omdisponert herifrå', 'Moved from here'],
  'det-som-var': ['Det som var å bruke', 'Det som var å bruke', 'What there was to use'],
  postering: ['Postering {hvem}', 'Postering {hvem}', 'Entry {hvem}'],
};
