import { describe, expect, it } from 'vitest';
import { adresse, anvendReform, type Endring, lagReform, millioner, type Ordning, settSammen } from '../../src/index';
import { ordning40FasteAndeler2024, ordning130EtterNøkkel2024, ordningTromsOfoten2024 } from '../../src/nord/index';
import { adresserOver, lesAdresse, skrivAdresse } from '../../src/ordning/les-adresse';
import { lesReform } from '../../src/skjema/index';

const antakelse = { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' };
const reform = (...endringer: readonly Endring[]) => ({ id: 'r', tittel: 'R', antakelse, endringer });
const bruk = (ordning: Ordning, ...endringer: readonly Endring[]) => anvendReform(ordning, reform(...endringer));
const funnAv = (ordning: Ordning, ...endringer: readonly Endring[]) =>
  bruk(ordning, ...endringer).funn.map(({ kode, sti, data }) => ({ kode, sti, data }));
const ordning = ordning130EtterNøkkel2024;
const UTLYSNING = 'troms-ofoten-2024-1';

function verdi(...endringer: readonly Endring[]): Ordning {
  const utfall = bruk(ordning, ...endringer);
  if (!utfall.ok) throw new Error(JSON.stringify(utfall.funn));
  return utfall.verdi;
}

describe('addresses', () => {
  it('are texts, with the type of what stands there', () => {
    expect(adresse.bevilgning('tilskudd-40').beløp).toBe('bevilgninger[tilskudd-40].beløp');
    expect(adresse.kriterium('k3', { utlysning: UTLYSNING }).vekt).toBe(
      `tildeling.utlysninger[${UTLYSNING}].kriterier[k3].vekt`,
    );
    expect(adresse.fristregel('evaluering-ssu').skritt).toBe('oppfølging.frister[evaluering-ssu].skritt');
    expect(adresse.fordeling('f').valg.hele).toBe('tildeling.fordelinger[f].valg');
    expect(adresse.fordeling('f').grenser('').gulv).toBe('tildeling.fordelinger[f].grenser[].gulv');
    expect(adresse.utlysning('u').kriterier('a').underkriterier('b').vekt).toBe(
      'tildeling.utlysninger[u].kriterier[a].underkriterier[b].vekt',
    );
    expect(adresse.vilkår('v').tekst).toBe('oppfølging.vilkår[v].tekst');
    expect(adresse.måloppnåelse('m').navn).toBe('måloppnåelse[m].navn');
    expect(adresse.pasientgruppe('p').navn).toBe('kodeverk.pasientgrupper[p].navn');
    expect(adresse.ordning().tildeling.tillattBruk).toBe('tildeling.tillattBruk');
  });

  it.each(['a]b', 'a[b', '~', '~0', 'a.b', '#', '', 'æ ø å', '__proto__', '𝒳'])('hold any key: %j', (nøkkel) => {
    const tekst = adresse.fordeling('f').nøkkel(nøkkel).andel;
    const ledd = lesAdresse(tekst);
    expect(ledd?.at(-2)).toEqual({ type: 'ELEMENT', nøkkel });
    expect(skrivAdresse(ledd ?? [])).toBe(tekst);
    expect(adresserOver(tekst).at(-1)).toBe(tekst.slice(0, -'.andel'.length));
  });

  it.each(['', '.', 'a..b', 'a[', 'a]', 'a[b', 'a[~]', 'a[~9]', '1a', 'a b', '[a].', 'a[b]c'])(
    '%j is none',
    (tekst) => {
      expect(funnAv(ordning, { type: 'FJERN', adresse: tekst as never })[0]?.kode).toBe('ADRESSE_UGYLDIG');
    },
  );

  it.each([
    ['tildelin.fordelinger', 'ADRESSE_UKJENT', 'tildeling'],
    ['tildeling.fordelinger[nye-90].nokkel', 'ADRESSE_UKJENT', 'nøkkel'],
    ['tildeling.fordelinger[nye-9].valg', 'ADRESSE_FINNES_IKKE', 'nye-90'],
    ['tildeling.fordelinger[nye-9]', 'ADRESSE_FINNES_IKKE', 'nye-90'],
    ['oppfølging.ubrukt.regel', 'ADRESSE_FINNES_IKKE', ''],
    ['navn.x', 'ADRESSE_UKJENT', ''],
    ['navn[x]', 'ADRESSE_UKJENT', ''],
    ['tildeling[x]', 'ADRESSE_UKJENT', ''],
    ['__proto__', 'ADRESSE_UGYLDIG', undefined],
    ['constructor', 'ADRESSE_UKJENT', ''],
    ['toString', 'ADRESSE_UKJENT', ''],
  ])('%s: %s, did you mean %j', (sted, kode, nærmest) => {
    const [funn] = funnAv(ordning, { type: 'SETT', adresse: sted as never, verdi: 'x' });
    expect([funn?.kode, funn?.data.nærmest]).toEqual([kode, nærmest]);
  });
});

describe('anvendReform', () => {
  const potten = adresse.bevilgning('tilskudd-90');
  const nøkkel = adresse.fordeling('nye-90').nøkkel;

  it('sets, multiplies, adds, puts in and takes away', () => {
    const ny = verdi(
      { type: 'SETT', adresse: potten.status, før: 'FORSLAG', verdi: 'ENDELIG' },
      { type: 'PLUSS', adresse: potten.beløp, før: millioner(90), tillegg: -millioner(10) },
      { type: 'GANGER', adresse: nøkkel('folketall').andel, faktor: 2 },
      { type: 'FJERN', adresse: nøkkel('antall kommuner').hele },
      {
        type: 'LEGG_TIL',
        adresse: adresse.ordning().oppfølging.ubrukt.hele,
        verdi: { regel: 'OVERFORES', grunnlag: 'x' },
      },
      { type: 'LEGG_TIL', adresse: adresse.fordeling('nye-90').grenser.hele, verdi: [{ gulv: 100 }] },
    );
    const pott = ny.bevilgninger.find(({ id }) => id === 'tilskudd-90');
    const fordeling = ny.tildeling.fordelinger.find(({ id }) => id === 'nye-90');
    expect([pott?.status, pott?.beløp]).toEqual(['ENDELIG', millioner(80)]);
    expect(fordeling?.nøkkel?.map(({ navn, andel }) => [navn, andel])).toEqual([
      ['80 år og eldre', { teller: '1', nevner: '4' }],
      ['folketall', { teller: '1', nevner: '2' }],
      ['likt grunnbeløp', { teller: '1', nevner: '4' }],
    ]);
    expect(ny.oppfølging.ubrukt?.regel).toBe('OVERFORES');
    expect(fordeling?.grenser).toEqual([{ gulv: 100 }]);
    // What is not on the way to a change is shared.
    expect(ny.målOgMålgruppe).toBe(ordning.målOgMålgruppe);
  });

  it('computes exactly, in the form of what stood there', () => {
    const vekt = adresse.vekting(UTLYSNING).vekter('k3').vekt;
    const etter = (faktor: number | string, før: unknown = 0.1) => {
      const base = anvendReform(ordningTromsOfoten2024, reform({ type: 'SETT', adresse: vekt, verdi: før as never }));
      const utfall = base.ok
        ? anvendReform(base.verdi, reform({ type: 'GANGER', adresse: vekt, faktor: faktor as never }))
        : base;
      const vektinger = utfall.ok ? utfall.verdi.tildeling.vektinger : [];
      return vektinger?.[0]?.vekter.find(({ kriteriumId }) => kriteriumId === 'k3')?.vekt;
    };
    expect(etter(3)).toBe(0.3);
    expect(etter('0.1', '0.1')).toBe('0.01');
    expect(etter(2, 1e-7)).toBe('0.0000002');
    expect(etter('12345678901234567890', 10)).toBe('123456789012345678900');
  });

  it.each<readonly [string, Endring, string]>([
    [
      'part of an øre',
      { type: 'GANGER', adresse: potten.beløp, faktor: '0.000000000011' as never },
      'REFORM_VERDI_UGYLDIG',
    ],
    ['an amount below zero', { type: 'PLUSS', adresse: potten.beløp, tillegg: -millioner(91) }, 'REFORM_VERDI_UGYLDIG'],
    ['a text that is multiplied', { type: 'GANGER', adresse: potten.navn, faktor: 2 }, 'REFORM_IKKE_TALL'],
    ['a factor that is no number', { type: 'GANGER', adresse: potten.beløp, faktor: 'x' as never }, 'REFORM_IKKE_TALL'],
    ['another code', { type: 'SETT', adresse: potten.status, verdi: 'SIKKERT' }, 'REFORM_VERDI_UGYLDIG'],
    ['an empty text', { type: 'SETT', adresse: potten.navn, verdi: '' }, 'REFORM_VERDI_UGYLDIG'],
    [
      'an element without its fields',
      { type: 'LEGG_TIL', adresse: adresse.bevilgning('ny').hele, verdi: { id: 'ny' } },
      'REFORM_FELT_MANGLER',
    ],
    [
      'an element of another key',
      { type: 'LEGG_TIL', adresse: adresse.vilkår('ny').hele, verdi: { id: 'annen', tekst: 'x' } },
      'REFORM_VERDI_UGYLDIG',
    ],
    [
      'an unknown field',
      { type: 'LEGG_TIL', adresse: adresse.vilkår('ny').hele, verdi: { id: 'ny', tekst: 'x', tekts: 'y' } },
      'ADRESSE_UKJENT',
    ],
    [
      'a set with one key twice',
      { type: 'LEGG_TIL', adresse: adresse.fordeling('nye-90').grenser.hele, verdi: [{}, {}] },
      'ADRESSE_TVETYDIG',
    ],
    ['no list', { type: 'SETT', adresse: nøkkel.hele as never, verdi: 'x' }, 'REFORM_VERDI_UGYLDIG'],
    ['no object', { type: 'SETT', adresse: adresse.fordeling('nye-90').valg.hele, verdi: [] }, 'REFORM_VERDI_UGYLDIG'],
    ['something where something stands', { type: 'LEGG_TIL', adresse: potten.navn, verdi: 'x' }, 'ADRESSE_OPPTATT'],
    ['the key of an element', { type: 'SETT', adresse: potten.id, verdi: 'annen' }, 'ADRESSE_LAST'],
    ['a field that must be there', { type: 'FJERN', adresse: potten.navn }, 'ADRESSE_LAST'],
    ['what is not there', { type: 'FJERN', adresse: potten.forbehold }, 'ADRESSE_FINNES_IKKE'],
    ['a source that is not there', { type: 'FJERN', adresse: adresse.kilde('navn.x') }, 'ADRESSE_FINNES_IKKE'],
    ['a source twice', { type: 'LEGG_TIL', adresse: adresse.kilde('navn'), verdi: { antakelse } }, 'ADRESSE_OPPTATT'],
    [
      'a source of no element',
      { type: 'LEGG_TIL', adresse: adresse.kilde('bevilgninger[borte]'), verdi: { antakelse } },
      'ADRESSE_FINNES_IKKE',
    ],
    ['a source that is multiplied', { type: 'GANGER', adresse: adresse.kilde('navn'), faktor: 2 }, 'REFORM_IKKE_TALL'],
  ])('refuses %s', (_, endring, kode) => {
    expect(funnAv(ordning, endring).map((f) => f.kode)).toContain(kode);
    expect(bruk(ordning, endring).ok).toBe(false);
  });

  it('stops where something else stands than what the reform expects', () => {
    expect(funnAv(ordning, { type: 'SETT', adresse: potten.status, før: 'ENDELIG', verdi: 'ANSLAG' })).toEqual([
      {
        kode: 'REFORM_FOR_AVVIKER',
        sti: '/endringer/0/før',
        data: { adresse: 'bevilgninger[tilskudd-90].status', ventet: 'ENDELIG', fant: 'FORSLAG' },
      },
    ]);
  });

  it('expects a set in any order', () => {
    const omvendt = [...(ordning.tildeling.fordelinger[0]?.mottakere ?? [])].reverse();
    const sted = adresse.fordeling('forste-40').mottakere.hele;
    expect(bruk(ordning, { type: 'SETT', adresse: sted, før: omvendt as never, verdi: omvendt as never }).ok).toBe(
      true,
    );
  });

  it('needs a source or an assumption, and not both', () => {
    const uten = { id: 'r', tittel: 'R', endringer: [] };
    expect(anvendReform(ordning, uten).funn.map(({ kode }) => kode)).toEqual(['REFORM_UTEN_OPPHAV']);
  });

  it('refuses a scheme in which two elements have one key', () => {
    const [b] = ordning.bevilgninger;
    const tvetydig = { ...ordning, bevilgninger: [b, b] } as Ordning;
    expect(anvendReform(tvetydig, reform()).funn.map(({ kode }) => kode)).toEqual(['ADRESSE_TVETYDIG']);
    expect(() => lagReform(ordning, tvetydig, { id: 'r', tittel: 'R', antakelse })).toThrow('ADRESSE_TVETYDIG');
  });

  it('sources follow their elements when the set has another order', () => {
    const { kilder } = verdi({ type: 'FJERN', adresse: adresse.bevilgning('finnmark-6').hele });
    const helgeland = kilder.find(({ sti }) => sti === '/bevilgninger/0');
    expect(helgeland?.kilde?.id).toBe('helse-nord-2024-09-24');
    expect(kilder.some(({ sti }) => sti.startsWith('/bevilgninger/5'))).toBe(false);
  });

  it('a change may have a source of its own', () => {
    const egen = { id: 'egen', antakelse: 'Egen', grunnlag: 'Test' };
    const ny = verdi({ type: 'SETT', adresse: potten.status, verdi: 'ANSLAG', antakelse: egen });
    expect(ny.kilder.find((k) => k.sti.endsWith('/status') && k.antakelse?.id === 'egen')).toBeDefined();
  });

  it('is plain data that reads back', () => {
    const r = reform(
      { type: 'GANGER', adresse: potten.beløp, faktor: 2 },
      { type: 'SETT', adresse: potten.status, verdi: 'ANSLAG', antakelse },
    );
    expect(lesReform(JSON.parse(JSON.stringify(r)))).toEqual({ ok: true, verdi: r, funn: [] });
  });
});

describe('settSammen', () => {
  it('refuses that one reform says where a value comes from that another changes', () => {
    const sted = adresse.bevilgning('tilskudd-40').beløp;
    const verdien = reform({ type: 'GANGER', adresse: sted, faktor: 2 });
    const kilden = reform({ type: 'LEGG_TIL', adresse: adresse.kilde(sted), verdi: { antakelse } });
    const sammen = { id: 's', tittel: 'S', antakelse };
    expect(settSammen([verdien, kilden], sammen).funn.map(({ kode, sti }) => [kode, sti])).toEqual([
      ['REFORM_KONFLIKT', '/reformer/1/endringer/0/adresse'],
    ]);
    // Within one reform the change and its source belong together.
    expect(anvendReform(ordning40FasteAndeler2024, reform(...verdien.endringer, ...kilden.endringer)).ok).toBe(false);
    const setter = reform(...verdien.endringer, { type: 'SETT', adresse: adresse.kilde(sted), verdi: { antakelse } });
    expect(anvendReform(ordning40FasteAndeler2024, setter).ok).toBe(true);
  });

  it('of none is the empty reform', () => {
    expect(settSammen([], { id: 's', tittel: 'S', antakelse })).toEqual({
      ok: true,
      verdi: { id: 's', tittel: 'S', antakelse, endringer: [] },
      funn: [],
    });
  });
});
