import type { Fristregel } from '../modell';

const ENHETER: ReadonlySet<unknown> = new Set(['DAGER', 'VIRKEDAGER', 'UKER', 'MANEDER', 'AR']);
const FORSKYVNINGER: ReadonlySet<unknown> = new Set([
  'INGEN',
  'NESTE',
  'FORRIGE',
  'NESTE_SAMME_MANED',
  'FORRIGE_SAMME_MANED',
]);
const ENKLE_ANKERE: ReadonlySet<unknown> = new Set(['HENDELSE', 'FRIST', 'DATO', 'ARLIG']);

/**
 * Whether the anchor, the steps and the shift of a rule are such as there are. A rule may come from a file with a unit
 * that nobody knows; it is then invalid, and its steps are never counted as days.
 */
export function harGyldigForm({ anker, skritt, forskyvning }: Fristregel): boolean {
  return erAnker(anker) && harKjenteSkritt(skritt) && erForskyvning(forskyvning);
}

const felt = (x: unknown, navn: string): unknown =>
  typeof x === 'object' && x !== null && Object.hasOwn(x, navn)
    ? (x as Readonly<Record<string, unknown>>)[navn]
    : undefined;

function erAnker(anker: unknown): boolean {
  const type = felt(anker, 'type');
  if (type !== 'TIDLIGST' && type !== 'SENEST') return ENKLE_ANKERE.has(type);
  const av = felt(anker, 'av');
  return Array.isArray(av) && av.every(erAnker);
}

const harKjenteSkritt = (skritt: unknown): boolean =>
  Array.isArray(skritt) && skritt.every((ett) => ENHETER.has(felt(ett, 'enhet')));

/** A shift names what it rests on. */
function erForskyvning(forskyvning: unknown): boolean {
  const type = felt(forskyvning, 'type');
  const grunnlag = felt(forskyvning, 'grunnlag');
  return FORSKYVNINGER.has(type) && (type === 'INGEN' || (typeof grunnlag === 'string' && grunnlag.trim() !== ''));
}
