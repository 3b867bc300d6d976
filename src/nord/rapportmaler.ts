import type { Kildebelagt } from '../kjerne/kilde';
import type { Rapportmal } from '../modell';
import { OPPFØLGINGSANTAKELSER } from './antakelser-oppfolging';

/**
 * Four templates: interim status, report to Helse Nord, yearly report, and evaluation to SSU. No source has a template for
 * this grant, so all of them are an assumption: copy and change what yours is to hold.
 */
export const rapportmaler: Kildebelagt<readonly Rapportmal[]> = {
  data: [
    {
      id: 'forelopig-status',
      navn: 'Foreløpig status',
      mottaker: 'helse-nord-rhf',
      deler: [
        { del: 'OKONOMI', kreves: true },
        { del: 'UBRUKT', kreves: false },
      ],
      emner: [],
    },
    {
      id: 'rapport-til-helse-nord',
      navn: 'Rapport til Helse Nord RHF',
      mottaker: 'helse-nord-rhf',
      deler: [
        { del: 'OKONOMI', kreves: true },
        { del: 'PROGNOSE', kreves: false },
        { del: 'AKTIVITET', kreves: true },
        { del: 'AVVIK', kreves: true },
        { del: 'UBRUKT', kreves: true },
      ],
      prognose: { type: 'SOM_FORPLIKTET' },
      emner: ['avvik-og-usikkerhet'],
    },
    {
      id: 'arsrapport',
      navn: 'Årsrapport',
      mottaker: 'helse-nord-rhf',
      deler: [
        { del: 'OKONOMI', kreves: true },
        { del: 'AKTIVITET', kreves: true },
        { del: 'MALOPPNAELSE', kreves: true },
        { del: 'AVVIK', kreves: true },
        { del: 'UBRUKT', kreves: true },
      ],
      emner: ['avvik-og-usikkerhet'],
    },
    {
      id: 'evaluering-til-ssu',
      navn: 'Evaluering til SSU',
      mottaker: 'ssu',
      deler: [
        { del: 'MALOPPNAELSE', kreves: true },
        { del: 'AKTIVITET', kreves: true },
        { del: 'OKONOMI', kreves: true },
        { del: 'AVVIK', kreves: false },
      ],
      emner: ['gevinster', 'spredning', 'avvik-og-usikkerhet'],
    },
  ],
  kilder: [{ sti: '', antakelse: OPPFØLGINGSANTAKELSER.rapportmaler }],
};
