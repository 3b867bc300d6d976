import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Øre } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { Grensebruk, Innstilling, Innstillingslinje, Ramme } from '../../modell';
import type { Rangering } from '../ranger-soknader';
import { finnUmuligeGulv } from './finn-umulige-gulv';
import { bruktAv, INNE, ÅPEN } from './kan-fullfores';
import { etterPoengPerKrone } from './poeng-per-krone';
import { grupperI } from './rangert';
import { følgRegel } from './regler';
import type { Kandidatutfall, Regelutfall, Sak } from './sak';

/** The recommendation of what a rule says, with its sums. */
export function lagInnstilling(sak: Sak, ramme: Ramme): Innstilling {
  const { valg, rangeringer, kandidater } = sak;
  const umuligeGulv = finnUmuligeGulv(sak);
  const svar = umuligeGulv === undefined ? følgRegel(sak) : ingenting(sak);
  const ider = rangeringer.map(({ grunnlag }) => grunnlag.resultat.grunnlag.runde.utlysning.id).sort(sammenlignTekst);
  const innstilt = svar.utfall.reduce((sum, { beløp }) => sum + beløp, 0);
  const holdt = svar.uavgjort.reduce((sum, { holdtBeløp }) => sum + holdtBeløp, 0);
  return {
    utlysningId: ved(ider, 0),
    ...(ider.length > 1 ? { utlysningIder: ider } : {}),
    regel: valg.regel,
    ramme,
    linjer: [
      ...kandidater.map((kandidat, i) => lagLinje(kandidat, ved(svar.utfall, i))),
      ...rangeringer
        .flatMap(({ utenfor }) => utenfor)
        .map(lagUtenfor)
        .sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId)),
    ],
    uavgjort: svar.uavgjort,
    innstilt: innstilt as Øre,
    holdt: holdt as Øre,
    rest: (ramme.beløp - innstilt - holdt) as Øre,
    ...(svar.poengsum === undefined ? {} : { poengsum: svar.poengsum }),
    ...(svar.arbeidsgrenseNådd === true ? { arbeidsgrenseNådd: true as const } : {}),
    ...(sak.portefølje.grenser.length === 0 ? {} : { grenser: lagGrensebruk(sak, svar) }),
    ...(umuligeGulv === undefined ? {} : { umuligeGulv }),
    ...(valg.reserve === true ? { reserve: lagReserve(sak, svar) } : {}),
  };
}

const IKKE: Kandidatutfall = { utfall: 'IKKE_INNSTILT', beløp: 0, årsak: 'STOPPET_OVER' };

/** Floors that cannot be met leave no lawful set, so nothing is recommended. */
const ingenting = ({ kandidater }: Sak): Regelutfall => ({
  utfall: kandidater.map(() => ({ ...IKKE, årsak: 'GULV_UMULIG' })),
  uavgjort: [],
});

function lagLinje(
  { id, beløp, søknad }: Sak['kandidater'][number],
  { utfall, beløp: innstilt, årsak, betingelser }: Kandidatutfall,
): Innstillingslinje {
  return {
    søknadId: id,
    utfall,
    beløp: innstilt as Øre,
    søktBeløp: beløp as Øre,
    ...medMinste(søknad?.minsteGjennomførbare),
    årsak,
    ...(betingelser === undefined ? {} : { betingelser }),
  };
}

const medMinste = (minste: Øre | undefined): Pick<Innstillingslinje, 'minsteGjennomførbare'> =>
  minste === undefined ? {} : { minsteGjennomførbare: minste };

function lagUtenfor({ søknadId, søktBeløp, årsak }: Rangering['utenfor'][number]): Innstillingslinje {
  return {
    søknadId,
    utfall: 'HOLDT_UTENFOR',
    beløp: 0 as Øre,
    søktBeløp,
    årsak: årsak === 'UFULLSTENDIG' ? 'UFULLSTENDIG_VURDERT' : årsak,
  };
}

function lagGrensebruk({ portefølje, valg }: Sak, { utfall }: Regelutfall): readonly Grensebruk[] {
  const tilstand = Uint8Array.from(utfall, ({ utfall: u }) =>
    u === 'INNSTILT' || u === 'DELVIS_INNSTILT' ? INNE : ÅPEN,
  );
  const beløp = utfall.map((ett) => ett.beløp);
  const gitt = new Map((valg.portefølje?.grenser ?? []).map((grense) => [grense.id, grense]));
  return portefølje.grenser
    .map((grense): Grensebruk => {
      const { minst, høyst } = vedNøkkel(gitt, grense.id);
      return {
        id: grense.id,
        mål: grense.mål,
        brukt: bruktAv(grense, tilstand, beløp),
        ...(minst === undefined ? {} : { minst }),
        ...(høyst === undefined ? {} : { høyst }),
      };
    })
    .sort((a, b) => sammenlignTekst(a.id, b.id));
}

/** Those that are not recommended, in the order that the rule goes by: of points per krone, else of the ranking. */
function lagReserve(sak: Sak, { utfall }: Regelutfall): readonly (readonly string[])[] {
  const grupper = sak.valg.regel === 'POENG_PER_KRONE' ? etterPoengPerKrone(sak) : grupperI(sak);
  return grupper
    .map((gruppe) => gruppe.filter((i) => utfall[i]?.utfall === 'IKKE_INNSTILT').map((i) => ved(sak.kandidater, i).id))
    .filter((gruppe) => gruppe.length > 0);
}
