import type { Øre } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import { finnHindring } from './finn-hindring';
import { INNE, kanFullføres, UTE } from './kan-fullfores';
import { lagUavgjort } from './lovlige-utfall';
import type { Kandidatutfall, Regelutfall, Sak } from './sak';

/** What the lawful sets of a rule have in common, where the rule has no order of its own. */
export interface FellesUtfall {
  /** By place: whether it is in some lawful set, and whether it is left out of some. */
  readonly iNoen: readonly boolean[];
  readonly uteAvNoen: readonly boolean[];
  /** The cost of the dearest lawful set. */
  readonly dyrest: number;
  /** How many lawful sets there are, in decimal digits, perhaps with `>` in front. */
  readonly antall: string;
  /** The sets as places, when there are at most 100. */
  readonly sett?: readonly (readonly number[])[];
}

/** Recommends what is in every lawful set; what is in some of them only is tied, and the dearest is held. */
export function avUtfall(
  { kandidater }: Sak,
  felles: FellesUtfall,
  lagUtfall: (plass: number) => Kandidatutfall,
): Regelutfall {
  const erUavgjort = (i: number): boolean => felles.iNoen[i] === true && felles.uteAvNoen[i] === true;
  const uavgjorte = [...kandidater.keys()].filter(erUavgjort);
  const utfall = kandidater.map(({ beløp }, i): Kandidatutfall => {
    if (erUavgjort(i)) return { utfall: 'UAVGJORT_VED_STREKEN', beløp: 0, årsak: 'UAVGJORT' };
    if (felles.iNoen[i] !== true) return lagUtfall(i);
    return { utfall: 'INNSTILT', beløp, årsak: 'INNENFOR_RAMMEN' };
  });
  if (uavgjorte.length === 0) return { utfall, uavgjort: [] };
  const innstilt = utfall.reduce((sum, { beløp }) => sum + beløp, 0);
  const tildelinger = (felles.sett ?? []).map((sett) =>
    sett.filter(erUavgjort).map((i) => ({ søknadId: ved(kandidater, i).id, beløp: ved(kandidater, i).beløp as Øre })),
  );
  const uavgjort = lagUavgjort(
    uavgjorte.map((i) => ved(kandidater, i).id),
    tildelinger,
    { medBeløp: false },
  );
  const { lovlige, ...resten } = uavgjort;
  return {
    utfall,
    uavgjort: [
      {
        ...resten,
        holdtBeløp: (felles.dyrest - innstilt) as Øre,
        antallLovlige: felles.antall,
        ...(felles.sett === undefined || lovlige === undefined ? {} : { lovlige }),
      },
    ],
  };
}

/** Why one that a rule did not choose is left out, held against a set that it did choose: a condition, or the rule. */
export function hvorforUtelatt(
  sak: Sak,
  valgte: ReadonlySet<number>,
  plass: number,
  ellers: Kandidatutfall['årsak'],
): Kandidatutfall {
  const ikke = { utfall: 'IKKE_INNSTILT', beløp: 0 } as const;
  if (!sak.portefølje.finnes) return { ...ikke, årsak: ellers };
  const stilling = {
    tilstand: Uint8Array.from(sak.kandidater, (_, i) => (valgte.has(i) || i === plass ? INNE : UTE)),
    beløp: sak.kandidater.map(({ beløp }) => beløp),
  };
  if (kanFullføres(sak, stilling, { igjen: sak.arbeidsgrense }) === true) return { ...ikke, årsak: ellers };
  const { slag, betingelser } = finnHindring(sak, stilling);
  return slag === 'PENGER' ? { ...ikke, årsak: ellers } : { ...ikke, årsak: 'PORTEFOLJEKRAV', betingelser };
}
