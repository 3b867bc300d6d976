import { describe, expect, it } from 'vitest';
import {
  type Dato,
  finnAntakelser,
  finnKilde,
  finnUtenKilde,
  gjeldendePå,
  kontrollerKilder,
  kontrollerOrdning,
  type Ordning,
  type Ordningsutlysning,
  type Profilkode,
  type Øre,
} from '../../src/index';
import * as nord from '../../src/nord/index';
import { profilStatligeTilskudd } from '../../src/nord/index';
import { lesOrdning } from '../../src/skjema/index';
import { TEKSTER } from '../../src/visning/tekster/alle';

const profil = profilStatligeTilskudd.data;
const ORDNINGER = Object.entries(nord).filter(([navn]) => navn.startsWith('ordning')) as [string, Ordning][];
const koder = (ordning: Ordning, valgt = profil) => kontrollerOrdning(ordning, valgt).map(({ kode }) => kode);

/** A complete scheme, made from that of the first round of Troms og Ofoten. */
const HEL: Ordning = (() => {
  const { tildeling, oppfølging, ...resten } = nord.ordningTromsOfoten2024;
  const [utlysning] = tildeling.utlysninger;
  return {
    ...resten,
    måloppnåelse: [
      { id: 'm1', navn: 'Færre innleggelser', type: 'BRUKER' },
      { id: 'm2', navn: 'Flere team', type: 'PRODUKT' },
    ],
    tildeling: {
      ...tildeling,
      utlysninger: [
        {
          ...(utlysning as Ordningsutlysning),
          søknadsfrist: { dato: '2024-06-17', klokkeslett: '12:00' },
          kontakt: 'Sekretariatet',
        },
      ],
    },
    oppfølging: {
      ...oppfølging,
      rapportering: { type: 'KREVES', innhold: ['Status'], fristregelIder: ['evaluering-ssu'] },
      ubrukt: { regel: 'TILBAKEBETALES', grunnlag: 'Prøve' },
    },
    evaluering: { type: 'PLANLAGT' },
  } as unknown as Ordning;
})();

const medTildeling = (endret: Partial<Ordning['tildeling']>): Ordning => ({
  ...HEL,
  tildeling: { ...HEL.tildeling, ...endret },
});
const medUtlysning = (endret: Partial<Ordningsutlysning>): Ordning =>
  medTildeling({ utlysninger: HEL.tildeling.utlysninger.map((u) => ({ ...u, ...endret })) });
const medOppfølging = (endret: Partial<Ordning['oppfølging']>): Ordning => ({
  ...HEL,
  oppfølging: { ...HEL.oppfølging, ...endret },
});

describe('the schemes of Helse Nord', () => {
  it.each(ORDNINGER)('%s has a source for every value, and reads back', (_, ordning) => {
    expect(finnUtenKilde(ordning)).toEqual([]);
    expect(kontrollerKilder(ordning)).toEqual([]);
    const lest = lesOrdning(JSON.parse(JSON.stringify(ordning)));
    expect(lest).toEqual({ ok: true, verdi: ordning, funn: [] });
    expect(kontrollerOrdning(ordning, profil).every(({ kildeId }) => kildeId !== undefined)).toBe(true);
  });

  it('call the key of the 90 an assumption, down to each share', () => {
    const sted = '/tildeling/fordelinger/0/nøkkel/0/andel';
    expect(finnKilde(nord.ordning90EtterNøkkel2024, sted)?.antakelse?.id).toBe('nokkel-90');
    expect(finnKilde(nord.ordning40FasteAndeler2024, '/tildeling/fordelinger/0/mottakere/0/vekt')?.kilde?.id).toBe(
      'helse-nord-2024-09-24',
    );
  });

  it('list all that no source states', () => {
    const ider = finnAntakelser(nord.ordning90Søknadsbasert2024).map(({ antakelse }) => antakelse.id);
    expect(ider).toEqual(
      expect.arrayContaining(['datoer-90', 'kriterium-90', 'utlysning-90', 'vekt-90', 'vurderingsregler']),
    );
  });

  it('have the profile of state grants with a source for each rule, and each rule once', () => {
    expect(kontrollerKilder(profilStatligeTilskudd)).toEqual([]);
    const alle = Object.keys(TEKSTER).filter((kode) => /^[OU]_\d\d_/.test(kode));
    expect(profil.regler.map(({ kode }) => kode)).toEqual(alle);
  });
});

describe('kontrollerOrdning', () => {
  it('finds nothing in a complete scheme', () => {
    expect(kontrollerOrdning(HEL, profil)).toEqual([]);
  });

  const TOM = { bevilgninger: [], ramme: { beløp: 0 as Øre, status: 'ENDELIG', bevilgninger: [] } } as const;
  it.each<readonly [Profilkode, Ordning, string]>([
    ['O_01_MAL_MANGLER', { ...HEL, målOgMålgruppe: { ...HEL.målOgMålgruppe, mål: [' '] } }, '/målOgMålgruppe/mål'],
    ['O_02_MALGRUPPE_MANGLER', { ...HEL, målOgMålgruppe: { mål: ['x'], målgruppe: [] } }, '/målOgMålgruppe/målgruppe'],
    [
      'O_02_MALGRUPPE_ER_MOTTAKER',
      { ...HEL, målOgMålgruppe: { mål: ['x'], målgruppe: ['Pasienter', 'Kommuner'] } },
      '/målOgMålgruppe/målgruppe/1',
    ],
    ['O_03_KRITERIUM_MANGLER', { ...HEL, måloppnåelse: [] }, '/måloppnåelse'],
    ['O_03_KRITERIUM_ENESTE', { ...HEL, måloppnåelse: HEL.måloppnåelse.slice(0, 1) }, '/måloppnåelse'],
    ['O_04_MOTTAKERGRUPPE_MANGLER', medTildeling({ mottakergruppe: [] }), '/tildeling/mottakergruppe'],
    ['O_05_TILDELING_MANGLER', medTildeling({ utlysninger: [], vektinger: [] }), '/tildeling'],
    [
      'O_05_VEKTER_UGYLDIGE',
      medUtlysning({
        vekting: 'VEKTET',
        kriterier: HEL.tildeling.utlysninger[0]?.kriterier.map((k) => ({ ...k, vekt: 0 })) ?? [],
      }),
      '/tildeling/utlysninger/0/kriterier',
    ],
    ['O_06_BRUK_MANGLER', medTildeling({ tillattBruk: [] }), '/tildeling/tillattBruk'],
    [
      'O_07_RAPPORTERING_MANGLER',
      medOppfølging({ rapportering: { type: 'FRITATT', grunnlag: '' } }),
      '/oppfølging/rapportering/grunnlag',
    ],
    [
      'O_07_RAPPORTERING_MANGLER',
      medOppfølging({ rapportering: { type: 'KREVES', innhold: [], fristregelIder: ['evaluering-ssu'] } }),
      '/oppfølging/rapportering/innhold',
    ],
    ['O_08_KONTROLL_MANGLER', medOppfølging({ kontrolltiltak: [] }), '/oppfølging/kontrolltiltak'],
    ['O_11_FRIST_FOR_UTLYST', medUtlysning({ utlyst: '2024-06-18' as Dato }), '/tildeling/utlysninger/0/søknadsfrist'],
    ['U_01_FORMAL_MANGLER', medUtlysning({ formål: '' }), '/tildeling/utlysninger/0/formål'],
    ['U_02_HVEM_MANGLER', medUtlysning({ hvemKanSøke: [] }), '/tildeling/utlysninger/0/hvemKanSøke'],
    [
      'U_04_KLOKKESLETT_MANGLER',
      medUtlysning({ søknadsfrist: { dato: '2024-06-17' as Dato } }),
      '/tildeling/utlysninger/0/søknadsfrist',
    ],
    ['U_05_HVORDAN_MANGLER', medUtlysning({ hvordanSøke: '' }), '/tildeling/utlysninger/0/hvordanSøke'],
    ['U_06_BELOP_MANGLER', medUtlysning({ ramme: TOM.ramme }), '/tildeling/utlysninger/0/ramme'],
    ['U_07_KONTAKT_MANGLER', medUtlysning({ kontakt: '' }), '/tildeling/utlysninger/0'],
  ])('%s, and nothing else', (kode, ordning, sti) => {
    const alvor = profil.regler.find((regel) => regel.kode === kode)?.alvor;
    expect(kontrollerOrdning(ordning, profil).map((f) => [f.kode, f.alvor, f.sti])).toEqual([[kode, alvor, sti]]);
  });

  it('finds a call without criteria, and that the scheme then has no rule', () => {
    expect(koder(medUtlysning({ kriterier: [] }))).toEqual([
      ...(HEL.tildeling.vektinger?.flatMap(({ vekter }) => vekter.map(() => 'ORDNING_HENVISNING_UKJENT')) ?? []),
      'O_05_TILDELING_MANGLER',
      'U_03_KRITERIER_MANGLER',
    ]);
  });

  it('finds that there is no money, no evaluation, no rule for the rest and none for own effort', () => {
    const { evaluering: _, ...uten } = HEL;
    const { delfinansiering: __, ...tildeling } = HEL.tildeling;
    const { ubrukt: ___, ...oppfølging } = HEL.oppfølging;
    const bevilgninger = HEL.bevilgninger.map((b) => ({ ...b, beløp: 0 as Øre }));
    expect(koder({ ...uten, tildeling, oppfølging, bevilgninger })).toEqual([
      'O_10_BELOP_MANGLER',
      'O_13_DELFINANSIERING_MANGLER',
      'O_09_EVALUERING_MANGLER',
      'O_12_UBRUKT_MANGLER',
    ]);
  });

  it('takes severities and lengths from the profile, and checks only what it lists', () => {
    const egen = {
      id: 'egen',
      navn: 'Egen',
      regler: [{ kode: 'O_11_KORT_SOKNADSTID', alvor: 'RAD' }],
      minsteSøknadsdager: 18,
    } as const;
    expect(kontrollerOrdning({ ...HEL, måloppnåelse: [] }, egen)).toEqual([
      {
        kode: 'O_11_KORT_SOKNADSTID',
        alvor: 'RAD',
        sti: '/tildeling/utlysninger/0/søknadsfrist',
        data: { utlysningId: 'troms-ofoten-2024-1', dager: 17, minst: 18 },
      },
    ]);
    expect(koder(HEL, { ...egen, minsteSøknadsdager: 17 } as never)).toEqual([]);
  });

  it('finds references to what is not there', () => {
    const ordning = medOppfølging({
      vilkår: [{ id: 'v', tekst: 'x', fristregelId: 'ukjent-frist' }],
      rapportering: { type: 'KREVES', innhold: ['x'], fristregelIder: ['ukjent'] },
    });
    const funn = kontrollerOrdning(
      {
        ...ordning,
        tildeling: {
          ...ordning.tildeling,
          vektinger: [{ utlysningId: 'finnes-ikke', vekter: [] }],
          fordelinger: [
            {
              id: 'f',
              bevilgninger: ['borte'],
              mottakere: [],
              valg: { metode: 'STORSTE_REST', enhet: 1 as Øre, vedLikhet: 'ID' },
            },
          ],
        },
      },
      profil,
    );
    expect(funn.map(({ kode, sti, data }) => [kode, sti, data.id])).toEqual([
      ['ORDNING_HENVISNING_UKJENT', '/tildeling/fordelinger/0/bevilgninger/0', 'borte'],
      ['ORDNING_HENVISNING_UKJENT', '/tildeling/vektinger/0/utlysningId', 'finnes-ikke'],
      ['ORDNING_HENVISNING_UKJENT', '/oppfølging/vilkår/0/fristregelId', 'ukjent-frist'],
      ['ORDNING_HENVISNING_UKJENT', '/oppfølging/rapportering/fristregelIder/0', 'ukjent'],
    ]);
  });

  it('finds two elements with one id', () => {
    expect(koder({ ...HEL, måloppnåelse: [...HEL.måloppnåelse, ...HEL.måloppnåelse] })).toEqual(['ADRESSE_TVETYDIG']);
  });
});

describe('values that hold for a time', () => {
  const base = nord.ordning40FasteAndeler2024;
  const versjoner = (...perioder: readonly { fom?: string; tom?: string }[]): Ordning => ({
    ...base,
    tildeling: {
      ...base.tildeling,
      fordelinger: perioder.map(
        (periode, i) => ({ ...base.tildeling.fordelinger[0], ...periode, id: `v${i}` }) as never,
      ),
    },
  });
  const omTid = (ordning: Ordning) =>
    kontrollerOrdning(ordning, { ...profil, regler: [] }).map(({ kode, alvor, data }) => [
      kode,
      alvor,
      data.fom,
      data.tom,
    ]);

  it.each([
    [[{ tom: '2024-06-30' }, { fom: '2024-07-01' }], []],
    [[{ fom: '2024-07-01' }, { tom: '2024-06-30' }], []],
    [[{ tom: '2024-06-30' }, { fom: '2024-06-30' }], [['GYLDIGHET_OVERLAPP', 'FEIL', '2024-06-30', '2024-06-30']]],
    [[{ tom: '2024-06-28' }, { fom: '2024-07-01' }], [['GYLDIGHET_HULL', 'ADVARSEL', '2024-06-29', '2024-06-30']]],
    [[{}, {}], [['GYLDIGHET_OVERLAPP', 'FEIL', '0001-01-01', '9999-12-31']]],
    [
      // The second ends before the first does: the third is held against the first.
      [{ fom: '2024-01-01', tom: '2024-12-31' }, { fom: '2024-02-01', tom: '2024-02-29' }, { fom: '2025-01-01' }],
      [['GYLDIGHET_OVERLAPP', 'FEIL', '2024-02-01', '2024-02-29']],
    ],
  ])('%j', (perioder, ventet) => {
    expect(omTid(versjoner(...perioder))).toEqual(ventet);
  });

  it('calls of one round are versions only where they have a period', () => {
    const [utlysning] = HEL.tildeling.utlysninger;
    const to = (a: object, b: object) =>
      omTid({
        ...HEL,
        tildeling: {
          ...HEL.tildeling,
          utlysninger: [{ ...utlysning, ...a } as never, { ...utlysning, id: 'annen', ...b } as never],
        },
      });
    expect(to({}, {})).toEqual([]);
    expect(to({ tom: '2024-06-30' }, { fom: '2024-06-01' })).toEqual([
      ['GYLDIGHET_OVERLAPP', 'FEIL', '2024-06-01', '2024-06-30'],
    ]);
  });

  it('gjeldendePå keeps what holds, with its sources where it now stands', () => {
    const ordning: Ordning = {
      ...versjoner({ tom: '2024-06-30' }, { fom: '2024-07-01' }),
      kilder: [
        { sti: '', antakelse: { id: 'alt', antakelse: 'x', grunnlag: 'y' } },
        { sti: '/tildeling/fordelinger/1/valg', antakelse: { id: 'v1', antakelse: 'x', grunnlag: 'y' } },
      ],
    };
    const senere = gjeldendePå(ordning, '2024-07-01' as Dato);
    expect(senere.tildeling.fordelinger.map(({ id }) => id)).toEqual(['v1']);
    expect(finnKilde(senere, '/tildeling/fordelinger/0/valg')?.antakelse?.id).toBe('v1');
    const før = gjeldendePå(ordning, '2024-06-30' as Dato);
    expect(før.tildeling.fordelinger.map(({ id }) => id)).toEqual(['v0']);
    expect(finnKilde(før, '/tildeling/fordelinger/0/valg')?.antakelse?.id).toBe('alt');
    expect(gjeldendePå(base, '2024-07-01' as Dato)).toBe(base);
  });

  it('gjeldendePå also goes by the period of a deadline rule', () => {
    const frister = HEL.oppfølging.frister.map((f, i) =>
      i === 0 ? { ...f, hjemmel: { tekst: 'x', tom: '2024-01-01' as Dato } } : f,
    );
    const ordning = medOppfølging({ frister });
    expect(gjeldendePå(ordning, '2024-01-02' as Dato).oppfølging.frister.length).toBe(frister.length - 1);
    expect(() => gjeldendePå(ordning, '2024-02-30' as Dato)).toThrow('DATO_UGYLDIG');
  });
});
