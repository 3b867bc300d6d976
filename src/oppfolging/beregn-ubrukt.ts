import type { Øre } from '../kjerne/typer';
import { uventet } from '../kjerne/uventet';
import type { RegelForUbrukt, Ubrukt } from '../modell';
import type { Tilskuddsstatus } from './typer';

/** What happens to unspent money. No source has a rule for this grant, so it must be chosen and its basis named. */
export interface Ubruktregel {
  /** The rule. */
  readonly regel: RegelForUbrukt;
  /** What the choice rests on: a condition, a decision, an agreement. */
  readonly grunnlag: string;
}

/**
 * Computes what is unspent and what follows from the chosen rule. Without a rule all of it waits for one.
 *
 * `OVERFORES` carries all of it over and `TILBAKEBETALES` pays all of it back; with `SOK_OVERFORING` it waits for an
 * application and with `NYTT_VEDTAK` for a decision.
 *
 * @param status - From {@link beregnStatus}, on the last day of the year or any other.
 * @param regel - The rule, where one is chosen.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const hovedbok = [{ id: '1', tilskuddId: 't', dato: '2024-09-24', type: 'TILDELT', beløp: kroner(100), tiltakId: 'dho' }];
 * const status = beregnStatus(tilskudd, hovedbok, '2024-12-31');
 * beregnUbrukt(status, { regel: 'SOK_OVERFORING', grunnlag: 'Vedtak i SSU' }).avventer // => 10000
 * beregnUbrukt(status).regel // => undefined
 */
export function beregnUbrukt({ totalt: { rest }, opphav }: Tilskuddsstatus, regel?: Ubruktregel): Ubrukt {
  const beløp = Math.max(rest, 0) as Øre;
  const ingenting = 0 as Øre;
  const felles = { beløp, overforbruk: Math.max(-rest, 0) as Øre };
  const del = regel === undefined ? 'avventer' : delEtter(regel.regel);
  return {
    ...felles,
    ...(regel === undefined ? {} : { regel: regel.regel, grunnlag: regel.grunnlag }),
    tilbakebetales: del === 'tilbakebetales' ? beløp : ingenting,
    overføres: del === 'overføres' ? beløp : ingenting,
    avventer: del === 'avventer' ? beløp : ingenting,
    opphav,
  };
}

/** Which part of what is unspent a rule puts it in. */
export function delEtter(regel: RegelForUbrukt): 'tilbakebetales' | 'overføres' | 'avventer' {
  switch (regel) {
    case 'TILBAKEBETALES':
      return 'tilbakebetales';
    case 'OVERFORES':
      return 'overføres';
    case 'SOK_OVERFORING':
    case 'NYTT_VEDTAK':
      return 'avventer';
    default:
      return uventet(regel, 'avventer');
  }
}
