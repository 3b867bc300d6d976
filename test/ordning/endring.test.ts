import { describe, expect, it } from 'vitest';
import { adresse, anvendReform, endring, millioner } from '../../src/index';
import { ordningTromsOfoten2024 } from '../../src/nord/index';
import { lesReform } from '../../src/skjema/index';

const utlysning = adresse.utlysning('troms-ofoten-2024-1');
const vekt = adresse.vekting('troms-ofoten-2024-1').vekter('k3').vekt;

describe('endring', () => {
  it('makes plain changes, with what is expected to stand there only where it is said', () => {
    const sted = utlysning.ramme.beløp;
    expect([
      endring.sett(sted, millioner(17)),
      endring.sett(sted, millioner(17), { før: millioner(18) }),
      endring.ganger(sted, 2),
      endring.pluss(vekt, 1, { før: 1 }),
      endring.leggTil(utlysning.kontakt, 'Sekretariatet'),
      endring.fjern(utlysning.krav('frist').hele),
    ]).toStrictEqual([
      { type: 'SETT', adresse: sted, verdi: 1_700_000_000 },
      { type: 'SETT', adresse: sted, før: 1_800_000_000, verdi: 1_700_000_000 },
      { type: 'GANGER', adresse: sted, faktor: 2 },
      { type: 'PLUSS', adresse: vekt, før: 1, tillegg: 1 },
      { type: 'LEGG_TIL', adresse: utlysning.kontakt, verdi: 'Sekretariatet' },
      { type: 'FJERN', adresse: utlysning.krav('frist').hele },
    ]);
  });

  it('makes a reform that is read as text, and applies', () => {
    const reform = {
      id: 'r',
      tittel: 'R',
      antakelse: { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' },
      endringer: [endring.pluss(vekt, 1, { før: 1 }), endring.fjern(utlysning.krav('frist').hele)],
    };
    const lest = lesReform(JSON.parse(JSON.stringify(reform)));
    expect(lest).toMatchObject({ ok: true, verdi: reform });
    expect(anvendReform(ordningTromsOfoten2024, reform).ok).toBe(true);
  });
});
