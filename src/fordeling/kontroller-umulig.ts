import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import type { Fordelingsbilde } from './fordelingsbilde';
import { grenserIEnheter } from './grenser-i-enheter';
import type { LesingKoder } from './koder-lesing';
import type { Fordeling, UmuligGrense, Umulighet } from './typer';

const funn = lagFunnlager<LesingKoder>();

/** Whether the limits really cannot be met, by as much as is said, and nobody got anything. */
export function kontrollerUmulig(
  { linjer, grupper = [], grunnlag }: Fordeling,
  umulig: Umulighet,
  bilde: Fordelingsbilde,
): readonly Funn[] {
  const rader = [...linjer, ...grupper];
  const sti = (i: number): string => (i < linjer.length ? `/linjer/${i}` : `/grupper/${i - linjer.length}`);
  return [
    ...rader.flatMap((rad, i) => [
      ...avvik(`${sti(i)}/beløp`, rad.beløp, 0),
      ...avvik(`${sti(i)}/eksakt/teller`, rad.eksakt.teller, 0),
      ...avvik(`${sti(i)}/grense`, rad.grense, 'INGEN'),
      ...('restenhet' in rad ? avvik(`${sti(i)}/restenhet`, rad.restenhet, false) : []),
    ]),
    ...kontrollerBeløp(umulig, bilde),
    ...kontrollerGrenser(umulig.grenser, '/umulig/grenser', grunnlag.mottakere, bilde.enhet),
    ...kontrollerGrenser(
      umulig.grupper ?? [],
      '/umulig/grupper',
      (grunnlag.valg.grupper ?? []).map((g) => ({ ...g, id: g.gruppe })),
      bilde.enhet,
    ),
  ];
}

function avvik(sti: string, oppgitt: unknown, ventet: unknown): readonly Funn[] {
  if (String(oppgitt) === String(ventet)) return [];
  return [funn('UMULIG_HOLDER_IKKE', 'FEIL', sti, { oppgitt: String(oppgitt), ventet: String(ventet) })];
}

/** Floors that add up to more than a number holds are not told exactly. */
function kontrollerBeløp({ årsak, beløp, grupper = [] }: Umulighet, bilde: Fordelingsbilde): readonly Funn[] {
  const ventet = finnGap(bilde, årsak, grupper[0]?.id) * bilde.enhet;
  const holder = ventet > BigInt(Number.MAX_SAFE_INTEGER) || (ventet > 0n && ventet === BigInt(beløp));
  return holder ? [] : avvik('/umulig/beløp', beløp, ventet > 0n ? ventet : '');
}

/**
 * By how many units the limits are apart: floors and caps of the same ones, what the outermost group that is named must and
 * can have, or all floors and what there is.
 */
function finnGap(
  { linjer, grupper, gruppeAv, antall }: Fordelingsbilde,
  årsak: Umulighet['årsak'],
  gruppe: string | undefined,
): bigint {
  if (årsak === 'ENHET') {
    let sum = 0n;
    for (const { gulv, tak } of [...linjer, ...grupper]) if (tak !== undefined && gulv > tak) sum += gulv - tak;
    return sum;
  }
  const nedre = grupper.map(() => 0n);
  const øvre: (bigint | undefined)[] = grupper.map(() => 0n);
  const leggTil = (i: number, lav: bigint, høy: bigint | undefined): void => {
    const før = øvre[i];
    nedre[i] = ved(nedre, i) + lav;
    øvre[i] = før === undefined || høy === undefined ? undefined : før + høy;
  };
  for (const { plass, vekt, gulv, tak } of linjer) leggTil(ved(gruppeAv, plass), gulv, vekt.t === 0n ? gulv : tak);
  for (const [i, her] of grupper.entries()) {
    const [innenfra = 0n, høyst] = [nedre[i], øvre[i]];
    if (her.overordnet === undefined) return innenfra - antall;
    const lav = størst(innenfra, her.gulv);
    const høy = her.tak !== undefined && (høyst === undefined || her.tak < høyst) ? her.tak : høyst;
    if (årsak === 'GRUPPE' && her.gruppe === gruppe) return lav - (høy ?? lav);
    leggTil(her.overordnet, lav, høy);
  }
  return 0n;
}

/** `Math.max` takes no whole numbers without end. */
function størst(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** Limits as they were given, and rounded to the unit. */
function kontrollerGrenser(
  grenser: readonly UmuligGrense[],
  sti: string,
  gitte: readonly { readonly id: string; readonly gulv?: number; readonly tak?: number }[],
  enhet: bigint,
): readonly Funn[] {
  const etterId = new Map(gitte.map((gitt) => [gitt.id, gitt]));
  return grenser.flatMap((grense, i) => {
    const gitt = etterId.get(grense.id);
    if (gitt === undefined) return avvik(`${sti}/${i}/id`, grense.id, '');
    const { gulv, tak } = grenserIEnheter(gitt, enhet);
    return [
      ...avvik(`${sti}/${i}/gulv`, grense.gulv, gitt.gulv ?? 0),
      ...avvik(`${sti}/${i}/tak`, grense.tak, gitt.tak),
      ...avvik(`${sti}/${i}/gulvRundet`, grense.gulvRundet, gulv * enhet),
      ...avvik(`${sti}/${i}/takRundet`, grense.takRundet, tak === undefined ? undefined : tak * enhet),
    ];
  });
}
