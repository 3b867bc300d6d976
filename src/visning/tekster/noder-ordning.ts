import type { ReformNode } from '../../ordning/noder';
import type { Nodenavn } from './noder-typer';

/** Names of the nodes of a reform; `{hvem}` is a recipient, a distribution or a group of changes. */
export const REFORMNODER: Nodenavn<ReformNode> = {
  reform: ['Om regnestykket for reformen går opp', 'Om reknestykket for reforma går opp', 'Whether the reform adds up'],
  'gar-opp': ['Om summene går opp', 'Om summane går opp', 'Whether the sums add up'],
  ramme: ['Det som skulle deles', 'Det som skulle delast', 'What was to be shared'],
  samlet: ['Alle forskjeller til sammen', 'Alle skilnader til saman', 'All differences together'],
  pengene: ['Forskjellen i alle pengene', 'Skilnaden i alle pengane', 'The difference in all the money'],
  mottaker: ['Forskjellen for {hvem}', 'Skilnaden for {hvem}', 'The difference for {hvem}'],
  ingen: ['Forskjellen i det ingen har fått', 'Skilnaden i det ingen har fått', 'The difference in what nobody has'],
  'ingen-årsak': ['Ikke fordelt', 'Ikkje fordelt', 'Not distributed'],
  etter: ['Etter reformen', 'Etter reforma', 'After the reform'],
  før: ['Før reformen', 'Før reforma', 'Before the reform'],
  andel: ['Fra {hvem}', 'Frå {hvem}', 'From {hvem}'],
  tilskrevet: [
    'Det endringene forklarer for {hvem}',
    'Det endringane forklarer for {hvem}',
    'What the changes account for, for {hvem}',
  ],
  del: ['Det {hvem} forklarer', 'Det {hvem} forklarer', 'What {hvem} accounts for'],
  forskjell: ['Forskjellen for {hvem}', 'Skilnaden for {hvem}', 'The difference for {hvem}'],
};
