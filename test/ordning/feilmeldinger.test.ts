import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  begrunnReform,
  type Dato,
  type Endring,
  erTilskuddFeil,
  kjørOrdning,
  kontrollerOrdning,
  lagDesimal,
  millioner,
  type Ordning,
  type Ordningsgrunnlag,
  type Ordningssammenligning,
  sammenlign,
  settSammen,
} from '../../src/index';
import type { Ordningsgrenseregel } from '../../src/modell';
import {
  lagNøkkelgrunnlag,
  ordning40FasteAndeler2024,
  ordning90EtterNøkkel2024,
  ordning130EtterNøkkel2024,
  ordningTromsOfoten2024,
  profilStatligeTilskudd,
  reform90Søknadsbasert,
} from '../../src/nord/index';
import { forklar, forklarFunn, type Språk } from '../../src/visning/index';
import { grunnlag2024 } from './eksempeldata';

const antakelse = { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' };
const reform = (...endringer: readonly Endring[]) => ({ id: 'r', tittel: 'R', antakelse, endringer });
const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
const UTLYSNING = 'troms-ofoten-2024-1';

const funnAv = (ordning: Ordning, ...endringer: readonly Endring[]) => anvendReform(ordning, reform(...endringer)).funn;
const ord = (ordning: Ordning, endring: Endring, språk: Språk = 'nb') =>
  funnAv(ordning, endring).map((funn) => forklarFunn(funn, { språk }));

function kastet(gjør: () => unknown) {
  try {
    gjør();
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return fanget.funn;
    throw fanget;
  }
  return [];
}

describe('a change that does not fit says what would', () => {
  const utlysning = adresse.utlysning(UTLYSNING);

  it('an amount, in words and not as a code', () => {
    const endring: Endring = { type: 'SETT', adresse: adresse.bevilgning('troms-ofoten-18').beløp, verdi: 'mange' };
    const sted = 'bevilgninger[troms-ofoten-18].beløp';
    expect(ord(ordningTromsOfoten2024, endring)).toEqual([
      `«mange» passer ikke ved «${sted}»; der skal det stå et beløp i øre, et helt tall som ikke er under null.`,
    ]);
    expect(ord(ordningTromsOfoten2024, endring, 'nn')).toEqual([
      `«mange» passar ikkje ved «${sted}»; der skal det stå eit beløp i øre, eit heilt tal som ikkje er under null.`,
    ]);
    expect(ord(ordningTromsOfoten2024, endring, 'en')).toEqual([
      `“mange” does not fit at “${sted}”, which takes an amount in øre, a whole number not below zero.`,
    ]);
  });

  it('one of some codes, with the nearest', () => {
    const endring: Endring = { type: 'SETT', adresse: utlysning.ramme.status, verdi: 'ENDLIG' };
    expect(ord(ordningTromsOfoten2024, endring)).toEqual([
      `«ENDLIG» passer ikke ved «tildeling.utlysninger[${UTLYSNING}].ramme.status»; der skal det stå en av ENDELIG, FORELOPIG, ANSLAG og FORSLAG. Mente du «ENDELIG»?`,
    ]);
  });

  it('a rule of recommendation that there is none of', () => {
    const sted = adresse.ordning().tildeling.innstillingsregel;
    expect(funnAv(ordningTromsOfoten2024, { type: 'SETT', adresse: sted, verdi: 'RANGERT_STOP' })).toMatchObject([
      { kode: 'REFORM_VERDI_UGYLDIG', sti: '/endringer/0/verdi', data: { nærmest: 'RANGERT_STOPP' } },
    ]);
  });

  it('a clock time that is none', () => {
    const sted = utlysning.søknadsfrist.klokkeslett;
    expect(ord(ordningTromsOfoten2024, { type: 'SETT', adresse: sted, verdi: '12.00' })).toEqual([
      `«12.00» passer ikke ved «tildeling.utlysninger[${UTLYSNING}].søknadsfrist.klokkeslett»; der skal det stå et klokkeslett (TT:MM).`,
    ]);
    expect(funnAv(ordningTromsOfoten2024, { type: 'SETT', adresse: sted, verdi: '12:00' })).toEqual([]);
  });

  it('a field with a slip of the pen, and the one that is missing for it', () => {
    const sted = utlysning.kriterier('k9').hele;
    const endring: Endring = { type: 'LEGG_TIL', adresse: sted, verdi: { id: 'k9', sporsmål: 'Rekrutterer det?' } };
    expect(ord(ordningTromsOfoten2024, endring)).toEqual([
      `Det som skal stå ved «${sted}», mangler feltet «spørsmål».`,
      `En ordning har ikke «sporsmål» («${sted}»). Mente du «spørsmål»?`,
    ]);
  });

  it('an element under the wrong id', () => {
    const sted = utlysning.kriterier('k10').hele;
    expect(
      ord(ordningTromsOfoten2024, { type: 'LEGG_TIL', adresse: sted, verdi: { id: 'k9', spørsmål: 'x' } }),
    ).toEqual([`«k9» passer ikke ved «${sted}»; der skal det stå id-en i adressen: «k10».`]);
  });

  it('a change without an address, such as one that JavaScript gives as undefined', () => {
    const uten = { type: 'FJERN', adresse: undefined } as never;
    expect(funnAv(ordningTromsOfoten2024, uten).map(({ kode, sti }) => [kode, sti])).toEqual([
      ['ADRESSE_UGYLDIG', '/endringer/0/adresse'],
    ]);
    const to = [reform({ type: 'FJERN', adresse: adresse.vilkår('a').hele }), reform(uten)];
    expect(settSammen(to, reform()).funn.map(({ kode, sti }) => [kode, sti])).toEqual([
      ['ADRESSE_UGYLDIG', '/reformer/1/endringer/0/adresse'],
    ]);
  });
});

describe('a kind of change that does not exist', () => {
  it('is a finding with the nearest that does', () => {
    const pluss = { type: 'PLUS', adresse: adresse.bevilgning('tilskudd-40').beløp, tillegg: 1 } as never;
    const [funn] = funnAv(ordning40FasteAndeler2024, pluss);
    expect(funn).toMatchObject({ kode: 'REFORM_VERDI_UGYLDIG', sti: '/endringer/0/type', data: { nærmest: 'PLUSS' } });
    expect(settSammen([reform(pluss)], reform()).funn.map(({ sti }) => sti)).toEqual(['/reformer/0/endringer/0/type']);
  });
});

describe('a limit for nobody', () => {
  const medGrense = (ordning: Ordning, id: string): Ordning => ({
    ...ordning,
    tildeling: {
      ...ordning.tildeling,
      fordelinger: ordning.tildeling.fordelinger.map((regel) => ({
        ...regel,
        grenser: [{ id, gulv: millioner(5) }],
      })),
    },
  });
  const utenProfil = { ...profilStatligeTilskudd.data, regler: [] };

  it('is found by the check where the recipients are fixed, and stops the run', () => {
    const ordning = medGrense(ordning40FasteAndeler2024, 'helgland');
    const funn = kontrollerOrdning(ordning, utenProfil);
    expect(funn).toEqual([
      {
        kode: 'ORDNING_HENVISNING_UKJENT',
        alvor: 'FEIL',
        sti: '/tildeling/fordelinger/0/grenser/0/id',
        data: { felt: 'grenser', id: 'helgland', nærmest: 'helgeland' },
      },
    ]);
    expect(forklarFunn(funn[0] as never, { språk: 'nb' })).toBe(
      '«grenser» viser til «helgland», som ikke finnes i ordningen. Mente du «helgeland»?',
    );
    expect(kastet(() => kjørOrdning(ordning, grunnlag))).toEqual([{ ...funn[0], sti: `/ordning${funn[0]?.sti}` }]);
    expect(kastet(() => kjørOrdning(medGrense(ordning40FasteAndeler2024, 'helgeland'), grunnlag))).toEqual([]);
  });

  it('stops the run where a key shares out to those of the basis', () => {
    const ordning = medGrense(ordning90EtterNøkkel2024, 'fimmark');
    expect(kontrollerOrdning(ordning, utenProfil)).toEqual([]);
    expect(kastet(() => kjørOrdning(ordning, grunnlag))).toMatchObject([
      {
        kode: 'ORDNING_HENVISNING_UKJENT',
        sti: '/ordning/tildeling/fordelinger/0/grenser/0/id',
        data: { nærmest: 'finnmark' },
      },
    ]);
  });
});

describe('an error of a step of the run', () => {
  const stier = (ordning: Ordning, gitt: Ordningsgrunnlag) =>
    kastet(() => kjørOrdning(ordning, gitt)).map(({ kode, sti }) => `${kode} ${sti}`);
  const medRegel = (ordning: Ordning, ...grenseregler: readonly Ordningsgrenseregel[]): Ordning => ({
    ...ordning,
    tildeling: {
      ...ordning.tildeling,
      fordelinger: ordning.tildeling.fordelinger.map((f) => ({ ...f, grenseregler })),
    },
  });
  const [runde] = grunnlag2024.runder ?? [];
  if (runde === undefined) throw new Error('no round');
  const medRunde = (endret: Partial<typeof runde>): Ordningsgrunnlag => ({
    ...grunnlag2024,
    runder: [
      { ...runde, utlysningId: 'en-annen' },
      { ...runde, ...endret },
    ],
  });

  it('that lacks an earlier amount points at the earlier amounts', () => {
    const ordning = medRegel(ordning40FasteAndeler2024, {
      id: 'ro',
      type: 'ENDRING',
      ned: { andel: lagDesimal('0.1') },
    });
    expect(new Set(stier(ordning, grunnlag))).toEqual(new Set(['GRENSEREGEL_TALL_MANGLER /grunnlag/tidligere']));
    const tidligere = [
      { fordelingId: 'nye-90', linjer: [] },
      { fordelingId: 'forste-40', linjer: [{ id: 'helgeland', beløp: millioner(5) }] },
    ];
    expect(new Set(stier(ordning, { ...grunnlag, tidligere }))).toEqual(
      new Set(['GRENSEREGEL_TALL_MANGLER /grunnlag/tidligere/1/linjer']),
    );
  });

  it('that has a floor above a cap points at the recipient, or at the rule of a key', () => {
    const gulvOverTak: readonly Ordningsgrenseregel[] = [
      { id: 'minst', type: 'ANDEL', gjelder: ['helgeland'], gulv: lagDesimal('0.9') },
      { id: 'tak', type: 'ANDEL', gjelder: ['helgeland'], tak: lagDesimal('0.1') },
    ];
    expect(stier(medRegel(ordning40FasteAndeler2024, ...gulvOverTak), grunnlag)).toEqual([
      'GULV_OVER_TAK /ordning/tildeling/fordelinger/0/mottakere/2/gulv',
    ]);
    expect(stier(medRegel(ordning90EtterNøkkel2024, ...gulvOverTak), grunnlag)).toEqual([
      'GULV_OVER_TAK /ordning/tildeling/fordelinger/0',
    ]);
  });

  it('points into the scheme that was given, also where another rule holds on the day', () => {
    const [gammel] = ordning40FasteAndeler2024.tildeling.fordelinger;
    if (gammel === undefined) throw new Error('no rule');
    const dato = '2025-01-01' as Dato;
    const ny = { ...gammel, id: 'ny', fom: dato, grenser: [{ id: 'helgland', gulv: millioner(1) }] };
    const ordning: Ordning = {
      ...ordning40FasteAndeler2024,
      tildeling: {
        ...ordning40FasteAndeler2024.tildeling,
        fordelinger: [{ ...gammel, tom: '2024-12-31' as Dato }, ny],
      },
    };
    expect(stier(ordning, { ...grunnlag, dato })).toEqual([
      'ORDNING_HENVISNING_UKJENT /ordning/tildeling/fordelinger/1/grenser/0/id',
    ]);
  });

  it('that takes its frame from nobody points at that, with the nearest', () => {
    const { tildeling } = ordningTromsOfoten2024;
    const ordning: Ordning = {
      ...ordning40FasteAndeler2024,
      tildeling: {
        ...ordning40FasteAndeler2024.tildeling,
        utlysninger: tildeling.utlysninger.map((u) => ({
          ...u,
          vilkår: [],
          ramme: { ...u.ramme, bevilgninger: [] },
          rammeFra: { fordelingId: 'forste-40', mottakerId: 'tromso-ofoten' },
        })),
      },
    };
    expect(kastet(() => kjørOrdning(ordning, grunnlag))).toMatchObject([
      {
        kode: 'ORDNING_HENVISNING_UKJENT',
        sti: '/ordning/tildeling/utlysninger/0/rammeFra/mottakerId',
        data: { nærmest: 'troms-ofoten' },
      },
    ]);
  });

  it('points at the score in the round that was given, though some applications were turned away before', () => {
    const [avvist] = runde.søknader;
    const søknader = runde.søknader.map((s) =>
      s === avvist ? { ...s, mottatt: '2024-12-01T12:00:00+01:00' as never } : s,
    );
    const siste = runde.vurderinger.length - 1;
    const vurderinger = runde.vurderinger.map((v, i) =>
      i === siste ? { ...v, poeng: [...v.poeng, { kriteriumId: 'k99', poeng: 1 }] } : v,
    );
    expect(runde.vurderinger.some((v) => v.søknadId === avvist?.id)).toBe(true);
    expect(stier(ordningTromsOfoten2024, medRunde({ søknader, vurderinger }))).toEqual([
      `KRITERIUM_UKJENT /grunnlag/runder/1/vurderinger/${siste}/poeng/8/kriteriumId`,
    ]);
  });

  it('points at the weights, the rules of assessment, and the decision', () => {
    const { tildeling } = ordningTromsOfoten2024;
    const [vekting] = tildeling.vektinger ?? [];
    const med = (endret: Partial<Ordning['tildeling']>): Ordning => ({
      ...ordningTromsOfoten2024,
      tildeling: { ...tildeling, ...endret },
    });
    const utenEn = { ...vekting, vekter: vekting?.vekter.slice(1) } as never;
    expect(stier(med({ vektinger: [utenEn] }), medRunde({}))).toEqual([
      'KRITERIEVEKT_MANGLER /ordning/tildeling/utlysninger/0/kriterier/0',
    ]);
    const vurdering = { ...tildeling.vurdering, konvensjon: '1' } as never;
    expect(stier(med({ vurdering }), medRunde({}))).toEqual(['VALG_UGYLDIG /ordning/tildeling/vurdering/konvensjon']);
    const vedtak = { avgjørelser: [], opplysninger: { id: 'v', vedtaksdato: '2024-09-01', organId: 'ssu' } } as never;
    expect(stier(ordningTromsOfoten2024, medRunde({ vedtak }))[0]).toBe(
      'AVGJORELSE_MANGLER /grunnlag/runder/1/vedtak/avgjørelser',
    );
  });
});

describe('begrunnReform', () => {
  const etter = (sammenligning: Ordningssammenligning, id: string) =>
    forklar(begrunnReform(sammenligning), { språk: 'nb', format: 'TEKST', detalj: 'FULL', grunnlag: sammenligning })
      .replaceAll('\u00A0', ' ')
      .split('\n')
      .filter((_, i, linjer) => linjer[i - 1]?.includes(`Forskjellen for «${id}» (`) === true);

  it('gives each helsefellesskap the status of its own money, not of all the money', () => {
    const svar = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, { tilskrivning: false });
    expect(svar.kjøringer.etter.penger.linjer[0]).toMatchObject({ id: 'finnmark', status: 'ENDELIG' });
    expect(etter(svar, 'finnmark')).toEqual([
      '        - Etter reformen (endelig): 6 000 000 kr – det samme som punktet under',
    ]);
  });
});
