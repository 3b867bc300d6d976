import type { Kildebelagt } from '../kjerne/kilde';
import { millioner } from '../kjerne/millioner';
import type { Budsjett, Budsjettcelle } from '../modell';
import { ANTAKELSER, KILDER } from './kilder';
import { kostnadsarter } from './taksonomier';

const celle = (tiltakId: string, kostnadsartId: string, beløp: string): Budsjettcelle => ({
  tiltakId,
  kostnadsartId,
  beløp: millioner(beløp),
});

/**
 * The budget of Lofoten, Vesterålen, Salten for 2024: four activities by three cost categories, 11.0 mill. kr. It is a
 * sketch, so its status is `FORSLAG`. Empty cells are empty in the source; the source has sums per row and no total.
 */
export const budsjettLofotenVesterålenSalten2024: Kildebelagt<Budsjett> = {
  data: {
    id: 'lofoten-vesteralen-salten-2024',
    år: 2024,
    status: 'FORSLAG',
    rader: [
      { tiltakId: 'dho-anskaffelse', navn: 'Anskaffelse og teknisk etablering DHO-løsning' },
      { tiltakId: 'pasientforlop', navn: 'Pasientforløpsarbeid' },
      { tiltakId: 'kartlegging', navn: 'Kartlegging' },
      { tiltakId: 'administrasjon', navn: 'Administrasjon', administrasjon: true },
    ],
    kostnadsarter: kostnadsarter.data,
    celler: [
      celle('dho-anskaffelse', 'frikjop-klinisk', '0.5'),
      celle('dho-anskaffelse', 'frikjop-ikke-klinisk', '2.3'),
      celle('dho-anskaffelse', 'andre-kostnader', '1.5'),
      celle('pasientforlop', 'frikjop-klinisk', '2'),
      celle('pasientforlop', 'frikjop-ikke-klinisk', '3'),
      celle('pasientforlop', 'andre-kostnader', '1'),
      celle('kartlegging', 'frikjop-ikke-klinisk', '0.5'),
      celle('administrasjon', 'frikjop-ikke-klinisk', '0.2'),
    ],
    oppgitteSummer: {
      rader: [
        { tiltakId: 'dho-anskaffelse', sum: millioner('4.3') },
        { tiltakId: 'pasientforlop', sum: millioner('6') },
        { tiltakId: 'kartlegging', sum: millioner('0.5') },
        { tiltakId: 'administrasjon', sum: millioner('0.2') },
      ],
    },
  },
  kilder: [
    { sti: '', kilde: KILDER.skisseTabell },
    { sti: '/id', antakelse: ANTAKELSER.egneNavn },
  ],
};
