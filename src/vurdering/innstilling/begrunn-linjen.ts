import type { Begrunnelsesnode } from '../../kjerne/begrunnelse';
import { lagBladnode, lagKonstantnode, lagRegnenode } from '../../kjerne/lag-node';
import { ved } from '../../kjerne/ved';
import type { Innstillingslinje } from '../../modell';
import type { Innstillingssak } from '../begrunn-innstilling';
import { lagSak } from './lag-sak';
import { etterPoengPerKrone } from './poeng-per-krone';
import { grupperI } from './rangert';

/**
 * Why there was room for a søknad, or not, down an order: what it asks for, together with those of its own place that are
 * recommended, against what is left of the frame when it is their turn. Below a line, it is the line that is explained.
 */
export function begrunnLinjen(
  sak: Innstillingssak,
  linje: Innstillingslinje,
  plass: number,
): Begrunnelsesnode | undefined {
  const { rangering, ramme, valg, innstilling } = sak;
  if (valg.regel === 'LIKE_ANDELER' || linje.utfall === 'HOLDT_UTENFOR' || linje.årsak === 'GULV_UMULIG')
    return undefined;
  const arbeid = lagSak([rangering], ramme, valg);
  const orden = valg.regel === 'POENG_PER_KRONE' ? etterPoengPerKrone(arbeid) : grupperI(arbeid);
  // Candidates stand first among the lines and in their order, so that a place of one is a place of the other.
  const utfall = (i: number) => innstilling.linjer[i]?.utfall;
  const egen = orden.findIndex((gruppe) => gruppe.includes(plass));
  const streken =
    linje.årsak === 'STOPPET_OVER' ? orden.findIndex((gruppe) => gruppe.some((i) => utfall(i) !== 'INNSTILT')) : egen;
  const gruppe = orden[streken] ?? [];
  const over = orden.slice(0, streken).flat();
  const erTatt = (i: number): boolean => utfall(i) === 'INNSTILT' || utfall(i) === 'DELVIS_INNSTILT';
  const rest = lagRest(
    sak,
    over.filter(erTatt),
    over.filter((i) => utfall(i) === 'UAVGJORT_VED_STREKEN'),
  );
  const ber =
    linje.årsak === 'STOPPET_OVER' || linje.utfall === 'UAVGJORT_VED_STREKEN'
      ? gruppe
      : gruppe.filter((i) => i === plass || erTatt(i));
  const del = linje.utfall === 'DELVIS_INNSTILT' ? 'beløp' : 'søktBeløp';
  const blad = (i: number, id: string, felt: 'beløp' | 'søktBeløp'): Begrunnelsesnode =>
    lagBladnode({ id, enhet: 'ORE' }, `/innstilling/linjer/${i}/${felt}`, sak);
  const krav = ber.map((i) => blad(i, `plassen/${i}`, i === plass ? del : 'søktBeløp'));
  const [eneste] = krav;
  const samlet =
    krav.length === 1 && eneste !== undefined ? eneste : lagRegnenode({ id: 'plassen', enhet: 'ORE' }, 'SUM', krav);
  const rom = lagRegnenode({ id: 'plass-i-rammen', enhet: 'JA_NEI' }, 'ER_HOYST', [samlet, rest]);
  const ingenting = lagKonstantnode({ id: 'ingenting', enhet: 'ORE' }, 'NULL');
  const svar = [rom, blad(plass, 'søkt', del), ingenting];
  return lagRegnenode({ id: 'innstilt', enhet: 'ORE', regel: linje.årsak }, 'HVIS', svar);
}

/** What is left of the frame below some that are recommended and some that tie. */
function lagRest(sak: Innstillingssak, tatt: readonly number[], uavgjorte: readonly number[]): Begrunnelsesnode {
  const { uavgjort, linjer } = sak.innstilling;
  const ider = new Set(uavgjorte.map((i) => ved(linjer, i).søknadId));
  const holdt = uavgjort.flatMap(({ søknadIder }, k) => (søknadIder.some((id) => ider.has(id)) ? [k] : []));
  return lagRegnenode({ id: 'rest', enhet: 'ORE' }, 'DIFFERANSE', [
    lagBladnode({ id: 'ramme', enhet: 'ORE' }, '/innstilling/ramme/beløp', sak),
    ...tatt.map((i) => lagBladnode({ id: `over/${i}`, enhet: 'ORE' }, `/innstilling/linjer/${i}/beløp`, sak)),
    ...holdt.map((k) => lagBladnode({ id: `holdt/${k}`, enhet: 'ORE' }, `/innstilling/uavgjort/${k}/holdtBeløp`, sak)),
  ]);
}
