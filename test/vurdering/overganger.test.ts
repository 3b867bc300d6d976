import { describe, expect, it } from 'vitest';
import { erTilskuddFeil } from '../../src/kjerne/index';
import { anvendTilskuddsovergang, TILSKUDDSOVERGANGER } from '../../src/kontroll/index';
import type { Søknad, Søknadstilstand, Tilskudd, Tilskuddstilstand } from '../../src/modell';
import { anvendSøknadsovergang, SØKNADSOVERGANGER } from '../../src/vurdering/index';

const søknad = (tilstand: Søknadstilstand) => ({ id: 's', tilstand }) as Søknad;
const tilskudd = (tilstand: Tilskuddstilstand) => ({ id: 't', tilstand }) as Tilskudd;

const TABELLER = [
  ['søknad', SØKNADSOVERGANGER, (fra: never, til: never) => anvendSøknadsovergang(søknad(fra), til)],
  ['tilskudd', TILSKUDDSOVERGANGER, (fra: never, til: never) => anvendTilskuddsovergang(tilskudd(fra), til)],
] as const;

describe.each(TABELLER)('states of a %s', (_, tabell, anvend) => {
  const tilstander = Object.keys(tabell);

  it('every step of the table can be taken, and no other; an illegal one names those that can', () => {
    for (const fra of tilstander) {
      const lovlige: readonly string[] = tabell[fra as keyof typeof tabell];
      for (const til of tilstander) {
        if (lovlige.includes(til)) {
          expect(anvend(fra as never, til as never).tilstand).toBe(til);
          continue;
        }
        try {
          anvend(fra as never, til as never);
          expect.fail('should throw');
        } catch (feil) {
          expect(erTilskuddFeil(feil) && [feil.kode, feil.data]).toEqual(['OVERGANG_ULOVLIG', { fra, til, lovlige }]);
        }
      }
    }
  });

  it('every state can be reached from the first', () => {
    const nådd = new Set([tilstander[0] ?? '']);
    for (const fra of nådd) for (const til of tabell[fra as keyof typeof tabell] as readonly string[]) nådd.add(til);
    expect([...nådd].sort()).toEqual([...tilstander].sort());
  });
});

describe('what an overgang leaves alone', () => {
  it('the søknad given is not changed, and a state that does not exist leads nowhere', () => {
    const før = søknad('MOTTATT');
    expect(anvendSøknadsovergang(før, 'TIL_VURDERING')).toEqual({ id: 's', tilstand: 'TIL_VURDERING' });
    expect(før.tilstand).toBe('MOTTATT');
    expect(() => anvendSøknadsovergang(søknad('toString' as never), 'MOTTATT' as never)).toThrow('OVERGANG_ULOVLIG');
  });
});
