// Case 28/2024 of the SSU in Lofoten, Vesterålen, Salten: who sits there, what its papers say, and what becomes of it.
// The case and the body are from the source; the members and the votes are invented, by role and never by name.
// Run it after `npm run build` with `node docs/examples/styring-ssu-28-2024.mjs`.
import {
  avgjørSak,
  begrunnAvgjørelse,
  etterregn,
  kontrollerSak,
  kontrollerSammensetning,
  lagNorskKalender,
} from 'samhandlingstilskudd';
import {
  konsensusvalgLofotenVesterålenSalten,
  ssuSak28LofotenVesterålenSalten2024,
  styringsvarianter,
} from 'samhandlingstilskudd/nord';
import { forklarFunn, formaterKode } from 'samhandlingstilskudd/visning';

const nb = { språk: 'nb' };
const overskrift = (tekst) => console.log(`\n${tekst}\n${'='.repeat(tekst.length)}\n`);
const visFunn = (funn) => {
  for (const ett of funn) console.log(`  ${formaterKode(ett.alvor, nb)}: ${forklarFunn(ett, nb)}`);
};

const variant = styringsvarianter.data.find(
  ({ helsefellesskapId }) => helsefellesskapId === 'lofoten-vesteralen-salten',
);
const ssu = variant.organer.find(({ id }) => id === variant.strategiskOrganId);
const sak = ssuSak28LofotenVesterålenSalten2024.data;

overskrift('A. Saksdokumentene i sak 28/2024');
const { svar, henvisninger, utsending, funn } = kontrollerSak(sak, {
  organ: ssu,
  // 13 working days is an assumption: no source has a rule.
  utsending: { enhet: 'VIRKEDAGER', minst: 13, kalender: lagNorskKalender(2024, 2024) },
});
console.log(`I orden: ${formaterKode(svar, nb)}`);
for (const h of henvisninger) {
  const { sted, nummer } = sak.henvisninger[h.henvisning];
  console.log(`  ${sted}, vedlegg ${nummer}: ${formaterKode(h.svar, nb)}`);
}
console.log(`  Sendt i tide: ${formaterKode(utsending.svar, nb)} (høyst ${utsending.dager} virkedager før møtet)\n`);
visFunn(funn);

overskrift('B. Hvem som sitter i SSU (oppdiktede medlemmer)');
const kommuner = ['Lofoten', 'Lofoten', 'Vesterålen', 'Vesterålen', 'Salten', 'Salten', 'Salten'];
const medlemmer = [
  ...kommuner.map((region, i) => ({ id: `kommune-${i + 1}`, rolle: 'kommunedirektør', gruppe: 'kommune', region })),
  { id: 'hf-1', rolle: 'direktør', gruppe: 'helseforetak' },
  { id: 'bruker-1', rolle: 'brukerrepresentant', gruppe: 'bruker' },
];
visFunn(kontrollerSammensetning(ssu, medlemmer).funn);

overskrift('C. Avgjørelsen (oppdiktede stemmer)');
const frammøte = { organId: ssu.id, dato: sak.møtedato, møtt: medlemmer.map(({ id }) => ({ medlemId: id })) };
const avgjør = (stemmer) =>
  avgjørSak(ssu, { sak, medlemmer, frammøte, stemmer }, konsensusvalgLofotenVesterålenSalten.data);
for (const stemmer of [
  [],
  [{ medlemId: 'kommune-3', stemme: 'AVSTAR' }],
  [{ medlemId: 'kommune-3', stemme: 'MOT' }],
  [{ medlemId: 'bruker-1', stemme: 'MOT' }],
]) {
  const resultat = avgjør(stemmer);
  const { utfall, årsak, sendesTil } = resultat;
  const hvem =
    stemmer.map(({ medlemId, stemme }) => `${medlemId} ${formaterKode(stemme, nb)}`).join(', ') || 'ingen sier imot';
  const videre = sendesTil === undefined ? '' : `; saken går til ${sendesTil}`;
  console.log(`${hvem}: ${formaterKode(utfall, nb)} (${formaterKode(årsak, nb)})${videre}`);
  console.log(`  Feil i begrunnelsen: ${etterregn(begrunnAvgjørelse(resultat), resultat.grunnlag).length}`);
  visFunn(resultat.funn);
}
