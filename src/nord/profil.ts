import type { Kildebelagt } from '../kjerne/kilde';
import type { Ordningsprofil, Profilkode } from '../ordning/typer';
import { KILDER } from './kilder';
import { ORDNINGSKILDER } from './kilder-ordning';

type Rad = readonly [kode: Profilkode, alvor: Ordningsprofil['regler'][number]['alvor'], kilde: (typeof ALLE)[number]];

const { hovedelementer, utforming, forvaltning, sjekkliste, tilskuddsprosessen, regelverkSamtale } = ORDNINGSKILDER;
const ALLE = [
  hovedelementer,
  utforming,
  forvaltning,
  sjekkliste,
  tilskuddsprosessen,
  regelverkSamtale,
  KILDER.dialogmøtetTilskudd,
  KILDER.utlysning,
] as const;

const RADER: readonly Rad[] = [
  ['O_01_MAL_MANGLER', 'FEIL', hovedelementer],
  ['O_02_MALGRUPPE_MANGLER', 'FEIL', hovedelementer],
  ['O_02_MALGRUPPE_ER_MOTTAKER', 'RAD', utforming],
  ['O_03_KRITERIUM_MANGLER', 'FEIL', utforming],
  ['O_03_KRITERIUM_ENESTE', 'RAD', utforming],
  ['O_04_MOTTAKERGRUPPE_MANGLER', 'FEIL', utforming],
  ['O_05_TILDELING_MANGLER', 'FEIL', hovedelementer],
  ['O_05_VEKTER_UGYLDIGE', 'FEIL', hovedelementer],
  ['O_06_BRUK_MANGLER', 'ADVARSEL', regelverkSamtale],
  ['O_07_RAPPORTERING_MANGLER', 'FEIL', hovedelementer],
  ['O_08_KONTROLL_MANGLER', 'ADVARSEL', hovedelementer],
  ['O_09_EVALUERING_MANGLER', 'ADVARSEL', hovedelementer],
  ['O_10_BELOP_MANGLER', 'FEIL', hovedelementer],
  ['O_11_FRIST_FOR_UTLYST', 'ADVARSEL', KILDER.dialogmøtetTilskudd],
  ['O_11_KORT_SOKNADSTID', 'ADVARSEL', KILDER.dialogmøtetTilskudd],
  ['O_12_UBRUKT_MANGLER', 'ADVARSEL', tilskuddsprosessen],
  ['O_13_DELFINANSIERING_MANGLER', 'RAD', KILDER.utlysning],
  ['U_01_FORMAL_MANGLER', 'FEIL', sjekkliste],
  ['U_02_HVEM_MANGLER', 'FEIL', sjekkliste],
  ['U_03_KRITERIER_MANGLER', 'FEIL', sjekkliste],
  ['U_04_KLOKKESLETT_MANGLER', 'ADVARSEL', sjekkliste],
  ['U_05_HVORDAN_MANGLER', 'FEIL', sjekkliste],
  ['U_06_BELOP_MANGLER', 'FEIL', forvaltning],
  ['U_07_KONTAKT_MANGLER', 'ADVARSEL', sjekkliste],
];

/**
 * What the state's grant rules (Bestemmelsene kap. 6) and their guidance ask of a scheme and of a call.
 *
 * They are internal instructions of the state and bind a regional health authority only where the ministry says so; as a
 * profile they show what a scheme lacks, never that it is unlawful. No rule says how long a call must be open.
 */
export const profilStatligeTilskudd: Kildebelagt<Ordningsprofil> = {
  data: {
    id: 'statlige-tilskudd-2020',
    navn: 'Statlige tilskudd, Bestemmelsene kap. 6 (2020-utgaven), med praksis',
    regler: RADER.map(([kode, alvor, { id }]) => ({ kode, alvor, kildeId: id })),
  },
  kilder: [{ sti: '', kilde: hovedelementer }, ...RADER.map(([, , kilde], i) => ({ sti: `/regler/${i}`, kilde }))],
};
