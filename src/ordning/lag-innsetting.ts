import { gang, lesEksakt, type Rasjonal, tilBrøk } from '../kjerne/brok';
import { lagDesimal } from '../kjerne/lag-desimal';
import type { Desimal, Tallverdi } from '../kjerne/typer';
import type { Ordning, Porteføljegrense } from '../modell';
import { skrivAdresse } from './les-adresse';
import { type FunnetSted, finnSted, medVerdi } from './tre';

/** How any value, also a fraction, is put in a place that is varied. */
export interface Innsetting {
  readonly slag: 'BELOP' | 'ANTALL' | 'KRITERIEVEKT' | 'BROK';
  readonly settInn: (verdi: Rasjonal) => Ordning;
}

/**
 * How to put values in a place; nothing where it holds no amount, limit of a portfolio, weight or share.
 *
 * The weight of a criterion is decimal, and a fraction p/q is put in as p, with all weights beside it times q: only the
 * proportion between weights counts.
 */
export function lagInnsetting(ordning: Ordning, { ledd, form, verdi }: FunnetSted): Innsetting | undefined {
  const sett = (ny: unknown): Ordning => medVerdi(ordning, ledd, ny) as Ordning;
  const erBeløp = form === 'BELOP' || (form === 'ANDEL' && typeof verdi === 'number');
  if (erBeløp) return { slag: 'BELOP', settInn: ({ t, n }) => sett(Number(t / n)) };
  if (form === 'BROK' || form === 'VEKT' || form === 'ANDEL') {
    return { slag: 'BROK', settInn: (ny) => sett(tilBrøk(ny)) };
  }
  const mål = porteføljemål(ordning, ledd);
  if (mål !== undefined) return { slag: mål, settInn: ({ t, n }) => sett(Number(t / n)) };
  const [element, felt] = ledd.slice(-2);
  const erVekt = form === 'TALL' && felt?.type === 'FELT' && felt.navn === 'vekt' && element?.type === 'ELEMENT';
  if (!erVekt) return undefined;
  const liste = ledd.slice(0, -2);
  const funnet = finnSted(ordning, skrivAdresse(liste), '');
  const søsken = 'sted' in funnet ? (funnet.sted.verdi as readonly Søsken[]) : [];
  const denne = element.nøkkel;
  return {
    slag: 'KRITERIEVEKT',
    settInn: (ny) => {
      const { teller, nevner } = tilBrøk(ny);
      const vekter = søsken.map((s) => {
        if ((s.kriteriumId ?? s.id) === denne) return { ...s, vekt: lagDesimal(teller) };
        return s.vekt === undefined ? s : { ...s, vekt: ganger(s.vekt, BigInt(nevner)) };
      });
      return medTerskel(medVerdi(ordning, liste, vekter) as Ordning, ledd, BigInt(nevner));
    },
  };
}

/** What a limit of a portfolio counts; nothing where the place is no such limit. */
function porteføljemål(ordning: Ordning, ledd: FunnetSted['ledd']): Porteføljegrense['mål'] | undefined {
  const [portefølje, grenser, element, felt] = ledd.slice(-4);
  const erGrense =
    portefølje?.type === 'FELT' &&
    portefølje.navn === 'portefølje' &&
    grenser?.type === 'FELT' &&
    grenser.navn === 'grenser' &&
    element?.type === 'ELEMENT' &&
    felt?.type === 'FELT' &&
    (felt.navn === 'minst' || felt.navn === 'høyst');
  if (!erGrense) return undefined;
  const funnet = finnSted(ordning, skrivAdresse(ledd.slice(0, -1)), '');
  return 'sted' in funnet ? (funnet.sted.verdi as Porteføljegrense | undefined)?.mål : undefined;
}

/** A threshold in weighted points is on the scale of the weights, and goes with them; those of sub-criteria are shares. */
function medTerskel(ordning: Ordning, ledd: FunnetSted['ledd'], faktor: bigint): Ordning {
  const underkriterium = ledd.some((l) => l.type === 'FELT' && l.navn === 'underkriterier');
  const element = ledd.find((l) => l.type === 'ELEMENT');
  if (underkriterium || element?.type !== 'ELEMENT') return ordning;
  const utlysninger = ordning.tildeling.utlysninger.map((utlysning) =>
    utlysning.id === element.nøkkel && utlysning.terskelSum !== undefined
      ? { ...utlysning, terskelSum: ganger(utlysning.terskelSum, faktor) }
      : utlysning,
  );
  return { ...ordning, tildeling: { ...ordning.tildeling, utlysninger } };
}

interface Søsken {
  readonly id?: string;
  readonly kriteriumId?: string;
  readonly vekt?: Tallverdi;
}

/** A decimal number times a whole one is decimal. */
function ganger(vekt: Tallverdi, faktor: bigint): Desimal {
  const { t, n } = gang(lesEksakt(vekt), { t: faktor, n: 1n });
  const desimaler = n.toString().length - 1;
  const siffer = t.toString().padStart(desimaler + 1, '0');
  const punktum = siffer.length - desimaler;
  return lagDesimal(desimaler === 0 ? siffer : `${siffer.slice(0, punktum)}.${siffer.slice(punktum)}`);
}
