import type { ReformNode } from '../../ordning/noder';
import type { Nodenavn } from './noder-typer';

/** Names of the nodes of a reform; `{hvem}` is a recipient, a distribution or a group of changes. */
export const REFORMNODER: Nodenavn<ReformNode> = {
  reform: ['Om regnestykket for reformen går opp', 'Om reknestykket for reforma går opp', 'Whether the reform adds up'],
  'gar-opp': ['Om det går opp', 'Om det går opp', 'Whether it adds up'],
  samlet: ['Alle forskjeller til sammen', 'Alle skilnader til saman', 'All differences together'],
  pengene: ['Forskjellen i alle pengene', 'Skilnaden i alle pengane', 'The difference in all the money'],
  mottaker: ['Forskjellen for {hvem}', 'Skilnaden for {hvem}', 'The difference for {hvem}'],
  ingen: ['Forskjellen i det ingen har fått', 'Skilnaden i det ingen har fått', 'The difference in what nobody has'],
  etter: ['Etter reformen', 'Etter reforma', 'After the reform'],
  før: ['Før reformen', 'Før reforma', 'Before the reform'],
  andel: ['Fra {hvem}', 'Frå {hvem}', 'From {hvem}'],
  kvote: ['Den nøyaktige andelen', 'Den nøyaktige delen', 'The exact share'],
  hele: ['Hele enheter av andelen', 'Heile einingar av delen', 'Whole units of the share'],
  enhet: ['Enheten som deles ut', 'Eininga som blir delt ut', 'The unit handed out'],
  restenhet: [
    'Om det er gitt en enhet for resten',
    'Om det er gitt ei eining for resten',
    'Whether a unit was given for the remainder',
  ],
  antall: ['Enheter for resten', 'Einingar for resten', 'Units for the remainder'],
  en: ['Én', 'Éin', 'One'],
  null: ['Ingen', 'Ingen', 'None'],
  rest: ['Det resten gir', 'Det resten gir', 'What the remainder gives'],
  'restens-enhet': ['Enheten som deles ut', 'Eininga som blir delt ut', 'The unit handed out'],
  tilskrevet: [
    'Det endringene forklarer for {hvem}',
    'Det endringane forklarer for {hvem}',
    'What the changes account for, for {hvem}',
  ],
  del: ['Det {hvem} forklarer', 'Det {hvem} forklarer', 'What {hvem} accounts for'],
  forskjell: ['Forskjellen for {hvem}', 'Skilnaden for {hvem}', 'The difference for {hvem}'],
};
