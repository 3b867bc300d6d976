import { finnInnstillingsendringer, type Innstillingsendring } from './finn-neste-krone';
import { kjørRunde, type Nyeregler, type Rundegang, type Rundegrunnlag } from './kjor-runde';

/** The part of the rules that a change lies in. */
export type Regeldel = 'UTLYSNING' | 'VURDERING' | 'RANGERING' | 'RAMME' | 'INNSTILLING';

/** A søknad that comes out otherwise under new rules, and which part of them did it. */
export interface Regelendring extends Innstillingsendring {
  /** Its place before; absent where it had none. */
  readonly rangFør?: number;
  /** Its place after. */
  readonly rangEtter?: number;
  /** Parts that alone give it the new outcome. */
  readonly alene: readonly Regeldel[];
  /** Parts without which, all the others new, it does not get the new outcome. */
  readonly nødvendig: readonly Regeldel[];
}

/** A round under old and new rules. */
export interface Avspilling {
  /** Under the old rules. */
  readonly før: Rundegang;
  /** Under the new. */
  readonly etter: Rundegang;
  /** The parts that are new. */
  readonly nye: readonly Regeldel[];
  /** Each søknad that comes out otherwise, in the order of the old recommendation. */
  readonly endringer: readonly Regelendring[];
}

/**
 * Runs a round again under new rules and says for each søknad that comes out otherwise which part of them did it.
 *
 * A part is told by what it does alone and by what does not happen without it, so the order of the parts does not matter.
 * Where no part does it alone and none is needed, several of them do it together in more than one way.
 *
 * @param grunnlag - The round as it was run.
 * @param nye - The rules that are new; with none, it is a replay, and nothing changes.
 * @returns Each part is run alone and left out once: at most twelve rounds.
 * @throws TilskuddFeil what {@link kjørRunde} throws, also for a mixture of old and new.
 * @example
 * const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
 * const utlysning = { id: 'u', vekting: 'VEKTET', kriterier: [{ id: 'k', vekt: 1, skala }] };
 * const søknad = (id) => ({ id, utlysningId: 'u', søktBeløp: kroner(6), tilstand: 'TIL_VURDERING' });
 * const gi = (søknadId, poeng) => ({
 *   id: søknadId, søknadId, vurdererId: 'v', form: 'INDIVIDUELL', poeng: [{ kriteriumId: 'k', poeng }],
 * });
 * const habilitet = ['a', 'b'].map((søknadId) => ({ vurdererId: 'v', søknadId, status: 'HABIL' }));
 * const runde = {
 *   utlysning, søknader: [søknad('a'), søknad('b')], vurderinger: [gi('a', 3), gi('b', 4)], habilitet,
 * };
 * const valg = {
 *   vurdering: { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
 *   rangering: { konvensjon: '1224', likhetskjede: [] },
 *   innstilling: { regel: 'RANGERT_STOPP' },
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const større = { ...ramme, beløp: kroner(12) };
 * const { endringer } = spillAvPåNytt({ runde, ramme, valg }, { ramme: større });
 * endringer.map(({ søknadId, etter, alene }) => [søknadId, etter.utfall, alene]) // => [['a', 'INNSTILT', ['RAMME']]]
 */
export function spillAvPåNytt(grunnlag: Rundegrunnlag, nye: Nyeregler): Avspilling {
  const deler = DELER.filter((del) => erNy(nye, del));
  const før = kjørRunde(grunnlag);
  const etter = deler.length === 0 ? før : kjørRunde(medRegler(grunnlag, nye, deler));
  const endringer = finnInnstillingsendringer(før.innstilling, etter.innstilling);
  if (endringer.length === 0) return { før, etter, nye: deler, endringer: [] };
  const alene = deler.map((del) => utfallI(kjørRunde(medRegler(grunnlag, nye, [del]))));
  const uten = deler.map((del) => {
    const resten = deler.filter((annen) => annen !== del);
    return utfallI(kjørRunde(medRegler(grunnlag, nye, resten)));
  });
  const nytt = utfallI(etter);
  return {
    før,
    etter,
    nye: deler,
    endringer: endringer.map((endring) => {
      const { søknadId } = endring;
      const [rangFør, rangEtter] = [finnRang(før, søknadId), finnRang(etter, søknadId)];
      return {
        ...endring,
        ...(rangFør === undefined ? {} : { rangFør }),
        ...(rangEtter === undefined ? {} : { rangEtter }),
        alene: deler.filter((_, i) => alene[i]?.get(søknadId) === nytt.get(søknadId)),
        nødvendig: deler.filter((_, i) => uten[i]?.get(søknadId) !== nytt.get(søknadId)),
      };
    }),
  };
}

const DELER: readonly Regeldel[] = ['UTLYSNING', 'VURDERING', 'RANGERING', 'RAMME', 'INNSTILLING'];

function erNy({ utlysning, vurdering, rangering, ramme, innstilling }: Nyeregler, del: Regeldel): boolean {
  switch (del) {
    case 'UTLYSNING':
      return utlysning !== undefined;
    case 'VURDERING':
      return vurdering !== undefined;
    case 'RANGERING':
      return rangering !== undefined;
    case 'RAMME':
      return ramme !== undefined;
    case 'INNSTILLING':
      return innstilling !== undefined;
  }
}

/** The round with some of its parts new. */
function medRegler({ runde, ramme, valg }: Rundegrunnlag, nye: Nyeregler, deler: readonly Regeldel[]): Rundegrunnlag {
  const ny = <T>(del: Regeldel, gammel: T, ønsket: T | undefined): T =>
    deler.includes(del) ? (ønsket ?? gammel) : gammel;
  return {
    runde: { ...runde, utlysning: ny('UTLYSNING', runde.utlysning, nye.utlysning) },
    ramme: ny('RAMME', ramme, nye.ramme),
    valg: {
      vurdering: ny('VURDERING', valg.vurdering, nye.vurdering),
      rangering: ny('RANGERING', valg.rangering, nye.rangering),
      innstilling: ny('INNSTILLING', valg.innstilling, nye.innstilling),
    },
  };
}

const utfallI = ({ innstilling }: Rundegang): ReadonlyMap<string, string> =>
  new Map(innstilling.linjer.map(({ søknadId, utfall, beløp }) => [søknadId, `${utfall} ${beløp}`]));

const finnRang = ({ rangering }: Rundegang, id: string): number | undefined =>
  rangering.plasser.find(({ søknadId }) => søknadId === id)?.rang;
