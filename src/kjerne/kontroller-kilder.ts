import type { MedKilder } from './finn-kilde';
import { finnUtenKilde } from './finn-uten-kilde';
import type { Funn } from './funn';
import { finnVedSti } from './json-peker';
import type { Kildebelagt } from './kilde';
import type { SporKoder } from './koder-spor';
import { lagFunnlager } from './lag-funn';

const funn = lagFunnlager<SporKoder>();

/**
 * Checks the sources of data: every value covered, each reference either a source or an assumption, to a place that
 * exists, and no place twice.
 *
 * @returns Findings with pointers into the data for uncovered values and into `/kilder` for the references.
 * @example
 * kontrollerKilder({ data: { a: 1 }, kilder: [] }).map((f) => f.kode) // => ['VERDI_UTEN_KILDE']
 */
export function kontrollerKilder(x: Kildebelagt<unknown> | (MedKilder & object)): readonly Funn[] {
  const data = 'data' in x ? x.data : x;
  const sett = new Set<string>();
  const omHenvisningene = x.kilder.flatMap(({ sti, kilde, antakelse }, i) => {
    const antall = Number(kilde !== undefined) + Number(antakelse !== undefined);
    const igjen = sett.has(sti);
    sett.add(sti);
    return [
      ...(antall === 1 ? [] : [funn('KILDE_ELLER_ANTAKELSE', 'FEIL', `/kilder/${i}`, { antall })]),
      ...(igjen ? [funn('KILDE_TO_GANGER', 'FEIL', `/kilder/${i}/sti`, { sti })] : []),
      ...(finnVedSti(data, sti) === undefined ? [funn('KILDE_UTEN_STED', 'FEIL', `/kilder/${i}/sti`, { sti })] : []),
    ];
  });
  const udekket = finnUtenKilde(x).map((sti) =>
    funn('VERDI_UTEN_KILDE', 'FEIL', sti, { verdi: String(finnVedSti(data, sti)) }),
  );
  return [...omHenvisningene, ...udekket];
}
