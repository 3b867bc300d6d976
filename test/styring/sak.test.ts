import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dato, lagNorskKalender } from '../../src/kjerne/index';
import type { Sak, Saksvedlegg, Vedleggshenvisning } from '../../src/modell';
import { ssuSak28LofotenVesterålenSalten2024, styringsvarianter } from '../../src/nord/index';
import { kontrollerSak, lesSaksnummer, type Sakskrav } from '../../src/styring/index';
import { forklarFunn } from '../../src/visning/index';
import fasit from '../golden/styring.json';
import { koderFra } from '../koder-fra';
import { koder, organ } from './hjelp';

const dato = (tekst: string): Dato => tekst as Dato;
const kalender = lagNorskKalender(2024, 2025);
const SAK: Sak = {
  id: 'sak',
  saksnummer: '1/2024',
  organId: 'ssu',
  tittel: 'Sak',
  vedlegg: [],
  henvisninger: [],
  innstilling: { form: 'KONSENSUS', punkter: ['Ett punkt.'] },
  parter: [],
};
const vedlegg = (...felt: readonly Partial<Saksvedlegg>[]): readonly Saksvedlegg[] =>
  felt.map((f, i) => ({ tittel: `Vedlegg ${i}`, vedlagt: true, ...f }));
const vis = (...felt: readonly Partial<Vedleggshenvisning>[]): readonly Vedleggshenvisning[] =>
  felt.map((f) => ({ sted: 'Bakgrunn', ...f }));
const kontroller = (felt: Partial<Sak>, krav: Sakskrav = {}) => kontrollerSak({ ...SAK, ...felt }, krav);

describe('the number of a case', () => {
  it.each([
    ['28/2024', '28/2024', '/'],
    ['21-2024', '21/2024', '-'],
    ['SSU sak 21-2024', '21/2024', '-'],
    ['sak 10 /2024', '10/2024', '/'],
    ['  007 – 2024 ', '7/2024', '-'],
    ['Sak nr. 3/1999', '3/1999', '/'],
  ])('%s is %s', (tekst, normalform, skilletegn) => {
    expect(lesSaksnummer(tekst)).toMatchObject({ ok: true, verdi: { normalform, skilletegn } });
  });

  it.each([
    '',
    '28',
    '28/24',
    '2024/28',
    '0/2024',
    '28/1824',
    '1234567/2024',
    'sak 21-2024 om DHO',
    '28/2024/1',
    `${'a'.repeat(200)}1/2024`,
  ])('%s is refused', (tekst) => {
    const lest = lesSaksnummer(tekst);
    expect(lest).toMatchObject({ ok: false, funn: [{ kode: 'SAKSNUMMER_UFORSTATT' }] });
    expect(String(lest.funn[0]?.data.tekst).length).toBeLessThanOrEqual(100);
  });

  it('however written, reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1900, max: 9999 }),
        fc.constantFrom('/', '-', ' / ', '–'),
        fc.constantFrom('', 'sak ', 'SSU sak '),
        (nummer, år, tegn, foran) => {
          const lest = lesSaksnummer(`${foran}${nummer}${tegn}${år}`);
          expect(lest.ok && lest.verdi).toMatchObject({ nummer, år, normalform: `${nummer}/${år}` });
          expect(lest.ok && lesSaksnummer(lest.verdi.normalform)).toMatchObject({ verdi: { nummer, år } });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('references', () => {
  const [d1, d2] = [dato('2024-10-11'), dato('2024-11-01')];
  it.each<readonly [string, readonly Saksvedlegg[], Partial<Vedleggshenvisning>, string, readonly string[]]>([
    ['by number, in a list with numbers', vedlegg({ nummer: 2 }, { nummer: 1 }), { nummer: 1 }, 'NUMMER PASSER 1', []],
    [
      'by a number that is none',
      vedlegg({ nummer: 1 }, { nummer: 2 }),
      { nummer: 3 },
      'NUMMER FINNES_IKKE -',
      ['VEDLEGG_FINNES_IKKE'],
    ],
    [
      'by number to another date',
      vedlegg({ nummer: 1, dato: d1 }),
      { nummer: 1, dato: d2 },
      'NUMMER PASSER_IKKE 0',
      ['VEDLEGG_PASSER_IKKE'],
    ],
    [
      'by a number that two have',
      vedlegg({ nummer: 1 }, { nummer: 1 }),
      { nummer: 1 },
      'NUMMER KAN_IKKE_VITES -',
      ['VEDLEGGSNUMMER_TO_GANGER', 'VEDLEGG_KAN_IKKE_VITES'],
    ],
    [
      'by place, with a date that is right',
      vedlegg({ dato: d1 }),
      { nummer: 1, dato: d1 },
      'PLASS PASSER 0',
      ['VEDLEGG_UTEN_NUMMER'],
    ],
    [
      'by place, with a date that is wrong',
      vedlegg({ dato: d1 }),
      { nummer: 1, dato: d2 },
      'PLASS PASSER_IKKE 0',
      ['VEDLEGG_UTEN_NUMMER', 'VEDLEGG_PASSER_IKKE'],
    ],
    [
      'by place, with nothing to go by',
      vedlegg({}),
      { nummer: 1 },
      'PLASS KAN_IKKE_VITES 0',
      ['VEDLEGG_UTEN_NUMMER', 'VEDLEGG_KAN_IKKE_VITES'],
    ],
    [
      'by place, with another name alone: it may be the same',
      vedlegg({ slag: 'brev' }),
      { nummer: 1, slag: 'e-notat' },
      'PLASS KAN_IKKE_VITES 0',
      ['VEDLEGG_UTEN_NUMMER', 'VEDLEGG_KAN_IKKE_VITES'],
    ],
    [
      'by place, with another name, and the document elsewhere',
      vedlegg({ slag: 'brev' }, { dato: d1 }),
      { nummer: 1, slag: 'e-notat', dato: d1 },
      'PLASS PASSER_IKKE 0',
      ['VEDLEGG_UTEN_NUMMER', 'VEDLEGG_PASSER_IKKE'],
    ],
    [
      'by a place past the end',
      vedlegg({}, {}),
      { nummer: 3 },
      'PLASS FINNES_IKKE -',
      ['VEDLEGG_UTEN_NUMMER', 'VEDLEGG_FINNES_IKKE'],
    ],
    [
      'by number into a list with none',
      [],
      { nummer: 1 },
      'PLASS FINNES_IKKE -',
      ['VEDLEGG_UTEN_NUMMER', 'VEDLEGG_FINNES_IKKE'],
    ],
    [
      'by a place that has another number',
      vedlegg({ nummer: 5 }, {}),
      { nummer: 1 },
      'PLASS FINNES_IKKE -',
      ['VEDLEGG_UTEN_NUMMER', 'VEDLEGG_FINNES_IKKE'],
    ],
    ['in a list with some numbers', vedlegg({ nummer: 5 }, {}), { nummer: 5 }, 'NUMMER PASSER 0', []],
    [
      'one document under two names',
      vedlegg({ nummer: 1, slag: 'brev' }),
      { nummer: 1, slag: 'e-notat' },
      'NUMMER PASSER 0',
      ['DOKUMENT_TO_NAVN'],
    ],
    ['by date alone', vedlegg({ dato: d2 }, { dato: d1 }), { dato: d1 }, 'INNHOLD PASSER 1', []],
    [
      'by a date that none has',
      vedlegg({ dato: d2 }),
      { dato: d1, slag: 'brev' },
      'INNHOLD FINNES_IKKE -',
      ['DOKUMENT_FINNES_IKKE'],
    ],
    [
      'by a date that none is known to have',
      vedlegg({ dato: d2 }, {}),
      { dato: d1 },
      'INNHOLD KAN_IKKE_VITES -',
      ['VEDLEGG_KAN_IKKE_VITES'],
    ],
    [
      'by a date that two have',
      vedlegg({ dato: d1 }, { dato: d1 }),
      { dato: d1 },
      'INNHOLD KAN_IKKE_VITES -',
      ['VEDLEGG_KAN_IKKE_VITES'],
    ],
    [
      'by case, in the other style',
      vedlegg({ saksnummer: '21/2023' }, { saksnummer: '2/2024' }),
      { saksnummer: '2/2024' },
      'INNHOLD PASSER 1',
      [],
    ],
    [
      'by case number that cannot be read',
      vedlegg({ saksnummer: 'xx' }),
      { saksnummer: 'xx' },
      'INNHOLD PASSER 0',
      ['SAKSNUMMER_UFORSTATT', 'SAKSNUMMER_UFORSTATT'],
    ],
  ])('%s', (_, liste, henvisning, ventet, funn) => {
    const svar = kontroller({ vedlegg: liste, henvisninger: vis(henvisning) });
    const [h] = svar.henvisninger;
    expect(`${h?.måte} ${h?.svar} ${h?.vedlegg ?? '-'}`).toBe(ventet);
    expect(svar.funn.map(({ kode }) => kode)).toEqual(funn);
  });

  it('the two ways to write a case number are one case, and a remark', () => {
    const { svar, funn } = kontroller({
      vedlegg: vedlegg({ saksnummer: '21-2024' }),
      henvisninger: vis({ saksnummer: 'sak 21/2024' }),
    });
    expect([svar, koder(funn)]).toEqual(['JA', ['SAKSNUMMER_TO_SKRIVEMATER /saksnummer']]);
  });

  it('cases that nobody knows are told of, however the known ones are written', () => {
    const saken = { vedlegg: vedlegg({ saksnummer: '21/2024' }, { saksnummer: '10/2024' }) };
    expect(koder(kontroller(saken, { kjenteSaker: ['21-2024', 'tull'] }).funn)).toEqual([
      'SAK_UKJENT /vedlegg/1/saksnummer',
    ]);
    expect(kontroller(saken).funn).toEqual([]);
  });
});

describe('the recommendation', () => {
  it('must be there, with a point', () => {
    const { innstilling: _, ...uten } = SAK;
    expect(koder(kontrollerSak(uten).funn)).toEqual(['INNSTILLING_MANGLER ']);
    expect(koder(kontroller({ innstilling: { punkter: [] } }).funn)).toEqual([
      'INNSTILLING_UTEN_PUNKT /innstilling/punkter',
    ]);
  });

  it('is held against the rule of the body, where both are known', () => {
    const flertall = organ([], { beslutningsregel: { type: 'FLERTALL' } });
    const { beslutningsregel: _, ...ukjent } = flertall;
    expect(koder(kontroller({}, { organ: flertall }).funn)).toEqual(['INNSTILLING_ANNEN_REGEL /innstilling/form']);
    expect(kontroller({}, { organ: ukjent }).funn).toEqual([]);
    expect(kontroller({ innstilling: { punkter: ['x'] } }, { organ: flertall }).funn).toEqual([]);
  });
});

describe('sent out in time', () => {
  const møtedato = dato('2024-12-04');
  const dager = (minst: number) => ({ utsending: { enhet: 'DAGER', minst } }) as const;
  const virkedager = (minst: number) => ({ utsending: { enhet: 'VIRKEDAGER', minst, kalender } }) as const;

  it.each<readonly [string, Partial<Sak>, Sakskrav, object, readonly string[]]>([
    ['in time', { sendtUt: dato('2024-11-20'), møtedato }, dager(14), { svar: 'JA', dager: 14, fra: 'SENDT_UT' }, []],
    [
      'a day too late',
      { sendtUt: dato('2024-11-21'), møtedato },
      dager(14),
      { svar: 'NEI', dager: 13, fra: 'SENDT_UT' },
      ['SENDT_FOR_SENT /sendtUt'],
    ],
    [
      'by working days',
      { sendtUt: dato('2024-11-20'), møtedato },
      virkedager(10),
      { svar: 'JA', dager: 10, fra: 'SENDT_UT' },
      [],
    ],
    [
      'dated too late, so sent too late',
      { dokumentdato: dato('2024-11-15'), møtedato },
      virkedager(14),
      { svar: 'NEI', dager: 13, fra: 'DOKUMENTDATO' },
      ['SENDT_FOR_SENT /dokumentdato'],
    ],
    [
      'dated in time, sent nobody knows when',
      { dokumentdato: dato('2024-11-15'), møtedato },
      virkedager(13),
      { svar: 'UKJENT', dager: 13, fra: 'DOKUMENTDATO' },
      ['UTSENDING_UKJENT '],
    ],
    ['no date at all', { møtedato }, dager(1), { svar: 'UKJENT' }, ['UTSENDING_UKJENT ']],
    ['no meeting', { sendtUt: dato('2024-11-20') }, dager(1), { svar: 'UKJENT' }, ['UTSENDING_UKJENT ']],
    [
      'across the new year',
      { sendtUt: dato('2024-12-30'), møtedato: dato('2025-01-06') },
      virkedager(4),
      { svar: 'JA', dager: 4, fra: 'SENDT_UT' },
      [],
    ],
  ])('%s', (_, saken, krav, utsending, funn) => {
    const svar = kontroller(saken, krav);
    expect(svar.utsending).toEqual(utsending);
    expect(koder(svar.funn)).toEqual(funn);
  });

  it('nothing is said of it without a rule', () => {
    expect(kontroller({ sendtUt: dato('2024-12-03'), møtedato })).not.toHaveProperty('utsending');
  });

  it('dates that go backwards', () => {
    const saken = { dokumentdato: dato('2024-12-05'), sendtUt: dato('2024-12-06'), møtedato };
    expect(koder(kontroller(saken).funn)).toEqual(['SAKSDATO_BAKLENGS /sendtUt']);
    expect(koder(kontroller({ dokumentdato: dato('2024-12-05'), møtedato }).funn)).toEqual([
      'SAKSDATO_BAKLENGS /dokumentdato',
    ]);
  });

  it('a number of days that is none, and a calendar that is too short', () => {
    expect(koderFra(() => kontroller({}, dager(0.5)))).toEqual(['ORGANANTALL_UGYLDIG /krav/utsending/minst']);
    const forbi = { sendtUt: dato('2026-01-05'), møtedato: dato('2026-02-02') };
    expect(koderFra(() => kontroller(forbi, virkedager(1)))).toEqual(['UTENFOR_KALENDER ']);
  });
});

describe('case 28/2024 of the SSU in Lofoten, Vesterålen, Salten', () => {
  const sak = ssuSak28LofotenVesterålenSalten2024.data;
  const ssu = styringsvarianter.data
    .find(({ helsefellesskapId }) => helsefellesskapId === 'lofoten-vesteralen-salten')
    ?.organer.find(({ id }) => id === 'ssu');

  it.each(fasit.map((en) => [en.navn, en] as const))('%s', (_, { gitt, forventet }) => {
    const {
      utsending,
      kjenteSaker,
      vedlegg: numre,
    } = gitt as {
      utsending?: { enhet: 'DAGER' | 'VIRKEDAGER'; minst: number };
      kjenteSaker?: readonly string[];
      vedlegg?: 'NUMMERERT';
    };
    const krav: Sakskrav = {
      ...(ssu === undefined ? {} : { organ: ssu }),
      ...(kjenteSaker === undefined ? {} : { kjenteSaker }),
      ...(utsending === undefined ? {} : { utsending: { ...utsending, kalender } }),
    };
    const nummerert = { ...sak, vedlegg: sak.vedlegg.map((ett, i) => ({ ...ett, nummer: i + 1 })) };
    const svar = kontrollerSak(numre === 'NUMMERERT' ? nummerert : sak, krav);
    expect({
      svar: svar.svar,
      saksnummer: svar.saksnummer?.normalform,
      henvisninger: svar.henvisninger.map(
        (h) => `vedlegg ${sak.henvisninger[h.henvisning]?.nummer}: ${h.måte}, ${h.svar}`,
      ),
      ...(svar.utsending === undefined ? {} : { utsending: svar.utsending }),
      funn: svar.funn.map((funn) => `${funn.alvor}: ${forklarFunn(funn, { språk: 'nb' }).replaceAll('\u00A0', ' ')}`),
    }).toEqual(forventet);
    expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  });
});
