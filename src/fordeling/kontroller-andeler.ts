import { leggSammen, type Rasjonal, sammenlignEksakt, tilBrøk } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Bildelinje, Fordelingsbilde } from './fordelingsbilde';
import type { LesingKoder } from './koder-lesing';
import type { Fordeling, Linjegrense } from './typer';

const funn = lagFunnlager<LesingKoder>();

/**
 * Whether the exact shares are the one lawful split: x = clamp(λ·w, gulv, tak), with one λ for each group that binds.
 *
 * Every share says where its λ can lie: at its ratio to the weight when it is free, not above it at its floor, not below it
 * at its cap. The λ of a group at its floor is not below that of the group around it, at its cap not above it, else they
 * are the same. The shares are right when each group has a λ left; these are the conditions for the least Σ x²/w.
 */
export function kontrollerAndeler(fordeling: Fordeling, bilde: Fordelingsbilde, overTak: bigint): readonly Funn[] {
  const rom = bilde.grupper.map((): Lambdarom => ({}));
  const summer = bilde.grupper.map((): Rasjonal => ({ t: 0n, n: 1n }));
  const plassAv = new Map(fordeling.grupper?.map(({ gruppe }, i) => [gruppe, i] as const));
  const ut: Funn[] = [];
  for (const linje of bilde.linjer) {
    const i = ved(bilde.gruppeAv, linje.plass);
    summer[i] = leggSammen(ved(summer, i), linje.andel);
    const grense = ved(fordeling.linjer, linje.plass).grense;
    const påstått = fordeling.grunnlag.valg.metode === 'STORSTE_REST' ? grense : undefined;
    ut.push(...kontrollerLinje(linje, påstått));
    const sider = siderAv(linje, påstått);
    if (sider.over) rom[i] = senk(rom[i], ratioAv(linje));
    if (sider.under) rom[i] = løft(rom[i], ratioAv(linje));
  }
  for (const [i, gruppe] of bilde.grupper.entries()) {
    const her = ved(rom, i);
    const sum = ved(summer, i);
    const erAlle = gruppe.overordnet === undefined;
    if (erAlle && overTak > 0n && her.øvre !== undefined) ut.push(utenForhold(her.øvre, her.øvre));
    else if (her.nedre && her.øvre && sammenlignEksakt(her.nedre.λ, her.øvre.λ) > 0)
      ut.push(utenForhold(her.nedre, her.øvre));
    if (gruppe.overordnet === undefined) {
      ut.push(...kontrollerSum(sum, bilde.antall - overTak, bilde.enhet));
      continue;
    }
    const plass = vedNøkkel(plassAv, gruppe.gruppe ?? '');
    ut.push(...kontrollerGruppe(fordeling, bilde, plass, sum, i));
    const over = gruppe.overordnet;
    summer[over] = leggSammen(ved(summer, over), sum);
    const påGulv = sammenlignEksakt(sum, { t: gruppe.gulv, n: 1n }) === 0;
    const påTak = gruppe.tak !== undefined && sammenlignEksakt(sum, { t: gruppe.tak, n: 1n }) === 0;
    if (!påTak && her.øvre) rom[over] = senk(rom[over], her.øvre);
    if (!påGulv && her.nedre) rom[over] = løft(rom[over], her.nedre);
  }
  return ut;
}

/** What a λ can be, and which line says so. */
interface Lambdagrense {
  readonly λ: Rasjonal;
  readonly linje: Bildelinje;
}
interface Lambdarom {
  readonly nedre?: Lambdagrense;
  readonly øvre?: Lambdagrense;
}

const ratioAv = (linje: Bildelinje): Lambdagrense => ({
  λ: { t: linje.andel.t * linje.vekt.n, n: linje.andel.n * linje.vekt.t },
  linje,
});

function senk(rom: Lambdarom | undefined, til: Lambdagrense): Lambdarom {
  return rom?.øvre && sammenlignEksakt(rom.øvre.λ, til.λ) <= 0 ? rom : { ...rom, øvre: til };
}

function løft(rom: Lambdarom | undefined, til: Lambdagrense): Lambdarom {
  return rom?.nedre && sammenlignEksakt(rom.nedre.λ, til.λ) >= 0 ? rom : { ...rom, nedre: til };
}

/** On which sides a share bounds its λ: a free one on both, one at a limit on one. */
function siderAv(
  { vekt, andel, gulv, tak }: Bildelinje,
  påstått: Linjegrense | undefined,
): { readonly over: boolean; readonly under: boolean } {
  if (vekt.t === 0n) return { over: false, under: false };
  if (påstått !== undefined) return { over: påstått !== 'TAK', under: påstått !== 'GULV' };
  return { over: andel.t !== (tak ?? -1n) * andel.n, under: andel.t !== gulv * andel.n };
}

function kontrollerLinje(linje: Bildelinje, påstått: Linjegrense | undefined): readonly Funn[] {
  const { id, plass, vekt, andel, gulv, tak } = linje;
  const lavest = gulv * andel.n;
  const høyest = vekt.t === 0n ? lavest : tak === undefined ? undefined : tak * andel.n;
  const utenfor = andel.t < lavest || (høyest !== undefined && andel.t > høyest);
  const feilGrense = (påstått === 'GULV' && andel.t !== lavest) || (påstått === 'TAK' && andel.t !== høyest);
  return [
    ...(utenfor
      ? [
          funn('BELOP_UTENFOR_GRENSE', 'FEIL', `/linjer/${plass}/eksakt`, {
            id,
            beløp: (andel.t / andel.n).toString(),
          }),
        ]
      : []),
    ...(feilGrense
      ? [funn('GRENSE_HOLDER_IKKE', 'FEIL', `/linjer/${plass}/grense`, { id, grense: String(påstått) })]
      : []),
  ];
}

function utenForhold(a: Lambdagrense, b: Lambdagrense): Funn {
  const data = { id: a.linje.id, annen: b.linje.id };
  return funn('ANDELER_UTEN_FORHOLD', 'FEIL', `/linjer/${a.linje.plass}/eksakt`, data);
}

function kontrollerSum(sum: Rasjonal, antall: bigint, enhet: bigint): readonly Funn[] {
  if (sammenlignEksakt(sum, { t: antall, n: 1n }) === 0) return [];
  const iØre = tilBrøk({ t: sum.t * enhet, n: sum.n });
  const data = { sum: { ...iØre }, ventet: { teller: (antall * enhet).toString(), nevner: '1' } };
  return [funn('ANDELER_SUM_AVVIKER', 'FEIL', '/linjer', data)];
}

function kontrollerGruppe(
  { grupper = [] }: Fordeling,
  { grupper: bilder, enhet }: Fordelingsbilde,
  plass: number,
  sum: Rasjonal,
  i: number,
): readonly Funn[] {
  const linje = ved(grupper, plass);
  const { gulv, tak, gruppe = '' } = ved(bilder, i);
  const oppgitt = { t: BigInt(linje.eksakt.teller), n: BigInt(linje.eksakt.nevner) * enhet };
  const under = sammenlignEksakt(sum, { t: gulv, n: 1n }) < 0;
  const over = tak !== undefined && sammenlignEksakt(sum, { t: tak, n: 1n }) > 0;
  const tekst = (x: Rasjonal): string => Object.values(tilBrøk({ t: x.t * enhet, n: x.n })).join('/');
  return [
    ...(sammenlignEksakt(oppgitt, sum) === 0
      ? []
      : [
          funn('GRUPPESUM_AVVIKER', 'FEIL', `/grupper/${plass}/eksakt`, {
            gruppe,
            oppgitt: tekst(oppgitt),
            ventet: tekst(sum),
          }),
        ]),
    ...(under || over
      ? [funn('BELOP_UTENFOR_GRENSE', 'FEIL', `/grupper/${plass}/eksakt`, { id: gruppe, beløp: tekst(sum) })]
      : []),
  ];
}
