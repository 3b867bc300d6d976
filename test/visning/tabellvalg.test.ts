import { describe, expect, it } from 'vitest';
import { type HvorforIkkeInnstilt, kroner, lagRapport } from '../../src/index';
import type { Innstilling } from '../../src/modell';
import {
  forklarHvorforIkke,
  formaterTabell,
  lagInnstillingstabell,
  lagRapporttabeller,
  type Språk,
} from '../../src/visning/index';
import { innstill } from '../../src/vurdering/index';
import { lagRangering, ramme } from '../vurdering/innstilling/runder';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];
const HULL = /undefined|NaN|\[object/;

describe('a table in text', () => {
  const tabell = {
    tittel: 'T',
    kolonner: [{ navn: 'Hvem' }, { navn: 'Hva' }, { navn: 'Kr', tall: true }],
    rader: [['Alta', 'x', '10'], ['Narvik']],
  };

  it('has an empty cell where a row is too short, and every line as wide', () => {
    const linjer = formaterTabell({ ...tabell, rader: [...tabell.rader, ['', '', '7']] }, 'TEKST').split('\n');
    expect(linjer.find((linje) => linje.startsWith('Narvik'))?.trim()).toBe('Narvik');
    expect(linjer.at(-1)?.length).toBe(linjer.find((linje) => linje.startsWith('Alta'))?.length);
  });
});

describe.each(SPRÅK)('why a søknad is not recommended, in %s', (språk) => {
  const brøk = (teller: string) => ({ teller, nevner: '1' });
  const svar = (alternativer: HvorforIkkeInnstilt['alternativer']): string =>
    forklarHvorforIkke({ søknadId: 's', erInnstilt: false, årsak: 'STOPPET_OVER', alternativer }, { språk });

  it('says that nothing tried was enough, and only then', () => {
    const uten = svar([]).split('\n');
    expect(uten).toHaveLength(2);
    expect(svar([[{ type: 'BETINGELSE', id: 'b' }]])).not.toContain(uten[1]);
  });

  it('names what would have been enough: a frame, a condition, a score with and without the one it got', () => {
    expect(svar([[{ type: 'RAMME', fra: kroner(5), til: kroner(7) }]])).toMatch(/7.*5/);
    expect(svar([[{ type: 'BETINGELSE', id: 'en-per-kommune' }]])).toContain('en-per-kommune');
    const medFikk = svar([[{ type: 'POENG', kriteriumId: 'k', nok: brøk('4'), fikk: brøk('2') }]]);
    const utenFikk = svar([[{ type: 'POENG', kriteriumId: 'k', nok: brøk('4') }]]);
    expect(medFikk).toMatch(/4.*2|2.*4/);
    expect(utenFikk).toMatch(/4/);
    expect(`${medFikk}${utenFikk}`).not.toMatch(HULL);
  });
});

describe.each(SPRÅK)('a table of a recommendation in %s', (språk) => {
  const r = lagRangering([
    { id: 'a', poeng: 5, beløp: 400 },
    { id: 'b', poeng: 4, beløp: 500 },
  ]);
  const medUtenfor = { ...r, utenfor: [{ søknadId: 'ute', søktBeløp: kroner(3), årsak: 'UFULLSTENDIG' as const }] };
  const tabell = (innstilling: Innstilling) => lagInnstillingstabell(medUtenfor, innstilling, { språk });

  it('has no place and no points for one that is held outside', () => {
    const [, , ute] = tabell(innstill(medUtenfor, ramme(900), { regel: 'RANGERT_STOPP' })).rader;
    expect([ute?.[0], ute?.[1], ute?.[2]]).toEqual(['–', 'ute', '–']);
  });

  it('says how much more there could be when the best sum of points is only approached, and not else', () => {
    const poengsum = { poeng: { teller: '7', nevner: '1' }, høyst: { teller: '9', nevner: '1' } };
    const svar = innstill(medUtenfor, ramme(900), { regel: 'RANGERT_STOPP' });
    const merknader = (status: 'NOYAKTIG' | 'TILNARMET') =>
      tabell({ ...svar, poengsum: { ...poengsum, status } }).merknader?.join('\n') ?? '';
    expect(merknader('TILNARMET')).toMatch(/7.*9/);
    expect(merknader('NOYAKTIG')).toMatch(/7/);
    expect(merknader('NOYAKTIG')).not.toMatch(/7[^\n]*9/);
  });

  it('says what of a limit there is: a floor, a cap or both', () => {
    const grenser = [
      { id: 'gulv', gruppe: { type: 'SOKNADER', søknadIder: ['a'] }, mål: 'ANTALL', minst: 1 },
      { id: 'tak', gruppe: { type: 'SOKNADER', søknadIder: ['b'] }, mål: 'BELOP', høyst: 800 },
    ] as const;
    const svar = innstill(medUtenfor, ramme(900), { regel: 'RANGERT_HOPP_OVER', portefølje: { grenser } });
    const om = (id: string) => tabell(svar).merknader?.find((merknad) => merknad.includes(id)) ?? '';
    expect(om('gulv')).toMatch(/1/);
    expect(om('tak')).toMatch(/8/);
    expect(`${om('gulv')}${om('tak')}`).not.toMatch(HULL);
  });
});

describe.each(SPRÅK)('the tables of a report in %s', (språk) => {
  const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' } as const;
  const titler = (...deler: readonly string[]) => {
    const mal = { id: 'm', navn: 'M', mottaker: 'ssu', emner: [], deler: deler.map((del) => ({ del, kreves: false })) };
    const rapport = lagRapport({ tilskudd, posteringer: [], mal, perDato: '2024-10-11' } as never);
    return lagRapporttabeller(rapport, { språk }).map(({ tittel }) => tittel);
  };

  it('leave out the economy where the template does not ask for it', () => {
    const økonomi = titler('OKONOMI')[1];
    expect(titler('PROGNOSE')).toContain(økonomi);
    expect(titler()).not.toContain(økonomi);
    expect(titler('AKTIVITET')).not.toContain(økonomi);
  });

  it('say what comes in from an earlier year and what goes on to a later', () => {
    const mal = { id: 'm', navn: 'M', mottaker: 'ssu', emner: [], deler: [] };
    const rapport = lagRapport({ tilskudd, posteringer: [], mal, perDato: '2024-10-11' } as never);
    const opphav = [
      { år: 2022, inn: kroner(11), ut: kroner(0) },
      { år: 2023, inn: kroner(0), ut: kroner(13) },
    ];
    const rader = lagRapporttabeller({ ...rapport, ubrukt: { ...rapport.ubrukt, opphav } as never }, { språk })
      .flatMap((tabell) => tabell.rader)
      .filter(([hva]) => /2022|2023/.test(hva ?? ''));
    expect(rader.map(([hva, beløp]) => [/\d{4}/.exec(hva ?? '')?.[0], /1[13]/.exec(beløp ?? '')?.[0]])).toEqual([
      ['2022', '11'],
      ['2023', '13'],
    ]);
  });
});
