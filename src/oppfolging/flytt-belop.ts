import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Øre } from '../kjerne/typer';
import type { Budsjett, Budsjettcelle, Budsjettendring, Budsjettsted, Partsandel } from '../modell';
import type { OppfølgingKoder } from './koder';
import { nøkkelAv } from './sted';

const funn = lagFunnlager<OppfølgingKoder>();

interface Flyttecelle {
  readonly sted: Budsjettsted;
  beløp: bigint;
  /** What each party bears, where the budget says it. */
  kostnader: Map<string, bigint> | undefined;
  readonly parter: readonly Partsandel[];
}

/** The cells after some moves, all at once, with what cannot be: a place or a party's part below zero. */
export function flyttBeløp(
  { celler }: Budsjett,
  endringer: readonly { readonly endring: Budsjettendring; readonly plass: number }[],
): { readonly celler: readonly Budsjettcelle[]; readonly funn: readonly Funn[] } {
  const arbeid = new Map(celler.map((celle) => [nøkkelAv(celle), lagFlyttecelle(celle)]));
  const omParter: Funn[] = [];
  for (const { endring, plass } of endringer) {
    for (const side of ['fra', 'til'] as const) {
      const sted = endring[side];
      const celle = arbeid.get(nøkkelAv(sted)) ?? lagFlyttecelle({ ...sted, beløp: 0 as Øre });
      arbeid.set(nøkkelAv(sted), celle);
      omParter.push(...endreParter(celle, endring, side, `/endringer/${plass}`));
      celle.beløp += endringAv(endring, side);
    }
  }
  const ferdige = [...arbeid.values()];
  return { celler: ferdige.map(tilCelle), funn: [...omParter, ...ferdige.flatMap(funnOmUnderNull)] };
}

const endringAv = ({ beløp }: Budsjettendring, side: 'fra' | 'til'): bigint => BigInt(side === 'fra' ? -beløp : beløp);

function lagFlyttecelle({ tiltakId, kostnadsartId, beløp, parter }: Budsjettcelle): Flyttecelle {
  return {
    sted: { tiltakId, kostnadsartId },
    beløp: BigInt(beløp),
    kostnader: parter && new Map(parter.map(({ partId, kostnad }) => [partId, BigInt(kostnad)])),
    parter: parter ?? [],
  };
}

/** Where the budget says who bears a place, a move must say whose part it changes, unless there is only one. */
function endreParter(celle: Flyttecelle, endring: Budsjettendring, side: 'fra' | 'til', sti: string): readonly Funn[] {
  const oppgitt = side === 'fra' ? endring.fraPart : endring.tilPart;
  const data = { id: endring.id, ...celle.sted };
  if (celle.kostnader === undefined) {
    if (oppgitt === undefined) return [];
    if (celle.beløp !== 0n)
      return [funn('ENDRING_PART_UTEN_DELING', 'FEIL', `${sti}/${side}Part`, { ...data, partId: oppgitt })];
    celle.kostnader = new Map();
  }
  const [eneste, ...flere] = celle.kostnader.keys();
  const partId = oppgitt ?? (flere.length === 0 ? eneste : undefined);
  if (partId === undefined) return [funn('ENDRING_UTEN_PART', 'FEIL', `${sti}/${side}`, data)];
  celle.kostnader.set(partId, (celle.kostnader.get(partId) ?? 0n) + endringAv(endring, side));
  return [];
}

function funnOmUnderNull({ sted, beløp, kostnader }: Flyttecelle): readonly Funn[] {
  if (beløp < 0n) return [funn('ENDRING_UNDER_NULL', 'FEIL', '/endringer', { ...sted, under: Number(-beløp) })];
  return [...(kostnader ?? [])]
    .filter(([, kostnad]) => kostnad < 0n)
    .map(([partId, kostnad]) =>
      funn('ENDRING_PART_UNDER_NULL', 'FEIL', '/endringer', { ...sted, partId, under: Number(-kostnad) }),
    );
}

function tilCelle({ sted, beløp, kostnader, parter }: Flyttecelle): Budsjettcelle {
  if (kostnader === undefined) return { ...sted, beløp: Number(beløp) as Øre };
  const gevinster = new Map(parter.map((part) => [part.partId, part]));
  return {
    ...sted,
    beløp: Number(beløp) as Øre,
    parter: [...kostnader].map(([partId, kostnad]) => ({
      ...gevinster.get(partId),
      partId,
      kostnad: Number(kostnad) as Øre,
    })),
  };
}
