import { innstill, millioner, rangerSøknader, vurderSøknader } from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

const KRITERIER = 8;
const VURDERERE = 3;

export async function kjør() {
  const rader = [];
  for (const antall of [100, 1_000]) {
    const runde = lagRunde(antall);
    const valg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
    const rangering = { konvensjon: '1224', likhetskjede: [] };
    const ramme = { beløp: millioner(antall), status: 'ENDELIG', bevilgninger: [] };
    rader.push(
      ...(await mål(`${antall} applications, ${KRITERIER} criteria, ${VURDERERE} assessors`, {
        'float sums and a sort (inexact reference)': () => rangerMedFlyttall(runde),
        'vurderSøknader, every part shown': () => vurderSøknader(runde, valg),
        'weigh, rank and recommend': () =>
          innstill(rangerSøknader(vurderSøknader(runde, valg), rangering), ramme, { regel: 'RANGERT_STOPP' }),
      })),
    );
  }
  return rader;
}

/** The reference: means and a sort on doubles, with nothing shown and ties broken by rounding noise. */
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

function lagRunde(antall) {
  let tilstand = 4_711;
  const trekk = (under) => {
    tilstand = (Math.imul(tilstand, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (tilstand >> 8) % under;
  };
  const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
  const kriterier = Array.from({ length: KRITERIER }, (_, i) => ({
    id: `k${i}`,
    spørsmål: '',
    vekt: 1 + (i % 3),
    skala,
  }));
  const søknader = Array.from({ length: antall }, (_, i) => ({
    id: `s${i}`,
    utlysningId: 'u',
    søktBeløp: millioner(1 + trekk(5)),
    tilstand: 'TIL_VURDERING',
  }));
  const par = søknader.flatMap(({ id }) =>
    Array.from({ length: VURDERERE }, (_, v) => ({ søknadId: id, vurdererId: `v${v}` })),
  );
  return {
    utlysning: { id: 'u', vekting: 'VEKTET', kriterier },
    søknader,
    vurderinger: par.map((ett) => ({
      ...ett,
      id: `${ett.søknadId}-${ett.vurdererId}`,
      form: 'INDIVIDUELL',
      poeng: kriterier.map(({ id }) => ({ kriteriumId: id, poeng: trekk(11) / 2 })),
    })),
    habilitet: par.map((ett) => ({ ...ett, status: 'HABIL' })),
  };
}
