import type { Navneliste } from '../lag-navn';
import { sitat } from '../tekster/ord';
import type { Språk } from '../tekster/typer';

/**
 * Names by id: those of the caller, and those that stand beside an id in the data.
 *
 * An id that two things have, one under another name or without one, gets none: a wrong name is worse than none. Linear in
 * the data.
 */
export function samleNavn(navn: Navneliste, grunnlag: unknown, språk: Språk): ReadonlyMap<string, string> {
  const iData = new Map<string, string | undefined>();
  const kø: unknown[] = [grunnlag];
  const sett = new Set<unknown>();
  while (kø.length > 0) {
    const ting = kø.pop();
    if (typeof ting !== 'object' || ting === null || sett.has(ting)) continue;
    sett.add(ting);
    const { id } = ting as { readonly id?: unknown };
    if (typeof id === 'string') noter(iData, id, finnNavnet(id, ting, språk));
    for (const del of Object.values(ting)) kø.push(del);
  }
  const svar = new Map<string, string>();
  for (const [id, dets] of iData) if (dets !== undefined && dets !== '') svar.set(id, dets);
  for (const { id, navn: dets } of navn) svar.set(id, dets);
  return svar;
}

/** The most of a question that stands in for a name. */
const LENGST = 60;

/** What a thing is called: its name or title; else a criterion by its question, and a person by the role, beside the id. */
function finnNavnet(id: string, ting: object, språk: Språk): unknown {
  const { navn, tittel, tiltak, spørsmål, rolle } = ting as Readonly<Record<string, unknown>>;
  if (typeof navn === 'string') return navn;
  if (typeof tittel === 'string') return tittel;
  if (typeof tiltak === 'object' && tiltak !== null) return (tiltak as { readonly tittel?: unknown }).tittel;
  if (typeof spørsmål === 'string') return `${id} (${sitat(kort(spørsmål), språk)})`;
  return typeof rolle === 'string' ? `${rolle} (${sitat(id, språk)})` : undefined;
}

const kort = (tekst: string): string =>
  tekst.length <= LENGST ? tekst : `${tekst.slice(0, LENGST).replace(/\s+\S*$/, '')} …`;

/** `undefined` stands for an id that is nobody's, the empty text for one that has been seen without a name. */
function noter(iData: Map<string, string | undefined>, id: string, navn: unknown): void {
  const dets = typeof navn === 'string' ? navn : '';
  if (!iData.has(id)) iData.set(id, dets);
  else if (iData.get(id) !== dets) iData.set(id, undefined);
}
