import { assertType, describe, it } from 'vitest';
import { adresse, type Endring, endring, lagDato, lagDesimal, millioner } from '../../src/index';

const utlysning = adresse.utlysning('u');
const regel = adresse.fordeling('f');

describe('a change is checked against its address when it is written', () => {
  it('an amount', () => {
    assertType<Endring>(endring.sett(utlysning.ramme.beløp, millioner(1), { før: millioner(2) }));
    // @ts-expect-error a text is no amount
    endring.sett(utlysning.ramme.beløp, 'mye');
    // @ts-expect-error a bare number is no amount
    endring.sett(utlysning.ramme.beløp, 100);
    // @ts-expect-error neither is what is expected to stand there
    endring.sett(utlysning.ramme.beløp, millioner(1), { før: 100 });
    assertType<Endring>(endring.ganger(utlysning.ramme.beløp, lagDesimal('0.9')));
    assertType<Endring>(endring.pluss(regel.grenser('').gulv, millioner(1)));
  });

  it('a code, a date and a text', () => {
    assertType<Endring>(endring.sett(utlysning.ramme.status, 'ENDELIG'));
    // @ts-expect-error a slip of the pen
    endring.sett(utlysning.ramme.status, 'ENDLIG');
    assertType<Endring>(endring.sett(utlysning.søknadsfrist.dato, lagDato('2024-07-01')));
    // @ts-expect-error a bare text is no date
    endring.sett(utlysning.søknadsfrist.dato, '2024-07-01');
    // @ts-expect-error nothing to compute with
    endring.ganger(utlysning.tittel, 2);
  });

  it('an element with all its fields', () => {
    assertType<Endring>(endring.leggTil(utlysning.kriterier('k9').hele, { id: 'k9', spørsmål: 'x' }));
    // @ts-expect-error a field with a slip of the pen
    endring.leggTil(utlysning.kriterier('k9').hele, { id: 'k9', sporsmål: 'x' });
    assertType<Endring>(endring.leggTil(regel.grenser.hele, [{ gulv: millioner(5) }]));
    assertType<Endring>(endring.sett(adresse.fristregel('r').anker, { type: 'ARLIG', år: 2025, måned: 3, dag: 1 }));
    assertType<Endring>(endring.fjern(utlysning.kriterier('k8').hele));
    // @ts-expect-error a place with all that is in it is `hele`
    endring.fjern(utlysning.kriterier('k8'));
  });

  it('a weight and a share', () => {
    assertType<Endring>(endring.ganger(regel.nøkkel('folketall').andel, 2));
    assertType<Endring>(endring.sett(regel.nøkkel('folketall').andel, { teller: '1', nevner: '2' }));
    assertType<Endring>(endring.ganger(adresse.vekting('u').vekter('k3').vekt, 2, { før: 1 }));
    assertType<Endring>(endring.sett(utlysning.terskelTotalt, lagDesimal('0.6')));
  });
});
