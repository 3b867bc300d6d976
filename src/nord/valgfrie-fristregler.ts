import type { Kildebelagt } from '../kjerne/kilde';
import type { Dato, Klokkeslett } from '../kjerne/typer';
import type { Fristregel } from '../modell';
import { ANTAKELSER, KILDER } from './kilder';

const INGEN = { type: 'INGEN' } as const;

/**
 * Rules that a plan may take in, none of them by itself: a call with a clock time, status on request, papers to the SSU,
 * the report of 1 April, the other reading of nine months, complaint and preliminary answer. The last two give a date
 * only where `vedtakstype` is set to `ENKELTVEDTAK`. The events that they hang on are the caller's to give.
 */
export const valgfrieFristregler: Kildebelagt<readonly Fristregel[]> = {
  data: [
    {
      id: 'soknadsfrist-sekretariat-2026',
      navn: 'Søknadsfrist, sekretariatsfunksjon for kommunene i helsefellesskap 2026',
      anker: { type: 'DATO', dato: '2026-12-15' as Dato },
      skritt: [],
      forskyvning: INGEN,
      klokkeslett: '13:00' as Klokkeslett,
      binding: 'VEDTAK',
      hjemmel: { tekst: 'Helsedirektoratets utlysning for 2026', kildeId: KILDER.helsedirektoratetSekretariat.id },
      ansvarlig: 'søker',
    },
    {
      id: 'status-pa-foresporsel',
      navn: 'Foreløpig status til Helse Nord',
      anker: { type: 'HENDELSE', hendelseId: 'statusforesporsel' },
      skritt: [{ antall: 0, enhet: 'DAGER' }],
      forskyvning: INGEN,
      binding: 'VEDTAK',
      hjemmel: { tekst: 'SSU sak 28/2024: bedt om og sendt samme dag', kildeId: KILDER.ssuSak28.id },
      ansvarlig: 'helseforetak',
    },
    {
      id: 'sakspapirer-ssu',
      navn: 'Saksdokument ferdig til SSU',
      anker: { type: 'HENDELSE', hendelseId: 'ssu-mote' },
      skritt: [{ antall: -13, enhet: 'VIRKEDAGER' }],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'SSU sak 28/2024: dokument 15.11.2024, møte 04.12.2024', kildeId: KILDER.ssuSak28.id },
      ansvarlig: 'sekretariat',
    },
    {
      id: 'arsrapport',
      navn: 'Årsrapport for tilskuddsåret før',
      anker: { type: 'ARLIG', år: 2025, måned: 4, dag: 1 },
      skritt: [],
      forskyvning: INGEN,
      binding: 'INTERNT',
      hjemmel: { tekst: 'Vanlig frist hos Helsedirektoratet', kildeId: KILDER.helsedirektoratetRapportering.id },
      ansvarlig: 'tilskuddsmottaker',
    },
    {
      id: 'evaluering-ni-fulle-maneder',
      navn: 'Evaluering til SSU, etter ni fulle måneder',
      anker: { type: 'HENDELSE', hendelseId: 'driftsstart' },
      skritt: [
        { antall: 9, enhet: 'MANEDER' },
        { antall: -1, enhet: 'DAGER' },
      ],
      forskyvning: INGEN,
      binding: 'VILKAR',
      hjemmel: { tekst: 'Utlysningen av 31.05.2024, lest som ni fulle måneder', kildeId: KILDER.utlysning.id },
      ansvarlig: 'tilskuddsmottaker',
    },
    {
      id: 'klagefrist',
      navn: 'Klagefrist',
      anker: { type: 'HENDELSE', hendelseId: 'underretning' },
      skritt: [{ antall: 3, enhet: 'UKER' }],
      forskyvning: { type: 'NESTE', grunnlag: 'domstolloven §§ 148–149 (analogi)' },
      binding: 'LOV',
      hjemmel: { tekst: 'forvaltningsloven § 29', kildeId: KILDER.forvaltningsloven.id },
      ansvarlig: 'søker',
      kreverVedtakstype: 'ENKELTVEDTAK',
    },
    {
      id: 'forelopig-svar',
      navn: 'Foreløpig svar til søkeren',
      anker: { type: 'HENDELSE', hendelseId: 'mottatt' },
      skritt: [{ antall: 1, enhet: 'MANEDER' }],
      forskyvning: INGEN,
      binding: 'LOV',
      hjemmel: { tekst: 'forvaltningsloven § 11 a' },
      ansvarlig: 'sekretariat',
      kreverVedtakstype: 'ENKELTVEDTAK',
    },
  ],
  kilder: [
    { sti: '/0', kilde: KILDER.helsedirektoratetSekretariat },
    { sti: '/1', antakelse: ANTAKELSER.statusSammeDag },
    { sti: '/2', antakelse: ANTAKELSER.sakspapirer },
    { sti: '/3', antakelse: ANTAKELSER.årligRapport },
    { sti: '/4', antakelse: ANTAKELSER.niFulleMåneder },
    { sti: '/5', kilde: KILDER.forvaltningsloven },
    { sti: '/5/forskyvning', antakelse: ANTAKELSER.klagefristFlyttes },
    { sti: '/6', antakelse: ANTAKELSER.foreløpigSvar },
    { sti: '/0/id', antakelse: ANTAKELSER.egneNavn },
    { sti: '/0/binding', antakelse: ANTAKELSER.bindingVedtatt },
    { sti: '/5/id', antakelse: ANTAKELSER.egneNavn },
  ],
};
