import { describe, expect, it } from 'vitest';
import type { Desimal } from '../../src/kjerne/index';
import type { Kriterium, Søknad, Utlysning, Vurdering } from '../../src/modell';
import { utlysningTromsOfoten2024 } from '../../src/nord/index';
import { SKALA_0_TIL_5, type Vurderingsvalg, vurderSøknader } from '../../src/vurdering/index';
import golden from '../golden/vurdering-terskler.json' with { type: 'json' };

interface Tilfelle {
  readonly navn: string;
  readonly gitt: readonly (number | readonly number[])[];
  readonly vekter?: readonly (number | string)[];
  readonly aggregering?: string;
  readonly forventet: { readonly sum: string; readonly status: string; readonly brudd: readonly string[] };
}

const søknad: Søknad = {
  id: 's',
  utlysningId: 'u',
  søkere: [],
  tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [] },
  søktBeløp: 100 as never,
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'TIL_VURDERING',
};

describe('three criteria with thresholds of 3, and 10 in all', () => {
  it.each(golden.tilfeller as readonly Tilfelle[])('$navn', ({ gitt, vekter, aggregering = 'SNITT', forventet }) => {
    const kriterier = gitt.map(
      (_, k): Kriterium => ({
        id: `K${k + 1}`,
        spørsmål: '',
        vekt: (vekter?.[k] ?? 1) as number | Desimal,
        skala: SKALA_0_TIL_5,
        terskler: [{ verdi: 3, gjelder: 'SAMLET' }],
      }),
    );
    const utlysning: Utlysning = {
      ...utlysningTromsOfoten2024.data,
      id: 'u',
      vekting: 'VEKTET',
      kriterier,
      terskelSum: 10,
    };
    const antall = [gitt[0] ?? []].flat().length;
    const vurderinger = Array.from(
      { length: antall },
      (_, v): Vurdering => ({
        id: `v${v}`,
        søknadId: 's',
        vurdererId: `v${v}`,
        form: 'INDIVIDUELL',
        poeng: kriterier.map(({ id }, k) => ({ kriteriumId: id, poeng: [gitt[k] ?? []].flat()[v] ?? null })),
      }),
    );
    const valg = { aggregering, tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' } as Vurderingsvalg;
    const [svar] = vurderSøknader({ utlysning, søknader: [søknad], vurderinger, habilitet: [] }, valg).søknader;
    const { teller = '', nevner = '' } = svar?.totalt ?? {};
    expect({
      sum: nevner === '1' ? teller : `${teller}/${nevner}`,
      status: svar?.status,
      brudd: svar?.terskelbrudd.map(({ kriteriumId, gjelder }) => kriteriumId ?? gjelder),
    }).toEqual(forventet);
  });
});
