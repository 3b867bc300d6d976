import { dagerIMåned } from '../kjerne/dagnummer';
import { erDato } from '../kjerne/er-dato';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Dato } from '../kjerne/typer';
import type { Anker, Hendelse, Periode, UgyldigFrist } from '../modell';
import type { Mellomfrist } from './utled-frist';

/** What an anchor comes to: a date, a wait for root events, or a reason why there is none. */
export type Ankerverdi =
  | { readonly type: 'DATO'; readonly dato: Dato; readonly fra: string }
  | { readonly type: 'VENTER'; readonly på: ReadonlySet<string>; readonly anslag?: Periode }
  | { readonly type: 'UGYLDIG'; readonly årsak: UgyldigFrist['årsak']; readonly medlemmer: readonly string[] };

/** What anchors are looked up in. */
export interface Oppslag {
  readonly hendelser: ReadonlyMap<string, Hendelse>;
  readonly frist: (regelId: string) => Mellomfrist | undefined;
}

/** Finds what an anchor comes to. */
export function finnAnker(anker: Anker, oppslag: Oppslag): Ankerverdi {
  switch (anker.type) {
    case 'HENDELSE':
      return fraHendelse(anker.hendelseId, oppslag.hendelser.get(anker.hendelseId));
    case 'FRIST':
      return fraFrist(anker, oppslag.frist(anker.regelId));
    case 'DATO':
      return erDato(anker.dato) ? { type: 'DATO', dato: anker.dato, fra: anker.dato } : ugyldig('UGYLDIG_REGEL');
    case 'ARLIG':
      return fraÅrlig(anker);
    case 'TIDLIGST':
    case 'SENEST':
      return velg(
        anker.av.map((a) => finnAnker(a, oppslag)),
        anker.type,
      );
  }
}

const ugyldig = (årsak: UgyldigFrist['årsak'], medlemmer: readonly string[] = []): Ankerverdi => ({
  type: 'UGYLDIG',
  årsak,
  medlemmer,
});

function fraHendelse(id: string, hendelse: Hendelse | undefined): Ankerverdi {
  if (hendelse === undefined) return ugyldig('UKJENT_ANKER', [id]);
  const { bortfalt, dato, anslag } = hendelse;
  if (bortfalt === true) return ugyldig('BORTFALT', [id]);
  if (dato !== undefined) return erDato(dato) ? { type: 'DATO', dato, fra: id } : ugyldig('UGYLDIG_REGEL', [id]);
  if (anslag === undefined) return { type: 'VENTER', på: new Set([id]) };
  if (!erDato(anslag.fom) || !erDato(anslag.tom)) return ugyldig('UGYLDIG_REGEL', [id]);
  return { type: 'VENTER', på: new Set([id]), anslag };
}

function fraFrist({ regelId, dato }: Extract<Anker, { type: 'FRIST' }>, til: Mellomfrist | undefined): Ankerverdi {
  if (til === undefined) return ugyldig('UKJENT_ANKER', [regelId]);
  const { frist, uforskjøvetAnslag } = til;
  const formell = dato === 'FORMELL';
  if (frist.status === 'DATERT')
    return { type: 'DATO', dato: formell ? frist.dato : frist.uforskjøvetDato, fra: regelId };
  if (frist.status === 'UGYLDIG') return ugyldig('AVHENGER_AV_UGYLDIG', [regelId]);
  const anslag = formell ? frist.anslag : uforskjøvetAnslag;
  const på = new Set(frist.venterPå);
  return anslag === undefined ? { type: 'VENTER', på } : { type: 'VENTER', på, anslag };
}

function fraÅrlig({ år, måned, dag }: Extract<Anker, { type: 'ARLIG' }>): Ankerverdi {
  const hele = [år, måned, dag].every(Number.isInteger);
  if (!hele || år < 1 || år > 9999 || måned < 1 || måned > 12 || dag < 1 || dag > 31) return ugyldig('UGYLDIG_REGEL');
  const toSifre = (tall: number): string => String(tall).padStart(2, '0');
  const klemt = Math.min(dag, dagerIMåned(år, måned));
  const dato = `${String(år).padStart(4, '0')}-${toSifre(måned)}-${toSifre(klemt)}` as Dato;
  return { type: 'DATO', dato, fra: dato };
}

/** The earliest or latest of several: invalid when one is, waiting when one waits, with a range when all have one. */
function velg(verdier: readonly Ankerverdi[], type: 'TIDLIGST' | 'SENEST'): Ankerverdi {
  const ugyldige = verdier.flatMap((v) => (v.type === 'UGYLDIG' ? [v] : []));
  const [første] = ugyldige;
  if (første !== undefined) {
    return ugyldig(første.årsak, [...new Set(ugyldige.flatMap((v) => v.medlemmer))].sort(sammenlignTekst));
  }
  const daterte = verdier
    .flatMap((v) => (v.type === 'DATO' ? [v] : []))
    .sort((a, b) => sammenlignTekst(a.dato, b.dato));
  const ventende = verdier.flatMap((v) => (v.type === 'VENTER' ? [v] : []));
  const ytterst = <T>(sortert: readonly T[]): T | undefined => (type === 'TIDLIGST' ? sortert[0] : sortert.at(-1));
  if (ventende.length === 0) return ytterst(daterte) ?? ugyldig('UGYLDIG_REGEL');
  const på = new Set(ventende.flatMap((v) => [...v.på]));
  const anslag = ventende.flatMap((v) => (v.anslag === undefined ? [] : [v.anslag]));
  if (anslag.length < ventende.length) return { type: 'VENTER', på };
  const spenn = [...anslag, ...daterte.map(({ dato }) => ({ fom: dato, tom: dato }))];
  const ende = (felt: 'fom' | 'tom'): Dato | undefined => ytterst(spenn.map((s) => s[felt]).sort(sammenlignTekst));
  const [fom, tom] = [ende('fom'), ende('tom')];
  return fom === undefined || tom === undefined ? { type: 'VENTER', på } : { type: 'VENTER', på, anslag: { fom, tom } };
}
