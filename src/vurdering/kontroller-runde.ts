import { erBeløp } from '../kjerne/er-belop';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Søknad } from '../modell';
import type { VurderingKoder } from './koder';
import type { Runde, Vurderingsvalg } from './typer';

const funn = lagFunnlager<VurderingKoder>();

const VALG = {
  aggregering: ['SNITT', 'MEDIAN', 'TRIMMET', 'KONSENSUS'],
  tilAvklaring: ['TELLER_MED_MERKNAD', 'HOLDES_UTE'],
  manglende: ['UFULLSTENDIG', 'RENORMER', 'SKALAMINIMUM', 'INTERVALL'],
} as const satisfies { readonly [Felt in keyof Vurderingsvalg]: readonly Vurderingsvalg[Felt][] };

/** Whether a søknad in this state is assessed at all. */
export function erAktuell({ tilstand }: Søknad): boolean {
  return tilstand !== 'UTKAST' && tilstand !== 'AVVIST' && tilstand !== 'TRUKKET';
}

/** What is wrong with the lists of a round and with the choices, so that no total rests on it. */
export function kontrollerRunde(runde: Runde, valg: Vurderingsvalg): readonly Funn[] {
  const { søknader, vurderinger, vurderere } = runde;
  return [
    ...(søknader.length === 0 ? [funn('RUNDE_TOM', 'FEIL', '/runde/søknader', {})] : []),
    ...toGanger(søknader, '/runde/søknader'),
    ...toGanger(vurderinger, '/runde/vurderinger'),
    ...toGanger(vurderere ?? [], '/runde/vurderere'),
    ...funnOmValg(valg),
    ...funnOmSøknader(runde),
  ];
}

function toGanger(liste: readonly { readonly id: string }[], sti: string): readonly Funn[] {
  if (erStigende(liste) || new Set(liste.map(({ id }) => id)).size === liste.length) return [];
  return finnGjentatte(liste.map(({ id }) => id)).map(({ nøkkel: id, plass, først }) =>
    funn('RUNDE_ID_TO_GANGER', 'FEIL', `${sti}/${plass}/id`, { id, først }),
  );
}

/** Whether ids rise by length and then by text, as numbered ones mostly do; then none stands twice, and none is hashed. */
function erStigende(liste: readonly { readonly id: string }[]): boolean {
  for (let i = 1; i < liste.length; i++) {
    const [før, id] = [liste[i - 1]?.id ?? '', liste[i]?.id ?? ''];
    if (id.length < før.length || (id.length === før.length && id <= før)) return false;
  }
  return true;
}

function funnOmValg(valg: Vurderingsvalg): readonly Funn[] {
  const ugyldig = (felt: keyof Vurderingsvalg): Funn =>
    funn('VALG_UGYLDIG', 'FEIL', `/valg/${felt}`, { felt, verdi: String(valg[felt]) });
  const { aggregering, kutt, minstHabile } = valg;
  return [
    ...(['aggregering', 'tilAvklaring', 'manglende'] as const)
      .filter((felt) => !(VALG[felt] as readonly unknown[]).includes(valg[felt]))
      .map(ugyldig),
    ...((aggregering === 'TRIMMET') === erAntall(kutt) && (kutt === undefined || erAntall(kutt))
      ? []
      : [ugyldig('kutt')]),
    ...(minstHabile === undefined || erAntall(minstHabile) ? [] : [ugyldig('minstHabile')]),
  ];
}

const erAntall = (x: unknown): boolean => Number.isSafeInteger(x) && Number(x) >= 1;

function funnOmSøknader({ utlysning, søknader }: Runde): readonly Funn[] {
  const alle: Funn[] = [];
  for (const [i, { id: søknadId, utlysningId, søktBeløp }] of søknader.entries()) {
    if (utlysningId !== utlysning.id) {
      const data = { søknadId, utlysningId, forventet: utlysning.id };
      alle.push(funn('SOKNAD_ANNEN_UTLYSNING', 'FEIL', `/runde/søknader/${i}/utlysningId`, data));
    }
    if (!erBeløp(søktBeløp)) {
      const data = { søknadId, beløp: String(søktBeløp) };
      alle.push(funn('SOKT_BELOP_UGYLDIG', 'FEIL', `/runde/søknader/${i}/søktBeløp`, data));
    }
  }
  return alle;
}
