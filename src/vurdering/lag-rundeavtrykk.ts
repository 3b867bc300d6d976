import { lagFingeravtrykk } from '../kjerne/lag-fingeravtrykk';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import type { Rundegrunnlag } from './kjor-runde';

/**
 * The fingerprint of a round and its rules, so that it can be shown later that a recommendation was run on just this.
 *
 * The order in which applications, assessments, assessors and declarations of habilitet are listed has no meaning and
 * does not change it; the order of the criteria, of the scale and of the tie chain does.
 *
 * @returns `sha256:` and 64 hexadecimal digits. O(n log n) in the size of the data.
 * @throws TilskuddFeil as {@link lagFingeravtrykk}: data that JSON cannot hold.
 * @example
 * const runde = { utlysning: { id: 'u' }, søknader: [{ id: 'a' }, { id: 'b' }], vurderinger: [], habilitet: [] };
 * const grunnlag = { runde, ramme: { beløp: kroner(10) }, valg: {} };
 * const stokket = { ...grunnlag, runde: { ...runde, søknader: [{ id: 'b' }, { id: 'a' }] } };
 * lagRundeavtrykk(stokket) === lagRundeavtrykk(grunnlag) // => true
 * lagRundeavtrykk({ ...grunnlag, ramme: { beløp: kroner(11) } }) === lagRundeavtrykk(grunnlag) // => false
 */
export function lagRundeavtrykk({ runde, ramme, valg }: Rundegrunnlag): string {
  const { utlysning, søknader, vurderinger, habilitet, vurderere } = runde;
  return lagFingeravtrykk({
    runde: {
      utlysning,
      søknader: ordne(søknader),
      vurderinger: ordne(vurderinger),
      habilitet: ordne(habilitet),
      ...(vurderere === undefined ? {} : { vurderere: ordne(vurderere) }),
    },
    ramme,
    valg,
  });
}

/** In an order that only the contents decide. */
function ordne(liste: readonly unknown[]): readonly unknown[] {
  return liste
    .map((verdi) => ({ verdi, tekst: tilKanoniskJson(verdi) }))
    .sort((a, b) => sammenlignTekst(a.tekst, b.tekst))
    .map(({ verdi }) => verdi);
}
