import Engine from 'publicodes';
import { adresse, begrunnFordeling, kjørOrdning, sammenlign } from 'samhandlingstilskudd';
import { lagNøkkelgrunnlag, ordning90EtterNøkkel2024 } from 'samhandlingstilskudd/nord';
import { mål } from './mal.mjs';

const POTT = 9_000_000_000;
const GULV = 1_800_000_000;
const helsefellesskap = lagNøkkelgrunnlag(2024);
const grunnlag = { helsefellesskap };

/** Four recipients, a key of four equal parts, and a floor of 18 million that one of them meets. */
const ordning = {
  ...ordning90EtterNøkkel2024,
  tildeling: {
    ...ordning90EtterNøkkel2024.tildeling,
    fordelinger: ordning90EtterNøkkel2024.tildeling.fordelinger.map((f) => ({ ...f, grenser: [{ gulv: GULV }] })),
  },
};

export async function kjør() {
  const motor = lagPublicodes();
  kontroller(motor);
  const endringer = lagSeksEndringer();
  const reform = { id: 'r', tittel: 'R', antakelse: { id: 'a', antakelse: 'a', grunnlag: 'b' }, endringer };
  const ett = () => kjørOrdning(ordning, grunnlag);
  return [
    ...(await mål(
      'a scheme: four recipients, key of four parts, floor',
      {
        'publicodes, floats, no rounding': () => kjørPublicodes(motor),
        kjørOrdning: ett,
        'kjørOrdning, and an explanation of it': () =>
          ett().fordelinger.map(({ fordeling }) => begrunnFordeling(fordeling)),
      },
      { kjørOrdning: 1 / 50, 'kjørOrdning, and an explanation of it': 1 / 25 },
      // Enough rounds for all three to be compiled in most of them.
      { runder: 9 },
    )),
    ...(await mål(
      'sammenlign with Shapley values over six changes',
      {
        // As many as it must stay below, so that a busy machine interrupts both alike.
        '100 single runs': () => {
          for (let i = 0; i < 100; i++) ett();
        },
        sammenlign: () => sammenlign(ordning, reform, grunnlag, { tilskrivning: true }),
      },
      { sammenlign: 1 },
    )),
  ];
}

function lagSeksEndringer() {
  const fordeling = adresse.fordeling('nye-90');
  return [
    { type: 'PLUSS', adresse: adresse.bevilgning('tilskudd-90').beløp, tillegg: 100_000_000 },
    ...['likt grunnbeløp', 'folketall', '80 år og eldre', 'antall kommuner'].map((navn, i) => ({
      type: 'GANGER',
      adresse: fordeling.nøkkel(navn).andel,
      faktor: i + 2,
    })),
    { type: 'SETT', adresse: fordeling.grenser('').gulv, verdi: GULV + 1_000_000 },
  ];
}

/**
 * The same rule in publicodes: the key's parts, then the floor by raising those below it and sharing the rest among the
 * others, as many times as there are recipients. It computes in floats and rounds nothing.
 */
function lagPublicodes() {
  const felt = ['folketall', 'folketall80pluss', 'antallKommuner'];
  const regler = { pott: POTT, gulv: GULV };
  for (const [i, rad] of helsefellesskap.entries()) for (const f of felt) regler[`${f} ${i}`] = rad[f];
  const alle = helsefellesskap.map((_, i) => i);
  for (const f of felt) regler[`sum ${f}`] = { somme: alle.map((i) => `${f} ${i}`) };
  for (const i of alle) {
    regler[`andel ${i}`] = { somme: [0.25 / alle.length, ...felt.map((f) => `0.25 * ${f} ${i} / sum ${f}`)] };
    regler[`runde 0 beløp ${i}`] = `pott * andel ${i}`;
  }
  for (let r = 1; r <= alle.length; r++) {
    for (const i of alle) {
      regler[`runde ${r} bundet ${i}`] = `runde ${r - 1} beløp ${i} <= gulv`;
      regler[`runde ${r} gulv ${i}`] = { valeur: `gulv`, 'applicable si': `runde ${r} bundet ${i}` };
      regler[`runde ${r} vekt ${i}`] = { valeur: `andel ${i}`, 'non applicable si': `runde ${r} bundet ${i}` };
    }
    regler[`runde ${r} rest`] = { valeur: `pott - runde ${r} brukt` };
    regler[`runde ${r} brukt`] = { somme: alle.map((i) => `runde ${r} gulv ${i}`) };
    regler[`runde ${r} vekter`] = { somme: alle.map((i) => `runde ${r} vekt ${i}`) };
    for (const i of alle) {
      regler[`runde ${r} beløp ${i}`] = {
        variations: [
          { si: `runde ${r} bundet ${i}`, alors: 'gulv' },
          { sinon: `runde ${r} rest * andel ${i} / runde ${r} vekter` },
        ],
      };
    }
  }
  return new Engine(regler, { logger: { log() {}, warn() {}, error() {} } });
}

function kjørPublicodes(motor) {
  motor.setSituation({ pott: POTT });
  return helsefellesskap.map((_, i) => motor.evaluate(`runde ${helsefellesskap.length} beløp ${i}`).nodeValue);
}

/** The two must compute the same, to the krone. */
function kontroller(motor) {
  const deres = new Map(kjørPublicodes(motor).map((beløp, i) => [helsefellesskap[i].id, beløp]));
  for (const { id, beløp } of kjørOrdning(ordning, grunnlag).penger.linjer) {
    if (!(Math.abs(beløp - deres.get(id)) < 100)) throw new Error(`${id}: ${beløp} and ${deres.get(id)}`);
  }
}
