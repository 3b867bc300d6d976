import type { FristNode } from '../../frister/noder';
import type { Nodenavn } from './noder-typer';

/** Names of the nodes of a deadline; `{hvem}` is the rule or the event. */
export const FRISTNODER: Nodenavn<FristNode> = {
  anker: ['Dagen fristen regnes fra', 'Dagen fristen blir rekna frå', 'The day the deadline is counted from'],
  hendelse: ['Dagen for {hvem}', 'Dagen for {hvem}', 'The day of {hvem}'],
  skritt: ['Datoen etter {hvem}', 'Datoen etter {hvem}', 'The date by {hvem}'],
  antall: ['Antallet i regelen', 'Talet i regelen', 'The number in the rule'],
  mengde: ['Lengden på fristen', 'Lengda på fristen', 'The length of the deadline'],
  ganger: ['Omregning', 'Omrekning', 'Conversion'],
  forskyvning: ['Datoen flyttet til en virkedag', 'Datoen flytta til ein virkedag', 'The date moved to a working day'],
  først: [
    'Den virkedagen som prøves først',
    'Den virkedagen som blir prøvd først',
    'The working day that is tried first',
  ],
  ellers: ['Den virkedagen som ellers gjelder', 'Den virkedagen som elles gjeld', 'The working day that else holds'],
  'samme-måned': ['Om den er i samme måned', 'Om han er i same månad', 'Whether it is in the same month'],
  år: ['Året', 'Året', 'The year'],
  måned: ['Måneden', 'Månaden', 'The month'],
  dag: ['Dagen', 'Dagen', 'The day'],
};
