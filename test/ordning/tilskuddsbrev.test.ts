import { describe, expect, it } from 'vitest';
import {
  type Brevgrunnlag,
  type BrevKoder,
  kjørOrdning,
  kontrollerKilder,
  kontrollerTilskuddsbrev,
  type Ordning,
} from '../../src/index';
import { ordningTromsOfoten2024, profilTilskuddsbrev } from '../../src/nord/index';
import { grunnlag2024 } from './eksempeldata';

const [løp] = kjørOrdning(ordningTromsOfoten2024, grunnlag2024).tilskudd;
if (løp === undefined) throw new Error('no award');
const { oppfølging, tildeling } = ordningTromsOfoten2024;
const frist = { ...oppfølging.frister[0], id: 'rapport' } as (typeof oppfølging.frister)[number];
const hel: Brevgrunnlag = {
  tilskudd: { ...løp.tilskudd, status: 'ENDELIG', vilkår: [{ id: 'v', tekst: 'Evaluering innen ni måneder' }] },
  ordning: {
    ...ordningTromsOfoten2024,
    oppfølging: {
      ...oppfølging,
      frister: [frist],
      kontrolltiltak: ['Regnskap'],
      rapportering: { type: 'KREVES', innhold: ['Regnskap'], fristregelIder: ['rapport'] },
      ubrukt: { regel: 'TILBAKEBETALES', grunnlag: 'Vilkår' },
    },
  },
  vedtakstype: 'IKKE_ENKELTVEDTAK',
};
const koder = (grunnlag: Brevgrunnlag) =>
  kontrollerTilskuddsbrev(grunnlag, profilTilskuddsbrev.data).map(({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`);
const medTilskudd = (felt: object): Brevgrunnlag => ({ ...hel, tilskudd: { ...hel.tilskudd, ...felt } });
const medOppfølging = (felt: object): Brevgrunnlag => ({
  ...hel,
  ordning: { ...hel.ordning, oppfølging: { ...hel.ordning.oppfølging, ...felt } } as Ordning,
});

describe('a letter of award', () => {
  it('has all it needs, and no finding', () => {
    expect(koder(hel)).toEqual([]);
    expect(kontrollerKilder(profilTilskuddsbrev)).toEqual([]);
  });

  const { ubrukt: _, ...utenUbrukt } = hel.ordning.oppfølging;
  const SAKER: readonly (readonly [keyof BrevKoder, Brevgrunnlag, string])[] = [
    [
      'B_01_MOTTAKER_MANGLER',
      medTilskudd({ mottaker: { ...hel.tilskudd.mottaker, navn: ' ' } }),
      'FEIL /tilskudd/mottaker/navn',
    ],
    ['B_02_BELOP_MANGLER', medTilskudd({ beløp: 0 }), 'FEIL /tilskudd/beløp'],
    ['B_02_BELOP_IKKE_ENDELIG', medTilskudd({ status: 'FORELOPIG' }), 'ADVARSEL /tilskudd/status'],
    [
      'B_03_FORMAL_MANGLER',
      {
        ...hel,
        ordning: {
          ...hel.ordning,
          målOgMålgruppe: { mål: [''], målgruppe: [] },
          tildeling: { ...tildeling, utlysninger: tildeling.utlysninger.map((u) => ({ ...u, formål: '' })) },
        },
      },
      'FEIL /ordning/målOgMålgruppe/mål',
    ],
    ['B_04_VILKAR_MANGLER', medTilskudd({ vilkår: [] }), 'FEIL /tilskudd/vilkår'],
    [
      'B_05_RAPPORTFRIST_MANGLER',
      medOppfølging({ rapportering: { type: 'KREVES', innhold: ['x'], fristregelIder: [] } }),
      'FEIL /ordning/oppfølging/rapportering/fristregelIder',
    ],
    ['B_05_RAPPORTFRIST_UTEN_DATO', { ...hel, plan: { frister: [], grunnlag: {} } as never }, 'ADVARSEL /plan/frister'],
    ['B_06_KONTROLL_MANGLER', medOppfølging({ kontrolltiltak: [' '] }), 'ADVARSEL /ordning/oppfølging/kontrolltiltak'],
    [
      'B_07_UBRUKT_MANGLER',
      { ...hel, ordning: { ...hel.ordning, oppfølging: utenUbrukt } },
      'ADVARSEL /ordning/oppfølging',
    ],
    ['B_08_KLAGEFRIST_MANGLER', { ...hel, vedtakstype: 'ENKELTVEDTAK' }, 'FEIL /ordning/oppfølging/frister'],
    ['B_08_VEDTAKSTYPE_UAVKLART', { ...hel, vedtakstype: 'UAVKLART' }, 'RAD /vedtakstype'],
  ];

  it.each(SAKER)('%s', (kode, grunnlag, ventet) => {
    const [alvor, sti] = ventet.split(' ');
    expect(koder(grunnlag)).toEqual([`${alvor} ${kode} ${sti}`]);
  });

  it('every code of the profile is reached above', () => {
    expect(profilTilskuddsbrev.data.regler.map(({ kode }) => kode)).toEqual(SAKER.map(([kode]) => kode));
  });

  it('asks for no deadline where reporting is exempt, nor for an appeal where the scheme has one', () => {
    expect(koder(medOppfølging({ rapportering: { type: 'FRITATT', grunnlag: 'Brev' } }))).toEqual([]);
    const klage = { ...frist, id: 'klage', kreverVedtakstype: 'ENKELTVEDTAK' };
    expect(koder({ ...medOppfølging({ frister: [frist, klage] }), vedtakstype: 'ENKELTVEDTAK' })).toEqual([]);
  });

  it('a rule that the profile leaves out is not checked', () => {
    expect(kontrollerTilskuddsbrev(medTilskudd({ beløp: 0 }), { ...profilTilskuddsbrev.data, regler: [] })).toEqual([]);
  });
});
