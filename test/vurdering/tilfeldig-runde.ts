import * as fc from 'fast-check';
import type { Desimal, Øre } from '../../src/kjerne/index';
import type { Habilitet, Kriterium, Skala, Søknad, Terskel, Vurdering } from '../../src/modell';
import { utlysningTromsOfoten2024 } from '../../src/nord/index';
import type { Runde, Vurderingsvalg } from '../../src/vurdering/index';

/** Scales of every kind: halves, whole numbers, lowest best, negative, and steps that no double holds. */
const SKALAER: readonly Skala[] = [
  { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' },
  { min: 1, maks: 7, steg: 1, retning: 'HOYEST_BEST' },
  { min: 1, maks: 6, steg: 1, retning: 'LAVEST_BEST' },
  { min: -1, maks: 1, steg: '0.1' as Desimal, retning: 'HOYEST_BEST' },
  { min: '0.1' as Desimal, maks: '0.7' as Desimal, steg: 0.3, retning: 'LAVEST_BEST' },
];

/** A score of a scale as a person would write it. */
function skrivPoeng({ min, steg }: Skala, enhet: number): number | Desimal {
  const tideler = Math.round(Number(min) * 10) + enhet * Math.round(Number(steg) * 10);
  const tall = tideler / 10;
  return enhet % 2 === 0 ? tall : (String(tall) as Desimal);
}
const stegI = ({ min, maks, steg }: Skala): number => Math.round((Number(maks) - Number(min)) / Number(steg));

const skalaArb = fc.constantFrom(...SKALAER);
const vektArb = fc.constantFrom<number | Desimal>(1, 2, 0, 3, '0.1' as Desimal, 0.2, 17, '2.50' as Desimal);
const terskelArb = fc.option(
  fc.record({
    del: fc.integer({ min: 0, max: 10 }),
    gjelder: fc.constantFrom<Terskel['gjelder']>('SAMLET', 'ENKELTPOENG'),
  }),
  { nil: undefined, freq: 2 },
);

const bladArb = fc.record({ skala: skalaArb, vekt: vektArb, terskel: terskelArb });
type Blad = typeof bladArb extends fc.Arbitrary<infer T> ? T : never;

function lagBlad(id: string, { skala, vekt, terskel }: Blad): Kriterium {
  const terskler =
    terskel === undefined
      ? []
      : [{ verdi: skrivPoeng(skala, Math.floor((stegI(skala) * terskel.del) / 10)), gjelder: terskel.gjelder }];
  return { id, spørsmål: id, vekt, skala, ...(terskler.length === 0 ? {} : { terskler }) };
}

/** One to four criteria; every third gathers two or three others, of which the first may gather two more. */
const kriterierArb = fc
  .array(fc.record({ blad: bladArb, under: fc.array(bladArb, { maxLength: 3 }), dypere: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((liste) =>
    liste.map(({ blad, under, dypere }, i): Kriterium => {
      const id = `k${i}`;
      if (under.length < 2) return lagBlad(id, blad);
      const underkriterier = under.map((u, j): Kriterium => {
        const navn = `${id}/${j}`;
        if (j > 0 || !dypere) return lagBlad(navn, { ...u, vekt: j === 0 ? 1 : u.vekt });
        return {
          id: navn,
          spørsmål: '',
          vekt: 1,
          underkriterier: [lagBlad(`${navn}~a`, { ...u, vekt: 1 }), lagBlad(`${navn}~b`, blad)],
        };
      });
      return { id, spørsmål: '', vekt: i === 0 ? 1 : blad.vekt, underkriterier };
    }),
  )
  .map((liste) => liste.map((k, i) => (i === 0 ? { ...k, vekt: 1 } : k)));

export const poengsatte = (kriterier: readonly Kriterium[]): readonly Kriterium[] =>
  kriterier.flatMap((k) =>
    k.underkriterier !== undefined && k.underkriterier.length > 0 ? poengsatte(k.underkriterier) : [k],
  );

export const valgArb: fc.Arbitrary<Vurderingsvalg> = fc
  .record({
    aggregering: fc.constantFrom<Vurderingsvalg['aggregering']>('SNITT', 'MEDIAN', 'TRIMMET', 'KONSENSUS'),
    tilAvklaring: fc.constantFrom<Vurderingsvalg['tilAvklaring']>('TELLER_MED_MERKNAD', 'HOLDES_UTE'),
    manglende: fc.constantFrom<Vurderingsvalg['manglende']>('UFULLSTENDIG', 'RENORMER', 'SKALAMINIMUM', 'INTERVALL'),
    minstHabile: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 3 }),
    kutt: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ minstHabile, kutt, ...valg }) => ({
    ...valg,
    ...(minstHabile === undefined ? {} : { minstHabile }),
    ...(valg.aggregering === 'TRIMMET' ? { kutt } : {}),
  }));

/** A round with gaps, unfit assessors, joint assessments and thresholds; the stream of numbers decides it all. */
export const rundeArb: fc.Arbitrary<Runde> = fc
  .record({
    kriterier: kriterierArb,
    antallSøknader: fc.integer({ min: 1, max: 6 }),
    antallVurderere: fc.integer({ min: 1, max: 5 }),
    strøm: fc.array(fc.nat(9999), { minLength: 97, maxLength: 97 }),
    terskelTotalt: fc.option(fc.constantFrom('0.5' as Desimal, 0.7), { nil: undefined, freq: 3 }),
    tette: fc.boolean(),
  })
  .map(({ kriterier, antallSøknader, antallVurderere, strøm, terskelTotalt, tette }) => {
    let plass = 0;
    const trekk = (under: number): number => (strøm[plass++ % strøm.length] ?? 0) % under;
    const blader = poengsatte(kriterier);
    const søknader = Array.from(
      { length: antallSøknader },
      (_, s): Søknad => ({
        id: `s${(s * 7) % antallSøknader}${s}`,
        utlysningId: 'u',
        søkere: [],
        tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [] },
        søktBeløp: (100 * (1 + trekk(3))) as Øre,
        vedlegg: [],
        beskrivelser: [],
        tilstand: trekk(12) === 0 ? 'TRUKKET' : 'TIL_VURDERING',
      }),
    );
    const habilitet: Habilitet[] = [];
    const vurderinger: Vurdering[] = [];
    for (const { id: søknadId } of søknader) {
      const gi = (vurdererId: string, form: Vurdering['form']): Vurdering => ({
        id: `${søknadId}-${vurdererId}-${form}`,
        søknadId,
        vurdererId,
        form,
        poeng: blader.flatMap(({ id: kriteriumId, skala }): Vurdering['poeng'][number][] => {
          if (skala === undefined || (!tette && trekk(14) === 0)) return [];
          if (!tette && trekk(14) === 0) return [{ kriteriumId, poeng: null }];
          return [{ kriteriumId, poeng: skrivPoeng(skala, trekk(stegI(skala) + 1)) }];
        }),
      });
      for (let v = 0; v < antallVurderere; v++) {
        const vurdererId = `v${v}`;
        const status = (['HABIL', 'HABIL', 'HABIL', 'HABIL', 'TIL_AVKLARING', 'INHABIL'] as const)[trekk(6)] ?? 'HABIL';
        if (trekk(5) > 0) {
          habilitet.push({
            vurdererId,
            søknadId,
            status,
            ...(status === 'TIL_AVKLARING' && trekk(2) === 0 ? { grunn: 'ORGANISASJON_ER_PART' } : {}),
          });
        }
        if (trekk(8) > 0) vurderinger.push(gi(vurdererId, 'INDIVIDUELL'));
      }
      if (trekk(3) > 0) vurderinger.push(gi(`v${trekk(antallVurderere)}`, 'KONSENSUS'));
    }
    const utlysning = {
      ...utlysningTromsOfoten2024.data,
      id: 'u',
      vekting: 'VEKTET' as const,
      kriterier,
      ...(terskelTotalt === undefined || !kanHaTerskel(blader) ? {} : { terskelTotalt }),
    };
    return { utlysning, søknader, vurderinger, habilitet };
  });

/** A share of the highest total has no meaning where that could be 0 or less. */
function kanHaTerskel(blader: readonly Kriterium[]): boolean {
  return blader.every(({ skala }) => Number(skala?.maks) > 0);
}
