import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brøk } from '../../src/kjerne/index';
import { type Runde, rangerSøknader, vurderSøknader } from '../../src/vurdering/index';
import { type F, f, fasitFor, orden, sum } from './fasit';
import { rundeArb, valgArb } from './tilfeldig-runde';

const somF = ({ teller, nevner }: Brøk): F => f(BigInt(teller), BigInt(nevner));
const erLik = (brøk: Brøk | undefined, fasit: F | undefined): boolean =>
  brøk === undefined || fasit === undefined ? brøk === fasit : orden(somF(brøk), fasit) === 0;
const RUNDER = Number(process.env.RUNDER ?? 250);

describe('against exact fractions, with gaps, unfit assessors, trees and every choice', () => {
  it('totals, scores, intervals and counts are those of the definition', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, (runde, valg) => {
        const { søknader } = vurderSøknader(runde, valg);
        for (const [s, søknad] of runde.søknader.entries()) {
          const fikk = søknader[s];
          if (søknad.tilstand === 'TRUKKET') {
            expect(fikk?.status).toBe('IKKE_TIL_VURDERING');
            continue;
          }
          const fasit = fasitFor(runde, søknad, valg);
          expect(erLik(fikk?.totalt, fasit.totalt)).toBe(true);
          expect(fikk?.antallHabile).toBe(fasit.antallHabile);
          expect(fikk?.kriterier.every(({ poeng }, k) => erLik(poeng, fasit.poeng[k]))).toBe(true);
          expect(erLik(fikk?.intervall?.lavest, fasit.intervall?.[0])).toBe(true);
          expect(erLik(fikk?.intervall?.høyest, fasit.intervall?.[1])).toBe(true);
          expect(fikk?.status === 'IKKE_VURDERT').toBe(fasit.antallHabile === 0);
        }
      }),
      { numRuns: RUNDER },
    );
  });

  it('what the criteria add sums to the total, and the other choice gives the other total', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, (runde, valg) => {
        const tilAvklaring = valg.tilAvklaring === 'HOLDES_UTE' ? 'TELLER_MED_MERKNAD' : 'HOLDES_UTE';
        const andre = vurderSøknader(runde, { ...valg, tilAvklaring }).søknader;
        for (const [s, { totalt, kriterier, alternativTotal }] of vurderSøknader(runde, valg).søknader.entries()) {
          const bidrag = kriterier.flatMap((k) => (k.bidrag === undefined ? [] : [somF(k.bidrag)]));
          if (totalt === undefined) expect(bidrag).toEqual([]);
          else expect(orden(sum(bidrag), somF(totalt))).toBe(0);
          const annen = andre[s]?.totalt;
          const ventet = JSON.stringify(annen) === JSON.stringify(totalt) ? undefined : (annen ?? null);
          expect(alternativTotal).toEqual(ventet);
        }
      }),
      { numRuns: RUNDER / 2 },
    );
  });

  it('results are plain data, inputs are left alone, and order means nothing', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, (runde, valg) => {
        const før = JSON.stringify(runde);
        const resultat = vurderSøknader(runde, valg);
        expect(JSON.parse(JSON.stringify(resultat))).toEqual(resultat);
        expect(JSON.stringify(runde)).toBe(før);
        const snudd: Runde = {
          ...runde,
          søknader: runde.søknader.slice().reverse(),
          vurderinger: runde.vurderinger.slice().reverse(),
          habilitet: runde.habilitet.slice().reverse(),
        };
        const baklengs = vurderSøknader(snudd, valg);
        expect(baklengs.søknader.slice().reverse()).toEqual(resultat.søknader);
        const likhetskjede = [{ type: 'LAVEST_BELOP' }] as const;
        const ranger = (r: typeof resultat) => rangerSøknader(r, { konvensjon: '1224', likhetskjede });
        const [a, b] = [ranger(resultat), ranger(baklengs)];
        for (const felt of ['plasser', 'skiller', 'uavgjort', 'utenfor', 'rangspenn'] as const)
          expect(b[felt]).toEqual(a[felt]);
      }),
      { numRuns: RUNDER / 2 },
    );
  });

  it('many applications share what they have in common, and each gets what it would have got alone', () => {
    const antall = 80;
    const poengArb = fc.array(fc.constantFrom(null, 1, 2, 3), { minLength: 2 * antall, maxLength: 2 * antall });
    fc.assert(
      fc.property(poengArb, rundeArb, valgArb, (poeng, { utlysning }, valg) => {
        const skala = { min: 1, maks: 3, steg: 1, retning: 'LAVEST_BEST' } as const;
        const mal = {
          vedlegg: [],
          beskrivelser: [],
          søkere: [],
          søktBeløp: 100,
          utlysningId: 'u',
          tilstand: 'INNSTILT',
        };
        const tiltak = { id: 't', tittel: '', formål: '', pasientgrupper: [], satsingsområder: [], parter: [] };
        const ider = Array.from({ length: antall }, (_, s) => `s${s}`);
        const runde = {
          utlysning: { ...utlysning, terskelTotalt: 0, kriterier: [{ id: 'k', spørsmål: '', vekt: 0.7, skala }] },
          søknader: ider.map((id) => ({ ...mal, id, tiltak })),
          vurderinger: ider.flatMap((søknadId, s) =>
            ['a', 'b'].slice(0, 1 + (s % 2)).map((vurdererId, v) => ({
              id: `${søknadId}${vurdererId}`,
              søknadId,
              vurdererId,
              form: 'INDIVIDUELL',
              poeng: [{ kriteriumId: 'k', poeng: poeng[2 * s + v] ?? null }],
            })),
          ),
          habilitet: ider.map((søknadId, s) => ({
            søknadId,
            vurdererId: 'a',
            status: s % 5 === 0 ? 'TIL_AVKLARING' : 'HABIL',
          })),
        } as unknown as Runde;
        const samlet = vurderSøknader(runde, valg).søknader;
        for (const [s, søknad] of runde.søknader.entries()) {
          const alene = vurderSøknader(
            {
              ...runde,
              søknader: [søknad],
              vurderinger: runde.vurderinger.filter(({ søknadId }) => søknadId === søknad.id),
            },
            valg,
          );
          expect(samlet[s]).toEqual(alene.søknader[0]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
