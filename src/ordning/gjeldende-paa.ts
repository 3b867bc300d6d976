import { erDato } from '../kjerne/er-dato';
import type { KalenderKoder } from '../kjerne/koder-kalender';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Dato } from '../kjerne/typer';
import type { Gyldighet, Ordning } from '../modell';
import { adresse } from './adresse';
import { lesKilder, skrivKilder } from './kildekart';
import { liggerUnder } from './les-adresse';

const funn = lagFunnlager<KalenderKoder>();

/**
 * The scheme as it is on a day: rules that share out a pot, calls with what stands beside them, and deadline rules, whose
 * period holds the day.
 *
 * A value without `fom` has always held, one without `tom` holds until further notice. Whether some day has two rules
 * for one pot, or none, is for `kontrollerOrdning`.
 *
 * @param ordning - The scheme with all its versions. Linear in its size.
 * @param dato - The day.
 * @returns The scheme with its sources; the one given when everything in it holds.
 * @throws TilskuddFeil `DATO_UGYLDIG`.
 * @example
 * const { tildeling } = ordning40FasteAndeler2024;
 * const fordelinger = tildeling.fordelinger.map((f) => ({ ...f, tom: '2024-12-31' }));
 * const ordning = { ...ordning40FasteAndeler2024, tildeling: { ...tildeling, fordelinger } };
 * gjeldendePå(ordning, '2024-12-31').tildeling.fordelinger.length // => 1
 * gjeldendePå(ordning, '2025-01-01').tildeling.fordelinger.length // => 0
 */
export function gjeldendePå(ordning: Ordning, dato: Dato): Ordning {
  kastVedFeil(erDato(dato) ? [] : [funn('DATO_UGYLDIG', 'FEIL', '/dato', { verdi: String(dato) })]);
  const { kilder, ...rot } = ordning;
  const { fordelinger, utlysninger, vektinger = [], innstillingsvalg = [] } = ordning.tildeling;
  const { frister } = ordning.oppfølging;
  const gjelder = ({ fom, tom }: Gyldighet): boolean => (fom ?? dato) <= dato && dato <= (tom ?? dato);
  const ute = new Set(utlysninger.filter((u) => !gjelder(u)).map(({ id }) => id));
  const erUte = ({ utlysningId }: { readonly utlysningId: string }): boolean => ute.has(utlysningId);
  const utgått = [
    ...fordelinger.filter((f) => !gjelder(f)).map(({ id }) => adresse.fordeling(id).hele),
    ...[...ute].map((id) => adresse.utlysning(id).hele),
    ...vektinger.filter(erUte).map(({ utlysningId }) => adresse.vekting(utlysningId).hele),
    ...innstillingsvalg.filter(erUte).map(({ utlysningId }) => adresse.innstilling(utlysningId).hele),
    ...frister.filter(({ hjemmel = {} }) => !gjelder(hjemmel)).map(({ id }) => adresse.fristregel(id).hele),
  ];
  if (utgått.length === 0) return ordning;
  const ny = {
    ...rot,
    tildeling: {
      ...ordning.tildeling,
      fordelinger: fordelinger.filter(gjelder),
      utlysninger: utlysninger.filter(gjelder),
      ...(vektinger.some(erUte) ? { vektinger: vektinger.filter((v) => !erUte(v)) } : {}),
      ...(innstillingsvalg.some(erUte) ? { innstillingsvalg: innstillingsvalg.filter((v) => !erUte(v)) } : {}),
    },
    oppfølging: { ...ordning.oppfølging, frister: frister.filter(({ hjemmel = {} }) => gjelder(hjemmel)) },
  };
  const kart = [...lesKilder(rot, kilder)].filter(([sted]) => !utgått.some((borte) => liggerUnder(sted, borte)));
  return { ...ny, kilder: skrivKilder(ny, new Map(kart)) };
}
