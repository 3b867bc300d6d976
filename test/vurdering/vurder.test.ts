import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brøk, type Desimal, kroner, type Øre } from '../../src/kjerne/index';
import type { Kriterium, Skala, Søknad, Utlysning, Vurdering } from '../../src/modell';
import { likeVekterTromsOfoten2024, utlysningTromsOfoten2024 } from '../../src/nord/index';
import {
  anvendVekting,
  type Runde,
  rangerSøknader,
  type Vurderingsvalg,
  vurderSøknader,
} from '../../src/vurdering/index';
import { koderFra } from '../koder-fra';

const SKALA: Skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
const kriterium = (id: string, felt: Partial<Kriterium> = {}): Kriterium => ({
  id,
  spørsmål: id,
  vekt: 1,
  skala: SKALA,
  ...felt,
});
const utlysning = (kriterier: readonly Kriterium[]): Utlysning => ({
  ...utlysningTromsOfoten2024.data,
  id: 'u',
  vekting: 'VEKTET',
  kriterier,
});
const søknad = (id: string, felt: Partial<Søknad> = {}): Søknad => ({
  id,
  utlysningId: 'u',
  søkere: [],
  tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [] },
  søktBeløp: kroner(100),
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'TIL_VURDERING',
  ...felt,
});
const gi = (
  søknadId: string,
  vurdererId: string,
  poeng: Readonly<Record<string, number | string | null>>,
  form: Vurdering['form'] = 'INDIVIDUELL',
): Vurdering => ({
  id: `${søknadId}-${vurdererId}-${form}`,
  søknadId,
  vurdererId,
  form,
  poeng: Object.entries(poeng).map(([kriteriumId, p]) => ({ kriteriumId, poeng: p as number | Desimal | null })),
});
const VALG: Vurderingsvalg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
const runde = (felt: Partial<Runde> & Pick<Runde, 'vurderinger'>): Runde => ({
  utlysning: utlysning([kriterium('k1'), kriterium('k2')]),
  søknader: [søknad('s')],
  habilitet: felt.vurderinger.map(({ vurdererId, søknadId }) => ({ vurdererId, søknadId, status: 'HABIL' as const })),
  ...felt,
});
const brøk = (teller: number, nevner = 1): Brøk => ({ teller: String(teller), nevner: String(nevner) });
const totalFor = (r: Runde, valg = VALG) => vurderSøknader(r, valg).søknader[0]?.totalt;

describe('an unweighted call', () => {
  it('is refused until the caller applies weights', () => {
    const { data } = utlysningTromsOfoten2024;
    const r = runde({ utlysning: data, søknader: [søknad('s', { utlysningId: data.id })], vurderinger: [] });
    expect(koderFra(() => vurderSøknader(r, VALG))).toEqual(['VEKTING_MANGLER /runde/utlysning/vekting']);
  });

  it('is weighed after anvendVekting, and not changed by it', () => {
    const { data } = utlysningTromsOfoten2024;
    const før = JSON.stringify(data);
    const vektet = anvendVekting(data, likeVekterTromsOfoten2024.data);
    expect(JSON.stringify(data)).toBe(før);
    expect(vektet.vekting).toBe('VEKTET');
    expect(vektet.kriterier.every(({ vekt, skala }) => vekt === 1 && skala?.maks === 5)).toBe(true);
  });

  it('anvendVekting wants each criterion once, in a tree too', () => {
    const tre = utlysning([kriterium('a', { underkriterier: [{ id: 'b', spørsmål: '' }] })]);
    const forslag = {
      vekter: [
        { kriteriumId: 'a', vekt: 1 },
        { kriteriumId: 'a', vekt: 2 },
        { kriteriumId: 'x', vekt: 1 },
      ],
    };
    expect(koderFra(() => anvendVekting(tre, forslag))).toEqual([
      'KRITERIUM_TO_GANGER /forslag/vekter/1/kriteriumId',
      'KRITERIUM_UKJENT /forslag/vekter/2/kriteriumId',
      'KRITERIEVEKT_MANGLER /utlysning/kriterier/0/underkriterier/0',
    ]);
    const begge = {
      vekter: [
        { kriteriumId: 'a', vekt: 1 },
        { kriteriumId: 'b', vekt: 2 },
      ],
      skala: SKALA,
    };
    expect(anvendVekting(tre, begge).kriterier[0]?.underkriterier?.[0]).toMatchObject({ vekt: 2, skala: SKALA });
  });

  it('keeps a scale that the call has, and needs none', () => {
    const egen = { ...SKALA, maks: 7 };
    const u = utlysning([kriterium('a', { skala: egen }), { id: 'b', spørsmål: '' }]);
    const vekter = ['a', 'b'].map((kriteriumId) => ({ kriteriumId, vekt: 1 }));
    expect(anvendVekting(u, { vekter, skala: SKALA }).kriterier.map(({ skala }) => skala?.maks)).toEqual([7, 5]);
    expect(anvendVekting(u, { vekter }).kriterier[1]).not.toHaveProperty('skala');
  });
});

describe('the total', () => {
  it('is Σ weight × mean, exactly', () => {
    const r = runde({
      utlysning: utlysning([kriterium('k1', { vekt: 40 }), kriterium('k2', { vekt: '0.1' as Desimal })]),
      vurderinger: [gi('s', 'a', { k1: 4, k2: 1 }), gi('s', 'b', { k1: 3.5, k2: 1 }), gi('s', 'c', { k1: 4, k2: 1.5 })],
    });
    // 40 × 11.5/3 + 0.1 × 3.5/3
    expect(totalFor(r)).toEqual(brøk(3069, 20));
  });

  it('turns a scale where lowest is best around', () => {
    const r = runde({
      utlysning: utlysning([kriterium('k1', { skala: { min: 1, maks: 6, steg: 1, retning: 'LAVEST_BEST' } })]),
      vurderinger: [gi('s', 'a', { k1: 2 })],
    });
    expect(totalFor(r)).toEqual(brøk(5));
  });

  it('weighs a tree by shares of the weight above', () => {
    const tre = kriterium('a', {
      vekt: 6,
      underkriterier: [kriterium('a1', { vekt: 1 }), kriterium('a2', { vekt: 2 })],
    });
    const r = runde({
      utlysning: utlysning([tre, kriterium('b', { vekt: 4 })]),
      vurderinger: [gi('s', 'v', { a1: 5, a2: 2, b: 1 })],
    });
    const svar = vurderSøknader(r, VALG);
    expect(svar.kriterievekter).toEqual([
      { kriteriumId: 'a1', vekt: brøk(2) },
      { kriteriumId: 'a2', vekt: brøk(4) },
      { kriteriumId: 'b', vekt: brøk(4) },
    ]);
    expect(svar.søknader[0]?.totalt).toEqual(brøk(22));
    expect(svar.søknader[0]?.andelAvHøyest).toEqual(brøk(11, 25));
  });

  it('is the sum of what the criteria add', () => {
    const r = runde({ vurderinger: [gi('s', 'a', { k1: 4, k2: 1 }), gi('s', 'b', { k1: 3.5 })] });
    const [svar] = vurderSøknader(r, VALG).søknader;
    expect(svar?.kriterier.map(({ bidrag }) => bidrag)).toEqual([brøk(15, 4), brøk(1)]);
    expect(svar?.totalt).toEqual(brøk(19, 4));
  });
});

describe('a missing score', () => {
  const uten = { vurderinger: [gi('s', 'a', { k1: 4, k2: null })] };

  it('is never zero: the mean is of those that are there', () => {
    const r = runde({ vurderinger: [gi('s', 'a', { k1: 4, k2: null }), gi('s', 'b', { k1: 4, k2: 3 })] });
    expect(totalFor(r)).toEqual(brøk(7));
    expect(vurderSøknader(r, VALG).funn.map(({ kode }) => kode)).toEqual(['POENG_MANGLER']);
  });

  it.each([
    ['UFULLSTENDIG', undefined, 'UFULLSTENDIG'],
    ['RENORMER', brøk(8), 'VURDERT'],
    ['SKALAMINIMUM', brøk(4), 'VURDERT'],
  ] as const)('for a whole criterion, with %s', (manglende, totalt, status) => {
    const [svar] = vurderSøknader(runde(uten), { ...VALG, manglende }).søknader;
    expect([svar?.totalt, svar?.status]).toEqual([totalt, status]);
  });

  it('SKALAMINIMUM is the poorest score also where lowest is best', () => {
    const lavest = { min: 1, maks: 6, steg: 1, retning: 'LAVEST_BEST' } as const;
    const r = runde({ ...uten, utlysning: utlysning([kriterium('k1'), kriterium('k2', { skala: lavest })]) });
    expect(totalFor(r, { ...VALG, manglende: 'SKALAMINIMUM' })).toEqual(brøk(5));
  });

  it('RENORMER gives nothing when the criteria that are left weigh nothing', () => {
    const r = runde({ ...uten, utlysning: utlysning([kriterium('k1', { vekt: 0 }), kriterium('k2')]) });
    expect(totalFor(r, { ...VALG, manglende: 'RENORMER' })).toBeUndefined();
  });

  it('for every criterion is not assessed at all', () => {
    const svar = vurderSøknader(runde({ vurderinger: [] }), { ...VALG, manglende: 'SKALAMINIMUM' });
    expect(svar.søknader[0]?.status).toBe('IKKE_VURDERT');
    expect(svar.funn.map(({ kode }) => kode)).toEqual(['KRITERIUM_UTEN_POENG', 'KRITERIUM_UTEN_POENG']);
  });
});

describe('habilitet', () => {
  const vurderinger = [gi('s', 'a', { k1: 5, k2: 5 }), gi('s', 'b', { k1: 1, k2: 1 })];
  const med = (status: 'HABIL' | 'INHABIL' | 'TIL_AVKLARING') =>
    runde({
      vurderinger,
      habilitet: [
        { vurdererId: 'a', søknadId: 's', status },
        { vurdererId: 'b', søknadId: 's', status: 'HABIL' },
      ],
    });

  it('unfit scores are left out and shown', () => {
    const [svar] = vurderSøknader(med('INHABIL'), VALG).søknader;
    expect(svar?.totalt).toEqual(brøk(2));
    expect(svar?.kriterier[0]?.enkeltpoeng.map(({ vurdererId, status }) => [vurdererId, status])).toEqual([
      ['a', 'INHABIL'],
      ['b', 'TALT'],
    ]);
    expect(svar).not.toHaveProperty('alternativTotal');
  });

  it.each([
    ['HOLDES_UTE', brøk(2), brøk(6)],
    ['TELLER_MED_MERKNAD', brøk(6), brøk(2)],
  ] as const)('scores to be clarified, %s: both totals are shown', (tilAvklaring, totalt, alternativTotal) => {
    expect(vurderSøknader(med('TIL_AVKLARING'), { ...VALG, tilAvklaring }).søknader[0]).toMatchObject({
      totalt,
      alternativTotal,
    });
  });

  it('the other total is told to be none where only scores to be clarified are there', () => {
    const bare = runde({
      vurderinger: [vurderinger[0] as Vurdering],
      habilitet: [{ vurdererId: 'a', søknadId: 's', status: 'TIL_AVKLARING' }],
    });
    expect(
      vurderSøknader(bare, { ...VALG, tilAvklaring: 'TELLER_MED_MERKNAD' }).søknader[0]?.alternativTotal,
    ).toBeNull();
    expect(vurderSøknader(bare, VALG).søknader[0]).toMatchObject({ status: 'IKKE_VURDERT', alternativTotal: brøk(10) });
  });

  it('not stated is told, once for each assessment', () => {
    const svar = vurderSøknader(runde({ vurderinger, habilitet: [] }), VALG);
    expect(svar.funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual([
      'HABILITET_IKKE_OPPGITT /runde/vurderinger/0',
      'HABILITET_IKKE_OPPGITT /runde/vurderinger/1',
    ]);
  });
});

describe('two ways to have no total', () => {
  it('an incomplete søknad is incomplete under the other choice too', () => {
    const r = runde({
      vurderinger: [gi('s', 'a', { k1: 5 }), gi('s', 'b', { k1: 4 })],
      habilitet: [
        { vurdererId: 'a', søknadId: 's', status: 'TIL_AVKLARING' },
        { vurdererId: 'b', søknadId: 's', status: 'HABIL' },
      ],
    });
    const [svar] = vurderSøknader(r, VALG).søknader;
    expect(svar?.status).toBe('UFULLSTENDIG');
    expect(svar).not.toHaveProperty('alternativTotal');
  });

  it('a choice that changes nothing shows no other total', () => {
    const r = runde({
      vurderinger: [gi('s', 'a', { k1: 4, k2: 4 }), gi('s', 'b', { k1: 4, k2: 4 })],
      habilitet: [
        { vurdererId: 'a', søknadId: 's', status: 'TIL_AVKLARING' },
        { vurdererId: 'b', søknadId: 's', status: 'HABIL' },
      ],
    });
    expect(vurderSøknader(r, VALG).søknader[0]).not.toHaveProperty('alternativTotal');
  });

  it('a scale of negative scores has no highest to be a share of', () => {
    const minus = { min: -5, maks: 0, steg: 1, retning: 'HOYEST_BEST' } as const;
    const r = runde({
      utlysning: utlysning([kriterium('k1', { skala: minus })]),
      vurderinger: [gi('s', 'a', { k1: -2 })],
    });
    const [svar] = vurderSøknader(r, VALG).søknader;
    expect(svar?.totalt).toEqual(brøk(-2));
    expect(svar).not.toHaveProperty('andelAvHøyest');
  });
});

describe('consensus', () => {
  const r = runde({ vurderinger: [gi('s', 'a', { k1: 5, k2: 5 }), gi('s', 'a', { k1: 3, k2: 2 }, 'KONSENSUS')] });

  it('counts the agreed scores and keeps the individual ones beside them', () => {
    const [svar] = vurderSøknader(r, { ...VALG, aggregering: 'KONSENSUS' }).søknader;
    expect(svar?.totalt).toEqual(brøk(5));
    expect(svar?.kriterier[0]?.enkeltpoeng.map(({ status }) => status)).toEqual(['ANNEN_FORM', 'TALT']);
  });

  it('the mean counts the individual ones', () => {
    expect(totalFor(r)).toEqual(brøk(10));
  });
});

describe('thresholds', () => {
  it('keep the score and list every failure', () => {
    const k1 = kriterium('k1', {
      terskler: [
        { verdi: 3, gjelder: 'ENKELTPOENG' },
        { verdi: 3.5, gjelder: 'SAMLET' },
      ],
    });
    const r = runde({
      utlysning: { ...utlysning([k1]), terskelTotalt: '0.7' as Desimal },
      vurderinger: [gi('s', 'b', { k1: 2 }), gi('s', 'a', { k1: 4 })],
    });
    const [svar] = vurderSøknader(r, VALG).søknader;
    expect([svar?.status, svar?.totalt]).toEqual(['UNDER_TERSKEL', brøk(3)]);
    expect(svar?.terskelbrudd).toEqual([
      { kriteriumId: 'k1', terskel: brøk(3), gjelder: 'ENKELTPOENG', fikk: brøk(2), vurdererId: 'b' },
      { kriteriumId: 'k1', terskel: brøk(7, 2), gjelder: 'SAMLET', fikk: brøk(3) },
      { terskel: brøk(7, 10), fikk: brøk(3, 5), gjelder: 'TOTALT' },
    ]);
  });

  it('are met by reaching them, and belong to the direction of the scale', () => {
    const lavest = { min: 1, maks: 6, steg: 1, retning: 'LAVEST_BEST' } as const;
    const k1 = (verdi: number) => kriterium('k1', { skala: lavest, terskler: [{ verdi, gjelder: 'SAMLET' }] });
    const status = (verdi: number) =>
      vurderSøknader(runde({ utlysning: utlysning([k1(verdi)]), vurderinger: [gi('s', 'a', { k1: 3 })] }), VALG)
        .søknader[0]?.status;
    expect([status(3), status(2)]).toEqual(['VURDERT', 'UNDER_TERSKEL']);
  });
});

describe('bad input is refused all at once', () => {
  it('in the call', () => {
    const r = runde({
      utlysning: utlysning([
        kriterium('a', { vekt: -1 }),
        { id: 'a', spørsmål: '', vekt: 1 },
        kriterium('b', { skala: { ...SKALA, steg: 0.3 } }),
        kriterium('c', { terskler: [{ verdi: 6, gjelder: 'SAMLET' }] }),
        { id: 'd', spørsmål: '', skala: SKALA },
        kriterium('e', { skala: { ...SKALA, min: 'x' as Desimal } }),
        kriterium('f', {
          underkriterier: [
            kriterium('f1', { underkriterier: [kriterium('f2', { underkriterier: [kriterium('f3')] })] }),
          ],
        }),
      ]),
      vurderinger: [gi('s', 'v', { finnesIkke: 1 })],
    });
    expect(koderFra(() => vurderSøknader(r, VALG))).toEqual([
      'KRITERIEVEKT_UGYLDIG /runde/utlysning/kriterier/0/vekt',
      'KRITERIEVEKT_MANGLER /runde/utlysning/kriterier/4',
      'KRITERIUM_TO_GANGER /runde/utlysning/kriterier/1/id',
      'SKALA_MANGLER /runde/utlysning/kriterier/1',
      'SKALA_UGYLDIG /runde/utlysning/kriterier/2/skala',
      'TERSKEL_UTENFOR_SKALA /runde/utlysning/kriterier/3/terskler/0/verdi',
      'SKALA_UGYLDIG /runde/utlysning/kriterier/5/skala',
      'KRITERIER_FOR_DYPT /runde/utlysning/kriterier/6/underkriterier/0/underkriterier/0/underkriterier',
    ]);
    expect(koderFra(() => vurderSøknader(runde({ utlysning: utlysning([]), vurderinger: [] }), VALG))).toEqual([
      'KRITERIER_TOMT /runde/utlysning/kriterier',
    ]);
    const null_ = utlysning([kriterium('a', { vekt: 0 }), kriterium('b', { vekt: '0.0' as Desimal })]);
    expect(koderFra(() => vurderSøknader(runde({ utlysning: null_, vurderinger: [] }), VALG))).toEqual([
      'KRITERIEVEKTER_UTEN_SUM /runde/utlysning/kriterier',
    ]);
  });

  it('in the round and the scores', () => {
    const r = runde({
      søknader: [søknad('s'), søknad('s', { utlysningId: 'x', søktBeløp: -1 as Øre })],
      vurderere: [{ id: 'a', rolle: 'r', representerer: { id: 'p', type: 'ANNEN', navn: 'P' } }],
      habilitet: [
        { vurdererId: 'a', søknadId: 's', status: 'HABIL' },
        { vurdererId: 'a', søknadId: 's', status: 'INHABIL' },
      ],
      vurderinger: [
        gi('s', 'a', { k1: 5.5, k2: 0.25, k3: 1 }),
        gi('x', 'a', { k1: 'fem' }),
        { ...gi('s', 'a', { k1: 1 }), id: 'annen' },
        gi('s', 'b', { k1: 1 }, 'KONSENSUS'),
        { ...gi('s', 'a', { k2: 1 }, 'KONSENSUS'), id: 'annen' },
      ],
    });
    expect(koderFra(() => vurderSøknader(r, { ...VALG, manglende: 'NULL' as never }))).toEqual([
      'RUNDE_ID_TO_GANGER /runde/søknader/1/id',
      'RUNDE_ID_TO_GANGER /runde/vurderinger/4/id',
      'VALG_UGYLDIG /valg/manglende',
      'SOKNAD_ANNEN_UTLYSNING /runde/søknader/1/utlysningId',
      'SOKT_BELOP_UGYLDIG /runde/søknader/1/søktBeløp',
      'HABILITET_MOTSTRIDENDE /runde/habilitet/1',
      'POENG_UTENFOR_SKALA /runde/vurderinger/0/poeng/0/poeng',
      'POENG_UTENFOR_STEG /runde/vurderinger/0/poeng/1/poeng',
      'KRITERIUM_UKJENT /runde/vurderinger/0/poeng/2/kriteriumId',
      'VURDERING_UKJENT_SOKNAD /runde/vurderinger/1/søknadId',
      'POENG_UGYLDIG /runde/vurderinger/1/poeng/0/poeng',
      'POENG_TO_GANGER /runde/vurderinger/2/poeng/0',
      'VURDERING_UKJENT_VURDERER /runde/vurderinger/3/vurdererId',
      'KONSENSUS_TO_GANGER /runde/vurderinger/4',
    ]);
    expect(koderFra(() => vurderSøknader(runde({ søknader: [], vurderinger: [] }), VALG))).toEqual([
      'RUNDE_TOM /runde/søknader',
    ]);
  });

  it('a withdrawn søknad gets no place, and its scores are told to be unused', () => {
    const svar = vurderSøknader(
      runde({ søknader: [søknad('s', { tilstand: 'TRUKKET' })], vurderinger: [gi('s', 'a', { k1: 1 })] }),
      VALG,
    );
    expect(svar.søknader[0]?.status).toBe('IKKE_TIL_VURDERING');
    expect(svar.funn.map(({ kode }) => kode)).toEqual(['VURDERING_AV_UAKTUELL']);
  });
});

/** Rounds on half points, with an oracle in whole numbers: half points times the product of the counts. */
const rundeArb = fc
  .record({
    antallSøknader: fc.integer({ min: 1, max: 7 }),
    vekter: fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })
      .filter((v) => v.some((x) => x > 0)),
    vurderere: fc.integer({ min: 1, max: 4 }),
    frø: fc.array(fc.integer({ min: -1, max: 10 }), { minLength: 140, maxLength: 140 }),
  })
  .map(({ antallSøknader, vekter, vurderere, frø }) => {
    const halve = (s: number, v: number, k: number) => frø[(s * 20 + v * 5 + k) % frø.length] ?? 0;
    const ider = Array.from({ length: antallSøknader }, (_, s) => `s${s}`);
    return {
      vekter,
      vurderere,
      halve,
      runde: runde({
        utlysning: utlysning(vekter.map((vekt, k) => kriterium(`k${k}`, { vekt }))),
        søknader: ider.map((id) => søknad(id)),
        vurderinger: ider.flatMap((id, s) =>
          Array.from({ length: vurderere }, (_, v) =>
            gi(
              id,
              `v${v}`,
              Object.fromEntries(vekter.map((_, k) => [`k${k}`, halve(s, v, k) < 0 ? null : halve(s, v, k) / 2])),
            ),
          ),
        ),
      }),
    };
  });

describe('on random rounds', () => {
  it('totals and ties agree with whole numbers, and ranks with counting', () => {
    fc.assert(
      fc.property(rundeArb, ({ vekter, vurderere, halve, runde: r }) => {
        const resultat = vurderSøknader(r, VALG);
        // 12 is a multiple of every count, so Σ w·Σh·12/n is whole; it is 24 times the total.
        const fasit = resultat.søknader.map((_, s) => {
          const summer = vekter.map((vekt, k) => {
            const gitt = Array.from({ length: vurderere }, (_, v) => halve(s, v, k)).filter((h) => h >= 0);
            return gitt.length === 0 ? undefined : (vekt * gitt.reduce((a, b) => a + b, 0) * 12) / gitt.length;
          });
          return summer.some((sum) => sum === undefined) ? undefined : summer.reduce((a: number, b) => a + (b ?? 0), 0);
        });
        resultat.søknader.forEach(({ totalt }, s) => {
          const f = fasit[s];
          if (f === undefined) expect(totalt).toBeUndefined();
          else expect(BigInt(totalt?.teller ?? 0) * 24n).toBe(BigInt(f) * BigInt(totalt?.nevner ?? 0));
        });
        const rangering = rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] });
        for (const { søknadId, rang } of rangering.plasser) {
          const f = fasit[Number(søknadId.slice(1))] ?? 0;
          expect(rang).toBe(1 + fasit.filter((annen) => annen !== undefined && annen > f).length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('the order of applications and assessments changes nothing', () => {
    fc.assert(
      fc.property(rundeArb, ({ runde: r }) => {
        const snudd = { ...r, søknader: [...r.søknader].reverse(), vurderinger: [...r.vurderinger].reverse() };
        const plasser = (x: Runde) => rangerSøknader(vurderSøknader(x, VALG), { konvensjon: '1223', likhetskjede: [] });
        const [a, b] = [plasser(r), plasser(snudd)];
        expect(b.plasser).toEqual(a.plasser);
        expect(b.uavgjort).toEqual(a.uavgjort);
      }),
      { numRuns: 300 },
    );
  });

  it('float arithmetic would break ties that are ties here', () => {
    // 0.1 × 3 + 0.2 × 3 against 0.3 × 3: equal in kroner and øre, not in doubles.
    const u = utlysning([
      kriterium('k1', { vekt: 0.1 }),
      kriterium('k2', { vekt: 0.2 }),
      kriterium('k3', { vekt: 0.3 }),
    ]);
    const r = runde({
      utlysning: u,
      søknader: [søknad('s1'), søknad('s2')],
      vurderinger: [gi('s1', 'a', { k1: 3, k2: 3, k3: 0 }), gi('s2', 'a', { k1: 0, k2: 0, k3: 3 })],
    });
    expect(0.1 * 3 + 0.2 * 3 === 0.3 * 3).toBe(false);
    expect(rangerSøknader(vurderSøknader(r, VALG), { konvensjon: '1224', likhetskjede: [] }).uavgjort).toEqual([
      ['s1', 's2'],
    ]);
  });
});
