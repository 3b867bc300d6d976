import {
  del,
  leggSammen,
  lesEksakt,
  type Rasjonal,
  sammenlignEksakt,
  somRasjonal,
  tilBrøk,
  trekkFra,
} from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagSti } from '../kjerne/json-peker';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Dato } from '../kjerne/typer';
import type { Gevinstrealiseringsplan, Indikator, Indikatorresultat, Måling, Måloppnåelse, UtenAndel } from '../modell';
import type { OppfølgingKoder } from './koder';

const funn = lagFunnlager<OppfølgingKoder>();
const NULL = somRasjonal(0);
const EN = somRasjonal(1);

/** How the whole of a plan is assessed. */
export interface Måloppnåelsesvalg {
  /** The day; later measurements do not count. */
  readonly perDato: Dato;
  /** Whether shares below 0 and above 1 count as they are in the mean, or are cut to 0 and 1; without it there is no mean. */
  readonly utenforMålet?: 'TELLER' | 'KAPPES';
}

/**
 * Assesses how far the gains of a plan have come on a day, indicator by indicator and in all, in exact fractions.
 *
 * The last measurement on or before the day counts. A missing one is `IKKE_MALT`, is never zero, and is left out of the
 * mean, which says how many it is the mean of. Where the baseline is unknown, is the target, or lies beyond it, there is no
 * share of the way, and the reason is given; whether the target is reached is still known.
 *
 * @param plan - Its indicators have unique ids.
 * @param valg - The day, and how shares outside 0–1 count in the mean.
 * @throws TilskuddFeil `TALL_UGYLDIG` for values that are no numbers.
 * @example
 * const felles = { enhet: 'liggedøgn', type: 'BRUKER', retning: 'LAVERE_ER_BEDRE', hvemFår: ['unn'], hvemBærer: ['narvik'] };
 * const plan = {
 *   beskrivelse: 'Færre liggedøgn',
 *   indikatorer: [
 *     { ...felles, id: 'dogn', navn: 'Liggedøgn', utgangsverdi: 120, målverdi: 90, målinger: [{ dato: '2024-10-01', verdi: 110 }] },
 *     { ...felles, id: 'reinn', navn: 'Reinnleggelser', utgangsverdi: 12, målverdi: 8, målinger: [] },
 *   ],
 * };
 * const svar = vurderMåloppnåelse(plan, { perDato: '2024-12-31', utenforMålet: 'TELLER' });
 * svar.indikatorer.map(({ status, andel }) => [status, andel?.teller, andel?.nevner])
 * // => [['IKKE_NADD', '1', '3'], ['IKKE_MALT', undefined, undefined]]
 * svar.snitt // => { teller: '1', nevner: '3' }
 * svar.medAndel // => 1
 */
export function vurderMåloppnåelse(
  { indikatorer }: Gevinstrealiseringsplan,
  { perDato, utenforMålet }: Måloppnåelsesvalg,
): Måloppnåelse {
  const vurdert = indikatorer.map((indikator, i) => vurderEn(indikator, perDato, lagSti('indikatorer', i)));
  const resultater = vurdert.map(({ resultat }) => resultat);
  const andeler = resultater.flatMap(({ andel }) => (andel === undefined ? [] : [lesEksakt(andel)]));
  const medStatus = (status: Indikatorresultat['status']): number =>
    resultater.filter((resultat) => resultat.status === status).length;
  return {
    perDato,
    indikatorer: resultater,
    nådd: medStatus('NADD'),
    ikkeNådd: medStatus('IKKE_NADD'),
    ikkeMålt: medStatus('IKKE_MALT'),
    medAndel: andeler.length,
    ...(andeler.length === 0 || utenforMålet === undefined ? {} : { snitt: tilBrøk(snittAv(andeler, utenforMålet)) }),
    ...(utenforMålet === undefined ? {} : { utenforMålet }),
    funn: vurdert.flatMap((en) => en.funn),
  };
}

function snittAv(andeler: readonly Rasjonal[], utenforMålet: 'TELLER' | 'KAPPES'): Rasjonal {
  const talt = utenforMålet === 'KAPPES' ? andeler.map(kapp) : andeler;
  return del(talt.reduce(leggSammen, NULL), somRasjonal(talt.length));
}

function kapp(andel: Rasjonal): Rasjonal {
  if (sammenlignEksakt(andel, NULL) < 0) return NULL;
  return sammenlignEksakt(andel, EN) > 0 ? EN : andel;
}

interface Vurdert {
  readonly resultat: Indikatorresultat;
  readonly funn: readonly Funn[];
}

function vurderEn(indikator: Indikator, perDato: Dato, sti: string): Vurdert {
  const { id: indikatorId, retning, målverdi, hvemFår, hvemBærer, måldato } = indikator;
  const felles = { indikatorId, hvemFår, hvemBærer };
  const siste = finnSiste(indikator.målinger, perDato);
  const omVei = funnOmVei(indikator, sti);
  const mangler = måldato !== undefined && måldato <= perDato && (siste === undefined || siste.dato < måldato);
  const omMåling = mangler
    ? [funn('MALING_MANGLER', 'ADVARSEL', `${sti}/målinger`, { indikatorId, dato: måldato })]
    : [];
  if (siste === undefined) {
    return { resultat: { ...felles, status: 'IKKE_MALT', utenAndel: 'IKKE_MALT' }, funn: [...omVei, ...omMåling] };
  }
  if (siste.verdi === undefined) {
    const flere = funn('MALING_FLERE_VERDIER', 'FEIL', `${sti}/målinger`, { indikatorId, dato: siste.dato });
    return { resultat: { ...felles, status: 'IKKE_MALT', utenAndel: 'FLERE_VERDIER' }, funn: [...omVei, flere] };
  }
  const { verdi, dato: måltDato } = siste;
  const orden = sammenlignEksakt(verdi, lesEksakt(målverdi));
  const nådd = retning === 'HOYERE_ER_BEDRE' ? orden >= 0 : orden <= 0;
  return {
    resultat: {
      ...felles,
      status: nådd ? 'NADD' : 'IKKE_NADD',
      verdi: tilBrøk(verdi),
      måltDato,
      ...andelAv(indikator, verdi),
    },
    funn: [...omVei, ...omMåling],
  };
}

/** The last day's value; without a value when the day has several that differ. */
function finnSiste(
  målinger: readonly Måling[],
  perDato: Dato,
): { readonly dato: Dato; readonly verdi?: Rasjonal } | undefined {
  const iTide = målinger.filter(({ dato }) => dato <= perDato);
  const dato = iTide.reduce<Dato | undefined>((d, m) => (d === undefined || m.dato > d ? m.dato : d), undefined);
  if (dato === undefined) return undefined;
  const [verdi, ...flere] = iTide.filter((m) => m.dato === dato).map((m) => lesEksakt(m.verdi));
  if (verdi === undefined || flere.some((annen) => sammenlignEksakt(annen, verdi) !== 0)) return { dato };
  return { dato, verdi };
}

function andelAv(indikator: Indikator, verdi: Rasjonal): Pick<Indikatorresultat, 'andel' | 'utenAndel'> {
  const utenAndel = finnUtenAndel(indikator);
  if (utenAndel !== undefined) return { utenAndel };
  const utgang = lesEksakt(indikator.utgangsverdi ?? 0);
  return { andel: tilBrøk(del(trekkFra(verdi, utgang), trekkFra(lesEksakt(indikator.målverdi), utgang))) };
}

function finnUtenAndel({ utgangsverdi, målverdi, retning }: Indikator): UtenAndel | undefined {
  if (utgangsverdi === undefined) return 'UTEN_UTGANGSVERDI';
  const orden = sammenlignEksakt(lesEksakt(målverdi), lesEksakt(utgangsverdi));
  if (orden === 0) return 'UTGANGSVERDI_ER_MAL';
  return orden > 0 === (retning === 'HOYERE_ER_BEDRE') ? undefined : 'MAL_MOT_RETNINGEN';
}

function funnOmVei(indikator: Indikator, sti: string): readonly Funn[] {
  const { id: indikatorId } = indikator;
  switch (finnUtenAndel(indikator)) {
    case 'UTGANGSVERDI_ER_MAL':
      return [funn('INDIKATOR_UTGANG_ER_MAL', 'ADVARSEL', `${sti}/målverdi`, { indikatorId })];
    case 'MAL_MOT_RETNINGEN':
      return [funn('INDIKATOR_MAL_MOT_RETNINGEN', 'ADVARSEL', `${sti}/retning`, { indikatorId })];
    default:
      return [];
  }
}
