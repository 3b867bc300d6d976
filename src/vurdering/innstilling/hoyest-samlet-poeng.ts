import { rangerEtterLodd } from '../../kjerne/ranger-etter-lodd';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { Poengsum } from '../../modell';
import { avUtfall, type FellesUtfall, hvorforUtelatt } from './av-utfall';
import { finnBesteSett } from './beste-sett';
import { INNE, kanFullføres, UTE, ÅPEN } from './kan-fullfores';
import type { Oppgave } from './lagvis';
import { lesPoeng, type Poengskala, somBrøk } from './poeng';
import { DOBLE, type Regning, STORE } from './regning';
import { lagRelaksering } from './relaksering';
import type { Regelutfall, Sak, Strategi } from './sak';

/**
 * The set with the highest sum of points. What is in every such set is recommended; the rest of what is in some is tied,
 * unless the ranking declared a lot: then the set that holds the first in the lot, then the second … is taken.
 */
export const høyestSamletPoeng: Strategi = (sak) => {
  const skala = lesPoeng(sak);
  const sum = skala.poeng.reduce((s, p) => s + (p < 0n ? -p : p), 0n);
  if (sum > BigInt(Number.MAX_SAFE_INTEGER)) return finnBest(sak, skala, { verdier: skala.poeng, regning: STORE });
  return finnBest(sak, skala, { verdier: skala.poeng.map(Number), regning: DOBLE });
};

interface Tall<T extends number | bigint> {
  readonly verdier: readonly T[];
  readonly regning: Regning<T>;
}

function finnBest<T extends number | bigint>(sak: Sak, skala: Poengskala, { verdier, regning }: Tall<T>): Regelutfall {
  const { portefølje, ramme, kandidater } = sak;
  const oppgave = { vekter: kandidater.map(({ beløp }) => beløp), verdier, kapasitet: ramme, portefølje, regning };
  const kjent = finnKjent(sak, oppgave);
  const sumAv = (sett: readonly number[]): T => sett.reduce((s, i) => regning.pluss(s, ved(verdier, i)), regning.null);
  const best = finnBesteSett(oppgave, sumAv(kjent), sak.arbeidsgrense);
  const poengsum = (status: Poengsum['status'], verdi: T, høyst: T): Poengsum => ({
    status,
    poeng: somBrøk(BigInt(verdi), skala),
    høyst: somBrøk(BigInt(høyst), skala),
  });
  if (best === undefined || !('iNoen' in best)) {
    const høyst = best?.verdi ?? lagRelaksering(oppgave.vekter, verdier, regning).høyst(ramme);
    const utfall = avUtfall(sak, bareDette(kjent, oppgave.vekter), utelatt(sak, kjent));
    return { ...utfall, poengsum: poengsum('TILNARMET', sumAv(kjent), høyst), arbeidsgrenseNådd: true };
  }
  const trukket = sak.frø === undefined ? undefined : best.velg(loddrekkefølge(sak, sak.frø));
  const felles: FellesUtfall =
    trukket === undefined
      ? {
          ...best,
          dyrest: best.tyngst,
          antall: Number.isFinite(best.antall) ? String(best.antall) : `>${Number.MAX_SAFE_INTEGER}`,
        }
      : bareDette(trukket, oppgave.vekter);
  // Only a condition can keep out what the best set would have had; without any, the set need not be singled out.
  const ett = trukket ?? (portefølje.finnes ? best.velg([...kandidater.keys()]) : []);
  return {
    ...avUtfall(sak, felles, utelatt(sak, ett)),
    poengsum: poengsum('NOYAKTIG', best.verdi, best.verdi),
  };
}

const utelatt = (sak: Sak, sett: readonly number[]) => {
  const valgte = new Set(sett);
  return (plass: number) => hvorforUtelatt(sak, valgte, plass, 'IKKE_I_BESTE_SETT');
};

function bareDette(sett: readonly number[], vekter: readonly number[]): FellesUtfall {
  const valgte = new Set(sett);
  return {
    iNoen: vekter.map((_, i) => valgte.has(i)),
    uteAvNoen: vekter.map((_, i) => !valgte.has(i)),
    dyrest: sett.reduce((sum, i) => sum + ved(vekter, i), 0),
    antall: '1',
  };
}

function loddrekkefølge({ kandidater }: Sak, frø: string): readonly number[] {
  const plass = new Map(kandidater.map(({ id }, i) => [id, i]));
  return rangerEtterLodd(
    frø,
    kandidater.map(({ id }) => id),
  ).map((id) => vedNøkkel(plass, id));
}

/** A good lawful set: in the order of points per krone, each that some lawful set still holds. */
function finnKjent<T extends number | bigint>(sak: Sak, oppgave: Oppgave<T>): readonly number[] {
  const { vekter, verdier, kapasitet, regning } = oppgave;
  const { orden } = lagRelaksering(vekter, verdier, regning);
  const sett: number[] = [];
  if (!sak.portefølje.finnes) {
    let rest = kapasitet;
    for (const i of orden) {
      if (ved(vekter, i) > rest || ved(verdier, i) <= regning.null) continue;
      rest -= ved(vekter, i);
      sett.push(i);
    }
    return sett;
  }
  const tilstand = new Uint8Array(vekter.length).fill(ÅPEN);
  const arbeid = { igjen: sak.arbeidsgrense };
  for (const i of orden) {
    const helst = ved(verdier, i) > regning.null ? INNE : UTE;
    tilstand[i] = helst;
    if (kanFullføres(sak, { tilstand, beløp: vekter }, arbeid) !== true) tilstand[i] = helst === INNE ? UTE : INNE;
  }
  return orden.filter((i) => tilstand[i] === INNE);
}
