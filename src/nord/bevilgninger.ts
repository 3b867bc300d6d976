import type { Kildebelagt } from '../kjerne/kilde';
import { millioner } from '../kjerne/millioner';
import type { Bevilgning } from '../modell';
import { ANTAKELSER, KILDER } from './kilder';

const FØRSTE: Pick<Bevilgning, 'år' | 'fra' | 'kanal' | 'status' | 'varig'> = {
  år: 2024,
  fra: 'hod',
  kanal: 'helse-nord-rhf',
  status: 'ENDELIG',
  varig: true,
};
const DEL = { ...FØRSTE, delAv: 'tilskudd-40' } as const;

/**
 * The grant of 130 mill. kr a year: the first 40 with their split between the four helsefellesskap, and the 90 that are
 * new. The four are parts of the 40, so that a sum never counts both.
 *
 * The 90 carry the status `FORSLAG`: the RHF's own document calls them proposed in RNB 2024. LVS's presentation counts
 * them as given.
 */
export const bevilgninger2024: Kildebelagt<readonly Bevilgning[]> = {
  data: [
    { ...FØRSTE, id: 'tilskudd-40', navn: 'De første 40 millionene', beløp: millioner(40), til: 'helsefellesskapene' },
    { ...DEL, id: 'troms-ofoten-18', navn: 'Troms og Ofoten', beløp: millioner(18), til: 'troms-ofoten' },
    {
      ...DEL,
      id: 'lofoten-vesteralen-salten-11',
      navn: 'Lofoten, Vesterålen og Salten',
      beløp: millioner(11),
      til: 'lofoten-vesteralen-salten',
    },
    { ...DEL, id: 'helgeland-5', navn: 'Helgeland', beløp: millioner(5), til: 'helgeland' },
    { ...DEL, id: 'finnmark-6', navn: 'Finnmark', beløp: millioner(6), til: 'finnmark' },
    {
      id: 'tilskudd-90',
      navn: 'De nye 90 millionene',
      år: 2024,
      beløp: millioner(90),
      status: 'FORSLAG',
      fra: 'hod',
      til: 'helse-nord-rhf',
      formål:
        'Søknadsbasert ordning for deler av beløpet: piloter for samordning av primær- og spesialisthelsetjenesten.',
      varig: true,
    },
  ],
  kilder: [
    { sti: '/0', kilde: KILDER.helseNord },
    ...[1, 2, 3, 4].map((i) => ({ sti: `/${i}`, kilde: KILDER.helseNordFørste40 })),
    { sti: '/5', kilde: KILDER.helseNordNye90 },
    ...[0, 1, 2, 3, 4].map((i) => ({ sti: `/${i}/status`, antakelse: ANTAKELSER.status40 })),
    ...[0, 1, 2, 3, 4, 5].flatMap((i) => [
      { sti: `/${i}/id`, antakelse: ANTAKELSER.egneNavn },
      { sti: `/${i}/år`, antakelse: ANTAKELSER.budsjettår },
    ]),
  ],
};
