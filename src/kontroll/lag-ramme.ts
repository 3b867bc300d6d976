import { erBeløp } from '../kjerne/er-belop';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { summerBeløp } from '../kjerne/summer-belop';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Bevilgning, Ramme } from '../modell';
import type { KontrollKoder } from './koder';
import { svakesteStatus } from './svakeste-status';

const funn = lagFunnlager<KontrollKoder>();

/**
 * Adds up bevilgninger to the frame that can be handed out; the frame is only as firm as its weakest part.
 *
 * A bevilgning that is taken from another in the list (`delAv`) is not counted once more.
 *
 * @param bevilgninger - At least one, with unique ids, in any order; the order changes nothing.
 * @returns The sum, the weakest status, a reservation if any part has one, and the ids that were counted, sorted.
 * @throws TilskuddFeil with every breach at once: `BEVILGNINGER_TOMT`, `BEVILGNING_TO_GANGER`,
 * `BEVILGNING_BELOP_UGYLDIG`, `BEVILGNING_SYKLUS`; `BELOP_FOR_STORT` when the sum is.
 * @example
 * const felles = { navn: 'Prøve', år: 2024, fra: 'hod', til: 'nord' };
 * lagRamme([
 *   { ...felles, id: 'a', beløp: millioner(40), status: 'ENDELIG' },
 *   { ...felles, id: 'b', beløp: millioner(90), status: 'FORSLAG' },
 *   { ...felles, id: 'c', beløp: millioner(18), status: 'FORELOPIG', delAv: 'a' },
 * ]) // => { beløp: 13000000000, status: 'FORSLAG', bevilgninger: ['a', 'b'] }
 */
export function lagRamme(bevilgninger: readonly Bevilgning[]): Ramme {
  kastVedFeil(finnBrudd(bevilgninger));
  const ider = new Set(bevilgninger.map(({ id }) => id));
  const talt = bevilgninger.filter(({ delAv }) => delAv === undefined || !ider.has(delAv));
  const forbehold = talt.some((b) => b.forbehold === 'CA') ? 'CA' : talt.find((b) => b.forbehold)?.forbehold;
  const ramme = {
    beløp: summerBeløp(talt.map(({ beløp }) => beløp)),
    status: svakesteStatus(talt.map((b) => b.status)),
    bevilgninger: talt.map(({ id }) => id).sort(sammenlignTekst),
  };
  return forbehold === undefined ? ramme : { ...ramme, forbehold };
}

function finnBrudd(bevilgninger: readonly Bevilgning[]): readonly Funn[] {
  if (bevilgninger.length === 0) return [funn('BEVILGNINGER_TOMT', 'FEIL', '/bevilgninger', {})];
  const overordnet = new Map(bevilgninger.map(({ id, delAv }) => [id, delAv]));
  const gjentatte = finnGjentatte(bevilgninger.map(({ id }) => id));
  return [
    ...gjentatte.map(({ nøkkel: id, plass, først }) =>
      funn('BEVILGNING_TO_GANGER', 'FEIL', `/bevilgninger/${plass}/id`, { id, først }),
    ),
    ...bevilgninger.flatMap(({ id, beløp }, i) => {
      const ring = finnRing(id, overordnet);
      return [
        ...(erBeløp(beløp)
          ? []
          : [funn('BEVILGNING_BELOP_UGYLDIG', 'FEIL', `/bevilgninger/${i}/beløp`, { id, beløp: String(beløp) })]),
        ...(ring === undefined ? [] : [funn('BEVILGNING_SYKLUS', 'FEIL', `/bevilgninger/${i}/delAv`, { ider: ring })]),
      ];
    }),
  ];
}

/** The ids of a ring that starts and ends here, sorted; with a ring every part would be left out of the sum. */
function finnRing(id: string, overordnet: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const sti = new Set<string>();
  let nå: string | undefined = id;
  while (nå !== undefined && !sti.has(nå)) {
    sti.add(nå);
    nå = overordnet.get(nå);
  }
  return nå === id ? [...sti].sort(sammenlignTekst) : undefined;
}
