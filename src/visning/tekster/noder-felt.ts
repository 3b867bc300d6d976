import type { Nodenavn } from './noder-typer';

/** The last field of a pointer, for a fact that has no other name. */
export type Feltnavn =
  | 'andel'
  | 'antall'
  | 'avstår'
  | 'beløp'
  | 'bidrag'
  | 'brukt'
  | 'dag'
  | 'dato'
  | 'eksakt'
  | 'enhet'
  | 'for'
  | 'form'
  | 'forMedlemId'
  | 'forskjell'
  | 'gruppe'
  | 'gulv'
  | 'holdtBeløp'
  | 'høyst'
  | 'id'
  | 'kriteriumId'
  | 'lodd'
  | 'maks'
  | 'medlemId'
  | 'min'
  | 'minst'
  | 'minstHabile'
  | 'mot'
  | 'måned'
  | 'møteleder'
  | 'poeng'
  | 'pott'
  | 'region'
  | 'reservert'
  | 'restenhet'
  | 'rett'
  | 'status'
  | 'stemme'
  | 'stemmerett'
  | 'søknadId'
  | 'søktBeløp'
  | 'tak'
  | 'terskelSum'
  | 'terskelTotalt'
  | 'totalt'
  | 'vekt'
  | 'verdi'
  | 'vurdererId'
  | 'år';

/** Names of fields that explanations read; every text of them is about the data, whoever's it is. */
export const FELTNAVN: Nodenavn<Feltnavn> = {
  andel: ['Andel', 'Del', 'Share'],
  antall: ['Antall', 'Talet', 'Number'],
  avstår: ['Ordet for å avstå', 'Ordet for å avstå', 'The word for abstaining'],
  beløp: ['Beløp', 'Beløp', 'Amount'],
  bidrag: ['Bidrag', 'Bidrag', 'Contribution'],
  brukt: ['Brukt', 'Brukt', 'Used'],
  dag: ['Dag', 'Dag', 'Day'],
  dato: ['Dato', 'Dato', 'Date'],
  eksakt: ['Nøyaktig andel', 'Nøyaktig del', 'Exact share'],
  enhet: ['Enheten som deles ut', 'Eininga som blir delt ut', 'The unit distributed'],
  for: ['Ordet for ja', 'Ordet for ja', 'The word for yes'],
  form: ['Form for vurdering', 'Form for vurdering', 'Form of assessment'],
  forMedlemId: ['Møter for', 'Møter for', 'Sits for'],
  forskjell: ['Forskjell', 'Skilnad', 'Difference'],
  gruppe: ['Gruppe', 'Gruppe', 'Group'],
  gulv: ['Gulv', 'Golv', 'Floor'],
  holdtBeløp: ['Holdt av', 'Halde av', 'Held'],
  høyst: ['Høyst', 'Høgst', 'At most'],
  id: ['Kjennemerke', 'Kjennemerke', 'Identifier'],
  kriteriumId: ['Kriterium', 'Kriterium', 'Criterion'],
  lodd: ['Frøet til loddet', 'Frøet til loddet', 'The seed of the lot'],
  maks: ['Høyest på skalaen', 'Høgast på skalaen', 'Highest on the scale'],
  medlemId: ['Medlem', 'Medlem', 'Member'],
  min: ['Lavest på skalaen', 'Lågast på skalaen', 'Lowest on the scale'],
  minst: ['Minst', 'Minst', 'At least'],
  minstHabile: [
    'Antall habile vurderere som kreves',
    'Talet på habile vurderarar som krevst',
    'How many impartial assessors are required',
  ],
  mot: ['Ordet for nei', 'Ordet for nei', 'The word for no'],
  måned: ['Måned', 'Månad', 'Month'],
  møteleder: ['Møteleder', 'Møteleiar', 'Leader of the meeting'],
  poeng: ['Poeng', 'Poeng', 'Score'],
  pott: ['Potten', 'Potten', 'The pot'],
  region: ['Region', 'Region', 'Region'],
  reservert: ['Reservert', 'Reservert', 'Reserved'],
  restenhet: [
    'Om det er gitt en enhet for resten',
    'Om det er gitt ei eining for resten',
    'Whether a unit was given for the remainder',
  ],
  rett: ['Retten plassen gir', 'Retten plassen gir', 'The right of the seat'],
  status: ['Status', 'Status', 'Status'],
  stemme: ['Stemme', 'Stemme', 'Vote'],
  stemmerett: ['Ordet for stemmerett', 'Ordet for stemmerett', 'The word for a vote'],
  søknadId: ['Søknad', 'Søknad', 'Application'],
  søktBeløp: ['Søkt beløp', 'Søkt beløp', 'Amount applied for'],
  tak: ['Tak', 'Tak', 'Cap'],
  terskelSum: ['Terskel for summen', 'Terskel for summen', 'Threshold of the sum'],
  terskelTotalt: [
    'Terskel for andelen av det høyeste',
    'Terskel for delen av det høgaste',
    'Threshold of the share of the highest',
  ],
  totalt: ['Samlet poengsum', 'Samla poengsum', 'Total score'],
  vekt: ['Vekt', 'Vekt', 'Weight'],
  verdi: ['Terskel', 'Terskel', 'Threshold'],
  vurdererId: ['Vurderer', 'Vurderar', 'Assessor'],
  år: ['År', 'År', 'Year'],
};
