import { gang, leggSammen, lesEksakt, type Rasjonal, tilBrøk } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagDesimal } from '../kjerne/lag-desimal';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import type { Brøk, Desimal, JsonVerdi } from '../kjerne/typer';
import type { Endring } from '../modell';
import type { Form } from './form';
import type { OrdningKoder } from './koder';
import { kontrollerVerdi, skriv } from './kontroller-verdi';

const funn = lagFunnlager<OrdningKoder>();
const REGNBARE: ReadonlySet<unknown> = new Set(['HELTALL', 'BELOP', 'TALL', 'VEKT', 'ANDEL', 'BROK']);

/** A number or an amount times or plus another, exact and in the same form: an amount stays whole øre. */
export function regnVerdi(
  endring: Extract<Endring, { readonly type: 'GANGER' | 'PLUSS' }>,
  før: unknown,
  form: Form,
  sti: string,
): { readonly verdi: JsonVerdi } | { readonly funn: Funn } {
  const { adresse } = endring;
  const [felt, ledd] = endring.type === 'GANGER' ? ['faktor', endring.faktor] : ['tillegg', endring.tillegg];
  const gammel = REGNBARE.has(form) ? les(før) : undefined;
  if (gammel === undefined) {
    return { funn: funn('REFORM_IKKE_TALL', 'FEIL', `${sti}/adresse`, { adresse, verdi: skriv(før) }) };
  }
  const tall = les(ledd);
  if (tall === undefined) {
    return { funn: funn('REFORM_IKKE_TALL', 'FEIL', `${sti}/${felt}`, { adresse, verdi: skriv(ledd) }) };
  }
  const verdi = skrivSom(før, endring.type === 'GANGER' ? gang(gammel, tall) : leggSammen(gammel, tall));
  const [omVerdien] = kontrollerVerdi(verdi, form, adresse, `${sti}/${felt}`);
  return omVerdien === undefined ? { verdi } : { funn: omVerdien };
}

function les(x: unknown): Rasjonal | undefined {
  const lest = prøv(() => lesEksakt(x as number | Desimal | Brøk));
  return lest.ok ? lest.verdi : undefined;
}

/** In the form of the old value: a fraction, decimal digits, or a number where a number says exactly the same. */
function skrivSom(før: unknown, { t, n }: Rasjonal): JsonVerdi {
  if (typeof før === 'object') return { ...tilBrøk({ t, n }) };
  // The old value and the change are both decimal, so n is a power of ten.
  const desimaler = n.toString().length - 1;
  const siffer = (t < 0n ? -t : t).toString().padStart(desimaler + 1, '0');
  const punktum = siffer.length - desimaler;
  const tekst = `${t < 0n ? '-' : ''}${siffer.slice(0, punktum)}${desimaler === 0 ? '' : `.${siffer.slice(punktum)}`}`;
  if (siffer.length > 60) return tekst;
  const desimal = lagDesimal(tekst);
  return typeof før === 'number' && String(Number(desimal)) === desimal ? Number(desimal) : desimal;
}
