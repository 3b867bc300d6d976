import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { StyringKoder } from './koder';
import type { Avstemningsvalg, Habilitetsvalg, IkkeVedtattÅrsak } from './typer';

const funn = lagFunnlager<StyringKoder>();

const MEDREGNING = ['TELLER', 'TELLER_IKKE'] as const;
const HABILITETSVALG: { readonly [Felt in keyof Habilitetsvalg]: readonly Habilitetsvalg[Felt][] } = {
  inhabile: MEDREGNING,
  tilAvklaring: ['TELLER_MED_MERKNAD', 'HOLDES_UTE'],
};
type Enkeltvalg = Omit<Avstemningsvalg, keyof Habilitetsvalg | 'sendesOpp'>;
const AVSTEMNINGSVALG: { readonly [Felt in keyof Enkeltvalg]: readonly Enkeltvalg[Felt][] } = {
  avholdende: MEDREGNING,
  fraværende: MEDREGNING,
  utenStemme: ['AVSTAR', 'SLUTTER_SEG_TIL', 'UKJENT'],
  vedStemmelikhet: ['FALLER', 'MOTELEDER'],
  ukjentVedtaksførhet: ['SOM_VEDTAKSFOR', 'UAVKLART'],
};
const ÅRSAKER: { readonly [Årsak in IkkeVedtattÅrsak]: true } = {
  IKKE_VEDTAKSFOR: true,
  INGEN_STEMMER: true,
  STEMMER_MOT: true,
  IKKE_ALLE_MED: true,
  STEMMELIKHET: true,
  IKKE_FLERTALL: true,
  UNDER_ANDELEN: true,
};

/** Choices about habilitet that are none of those there are. */
export function kontrollerHabilitetsvalg(valg: Habilitetsvalg): readonly Funn[] {
  return funnOmFelt(valg, HABILITETSVALG);
}

/** Choices about a vote that are none of those there are. */
export function kontrollerAvstemningsvalg(valg: Avstemningsvalg): readonly Funn[] {
  const sendesOpp: readonly unknown[] = Array.isArray(valg.sendesOpp) ? valg.sendesOpp : [undefined];
  return [
    ...kontrollerHabilitetsvalg(valg),
    ...funnOmFelt(valg, AVSTEMNINGSVALG),
    ...sendesOpp.flatMap((årsak, i) =>
      typeof årsak === 'string' && Object.hasOwn(ÅRSAKER, årsak)
        ? []
        : [funn('STYRINGSVALG_UGYLDIG', 'FEIL', `/valg/sendesOpp/${i}`, { felt: 'sendesOpp', verdi: String(årsak) })],
    ),
  ];
}

function funnOmFelt<Valg extends object>(
  valg: Valg,
  lovlige: { readonly [Felt in keyof Valg]?: readonly Valg[Felt][] },
): readonly Funn[] {
  return (Object.keys(lovlige) as (keyof Valg & string)[]).flatMap((felt) =>
    lovlige[felt]?.includes(valg[felt]) === true
      ? []
      : [funn('STYRINGSVALG_UGYLDIG', 'FEIL', `/valg/${felt}`, { felt, verdi: String(valg[felt]) })],
  );
}
