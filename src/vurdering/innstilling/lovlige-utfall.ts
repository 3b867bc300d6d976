import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Øre } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { Deltildeling, UavgjortVedStreken } from '../../modell';

const FLEST_LISTEDE = 100;

/** Outcomes that are all lawful, as a tie across the line; each outcome is what those who get something get. */
export function lagUavgjort(
  søknadIder: readonly string[],
  utfall: readonly (readonly Deltildeling[])[],
  valg: { readonly medBeløp: boolean; readonly flere?: boolean },
): UavgjortVedStreken {
  const ordnet = utfall
    .map((ett) => [...ett].sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId)))
    .sort(sammenlignUtfall);
  const holdt = Math.max(0, ...ordnet.map((ett) => ett.reduce((sum, { beløp }) => sum + beløp, 0)));
  return {
    søknadIder: [...søknadIder].sort(sammenlignTekst),
    holdtBeløp: holdt as Øre,
    antallLovlige: `${valg.flere === true ? '>' : ''}${ordnet.length}`,
    ...(valg.flere === true || ordnet.length > FLEST_LISTEDE
      ? {}
      : {
          lovlige: ordnet.map((ett) => ett.map(({ søknadId }) => søknadId)),
          ...(valg.medBeløp ? { tildelinger: ordnet } : {}),
        }),
  };
}

/** By the first id that differs, then the shorter, then by amount: the order of the list of sets never depends on luck. */
function sammenlignUtfall(a: readonly Deltildeling[], b: readonly Deltildeling[]): number {
  for (const [i, { søknadId }] of a.entries()) {
    const annen = b[i];
    if (annen === undefined) return 1;
    if (søknadId !== annen.søknadId) return sammenlignTekst(søknadId, annen.søknadId);
  }
  if (a.length !== b.length) return a.length - b.length;
  for (const [i, { beløp }] of a.entries()) if (beløp !== b[i]?.beløp) return beløp - ved(b, i).beløp;
  return 0;
}
