import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Brøk } from '../kjerne/typer';
import type { LesingKoder } from './koder-lesing';
import type { Fordeling } from './typer';

const funn = lagFunnlager<LesingKoder>();
const HELTALL = /^\d+$/;

/** Findings about lines that are not those of the recipients, and numbers that cannot be read. */
export function kontrollerFordelingsform(fordeling: Fordeling): readonly Funn[] {
  const { grunnlag, linjer, nevner, ufordelt, ufordeltÅrsaker, grupper = [], uavgjort } = fordeling;
  return [
    ...kontrollerRekke(
      linjer.map(({ id }) => id),
      grunnlag.mottakere.map(({ id }) => id),
      '/linjer',
      'id',
    ),
    ...kontrollerRekke(
      grupper.map(({ gruppe }) => gruppe),
      (grunnlag.valg.grupper ?? []).map(({ gruppe }) => gruppe),
      '/grupper',
      'gruppe',
    ),
    ...(erNevner(nevner) ? [] : [ugyldig('/nevner', nevner)]),
    ...[...linjer.entries()].flatMap(([i, l]) => kontrollerTall(l, `/linjer/${i}`, nevner)),
    ...[...grupper.entries()].flatMap(([i, g]) => kontrollerTall(g, `/grupper/${i}`, nevner)),
    ...(erBeløp(ufordelt) ? [] : [ugyldig('/ufordelt', ufordelt)]),
    ...ufordeltÅrsaker.flatMap(({ beløp }, i) =>
      erBeløp(beløp) && beløp > 0 ? [] : [ugyldig(`/ufordeltÅrsaker/${i}/beløp`, beløp)],
    ),
    ...uavgjort.flatMap(({ enheter, antallLovlige }, i) => [
      ...(erBeløp(enheter) ? [] : [ugyldig(`/uavgjort/${i}/enheter`, enheter)]),
      ...(HELTALL.test(antallLovlige) ? [] : [ugyldig(`/uavgjort/${i}/antallLovlige`, antallLovlige)]),
    ]),
  ];
}

function kontrollerRekke(
  ider: readonly string[],
  ventede: readonly string[],
  sti: string,
  felt: string,
): readonly Funn[] {
  if (ider.length !== ventede.length) {
    return [funn('FORDELING_ANTALL_AVVIKER', 'FEIL', sti, { antall: ider.length, ventet: ventede.length })];
  }
  return ider.flatMap((id, i) => {
    const ventet = String(ventede[i]);
    return id === ventet
      ? []
      : [funn('FORDELING_ID_AVVIKER', 'FEIL', `${sti}/${i}/${felt}`, { id: String(id), ventet })];
  });
}

function kontrollerTall(
  { beløp, eksakt }: { readonly beløp: number; readonly eksakt: Brøk },
  sti: string,
  nevner: string,
): readonly Funn[] {
  return [
    ...(erBeløp(beløp) ? [] : [ugyldig(`${sti}/beløp`, beløp)]),
    ...(HELTALL.test(eksakt.teller) ? [] : [ugyldig(`${sti}/eksakt/teller`, eksakt.teller)]),
    ...(eksakt.nevner === nevner
      ? []
      : [funn('NEVNER_AVVIKER', 'FEIL', `${sti}/eksakt/nevner`, { nevner: String(eksakt.nevner), ventet: nevner })]),
  ];
}

const erNevner = (nevner: string): boolean => HELTALL.test(nevner) && BigInt(nevner) > 0n;

const ugyldig = (sti: string, verdi: unknown): Funn =>
  funn('FORDELING_TALL_UGYLDIG', 'FEIL', sti, { verdi: String(verdi) });
