import type { MedKilder } from './finn-kilde';
import { lagSti } from './json-peker';
import type { Kildebelagt, Kildehenvisning } from './kilde';
import type { SporKoder } from './koder-spor';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<SporKoder>();
const DYPEST = 1000;

/**
 * The places of values that neither a source nor an assumption covers, in the order they stand in the data.
 *
 * A value is a text, a number, a truth value, `null`, or an empty list or object. A reference that sets both a source
 * and an assumption, or neither, covers nothing. In an `Ordning` the list of sources itself is left out.
 *
 * @param x - `Kildebelagt` data, or an `Ordning`; at most 1000 levels deep.
 * @returns JSON Pointers into the data; empty when everything is covered. Linear in the size of the data.
 * @throws TilskuddFeil `JSON_FOR_DYPT`.
 * @example
 * const antakelse = { id: 'x', antakelse: 'Prøve', grunnlag: 'Eksempel' };
 * finnUtenKilde({ data: { a: { b: 1 }, ab: 2 }, kilder: [{ sti: '/a', antakelse }] }) // => ['/ab']
 */
export function finnUtenKilde(x: Kildebelagt<unknown> | MedKilder): readonly string[] {
  const dekket = new Set(x.kilder.filter(harEttOpphav).map(({ sti }) => sti));
  const uten: string[] = [];
  besøk('data' in x ? x.data : utenKilder(x), '', 0, dekket, uten);
  return uten;
}

function harEttOpphav({ kilde, antakelse }: Kildehenvisning): boolean {
  return (kilde === undefined) !== (antakelse === undefined);
}

function utenKilder({ kilder: _, ...resten }: MedKilder): unknown {
  return resten;
}

function besøk(verdi: unknown, sti: string, dybde: number, dekket: ReadonlySet<string>, uten: string[]): void {
  if (dekket.has(sti)) return;
  if (dybde > DYPEST) throw feil('JSON_FOR_DYPT', sti, { grense: DYPEST });
  const barn = typeof verdi === 'object' && verdi !== null ? Object.entries(verdi) : [];
  if (barn.length === 0) uten.push(sti);
  for (const [nøkkel, under] of barn) besøk(under, sti + lagSti(nøkkel), dybde + 1, dekket, uten);
}
