import type { MedKilder } from './finn-kilde';
import { finnUtenKilde } from './finn-uten-kilde';
import type { Funn } from './funn';
import { erSti, finnVedSti } from './json-peker';
import type { Kildebelagt, Kildehenvisning } from './kilde';
import type { SporKoder } from './koder-spor';
import { lagFunnlager } from './lag-funn';

const funn = lagFunnlager<SporKoder>();

/**
 * Checks the sources of data: every value covered, each reference either a source or an assumption, to a place that
 * exists, and no place twice.
 *
 * @param x - `Kildebelagt` data, or an `Ordning`.
 * @returns Findings with pointers into `x`; empty when all is in order. Those on references come first.
 * @example
 * kontrollerKilder({ data: { a: 1 }, kilder: [] }).map((f) => `${f.kode} ${f.sti}`) // => ['VERDI_UTEN_KILDE /data/a']
 */
export function kontrollerKilder(x: Kildebelagt<unknown> | MedKilder): readonly Funn[] {
  const data = 'data' in x ? x.data : x;
  const rot = 'data' in x ? '/data' : '';
  const steder = new Set<string>();
  const omHenvisningene = x.kilder.flatMap((henvisning, i) => {
    const igjen = steder.has(henvisning.sti);
    steder.add(henvisning.sti);
    return kontrollerHenvisning(henvisning, i, igjen, data);
  });
  const udekket = finnUtenKilde(x).map((sti) =>
    funn('VERDI_UTEN_KILDE', 'FEIL', `${rot}${sti}`, { verdi: skriv(finnVedSti(data, sti)) }),
  );
  return [...omHenvisningene, ...udekket];
}

function kontrollerHenvisning(
  { sti, kilde, antakelse }: Kildehenvisning,
  i: number,
  igjen: boolean,
  data: unknown,
): readonly Funn[] {
  const antall = Number(kilde !== undefined) + Number(antakelse !== undefined);
  const stikode = finnStikode(sti, igjen, data);
  return [
    ...(antall === 1 ? [] : [funn('KILDE_ELLER_ANTAKELSE', 'FEIL', `/kilder/${i}`, { antall })]),
    ...(stikode === undefined ? [] : [funn(stikode, 'FEIL', `/kilder/${i}/sti`, { sti })]),
  ];
}

function finnStikode(sti: string, igjen: boolean, data: unknown) {
  if (!erSti(sti)) return 'STI_UGYLDIG';
  if (igjen) return 'KILDE_TO_GANGER';
  return finnVedSti(data, sti) === undefined ? 'KILDE_UTEN_STED' : undefined;
}

/** A value that nothing covers is a leaf: a text, a number, a truth value, `null`, or an empty list or object. */
function skriv(verdi: unknown): string {
  if (typeof verdi !== 'object' || verdi === null) return String(verdi);
  return Array.isArray(verdi) ? '[]' : '{}';
}
