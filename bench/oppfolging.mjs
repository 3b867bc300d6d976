import { beregnStatus } from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

const TILTAK = 40;
const ARTER = 5;
const DAGER = 365;
const FELT = { TILDELT: 0, AKSEPTERT: 1, FORPLIKTET: 2, UTBETALT: 3, BRUKT: 4, TILBAKEBETALT: 5 };

export async function kjør() {
  const rader = [];
  for (const antall of [10_000, 1_000_000]) {
    const posteringer = lagHovedbok(antall);
    const tilskudd = {
      id: 't',
      år: 2024,
      tiltakIder: Array.from({ length: TILTAK }, (_, i) => `tiltak-${i}`),
      beløp: Number.MAX_SAFE_INTEGER,
      status: 'ENDELIG',
    };
    rader.push(
      ...(await mål(
        `status of ${antall.toLocaleString('en')} entries, ${TILTAK * ARTER} places`,
        {
          'a loop with a Set of ids and a Map of cells': () => tellForHånd(posteringer, 't', '2024-12-31'),
          beregnStatus: () => beregnStatus(tilskudd, posteringer, '2024-12-31'),
        },
        { beregnStatus: 2 },
      )),
    );
  }
  return rader;
}

/** The reference: what one writes by hand for one figure a type and place, with no corrections, sources or findings. */
function tellForHånd(posteringer, tilskuddId, perDato) {
  const sett = new Set();
  const celler = new Map();
  for (const p of posteringer) {
    if (p.dato > perDato || p.tilskuddId !== tilskuddId || sett.has(p.id)) continue;
    sett.add(p.id);
    const nøkkel = `${p.tiltakId}|${p.kostnadsartId}`;
    let celle = celler.get(nøkkel);
    if (celle === undefined) {
      celle = [0, 0, 0, 0, 0, 0];
      celler.set(nøkkel, celle);
    }
    celle[FELT[p.type]] += p.beløp;
  }
  return celler;
}

/** A sound ledger: all is awarded on the first day, then committed, paid and used in turn. */
function lagHovedbok(antall) {
  const typer = ['FORPLIKTET', 'UTBETALT', 'BRUKT'];
  const dager = Array.from({ length: DAGER }, (_, i) => `2024-${dagEtter(i)}`);
  return Array.from({ length: antall }, (_, i) => ({
    id: `p-${i}`,
    tilskuddId: 't',
    dato: i < TILTAK * ARTER ? dager[0] : dager[(i * 7) % DAGER],
    type: i < TILTAK * ARTER ? 'TILDELT' : typer[i % 3],
    beløp: i < TILTAK * ARTER ? 1_000_000_000_000 : 100 + (i % 9_973),
    tiltakId: `tiltak-${i % TILTAK}`,
    kostnadsartId: `art-${Math.floor(i / TILTAK) % ARTER}`,
  }));
}

function dagEtter(i) {
  const måned = Math.min(11, Math.floor(i / 30));
  const dag = (i % 28) + 1;
  return `${String(måned + 1).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}
