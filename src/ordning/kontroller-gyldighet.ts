import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { leggTilDager } from '../kjerne/legg-til-dager';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Dato } from '../kjerne/typer';
import type { Gyldighet, Ordning } from '../modell';
import type { OrdningKoder } from './koder';

const funn = lagFunnlager<OrdningKoder>();
const FØRST = '0001-01-01' as Dato;
const SIST = '9999-12-31' as Dato;

interface Versjon extends Gyldighet {
  readonly id: string;
  readonly sti: string;
}

/** Days on which two rules for one pot, or two versions of one call, hold; and days between them on which none does. */
export function kontrollerGyldighet({ tildeling }: Ordning): readonly Funn[] {
  const perPott = new Map<string, Versjon[]>();
  const legg = (kart: Map<string, Versjon[]>, nøkkel: string, versjon: Versjon): void => {
    const versjoner = kart.get(nøkkel);
    if (versjoner === undefined) kart.set(nøkkel, [versjon]);
    else versjoner.push(versjon);
  };
  for (const [i, regel] of tildeling.fordelinger.entries()) {
    for (const id of regel.bevilgninger) legg(perPott, id, { ...regel, sti: `/tildeling/fordelinger/${i}` });
  }
  const perRunde = new Map<string, Versjon[]>();
  for (const [i, utlysning] of tildeling.utlysninger.entries()) {
    const { helsefellesskapId = '', år, runde } = utlysning;
    // Calls without a period are calls of their own, not versions of one.
    if (utlysning.fom === undefined && utlysning.tom === undefined) continue;
    legg(perRunde, JSON.stringify([helsefellesskapId, år, runde]), {
      ...utlysning,
      sti: `/tildeling/utlysninger/${i}`,
    });
  }
  return [...perPott.values(), ...perRunde.values()].flatMap(sammenlignVersjoner);
}

function sammenlignVersjoner(versjoner: readonly Versjon[]): readonly Funn[] {
  const ordnet = [...versjoner].sort(
    (a, b) => sammenlignTekst(a.fom ?? FØRST, b.fom ?? FØRST) || sammenlignTekst(a.id, b.id),
  );
  const ut: Funn[] = [];
  let lengst: Versjon | undefined;
  for (const versjon of ordnet) {
    if (lengst !== undefined) ut.push(...omTo(lengst, versjon));
    if (lengst === undefined || (versjon.tom ?? SIST) > (lengst.tom ?? SIST)) lengst = versjon;
  }
  return ut;
}

function omTo(før: Versjon, etter: Versjon): readonly Funn[] {
  const [sluttFør, start, slutt] = [før.tom ?? SIST, etter.fom ?? FØRST, etter.tom ?? SIST];
  const felles = { id: etter.id, annen: før.id };
  if (start <= sluttFør) {
    const [tom = slutt] = [slutt, sluttFør].sort(sammenlignTekst);
    return [funn('GYLDIGHET_OVERLAPP', 'FEIL', etter.sti, { ...felles, fom: start, tom })];
  }
  const neste = leggTilDager(sluttFør, 1);
  if (neste === start) return [];
  return [funn('GYLDIGHET_HULL', 'ADVARSEL', etter.sti, { ...felles, fom: neste, tom: leggTilDager(start, -1) })];
}
