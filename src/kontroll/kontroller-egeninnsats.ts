import { lesEksakt, sammenlignEksakt } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import type { Brøk } from '../kjerne/typer';
import type { Egeninnsats, Søknad } from '../modell';
import { beregnEgeninnsats } from './beregn-egeninnsats';
import type { KontrollKoder } from './koder';

const funn = lagFunnlager<KontrollKoder>();

/** What egeninnsats is checked against. */
export interface Egeninnsatskrav {
  /** The smallest share of the financing, compared exactly. The call of 2024 sets none. */
  readonly minsteAndel?: Brøk;
}

/**
 * Checks egeninnsats: stated at all, by those who take part, in amounts and hours that can be read, and large enough.
 *
 * That nothing is stated is a warning, not an error, unless a share is required: the call of 2024 asks for a description
 * and sets no share.
 *
 * @returns Every finding with a pointer into the søknad. When a figure cannot be read, the share is not checked.
 * @throws TilskuddFeil `TALL_UGYLDIG`, `NEVNER_UGYLDIG` for a required share that is no fraction.
 * @example
 * const søknad = { søktBeløp: kroner(750), egeninnsats: [], søkere: [], tiltak: { parter: [] } };
 * const krav = { minsteAndel: { teller: '1', nevner: '4' } };
 * kontrollerEgeninnsats(søknad, krav).map(({ kode, sti }) => [kode, sti]) // => [['EGENINNSATS_FOR_LAV', '/egeninnsats']]
 */
export function kontrollerEgeninnsats(søknad: Søknad, { minsteAndel }: Egeninnsatskrav = {}): readonly Funn[] {
  const minst = minsteAndel === undefined ? undefined : lesEksakt(minsteAndel, '/krav/minsteAndel');
  if (søknad.egeninnsats === undefined) {
    return [funn('EGENINNSATS_IKKE_OPPGITT', minst === undefined ? 'ADVARSEL' : 'FEIL', '', {})];
  }
  const parter = new Set([...søknad.søkere.map(({ part }) => part.id), ...søknad.tiltak.parter.map(({ id }) => id)]);
  const omParter = søknad.egeninnsats.flatMap(({ partId }, i) =>
    parter.has(partId) ? [] : [funn('EGENINNSATS_UKJENT_PART', 'ADVARSEL', `/egeninnsats/${i}/partId`, { partId })],
  );
  const omTall = søknad.egeninnsats.flatMap(funnOmTall);
  if (omTall.length > 0 || minst === undefined || minsteAndel === undefined) return [...omParter, ...omTall];
  const andel = beregnEgeninnsats(søknad)?.andel;
  if (andel === undefined) return [...omParter, funn('EGENINNSATS_UTEN_FINANSIERING', 'ADVARSEL', '/egeninnsats', {})];
  if (sammenlignEksakt(lesEksakt(andel), minst) >= 0) return omParter;
  const data = { andel: { ...andel }, minst: { teller: minsteAndel.teller, nevner: minsteAndel.nevner } };
  return [...omParter, funn('EGENINNSATS_FOR_LAV', 'FEIL', '/egeninnsats', data)];
}

function funnOmTall(innsats: Egeninnsats, i: number): readonly Funn[] {
  const felt: readonly (readonly [string, unknown])[] =
    innsats.type === 'PENGER'
      ? [['beløp', innsats.beløp]]
      : [
          ['timer', innsats.timer],
          ['timesats', innsats.timesats],
        ];
  return felt
    .filter(([navn, verdi]) => (navn === 'timer' ? !erIkkeNegativt(verdi) : !erBeløp(verdi)))
    .map(([navn, verdi]) =>
      funn('EGENINNSATS_UGYLDIG', 'FEIL', `/egeninnsats/${i}/${navn}`, { felt: navn, verdi: String(verdi) }),
    );
}

function erIkkeNegativt(tall: unknown): boolean {
  const lest = prøv(() => lesEksakt(tall as number));
  return lest.ok && lest.verdi.t >= 0n;
}
