import { forkort, type Rasjonal, tilBrøk } from '../../kjerne/brok';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import { ved } from '../../kjerne/ved';
import { type Enighetsmål, type Enighetstabell, lesEnighetstabell, udefinert } from '../analyse/enighetstabell';
import type { Eksakttall } from '../analyse/typer';
import type { VurderingKoder } from '../koder';
import type { AnalyseKoder } from '../koder-analyse';
import { lesTall } from '../les-kriterier';

const funn = lagFunnlager<VurderingKoder & AnalyseKoder>();

/** How categories are told apart. */
export interface Kappavalg {
  /** Every category in order, also those that nobody used: how far apart two are is counted in places. */
  readonly kategorier: readonly Eksakttall[];
  /** `INGEN`: all differences are alike. `LINEAER`: by the number of places. `KVADRATISK`: by its square. */
  readonly vekting: 'INGEN' | 'LINEAER' | 'KVADRATISK';
}

/**
 * Cohen's kappa for two assessors, plain or weighted. Exact, as a fraction.
 *
 * @param tabell - Two assessors; units without two values do not count.
 * @param valg - The categories, and how differences weigh. Units + categories² steps.
 * @returns The value, or why there is none: `INGEN_PARBARE`, `INGEN_VARIASJON`.
 * @throws TilskuddFeil `VURDERERE_ANTALL_FEIL`, `KATEGORIER_UGYLDIGE`, `KATEGORI_UKJENT`, `VALG_UGYLDIG`,
 * `ENIGHET_ID_TO_GANGER`, `VERDI_ANTALL_FEIL`, `VERDI_UGYLDIG`.
 * @see J. Cohen, "A coefficient of agreement for nominal scales" (1960) and "Weighted kappa" (1968).
 * @example
 * const enhet = (enhetId, ...verdier) => ({ enhetId, verdier });
 * const tabell = { vurdererIder: ['v', 'w'], enheter: [enhet('a', 0, 0), enhet('b', 1, 2), enhet('c', 2, 2)] };
 * const kategorier = [0, 1, 2];
 * beregnCohenKappa(tabell, { kategorier, vekting: 'INGEN' }).verdi // => { teller: '1', nevner: '2' }
 * beregnCohenKappa(tabell, { kategorier, vekting: 'KVADRATISK' }).verdi // => { teller: '4', nevner: '5' }
 */
export function beregnCohenKappa(tabell: Enighetstabell, valg: Kappavalg): Enighetsmål {
  const { enheter, skala, vurdererIder } = lesEnighetstabell(tabell);
  const plasser = lesKategorier(valg);
  if (vurdererIder.length !== 2) {
    const data = { antall: vurdererIder.length, forventet: 2 };
    kastVedFeil([funn('VURDERERE_ANTALL_FEIL', 'FEIL', '/tabell/vurdererIder', data)]);
  }
  const plassAv = (verdi: bigint | undefined): number | undefined =>
    verdi === undefined ? undefined : plasser.get(nøkkel({ t: verdi, n: skala }));
  kastVedFeil(
    enheter.flatMap(({ id: enhetId, verdier }) =>
      verdier.flatMap((verdi) => {
        if (verdi === undefined || plassAv(verdi) !== undefined) return [];
        return [funn('KATEGORI_UKJENT', 'FEIL', '/tabell/enheter', { enhetId, verdi: nøkkel({ t: verdi, n: skala }) })];
      }),
    ),
  );
  const par = enheter.flatMap(({ verdier: [a, b] }) => {
    const [i, j] = [plassAv(a), plassAv(b)];
    return i === undefined || j === undefined ? [] : [[i, j] as const];
  });
  return par.length === 0 ? udefinert('INGEN_PARBARE') : regnKappa(par, valg);
}

/** The place of each category, by its value. */
function lesKategorier({ kategorier, vekting }: Kappavalg): ReadonlyMap<string, number> {
  const leste = kategorier.map((kategori) => lesTall(kategori));
  const plasser = new Map(leste.flatMap((tall, i) => (tall === undefined ? [] : [[nøkkel(tall), i] as const])));
  kastVedFeil([
    ...(plasser.size === kategorier.length && plasser.size > 0
      ? []
      : [funn('KATEGORIER_UGYLDIGE', 'FEIL', '/valg/kategorier', { antall: kategorier.length })]),
    ...(['INGEN', 'LINEAER', 'KVADRATISK'].includes(vekting)
      ? []
      : [funn('VALG_UGYLDIG', 'FEIL', '/valg/vekting', { felt: 'vekting', verdi: String(vekting) })]),
  ]);
  return plasser;
}

function nøkkel(tall: Rasjonal): string {
  const { t, n } = forkort(tall);
  return n === 1n ? t.toString() : `${t}/${n}`;
}

/** 1 − observed / expected disagreement. */
function regnKappa(par: readonly (readonly [number, number])[], { kategorier, vekting }: Kappavalg): Enighetsmål {
  const uenighet = (i: number, j: number): bigint => {
    const avstand = BigInt(Math.abs(i - j));
    return vekting === 'KVADRATISK' ? avstand * avstand : vekting === 'LINEAER' || avstand === 0n ? avstand : 1n;
  };
  const tell = (hvem: 0 | 1): readonly bigint[] => {
    const antall = new Array<bigint>(kategorier.length).fill(0n);
    for (const ett of par) antall[ett[hvem]] = ved(antall, ett[hvem]) + 1n;
    return antall;
  };
  const [første, andre] = [tell(0), tell(1)];
  const observert = par.reduce((sum, [i, j]) => sum + uenighet(i, j), 0n);
  let ventet = 0n;
  for (const [i, n] of første.entries()) for (const [j, m] of andre.entries()) ventet += n * m * uenighet(i, j);
  if (ventet === 0n) return udefinert('INGEN_VARIASJON');
  return { utfall: 'BEREGNET', verdi: tilBrøk({ t: ventet - observert * BigInt(par.length), n: ventet }) };
}
