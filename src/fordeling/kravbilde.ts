import type { Rasjonal } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Andelshaver } from './begrunn-avrunding';
import { delPåKlassene } from './del-pa-klassene';
import { kontrollerKravene } from './kontroller-kravene';
import { tilFellesSkala } from './til-felles-skala';
import type { Kravfordeling } from './typer-krav';

/** A claimant of a result, counted in units. */
export interface Kravlinje extends Andelshaver {
  /** What it claims, in whole units. */
  readonly krav: bigint;
  readonly kravbeløp: bigint;
  /** Whether it was given a weight. */
  readonly harVekt: boolean;
  readonly klasse: number;
  /** Whether its class is met in full, is the one that the units run out in, or gets nothing. */
  readonly dekning: 'FULL' | 'DELT' | 'INGEN';
}

/**
 * What the claims come to, from what was given alone: the shares that the result states are not read. O(n log n).
 *
 * @throws TilskuddFeil what `fordelEtterKrav` throws.
 */
export function lagKravbilde({ grunnlag: { pott, krav, valg } }: Kravfordeling): readonly Kravlinje[] {
  const vekter = kontrollerKravene(pott, krav, valg);
  const skala = tilFellesSkala(vekter);
  const enhet = BigInt(valg.enhet);
  const antall = BigInt(pott) / enhet;
  const fordringer = krav.map((en, i) => ({
    krav: BigInt(en.krav) / enhet,
    vekt: ved(skala, i),
    klasse: en.klasse ?? 0,
  }));
  const { andeler, nevner } = delPåKlassene(antall, fordringer, valg.regel);
  const tilOgMed = summerKlassene(fordringer);
  return krav.map(({ id, krav: kravbeløp, vekt }, plass) => {
    const { krav: fullt, klasse } = ved(fordringer, plass);
    const { teller, delt } = ved(andeler, plass);
    return {
      id,
      plass,
      vekt: ved<Rasjonal>(vekter, plass),
      harVekt: vekt !== undefined,
      krav: fullt,
      kravbeløp: BigInt(kravbeløp),
      klasse,
      andel: { t: teller, n: nevner },
      dekning: tilOgMed(klasse) <= antall ? 'FULL' : delt ? 'DELT' : 'INGEN',
    };
  });
}

/** The claims of a class and those before it. */
function summerKlassene(
  fordringer: readonly { readonly krav: bigint; readonly klasse: number }[],
): (klasse: number) => bigint {
  const summer = new Map<number, bigint>();
  let sum = 0n;
  for (const { krav, klasse } of [...fordringer].sort((a, b) => a.klasse - b.klasse)) {
    sum += krav;
    summer.set(klasse, sum);
  }
  return (klasse) => vedNøkkel(summer, klasse);
}
