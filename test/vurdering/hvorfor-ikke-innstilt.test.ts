import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millioner } from '../../src/kjerne/index';
import { lagArbitrærer, lagRunde } from '../../src/testing/index';
import { forklarHvorforIkke } from '../../src/visning/index';
import {
  type HvorforIkkeInnstilt,
  hvorforIkkeInnstilt,
  type Innstillingsvalg,
  innstill,
  rangerSøknader,
  vurderSøknader,
} from '../../src/vurdering/index';
import type { Runde } from '../../src/vurdering/typer';
import { koderFra } from '../koder-fra';

const vurdering = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' } as const;
const lagRamme = (beløp: number) => ({ beløp: beløp as never, status: 'ENDELIG', bevilgninger: [] }) as const;
const ranger = (runde: Runde) =>
  rangerSøknader(vurderSøknader(runde, vurdering), { konvensjon: '1224', likhetskjede: [] });

/** The whole chain again with the changes done. Written apart from the library. */
function erInneMed(
  runde: Runde,
  beløp: number,
  valg: Innstillingsvalg,
  id: string,
  sett: HvorforIkkeInnstilt['alternativer'][number],
): boolean {
  let [egen, ramme, mitt] = [runde, beløp, valg];
  for (const e of sett) {
    if (e.type === 'RAMME') ramme = e.til;
    if (e.type === 'BETINGELSE')
      mitt = { ...mitt, portefølje: { grenser: (mitt.portefølje?.grenser ?? []).filter((g) => g.id !== e.id) } };
    if (e.type === 'POENG')
      egen = {
        ...egen,
        vurderinger: egen.vurderinger.map((v) =>
          v.søknadId !== id
            ? v
            : {
                ...v,
                poeng: v.poeng.map((p) =>
                  p.kriteriumId === e.kriteriumId && p.poeng !== null
                    ? { ...p, poeng: Number(e.nok.teller) / Number(e.nok.nevner) }
                    : p,
                ),
              },
        ),
      };
  }
  const linjer = innstill(ranger(egen), lagRamme(ramme), mitt).linjer;
  return linjer.some((l) => l.søknadId === id && (l.utfall === 'INNSTILT' || l.utfall === 'DELVIS_INNSTILT'));
}

describe('hvorforIkkeInnstilt', () => {
  it('every set that it gives is enough by the chain run again, and one øre less of the frame is not', () => {
    const sett = { alene: 0, flere: 0, ingen: 0 };
    const regler = fc.constantFrom<Innstillingsvalg>({ regel: 'RANGERT_STOPP' }, { regel: 'RANGERT_HOPP_OVER' });
    fc.assert(
      fc.property(lagArbitrærer(fc).runde, fc.integer({ min: 0, max: 4 }), regler, (runde, antall, valg) => {
        const beløp = millioner(antall);
        const rangering = ranger(runde);
        const grunnlag = { rangering, ramme: lagRamme(beløp), valg };
        for (const { id } of runde.søknader) {
          const svar = hvorforIkkeInnstilt(grunnlag, id);
          if (svar.erInnstilt) expect(svar.alternativer).toEqual([]);
          else
            sett[svar.alternativer.length === 0 ? 'ingen' : svar.alternativer[0]?.length === 1 ? 'alene' : 'flere'] +=
              1;
          for (const alternativ of svar.alternativer) {
            expect(erInneMed(runde, beløp, valg, id, alternativ)).toBe(true);
            for (const e of alternativ)
              if (e.type === 'RAMME')
                expect(erInneMed(runde, beløp, valg, id, [{ ...e, til: (e.til - 1) as never }])).toBe(false);
          }
        }
      }),
      { numRuns: 80 },
    );
    expect(sett.alene).toBeGreaterThan(0);
  });

  const poeng = [
    { søknadId: 'a', vurdererId: 'v', poeng: [5, 5] },
    { søknadId: 'b', vurdererId: 'v', poeng: [1, 1] },
    { søknadId: 'c', vurdererId: 'v', poeng: [4, 3] },
  ];
  const rangering = ranger(lagRunde({ poeng }));

  it('a condition that stands in the way', () => {
    const gruppe = { type: 'SOKNADER', søknadIder: ['a', 'c'] } as const;
    const valg: Innstillingsvalg = {
      regel: 'RANGERT_HOPP_OVER',
      portefølje: { grenser: [{ id: 'én-av-to', gruppe, mål: 'ANTALL', høyst: 1 }] },
    };
    const svar = hvorforIkkeInnstilt({ rangering, ramme: lagRamme(millioner(2)), valg }, 'c');
    expect(svar.årsak).toBe('PORTEFOLJEKRAV');
    expect(svar.alternativer).toContainEqual([{ type: 'BETINGELSE', id: 'én-av-to' }]);
    expect(forklarHvorforIkke(svar, { språk: 'nn' })).toContain('at vilkåret «én-av-to» ikkje gjaldt.');
  });

  it('two scores where no single one is enough', () => {
    // The frame is never enough for b: a condition keeps it to one of all three.
    const gruppe = { type: 'SOKNADER', søknadIder: ['a', 'b', 'c'] } as const;
    const poengene = poeng.map((p) => (p.søknadId === 'a' ? { ...p, poeng: [5, 4] } : p));
    const valg: Innstillingsvalg = {
      regel: 'RANGERT_HOPP_OVER',
      portefølje: {
        grenser: [
          { id: 'x', gruppe, mål: 'ANTALL', høyst: 1 },
          { id: 'y', gruppe, mål: 'BELOP', høyst: millioner(1) },
        ],
      },
    };
    const svar = hvorforIkkeInnstilt(
      { rangering: ranger(lagRunde({ poeng: poengene })), ramme: lagRamme(millioner(9)), valg },
      'b',
    );
    expect(svar.alternativer.map((s) => s.map((e) => e.type))).toEqual([['POENG', 'POENG']]);
    expect(forklarHvorforIkke(svar, { språk: 'nb', navn: [{ id: 'nytte', navn: 'nytten' }] }).split('\n')[1]).toBe(
      'Dette hadde vært nok, med alt annet likt: 5 poeng på nytten i stedet for 1 og 5 poeng på «samarbeid» i stedet for 1.',
    );
  });

  it('nothing where it is recommended, and an unknown one is an error', () => {
    const grunnlag = { rangering, ramme: lagRamme(millioner(1)), valg: { regel: 'RANGERT_STOPP' } } as const;
    expect(hvorforIkkeInnstilt(grunnlag, 'a')).toEqual({
      søknadId: 'a',
      erInnstilt: true,
      årsak: 'INNENFOR_RAMMEN',
      alternativer: [],
    });
    expect(forklarHvorforIkke(hvorforIkkeInnstilt(grunnlag, 'a'), { språk: 'en' })).toBe('“a” is recommended.');
    expect(koderFra(() => hvorforIkkeInnstilt(grunnlag, '__proto__'))).toEqual(['INNSTILLING_UKJENT_SOKNAD /søknadId']);
  });
});
