// The main job on real data: the 130 million, the first round of Troms og Ofoten with invented applications, and the
// deadlines of two helsefellesskap. Run it with `npm start`.
import { readFileSync } from 'node:fs';
import {
  anvendVekting,
  beregnNøkkel,
  fordelPott,
  formaterBeløp,
  innstill,
  kontrollerSøknad,
  kroner,
  lagFristplan,
  lagNorskKalender,
  lagRamme,
  millioner,
  rangerSøknader,
  utledHabilitet,
  vurderSøknader,
} from 'samhandlingstilskudd';
import {
  bevilgninger2024,
  fristreglerLofotenVesterålenSalten,
  fristreglerTromsOfoten,
  helsefellesskapene,
  hendelserLofotenVesterålenSalten,
  hendelserTromsOfoten,
  likeVekterTromsOfoten2024,
  utlysningTromsOfoten2024,
} from 'samhandlingstilskudd/nord';
import { lesSøknad, lesVurderer, lesVurdering } from 'samhandlingstilskudd/skjema';
import {
  forklarFunn,
  formaterKode,
  formaterTabell,
  lagFordelingstabell,
  lagFristtabell,
  lagInnstillingstabell,
} from 'samhandlingstilskudd/visning';

const nb = { språk: 'nb' };
const overskrift = (tekst) => console.log(`\n${tekst}\n${'='.repeat(tekst.length)}\n`);
const vis = (tabell) => console.log(`${formaterTabell(tabell, 'TEKST')}\n`);

// (a) The 130 million
overskrift('A. Fordeling av de 130 millionene');
const andeler = bevilgninger2024.data
  .filter(({ delAv }) => delAv === 'tilskudd-40')
  .map(({ til, beløp }) => ({ id: til, vekt: beløp }));
const grunnlag = helsefellesskapene.data.map(({ id, helseforetak, kommuner }) => {
  const { folketall, folketall80pluss } = helseforetak.befolkning.find(({ år }) => år === 2024);
  return { id, folketall, folketall80pluss, antallKommuner: kommuner.length };
});
const hele = { teller: '1', nevner: '1' };
const tredel = { teller: '1', nevner: '3' };
const nøkler = {
  'Som de 40': [{ type: 'GITT', navn: 'som de 40', andel: hele, vekter: andeler }],
  Folketall: [{ type: 'FOLKETALL', navn: 'folketall', andel: hele }],
  'Likt + folk + 80+': [
    { type: 'LIK', navn: 'likt grunnbeløp', andel: tredel },
    { type: 'FOLKETALL', navn: 'folketall', andel: tredel },
    { type: 'FOLKETALL_80_PLUSS', navn: '80 år og eldre', andel: tredel },
  ],
  Kommuner: [{ type: 'ANTALL_KOMMUNER', navn: 'antall kommuner', andel: hele }],
};
const valg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'MELD' };
const de40 = fordelPott(millioner(40), andeler, valg);
const under = Object.entries(nøkler).map(([navn, ledd]) => ({
  navn,
  fordeling: fordelPott(millioner(90), beregnNøkkel(grunnlag, ledd).mottakere, valg),
}));
const [førti, nitti] = ['tilskudd-40', 'tilskudd-90'].map((id) => bevilgninger2024.data.find((b) => b.id === id));
const status = (bevilgninger) => {
  const ramme = lagRamme(bevilgninger);
  return `${formaterBeløp(ramme.beløp)}, status: ${formaterKode(ramme.status, nb)}.`;
};
const felles = {
  ...nb,
  navn: helsefellesskapene.data.map(({ id, navn }) => ({ id, navn: navn.replace('Helsefellesskapet ', '') })),
  innbyggere: grunnlag.map(({ id, folketall }) => ({ id, antall: folketall })),
};
const tabell = (hva, tittel, fordelinger, merknader) =>
  vis(lagFordelingstabell(fordelinger, { ...felles, vis: hva, tittel, merknader }));
tabell('BELOP', 'De første 40 millionene, som vedtatt', [{ navn: 'Vedtatt', fordeling: de40 }], [status([førti])]);
tabell('BELOP', 'De nye 90 millionene under fire nøkler', under, [status([nitti])]);
tabell('PER_INNBYGGER', 'Kroner per innbygger av de 90', under);
tabell('FORSKJELL', 'Vinner eller taper mot «Som de 40»', under, [
  `Samlet tilskudd: ${status([førti, nitti])}`,
  'Ingen kilde sier hvilken nøkkel de 90 skal fordeles etter. Nøklene er regneeksempler.',
]);

// (b) The first round of Troms og Ofoten
overskrift('B. Første søknadsrunde i Troms og Ofoten 2024 (søknader og vurderinger er OPPDIKTET)');
const les = (fil, felt, leser) =>
  JSON.parse(readFileSync(new URL(fil, import.meta.url), 'utf8'))[felt].map((ukjent) => {
    const utfall = leser(ukjent);
    if (!utfall.ok) throw new Error(utfall.funn.map((funn) => forklarFunn(funn, nb)).join('\n'));
    return utfall.verdi;
  });
const søknader = les('oppdiktede-soknader-2024.json', 'søknader', lesSøknad);
const vurderere = les('oppdiktede-vurderinger-2024.json', 'vurderere', lesVurderer);
const vurderinger = les('oppdiktede-vurderinger-2024.json', 'vurderinger', lesVurdering);
const utlysning = anvendVekting(utlysningTromsOfoten2024.data, likeVekterTromsOfoten2024.data);
const iOrden = søknader.filter((søknad) => {
  const { konklusjon, funn } = kontrollerSøknad(søknad, utlysning);
  console.log(`${søknad.tiltak.tittel}: ${formaterKode(konklusjon, nb)}`);
  for (const ett of funn) console.log(`  ${formaterKode(ett.alvor, nb)}: ${forklarFunn(ett, nb)}`);
  return konklusjon === 'I_ORDEN';
});
const runde = { utlysning, søknader: iOrden, vurderinger, vurderere, habilitet: utledHabilitet(vurderere, iOrden) };
const resultat = vurderSøknader(runde, {
  aggregering: 'SNITT',
  tilAvklaring: 'TELLER_MED_MERKNAD',
  manglende: 'UFULLSTENDIG',
});
const rangering = rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] });
const innstilling = innstill(rangering, utlysning.ramme, { regel: 'RANGERT_STOPP' });
const titler = søknader.map(({ id, tiltak }) => ({ id, navn: tiltak.tittel }));
console.log();
vis(lagInnstillingstabell(rangering, innstilling, { ...nb, navn: titler }));
for (const { søknadIder, antallLovlige, lovlige } of innstilling.uavgjort) {
  console.log(`Uavgjort ved streken: ${søknadIder.join(' og ')}. ${antallLovlige} lovlige utfall:`);
  for (const sett of lovlige) console.log(`  ${sett.join(', ')}`);
}
const avklares = new Set(runde.habilitet.filter((h) => h.status === 'TIL_AVKLARING').map((h) => h.vurdererId));
console.log(`Habilitet må avklares for ${[...avklares].join(' og ')}: organisasjonen er part. Poengene er talt med.`);
for (const { antakelse } of likeVekterTromsOfoten2024.kilder) console.log(`Antakelse: ${antakelse.antakelse}`);

// (c) The deadlines of both
overskrift('C. Frister 2024–2025');
const kalender = lagNorskKalender(2024, 2028);
const vis2024og2025 = (regler, hendelser, tittel) => {
  const plan = lagFristplan(regler.data, hendelser.data, kalender);
  const frister = plan.frister.filter((frist) => frist.status !== 'DATERT' || frist.dato < '2026');
  vis(lagFristtabell({ ...plan, frister }, { ...nb, tittel }));
};
vis2024og2025(fristreglerTromsOfoten, hendelserTromsOfoten, 'Troms og Ofoten');
vis2024og2025(fristreglerLofotenVesterålenSalten, hendelserLofotenVesterålenSalten, 'Lofoten, Vesterålen, Salten');
