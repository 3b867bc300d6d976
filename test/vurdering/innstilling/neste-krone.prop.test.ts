import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnNesteKrone, type Innstillingsvalg, innstill } from '../../../src/vurdering/index';
import { lagPortefølje, lagRangering, ramme, runder } from './runder';

const KJØRINGER = Number(process.env.KJORINGER ?? 150);

describe('what the next krone would fund', () => {
  it.each(['RANGERT_STOPP', 'RANGERT_HOPP_OVER', 'POENG_PER_KRONE', 'HOYEST_SAMLET_POENG'] as const)(
    '%s is the first øre that changes anything',
    (regel) => {
      fc.assert(
        fc.property(runder({ flest: 7, medVilkår: regel === 'HOYEST_SAMLET_POENG' }), (runde) => {
          const rangering = lagRangering(runde.søknader);
          const valg: Innstillingsvalg =
            regel === 'HOYEST_SAMLET_POENG' ? { regel, portefølje: lagPortefølje(runde) } : { regel };
          const merke = (tillegg: number): string => {
            const { linjer, uavgjort, umuligeGulv } = innstill(rangering, ramme(runde.ramme + tillegg), valg);
            return JSON.stringify([linjer.map((l) => [l.søknadId, l.utfall, l.beløp]), uavgjort, umuligeGulv]);
          };
          const alt = runde.søknader.reduce((sum, { beløp }) => sum + beløp, 0);
          let ventet: number | undefined;
          for (let t = 1; ventet === undefined && t <= Math.max(0, alt - runde.ramme); t++)
            if (merke(t) !== merke(0)) ventet = t;
          const svar = finnNesteKrone(rangering, ramme(runde.ramme), valg);
          expect(svar?.tillegg).toBe(ventet);
          if (svar !== undefined) expect(svar.status).toBe('NOYAKTIG');
        }),
        { numRuns: KJØRINGER },
      );
    },
  );
});
