import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  begrunnReform,
  type Endring,
  erTilskuddFeil,
  kjørOrdning,
  kontrollerOrdning,
  millioner,
  type Ordning,
  type Ordningssammenligning,
  sammenlign,
  settSammen,
} from '../../src/index';
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
    expect(kastet(() => kjørOrdning(ordning, grunnlag))).toEqual(funn);
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

describe('begrunnReform', () => {
  const etter = (sammenligning: Ordningssammenligning, id: string) =>
    forklar(begrunnReform(sammenligning), { språk: 'nb', format: 'TEKST', detalj: 'FULL', grunnlag: sammenligning })
      .replaceAll('\u00A0', ' ')
      .split('\n')
      .filter((_, i, linjer) => linjer[i - 1]?.includes(`Forskjellen for «${id}» (`) === true);

  it('gives each helsefellesskap the status of its own money, not of all the money', () => {
    const svar = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, { tilskrivning: false });
    expect(svar.kjøringer.etter.penger.linjer[0]).toMatchObject({ id: 'finnmark', status: 'ENDELIG' });
    expect(etter(svar, 'finnmark')).toEqual(['        - Etter reformen (endelig): 6 000 000 kr = 6 000 000 kr']);
  });
});
