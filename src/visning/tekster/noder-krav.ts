import type { KravNode, NøkkelNode } from '../../fordeling/noder-krav';
import type { Nodenavn } from './noder-typer';

/** Names of the nodes of a split among claims that are its own; `{hvem}` is the claimant. */
export const KRAVNODER: Nodenavn<KravNode> = {
  'krav-fordelt': ['Hele potten', 'Heile potten', 'The whole pot'],
  'kravbeløp/#': ['Beløpet til {hvem}', 'Beløpet til {hvem}', 'The amount to {hvem}'],
  'delt/#': [
    'Det {hvem} får av det som er til klassen',
    'Det {hvem} får av det som er til klassen',
    'What {hvem} gets of what there is for the class',
  ],
  'vilkår/#': [
    'Om begge deler stemmer for {hvem}',
    'Om begge delar stemmer for {hvem}',
    'Whether both are so for {hvem}',
  ],
  'klasse-foran/#': [
    'Om {hvem} er i en klasse foran den der potten tar slutt',
    'Om {hvem} er i ein klasse framfor den der potten tek slutt',
    'Whether {hvem} is in a class before the one where the pot ends',
  ],
  'klasse-lik/#': [
    'Om {hvem} er i klassen der potten tar slutt',
    'Om {hvem} er i klassen der potten tek slutt',
    'Whether {hvem} is in the class where the pot ends',
  ],
  'klasse-bak/#': [
    'Om {hvem} er i en klasse bak den siste som får noe',
    'Om {hvem} er i ein klasse bak den siste som får noko',
    'Whether {hvem} is in a class after the last that gets anything',
  ],
  'klasse/#': ['Prioritetsklassen til {hvem}', 'Prioritetsklassen til {hvem}', 'The priority class of {hvem}'],
  rom: [
    'Om kravene som skal dekkes helt, får plass i potten',
    'Om krava som skal dekkjast heilt, får plass i potten',
    'Whether there is room in the pot for the claims to be met in full',
  ],
  'brukt-opp': [
    'Om kravene foran bruker alt som kan deles ut',
    'Om krava framfor bruker alt som kan delast ut',
    'Whether the claims before take all that can be distributed',
  ],
  'krav/#': ['Kravet til {hvem}', 'Kravet til {hvem}', 'The claim of {hvem}'],
  'krav/#/øre': [
    'Kravet til {hvem} før avrunding',
    'Kravet til {hvem} før avrunding',
    'The claim of {hvem} before rounding',
  ],
  'krav-foran': ['Kravene som dekkes helt', 'Krava som blir dekte heilt', 'The claims that are met in full'],
  'krav-til-nå': [
    'Kravene i klassene som står foran',
    'Krava i klassane som står framfor',
    'The claims of the classes that come before',
  ],
  'krav-i-alt': ['Kravene til sammen', 'Krava til saman', 'The claims in all'],
  'klassens-krav': [
    'Kravene til dem som deler det som er igjen',
    'Krava til dei som deler det som er att',
    'The claims of those who share what is left',
  ],
  'til-klassen': [
    'Det som er igjen når klassene foran har fått sitt',
    'Det som er att når klassane framfor har fått sitt',
    'What is left when the classes before have theirs',
  ],
  'krav-dekket': ['Mer enn noen har krav på', 'Meir enn nokon har krav på', 'More than anybody claims'],
  'krevd-av-potten': [
    'Det av potten som noen har krav på',
    'Det av potten som nokon har krav på',
    'What somebody claims of the pot',
  ],
  'uten-vekt': ['Vekten når ingen er oppgitt', 'Vekta når inga er oppgitt', 'The weight when none is given'],
  'vektet-krav/#': [
    'Vekten ganger kravet til {hvem}',
    'Vekta gonger kravet til {hvem}',
    'The weight times the claim of {hvem}',
  ],
  'halvt/#': ['Halve kravet til {hvem}', 'Halve kravet til {hvem}', 'Half the claim of {hvem}'],
  halvparten: ['Halvparten av kravene', 'Halve summen av krava', 'Half of the claims'],
  'under-halvparten': [
    'Om det som skal deles, er høyst halvparten av kravene, slik at alle får likt',
    'Om det som skal delast, er høgst halve summen av krava, slik at alle får likt',
    'Whether what is to be shared is at most half of the claims, so that all get the same',
  ],
  'over-halvparten': [
    'Om det som skal deles, er mer enn halvparten av kravene, slik at alle taper likt',
    'Om det som skal delast, er meir enn halve summen av krava, slik at alle taper likt',
    'Whether what is to be shared is more than half of the claims, so that all lose the same',
  ],
  'per-krav': [
    'Den delen av kravet som hver får',
    'Den delen av kravet som kvar får',
    'The share of the claim that each gets',
  ],
  'krav-som-deler': ['Kravene til dem som deler', 'Krava til dei som deler', 'The claims of those who share'],
  'per-vektet-krav': [
    'Den delen av kravet som vekten 1 gir',
    'Den delen av kravet som vekta 1 gir',
    'The share of the claim that a weight of 1 gives',
  ],
  'vektede-krav': [
    'Kravene til dem som deler, ganger vektene',
    'Krava til dei som deler, gonger vektene',
    'The claims of those who share, times the weights',
  ],
  'til-hver': ['Det samme beløpet til hver', 'Det same beløpet til kvar', 'The same amount to each'],
  'til-hver/sats': ['Det som er igjen, likt delt', 'Det som er att, likt delt', 'What is left, shared alike'],
  'hvor-mange': ['Hvor mange som deler', 'Kor mange som deler', 'How many share'],
  tap: ['Det kravene ikke får', 'Det krava ikkje får', 'What the claims do not get'],
  'tap/#': ['Det {hvem} taper', 'Det {hvem} taper', 'What {hvem} loses'],
  'tap/#/fritt': [
    'Det vekten til {hvem} gir i tap før grensen',
    'Det vekta til {hvem} gir i tap før grensa',
    'What the weight of {hvem} gives in loss before the limit',
  ],
  'tap-til-hver': ['Det samme tapet for hver', 'Det same tapet for kvar', 'The same loss for each'],
  'tap-til-hver/sats': [
    'Tapet som er igjen, likt delt',
    'Tapet som er att, likt delt',
    'The loss that is left, shared alike',
  ],
  'tap-per-vekt': ['Det vekten 1 taper', 'Det vekta 1 taper', 'What a weight of 1 loses'],
  'tap-i-forhold': [
    'Tapet som er igjen når de som ikke kan tape mer, har tatt sin del',
    'Tapet som er att når dei som ikkje kan tape meir, har teke sin del',
    'The loss that is left when those who can lose no more have taken theirs',
  ],
  'tap-vekter': [
    'Vektene til dem som deler tapet',
    'Vektene til dei som deler tapet',
    'The weights of those who share the loss',
  ],
  'tap-hvor-mange': ['Hvor mange som deler tapet', 'Kor mange som deler tapet', 'How many share the loss'],
  'per-vekt': ['Det vekten 1 gir', 'Det vekta 1 gir', 'What a weight of 1 gives'],
  'i-forhold': [
    'Det som er igjen når de som har fått alt de kan, har fått sitt',
    'Det som er att når dei som har fått alt dei kan, har fått sitt',
    'What is left when those who have all that they can have theirs',
  ],
  'andel/#/fritt': [
    'Det vekten til {hvem} gir før grensen',
    'Det vekta til {hvem} gir før grensa',
    'What the weight of {hvem} gives before the limit',
  ],
};

/** Names of the nodes of a key; `{hvem}` is the recipient, or the part of the key. */
export const NØKKELNODER: Nodenavn<NøkkelNode> = {
  nøkkelvekt: ['Vekten til {hvem} i nøkkelen', 'Vekta til {hvem} i nøkkelen', 'The weight of {hvem} in the key'],
  'del/#': ['Det leddet {hvem} gir', 'Det leddet {hvem} gir', 'What the part {hvem} gives'],
  'andel/#': [
    'Leddet {hvem} som del av nøkkelen',
    'Leddet {hvem} som del av nøkkelen',
    'The part {hvem} as a share of the key',
  ],
  'oppgitt/#': [
    'Det som er oppgitt for leddet {hvem}',
    'Det som er oppgitt for leddet {hvem}',
    'What is given for the part {hvem}',
  ],
  andeler: ['Alle leddene til sammen', 'Alle ledda til saman', 'All the parts together'],
  'forhold/#': [
    'Mottakerens del av tallene i leddet {hvem}',
    'Delen mottakaren har av tala i leddet {hvem}',
    'The recipient’s share of the figures of the part {hvem}',
  ],
  en: ['Én mottaker', 'Éin mottakar', 'One recipient'],
  'hvor-mange': ['Hvor mange mottakere det er', 'Kor mange mottakarar det er', 'How many recipients there are'],
  'id/#': ['Mottaker', 'Mottakar', 'Recipient'],
  folketall: ['Folketallet til sammen', 'Folketalet til saman', 'The population in all'],
  'folketall/#': ['Folketallet til {hvem}', 'Folketalet til {hvem}', 'The population of {hvem}'],
  folketall80pluss: [
    'Innbyggere på 80 år og over til sammen',
    'Innbyggjarar på 80 år og over til saman',
    'Inhabitants of 80 years or more in all',
  ],
  'folketall80pluss/#': [
    'Innbyggere på 80 år og over hos {hvem}',
    'Innbyggjarar på 80 år og over hos {hvem}',
    'Inhabitants of 80 years or more of {hvem}',
  ],
  antallKommuner: ['Kommuner til sammen', 'Kommunar til saman', 'Municipalities in all'],
  'antallKommuner/#': ['Kommuner hos {hvem}', 'Kommunar hos {hvem}', 'Municipalities of {hvem}'],
  'vekter/#': [
    'Vektene i leddet {hvem} til sammen',
    'Vektene i leddet {hvem} til saman',
    'The weights of the part {hvem} in all',
  ],
  'vekt/#/#': ['Vekten som er gitt til {hvem}', 'Vekta som er gitt til {hvem}', 'The weight given to {hvem}'],
};
