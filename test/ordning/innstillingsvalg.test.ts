import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  type Dato,
  gjeldendePå,
  type Innstillingsvalg,
  innstill,
  kjørOrdning,
  kontrollerOrdning,
  kroner,
  lagDesimal,
  type Ordning,
  type Ordningsinnstilling,
  type Tildeling,
  øre,
} from '../../src/index';
import { ordningTromsOfoten2024, profilStatligeTilskudd } from '../../src/nord/index';
import { lesOrdning } from '../../src/skjema/index';
import { koderFra } from '../koder-fra';
import { grunnlag2024 } from './eksempeldata';

const utlysningId = ordningTromsOfoten2024.tildeling.utlysninger[0]?.id ?? '';
const med = (
  innstillingsregel: Tildeling['innstillingsregel'] & string,
  valg: Omit<Ordningsinnstilling, 'utlysningId'>,
): Ordning => ({
  ...ordningTromsOfoten2024,
  tildeling: {
    ...ordningTromsOfoten2024.tildeling,
    innstillingsregel,
    innstillingsvalg: [{ utlysningId, ...valg }],
  },
});
const runde = (ordning: Ordning) => {
  const [første] = kjørOrdning(ordning, grunnlag2024).runder;
  if (første?.rangering === undefined || første.innstilling === undefined) throw new Error('no recommendation');
  return { ...første, rangering: første.rangering, innstilling: første.innstilling };
};
const tak = (høyst: number) => ({
  grenser: [{ id: 'tak', gruppe: { type: 'HELSEFELLESSKAP', id: 'troms-ofoten' }, mål: 'ANTALL', høyst }],
});
const utelukket = {
  utelukkelser: [{ id: 'en-av', søknadIder: ['felles-akutteam', 'hjemmesykehus-harstad'] }],
};

describe('the choices of a recommendation in a scheme', () => {
  it.each<readonly [Innstillingsvalg]>([
    [{ regel: 'LIKE_ANDELER', velgere: 'VURDERERE', fullføring: 'POENG_PER_KRONE' }],
    [
      {
        regel: 'LIKE_ANDELER',
        velgere: [{ id: 'ssu', nytte: [{ søknadId: 'klynge-nord-troms', poeng: lagDesimal('0.5') }] }],
        fullføring: 'INGEN',
      },
    ],
    [{ regel: 'DELFINANSIERING', enhet: kroner(100_000), videre: 'STOPP' }],
    [{ regel: 'DELFINANSIERING', enhet: kroner(1), videre: 'HOPP_OVER', reserve: true }],
    [{ regel: 'RANGERT_HOPP_OVER', portefølje: utelukket }],
    [{ regel: 'HOYEST_SAMLET_POENG', portefølje: tak(2) as never, arbeidsgrense: 1000 }],
    [{ regel: 'RANGERT_STOPP', reserve: true }],
  ])('%j: the run gives innstill exactly that', (valg) => {
    const { regel, ...resten } = valg;
    const { rangering, ramme, innstilling } = runde(med(regel, resten));
    expect(innstilling).toEqual(innstill(rangering, ramme, valg));
    expect(innstilling.regel).toBe(regel);
    expect(innstilling.innstilt + innstilling.holdt + innstilling.rest).toBe(ramme.beløp);
  });

  it('an exclusion keeps the second out, and a cap holds', () => {
    const en = runde(med('RANGERT_HOPP_OVER', { portefølje: utelukket })).innstilling;
    const fikk = (id: string) => (en.linjer.find(({ søknadId }) => søknadId === id)?.beløp ?? 0) > 0;
    expect([fikk('felles-akutteam'), fikk('hjemmesykehus-harstad')]).toEqual([true, false]);
    const to = runde(med('HOYEST_SAMLET_POENG', { portefølje: tak(2) as never })).innstilling;
    expect(to.linjer.filter(({ utfall }) => utfall === 'INNSTILT').length).toBeLessThanOrEqual(2);
    expect(to.grenser).toMatchObject([{ id: 'tak', høyst: 2 }]);
  });

  it('a rule leaves the fields of another alone', () => {
    const valg = { enhet: øre(1), velgere: 'PARTER', fullføring: 'INGEN', videre: 'STOPP' } as const;
    expect(runde(med('RANGERT_STOPP', valg)).innstilling).toEqual(runde(ordningTromsOfoten2024).innstilling);
  });

  it.each<readonly ['LIKE_ANDELER' | 'DELFINANSIERING', Omit<Ordningsinnstilling, 'utlysningId'>, readonly string[]]>([
    ['LIKE_ANDELER', {}, ['velgere', 'fullføring']],
    ['LIKE_ANDELER', { velgere: 'PARTER' }, ['fullføring']],
    ['DELFINANSIERING', { videre: 'STOPP' }, ['enhet']],
    ['DELFINANSIERING', {}, ['enhet', 'videre']],
  ])('%s with %j lacks %j: the check says so, and the run stops', (regel, valg, mangler) => {
    const ordning = med(regel, valg);
    const profil = { ...profilStatligeTilskudd.data, regler: [] };
    expect(kontrollerOrdning(ordning, profil)).toEqual(
      mangler.map((felt) => ({
        kode: 'ORDNING_INNSTILLINGSVALG_MANGLER',
        alvor: 'FEIL',
        sti: '/tildeling/innstillingsvalg/0',
        data: { utlysningId, regel, felt },
      })),
    );
    expect(koderFra(() => kjørOrdning(ordning, grunnlag2024))).toEqual(
      mangler.map(() => 'KJORING_REGEL_MANGLER /ordning/tildeling/innstillingsvalg'),
    );
    const { innstillingsvalg: _, ...uten } = ordning.tildeling;
    expect(kontrollerOrdning({ ...ordning, tildeling: uten }, profil)[0]?.sti).toBe('/tildeling');
    expect(koderFra(() => kjørOrdning({ ...ordning, tildeling: uten }, grunnlag2024)).length).toBe(2);
  });

  it('is read as data, and what innstill refuses is refused', () => {
    const ordning = med('LIKE_ANDELER', {
      velgere: [{ id: 'ssu', nytte: [{ søknadId: 'a', poeng: { teller: '1', nevner: '3' } }] }],
      fullføring: 'INGEN',
      portefølje: {
        grenser: [
          { id: 'g', gruppe: { type: 'KOMMUNE', kommunenummer: '5501' }, mål: 'BELOP', minst: 1 },
          { id: 'p', gruppe: { type: 'PARTTYPE', parttype: 'KOMMUNE' }, mål: 'ANTALL', minst: 1, høyst: 2 },
        ],
        forutsetninger: [{ id: 'f', søknadId: 'a', krever: 'b' }],
      },
    });
    const utfall = lesOrdning(JSON.parse(JSON.stringify(ordning)));
    expect(utfall.ok && utfall.verdi).toEqual(ordning);
    expect(lesOrdning(med('LIKE_ANDELER', { velgere: 'SSU' as never })).ok).toBe(false);
    expect(koderFra(() => kjørOrdning(ordning, grunnlag2024))).toContain(
      'NYTTE_UKJENT_SOKNAD /ordning/tildeling/innstillingsvalg/0/velgere/0/nytte/0/søknadId',
    );
  });

  it('has addresses, so that a reform can change a cap of the portfolio', () => {
    const sted = adresse.innstilling(utlysningId).portefølje.grenser('tak').høyst;
    expect(sted).toBe(`tildeling.innstillingsvalg[${utlysningId}].portefølje.grenser[tak].høyst`);
    const reform = {
      id: 'ett-til',
      tittel: 'Ett tiltak til',
      antakelse: { id: 'hva-om', antakelse: 'Prøve', grunnlag: 'Regneeksempel' },
      endringer: [{ type: 'PLUSS', adresse: sted, tillegg: 1 } as const],
    };
    const utfall = anvendReform(med('RANGERT_HOPP_OVER', { portefølje: tak(1) as never }), reform);
    const antall = (ordning: Ordning) =>
      runde(ordning).innstilling.linjer.filter(({ utfall: u }) => u === 'INNSTILT').length;
    expect(antall(med('RANGERT_HOPP_OVER', { portefølje: tak(1) as never }))).toBe(1);
    expect(utfall.ok && antall(utfall.verdi)).toBe(2);
  });

  it('refuses choices for a call that is not there, and leaves those of a call that has ended', () => {
    const ordning = med('RANGERT_STOPP', { reserve: true });
    const feil = [{ utlysningId: 'ingen' }];
    const ukjent = { ...ordning, tildeling: { ...ordning.tildeling, innstillingsvalg: feil } };
    expect(koderFra(() => kjørOrdning(ukjent, grunnlag2024))).toEqual([
      'ORDNING_HENVISNING_UKJENT /ordning/tildeling/innstillingsvalg/0/utlysningId',
    ]);
    const slutt = {
      ...ordning,
      tildeling: {
        ...ordning.tildeling,
        utlysninger: ordning.tildeling.utlysninger.map((u) => ({ ...u, tom: '2024-12-31' as Dato })),
      },
    };
    const etter = gjeldendePå(slutt, '2025-01-01' as Dato);
    expect([etter.tildeling.utlysninger, etter.tildeling.vektinger, etter.tildeling.innstillingsvalg]).toEqual([
      [],
      [],
      [],
    ]);
    expect(kjørOrdning(slutt, { helsefellesskap: [], dato: '2025-01-01' as Dato }).runder).toEqual([]);
  });
});
