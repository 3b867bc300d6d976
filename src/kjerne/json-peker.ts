import type { SporKoder } from './koder-spor';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<SporKoder>();
const FORM = /^(?:\/(?:[^~/]|~[01])*)*$/;
const PLASS_I_LISTE = /^(?:0|[1-9]\d*)$/;

/**
 * A JSON Pointer (RFC 6901) from its segments.
 *
 * @example
 * lagSti('krav', 0, 'a/b') // => '/krav/0/a~1b'
 */
export function lagSti(...ledd: readonly (string | number)[]): string {
  return ledd.map((l) => `/${String(l).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Whether a text is a JSON Pointer. */
export function erSti(tekst: string): boolean {
  return FORM.test(tekst);
}

/**
 * The segments of a JSON Pointer (RFC 6901).
 *
 * @throws TilskuddFeil `STI_UGYLDIG`.
 * @example
 * leddAv('/krav/0/a~1b') // => ['krav', '0', 'a/b']
 * leddAv('krav') // throws STI_UGYLDIG
 */
export function leddAv(sti: string): readonly string[] {
  if (!erSti(sti)) throw feil('STI_UGYLDIG', '', { sti });
  if (sti === '') return [];
  return sti
    .slice(1)
    .split('/')
    .map((l) => l.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * What a JSON Pointer points at, or `undefined`. Only own properties count, so `/__proto__` finds nothing.
 *
 * Use it to show the value that a finding is about.
 *
 * @param data - The data that the finding was made from.
 * @param sti - JSON Pointer.
 * @throws TilskuddFeil `STI_UGYLDIG`.
 * @example
 * finnVedSti({ krav: ['a', 'b'] }, '/krav/1') // => 'b'
 * finnVedSti({ krav: ['a', 'b'] }, '/krav/2') // => undefined
 */
export function finnVedSti(data: unknown, sti: string): unknown {
  let nå = data;
  if (sti.includes('~') || (sti !== '' && !sti.startsWith('/'))) {
    for (const ledd of leddAv(sti)) nå = gåInn(nå, ledd);
    return nå;
  }
  // Without an escape the segments are read where they stand, so that no list is made of them.
  for (let fra = 1; fra <= sti.length && nå !== undefined; ) {
    const skille = sti.indexOf('/', fra);
    const til = skille < 0 ? sti.length : skille;
    nå = gåInn(nå, sti.slice(fra, til));
    fra = til + 1;
  }
  return nå;
}

function gåInn(verdi: unknown, ledd: string): unknown {
  if (typeof verdi !== 'object' || verdi === null || !Object.hasOwn(verdi, ledd)) return undefined;
  if (Array.isArray(verdi) && !PLASS_I_LISTE.test(ledd)) return undefined;
  return (verdi as Readonly<Record<string, unknown>>)[ledd];
}
