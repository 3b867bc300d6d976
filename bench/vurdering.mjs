import { Engine } from 'json-rules-engine';
import {
  innstill,
  kontrollerSøknad,
  millioner,
  rangerSøknader,
  vurderKolonner,
  vurderSøknader,
} from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

const KRITERIER = 8;
const VURDERERE = 3;
const STEG = 10;
const SKALA = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
const VEKTER = Array.from({ length: KRITERIER }, (_, k) => 1 + (k % 3));
const VALG = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
const RANGERING = { konvensjon: '1224', likhetskjede: [] };

export async function kjør() {
  return [...(await målKolonner()), ...(await målObjekter()), ...(await målKontroll())];
}

async function målKolonner() {
  const rader = [];
  for (const antall of [10_000, 100_000, 1_000_000]) {
    const kolonner = lagKolonner(antall);
    rader.push(
      ...(await mål(
        `${antall} applications as columns`,
        {
          'integer loop on a typed array, counting rank': () => rangerHeltall(kolonner.enheter, antall),
          vurderKolonner: () => vurderKolonner(kolonner, { konvensjon: '1224', manglende: 'UFULLSTENDIG' }),
        },
        { vurderKolonner: 3 },
      )),
    );
  }
  return rader;
}

async function målObjekter() {
  const rader = [];
  for (const antall of [100, 1_000, 10_000, 100_000, 1_000_000]) {
    const runde = lagRunde(antall);
    const navn = 'vurderSøknader and rangerSøknader, every part';
    const ramme = { beløp: millioner(Math.min(antall, 10_000)), status: 'ENDELIG', bevilgninger: [] };
    rader.push(
      ...(await mål(
        `${antall} applications, ${KRITERIER} criteria, ${VURDERERE} assessors`,
        {
          'float sums and a sort (inexact reference)': () => rangerMedFlyttall(runde),
          [navn]: () => rangerSøknader(vurderSøknader(runde, VALG), RANGERING),
          ...(antall > 1_000
            ? {}
            : {
                'weigh, rank and recommend': () =>
                  innstill(rangerSøknader(vurderSøknader(runde, VALG), RANGERING), ramme, { regel: 'RANGERT_STOPP' }),
              }),
        },
        antall >= 10_000 ? { [navn]: 2 } : {},
        antall >= 1_000_000 ? { runder: 3, iterasjoner: 1, oppvarming: 1 } : {},
      )),
    );
  }
  return rader;
}

/** The same five formal conditions as rules of an engine and as a call. What is measured is the checking alone. */
async function målKontroll() {
  const antall = 10_000;
  const søknader = lagSøknaderTilKontroll(antall);
  const utlysning = {
    id: 'u',
    søknadsfrist: { dato: '2024-06-17' },
    oppfordringer: [],
    krav: [
      { type: 'MOTTATT_INNEN_FRIST' },
      { type: 'UTFYLT', sti: '/tiltak/gevinstrealiseringsplan' },
      { type: 'SOKT_BELOP', høyst: millioner(4) },
      { type: 'VEDLEGG', vedleggstype: 'avtale' },
      { type: 'EN_ANSVARLIG' },
    ].map((vilkår, i) => ({ id: `k${i}`, tekst: '', vilkår, retting: 'KAN_RETTES' })),
  };
  const regel = (fact, operator, value, path) => ({
    conditions: { all: [{ fact: 'søknad', path, operator, value }] },
    event: { type: fact },
  });
  const motor = new Engine(
    [
      regel('frist', 'lessThanInclusive', '2024-06-17T23:59:59+02:00', '$.mottatt'),
      regel('plan', 'harVerdi', true, '$.tiltak.gevinstrealiseringsplan'),
      regel('beløp', 'lessThanInclusive', millioner(4), '$.søktBeløp'),
      regel('avtale', 'harVedlegg', 'avtale', '$.vedlegg'),
      regel('ansvarlig', 'harEnAnsvarlig', true, '$.søkere'),
    ],
    { allowUndefinedFacts: true },
  );
  motor.addOperator('lessThanInclusive', (a, b) => a <= b);
  motor.addOperator('harVerdi', (a) => a !== undefined && a !== '');
  motor.addOperator('harVedlegg', (a, b) => a.some(({ type }) => type === b));
  motor.addOperator('harEnAnsvarlig', (a) => a.filter(({ ansvarlig }) => ansvarlig).length === 1);
  return mål(
    `${antall} applications × 5 formal conditions`,
    {
      'json-rules-engine, the same five': async () => {
        for (const søknad of søknader) await motor.run({ søknad });
      },
      kontrollerSøknad: () => {
        for (const søknad of søknader) kontrollerSøknad(søknad, utlysning);
      },
    },
    { kontrollerSøknad: 1 / 20 },
    { runder: 3, iterasjoner: 2, oppvarming: 1 },
  );
}

/** The reference for columns: integer sums and a rank by counting, no checks, no gaps. */
function rangerHeltall(enheter, antall) {
  const teller = new Int32Array(antall);
  let høyest = 0;
  for (let s = 0, p = 0; s < antall; s++) {
    let t = 0;
    for (let k = 0; k < KRITERIER; k++) {
      let sum = 0;
      for (let v = 0; v < VURDERERE; v++) sum += enheter[p++];
      t += VEKTER[k] * sum;
    }
    teller[s] = t;
    if (t > høyest) høyest = t;
  }
  const foran = new Int32Array(høyest + 2);
  for (let s = 0; s < antall; s++) foran[teller[s]]++;
  for (let t = høyest, sum = 0; t >= 0; t--) {
    const like = foran[t];
    foran[t] = sum + 1;
    sum += like;
  }
  const rang = new Int32Array(antall);
  for (let s = 0; s < antall; s++) rang[s] = foran[teller[s]];
  return rang;
}

/** The reference for objects: means and a sort on doubles, with nothing shown and ties broken by rounding noise. */
function rangerMedFlyttall({ utlysning, søknader, vurderinger }) {
  const summer = new Map(søknader.map(({ id }) => [id, utlysning.kriterier.map(() => [0, 0])]));
  const plass = new Map(utlysning.kriterier.map(({ id }, i) => [id, i]));
  for (const { søknadId, poeng } of vurderinger) {
    for (const { kriteriumId, poeng: p } of poeng) {
      const sum = summer.get(søknadId)[plass.get(kriteriumId)];
      sum[0] += p;
      sum[1] += 1;
    }
  }
  return søknader
    .map(({ id }) => ({
      id,
      totalt: summer.get(id).reduce((s, [sum, antall], i) => s + (utlysning.kriterier[i].vekt * sum) / antall, 0),
    }))
    .sort((a, b) => b.totalt - a.totalt);
}

function lagTrekk() {
  let tilstand = 4_711;
  return (under) => {
    tilstand = (Math.imul(tilstand, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (tilstand >> 8) % under;
  };
}

function lagKolonner(antall) {
  const trekk = lagTrekk();
  return {
    antallSøknader: antall,
    antallVurderere: VURDERERE,
    kriterier: VEKTER.map((vekt) => ({ vekt, skala: SKALA })),
    enheter: Int8Array.from({ length: antall * KRITERIER * VURDERERE }, () => trekk(STEG + 1)),
  };
}

/** A round as it comes from a file: every object written out. Scores are shared, or a million would not fit in memory. */
function lagRunde(antall) {
  const trekk = lagTrekk();
  const kriterier = VEKTER.map((vekt, i) => ({ id: `k${i}`, spørsmål: '', vekt, skala: SKALA }));
  const poeng = kriterier.map(({ id: kriteriumId }) =>
    Array.from({ length: STEG + 1 }, (_, enhet) => ({ kriteriumId, poeng: enhet / 2 })),
  );
  const [søknader, vurderinger, habilitet] = [[], [], []];
  for (let s = 0; s < antall; s++) {
    const id = `s${s}`;
    søknader.push({ id, utlysningId: 'u', søktBeløp: millioner(1 + trekk(5)), tilstand: 'TIL_VURDERING' });
    for (let v = 0; v < VURDERERE; v++) {
      const vurdererId = `v${v}`;
      vurderinger.push({
        id: `${id}-${vurdererId}`,
        søknadId: id,
        vurdererId,
        form: 'INDIVIDUELL',
        poeng: poeng.map((liste) => liste[trekk(STEG + 1)]),
      });
      habilitet.push({ vurdererId, søknadId: id, status: 'HABIL' });
    }
  }
  return { utlysning: { id: 'u', vekting: 'VEKTET', kriterier }, søknader, vurderinger, habilitet };
}

function lagSøknaderTilKontroll(antall) {
  const trekk = lagTrekk();
  const kommune = { id: 'narvik', type: 'KOMMUNE', navn: 'Narvik', kommunenummer: '1806' };
  return Array.from({ length: antall }, (_, i) => ({
    id: `s${i}`,
    utlysningId: 'u',
    søkere: [{ part: kommune, ansvarlig: trekk(5) > 0 }],
    tiltak: {
      id: 't',
      tittel: '',
      formål: '',
      pasientgrupper: [],
      satsingsområder: [],
      parter: [],
      ...(trekk(4) > 0 ? { gevinstrealiseringsplan: { gevinster: [{ id: 'g' }] } } : {}),
    },
    søktBeløp: millioner(1 + trekk(5)),
    vedlegg: trekk(3) > 0 ? [{ id: 'v', type: 'avtale', tittel: '' }] : [],
    beskrivelser: [],
    mottatt: trekk(6) > 0 ? '2024-06-17T12:00:00+02:00' : '2024-06-18T08:00:00+02:00',
    tilstand: 'MOTTATT',
  }));
}
