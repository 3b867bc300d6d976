import type { Kildebelagt } from '../kjerne/kilde';
import { millioner } from '../kjerne/millioner';
import type { Dato } from '../kjerne/typer';
import type { Tilskudd } from '../modell';
import { OPPFØLGINGSANTAKELSER } from './antakelser-oppfolging';
import { ANTAKELSER, KILDER } from './kilder';

/**
 * The 11 million of 2024 as the award of Lofoten, Vesterålen, Salten. The helsefellesskap decides, the helseforetak pays and
 * keeps the accounts. No source has the date of the decision, conditions of its own, or any amount that is paid or used.
 */
export const tilskuddLofotenVesterålenSalten2024: Kildebelagt<Tilskudd> = {
  data: {
    id: 'lofoten-vesteralen-salten-2024',
    helsefellesskapId: 'lofoten-vesteralen-salten',
    tiltakIder: ['dho-anskaffelse', 'pasientforlop', 'kartlegging', 'administrasjon'],
    år: 2024,
    beløp: millioner(11),
    status: 'ENDELIG',
    mottaker: {
      id: 'lofoten-vesteralen-salten',
      type: 'ANNEN',
      navn: 'Helsefellesskapet Lofoten, Vesterålen, Salten',
    },
    utbetaler: {
      id: 'nordlandssykehuset',
      type: 'HELSEFORETAK',
      navn: 'Nordlandssykehuset HF',
      organisasjonsnummer: '983974910',
    },
    vilkår: [],
    tilstand: 'TILDELT',
    periode: { fom: '2024-01-01' as Dato, tom: '2024-12-31' as Dato },
  },
  kilder: [
    { sti: '', kilde: KILDER.helseNordFørste40 },
    { sti: '/id', antakelse: ANTAKELSER.egneNavn },
    { sti: '/tiltakIder', antakelse: OPPFØLGINGSANTAKELSER.tilskuddetsTiltak },
    { sti: '/år', antakelse: ANTAKELSER.budsjettår },
    { sti: '/status', antakelse: ANTAKELSER.status40 },
    { sti: '/mottaker', antakelse: OPPFØLGINGSANTAKELSER.mottaker },
    { sti: '/utbetaler/organisasjonsnummer', kilde: KILDER.organisasjonsnummer },
    { sti: '/periode', antakelse: OPPFØLGINGSANTAKELSER.tilskuddsperiode },
  ],
};
