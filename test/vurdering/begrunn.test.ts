import { describe, expect, it } from 'vitest';
import { type Begrunnelsesnode, etterregn, kroner } from '../../src/kjerne/index';
import type { Part, Søknad, Vurdering } from '../../src/modell';
import { utlysningTromsOfoten2024 } from '../../src/nord/index';
import {
  begrunnVurdering,
  kontrollerSøknad,
  type Runde,
  SKALA_0_TIL_5,
  type Vurderingsvalg,
  vurderSøknader,
} from '../../src/vurdering/index';
import { koderFra } from '../koder-fra';

const narvik: Part = { id: 'narvik', type: 'KOMMUNE', navn: 'Narvik' };
const søknad: Søknad = {
  id: 's',
  utlysningId: 'u',
  søkere: [{ part: narvik, ansvarlig: true }],
  tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [] },
  søktBeløp: kroner(100),
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'TIL_VURDERING',
};
const gi = (vurdererId: string, poeng: readonly (number | null)[]): Vurdering => ({
  id: vurdererId,
  søknadId: 's',
  vurdererId,
  form: 'INDIVIDUELL',
  poeng: poeng.map((p, k) => ({ kriteriumId: `k${k}`, poeng: p })),
});
const runde: Runde = {
  utlysning: {
    ...utlysningTromsOfoten2024.data,
    id: 'u',
    vekting: 'VEKTET',
    kriterier: [
      { id: 'k0', spørsmål: '', vekt: 2, skala: SKALA_0_TIL_5, terskler: [{ verdi: 4, gjelder: 'SAMLET' }] },
      { id: 'k1', spørsmål: '', vekt: 1, skala: SKALA_0_TIL_5 },
    ],
  },
  søknader: [søknad],
  vurderinger: [gi('a', [4, 3]), gi('b', [3, null]), gi('narvik', [5, 5])],
  vurderere: [
    { id: 'a', rolle: 'r', representerer: { ...narvik, id: 'x' } },
    { id: 'b', rolle: 'r', representerer: { ...narvik, id: 'y' } },
    { id: 'narvik', rolle: 'r', representerer: narvik },
  ],
  habilitet: ['a', 'b'].map((vurdererId) => ({ vurdererId, søknadId: 's', status: 'HABIL' })),
};
const VALG: Vurderingsvalg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
const skriv = (node: Begrunnelsesnode): string =>
  `${node.regel ?? node.slag} ${node.verdi}${node.barn.length === 0 ? '' : ` (${node.barn.map(skriv).join(', ')})`}`;

describe('begrunnVurdering', () => {
  const resultat = vurderSøknader(runde, VALG);

  it('tells what each criterion adds, down to each score, and what does not count', () => {
    const { rot } = begrunnVurdering(resultat, 's');
    const [k0, k1, merknader] = rot.barn;
    expect(rot.verdi).toBe('10');
    expect(k0 && skriv(k0)).toBe('BIDRAG 7 (VEKT 2, SNITT 7/2 (SUM 7 (TALT 4, TALT 3), ANTALL 2 (TALT 4, TALT 3)))');
    expect(k1 && skriv(k1)).toBe('BIDRAG 3 (VEKT 1, TALT 3)');
    expect(merknader?.barn[1]?.barn.map(({ regel, verdi }) => `${regel} ${verdi}`)).toEqual([
      'UNDER_TERSKEL JA',
      'HOLDT_UTE JA',
      'MANGLER JA',
      'HOLDT_UTE JA',
    ]);
    expect(merknader?.verdi).toBe('0');
  });

  it('holds every requirement that is not met, with its source', () => {
    const kontroll = kontrollerSøknad(søknad, runde.utlysning);
    const kilder = utlysningTromsOfoten2024.kilder.flatMap(({ kilde }) => kilde ?? []);
    const tre = begrunnVurdering(resultat, 's', { kontroll, kilder });
    expect(etterregn(tre, resultat.grunnlag)).toEqual([]);
    const krav = tre.rot.barn.at(-1)?.barn[1]?.barn.filter(({ id }) => id.startsWith('/krav/'));
    expect(krav?.map(({ regel, kildeId }) => [regel, kildeId])).toEqual([
      ['SOKNAD_IKKE_MOTTATT', 'to-utlysning-2024-1'],
      ['SOKER_UTENFOR_HELSEFELLESSKAP', 'to-utlysning-2024-1'],
      ['FELT_IKKE_UTFYLT', 'to-utlysning-2024-1'],
    ]);
    expect(tre.kilder.map(({ id }) => id)).toEqual(['to-utlysning-2024-1']);
  });

  it('refuses a check that says something else, and a søknad that is not there', () => {
    const kontroll = kontrollerSøknad({ ...søknad, mottatt: '2024-06-01T12:00:00+02:00' as never }, runde.utlysning);
    expect(koderFra(() => begrunnVurdering(resultat, 's', { kontroll }))).toEqual([
      'SOKNADSKONTROLL_STEMMER_IKKE /tillegg/kontroll',
    ]);
    expect(koderFra(() => begrunnVurdering(resultat, 'x'))).toEqual(['SOKNAD_IKKE_I_RESULTATET /søknadId']);
  });

  it('for a søknad without a total the remarks are the root', () => {
    const utenTotal = vurderSøknader(runde, { ...VALG, minstHabile: 3 });
    const { rot } = begrunnVurdering(utenTotal, 's');
    expect(rot).toMatchObject({ slag: 'ANTALL', regel: 'MERKNADER' });
    expect(rot.barn.map(({ regel }) => regel)).toContain('FOR_FA_HABILE');
  });

  it('shows the weight that went to the others, and the poorest score for one that is missing', () => {
    const hull = { ...runde, vurderinger: [gi('a', [4, null])] };
    const skriven = (manglende: Vurderingsvalg['manglende']) =>
      begrunnVurdering(vurderSøknader(hull, { ...VALG, manglende }), 's')
        .rot.barn.filter(({ regel }) => regel === 'BIDRAG')
        .map(skriv);
    expect(skriven('RENORMER')).toEqual([
      'BIDRAG 12 (VEKT 2, RENORMER 3/2 (SUM 3 (VEKT 2, VEKT 1), SUM 2 (VEKT 2)), TALT 4)',
    ]);
    expect(skriven('SKALAMINIMUM')).toEqual(['BIDRAG 8 (VEKT 2, TALT 4)', 'BIDRAG 0 (VEKT 1, SKALAMINIMUM 0)']);
  });
});
