import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Innstillingsregel, Ordningsinnstilling, Tildeling } from '../modell';
import type { Innstillingsvalg } from '../vurdering/innstilling/valg';
import type { OrdningKoder } from './koder';

const funn = lagFunnlager<OrdningKoder>();

/** The rule of a scheme with what it needs for one call, as `innstill` takes it. */
export function lagInnstillingsvalg(
  { innstillingsvalg = [] }: Tildeling,
  regel: Innstillingsregel,
  utlysningId: string,
): Innstillingsvalg {
  const sti = '/ordning/tildeling/innstillingsvalg';
  const egne = innstillingsvalg.find((valg) => valg.utlysningId === utlysningId);
  kastVedFeil(
    finnManglende(regel, egne).map(
      (felt): Funn => funn('KJORING_REGEL_MANGLER', 'FEIL', sti, { utlysningId, felt: `${felt} (${regel})` }),
    ),
  );
  const { utlysningId: _, velgere, fullføring, enhet, videre, ...felles } = egne ?? { utlysningId };
  if (regel === 'LIKE_ANDELER') return { ...felles, regel, velgere, fullføring } as Innstillingsvalg;
  if (regel === 'DELFINANSIERING') return { ...felles, regel, enhet, videre } as Innstillingsvalg;
  return { ...felles, regel };
}

/** The fields that a rule needs and that are not there. */
export function finnManglende(
  regel: Innstillingsregel,
  valg: Ordningsinnstilling | undefined,
): readonly (keyof Ordningsinnstilling)[] {
  const trenger = {
    LIKE_ANDELER: ['velgere', 'fullføring'],
    DELFINANSIERING: ['enhet', 'videre'],
    RANGERT_STOPP: [],
    RANGERT_HOPP_OVER: [],
    POENG_PER_KRONE: [],
    HOYEST_SAMLET_POENG: [],
  } as const satisfies Readonly<Record<Innstillingsregel, readonly (keyof Ordningsinnstilling)[]>>;
  return trenger[regel].filter((felt) => valg?.[felt] === undefined);
}
