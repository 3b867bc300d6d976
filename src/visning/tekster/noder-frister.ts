import type { FristNode } from '../../frister/noder';
import type { Nodenavn } from './noder-typer';

/** Names of the nodes of a deadline; `{hvem}` is the rule or the event. */
export const FRISTNODER: Nodenavn<FristNode> = {
  anker: ['Dagen fristen regnes fra', 'Dagen fristen blir rekna frå', 'The day the deadline is counted from'],
  hendelse: ['Dagen for hendelsen {hvem}', 'Dagen for hendinga {hvem}', 'The day of the event {hvem}'],
  skritt: ['Datoen etter regelen {hvem}', 'Datoen etter regelen {hvem}', 'The date by the rule {hvem}'],
  antall: ['Antallet i regelen', 'Talet i regelen', 'The number in the rule'],
  mengde: ['Lengden på fristen', 'Lengda på fristen', 'The length of the deadline'],
  ganger: ['Omregning', 'Omrekning', 'Conversion'],
  forskyvning: ['Datoen flyttet til en virkedag', 'Datoen flytta til ein yrkedag', 'The date moved to a working day'],
  først: [
    'Den virkedagen som prøves først',
    'Den yrkedagen som blir prøvd først',
    'The working day that is tried first',
  ],
  ellers: [
    'Den virkedagen som ellers gjelder',
    'Den yrkedagen som elles gjeld',
    'The working day that holds otherwise',
  ],
  'samme-måned': ['Om den er i samme måned', 'Om han er i same månad', 'Whether it is in the same month'],
  år: ['Året', 'Året', 'The year'],
  måned: ['Måneden', 'Månaden', 'The month'],
  dag: ['Dagen', 'Dagen', 'The day'],
};
