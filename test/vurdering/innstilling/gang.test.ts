import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Begrunnelse,
  type Begrunnelsesnode,
  type Desimal,
  etterregn,
  kroner,
  type Øre,
} from '../../../src/kjerne/index';
import type { Kriterium, Skala, Terskel, Vurdering } from '../../../src/modell';
import { utlysningTromsOfoten2024 } from '../../../src/nord/index';
import { lesInnstilling } from '../../../src/skjema/index';
import {
  begrunnAvstand,
  begrunnInnstilling,
  finnNokPoeng,
  type Innstillingssak,
  type Innstillingsvalg,
  kjørRunde,
  lagRundeavtrykk,
  type Rundegrunnlag,
  spillAvPåNytt,
  type Vurderingsvalg,
} from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';

const KJØRINGER = Number(process.env.KJORINGER ?? 60);
const SKALA: Skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
const OMVENDT: Skala = { min: 1, maks: 4, steg: 1, retning: 'LAVEST_BEST' };

const REGLER: readonly Innstillingsvalg[] = [
  { regel: 'RANGERT_STOPP' },
  { regel: 'RANGERT_HOPP_OVER' },
  { regel: 'POENG_PER_KRONE' },
  { regel: 'HOYEST_SAMLET_POENG' },
  { regel: 'LIKE_ANDELER', velgere: 'VURDERERE', fullføring: 'INGEN' },
  { regel: 'DELFINANSIERING', enhet: 100 as Øre, videre: 'STOPP' },
  { regel: 'RANGERT_HOPP_OVER', portefølje: { utelukkelser: [{ id: 'u', søknadIder: ['s0', 's1'] }] } },
  {
    regel: 'RANGERT_STOPP',
    portefølje: {
      grenser: [
        { id: 'g', gruppe: { type: 'SOKNADER', søknadIder: ['s0', 's1'] }, mål: 'ANTALL', høyst: 1 },
        { id: 'k', gruppe: { type: 'UTLYSNING', id: 'u' }, mål: 'BELOP', høyst: 1400 },
      ],
    },
  },
  {
    regel: 'HOYEST_SAMLET_POENG',
    portefølje: {
      grenser: [{ id: 'g', gruppe: { type: 'SOKNADER', søknadIder: ['s0', 's1'] }, mål: 'ANTALL', minst: 1 }],
    },
  },
];

type Tabell = readonly (readonly (readonly number[])[])[];

/** A round of applications × assessors × criteria; the second criterion has its scale the other way. */
function lagGrunnlag(
  tabell: Tabell,
  beløp: readonly number[],
  innstilling: Innstillingsvalg,
  ramme = 1500,
): Rundegrunnlag {
  const kriterier: readonly Kriterium[] = [
    { id: 'k1', spørsmål: '', vekt: 2, skala: SKALA },
    { id: 'k2', spørsmål: '', vekt: 1, skala: OMVENDT },
    { id: 'k3', spørsmål: '', vekt: 1, skala: SKALA },
  ];
  const par = tabell.flatMap((vurderere, s) => vurderere.map((poeng, v) => ({ s, v, poeng })));
  return {
    runde: {
      utlysning: { ...utlysningTromsOfoten2024.data, id: 'u', vekting: 'VEKTET', kriterier },
      søknader: tabell.map((_, s) => ({
        id: `s${s}`,
        utlysningId: 'u',
        søkere: [],
        tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [] },
        søktBeløp: (beløp[s] ?? 0) as Øre,
        minsteGjennomførbare: Math.floor((beløp[s] ?? 0) / 2) as Øre,
        vedlegg: [],
        beskrivelser: [],
        tilstand: 'TIL_VURDERING',
      })),
      vurderinger: par.map(
        ({ s, v, poeng }): Vurdering => ({
          id: `s${s}-v${v}`,
          søknadId: `s${s}`,
          vurdererId: `v${v}`,
          form: 'INDIVIDUELL',
          poeng: poeng.map((p, k) => ({ kriteriumId: `k${k + 1}`, poeng: k === 1 ? 1 + (p % 4) : p / 2 })),
        }),
      ),
      habilitet: par.map(({ s, v }) => ({ vurdererId: `v${v}`, søknadId: `s${s}`, status: 'HABIL' })),
    },
    ramme: { beløp: ramme as Øre, status: 'ENDELIG', bevilgninger: [] },
    valg: {
      vurdering: { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
      rangering: { konvensjon: '1224', likhetskjede: [] },
      innstilling,
    },
  };
}

const tabeller = fc.array(
  fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
  { minLength: 2, maxLength: 5 },
);
const beløpene = fc.array(
  fc.integer({ min: 1, max: 8 }).map((b) => 100 * b),
  { minLength: 5, maxLength: 5 },
);

const sakAv = (grunnlag: Rundegrunnlag): Innstillingssak => {
  const { rangering, innstilling } = kjørRunde(grunnlag);
  return { rangering, innstilling, ramme: grunnlag.ramme, valg: grunnlag.valg.innstilling };
};

const NOKVALG: readonly (readonly [string, Vurderingsvalg])[] = (
  [
    { aggregering: 'MEDIAN', manglende: 'UFULLSTENDIG' },
    { aggregering: 'TRIMMET', kutt: 1, manglende: 'INTERVALL' },
    { aggregering: 'KONSENSUS', manglende: 'SKALAMINIMUM' },
    { aggregering: 'SNITT', manglende: 'RENORMER' },
  ] as const
).map((valg) => [valg.aggregering, { ...valg, tilAvklaring: 'HOLDES_UTE' }]);

/** Three assessors, a gap in some rounds, and a threshold or two. */
const nokRunder = fc.record({
  tabell: fc.array(
    fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    { minLength: 2, maxLength: 5 },
  ),
  beløp: beløpene,
  hull: fc.option(fc.record({ s: fc.nat(4), v: fc.nat(2), k: fc.nat(2) })),
  utlysning: fc.record(
    {
      terskelSum: fc.constantFrom(9, 12, '13.5' as Desimal),
      terskelTotalt: fc.constantFrom('0.5' as Desimal, '0.7' as Desimal),
      k1: fc.record({
        verdi: fc.constantFrom(2, 3.5),
        gjelder: fc.constantFrom<'SAMLET' | 'ENKELTPOENG'>('SAMLET', 'ENKELTPOENG'),
      }),
      k2: fc.record({
        verdi: fc.constantFrom(2, 3),
        gjelder: fc.constantFrom<'SAMLET' | 'ENKELTPOENG'>('SAMLET', 'ENKELTPOENG'),
      }),
    },
    { requiredKeys: [] },
  ),
});
type Nokrunde = typeof nokRunder extends fc.Arbitrary<infer T> ? T : never;

/** The same round with the choices of assessment, the thresholds and the gap; joint assessments beside the single ones. */
function lagNokgrunnlag(
  { tabell, beløp, utlysning, hull }: Nokrunde,
  vurdering: Vurderingsvalg,
  innstilling: Innstillingsvalg,
): Rundegrunnlag {
  const grunnlag = lagGrunnlag(tabell, beløp, innstilling, 1200);
  const { k1, k2, ...totalterskler } = utlysning;
  const terskler: Readonly<Record<string, Terskel | undefined>> = { k1, k2 };
  const enkeltvis = grunnlag.runde.vurderinger.map((v) =>
    hull !== null && v.id === `s${hull.s}-v${hull.v}`
      ? { ...v, poeng: v.poeng.map((p, k) => (k === hull.k ? { ...p, poeng: null } : p)) }
      : v,
  );
  // The first assessor writes down what all agreed upon.
  const felles = enkeltvis
    .filter(({ vurdererId }) => vurdererId === 'v0')
    .map((v): Vurdering => ({ ...v, id: `${v.id}-felles`, form: 'KONSENSUS' }));
  return {
    ...grunnlag,
    runde: {
      ...grunnlag.runde,
      utlysning: {
        ...grunnlag.runde.utlysning,
        ...totalterskler,
        kriterier: grunnlag.runde.utlysning.kriterier.map((k) => {
          const terskel = terskler[k.id];
          return terskel === undefined ? k : { ...k, terskler: [terskel] };
        }),
      },
      vurderinger: [...enkeltvis, ...felles],
    },
    valg: { ...grunnlag.valg, vurdering },
  };
}

const erInne = (grunnlag: Rundegrunnlag, søknadId: string): boolean =>
  kjørRunde(grunnlag).innstilling.linjer.some(
    (linje) => linje.søknadId === søknadId && ['INNSTILT', 'DELVIS_INNSTILT'].includes(linje.utfall),
  );

/** The same score from everyone who gave one for the criterion, in the form that counts. */
function medPoengFraAlle(
  grunnlag: Rundegrunnlag,
  {
    søknadId,
    kriteriumId,
    poeng,
    form,
  }: { søknadId: string; kriteriumId: string; poeng: number; form: Vurdering['form'] },
): Rundegrunnlag {
  const bytt = (v: Vurdering): Vurdering => ({
    ...v,
    poeng: v.poeng.map((p) => (p.kriteriumId === kriteriumId && p.poeng !== null ? { ...p, poeng } : p)),
  });
  const vurderinger = grunnlag.runde.vurderinger.map((v) => (v.søknadId === søknadId && v.form === form ? bytt(v) : v));
  return { ...grunnlag, runde: { ...grunnlag.runde, vurderinger } };
}

describe('what would have been enough', () => {
  it.each(REGLER.map((valg, i) => [`${valg.regel} ${i}`, valg] as const))(
    '%s: it reaches the line, and one step less does not',
    (_, valg) => {
      fc.assert(
        fc.property(tabeller, beløpene, fc.nat(), (tabell, beløp, hvem) => {
          const grunnlag = lagGrunnlag(tabell, beløp, valg);
          const { rangering } = kjørRunde(grunnlag);
          const søknadId = `s${hvem % tabell.length}`;
          const svar = finnNokPoeng({ rangering, ramme: grunnlag.ramme, valg }, søknadId);
          expect(svar.erInnstilt).toBe(erInne(grunnlag, søknadId));
          if (svar.erInnstilt) return;
          for (const { kriteriumId, nok } of svar.kriterier) {
            const skala = kriteriumId === 'k2' ? OMVENDT : SKALA;
            const med = (poeng: number): boolean =>
              erInne(
                {
                  ...grunnlag,
                  runde: {
                    ...grunnlag.runde,
                    vurderinger: grunnlag.runde.vurderinger.map((v) =>
                      v.søknadId !== søknadId
                        ? v
                        : { ...v, poeng: v.poeng.map((p) => (p.kriteriumId === kriteriumId ? { ...p, poeng } : p)) },
                    ),
                  },
                },
                søknadId,
              );
            const [best, steg] = skala.retning === 'HOYEST_BEST' ? [5, 0.5] : [1, -1];
            if (nok === undefined) {
              if (valg.regel !== 'LIKE_ANDELER') expect(med(best)).toBe(false);
              continue;
            }
            const verdi = Number(nok.teller) / Number(nok.nevner);
            expect(med(verdi)).toBe(true);
            const dårligere = verdi - steg;
            if (dårligere >= Number(skala.min) && dårligere <= Number(skala.maks)) expect(med(dårligere)).toBe(false);
          }
        }),
        { numRuns: KJØRINGER },
      );
    },
  );

  it.each([...NOKVALG])(
    '%s: with thresholds of every kind, it reaches the line, and one step less does not',
    (_, vurdering) => {
      fc.assert(
        fc.property(
          nokRunder,
          fc.nat(4),
          fc.constantFrom(...REGLER.slice(0, 4), ...REGLER.slice(6)),
          ({ tabell, beløp, utlysning, hull }, hvem, valg) => {
            const grunnlag = lagNokgrunnlag({ tabell, beløp, utlysning, hull }, vurdering, valg);
            const { rangering } = kjørRunde(grunnlag);
            const søknadId = `s${hvem % tabell.length}`;
            const svar = finnNokPoeng({ rangering, ramme: grunnlag.ramme, valg }, søknadId);
            expect(svar.erInnstilt).toBe(erInne(grunnlag, søknadId));
            const form = vurdering.aggregering === 'KONSENSUS' ? 'KONSENSUS' : 'INDIVIDUELL';
            for (const { kriteriumId, antall, nok } of svar.kriterier) {
              if (svar.erInnstilt || antall === 0) {
                expect(nok).toBe(undefined);
                continue;
              }
              const med = (poeng: number) =>
                erInne(medPoengFraAlle(grunnlag, { søknadId, kriteriumId, poeng, form }), søknadId);
              // Every step is tried, from the poorest.
              const trinn = kriteriumId === 'k2' ? [4, 3, 2, 1] : Array.from({ length: 11 }, (__, i) => i / 2);
              const første = trinn.find(med);
              expect(nok === undefined ? undefined : Number(nok.teller) / Number(nok.nevner)).toBe(første);
            }
          },
        ),
        { numRuns: KJØRINGER },
      );
    },
  );

  it('tries every step where a better score only ties: one below a tie at the line may be taken', () => {
    // s0 and s1 have 14 and exclude each other. s2 has 9; from the threshold at 11 it is taken, with 14 it ties with them.
    const grunnlag = lagGrunnlag(
      [[[10, 3, 6]], [[10, 3, 6]], [[7, 2, 0]]],
      [100, 100, 100],
      REGLER[6] as Innstillingsvalg,
    );
    const utlysning = { ...grunnlag.runde.utlysning, terskelSum: 11 };
    const medTerskel = { ...grunnlag, runde: { ...grunnlag.runde, utlysning } };
    const { rangering } = kjørRunde(medTerskel);
    const svar = finnNokPoeng({ rangering, ramme: grunnlag.ramme, valg: REGLER[6] as Innstillingsvalg }, 's2');
    expect(svar.kriterier.map(({ kriteriumId, nok }) => [kriteriumId, nok?.teller, nok?.nevner])).toEqual([
      ['k1', '9', '2'],
      ['k2', '1', '1'],
      ['k3', '2', '1'],
    ]);
  });

  it('has nothing to say where no score counts, and refuses an unknown søknad', () => {
    const grunnlag = lagGrunnlag([[[10, 1, 10]], [[2, 1, 2]]], [900, 900], REGLER[0] as Innstillingsvalg);
    const uten = {
      ...grunnlag,
      runde: {
        ...grunnlag.runde,
        vurderinger: grunnlag.runde.vurderinger.map((v) =>
          v.søknadId === 's1'
            ? { ...v, poeng: v.poeng.map((p) => (p.kriteriumId === 'k3' ? { ...p, poeng: null } : p)) }
            : v,
        ),
      },
    };
    const { rangering } = kjørRunde(uten);
    const felles = { rangering, ramme: uten.ramme, valg: uten.valg.innstilling };
    expect(finnNokPoeng(felles, 's1').kriterier.map(({ antall, nok }) => [antall, nok])).toEqual([
      [1, undefined],
      [1, undefined],
      [0, undefined],
    ]);
    expect(koderFra(() => finnNokPoeng(felles, 'x'))).toEqual(['INNSTILLING_UKJENT_SOKNAD /søknadId']);
  });
});

/** Every tree with the value of one node changed. */
function* ødelagte(tre: Begrunnelse): Generator<Begrunnelse> {
  function* gå(node: Begrunnelsesnode): Generator<Begrunnelsesnode> {
    const annen = node.enhet === 'JA_NEI' ? (node.verdi === 'JA' ? 'NEI' : 'JA') : '123457/7';
    yield { ...node, verdi: annen };
    for (const [i, barn] of node.barn.entries())
      for (const nytt of gå(barn)) yield { ...node, barn: node.barn.map((b, j) => (j === i ? nytt : b)) };
  }
  for (const rot of gå(tre.rot)) yield { ...tre, rot };
}

describe('the explanation', () => {
  it.each(REGLER.map((valg, i) => [`${valg.regel} ${i}`, valg] as const))(
    '%s: ends at what is recommended, recomputes, and cannot be forged',
    (_, valg) => {
      fc.assert(
        fc.property(tabeller, beløpene, fc.constantFrom(500, 1000, 1500), (tabell, beløp, ramme) => {
          const sak = sakAv(lagGrunnlag(tabell, beløp, valg, ramme));
          expect(lesInnstilling(JSON.parse(JSON.stringify(sak.innstilling)))).toMatchObject({ ok: true });
          for (const { søknadId, beløp: innstilt } of sak.innstilling.linjer) {
            const tre = begrunnInnstilling(sak, søknadId);
            expect(tre.rot.verdi).toBe(String(innstilt));
            expect(etterregn(tre, sak)).toEqual([]);
            for (const falsk of ødelagte(tre)) expect(etterregn(falsk, sak)).not.toEqual([]);
          }
        }),
        { numRuns: KJØRINGER },
      );
    },
  );

  it('the gap to the line is split by criterion, exactly', () => {
    fc.assert(
      fc.property(tabeller, beløpene, (tabell, beløp) => {
        const sak = sakAv(lagGrunnlag(tabell, beløp, { regel: 'RANGERT_STOPP' }));
        const totaler = new Map(sak.rangering.plasser.map(({ søknadId, totalt }) => [søknadId, totalt]));
        const inne = sak.innstilling.linjer.filter(({ utfall }) => utfall === 'INNSTILT');
        const tall = (id: string): number => Number(totaler.get(id)?.teller) / Number(totaler.get(id)?.nevner);
        for (const { søknadId } of sak.innstilling.linjer) {
          const tre = begrunnAvstand(sak, søknadId);
          if (inne.length === 0) {
            expect(tre).toBeUndefined();
            continue;
          }
          if (tre === undefined) throw new Error('no tree');
          const [t, n = '1'] = tre.rot.verdi.split('/');
          const strek = Math.min(...inne.map((linje) => tall(linje.søknadId)));
          expect(Number(t) / Number(n)).toBeCloseTo(strek - tall(søknadId), 12);
          expect(tre.rot.barn.map(({ regel }) => regel)).toEqual(['k1', 'k2', 'k3']);
          expect(etterregn(tre, sak)).toEqual([]);
          for (const falsk of ødelagte(tre)) expect(etterregn(falsk, sak)).not.toEqual([]);
        }
      }),
      { numRuns: KJØRINGER },
    );
  });

  it('of one held outside or with impossible floors is the line itself, and an unknown søknad is refused', () => {
    const grunnlag = lagGrunnlag([[[10, 1, 10]], [[2, 1, 2]]], [900, 900], {
      regel: 'RANGERT_STOPP',
      portefølje: { grenser: [{ id: 'g', gruppe: { type: 'PASIENTGRUPPE', id: 'x' }, mål: 'ANTALL', minst: 1 }] },
    });
    const sak = sakAv(grunnlag);
    expect(begrunnInnstilling(sak, 's0').rot).toMatchObject({ slag: 'GRUNNLAG', regel: 'GULV_UMULIG', verdi: '0' });
    expect(begrunnAvstand(sak, 's0')).toBeUndefined();
    expect(koderFra(() => begrunnInnstilling(sak, 'x'))).toEqual(['INNSTILLING_UKJENT_SOKNAD /søknadId']);
    expect(koderFra(() => begrunnAvstand(sak, 'x'))).toEqual(['INNSTILLING_UKJENT_SOKNAD /søknadId']);
    const trukket = {
      ...grunnlag,
      runde: {
        ...grunnlag.runde,
        søknader: grunnlag.runde.søknader.map((s) => (s.id === 's1' ? { ...s, tilstand: 'TRUKKET' as const } : s)),
      },
    };
    const uten = sakAv({ ...trukket, valg: { ...trukket.valg, innstilling: { regel: 'RANGERT_STOPP' } } });
    expect(begrunnInnstilling(uten, 's1').rot).toMatchObject({ slag: 'GRUNNLAG', regel: 'IKKE_TIL_VURDERING' });
    expect(begrunnAvstand(uten, 's1')).toBeUndefined();
  });
});

describe('a replay', () => {
  const grunnlag = lagGrunnlag(
    [
      [
        [10, 0, 10],
        [10, 0, 10],
      ],
      [
        [8, 0, 8],
        [8, 0, 8],
      ],
      [
        [8, 0, 8],
        [8, 0, 8],
      ],
      [
        [2, 0, 10],
        [2, 0, 10],
      ],
    ],
    [500, 500, 500, 500],
    { regel: 'RANGERT_STOPP' },
    1000,
  );

  it('gives the same for the same input, rules and seed, whatever the order of the lists', () => {
    const { runde } = grunnlag;
    const stokket: Rundegrunnlag = {
      ...grunnlag,
      runde: {
        ...runde,
        søknader: [...runde.søknader].reverse(),
        vurderinger: [...runde.vurderinger].reverse(),
        habilitet: [...runde.habilitet].reverse(),
      },
    };
    expect(lagRundeavtrykk(stokket)).toBe(lagRundeavtrykk(grunnlag));
    expect(lagRundeavtrykk(grunnlag)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(kjørRunde(stokket).innstilling).toEqual(kjørRunde(grunnlag).innstilling);
    expect(spillAvPåNytt(grunnlag, {}).endringer).toEqual([]);
    const medVurderere = { ...grunnlag, runde: { ...runde, vurderere: [] } };
    expect(lagRundeavtrykk(medVurderere)).not.toBe(lagRundeavtrykk(grunnlag));
  });

  it('under new rules tells for each søknad which part did it', () => {
    const lodd = { konvensjon: '1224', likhetskjede: [{ type: 'LODD', frø: 'juni' }] } as const;
    const bareLodd = spillAvPåNytt(grunnlag, { rangering: lodd });
    expect(bareLodd.endringer.map(({ søknadId, alene, nødvendig }) => [søknadId, alene, nødvendig])).toEqual([
      ['s1', ['RANGERING'], ['RANGERING']],
      ['s2', ['RANGERING'], ['RANGERING']],
    ]);
    const { utlysning } = grunnlag.runde;
    const nyeVekter = {
      ...utlysning,
      kriterier: utlysning.kriterier.map((k) => ({ ...k, vekt: k.id === 'k3' ? 9 : 1 })),
    };
    const begge = spillAvPåNytt(grunnlag, {
      utlysning: nyeVekter,
      ramme: { ...grunnlag.ramme, beløp: kroner(20) },
      vurdering: { ...grunnlag.valg.vurdering, manglende: 'RENORMER' },
      innstilling: { regel: 'RANGERT_HOPP_OVER' },
    });
    expect(begge.nye).toEqual(['UTLYSNING', 'VURDERING', 'RAMME', 'INNSTILLING']);
    const s3 = begge.endringer.find(({ søknadId }) => søknadId === 's3');
    expect(s3).toMatchObject({ rangFør: 4, rangEtter: 2, alene: ['UTLYSNING', 'RAMME'], nødvendig: [] });
    expect(begge.etter.innstilling.innstilt).toBe(2000);
  });
});
