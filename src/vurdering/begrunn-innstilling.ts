import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { lagBladnode, lagKonstantnode, lagRegnenode } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Innstilling, Innstillingslinje, Ramme } from '../modell';
import { begrunnBesteSett } from './innstilling/begrunn-beste-sett';
import { begrunnLinjen } from './innstilling/begrunn-linjen';
import type { Innstillingsvalg } from './innstilling/valg';
import type { InnstillingKoder } from './koder-innstilling';
import type { Rangering } from './ranger-soknader';

const feil = lagFeillager<InnstillingKoder>();

/** A recommendation with everything it was made from: what the leaves of its explanations point into. */
export interface Innstillingssak {
  /** From `rangerSøknader`. */
  readonly rangering: Rangering;
  /** What was given to `innstill`. */
  readonly ramme: Ramme;
  /** The same. */
  readonly valg: Innstillingsvalg;
  /** What `innstill` answered. */
  readonly innstilling: Innstilling;
}

/**
 * Explains what is recommended for a søknad as a tree that recomputes. Hold it against `sak` by `etterregn(tre, sak)`.
 *
 * The root is the amount that is recommended. Down a ranking it is the amount applied for where that is not above what is
 * left of the frame when it is its turn, else 0; what is left is the frame less what those above are recommended and what
 * is held. For the set with the highest sum of points it is held against the best set that is otherwise there: with the
 * søknad where it is left out, without it where it is in. A cap of the portfolio shows what is used of it. What no
 * arithmetic decides, such as an exclusion, is a leaf with the reason as its rule.
 *
 * @throws TilskuddFeil `INNSTILLING_UKJENT_SOKNAD`.
 * @example
 * const plass = (søknadId, rang, beløp) => ({ søknadId, rang, søktBeløp: kroner(beløp), delt: false });
 * const rangering = {
 *   grunnlag: { resultat: { grunnlag: { runde: { utlysning: { id: 'u' } } } } },
 *   plasser: [plass('a', 1, 6), plass('b', 2, 5)],
 *   utenfor: [],
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const valg = { regel: 'RANGERT_STOPP' };
 * const sak = { rangering, ramme, valg, innstilling: innstill(rangering, ramme, valg) };
 * const tre = begrunnInnstilling(sak, 'b');
 * tre.rot.verdi // => '0'
 * tre.rot.barn[0].barn.map(({ verdi }) => verdi) // => ['500', '400']
 * etterregn(tre, sak) // => []
 */
export function begrunnInnstilling(sak: Innstillingssak, søknadId: string): Begrunnelse {
  const { linjer } = sak.innstilling;
  const plass = linjer.findIndex((linje) => linje.søknadId === søknadId);
  const linje = linjer[plass];
  if (linje === undefined) throw feil('INNSTILLING_UKJENT_SOKNAD', '/søknadId', { søknadId });
  return { rot: lagRot(sak, linje, plass), kilder: [], antakelser: [] };
}

function lagRot(sak: Innstillingssak, linje: Innstillingslinje, plass: number): Begrunnelsesnode {
  const svar =
    linje.årsak === 'PORTEFOLJEKRAV'
      ? begrunnTak(sak, linje, plass)
      : sak.innstilling.regel === 'HOYEST_SAMLET_POENG'
        ? begrunnBesteSett(sak, linje, plass)
        : begrunnLinjen(sak, linje, plass);
  // The tree must end at the amount of the line; what arithmetic alone does not reach is read where it stands.
  const sti = `/innstilling/linjer/${plass}/beløp`;
  if (svar?.verdi === String(linje.beløp)) return svar.slag === 'GRUNNLAG' ? svar : { ...svar, svar: sti };
  return lagBladnode({ id: 'innstilt', enhet: 'ORE', regel: linje.årsak }, sti, sak);
}

/** The cap that what is recommended, with this one, would pass; nothing when it is another condition. */
function begrunnTak(sak: Innstillingssak, linje: Innstillingslinje, plass: number): Begrunnelsesnode | undefined {
  const { grenser = [] } = sak.innstilling;
  const g = grenser.findIndex(({ id, høyst }) => høyst !== undefined && linje.betingelser?.includes(id));
  const grense = grenser[g];
  if (grense === undefined) return undefined;
  const enhet = grense.mål === 'BELOP' ? 'ORE' : 'ANTALL';
  const søkt = lagBladnode({ id: 'søkt', enhet: 'ORE' }, `/innstilling/linjer/${plass}/søktBeløp`, sak);
  const egen =
    grense.mål === 'BELOP' ? { ...søkt, id: 'tak/egen' } : lagKonstantnode({ id: 'tak/egen', enhet: 'ANTALL' }, 'EN');
  const brukt = lagBladnode({ id: 'tak/brukt', enhet }, `/innstilling/grenser/${g}/brukt`, sak);
  const tak = lagBladnode({ id: 'tak/høyst', enhet }, `/innstilling/grenser/${g}/høyst`, sak);
  const innenfor = lagRegnenode({ id: 'innenfor-taket', enhet: 'JA_NEI', regel: grense.id }, 'ER_HOYST', [
    lagRegnenode({ id: 'tak/med', enhet }, 'SUM', [brukt, egen]),
    tak,
  ]);
  const ingenting = lagKonstantnode({ id: 'ingenting', enhet: 'ORE' }, 'NULL');
  return lagRegnenode({ id: 'innstilt', enhet: 'ORE', regel: linje.årsak }, 'HVIS', [innenfor, søkt, ingenting]);
}
