import { assertType, describe, it } from 'vitest';
import { adresse, type Endring, endre, lagDato, lagDesimal, millioner } from '../../src/index';

const utlysning = adresse.utlysning('u');
const regel = adresse.fordeling('f');

describe('a change is checked against its address when it is written', () => {
  it('an amount', () => {
    assertType<Endring>(endre.sett(utlysning.ramme.beløp, millioner(1), { før: millioner(2) }));
    // @ts-expect-error a text is no amount
    endre.sett(utlysning.ramme.beløp, 'mye');
    // @ts-expect-error a bare number is no amount
    endre.sett(utlysning.ramme.beløp, 100);
    // @ts-expect-error neither is what is expected to stand there
    endre.sett(utlysning.ramme.beløp, millioner(1), { før: 100 });
    assertType<Endring>(endre.ganger(utlysning.ramme.beløp, lagDesimal('0.9')));
    assertType<Endring>(endre.pluss(regel.grenser('').gulv, millioner(1)));
  });

  it('a code, a date and a text', () => {
    assertType<Endring>(endre.sett(utlysning.ramme.status, 'ENDELIG'));
    // @ts-expect-error a slip of the pen
    endre.sett(utlysning.ramme.status, 'ENDLIG');
    assertType<Endring>(endre.sett(utlysning.søknadsfrist.dato, lagDato('2024-07-01')));
    // @ts-expect-error a bare text is no date
    endre.sett(utlysning.søknadsfrist.dato, '2024-07-01');
    // @ts-expect-error nothing to compute with
    endre.ganger(utlysning.tittel, 2);
  });

  it('an element with all its fields', () => {
    assertType<Endring>(endre.leggTil(utlysning.kriterier('k9').hele, { id: 'k9', spørsmål: 'x' }));
    // @ts-expect-error a field with a slip of the pen
    endre.leggTil(utlysning.kriterier('k9').hele, { id: 'k9', sporsmål: 'x' });
    assertType<Endring>(endre.leggTil(regel.grenser.hele, [{ gulv: millioner(5) }]));
    assertType<Endring>(endre.sett(adresse.fristregel('r').anker, { type: 'ARLIG', år: 2025, måned: 3, dag: 1 }));
    assertType<Endring>(endre.fjern(utlysning.kriterier('k8').hele));
    // @ts-expect-error a place with all that is in it is `hele`
    endre.fjern(utlysning.kriterier('k8'));
  });

  it('a weight and a share', () => {
    assertType<Endring>(endre.ganger(regel.nøkkel('folketall').andel, 2));
    assertType<Endring>(endre.sett(regel.nøkkel('folketall').andel, { teller: '1', nevner: '2' }));
    assertType<Endring>(endre.ganger(adresse.vekting('u').vekter('k3').vekt, 2, { før: 1 }));
    assertType<Endring>(endre.sett(utlysning.terskelTotalt, lagDesimal('0.6')));
  });
});
