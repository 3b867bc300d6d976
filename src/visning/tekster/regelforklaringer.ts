import type { Kravregel } from '../../fordeling/typer-krav';
import type { Nodenavn } from './noder-typer';
import type { Regelkode } from './regler';

/** Rules whose name says too little to one who has not met it. */
export type ForklartRegel =
  | Kravregel
  | Extract<
      Regelkode,
      | 'STORSTE_REST'
      | 'SAINTE_LAGUE'
      | 'MODIFISERT_SAINTE_LAGUE'
      | 'DHONDT'
      | 'ADAMS'
      | 'HUNTINGTON_HILL'
      | 'DEAN'
      | 'MELD'
      | 'LODD'
      | 'KRAV'
      | 'ID'
      | 'KONSENSUS'
      | 'TRIMMET'
      | 'MEDIAN'
      | 'SNITT'
      | 'SHAPLEY'
    >;

const DELES = [
  'Vekten deles på et tall som vokser med hver enhet mottakeren har fått, og neste enhet går til den som da har høyest tall',
  'Vekta blir delt på eit tal som veks med kvar eining mottakaren har fått, og neste eining går til den som då har høgast tal',
  'The weight is divided by a number that grows with each unit the recipient has got, and the next unit goes to whoever then has the highest number',
] as const;

/** What such a rule does, in one sentence that anybody can follow; without a full stop. */
export const REGELFORKLARINGER: Nodenavn<ForklartRegel> = {
  STORSTE_REST: [
    'Alle får den nøyaktige andelen sin rundet ned til hele enheter, og enhetene som da er igjen, går én og én til dem som har størst rest',
    'Alle får den nøyaktige delen sin runda ned til heile einingar, og einingane som då er att, går éi og éi til dei som har størst rest',
    'Everyone gets their exact share rounded down to whole units, and the units then left go one by one to those with the largest remainder',
  ],
  SAINTE_LAGUE: [`${DELES[0]} (0,5, 1,5, 2,5 …)`, `${DELES[1]} (0,5, 1,5, 2,5 …)`, `${DELES[2]} (0.5, 1.5, 2.5 …)`],
  MODIFISERT_SAINTE_LAGUE: [
    `${DELES[0]} (0,7, 1,5, 2,5 …)`,
    `${DELES[1]} (0,7, 1,5, 2,5 …)`,
    `${DELES[2]} (0.7, 1.5, 2.5 …)`,
  ],
  DHONDT: [`${DELES[0]} (1, 2, 3 …)`, `${DELES[1]} (1, 2, 3 …)`, `${DELES[2]} (1, 2, 3 …)`],
  ADAMS: [
    `Alle får først én enhet. ${DELES[0]} (1, 2, 3 …)`,
    `Alle får først éi eining. ${DELES[1]} (1, 2, 3 …)`,
    `Everyone first gets one unit. ${DELES[2]} (1, 2, 3 …)`,
  ],
  HUNTINGTON_HILL: [
    `Alle får først én enhet. ${DELES[0]} (roten av antallet ganger antallet pluss én)`,
    `Alle får først éi eining. ${DELES[1]} (rota av talet gonger talet pluss éin)`,
    `Everyone first gets one unit. ${DELES[2]} (the root of the number times the number plus one)`,
  ],
  DEAN: [
    `Alle får først én enhet. ${DELES[0]} (det harmoniske snittet av antallet og antallet pluss én)`,
    `Alle får først éi eining. ${DELES[1]} (det harmoniske snittet av talet og talet pluss éin)`,
    `Everyone first gets one unit. ${DELES[2]} (the harmonic mean of the number and the number plus one)`,
  ],
  PROPORSJONAL: [
    'Alle får samme del av kravet sitt, med vekt der noen har det',
    'Alle får same del av kravet sitt, med vekt der nokon har det',
    'Everyone gets the same share of their claim, with weight where somebody has one',
  ],
  LIK_TILDELING: [
    'Alle får det samme beløpet, men ingen mer enn kravet sitt, med vekt der noen har det',
    'Alle får det same beløpet, men ingen meir enn kravet sitt, med vekt der nokon har det',
    'Everyone gets the same amount, but nobody more than their claim, with weight where somebody has one',
  ],
  LIKE_TAP: [
    'Alle får kravet sitt minus det samme beløpet, men ingen mindre enn null, med vekt der noen har det',
    'Alle får kravet sitt minus det same beløpet, men ingen mindre enn null, med vekt der nokon har det',
    'Everyone gets their claim less the same amount, but nobody below zero, with weight where somebody has one',
  ],
  TALMUD: [
    'Opp til halvparten av kravene får alle likt, og over det taper alle likt, høyst halve kravet sitt',
    'Opp til halve summen av krava får alle likt, og over det taper alle likt, høgst halve kravet sitt',
    'Up to half of the claims all get the same, and above it all lose the same, at most half of their claim',
  ],
  MELD: [
    'Det som like krav ikke kan dele, blir ikke delt ut, men meldt til den som avgjør',
    'Det som like krav ikkje kan dele, blir ikkje delt ut, men meldt til den som avgjer',
    'What equal claims cannot share is not distributed, but reported to whoever decides',
  ],
  LODD: [
    'De som står likt, ordnes etter et lodd som alle kan regne ut på nytt av frøet',
    'Dei som står likt, blir ordna etter eit lodd som alle kan rekne ut på nytt av frøet',
    'Those who tie are put in the order of a lot that anybody can compute again from the seed',
  ],
  KRAV: [
    'Den som har størst krav, står først',
    'Den som har størst krav, står først',
    'Whoever has the greatest claim stands first',
  ],
  ID: [
    'De som står likt, ordnes alfabetisk etter kjennemerket de har i dataene',
    'Dei som står likt, blir ordna alfabetisk etter kjennemerket dei har i dataa',
    'Those who tie are put in alphabetical order of their identifiers in the data',
  ],
  KONSENSUS: [
    'Saken er vedtatt når ingen går imot',
    'Saka er vedteken når ingen går imot',
    'The case is carried when nobody goes against it',
  ],
  SNITT: [
    'Summen av poengene delt på antallet som har gitt poeng',
    'Summen av poenga delt på talet på dei som har gitt poeng',
    'The sum of the scores divided by how many have scored',
  ],
  MEDIAN: [
    'Det midterste poenget når poengene ordnes etter størrelse',
    'Det midtarste poenget når poenga blir ordna etter storleik',
    'The middle score when the scores are put in order',
  ],
  TRIMMET: [
    'De høyeste og de laveste poengene tas bort, like mange av hver, og snittet tas av resten',
    'Dei høgaste og dei lågaste poenga blir tekne bort, like mange av kvar, og snittet blir teke av resten',
    'The highest and the lowest scores are dropped, as many of each, and the mean is taken of the rest',
  ],
  SHAPLEY: [
    'Hver endring får snittet av det den fører til over alle rekkefølger endringene kan gjøres i',
    'Kvar endring får snittet av det ho fører til over alle rekkjefølgjer endringane kan gjerast i',
    'Each change gets the mean of what it leads to over all orders in which the changes can be made',
  ],
};
