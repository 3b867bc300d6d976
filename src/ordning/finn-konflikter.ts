import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import type { Endring, Reform } from '../modell';
import type { OrdningKoder } from './koder';
import { ugyldig } from './kontroller-verdi';
import { adresserOver, kildested } from './les-adresse';

const funn = lagFunnlager<OrdningKoder>();

const TYPER: readonly string[] = ['SETT', 'GANGER', 'PLUSS', 'LEGG_TIL', 'FJERN'] satisfies readonly Endring['type'][];

/**
 * Changes of a kind that does not exist, and changes whose address is no text, such as one that a builder of addresses
 * does not have.
 */
export function kontrollerEndringer({ endringer }: Reform, rot: string): readonly Funn[] {
  return endringer.flatMap(({ adresse, type }, i) => {
    const sti = `${rot}/endringer/${i}`;
    return [
      ...(typeof adresse === 'string' ? [] : [funn('ADRESSE_UGYLDIG', 'FEIL', `${sti}/adresse`, { adresse: '' })]),
      ...(TYPER.includes(type) ? [] : [ugyldig(String(adresse), `${sti}/type`, 'KODE', type, TYPER)]),
    ];
  });
}

/** Every change that touches what another touches, of one reform or of several that are put together. */
export function finnKonflikter(reformer: readonly Reform[]): readonly Funn[] {
  const alle = reformer.flatMap(({ endringer }, r) =>
    endringer.map(({ adresse }, i) => ({
      adresse,
      reform: r,
      kildested: kildested(adresse),
      sti: reformer.length === 1 ? `/endringer/${i}/adresse` : `/reformer/${r}/endringer/${i}/adresse`,
    })),
  );
  const verdier = new Map<string, number>();
  const tatt = new Set<string>();
  const konflikter: Funn[] = [];
  const meld = (adresse: string, annen: string, sti: string): void => {
    konflikter.push(funn('REFORM_KONFLIKT', 'FEIL', sti, { adresse, annen }));
  };
  for (const { adresse, reform, kildested: kilde, sti } of alle) {
    if (tatt.has(adresse)) meld(adresse, adresse, sti);
    tatt.add(adresse);
    if (kilde === undefined) verdier.set(adresse, reform);
  }
  for (const { adresse, reform, kildested: kilde, sti } of alle) {
    if (kilde === undefined) {
      const over = adresserOver(adresse).find((a) => verdier.has(a));
      if (over !== undefined) meld(adresse, over, sti);
      continue;
    }
    // A change of a value says where it comes from, which another reform must not say otherwise.
    const sted = ved(kilde.split('#'), 0);
    const endret = [...adresserOver(sted), sted].find((a) => verdier.has(a) && verdier.get(a) !== reform);
    if (endret !== undefined) meld(adresse, endret, sti);
  }
  return konflikter;
}
