import type { MedKilder } from './finn-kilde';
import { lagSti } from './json-peker';
import type { Kildebelagt } from './kilde';

/**
 * The places of values that neither a source nor an assumption covers, in the order they stand in the data.
 *
 * A value is a text, a number, a truth value, `null`, or an empty list or object. In an `Ordning` the list of sources
 * itself is left out.
 *
 * @returns JSON Pointers; empty when everything is covered. Linear in the size of the data.
 * @example
 * finnUtenKilde({ data: { a: 1, b: 2 }, kilder: [{ sti: '/a', antakelse: { id: 'x', antakelse: 'A', grunnlag: 'B' } }] }) // => ['/b']
 */
export function finnUtenKilde(x: Kildebelagt<unknown> | MedKilder): readonly string[] {
  const dekket = new Set(
    x.kilder
      .filter(({ kilde, antakelse }) => (kilde === undefined) !== (antakelse === undefined))
      .map(({ sti }) => sti),
  );
  const uten: string[] = [];
  besøk('data' in x ? x.data : utenKilder(x), '', dekket, uten);
  return uten;
}

function utenKilder(x: MedKilder): unknown {
  const { kilder: _, ...resten } = x;
  return resten;
}

function besøk(verdi: unknown, sti: string, dekket: ReadonlySet<string>, uten: string[]): void {
  if (dekket.has(sti)) return;
  const barn = typeof verdi === 'object' && verdi !== null ? Object.entries(verdi) : [];
  if (barn.length === 0) uten.push(sti);
  for (const [nøkkel, under] of barn) besøk(under, sti + lagSti(nøkkel), dekket, uten);
}
