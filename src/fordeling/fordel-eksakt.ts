import type { Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { delEtterMetode, type Enhetsutfall } from './del-etter-metode';
import { finnUmulighet } from './finn-umulighet';
import { kontrollerPotten } from './kontroller-potten';
import { type Grensesett, lagEnhetsgrenser } from './lag-enhetsgrenser';
import { lagUfordelt, type Årsaksbeløp } from './lag-ufordelt';
import { tellEnheter } from './tell-enheter';
import { tellUavgjorte } from './tell-uavgjorte';
import { tilFellesSkala } from './til-felles-skala';
import type { Fordeling, Fordelingslinje, Gruppelinje, Umulighet } from './typer';

/** `fordelPott` for weights and limits of any kind and size, on whole numbers without end. */
export function fordelEksakt(pott: Øre, mottakere: readonly Mottaker[], valg: Fordelingsvalg): Fordeling {
  const vekter = tilFellesSkala(kontrollerPotten(pott, mottakere, valg));
  const { enhet } = valg;
  const { antall: hele, holdt } = tellEnheter(pott, valg);
  const antall = BigInt(hele);
  const grenser = lagEnhetsgrenser(mottakere, vekter, valg);
  const grunnlag = { pott, mottakere, valg };
  const umulig = finnUmulighet(mottakere, grenser, antall, enhet);
  if (umulig !== undefined) return lagUmulig(grunnlag, umulig, holdt);
  const utfall = delEtterMetode(antall, grenser, mottakere, valg);
  const { delt, uavgjort } = utfall;
  const linjer = mottakere.map(({ id }, i) => lagLinje(id, i, utfall, enhet));
  return {
    grunnlag,
    linjer,
    nevner: delt.nevner.toString(),
    ...lagUfordelt({
      TAK: Number(delt.overTak) * enhet,
      UAVGJORT: tellUavgjorte(uavgjort) * enhet,
      ...holdt,
    }),
    ...(valg.grupper === undefined ? {} : { grupper: lagGruppelinjer(valg.grupper, linjer, grenser, utfall) }),
    uavgjort,
  };
}

function lagLinje(id: string, i: number, { delt, har, grenser }: Enhetsutfall, enhet: Øre): Fordelingslinje {
  const enheter = ved(har, i);
  return {
    id,
    beløp: (enheter * enhet) as Øre,
    eksakt: { teller: (ved(delt.tellere, i) * BigInt(enhet)).toString(), nevner: delt.nevner.toString() },
    restenhet: enheter > Number(ved(delt.hele, i)),
    grense: ved(grenser, i),
  };
}

function lagGruppelinjer(
  grupper: NonNullable<Fordelingsvalg['grupper']>,
  linjer: readonly Fordelingslinje[],
  { krav, grupper: enhetsgrupper, gruppegrenser }: Grensesett,
  { delt }: Enhetsutfall,
): readonly Gruppelinje[] {
  const sum = gruppegrenser.map(() => ({ beløp: 0, teller: 0n }));
  for (const [i, { gruppe }] of krav.entries()) {
    for (let g = gruppe; g !== undefined; g = enhetsgrupper[g]?.overordnet) {
      const her = ved(sum, g);
      her.beløp += ved(linjer, i).beløp;
      her.teller += BigInt(ved(linjer, i).eksakt.teller);
    }
  }
  const plass = new Map(gruppegrenser.map(({ gruppe }, g) => [gruppe, g]));
  return grupper.map(({ gruppe }) => {
    const g = vedNøkkel(plass, gruppe);
    const { beløp, teller } = ved(sum, g);
    return {
      gruppe,
      beløp: beløp as Øre,
      eksakt: { teller: teller.toString(), nevner: delt.nevner.toString() },
      grense: ved(delt.gruppegrenser, g),
    };
  });
}

function lagUmulig(grunnlag: Fordeling['grunnlag'], umulig: Umulighet, holdt: Årsaksbeløp): Fordeling {
  const resten = grunnlag.pott - (holdt.RESERVERT ?? 0) - (holdt.UNDER_ENHET ?? 0);
  const ingenting = { teller: '0', nevner: '1' };
  const { grupper } = grunnlag.valg;
  return {
    grunnlag,
    linjer: grunnlag.mottakere.map(({ id }) => ({
      id,
      beløp: 0 as Øre,
      eksakt: ingenting,
      restenhet: false,
      grense: 'INGEN',
    })),
    nevner: '1',
    ...lagUfordelt({ ...holdt, UMULIG: resten }),
    ...(grupper === undefined
      ? {}
      : {
          grupper: grupper.map(({ gruppe }) => ({
            gruppe,
            beløp: 0 as Øre,
            eksakt: ingenting,
            grense: 'INGEN' as const,
          })),
        }),
    uavgjort: [],
    umulig,
  };
}
