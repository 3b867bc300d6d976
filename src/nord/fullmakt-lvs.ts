import type { Kildebelagt } from '../kjerne/kilde';
import type { Dato } from '../kjerne/typer';
import type { Fullmakt } from '../modell';
import { OPPFØLGINGSANTAKELSER } from './antakelser-oppfolging';
import { ANTAKELSER, KILDER } from './kilder';

/**
 * The authority that the sketch of 2024 proposes for the styringsgruppe of Lofoten, Vesterålen, Salten: to adjust between
 * the posts of the budget, in line with SSU's decision. The sketch states no limit; that there is none is an assumption.
 */
export const fullmaktLofotenVesterålenSalten2024: Kildebelagt<Fullmakt> = {
  data: {
    id: 'styringsgruppe-2024',
    organId: 'styringsgruppe',
    gittAv: 'ssu',
    fom: '2024-01-01' as Dato,
    tom: '2024-12-31' as Dato,
    omfatter: [{}],
    kreverVedtak: [],
    grenser: [],
  },
  kilder: [
    { sti: '', kilde: KILDER.skisseOrganisering },
    { sti: '/id', antakelse: ANTAKELSER.egneNavn },
    { sti: '/fom', antakelse: OPPFØLGINGSANTAKELSER.fullmaktensTid },
    { sti: '/tom', antakelse: OPPFØLGINGSANTAKELSER.fullmaktensTid },
    { sti: '/omfatter', antakelse: OPPFØLGINGSANTAKELSER.ingenBeløpsgrense },
    { sti: '/kreverVedtak', antakelse: OPPFØLGINGSANTAKELSER.ingenBeløpsgrense },
    { sti: '/grenser', antakelse: OPPFØLGINGSANTAKELSER.ingenBeløpsgrense },
  ],
};
