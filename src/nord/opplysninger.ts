import type { Kildebelagt, Kildehenvisning } from '../kjerne/kilde';
import { KILDER } from './kilder';

/** A stated fact that no noun has a field for. */
export interface Opplysning {
  /** Identifies it. */
  readonly id: string;
  /** What is stated. */
  readonly navn: string;
  /** The figure, date or reference. */
  readonly verdi: number | string;
  /** What a figure is counted in. */
  readonly enhet?: string;
}

type Rad = readonly [opplysning: Opplysning, kilde: NonNullable<Kildehenvisning['kilde']>];

const RADER: readonly Rad[] = [
  [
    { id: 'lvs-ca-11', navn: 'Tildelt Lofoten, Vesterålen, Salten av potten på 40 mill.', verdi: 'ca 11 mill.' },
    KILDER.dialogmøtetTilskudd,
  ],
  [
    {
      id: 'lvs-til-disposisjon',
      navn: 'Til disposisjon for Lofoten, Vesterålen, Salten i 2024',
      verdi: 11_000_000,
      enhet: 'kr',
    },
    KILDER.ssuSak28,
  ],
  [
    { id: 'lvs-nye-90', navn: 'Til Helse Nord i revidert nasjonalbudsjett', verdi: 90_000_000, enhet: 'kr' },
    KILDER.dialogmøtetTilskudd,
  ],
  [
    {
      id: 'to-forelopig-18',
      navn: 'Foreløpig mottatt i Troms og Ofoten, oppgitt som fra HOD',
      verdi: 18_000_000,
      enhet: 'kr',
    },
    KILDER.utlysning,
  ],
  [{ id: 'soknadsrunder-2024', navn: 'Søknadsrunder i 2024, minst', verdi: 2, enhet: 'runder' }, KILDER.utlysning],
  [{ id: 'runder-for-sommeren', navn: 'Søknadsrunder før sommeren 2024', verdi: 1, enhet: 'runder' }, KILDER.utlysning],
  [
    { id: 'evaluering-maneder', navn: 'Evaluering seinest etter drift i', verdi: 9, enhet: 'måneder' },
    KILDER.utlysning,
  ],
  [
    {
      id: 'dho-nord-ar',
      navn: 'DHO Nord trenger midler til utvikling og implementering i minst',
      verdi: 3,
      enhet: 'år',
    },
    KILDER.ssuSak28,
  ],
  [{ id: 'videreforing', navn: 'År som midlene planlegges videreført', verdi: '2025, 2026' }, KILDER.ssuSak28],
  [{ id: 'ssu-sak', navn: 'SSU-sak om rapportering', verdi: '28/2024' }, KILDER.ssuSak28],
  [{ id: 'ssu-tidligere-sak', navn: 'Tidligere SSU-sak om tilskuddet og DHO', verdi: '21-2024' }, KILDER.ssuSak28],
  [
    { id: 'ssu-konsensusvedtak', navn: 'SSUs konsensusvedtak om felles digital satsning', verdi: '10/2024' },
    KILDER.dialogmøtet,
  ],
  [
    { id: 'utbetaler-40', navn: 'Utbetaling og regnskap for de første 40 millionene', verdi: 'helseforetaket' },
    KILDER.helseNordFørste40,
  ],
  [
    { id: 'tilskudd-samlet', navn: 'Tilskuddet som Helse Nord RHF forvalter', verdi: 130_000_000, enhet: 'kr' },
    KILDER.helseNord,
  ],
  [
    { id: 'ordning-for-deler', navn: 'Søknadsbasert ordning gjelder', verdi: 'deler av de 90 millionene' },
    KILDER.helseNordNye90,
  ],
  [
    { id: 'onske-om-modell', navn: 'Kommunene foretrekker', verdi: 'tildelingsmodell per helsefellesskap' },
    KILDER.dialogmøtetTilskudd,
  ],
  [
    { id: 'vurderingskomite', navn: 'Forslag for de 90 millionene', verdi: 'vurderingskomité ledet av Helse Nord' },
    KILDER.dialogmøtetTilskudd,
  ],
  [{ id: 'program-tema', navn: 'Dialogmøtet 2024, tema', verdi: '11:05–13:55' }, KILDER.dialogmøtet],
  [{ id: 'program-avslutning', navn: 'Dialogmøtet 2024, avslutning', verdi: '13:55–15:00' }, KILDER.dialogmøtet],
  [{ id: 'dialogmotet-paragraf', navn: 'Dialogmøtet i vedtektene', verdi: '§ 4-1' }, KILDER.dialogmøtetParagraf4],
  [
    { id: 'partnerskapsmotet-paragraf', navn: 'Partnerskapsmøtet i vedtektene', verdi: '§ 4-2' },
    KILDER.dialogmøtetParagraf4,
  ],
  [
    { id: 'avtalepunkt-akuttmedisin', navn: 'FSU akuttmedisin og beredskap, punkt i samarbeidsavtalen', verdi: '4.1' },
    KILDER.dialogmøtet,
  ],
  [
    { id: 'avtalepunkt-trygg-akuttmedisin', navn: 'Trygg akuttmedisin, punkter i samarbeidsavtalen', verdi: '4, 5' },
    KILDER.dialogmøtet,
  ],
  [
    { id: 'avtalepunkt-digitalt', navn: 'Digitalt samarbeid, punkt i samarbeidsavtalen', verdi: '5.3' },
    KILDER.dialogmøtet,
  ],
  [
    {
      id: 'bruk-troms-ofoten',
      navn: 'Planlagt bruk, Troms og Ofoten',
      verdi: 'Skrøpelige eldre og utskrivningsklare pasienter',
    },
    KILDER.helseNordFørste40,
  ],
  [
    {
      id: 'bruk-lofoten-vesteralen-salten',
      navn: 'Planlagt bruk, Lofoten, Vesterålen og Salten',
      verdi: 'Digital hjemmeoppfølging, alle kommunene',
    },
    KILDER.helseNordFørste40,
  ],
  [
    { id: 'bruk-helgeland', navn: 'Planlagt bruk, Helgeland', verdi: 'Digital hjemmeoppfølging, kommuneklynger først' },
    KILDER.helseNordFørste40,
  ],
  [
    {
      id: 'bruk-finnmark',
      navn: 'Planlagt bruk, Finnmark, ikke rangert',
      verdi: 'Sykestuene, pasientforløp, e-poliklinikk, FACT',
    },
    KILDER.helseNordFørste40,
  ],
  [
    {
      id: 'annet-tilskudd-200',
      navn: 'Rekrutteringstilskudd i statsbudsjettet 2024, et annet tilskudd',
      verdi: 200_000_000,
      enhet: 'kr',
    },
    KILDER.statsbudsjettet,
  ],
];

/** Facts and figures of the source documents that no noun has a field for, each with its source. */
export const opplysninger: Kildebelagt<readonly Opplysning[]> = {
  data: RADER.map(([opplysning]) => opplysning),
  kilder: RADER.map(([, kilde], i) => ({ sti: `/${i}`, kilde })),
};
