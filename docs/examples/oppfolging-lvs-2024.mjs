// Following the money of Lofoten, Vesterålen, Salten in 2024: the budget, a move of money, the status of 11 October and
// the report of 1 November, all from one ledger. The award is real; what is paid and used is invented, since no source
// has it. Run it after `npm run build` with `node docs/examples/oppfolging-lvs-2024.mjs`.
import { readFileSync } from 'node:fs';
import {
  begrunnStatus,
  beregnBudsjettsummer,
  beregnStatus,
  etterregn,
  formaterBeløp,
  kontrollerTilskuddsbudsjett,
  lagDato,
  lagRapport,
  millioner,
  omdisponer,
  overførUbrukt,
  sammenlignRapporter,
} from 'samhandlingstilskudd';
import {
  budsjettLofotenVesterålenSalten2024,
  fullmaktLofotenVesterålenSalten2024,
  kostnadsarter,
  rapportmaler,
  tilskuddLofotenVesterålenSalten2024,
} from 'samhandlingstilskudd/nord';
import { lesPostering } from 'samhandlingstilskudd/skjema';
import {
  forklarFunn,
  formaterAndel,
  formaterKode,
  formaterRapport,
  formaterTabell,
  lagEndringstabell,
  lagRapporttabeller,
} from 'samhandlingstilskudd/visning';

const nb = { språk: 'nb' };
const overskrift = (tekst) => console.log(`\n${tekst}\n${'='.repeat(tekst.length)}\n`);
const skrivFunn = (funn) => {
  for (const ett of funn) console.log(`  ${formaterKode(ett.alvor, nb)}: ${forklarFunn(ett, nb)}`);
};

const fil = JSON.parse(readFileSync(new URL('oppdiktet-hovedbok-lvs-2024.json', import.meta.url), 'utf8'));
const posteringer = fil.posteringer.map((ukjent) => {
  const utfall = lesPostering(ukjent);
  if (!utfall.ok) throw new Error(utfall.funn.map((funn) => forklarFunn(funn, nb)).join('\n'));
  return utfall.verdi;
});
const { data: tilskudd } = tilskuddLofotenVesterålenSalten2024;
const { data: vedtatt } = budsjettLofotenVesterålenSalten2024;
const navn = [
  ...vedtatt.rader.map(({ tiltakId, navn }) => ({ id: tiltakId, navn })),
  ...kostnadsarter.data.map(({ id, navn }) => ({ id, navn: navn.replace(/, inkl.*/, '') })),
  { id: tilskudd.id, navn: 'Lofoten, Vesterålen, Salten 2024' },
  { id: 'helse-nord-rhf', navn: 'Helse Nord RHF' },
  { id: 'avvik-og-usikkerhet', navn: 'Avvik og usikkerhet' },
];
const valg = { ...nb, navn };

overskrift('A. Budsjettet');
const summer = beregnBudsjettsummer(vedtatt);
for (const { tiltakId, sum } of summer.rader)
  console.log(`${navn.find(({ id }) => id === tiltakId).navn}: ${formaterBeløp(sum)}`);
console.log(`Sum: ${formaterBeløp(summer.totalt)}, status: ${formaterKode(summer.status, nb)}`);
console.log(`Administrasjon: ${formaterAndel(summer.administrasjonsandel, nb)}`);
console.log(`Funn mot tilskuddet: ${kontrollerTilskuddsbudsjett(tilskudd, vedtatt).length}`);

overskrift('B. Omdisponering (oppdiktet)');
const { data: fullmakt } = fullmaktLofotenVesterålenSalten2024;
const utenfor = omdisponer(vedtatt, [{ ...fil.endringer[0], avgjortAv: 'arbeidsgruppe' }], fullmakt);
console.log('Arbeidsgruppa flytter:');
skrivFunn(utenfor.funn);
const omdisponert = omdisponer(vedtatt, fil.endringer, fullmakt);
if (!omdisponert.ok) throw new Error('the move should be within the authority');
const budsjett = omdisponert.verdi;
for (const { id, beløp, avgjortAv } of budsjett.endringer)
  console.log(`Sporet: ${id}, ${formaterBeløp(beløp)}, ${avgjortAv}`);
console.log(`Sum etterpå: ${formaterBeløp(beregnBudsjettsummer(budsjett).totalt)}`);

overskrift('C. Foreløpig status 11. oktober 2024 (det som er utbetalt og brukt, er OPPDIKTET)');
const mal = (id) => rapportmaler.data.find((m) => m.id === id);
const status = lagRapport({
  tilskudd,
  posteringer,
  mal: mal('forelopig-status'),
  perDato: lagDato('2024-10-11'),
  budsjett: vedtatt,
});
console.log(formaterRapport(status, 'TEKST', valg));

overskrift('D. Rapport til Helse Nord 1. november 2024 (det som er utbetalt og brukt, er OPPDIKTET)');
const rapport = lagRapport({
  tilskudd,
  posteringer,
  mal: mal('rapport-til-helse-nord'),
  perDato: lagDato('2024-11-01'),
  budsjett,
  aktiviteter: fil.aktiviteter,
  omtale: fil.omtale,
});
console.log(formaterRapport(rapport, 'TEKST', valg));
console.log(`\n${formaterTabell(lagEndringstabell(sammenlignRapporter(status, rapport), valg), 'TEKST')}`);

overskrift('E. Hvorfor er resten som den er?');
const tall = beregnStatus(tilskudd, posteringer, lagDato('2024-11-01'));
const sted = { tiltakId: 'kartlegging', kostnadsartId: 'frikjop-ikke-klinisk' };
const begrunnelse = begrunnStatus(tall, { tall: 'rest', sted });
const skriv = ({ id, verdi, barn }, dybde) => {
  if (barn.length > 0 || dybde > 0) console.log(`${'  '.repeat(dybde)}${id}: ${formaterBeløp(Number(verdi))}`);
  for (const ett of barn) skriv(ett, dybde + 1);
};
skriv(begrunnelse.rot, 0);
console.log(`Etterregnet: ${etterregn(begrunnelse, tall.grunnlag).length} feil`);

overskrift('F. Ubrukte midler gjennom tre år (2025 og 2026 er OPPDIKTET)');
const brukt2024 = beregnStatus(tilskudd, posteringer, lagDato('2024-12-31')).totalt.brukt;
const { år } = overførUbrukt(
  [
    { år: 2024, tildelt: tilskudd.beløp, brukt: brukt2024 },
    { år: 2025, tildelt: millioner(11), brukt: millioner(12) },
    { år: 2026, tildelt: millioner(11), brukt: millioner(13) },
  ],
  { regel: 'OVERFORES', grunnlag: 'OPPDIKTET: ingen kilde har en regel', rekkefølge: 'ELDST_FORST' },
);
for (const { år: nå, linjer } of år)
  for (const { opprinnelsesår, brukt, overføres } of linjer)
    console.log(
      `${nå}: av midlene fra ${opprinnelsesår} er ${formaterBeløp(brukt)} brukt og ${formaterBeløp(overføres)} overført`,
    );

overskrift('G. Økonomitabellen for Excel');
console.log(
  formaterTabell(lagRapporttabeller(rapport, valg)[1], 'EXCEL').slice(1).split('\r\n').slice(0, 3).join('\n'),
);
