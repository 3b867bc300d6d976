import { describe, expect, it } from 'vitest';
import { adresse, type Ordning, type Reform, sammenlign } from '../../src/index';
import { ordning130EtterNøkkel2024 } from '../../src/nord/index';
import { sammenlignSøknader } from '../../src/ordning/sammenlign-soknader';
import type { Ordningskjøring } from '../../src/ordning/typer';
import { grunnlag2024 } from './eksempeldata';

const antakelse = { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' };

describe('a recipient that is on one side only', () => {
  const [første] = ordning130EtterNøkkel2024.tildeling.fordelinger.filter(({ id }) => id === 'forste-40');
  const ordning: Ordning = {
    ...ordning130EtterNøkkel2024,
    tildeling: { ...ordning130EtterNøkkel2024.tildeling, fordelinger: første === undefined ? [] : [første] },
  };
  const uten: Reform = {
    id: 'uten-finnmark',
    tittel: 'Uten Finnmark',
    antakelse,
    endringer: [{ type: 'FJERN', adresse: adresse.fordeling('forste-40').mottakere('finnmark').hele }],
  };
  const { beløp } = sammenlign(ordning, uten, grunnlag2024, { tilskrivning: false });
  const finnmark = beløp.linjer.find(({ id }) => id === 'finnmark');

  it('gets nothing on the other, and loses all that it had', () => {
    expect(finnmark?.før).toBeGreaterThan(0);
    expect([finnmark?.etter, finnmark?.forskjell]).toEqual([0, -Number(finnmark?.før)]);
  });

  it('has what it lost in the hands of the others, or not handed out', () => {
    const forskjeller = beløp.linjer.reduce((sum, { forskjell }) => sum + forskjell, 0);
    expect(forskjeller + beløp.ikkeFordelt.forskjell).toBe(0);
  });

  it('is the same the other way around, with what it gains', () => {
    const medFinnmark = sammenlign(
      { ...ordning, tildeling: { ...ordning.tildeling, fordelinger: utenFinnmark(ordning) } },
      ordning,
      grunnlag2024,
      { tilskrivning: false },
    );
    expect(medFinnmark.beløp.linjer.find(({ id }) => id === 'finnmark')).toEqual({
      id: 'finnmark',
      før: 0,
      etter: finnmark?.før,
      forskjell: finnmark?.før,
    });
  });

  function utenFinnmark({ tildeling }: Ordning) {
    return tildeling.fordelinger.map((regel) => ({
      ...regel,
      ...(regel.mottakere === undefined ? {} : { mottakere: regel.mottakere.filter(({ id }) => id !== 'finnmark') }),
    }));
  }
});

describe('an application of a round', () => {
  type Linje = readonly [søknadId: string, beløp: number, rang?: number];
  const kjøring = (...linjer: readonly Linje[]): Ordningskjøring =>
    ({
      runder: [
        {
          utlysning: { id: 'u' },
          rangering: {
            plasser: linjer.flatMap(([søknadId, , rang]) => (rang === undefined ? [] : [{ søknadId, rang }])),
          },
          innstilling: {
            linjer: linjer.map(([søknadId, beløp, rang]) => ({
              søknadId,
              beløp,
              utfall: rang === undefined ? 'HOLDT_UTENFOR' : beløp > 0 ? 'INNSTILT' : 'IKKE_INNSTILT',
            })),
          },
        },
        { utlysning: { id: 'uten-innstilling' } },
      ],
    }) as never;
  const felles = { utlysningId: 'u', søknadId: 's' };

  it('that is new has a place and an outcome after, none before, and nothing before', () => {
    expect(sammenlignSøknader(kjøring(), kjøring(['s', 5, 1]))).toEqual([
      { ...felles, rangEtter: 1, utfallEtter: 'INNSTILT', beløpFør: 0, beløpEtter: 5 },
    ]);
  });

  it('that is gone has a place and an outcome before, none after, and nothing after', () => {
    expect(sammenlignSøknader(kjøring(['s', 5, 1]), kjøring())).toEqual([
      { ...felles, rangFør: 1, utfallFør: 'INNSTILT', beløpFør: 5, beløpEtter: 0 },
    ]);
  });

  it('that is held outside after has lost its place, and says so', () => {
    expect(sammenlignSøknader(kjøring(['s', 5, 1]), kjøring(['s', 0]))).toEqual([
      { ...felles, rangFør: 1, utfallFør: 'INNSTILT', utfallEtter: 'HOLDT_UTENFOR', beløpFør: 5, beløpEtter: 0 },
    ]);
  });

  it('that stands as it did is not told of', () => {
    expect(sammenlignSøknader(kjøring(['s', 0, 2], ['t', 0]), kjøring(['t', 0], ['s', 0, 2]))).toEqual([]);
  });
});
