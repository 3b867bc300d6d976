import type { Kildebelagt } from '../kjerne/kilde';
import type { Dato, Klokkeslett } from '../kjerne/typer';
import type { Hendelse } from '../modell';
import { ANTAKELSER, KILDER } from './kilder';

const dato = (tekst: string): Dato => tekst as Dato;

/** What has happened, is planned or is waited for in Lofoten, Vesterålen, Salten: reports, meetings and decisions. */
export const hendelserLofotenVesterålenSalten: Kildebelagt<readonly Hendelse[]> = {
  data: [
    { id: 'mote-helse-nord-1', navn: 'Dialogmøte med Helse Nord om de nye midlene', dato: dato('2024-09-11') },
    { id: 'dialogmote-2024', navn: 'Dialogmøtet 2024', dato: dato('2024-09-23'), klokkeslett: '11:05' as Klokkeslett },
    { id: 'mote-helse-nord-2', navn: 'Nytt dialogmøte med Helse Nord', dato: dato('2024-10-02') },
    { id: 'statusforesporsel-2024', navn: 'Helse Nord ber om foreløpig status', dato: dato('2024-10-11') },
    { id: 'status-2024', navn: 'Foreløpig status sendt, samme dag', dato: dato('2024-10-11') },
    { id: 'rapport-2024', navn: 'Nordlandssykehuset rapporterer for helsefellesskapet', dato: dato('2024-11-01') },
    { id: 'ssu-dokument-2024-28', navn: 'Saksdokument til SSU sak 28/2024', dato: dato('2024-11-15') },
    { id: 'ssu-mote-2024-12', navn: 'SSU behandler sak 28/2024', dato: dato('2024-12-04') },
    {
      id: 'rhf-styremote-2024-12',
      navn: 'Helse Nords styre behandler videreføring i 2025 og 2026',
      dato: dato('2024-12-18'),
    },
    { id: 'mandat-godkjent', navn: 'Mandatet for det videre arbeidet er godkjent' },
    { id: 'anskaffelse-fullfort', navn: 'Anskaffelsen av DHO-verktøyet er fullført' },
  ],
  kilder: [
    { sti: '', kilde: KILDER.ssuSak28 },
    { sti: '/0', kilde: KILDER.dialogmøtetTilskudd },
    { sti: '/1', kilde: KILDER.dialogmøtet },
    { sti: '/1/dato', kilde: KILDER.lvsNettsted },
    { sti: '/2', kilde: KILDER.dialogmøtetTilskudd },
    { sti: '/9', kilde: KILDER.ssuSak28Innstilling },
    { sti: '/10', kilde: KILDER.ssuSak28Innstilling },
    ...Array.from({ length: 11 }, (_, i) => ({ sti: `/${i}/id`, antakelse: ANTAKELSER.egneNavn })),
  ],
};

/** What has happened or is waited for in Troms og Ofoten. */
export const hendelserTromsOfoten: Kildebelagt<readonly Hendelse[]> = {
  data: [
    { id: 'partnerskapsmote-2024', navn: 'Partnerskapsmøtet vedtar Ishavserklæringen', dato: dato('2024-04-18') },
    { id: 'utlysning-2024-1', navn: 'Første søknadsrunde lyses ut', dato: dato('2024-05-31') },
    {
      id: 'utlysning-2024-2',
      navn: 'Andre søknadsrunde lyses ut',
      anslag: { fom: dato('2024-08-01'), tom: dato('2024-11-30') },
    },
    { id: 'driftsstart', navn: 'Tiltaket settes i drift' },
  ],
  kilder: [
    { sti: '', kilde: KILDER.utlysning },
    { sti: '/0', kilde: KILDER.utlysningVedlegg2 },
    { sti: '/2/anslag', antakelse: ANTAKELSER.høstrunden },
    ...Array.from({ length: 4 }, (_, i) => ({ sti: `/${i}/id`, antakelse: ANTAKELSER.egneNavn })),
  ],
};
