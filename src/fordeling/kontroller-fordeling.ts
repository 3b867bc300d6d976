import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import { type Fordelingsbilde, lagFordelingsbilde } from './fordelingsbilde';
import type { LesingKoder } from './koder-lesing';
import { kontrollerAndeler } from './kontroller-andeler';
import { kontrollerEnheter } from './kontroller-enheter';
import { kontrollerFordelingsform } from './kontroller-fordelingsform';
import { kontrollerPotten } from './kontroller-potten';
import { kontrollerUmulig } from './kontroller-umulig';
import type { Fordeling, UfordeltÅrsak } from './typer';

const funn = lagFunnlager<LesingKoder>();

/**
 * Checks a finished distribution against what it says it was computed from, without computing it again: the sums, the
 * unit, the limits, that the exact shares are in proportion wherever no limit holds them apart, and that no unit could be
 * moved to someone with a better claim. That is enough to know that it is the one right answer.
 *
 * Use it for a result that comes back from a file or from another system. It shares no arithmetic with `fordelPott`.
 *
 * @param fordeling - A distribution, also one read from JSON. O(n log n) in recipients and groups, whatever the pot.
 * @returns Every fault, with a pointer into `fordeling`; empty when it holds. What cannot be read hides what rests on it.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' };
 * const fordeling = fordelPott(øre(10), [{ id: 'a', vekt: 2 }, { id: 'b', vekt: 1 }], valg);
 * kontrollerFordeling(fordeling) // => []
 * const [a, b] = fordeling.linjer;
 * const flyttet = { ...fordeling, linjer: [{ ...a, beløp: 6, restenhet: false }, { ...b, beløp: 4, restenhet: true }] };
 * kontrollerFordeling(flyttet).map((f) => `${f.kode} ${f.sti}`) // => ['ENHET_HORER_TIL_ANNEN /linjer/1/beløp']
 */
export function kontrollerFordeling(fordeling: Fordeling): readonly Funn[] {
  const uleselig = [...kontrollerGrunnlag(fordeling), ...kontrollerFordelingsform(fordeling)];
  if (uleselig.length > 0) return uleselig;
  const bilde = lagFordelingsbilde(fordeling);
  const felles = [...kontrollerSummer(fordeling), ...kontrollerÅrsaker(fordeling, bilde)];
  if (fordeling.umulig !== undefined) return [...felles, ...kontrollerUmulig(fordeling, fordeling.umulig, bilde)];
  const overTak = BigInt(årsaksbeløp(fordeling, 'TAK')) / bilde.enhet;
  return [...felles, ...kontrollerAndeler(fordeling, bilde, overTak), ...kontrollerEnheter(fordeling, bilde, overTak)];
}

/** What `fordelPott` would refuse. */
function kontrollerGrunnlag({ grunnlag: { pott, mottakere, valg } }: Fordeling): readonly Funn[] {
  const prøvd = prøv(() => kontrollerPotten(pott, mottakere, valg));
  return prøvd.funn.map((f) => ({ ...f, sti: `/grunnlag${f.sti}` }));
}

/** An amount at least 0 for every reason. */
export function årsaksbeløp({ ufordeltÅrsaker }: Fordeling, årsak: UfordeltÅrsak): number {
  return ufordeltÅrsaker.find((u) => u.årsak === årsak)?.beløp ?? 0;
}

function kontrollerSummer({ grunnlag: { pott }, linjer, ufordelt, ufordeltÅrsaker }: Fordeling): readonly Funn[] {
  const sum = linjer.reduce((s, { beløp }) => s + BigInt(beløp), BigInt(ufordelt));
  const årsaker = ufordeltÅrsaker.reduce((s, { beløp }) => s + BigInt(beløp), 0n);
  return [
    ...(sum === BigInt(pott) ? [] : [funn('FORDELING_SUM_AVVIKER', 'FEIL', '/linjer', { sum: sum.toString(), pott })]),
    ...(årsaker === BigInt(ufordelt)
      ? []
      : [funn('ARSAKER_SUM_AVVIKER', 'FEIL', '/ufordeltÅrsaker', { sum: årsaker.toString(), ufordelt })]),
  ];
}

/** What is reserved, below the unit, tied or impossible follows from the rest. */
function kontrollerÅrsaker(fordeling: Fordeling, { antall, enhet }: Fordelingsbilde): readonly Funn[] {
  const { grunnlag, ufordeltÅrsaker, uavgjort, umulig } = fordeling;
  const reservert = BigInt(grunnlag.valg.reservert ?? 0);
  const ventet = new Map<UfordeltÅrsak, bigint>([
    ['RESERVERT', reservert],
    ['UNDER_ENHET', BigInt(grunnlag.pott) - reservert - antall * enhet],
    ['UAVGJORT', uavgjort.reduce((sum, { enheter }) => sum + BigInt(enheter) * enhet, 0n)],
    ['UMULIG', umulig === undefined ? 0n : antall * enhet],
    ['KRAV_DEKKET', 0n],
  ]);
  return [...ventet].flatMap(([årsak, skal]) => {
    const plass = ufordeltÅrsaker.findIndex((u) => u.årsak === årsak);
    const beløp = BigInt(ufordeltÅrsaker[plass]?.beløp ?? 0);
    const sti = plass < 0 ? '/ufordeltÅrsaker' : `/ufordeltÅrsaker/${plass}/beløp`;
    const data = { årsak, beløp: beløp.toString(), ventet: skal.toString() };
    return beløp === skal ? [] : [funn('ARSAK_BELOP_AVVIKER', 'FEIL', sti, data)];
  });
}
