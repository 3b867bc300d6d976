import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  erTilskuddFeil,
  kjørOrdning,
  lagDesimal,
  millioner,
  type Ordningsgrunnlag,
  type Reform,
  sammenlign,
  sammenlignFlere,
} from '../../src/index';
import { ordningTromsOfoten2024 } from '../../src/nord/index';
import { grunnlag2024 } from './eksempeldata';

const UTLYSNING = 'troms-ofoten-2024-1';
const antakelse = { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' };

/** A criterion more, with a weight; a threshold; a tenth less money. */
const reform: Reform = {
  id: 'rekruttering',
  tittel: 'Rekruttering er et kriterium',
  antakelse,
  endringer: [
    {
      type: 'LEGG_TIL',
      adresse: adresse.utlysning(UTLYSNING).kriterier('k9').hele,
      verdi: { id: 'k9', spørsmål: 'Rekrutterer tiltaket fagfolk?' },
    },
    { type: 'LEGG_TIL', adresse: adresse.vekting(UTLYSNING).vekter('k9').hele, verdi: { kriteriumId: 'k9', vekt: 2 } },
    { type: 'LEGG_TIL', adresse: adresse.utlysning(UTLYSNING).terskelTotalt, verdi: '0.6' },
    {
      type: 'GANGER',
      adresse: adresse.utlysning(UTLYSNING).ramme.beløp,
      før: millioner(18),
      faktor: lagDesimal('0.9'),
    },
  ],
};

const K9: Readonly<Record<string, number>> = { 'digital-dialog-senja': 5, 'felles-akutteam': 3 };
const medPoengPå = (kriteriumId: string): Ordningsgrunnlag => ({
  ...grunnlag2024,
  runder: (grunnlag2024.runder ?? []).map((runde) => ({
    ...runde,
    vurderinger: runde.vurderinger.map((v) => ({
      ...v,
      poeng: [...v.poeng, { kriteriumId, poeng: K9[v.søknadId] ?? 1 }],
    })),
  })),
});
const grunnlag = medPoengPå('k9');
const grupper = [{ navn: 'kriteriet', adresser: reform.endringer.slice(0, 2).map((e) => e.adresse) }];

describe('a reform with a criterion that the call does not have', () => {
  const svar = sammenlign(ordningTromsOfoten2024, reform, grunnlag, { tilskrivning: true, grupper });

  it('is compared on one set of facts: its scores count after, and only there', () => {
    expect(svar.kjøringer.før.runder).toEqual(kjørOrdning(ordningTromsOfoten2024, grunnlag2024).runder);
    const utfall = anvendReform(ordningTromsOfoten2024, reform);
    expect(utfall.ok && kjørOrdning(utfall.verdi, grunnlag).runder).toEqual(svar.kjøringer.etter.runder);
    expect(svar.kjøringer.etter.grunnlag.grunnlag).toEqual(grunnlag);
  });

  it('ranks by nine criteria, the ninth weighed double', () => {
    const [før, etter] = (['før', 'etter'] as const).map(
      (side) => new Map(svar.kjøringer[side].runder[0]?.rangering?.plasser.map((p) => [p.søknadId, p.totalt])),
    );
    expect(etter?.size).toBeGreaterThan(0);
    for (const [id, { teller, nevner }] of etter ?? []) {
      const gammel = før?.get(id) ?? { teller: '0', nevner: '0' };
      // All assessors gave the same for the ninth, so its mean is what each gave.
      const ventet = BigInt(gammel.teller) + BigInt(2 * (K9[id] ?? 1)) * BigInt(gammel.nevner);
      expect(BigInt(teller) * BigInt(gammel.nevner), id).toBe(ventet * BigInt(nevner));
    }
  });

  it('says what the criterion did and what the rest did, to the øre', () => {
    const { tilskrivning, beløp } = svar;
    expect(tilskrivning?.finnes).toBe(true);
    const sum =
      tilskrivning?.finnes === true ? tilskrivning.grupper.map(({ linjer }): number => linjer.at(-1)?.beløp ?? 0) : [];
    expect(sum.reduce((a, b) => a + b, 0)).toBe(beløp.linjer.at(-1)?.forskjell);
  });

  it('stands beside the scheme as it is in a table of reforms', () => {
    const uten: Reform = { ...reform, id: 'uten', endringer: reform.endringer.slice(2) };
    const tabell = sammenlignFlere(ordningTromsOfoten2024, [uten, reform], grunnlag);
    expect(tabell.kolonner.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(tabell.rader.at(-1)?.beløp[2]).toBe(svar.beløp.linjer.at(-1)?.etter);
  });

  it('does the same for a criterion that is taken away', () => {
    const bort: Reform = {
      id: 'bort',
      tittel: 'Uten k8',
      antakelse,
      endringer: [
        { type: 'FJERN', adresse: adresse.utlysning(UTLYSNING).kriterier('k8').hele },
        { type: 'FJERN', adresse: adresse.vekting(UTLYSNING).vekter('k8').hele },
      ],
    };
    const { kjøringer } = sammenlign(ordningTromsOfoten2024, bort, grunnlag2024, { tilskrivning: false });
    expect(kjøringer.etter.runder[0]?.rangering?.plasser.length).toBeGreaterThan(0);
    expect(kjøringer.før.grunnlag.grunnlag).toEqual(grunnlag2024);
  });

  it('still finds a score that neither of the two asks for', () => {
    const feil = () => sammenlign(ordningTromsOfoten2024, reform, medPoengPå('k10'), { tilskrivning: false });
    let koder: readonly string[] = [];
    try {
      feil();
    } catch (fanget) {
      if (erTilskuddFeil(fanget)) koder = fanget.funn.map(({ kode }) => kode);
    }
    expect([...new Set(koder)]).toEqual(['KRITERIUM_UKJENT']);
  });

  it('leaves the facts as they are where all have the same criteria', () => {
    const bare: Reform = { ...reform, endringer: reform.endringer.slice(2) };
    const { kjøringer } = sammenlign(ordningTromsOfoten2024, bare, grunnlag2024, { tilskrivning: false });
    expect(kjøringer.etter.grunnlag.grunnlag).toBe(grunnlag2024);
  });
});
