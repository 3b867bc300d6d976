import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innstill } from '../../../src/vurdering/index';
import { gåFrittNedover } from '../../../src/vurdering/innstilling/ga-fritt-nedover';
import { gåNedover } from '../../../src/vurdering/innstilling/ga-nedover';
import { lagSak } from '../../../src/vurdering/innstilling/lag-sak';
import { grupperI } from '../../../src/vurdering/innstilling/rangert';
import {
  lagPortefølje,
  lagRangering,
  lesUtfall,
  lovligeMasker,
  type Prøverunde,
  ramme,
  runder,
  somMaske,
} from './runder';

const KJØRINGER = Number(process.env.KJORINGER ?? 200);
type Regel = 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER' | 'POENG_PER_KRONE';

function* omstokkinger<T>(liste: readonly T[]): Generator<readonly T[]> {
  if (liste.length < 2) yield liste;
  for (const [i, første] of liste.entries())
    for (const resten of omstokkinger(liste.toSpliced(i, 1))) yield [første, ...resten];
}

interface Verden {
  readonly inne: number;
  readonly ute: number;
}

/** The rule by its words, with lawful sets found by trying them all, and ties by trying every order. */
function fasit(runde: Prøverunde, regel: Regel) {
  const { søknader } = runde;
  const lovlige = lovligeMasker(runde);
  const kan = ({ inne, ute }: Verden): boolean => lovlige.some((m) => (m & inne) === inne && (m & ute) === 0);
  // Without the frame and the floors, to tell whether it is the money that stops.
  const utenPenger = lovligeMasker({
    ...runde,
    ramme: Number.POSITIVE_INFINITY,
    grenser: runde.grenser.map(({ minst: _, ...g }) => g),
  });
  const utenGulv = lovligeMasker({ ...runde, grenser: runde.grenser.map(({ minst: _, ...g }) => g) });
  const går = (masker: readonly number[], { inne, ute }: Verden) =>
    masker.some((m) => (m & inne) === inne && (m & ute) === 0);
  const brukt = (g: Prøverunde['grenser'][number], maske: number): number =>
    g.medlemmer
      .filter((i) => (maske >> i) & 1)
      .reduce((s, i) => s + (g.mål === 'ANTALL' ? 1 : (søknader[i]?.beløp ?? 0)), 0);
  const verdi = (i: number): number => {
    const { poeng, beløp } = søknader[i] ?? { poeng: 0, beløp: 0 };
    if (regel !== 'POENG_PER_KRONE') return poeng;
    return beløp === 0 ? 1e9 + poeng : poeng / beløp;
  };
  const verdier = [...new Set(søknader.map((_, i) => verdi(i)))].sort((a, b) => b - a);
  let verdener: readonly Verden[] = [{ inne: 0, ute: 0 }];
  let stoppet = false;
  const utfall = søknader.map(() => '');
  const bånd: (readonly number[])[] = [];
  for (const v of verdier) {
    const gruppe = [...søknader.keys()].filter((i) => verdi(i) === v);
    const ender = new Map<number, { verdener: readonly Verden[]; stoppet: boolean }>();
    for (const orden of omstokkinger(gruppe)) {
      let nå = verdener;
      let stopp = stoppet;
      let tatt = 0;
      for (const i of orden) {
        const med = nå.map(({ inne, ute }) => ({ inne: inne | (1 << i), ute }));
        const uten = nå.map(({ inne, ute }) => ({ inne, ute: ute | (1 << i) }));
        const trengs =
          nå.some(({ inne }) =>
            runde.grenser.some((g) => g.medlemmer.includes(i) && brukt(g, inne) < (g.minst ?? 0)),
          ) || uten.some((w) => !kan(w));
        if (med.every(kan) && (!stopp || trengs)) {
          nå = med;
          tatt |= 1 << i;
        } else {
          if (!stopp && regel === 'RANGERT_STOPP') {
            const verst = med.find((w) => !kan(w));
            if (verst !== undefined && går(utenPenger, verst) && !går(utenGulv, verst)) stopp = true;
          }
          nå = uten;
        }
      }
      const før = ender.get(tatt);
      if (før === undefined || (stopp && !før.stoppet)) ender.set(tatt, { verdener: nå, stoppet: stopp });
    }
    const [eneste] = ender;
    if (ender.size === 1 && eneste !== undefined) {
      for (const i of gruppe) utfall[i] = (eneste[0] >> i) & 1 ? 'INNSTILT' : 'IKKE_INNSTILT';
      ({ verdener, stoppet } = eneste[1]);
    } else {
      for (const i of gruppe) utfall[i] = 'UAVGJORT_VED_STREKEN';
      bånd.push([...ender.keys()].sort((a, b) => a - b));
      verdener = [...ender.values()].flatMap((e) => e.verdener);
      stoppet = [...ender.values()].some((e) => e.stoppet);
    }
  }
  return { utfall, bånd, umulig: lovlige.length === 0 };
}

describe.each(['RANGERT_STOPP', 'RANGERT_HOPP_OVER', 'POENG_PER_KRONE'] as const)('%s', (regel) => {
  it.each([
    ['without conditions', false],
    ['under every kind of condition', true],
  ])('%s takes what its words say, in every order of the tied', (_, medVilkår) => {
    fc.assert(
      fc.property(runder({ flest: 6, medVilkår }), (runde) => {
        const svar = innstill(lagRangering(runde.søknader), ramme(runde.ramme), {
          regel,
          ...(medVilkår ? { portefølje: lagPortefølje(runde) } : {}),
        });
        expect(svar.innstilt + svar.holdt + svar.rest).toBe(runde.ramme);
        expect(svar.rest).toBeGreaterThanOrEqual(0);
        const { utfall, bånd, umulig } = fasit(runde, regel);
        if (umulig) {
          expect(svar.umuligeGulv?.length).toBeGreaterThan(0);
          return;
        }
        expect(lesUtfall(svar, runde.søknader)).toEqual(utfall);
        const masker = svar.uavgjort.map(({ lovlige }) =>
          (lovlige ?? []).map((sett) => somMaske(sett, runde.søknader)).sort((a, b) => a - b),
        );
        expect(masker).toEqual(bånd);
        for (const [k, tie] of svar.uavgjort.entries()) {
          expect(tie.antallLovlige).toBe(String(bånd[k]?.length));
          const sum = (maske: number) => runde.søknader.reduce((s, { beløp }, i) => s + ((maske >> i) & 1) * beløp, 0);
          expect(tie.holdtBeløp).toBe(Math.max(...(bånd[k] ?? []).map(sum)));
        }
      }),
      { numRuns: KJØRINGER },
    );
  });

  it('does not depend on the order of the applications', () => {
    fc.assert(
      fc.property(
        runder({ flest: 7, medVilkår: true }),
        fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
        (runde, tall) => {
          const stokket = runde.søknader
            .map((søknad, i) => ({ søknad, tall: tall[i] ?? 0 }))
            .sort((a, b) => a.tall - b.tall)
            .map(({ søknad }) => søknad);
          const valg = { regel, portefølje: lagPortefølje(runde), reserve: true } as const;
          const svar = innstill(lagRangering(runde.søknader), ramme(runde.ramme), valg);
          expect(innstill(lagRangering(stokket), ramme(runde.ramme), valg)).toEqual(svar);
          expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
        },
      ),
      { numRuns: Math.ceil(KJØRINGER / 3) },
    );
  });
});

describe('the way without conditions', () => {
  it.each(['RANGERT_STOPP', 'RANGERT_HOPP_OVER'] as const)('%s ends as the one with', (regel) => {
    fc.assert(
      fc.property(runder({ flest: 8, medVilkår: false }), (runde) => {
        const sak = lagSak([lagRangering(runde.søknader)], ramme(runde.ramme), { regel });
        const grupper = grupperI(sak);
        expect(gåNedover(sak, { grupper, stopp: regel === 'RANGERT_STOPP' })).toMatchObject(
          gåFrittNedover(sak, grupper, regel),
        );
      }),
      { numRuns: KJØRINGER },
    );
  });
});
