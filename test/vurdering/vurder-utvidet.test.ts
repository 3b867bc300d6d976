import { describe, expect, it } from 'vitest';
import { type Brøk, type Dato, type Desimal, kroner } from '../../src/kjerne/index';
import type { Habilitet, Kriterium, Part, Søknad, Utlysning, Vurderer, Vurdering } from '../../src/modell';
import { utlysningTromsOfoten2024 } from '../../src/nord/index';
import {
  finnSkille,
  lagSkala,
  type Runde,
  rangerSøknader,
  SKALA_0_TIL_5,
  SKALA_1_TIL_6,
  SKALA_1_TIL_7,
  type Vurderingsvalg,
  vurderSøknader,
} from '../../src/vurdering/index';
import { koderFra } from '../koder-fra';

const kriterium = (id: string, felt: Partial<Kriterium> = {}): Kriterium => ({
  id,
  spørsmål: id,
  vekt: 1,
  skala: SKALA_0_TIL_5,
  ...felt,
});
const utlysning = (kriterier: readonly Kriterium[], felt: Partial<Utlysning> = {}): Utlysning => ({
  ...utlysningTromsOfoten2024.data,
  id: 'u',
  vekting: 'VEKTET',
  kriterier,
  ...felt,
});
const part = (id: string): Part => ({ id, type: 'KOMMUNE', navn: id });
const søknad = (id: string, felt: Partial<Søknad> = {}): Søknad => ({
  id,
  utlysningId: 'u',
  søkere: [{ part: part('narvik'), ansvarlig: true }],
  tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [part('unn')] },
  søktBeløp: kroner(100),
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'TIL_VURDERING',
  ...felt,
});
const gi = (
  vurdererId: string,
  poeng: Readonly<Record<string, number | null>>,
  felt: Partial<Vurdering> = {},
): Vurdering => ({
  id: `${felt.søknadId ?? 's'}-${vurdererId}-${felt.form ?? ''}`,
  søknadId: 's',
  vurdererId,
  form: 'INDIVIDUELL',
  poeng: Object.entries(poeng).map(([kriteriumId, p]) => ({ kriteriumId, poeng: p })),
  ...felt,
});
const VALG: Vurderingsvalg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
const runde = (felt: Partial<Runde> & Pick<Runde, 'vurderinger'>): Runde => ({
  utlysning: utlysning([kriterium('k1')]),
  søknader: [søknad('s')],
  habilitet: felt.vurderinger.map(({ vurdererId, søknadId }) => ({ vurdererId, søknadId, status: 'HABIL' as const })),
  ...felt,
});
const brøk = (teller: number, nevner = 1): Brøk => ({ teller: String(teller), nevner: String(nevner) });
const første = (r: Runde, valg: Partial<Vurderingsvalg> = {}) => vurderSøknader(r, { ...VALG, ...valg }).søknader[0];
const koder = (r: Runde, valg: Partial<Vurderingsvalg> = {}) =>
  vurderSøknader(r, { ...VALG, ...valg }).funn.map(({ kode, sti }) => `${kode} ${sti}`);

describe('scales', () => {
  it('the presets are scales', () => {
    for (const skala of [SKALA_0_TIL_5, SKALA_1_TIL_6, SKALA_1_TIL_7]) expect(lagSkala(skala)).toBe(skala);
  });

  it.each([
    [{ min: 0, maks: 0, steg: 1 }],
    [{ min: 5, maks: 0, steg: 1 }],
    [{ min: 0, maks: 5, steg: 0 }],
    [{ min: 0, maks: 5, steg: 0.3 }],
    [{ min: 0, maks: Number.NaN, steg: 1 }],
    [{ min: 0, maks: 5, steg: 1, retning: 'OPP' as never }],
  ])('%j is none', (skala) => {
    expect(koderFra(() => lagSkala({ retning: 'HOYEST_BEST', ...skala }))).toEqual(['SKALATALL_UGYLDIG /skala']);
  });

  it('a score is read exactly, also where no double is it', () => {
    const tideler = { min: 0, maks: 1, steg: '0.1' as Desimal, retning: 'HOYEST_BEST' } as const;
    const u = utlysning([kriterium('k1', { skala: tideler })]);
    expect(første(runde({ utlysning: u, vurderinger: [gi('a', { k1: 0.3 })] }))?.totalt).toEqual(brøk(3, 10));
    expect(koderFra(() => første(runde({ utlysning: u, vurderinger: [gi('a', { k1: 0.1 + 0.2 })] })))).toEqual([
      'POENG_UTENFOR_STEG /runde/vurderinger/0/poeng/0/poeng',
    ]);
  });

  it('anchors must be scores, and steps must be countable', () => {
    const ankre = [
      { poeng: 0, betydning: 'svakt' },
      { poeng: 0.25, betydning: 'mellom' },
    ];
    const u = utlysning([
      kriterium('k1', { skala: { ...SKALA_0_TIL_5, ankre } }),
      kriterium('k2', { skala: { min: 0, maks: 3e9, steg: 1, retning: 'HOYEST_BEST' } }),
    ]);
    expect(koderFra(() => første(runde({ utlysning: u, vurderinger: [] })))).toEqual([
      'ANKER_UTENFOR_SKALA /runde/utlysning/kriterier/0/skala/ankre/1/poeng',
      'SKALA_FOR_FIN /runde/utlysning/kriterier/1/skala',
    ]);
  });

  it('a long scale is exact too', () => {
    const lang = { min: 0, maks: 1e9, steg: 1, retning: 'HOYEST_BEST' } as const;
    const u = utlysning([kriterium('k1', { skala: lang, vekt: '0.000000000001' as Desimal })]);
    const r = runde({ utlysning: u, vurderinger: [gi('a', { k1: 999_999_999 }), gi('b', { k1: 999_999_998 })] });
    expect(første(r)?.totalt).toEqual(brøk(1_999_999_997, 2_000_000_000_000));
  });

  it('weights that no double holds are exact', () => {
    const vekt = '123456789012345678901234567890.5' as Desimal;
    const r = runde({ utlysning: utlysning([kriterium('k1', { vekt })]), vurderinger: [gi('a', { k1: 0.5 })] });
    expect(første(r)?.totalt).toEqual({ teller: '246913578024691357802469135781', nevner: '4' });
  });
});

describe('aggregation', () => {
  const med = (...poeng: readonly number[]) => runde({ vurderinger: poeng.map((k1, i) => gi(`v${i}`, { k1 })) });

  it.each([
    ['MEDIAN', [1, 5, 2], brøk(2)],
    ['MEDIAN', [1, 5, 2, 4.5], brøk(13, 4)],
    ['SNITT', [1, 5, 2], brøk(8, 3)],
  ] as const)('%s of %j', (aggregering, poeng, ventet) => {
    expect(første(med(...poeng), { aggregering })?.totalt).toEqual(ventet);
  });

  it('TRIMMET drops as many at each end as the caller says', () => {
    expect(første(med(0, 3, 3.5, 5, 4), { aggregering: 'TRIMMET', kutt: 1 })?.totalt).toEqual(brøk(7, 2));
    expect(første(med(0, 3, 3.5, 5, 4), { aggregering: 'TRIMMET', kutt: 2 })?.totalt).toEqual(brøk(7, 2));
  });

  it('too few left is a result, not a smaller cut', () => {
    const svar = første(med(3, 4), { aggregering: 'TRIMMET', kutt: 1 });
    expect(svar).toMatchObject({ status: 'UFULLSTENDIG', ufullstendigFordi: ['KRITERIUM_UTEN_POENG'] });
    expect(svar?.kriterier[0]).toMatchObject({ antall: 2, utenPoengFordi: 'FOR_FA_ETTER_KUTT' });
    expect(koder(med(3, 4), { aggregering: 'TRIMMET', kutt: 1 })).toEqual(['FOR_FA_ETTER_KUTT /runde/søknader/0']);
  });

  it.each([
    [{ aggregering: 'TRIMMET' }, 'kutt'],
    [{ aggregering: 'TRIMMET', kutt: 0 }, 'kutt'],
    [{ kutt: 1 }, 'kutt'],
    [{ minstHabile: 0 }, 'minstHabile'],
    [{ minstHabile: 1.5 }, 'minstHabile'],
    [{ aggregering: 'GJETTET' as never }, 'aggregering'],
  ] as const)('%j is no choice', (valg, felt) => {
    expect(koderFra(() => første(med(3), valg))).toEqual([`VALG_UGYLDIG /valg/${felt}`]);
  });

  it('KONSENSUS records who disagreed', () => {
    const dissenser = [
      { vurdererId: 'b', kriteriumId: 'k1', poeng: 1.5, begrunnelse: 'For svak plan.' },
      { vurdererId: 'a', kriteriumId: 'k1', poeng: null, begrunnelse: 'Kan ikke vurderes.' },
    ];
    const r = runde({ vurderinger: [gi('c', { k1: 4 }, { form: 'KONSENSUS', dissenser })] });
    const svar = første(r, { aggregering: 'KONSENSUS' });
    expect(svar?.totalt).toEqual(brøk(4));
    expect(svar?.kriterier[0]?.dissenser).toEqual([
      { vurdererId: 'a', poeng: null, begrunnelse: 'Kan ikke vurderes.' },
      { vurdererId: 'b', poeng: brøk(3, 2), begrunnelse: 'For svak plan.' },
    ]);
  });

  it('a dissent that cannot be is refused', () => {
    const dissens = { vurdererId: 'b', kriteriumId: 'k1', poeng: 1, begrunnelse: '' };
    const r = runde({
      vurderere: ['a', 'c'].map((id): Vurderer => ({ id, rolle: 'r', representerer: part(id) })),
      vurderinger: [
        gi('a', { k1: 1 }, { dissenser: [dissens] }),
        gi(
          'c',
          { k1: 4 },
          {
            form: 'KONSENSUS',
            dissenser: [
              { ...dissens, vurdererId: 'a', poeng: 6 },
              { ...dissens, vurdererId: 'a' },
              { ...dissens, vurdererId: 'a', kriteriumId: 'x' },
            ],
          },
        ),
      ],
    });
    expect(koderFra(() => første(r))).toEqual([
      'DISSENS_UTEN_KONSENSUS /runde/vurderinger/0/dissenser',
      'VURDERING_UKJENT_VURDERER /runde/vurderinger/0/dissenser/0/vurdererId',
      'DISSENS_TO_GANGER /runde/vurderinger/1/dissenser/1',
      'POENG_UTENFOR_SKALA /runde/vurderinger/1/dissenser/0/poeng',
      'KRITERIUM_UKJENT /runde/vurderinger/1/dissenser/2/kriteriumId',
    ]);
  });
});

describe('habilitet', () => {
  const vurderere = ['narvik', 'unn', 'bodo'].map(
    (id): Vurderer => ({ id: `v-${id}`, rolle: 'r', representerer: part(id) }),
  );
  const vurderinger = vurderere.map(({ id }, i) => gi(id, { k1: i + 1 }));

  it('one whose organisation takes part is to be clarified, whatever the list leaves out', () => {
    const r = runde({ vurderinger, vurderere, habilitet: [] });
    expect(første(r)?.kriterier[0]?.enkeltpoeng.map(({ vurdererId, status }) => `${vurdererId} ${status}`)).toEqual([
      'v-bodo TALT',
      'v-narvik HOLDT_UTE',
      'v-unn HOLDT_UTE',
    ]);
    expect(første(r)).toMatchObject({ totalt: brøk(3), alternativTotal: brøk(2), antallHabile: 1 });
  });

  it('saying HABIL is not enough; a clearance by a role on a day is', () => {
    const habil = { vurdererId: 'v-narvik', søknadId: 's', status: 'HABIL' } as const;
    const avklaring = { rolle: 'leder', dato: '2024-06-20' as Dato };
    const antall = (h: Habilitet) => første(runde({ vurderinger, vurderere, habilitet: [h] }))?.antallHabile;
    expect([antall(habil), antall({ ...habil, avklaring })]).toEqual([1, 2]);
  });

  it('nobody is the only assessor of an application of their own, cleared or not', () => {
    const avklaring = { rolle: 'leder', dato: '2024-06-20' as Dato };
    const habilitet: Habilitet[] = [{ vurdererId: 'v-narvik', søknadId: 's', status: 'HABIL', avklaring }];
    const r = runde({ vurderinger: vurderinger.slice(0, 1), vurderere, habilitet });
    expect(første(r)).toMatchObject({ status: 'UFULLSTENDIG', ufullstendigFordi: ['BARE_EGNE_VURDERERE'] });
    expect(første(r)).not.toHaveProperty('totalt');
    expect(koder(r)).toEqual(['BARE_EGNE_VURDERERE /runde/søknader/0']);
  });

  it('too few is a result, not a smaller mean', () => {
    const r = runde({ vurderinger });
    expect(første(r, { minstHabile: 3 })).toMatchObject({ status: 'VURDERT', totalt: brøk(2) });
    const inhabil = runde({
      vurderinger,
      habilitet: [{ vurdererId: 'v-unn', søknadId: 's', status: 'INHABIL' }],
    });
    const svar = første(inhabil, { minstHabile: 3 });
    expect(svar).toMatchObject({ status: 'UFULLSTENDIG', ufullstendigFordi: ['FOR_FA_HABILE'], antallHabile: 2 });
    expect(svar).not.toHaveProperty('totalt');
    expect(koder(inhabil, { minstHabile: 3 })).toContain('FOR_FA_HABILE /runde/søknader/0');
  });

  it('in consensus those who are declared fit are counted, and the other choice may have enough', () => {
    const habilitet: Habilitet[] = [
      { vurdererId: 'a', søknadId: 's', status: 'TIL_AVKLARING' },
      { vurdererId: 'b', søknadId: 's', status: 'HABIL' },
    ];
    const r = runde({ vurderinger: [gi('b', { k1: 2 }, { form: 'KONSENSUS' })], habilitet });
    const valg = { aggregering: 'KONSENSUS', minstHabile: 2 } as const;
    expect(første(r, { ...valg, tilAvklaring: 'TELLER_MED_MERKNAD' })).toMatchObject({
      totalt: brøk(2),
      alternativTotal: null,
    });
    expect(første(r, valg)).toMatchObject({ status: 'UFULLSTENDIG', alternativTotal: brøk(2) });
  });

  it('one who may not decide may still have scored', () => {
    const habilitet: Habilitet[] = [
      { vurdererId: 'v-unn', søknadId: 's', status: 'INHABIL', omfang: ['AVGJORE'] },
      { vurdererId: 'v-unn', søknadId: 's', status: 'HABIL', omfang: ['FORBEREDE', 'VURDERE'] },
    ];
    expect(første(runde({ vurderinger, habilitet }))?.antallHabile).toBe(3);
  });

  it('what is said about someone who is not there, and a deputy who cannot be, is told', () => {
    const habilitet: Habilitet[] = [
      { vurdererId: 'v-unn', søknadId: 'x', status: 'INHABIL' },
      { vurdererId: 'v-unn', søknadId: 's', status: 'INHABIL', stedfortreder: 'v-unn' },
    ];
    const svar = koder(runde({ vurderinger, habilitet })).filter((k) => !k.startsWith('HABILITET_IKKE'));
    expect(svar).toEqual([
      'HABILITET_UTENFOR_RUNDEN /runde/habilitet/0',
      'STEDFORTREDER_UGYLDIG /runde/habilitet/1/stedfortreder',
    ]);
  });
});

describe('thresholds on what gathers others and on the sum', () => {
  const tre = (terskler: Kriterium['terskler'], felt: Partial<Kriterium> = {}) =>
    kriterium('k', {
      skala: undefined as never,
      underkriterier: [kriterium('a', { vekt: 1 }), kriterium('b', { vekt: 2, ...felt })],
      ...(terskler === undefined ? {} : { terskler }),
    });
  const med = (k: Kriterium, felt: Partial<Utlysning> = {}) =>
    runde({ utlysning: utlysning([k], felt), vurderinger: [gi('v', { a: 4, b: 2.5 })] });

  it('is held against the weighted mean of what is under it', () => {
    expect(første(med(tre([{ verdi: 3, gjelder: 'SAMLET' }])))?.status).toBe('VURDERT');
    expect(første(med(tre([{ verdi: 3.5, gjelder: 'SAMLET' }])))?.terskelbrudd).toEqual([
      { kriteriumId: 'k', terskel: brøk(7, 2), gjelder: 'SAMLET', fikk: brøk(3) },
    ]);
  });

  it('cannot be on single scores, nor across scales of two directions, nor off them', () => {
    const lavest = { skala: { ...SKALA_0_TIL_5, retning: 'LAVEST_BEST' } } as const;
    const kode = (k: Kriterium) => koderFra(() => første(med(k)));
    expect(kode(tre([{ verdi: 3, gjelder: 'ENKELTPOENG' }]))).toEqual([
      'TERSKEL_PA_SAMLEKRITERIUM /runde/utlysning/kriterier/0/terskler/0',
    ]);
    expect(kode(tre([{ verdi: 3, gjelder: 'SAMLET' }], lavest))).toEqual([
      'TERSKEL_PA_SAMLEKRITERIUM /runde/utlysning/kriterier/0/terskler/0',
    ]);
    expect(kode(tre([{ verdi: 6, gjelder: 'SAMLET' }]))).toEqual([
      'TERSKEL_UTENFOR_SKALA /runde/utlysning/kriterier/0/terskler/0/verdi',
    ]);
  });

  it('a threshold in points is reached or not, exactly', () => {
    expect(første(med(tre(undefined), { terskelSum: 3 }))?.status).toBe('VURDERT');
    expect(første(med(tre(undefined), { terskelSum: '3.000001' as Desimal }))?.terskelbrudd).toEqual([
      { terskel: brøk(3_000_001, 1_000_000), fikk: brøk(3), gjelder: 'SUM' },
    ]);
  });

  it.each([
    ['terskelSum', 5.5],
    ['terskelSum', -1],
    ['terskelTotalt', 1.1],
    ['terskelTotalt', 'x' as Desimal],
  ] as const)('a threshold %s of %s is refused', (felt, verdi) => {
    expect(koderFra(() => første(med(tre(undefined), { [felt]: verdi })))).toEqual([
      `TOTALTERSKEL_UGYLDIG /runde/utlysning/${felt}`,
    ]);
  });

  it('a failed threshold of a criterion is told also where there is no total', () => {
    const k1 = kriterium('k1', { terskler: [{ verdi: 3, gjelder: 'SAMLET' }] });
    const r = runde({ utlysning: utlysning([k1, kriterium('k2')]), vurderinger: [gi('a', { k1: 2 })] });
    expect(første(r)).toMatchObject({ status: 'UFULLSTENDIG', terskelbrudd: [{ kriteriumId: 'k1' }] });
  });
});

describe('missing scores as an interval', () => {
  const r = runde({
    utlysning: utlysning([kriterium('k1'), kriterium('k2')]),
    søknader: ['a', 'b', 'c', 'd'].map((id) => søknad(id)),
    vurderinger: [
      gi('v', { k1: 4, k2: 4 }, { søknadId: 'a' }),
      gi('v', { k1: 3, k2: 5 }, { søknadId: 'b' }),
      gi('v', { k1: 4 }, { søknadId: 'c' }),
      gi('v', { k1: 0.5 }, { søknadId: 'd' }),
    ],
  });
  const resultat = vurderSøknader(r, { ...VALG, manglende: 'INTERVALL' });

  it('gives the lowest and the highest total that could have been', () => {
    expect(resultat.søknader.map(({ intervall }) => intervall)).toEqual([
      undefined,
      undefined,
      { lavest: brøk(4), høyest: brøk(9) },
      { lavest: brøk(1, 2), høyest: brøk(11, 2) },
    ]);
  });

  it('gives the best and the worst place of each', () => {
    expect(rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] }).rangspenn).toEqual([
      { søknadId: 'a', beste: 1, dårligste: 2 },
      { søknadId: 'b', beste: 1, dårligste: 2 },
      { søknadId: 'c', beste: 1, dårligste: 4 },
      { søknadId: 'd', beste: 3, dårligste: 4 },
    ]);
  });
});

describe('the chain of rules for ties', () => {
  const beløp = [3, 2, 3, 2, 1];
  const r = runde({
    søknader: beløp.map((b, i) => søknad(`s${i}`, { søktBeløp: kroner(b) })),
    vurderinger: beløp.map((_, i) => gi('v', { k1: i === 4 ? 1 : 3 }, { søknadId: `s${i}` })),
  });
  const lodd = { type: 'LODD', frø: 'frø' } as const;
  const kjede = [{ type: 'LAVEST_BELOP' }, lodd] as const;
  const ranger = (
    likhetskjede: Parameters<typeof rangerSøknader>[1]['likhetskjede'],
    konvensjon: '1224' | '1223' | 'BROK' = '1224',
  ) => rangerSøknader(vurderSøknader(r, VALG), { konvensjon, likhetskjede });

  it('tells for each pair which rule decided', () => {
    const { skiller, uavgjort } = ranger(kjede);
    expect(uavgjort).toEqual([]);
    expect(skiller).toHaveLength(6);
    const regelFor = (a: string, b: string) =>
      skiller.find(({ foran, bak }) => [foran, bak].sort().join() === [a, b].sort().join())?.regel.type;
    expect([regelFor('s0', 's1'), regelFor('s0', 's2'), regelFor('s1', 's3')]).toEqual([
      'LAVEST_BELOP',
      'LODD',
      'LODD',
    ]);
  });

  it('answers for any pair: the total, the rule, or that they share the place', () => {
    expect(finnSkille(ranger(kjede), 's4', 's0')).toEqual({ foran: 's0', bak: 's4', avgjort: 'TOTALT' });
    expect(finnSkille(ranger(kjede), 's0', 's3')).toMatchObject({ foran: 's3', avgjort: 'REGEL', regel: kjede[0] });
    expect(finnSkille(ranger([]), 's0', 's3').avgjort).toBe('DELT');
    expect(koderFra(() => finnSkille(ranger([]), 's0', 'x'))).toEqual(['SOKNAD_IKKE_I_RESULTATET /søknadId']);
  });

  it.each([
    ['1224', [1, 1, 1, 1, 5]],
    ['1223', [1, 1, 1, 1, 2]],
    ['BROK', [2.5, 2.5, 2.5, 2.5, 5]],
  ] as const)('equals share places by %s', (konvensjon, rang) => {
    expect(ranger([], konvensjon).plasser.map((p) => p.rang)).toEqual(rang);
  });

  it('of more than a hundred equals neighbours are listed, and any pair can be asked about', () => {
    const ider = Array.from({ length: 130 }, (_, i) => `s${i}`);
    const mange = runde({
      søknader: ider.map((id, i) => søknad(id, { søktBeløp: kroner(1 + (i % 3)) })),
      vurderinger: ider.map((søknadId) => gi('v', { k1: 3 }, { søknadId })),
    });
    const rangering = rangerSøknader(vurderSøknader(mange, VALG), { konvensjon: '1224', likhetskjede: kjede });
    expect(rangering.skiller).toHaveLength(129);
    expect(finnSkille(rangering, 's0', 's1').regel).toEqual(kjede[0]);
    expect(finnSkille(rangering, 's0', 's3').regel).toEqual(kjede[1]);
  });
});
