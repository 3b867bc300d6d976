import type { SporKoder } from './koder-spor';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<SporKoder>();
const FORM = /^(?:\/(?:[^~/]|~[01])*)*$/;

/**
 * A JSON Pointer (RFC 6901) from its segments.
 *
 * @example
 * lagSti('krav', 0, 'a/b') // => '/krav/0/a~1b'
 */
export function lagSti(...ledd: readonly (string | number)[]): string {
  return ledd.map((l) => `/${String(l).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * The segments of a JSON Pointer.
 *
 * @throws TilskuddFeil `STI_UGYLDIG`.
 */
export function leddAv(sti: string): readonly string[] {
  if (!FORM.test(sti)) throw feil('STI_UGYLDIG', '', { sti });
  if (sti === '') return [];
  return sti
    .slice(1)
    .split('/')
    .map((l) => l.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a JSON Pointer points at, or `undefined`. Only own properties count, so `/__proto__` finds nothing. */
export function finnVedSti(data: unknown, sti: string): unknown {
  let nå = data;
  for (const ledd of leddAv(sti)) {
    if (typeof nå !== 'object' || nå === null || !Object.hasOwn(nå, ledd)) return undefined;
    if (Array.isArray(nå) && !/^(?:0|[1-9]\d*)$/.test(ledd)) return undefined;
    nå = (nå as Readonly<Record<string, unknown>>)[ledd];
  }
  return nå;
}
