import type { Part } from '../../modell';
import type { Kandidat, LestPortefølje } from './sak';
import type { Portefølje, Porteføljegruppe } from './valg';

/** Turns the conditions of a portfolio, which are checked, into conditions over the candidates by their place. */
export function lesPortefølje(portefølje: Portefølje | undefined, kandidater: readonly Kandidat[]): LestPortefølje {
  const plass = new Map(kandidater.map(({ id }, i) => [id, i]));
  const { grenser = [], utelukkelser = [], forutsetninger = [] } = portefølje ?? {};
  return {
    grenser: grenser.map(({ id, gruppe, mål, minst = 0, høyst = Number.POSITIVE_INFINITY }) => ({
      id,
      mål,
      medlem: Uint8Array.from(kandidater, (kandidat) => (erMedlem(kandidat, gruppe) ? 1 : 0)),
      minst,
      høyst,
    })),
    utelukkelser: utelukkelser.map(({ id, søknadIder }) => ({
      id,
      medlemmer: [...new Set(søknadIder)].flatMap((søknadId) => plass.get(søknadId) ?? []),
    })),
    forutsetninger: forutsetninger.flatMap(({ id, søknadId, krever }) => {
      const denne = plass.get(søknadId);
      return denne === undefined ? [] : [{ id, plass: denne, krever: plass.get(krever) ?? -1 }];
    }),
    finnes: grenser.length + utelukkelser.length + forutsetninger.length > 0,
  };
}

function erMedlem(kandidat: Kandidat, gruppe: Porteføljegruppe): boolean {
  switch (gruppe.type) {
    case 'HELSEFELLESSKAP':
      return kandidat.utlysning.helsefellesskapId === gruppe.id;
    case 'UTLYSNING':
      return kandidat.utlysning.id === gruppe.id;
    case 'PASIENTGRUPPE':
      return kandidat.søknad?.tiltak.pasientgrupper.includes(gruppe.id) ?? false;
    case 'KOMMUNE':
      return parterI(kandidat).some(({ kommunenummer }) => kommunenummer === gruppe.kommunenummer);
    case 'PARTTYPE':
      return parterI(kandidat).some(({ type }) => type === gruppe.parttype);
    case 'SOKNADER':
      return gruppe.søknadIder.includes(kandidat.id);
  }
}

const parterI = ({ søknad }: Kandidat): readonly Part[] =>
  søknad === undefined ? [] : [...søknad.søkere.map(({ part }) => part), ...søknad.tiltak.parter];
