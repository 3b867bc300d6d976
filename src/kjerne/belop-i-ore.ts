import { lesEksakt } from './brok';
import type { TallKoder } from './koder-tall';
import { øre } from './ore';
import { prøv } from './prov';
import { lagFeillager } from './tilskudd-feil';
import type { Desimal, Øre } from './typer';

const feil = lagFeillager<TallKoder>();

/** An amount of `enhet` øre each, read exactly: a number by its shortest decimal reading, a text digit by digit. */
export function beløpIØre(antall: number | string, enhet: bigint): Øre {
  const verdi = String(antall);
  if (antall === Number.POSITIVE_INFINITY || antall === Number.NEGATIVE_INFINITY) {
    throw feil('BELOP_UENDELIG', '', { verdi });
  }
  const { t, n } = lesTall(antall, verdi);
  if ((t * enhet) % n !== 0n) throw feil('BELOP_IKKE_HELE_ORE', '', { verdi });
  const beløp = Number((t * enhet) / n);
  if (!Number.isSafeInteger(beløp)) throw feil('BELOP_FOR_STORT', '', { verdi });
  return øre(beløp);
}

function lesTall(antall: number | string, verdi: string) {
  const lest = prøv(() => lesEksakt(antall as number | Desimal));
  if (!lest.ok) throw feil('BELOP_IKKE_TALL', '', { verdi });
  return lest.verdi;
}
