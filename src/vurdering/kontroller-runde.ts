import { del, type Rasjonal, sammenlignEksakt, trekkFra } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Poeng, Søknad, Vurdering } from '../modell';
import type { VurderingKoder } from './koder';
import { type LestKriterium, lesTall } from './les-kriterier';
import type { Runde, Vurderingsvalg } from './typer';

const funn = lagFunnlager<VurderingKoder>();

const VALG: { readonly [Felt in keyof Vurderingsvalg]: readonly Vurderingsvalg[Felt][] } = {
  aggregering: ['SNITT', 'KONSENSUS'],
  tilAvklaring: ['TELLER_MED_MERKNAD', 'HOLDES_UTE'],
  manglende: ['UFULLSTENDIG', 'RENORMER', 'SKALAMINIMUM'],
};
const UAKTUELLE: ReadonlySet<Søknad['tilstand']> = new Set(['UTKAST', 'AVVIST', 'TRUKKET']);

/** Whether a søknad in this state is assessed at all. */
export const erAktuell = ({ tilstand }: Søknad): boolean => !UAKTUELLE.has(tilstand);

/** Everything that is wrong with a round and the choices, so that no total rests on it. */
export function kontrollerRunde(
  runde: Runde,
  kriterier: readonly LestKriterium[],
  valg: Vurderingsvalg,
): readonly Funn[] {
  const { søknader, vurderinger, vurderere, habilitet } = runde;
  return [
    ...(søknader.length === 0 ? [funn('RUNDE_TOM', 'FEIL', '/runde/søknader', {})] : []),
    ...toGanger(søknader, '/runde/søknader'),
    ...toGanger(vurderinger, '/runde/vurderinger'),
    ...toGanger(vurderere ?? [], '/runde/vurderere'),
    ...funnOmValg(valg),
    ...søknader.flatMap((søknad, i) => funnOmSøknad(søknad, runde, i)),
    ...funnOmHabilitet(habilitet),
    ...funnOmVurderinger(runde, kriterier),
  ];
}

function toGanger(liste: readonly { readonly id: string }[], sti: string): readonly Funn[] {
  return finnGjentatte(liste.map(({ id }) => id)).map(({ nøkkel: id, plass, først }) =>
    funn('RUNDE_ID_TO_GANGER', 'FEIL', `${sti}/${plass}/id`, { id, først }),
  );
}

function funnOmValg(valg: Vurderingsvalg): readonly Funn[] {
  return (['aggregering', 'tilAvklaring', 'manglende'] as const).flatMap((felt) => {
    const lovlige: readonly unknown[] = VALG[felt];
    if (lovlige.includes(valg[felt])) return [];
    return [funn('VALG_UGYLDIG', 'FEIL', `/valg/${felt}`, { felt, verdi: String(valg[felt]) })];
  });
}

function funnOmSøknad({ id, utlysningId, søktBeløp }: Søknad, { utlysning }: Runde, i: number): readonly Funn[] {
  const sti = `/runde/søknader/${i}`;
  const omUtlysning = { søknadId: id, utlysningId, forventet: utlysning.id };
  return [
    ...(utlysningId === utlysning.id
      ? []
      : [funn('SOKNAD_ANNEN_UTLYSNING', 'FEIL', `${sti}/utlysningId`, omUtlysning)]),
    ...(erBeløp(søktBeløp)
      ? []
      : [funn('SOKT_BELOP_UGYLDIG', 'FEIL', `${sti}/søktBeløp`, { søknadId: id, beløp: String(søktBeløp) })]),
  ];
}

function funnOmHabilitet(habilitet: Runde['habilitet']): readonly Funn[] {
  const sett = new Map<string, string>();
  return habilitet.flatMap(({ vurdererId, søknadId, status }, i) => {
    const par = JSON.stringify([vurdererId, søknadId]);
    const før = sett.get(par) ?? status;
    sett.set(par, før);
    return før === status
      ? []
      : [funn('HABILITET_MOTSTRIDENDE', 'FEIL', `/runde/habilitet/${i}`, { vurdererId, søknadId })];
  });
}

function funnOmVurderinger(runde: Runde, kriterier: readonly LestKriterium[]): readonly Funn[] {
  const søknader = new Map(runde.søknader.map((søknad) => [søknad.id, søknad]));
  const etterId = new Map(kriterier.map((kriterium) => [kriterium.id, kriterium]));
  const vurderere = runde.vurderere && new Set(runde.vurderere.map(({ id }) => id));
  const poengsatt = new Set<string>();
  const medKonsensus = new Set<string>();
  return runde.vurderinger.flatMap((vurdering, i) => {
    const sti = `/runde/vurderinger/${i}`;
    const { søknadId, vurdererId, form } = vurdering;
    const søknad = søknader.get(søknadId);
    const toKonsensus = form === 'KONSENSUS' && medKonsensus.has(søknadId);
    if (form === 'KONSENSUS') medKonsensus.add(søknadId);
    return [
      ...(søknad === undefined
        ? [funn('VURDERING_UKJENT_SOKNAD', 'FEIL', `${sti}/søknadId`, { søknadId })]
        : erAktuell(søknad)
          ? []
          : [funn('VURDERING_AV_UAKTUELL', 'ADVARSEL', `${sti}/søknadId`, { søknadId, tilstand: søknad.tilstand })]),
      ...(vurderere === undefined || vurderere.has(vurdererId)
        ? []
        : [funn('VURDERING_UKJENT_VURDERER', 'FEIL', `${sti}/vurdererId`, { vurdererId })]),
      ...(toKonsensus ? [funn('KONSENSUS_TO_GANGER', 'FEIL', sti, { søknadId })] : []),
      ...vurdering.poeng.flatMap((poeng, j) => {
        const sted = `${sti}/poeng/${j}`;
        return [...funnOmTall(poeng, etterId, sted), ...funnOmGjentakelse(vurdering, poeng, poengsatt, sted)];
      }),
    ];
  });
}

function funnOmTall(
  { kriteriumId, poeng }: Poeng,
  kriterier: ReadonlyMap<string, LestKriterium>,
  sti: string,
): readonly Funn[] {
  // When the call's criteria cannot be read, that is the finding; its scores are not held against them as well.
  if (kriterier.size === 0) return [];
  const skala = kriterier.get(kriteriumId)?.skala;
  if (skala === undefined) return [funn('KRITERIUM_UKJENT', 'FEIL', `${sti}/kriteriumId`, { kriteriumId })];
  if (poeng === null) return [];
  const lest = lesTall(poeng);
  const felles = { kriteriumId, poeng: String(poeng) };
  if (lest === undefined) return [funn('POENG_UGYLDIG', 'FEIL', `${sti}/poeng`, felles)];
  if (sammenlignEksakt(lest, skala.min) < 0 || sammenlignEksakt(lest, skala.maks) > 0) {
    const data = { ...felles, min: skriv(skala.min), maks: skriv(skala.maks) };
    return [funn('POENG_UTENFOR_SKALA', 'FEIL', `${sti}/poeng`, data)];
  }
  const antallSteg = del(trekkFra(lest, skala.min), skala.steg);
  if (antallSteg.t % antallSteg.n === 0n) return [];
  return [funn('POENG_UTENFOR_STEG', 'FEIL', `${sti}/poeng`, { ...felles, steg: skriv(skala.steg) })];
}

const skriv = ({ t, n }: Rasjonal): string => String(Number(t) / Number(n));

function funnOmGjentakelse(
  { søknadId, vurdererId, form }: Vurdering,
  { kriteriumId }: Poeng,
  sett: Set<string>,
  sti: string,
): readonly Funn[] {
  const nøkkel = JSON.stringify([søknadId, form === 'KONSENSUS' ? null : vurdererId, kriteriumId]);
  if (sett.has(nøkkel)) return [funn('POENG_TO_GANGER', 'FEIL', sti, { søknadId, vurdererId, kriteriumId })];
  sett.add(nøkkel);
  return [];
}
