import { describe, expect, it } from 'vitest';
import { ssuSak28LofotenVesterålenSalten2024, styringsvarianter } from '../../src/nord/index';
import { lesFrammøte, lesMedlem, lesMedlemshabilitet, lesOrgan, lesSak, lesStemme } from '../../src/skjema/index';
import { koder } from './hjelp';

const sak = ssuSak28LofotenVesterålenSalten2024.data;

describe('data of bodies and cases reads back as it stands', () => {
  it('the case', () => {
    expect(lesSak(JSON.parse(JSON.stringify(sak)))).toEqual({ ok: true, verdi: sak, funn: [] });
  });

  it('the bodies', () => {
    for (const organ of styringsvarianter.data.flatMap(({ organer }) => organer)) {
      expect(lesOrgan(JSON.parse(JSON.stringify(organ)))).toEqual({ ok: true, verdi: organ, funn: [] });
    }
  });

  it('members, attendance, votes and habilitet', () => {
    const medlem = {
      id: 'a',
      rolle: 'leder',
      gruppe: 'kommune',
      region: 'Salten',
      vara: { nummer: 1, forMedlemId: 'b' },
    };
    const frammøte = {
      organId: 'ssu',
      dato: '2024-12-04',
      møtt: [{ medlemId: 'a', forMedlemId: 'b' }],
      møteleder: 'a',
    };
    const stemme = { medlemId: 'a', stemme: 'AVSTAR' };
    const habilitet = { medlemId: 'a', status: 'HABIL', avklaring: { rolle: 'leder', dato: '2024-12-04' } };
    expect([lesMedlem(medlem), lesFrammøte(frammøte), lesStemme(stemme), lesMedlemshabilitet(habilitet)]).toEqual(
      [medlem, frammøte, stemme, habilitet].map((verdi) => ({ ok: true, verdi, funn: [] })),
    );
  });
});

describe('findings', () => {
  it.each([
    [
      'a name where a role is meant',
      lesMedlem({ id: 'a', rolle: 'leder', gruppe: 'kommune', navn: 'X' }),
      ['FELT_UKJENT /navn'],
    ],
    [
      'a deputy with number 0',
      lesMedlem({ id: 'a', rolle: 'r', gruppe: 'g', vara: { nummer: 0 } }),
      ['TALL_FOR_LITE /vara/nummer'],
    ],
    ['a vote that is none', lesStemme({ medlemId: 'a', stemme: 'JA' }), ['VERDI_UKJENT /stemme']],
    ['an attendance without a body', lesFrammøte({ møtt: [] }), ['FELT_MANGLER /organId']],
    ['a case without parties', lesSak({ ...sak, parter: undefined }), ['FELT_MANGLER /parter']],
    [
      'an attachment with number 0',
      lesSak({ ...sak, vedlegg: [{ tittel: 'T', nummer: 0, vedlagt: true }] }),
      ['TALL_FOR_LITE /vedlegg/0/nummer'],
    ],
    [
      'a qualified majority that does not say whether more is needed',
      lesOrgan({
        id: 'o',
        navn: 'O',
        nivå: 'STYRE',
        plasser: [],
        beslutningsregel: { type: 'KVALIFISERT', andel: { teller: '2', nevner: '3' } },
      }),
      ['FELT_MANGLER /beslutningsregel/strengtOver'],
    ],
    [
      'a leader who is found in another way',
      lesOrgan({ id: 'o', navn: 'O', nivå: 'STYRE', plasser: [], leder: { form: 'TREKKES' } }),
      ['VERDI_UKJENT /leder/form'],
    ],
  ])('%s', (_, utfall, ventet) => {
    expect(koder(utfall.funn)).toEqual(ventet);
  });
});
