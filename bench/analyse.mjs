import {
  finnMinsteVektendring,
  finnMuligeRanger,
  fyllUniform,
  lagTilfeldigStrøm,
  millioner,
  trekkRangeringer,
} from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

const SØKNADER = 60;
const KRITERIER = 8;
const TREKK = 10_000;

export async function kjør() {
  const tabell = lagTabell();
  const poeng = Float64Array.from(tabell.søknader.flatMap((søknad) => søknad.poeng));
  const beløp = Float64Array.from(tabell.søknader, ({ søktBeløp }) => søktBeløp);
  const ramme = { beløp: millioner(90), status: 'ENDELIG', bevilgninger: [] };
  const utdeling = { regel: 'RANGERT_HOPP_OVER', ramme };
  const trekk = { fra: 0, antall: TREKK };
  const oppgave = `${TREKK} draws of weights, ${SØKNADER} applications, ${KRITERIER} criteria`;
  return [
    ...(await mål(
      oppgave,
      {
        'typed-array loop, counting ranks (inexact reference)': () => bareRanger(poeng, beløp, ramme.beløp),
        'trekkRangeringer, ranks': () => trekkRangeringer(tabell, { frø: 'b', område: { type: 'UKJENT' } }, trekk),
        'trekkRangeringer, ranks and funding': () =>
          trekkRangeringer(tabell, { frø: 'b', område: { type: 'UKJENT' }, utdeling }, trekk),
        'trekkRangeringer, weights in order': () =>
          trekkRangeringer(tabell, { frø: 'b', område: { type: 'ORDNET', rekkefølge: iRekke(tabell) } }, trekk),
      },
      { 'trekkRangeringer, ranks': 3, 'trekkRangeringer, ranks and funding': 3 },
    )),
    ...(await mål(`${SØKNADER} applications, ${KRITERIER} criteria, exact`, {
      'finnMuligeRanger, weights unknown (reference)': () => finnMuligeRanger(tabell, { type: 'UKJENT' }),
      'finnMinsteVektendring, funded set': () => finnMinsteVektendring(tabell, { type: 'INNSTILT', ramme }),
    })),
  ];
}

const iRekke = ({ kriterier }) => kriterier.map(({ kriteriumId }) => [kriteriumId]);

/** The reference: the same weights as doubles, totals with rounding, ranks by counting, the money by rank. */
function bareRanger(poeng, beløp, ramme) {
  const strøm = lagTilfeldigStrøm('b', 'vekter');
  const uniforme = new Float64Array(TREKK * (KRITERIER - 1));
  fyllUniform(strøm, 0, uniforme);
  const treff = new Uint32Array(SØKNADER * SØKNADER);
  const innstilt = new Uint32Array(SØKNADER);
  const vekter = new Float64Array(KRITERIER);
  const totaler = new Float64Array(SØKNADER);
  const plass = new Int32Array(SØKNADER);
  for (let t = 0; t < TREKK; t++) {
    for (let k = 0; k < KRITERIER - 1; k++) {
      const kutt = uniforme[t * (KRITERIER - 1) + k];
      let j = k;
      for (; j > 0 && vekter[j - 1] > kutt; j--) vekter[j] = vekter[j - 1];
      vekter[j] = kutt;
    }
    vekter[KRITERIER - 1] = 1;
    for (let k = KRITERIER - 1; k > 0; k--) vekter[k] -= vekter[k - 1];
    for (let i = 0; i < SØKNADER; i++) {
      let sum = 0;
      for (let k = 0; k < KRITERIER; k++) sum += vekter[k] * poeng[i * KRITERIER + k];
      totaler[i] = sum;
    }
    for (let i = 0; i < SØKNADER; i++) {
      const total = totaler[i];
      let foran = 0;
      for (let j = 0; j < SØKNADER; j++) foran += totaler[j] > total ? 1 : 0;
      treff[i * SØKNADER + foran]++;
      plass[foran] = i;
    }
    let rest = ramme;
    for (let r = 0; r < SØKNADER; r++) {
      if (beløp[plass[r]] > rest) continue;
      innstilt[plass[r]]++;
      rest -= beløp[plass[r]];
    }
  }
  return [treff, innstilt];
}

function lagTabell() {
  let tilstand = 4_711;
  const trekk = (under) => {
    tilstand = (Math.imul(tilstand, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (tilstand >> 8) % under;
  };
  return {
    kriterier: Array.from({ length: KRITERIER }, (_, k) => ({ kriteriumId: `k${k}`, vekt: 1 + (k % 3) })),
    søknader: Array.from({ length: SØKNADER }, (_, i) => ({
      søknadId: `s${i}`,
      søktBeløp: millioner(1 + trekk(5)),
      poeng: Array.from({ length: KRITERIER }, () => trekk(11) / 2),
    })),
  };
}
