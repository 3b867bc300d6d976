import type { Desimal, Øre } from '../../../src/kjerne/index';
import type { Kriterium, Skala, Søknad, Vurdering } from '../../../src/modell';
import { utlysningTromsOfoten2024 } from '../../../src/nord/index';
import type { Analysegrunnlag, Runde } from '../../../src/vurdering/index';

export const SKALA: Skala = { min: 0, maks: 6, steg: 1, retning: 'HOYEST_BEST' };

export const kriterium = (id: string, felt: Partial<Kriterium> = {}): Kriterium => ({
  id,
  spørsmål: id,
  vekt: 1,
  skala: SKALA,
  ...felt,
});

export const søknad = (id: string, beløp = 1, felt: Partial<Søknad> = {}): Søknad => ({
  id,
  utlysningId: 'u',
  søkere: [],
  tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [] },
  søktBeløp: beløp as Øre,
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'TIL_VURDERING',
  ...felt,
});

export const gi = (
  vurdererId: string,
  søknadId: string,
  poeng: Readonly<Record<string, number | string | null>>,
  form: Vurdering['form'] = 'INDIVIDUELL',
): Vurdering => ({
  id: `${vurdererId}-${søknadId}-${form}`,
  søknadId,
  vurdererId,
  form,
  poeng: Object.entries(poeng).map(([kriteriumId, p]) => ({ kriteriumId, poeng: p as number | Desimal | null })),
});

/** A round with every choice made; anything can be replaced. */
export function lagGrunnlag(
  runde: Pick<Runde, 'søknader' | 'vurderinger'> & { readonly kriterier: readonly Kriterium[] } & Partial<Runde>,
  felt: Partial<Analysegrunnlag> & { readonly beløp?: number } = {},
): Analysegrunnlag {
  const { kriterier, ...resten } = runde;
  const { beløp = 2, ...valg } = felt;
  const habilitet = resten.vurderinger.map(({ vurdererId, søknadId }) => ({
    vurdererId,
    søknadId,
    status: 'HABIL' as const,
  }));
  return {
    runde: {
      utlysning: { ...utlysningTromsOfoten2024.data, id: 'u', vekting: 'VEKTET', kriterier },
      habilitet,
      ...resten,
    },
    vurderingsvalg: { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
    rangeringsvalg: { konvensjon: '1224', likhetskjede: [] },
    ramme: { beløp: beløp as Øre, status: 'ENDELIG', bevilgninger: [] },
    innstillingsvalg: { regel: 'RANGERT_STOPP' },
    ...valg,
  };
}
