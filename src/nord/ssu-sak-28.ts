import type { Kildebelagt } from '../kjerne/kilde';
import type { Dato } from '../kjerne/typer';
import type { Sak } from '../modell';
import { ANTAKELSER, KILDER } from './kilder';

const dato = (tekst: string): Dato => tekst as Dato;

/**
 * Case 28/2024 of the SSU in Lofoten, Vesterålen, Salten: the report on the money of 2024. Its list of attachments has no
 * numbers, and its text refers to the attachments 1, 3, 4 and 5. Who wrote it is left out.
 */
export const ssuSak28LofotenVesterålenSalten2024: Kildebelagt<Sak> = {
  data: {
    id: 'ssu-sak-28-2024',
    saksnummer: '28/2024',
    organId: 'ssu',
    tittel: 'Rapportering samhandlingsmidler 2024',
    dokumentdato: dato('2024-11-15'),
    møtedato: dato('2024-12-04'),
    vedlegg: [
      {
        tittel: 'SSU sak 21-2024 samhandlingstilskudd tilknyttet digital hjemmeoppfølging (DHO)',
        saksnummer: '21-2024',
        vedlagt: false,
      },
      { tittel: 'Samarbeidsavtalen mellom kommunene og Nordlandssykehuset HF', vedlagt: false },
      {
        tittel: 'Foreløpig informasjon om bruken av midlene formidlet 11. oktober 2024',
        dato: dato('2024-10-11'),
        vedlagt: true,
      },
      {
        tittel: 'Brev av 1. november 2024 til Helse Nord, Rapportering, rekrutterings- og samhandlingstilskudd',
        slag: 'brev',
        dato: dato('2024-11-01'),
        vedlagt: true,
      },
      {
        tittel: 'Utkast søknad om utlevering av data fra Folkehelseinstituttet',
        slag: 'utkast til søknad',
        vedlagt: true,
      },
    ],
    henvisninger: [
      { sted: 'Bakgrunn', nummer: 1 },
      { sted: 'Innledning', nummer: 3, dato: dato('2024-10-11') },
      { sted: 'Innledning', nummer: 4, slag: 'e-notat', dato: dato('2024-11-01') },
      { sted: 'Innledning', nummer: 5, slag: 'e-notat', dato: dato('2024-11-01') },
    ],
    innstilling: {
      form: 'KONSENSUS',
      punkter: [
        'Strategisk samarbeidsutvalg (SSU) ber styringsgruppa sikre at det utarbeides et mandat for det videre arbeidet.',
        'Basert på resultatet av anskaffelseskonkurransen legger styringsgruppa fram forslag til budsjett for 2025 for drøfting i SSU.',
      ],
    },
    parter: [],
  },
  kilder: [
    { sti: '', kilde: KILDER.ssuSak28 },
    { sti: '/id', antakelse: ANTAKELSER.egneNavn },
    { sti: '/organId', antakelse: ANTAKELSER.egneNavn },
    { sti: '/vedlegg', kilde: KILDER.ssuSak28Vedlegg },
    { sti: '/henvisninger', kilde: KILDER.ssuSak28Tekst },
    { sti: '/innstilling', kilde: KILDER.ssuSak28Innstilling },
    { sti: '/parter', antakelse: ANTAKELSER.ingenPartISak28 },
  ],
};
