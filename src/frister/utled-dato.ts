import { erVirkedag } from '../kjerne/er-virkedag';
import { finnForrigeVirkedag } from '../kjerne/finn-forrige-virkedag';
import { finnNesteVirkedag } from '../kjerne/finn-neste-virkedag';
import type { Kalender } from '../kjerne/kalender';
import { leggTilDager } from '../kjerne/legg-til-dager';
import { leggTilVirkedager } from '../kjerne/legg-til-virkedager';
import { leggTilMåneder } from '../kjerne/maaneder';
import type { Dato } from '../kjerne/typer';
import { ukedag } from '../kjerne/ukedag';
import { ved } from '../kjerne/ved';
import type { Forskyvning, Fristregel, Fristskritt, Fristutledning } from '../modell';

type Skrittutledning = Extract<Fristutledning, { slag: 'SKRITT' }>;
type Forskyvningsutledning = Extract<Fristutledning, { slag: 'FORSKYVNING' }>;

/** A date on its way from the anchor, with every step that was taken. */
export interface UtledetDato {
  readonly dato: Dato;
  readonly uforskjøvetDato: Dato;
  readonly utledning: readonly Fristutledning[];
}

/** Takes the steps of a rule from a date, then moves the result if the rule says so; writes each step at the end of `utledning`. */
export function utledDato(
  start: Dato,
  { skritt, forskyvning }: Fristregel,
  kalender: Kalender,
  utledning: Fristutledning[] = [],
): UtledetDato {
  let dato = start;
  for (const ett of skritt) {
    const tatt = taSkritt(dato, ett, kalender);
    utledning.push(tatt);
    dato = tatt.til;
  }
  if (forskyvning.type === 'INGEN' || erVirkedag(dato, kalender)) return { dato, uforskjøvetDato: dato, utledning };
  const flyttet = forskyv(dato, forskyvning, kalender);
  utledning.push(flyttet);
  return { dato: flyttet.til, uforskjøvetDato: dato, utledning };
}

function taSkritt(fra: Dato, skritt: Fristskritt, kalender: Kalender): Skrittutledning {
  const { antall, enhet } = skritt;
  if (enhet === 'MANEDER' || enhet === 'AR') {
    const { dato: til, klemt } = leggTilMåneder(fra, enhet === 'AR' ? antall * 12 : antall);
    return { slag: 'SKRITT', skritt, fra, til, klemt };
  }
  const til =
    enhet === 'VIRKEDAGER'
      ? leggTilVirkedager(fra, antall, kalender)
      : leggTilDager(fra, enhet === 'UKER' ? antall * 7 : antall);
  return { slag: 'SKRITT', skritt, fra, til, klemt: false };
}

function forskyv(
  fra: Dato,
  forskyvning: Exclude<Forskyvning, { type: 'INGEN' }>,
  kalender: Kalender,
): Forskyvningsutledning {
  const til = finnForskjøvet(fra, forskyvning.type, kalender);
  const retning = til > fra ? 1 : -1;
  const hoppetOver: { dato: Dato; grunner: readonly string[] }[] = [];
  for (let dato = fra; dato !== til; dato = leggTilDager(dato, retning)) {
    if (!erVirkedag(dato, kalender)) hoppetOver.push({ dato, grunner: grunnerTilFri(dato, kalender) });
  }
  return { slag: 'FORSKYVNING', forskyvning, fra, til, hoppetOver };
}

function finnForskjøvet(fra: Dato, type: Exclude<Forskyvning['type'], 'INGEN'>, kalender: Kalender): Dato {
  const iSammeMåned = (dato: Dato): boolean => dato.slice(0, 7) === fra.slice(0, 7);
  switch (type) {
    case 'NESTE':
      return finnNesteVirkedag(fra, kalender);
    case 'FORRIGE':
      return finnForrigeVirkedag(fra, kalender);
    case 'NESTE_SAMME_MANED': {
      const neste = finnNesteVirkedag(fra, kalender);
      return iSammeMåned(neste) ? neste : finnForrigeVirkedag(fra, kalender);
    }
    case 'FORRIGE_SAMME_MANED': {
      const forrige = finnForrigeVirkedag(fra, kalender);
      return iSammeMåned(forrige) ? forrige : finnNesteVirkedag(fra, kalender);
    }
  }
}

/** Why a day is no working day: the keys of its holidays, and `LORDAG` or `SONDAG`. */
export function grunnerTilFri(dato: Dato, { helligdager, lørdagErVirkedag }: Kalender): readonly string[] {
  const dag = ukedag(dato);
  const grunner = dag === 7 ? ['SONDAG'] : dag === 6 && !lørdagErVirkedag ? ['LORDAG'] : [];
  for (let i = førsteFra(helligdager, dato); helligdager[i]?.dato === dato; i++) {
    grunner.push(ved(helligdager, i).nøkkel);
  }
  return grunner;
}

/** The place of the first holiday from a day on; the holidays of a calendar stand in order. */
function førsteFra(helligdager: Kalender['helligdager'], dato: Dato): number {
  let lav = 0;
  let høy = helligdager.length;
  while (lav < høy) {
    const midt = (lav + høy) >>> 1;
    if (ved(helligdager, midt).dato < dato) lav = midt + 1;
    else høy = midt;
  }
  return lav;
}
