import type { Kildebelagt } from '../kjerne/kilde';
import type { Dato } from '../kjerne/typer';
import type { Fristregel } from '../modell';
import { ANTAKELSER, KILDER } from './kilder';

const dato = (tekst: string): Dato => tekst as Dato;
const INGEN = { type: 'INGEN' } as const;

/** What every rule below rests on by assumption: its id, how strongly it binds, and that no date moves by itself. */
function felles(antall: number) {
  return Array.from({ length: antall }, (_, i) => [
    { sti: `/${i}/id`, antakelse: ANTAKELSER.egneNavn },
    { sti: `/${i}/binding`, antakelse: ANTAKELSER.bindingVedtatt },
    { sti: `/${i}/forskyvning`, antakelse: ANTAKELSER.ingenForskyvning },
  ]).flat();
}

/**
 * The deadlines of Troms og Ofoten: the call's, the plan's and the evaluation's. The evaluation hangs on the event
 * `driftsstart`, and the second round on `utlysning-2024-2`; both wait until those events have a date.
 */
export const fristreglerTromsOfoten: Kildebelagt<readonly Fristregel[]> = {
  data: [
    {
      id: 'soknadsfrist-2024-1',
      navn: 'Søknadsfrist, første runde 2024',
      anker: { type: 'DATO', dato: dato('2024-06-17') },
      skritt: [],
      forskyvning: INGEN,
      binding: 'VEDTAK',
      hjemmel: { tekst: 'Utlysningen av 31.05.2024: søknadsfrist 17.06.2024', kildeId: KILDER.utlysning.id },
      ansvarlig: 'søker',
    },
    {
      id: 'soknadsfrist-2024-2',
      navn: 'Søknadsfrist, andre runde 2024',
      anker: { type: 'HENDELSE', hendelseId: 'utlysning-2024-2' },
      skritt: [{ antall: 17, enhet: 'DAGER' }],
      forskyvning: INGEN,
      binding: 'VEDTAK',
      hjemmel: { tekst: 'Utlysningen av 31.05.2024: minst to runder i 2024', kildeId: KILDER.utlysning.id },
      ansvarlig: 'søker',
    },
    {
      id: 'handlingsplan-del-1',
      navn: 'Handlingsplan del 1: tiltak som kan settes i verk i 2024',
      anker: { type: 'DATO', dato: dato('2024-10-01') },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'Mandat hovedområde 5: frist 01.10.2024', kildeId: KILDER.utlysningVedlegg3.id },
      ansvarlig: 'arbeidsgruppe',
    },
    {
      id: 'maalbilde-2024',
      navn: 'Målbilde per 31.12.2024',
      anker: { type: 'DATO', dato: dato('2024-12-31') },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'Mandat hovedområde 5: målbilde per 31.12.24', kildeId: KILDER.utlysningVedlegg3.id },
      ansvarlig: 'arbeidsgruppe',
    },
    {
      id: 'handlingsplan-del-2',
      navn: 'Handlingsplan del 2: resten av planperioden',
      anker: { type: 'DATO', dato: dato('2025-01-01') },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'Mandat hovedområde 5: frist 01.01.2025', kildeId: KILDER.utlysningVedlegg3.id },
      ansvarlig: 'arbeidsgruppe',
    },
    {
      id: 'maalbilde-2027',
      navn: 'Målbilde per 31.12.2027',
      anker: { type: 'DATO', dato: dato('2027-12-31') },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'Mandat hovedområde 5: målbilde per 31.12.27', kildeId: KILDER.utlysningVedlegg3.id },
      ansvarlig: 'arbeidsgruppe',
    },
    {
      id: 'evaluering-ssu',
      navn: 'Evaluering framlagt for SSU',
      anker: { type: 'HENDELSE', hendelseId: 'driftsstart' },
      skritt: [{ antall: 9, enhet: 'MANEDER' }],
      forskyvning: INGEN,
      binding: 'VILKAR',
      hjemmel: { tekst: 'Utlysningen av 31.05.2024: seinest etter 9 måneder med drift', kildeId: KILDER.utlysning.id },
      ansvarlig: 'tilskuddsmottaker',
    },
  ],
  kilder: [
    { sti: '', kilde: KILDER.utlysningVedlegg3 },
    { sti: '/0', kilde: KILDER.utlysning },
    { sti: '/1', kilde: KILDER.utlysning },
    { sti: '/1/skritt', antakelse: ANTAKELSER.søknadstidHøst },
    { sti: '/6', kilde: KILDER.utlysning },
    { sti: '/6/skritt', antakelse: ANTAKELSER.niMåneder },
    ...felles(7),
  ],
};

/**
 * The deadlines of Lofoten, Vesterålen, Salten: its meeting and report calendar. The budget for 2025 waits for two
 * events, that the mandate is approved and that the procurement is finished.
 */
export const fristreglerLofotenVesterålenSalten: Kildebelagt<readonly Fristregel[]> = {
  data: [
    {
      id: 'rapport-til-helse-nord-2024',
      navn: 'Foreløpig rapport til Helse Nord for 2024',
      anker: { type: 'HENDELSE', hendelseId: 'rapport-2024' },
      skritt: [],
      forskyvning: INGEN,
      binding: 'VEDTAK',
      hjemmel: { tekst: 'Brev til Helse Nord av 1. november 2024', kildeId: KILDER.ssuSak28.id },
      ansvarlig: 'helseforetak',
    },
    {
      id: 'ssu-sak-28-2024',
      navn: 'SSU orienteres om rapporteringen (sak 28/2024)',
      anker: { type: 'HENDELSE', hendelseId: 'ssu-mote-2024-12' },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'SSU sak 28/2024, møtedato 04.12.2024', kildeId: KILDER.ssuSak28.id },
      ansvarlig: 'sekretariat',
    },
    {
      id: 'videreforing-2025-2026',
      navn: 'Videreføring i 2025 og 2026 til behandling i Helse Nords styre',
      anker: { type: 'HENDELSE', hendelseId: 'rhf-styremote-2024-12' },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'SSU sak 28/2024: planlagt behandlet 18. desember', kildeId: KILDER.ssuSak28.id },
      ansvarlig: 'regionalt helseforetak',
    },
    {
      id: 'arsrapport-2024',
      navn: 'Årsrapport for tilskuddsåret 2024',
      anker: { type: 'ARLIG', år: 2025, måned: 4, dag: 1 },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: {
        tekst: 'Vanlig frist hos Helsedirektoratet, antatt her',
        kildeId: KILDER.helsedirektoratetRapportering.id,
      },
      ansvarlig: 'helseforetak',
    },
    {
      id: 'rapport-til-helse-nord-2025',
      navn: 'Foreløpig rapport til Helse Nord for 2025',
      anker: { type: 'ARLIG', år: 2025, måned: 11, dag: 1 },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'Gjentakelse av brevet av 1. november 2024, antatt her' },
      ansvarlig: 'helseforetak',
    },
    {
      id: 'budsjett-2025',
      navn: 'Forslag til budsjett for 2025 til drøfting i SSU',
      anker: {
        type: 'SENEST',
        av: [
          { type: 'HENDELSE', hendelseId: 'mandat-godkjent' },
          { type: 'HENDELSE', hendelseId: 'anskaffelse-fullfort' },
        ],
      },
      skritt: [],
      forskyvning: INGEN,
      binding: 'VEDTAK',
      hjemmel: { tekst: 'SSU sak 28/2024, innstillingens punkt 1 og 2', kildeId: KILDER.ssuSak28.id },
      ansvarlig: 'styringsgruppe',
    },
  ],
  kilder: [
    { sti: '', kilde: KILDER.ssuSak28 },
    { sti: '/3', antakelse: ANTAKELSER.årligRapport },
    { sti: '/4', antakelse: ANTAKELSER.novemberbrev },
    { sti: '/5', kilde: KILDER.ssuSak28Innstilling },
    ...felles(6),
  ],
};
