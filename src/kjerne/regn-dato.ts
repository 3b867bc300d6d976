import { antallVirkedager } from './antall-virkedager';
import { dagerIMåned, dagnummer, dagnummerAv, datoAv } from './dagnummer';
import { finnForrigeVirkedag } from './finn-forrige-virkedag';
import { finnNesteVirkedag } from './finn-neste-virkedag';
import type { Kalender } from './kalender';
import { leggTilDager } from './legg-til-dager';
import { leggTilVirkedager } from './legg-til-virkedager';
import { leggTilMåneder } from './maaneder';
import type { Nodeverdi } from './nodeverdi';
import { heltall } from './regn-tall';
import type { Dato } from './typer';

type Barn = readonly Nodeverdi[];
type Svar = Nodeverdi | undefined;

export function flyttDager(barn: Barn): Svar {
  return medDatoOgAntall(barn, leggTilDager);
}

export function flyttMåneder(barn: Barn): Svar {
  return medDatoOgAntall(barn, (fra, antall) => leggTilMåneder(fra, antall).dato);
}

export function flyttVirkedager(barn: Barn, kalender: Kalender | undefined): Svar {
  return kalender && medDatoOgAntall(barn, (fra, antall) => leggTilVirkedager(fra, antall, kalender));
}

export function nesteVirkedag([fra]: Barn, kalender: Kalender | undefined): Svar {
  return kalender && fra?.type === 'DATO' ? dato(finnNesteVirkedag(fra.dato, kalender)) : undefined;
}

export function forrigeVirkedag([fra]: Barn, kalender: Kalender | undefined): Svar {
  return kalender && fra?.type === 'DATO' ? dato(finnForrigeVirkedag(fra.dato, kalender)) : undefined;
}

export function antallDager(barn: Barn): Svar {
  return medToDatoer(barn, (etter, tilOgMed) => heltall(dagnummer(tilOgMed) - dagnummer(etter)));
}

export function antallVirkedagerMellom(barn: Barn, kalender: Kalender | undefined): Svar {
  return kalender && medToDatoer(barn, (etter, tilOgMed) => heltall(antallVirkedager(etter, tilOgMed, kalender)));
}

export function erSammeMåned(barn: Barn): Svar {
  return medToDatoer(barn, (a, b) => ({ type: 'JA_NEI', ja: a.slice(0, 7) === b.slice(0, 7) }));
}

export function datoIÅr(barn: Barn): Svar {
  const [år, måned, dag] = barn.map(somHeltall);
  if (år === undefined || måned === undefined || dag === undefined) return undefined;
  if (år < 1 || år > 9999 || måned < 1 || måned > 12 || dag < 1 || dag > 31) return undefined;
  return dato(datoAv(dagnummerAv(år, måned, Math.min(dag, dagerIMåned(år, måned)))));
}

const dato = (verdi: Dato): Nodeverdi => ({ type: 'DATO', dato: verdi });

function somHeltall(verdi: Nodeverdi | undefined): number | undefined {
  if (verdi?.type !== 'TALL' || verdi.tall.t % verdi.tall.n !== 0n) return undefined;
  return Number(verdi.tall.t / verdi.tall.n);
}

function medDatoOgAntall([fra, skritt]: Barn, flytt: (fra: Dato, antall: number) => Dato): Svar {
  const antall = somHeltall(skritt);
  return fra?.type === 'DATO' && antall !== undefined ? dato(flytt(fra.dato, antall)) : undefined;
}

function medToDatoer([a, b]: Barn, regn: (a: Dato, b: Dato) => Nodeverdi): Svar {
  return a?.type === 'DATO' && b?.type === 'DATO' ? regn(a.dato, b.dato) : undefined;
}
