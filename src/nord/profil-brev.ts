import type { Antakelse, Kildebelagt } from '../kjerne/kilde';
import type { Brevprofil } from '../ordning/kontroller-tilskuddsbrev';
import { ORDNINGSKILDER } from './kilder-ordning';

type Rad = readonly [kode: Brevprofil['regler'][number]['kode'], alvor: Brevprofil['regler'][number]['alvor']];

/** The point on letters of award has not been read, so that the list is the library's own. */
const UTEN_TEKST: Antakelse = {
  id: 'tilskuddsbrev-innhold',
  antakelse:
    'Et tilskuddsbrev skal ha mottaker, beløp, formål, vilkår, rapporteringsfrist, kontroll og, for enkeltvedtak, klage.',
  grunnlag: 'Alminnelig praksis. Teksten i punktet om tilskuddsbrev i Bestemmelsene kap. 6 er ikke lest.',
};

const RADER: readonly Rad[] = [
  ['B_01_MOTTAKER_MANGLER', 'FEIL'],
  ['B_02_BELOP_MANGLER', 'FEIL'],
  ['B_02_BELOP_IKKE_ENDELIG', 'ADVARSEL'],
  ['B_03_FORMAL_MANGLER', 'FEIL'],
  ['B_04_VILKAR_MANGLER', 'FEIL'],
  ['B_05_RAPPORTFRIST_MANGLER', 'FEIL'],
  ['B_05_RAPPORTFRIST_UTEN_DATO', 'ADVARSEL'],
  ['B_06_KONTROLL_MANGLER', 'ADVARSEL'],
  ['B_07_UBRUKT_MANGLER', 'ADVARSEL'],
  ['B_08_KLAGEFRIST_MANGLER', 'FEIL'],
  ['B_08_VEDTAKSTYPE_UAVKLART', 'RAD'],
];

/**
 * What a letter of award is usually to say. The list is an assumption, except that Helsedirektoratet says what becomes of
 * money that is not used.
 */
export const profilTilskuddsbrev: Kildebelagt<Brevprofil> = {
  data: {
    id: 'tilskuddsbrev',
    navn: 'Tilskuddsbrev, etter alminnelig praksis',
    regler: RADER.map(([kode, alvor]) => ({
      kode,
      alvor,
      ...(kode === 'B_07_UBRUKT_MANGLER' ? { kildeId: ORDNINGSKILDER.tilskuddsprosessen.id } : {}),
    })),
  },
  kilder: [
    { sti: '', antakelse: UTEN_TEKST },
    {
      sti: `/regler/${RADER.findIndex(([kode]) => kode === 'B_07_UBRUKT_MANGLER')}`,
      kilde: ORDNINGSKILDER.tilskuddsprosessen,
    },
  ],
};
