// The set with the highest sum of points, on the kinds of instances that Pisinger (2005, "Where are the hard knapsack
// problems?") measures by, each with every optimal set known; and the rules side by side on an ordinary round.
import { innstill } from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

const ANTALL = 1_000;
const REGEL = { regel: 'HOYEST_SAMLET_POENG' };

/** Amounts and points by kind: `a` is drawn from 1 to R. */
const SLAG = {
  'uncorrelated, R 1000': (a, trekk) => [a, 1 + trekk(1_000)],
  'weakly correlated, R 1000': (a, trekk) => [a, Math.max(1, a + trekk(201) - 100)],
  'strongly correlated, R 1000': (a) => [a, a + 100],
};
const STORE = {
  'uncorrelated, R 10 000': (a, trekk) => [a, 1 + trekk(10_000)],
  'strongly correlated, R 10 000': (a) => [a, a + 1_000],
};

export async function kjør() {
  const rader = [];
  for (const [navn, lag] of [...Object.entries(SLAG), ...Object.entries(STORE)]) {
    const { rangering, ramme } = lagRunde(lag, navn in STORE ? 10_000 : 1_000);
    const høystMs = navn.startsWith('strongly') ? 2_000 : 50;
    const [rad] = await mål(
      `${ANTALL} applications, ${navn}`,
      { 'HOYEST_SAMLET_POENG, exact, with every optimum': () => innstill(rangering, ramme, REGEL) },
      {},
      { runder: 5, iterasjoner: 2, oppvarming: 1, høystMs },
    );
    rader.push(rad);
  }
  const { rangering, ramme } = lagRunde(SLAG['uncorrelated, R 1000'], 1_000);
  rader.push(
    ...(await mål(`${ANTALL} applications, the rules side by side`, {
      RANGERT_STOPP: () => innstill(rangering, ramme, { regel: 'RANGERT_STOPP' }),
      RANGERT_HOPP_OVER: () => innstill(rangering, ramme, { regel: 'RANGERT_HOPP_OVER' }),
      POENG_PER_KRONE: () => innstill(rangering, ramme, { regel: 'POENG_PER_KRONE' }),
    })),
  );
  return rader;
}

/** A ranking of applications without ties in rank, and half of what they ask for as the frame. */
function lagRunde(lag, R) {
  let tilstand = 4_711;
  const trekk = (under) => {
    tilstand = (Math.imul(tilstand, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (tilstand >> 8) % under;
  };
  const plasser = Array.from({ length: ANTALL }, (_, i) => {
    const [beløp, poeng] = lag(1 + trekk(R), trekk);
    return { søknadId: `s${i}`, søktBeløp: beløp, totalt: { teller: String(poeng), nevner: '1' }, delt: false };
  }).sort((a, b) => Number(b.totalt.teller) - Number(a.totalt.teller));
  const sum = plasser.reduce((s, { søktBeløp }) => s + søktBeløp, 0);
  const runde = { utlysning: { id: 'u' }, søknader: [] };
  return {
    rangering: {
      grunnlag: { resultat: { grunnlag: { runde }, søknader: [] }, valg: { konvensjon: '1224', likhetskjede: [] } },
      plasser: plasser.map((plass, i) => ({ ...plass, rang: i + 1 })),
      utenfor: [],
    },
    ramme: { beløp: Math.floor(sum / 2), status: 'ENDELIG', bevilgninger: [] },
  };
}
