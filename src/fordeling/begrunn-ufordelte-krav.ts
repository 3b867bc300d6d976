import type { Regnet } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { LesingKoder } from './koder-lesing';
import type { Kravlinje } from './kravbilde';
import type { Kravbygger } from './kravbygger';
import type { UfordeltÅrsak } from './typer';

const feil = lagFeillager<LesingKoder>();

/**
 * What no claim asks for, what is less than a unit, and what is tied for, each held against what the result says.
 *
 * @throws TilskuddFeil `ARSAK_BELOP_AVVIKER`.
 */
export function begrunnUfordelteKrav(bygger: Kravbygger, linjer: readonly Kravlinje[]): readonly Regnet[] {
  return bygger.fordeling.ufordeltÅrsaker.map(({ årsak, beløp }, i) => {
    const sti = `/ufordeltÅrsaker/${i}/beløp`;
    const regnet = begrunnÅrsak(bygger, linjer, årsak) ?? bygger.blad(`ufordelt/${i}`, 'ORE', sti, årsak);
    const ventet = regnet.node.verdi;
    if (ventet === String(beløp)) return regnet;
    throw feil('ARSAK_BELOP_AVVIKER', `/fordeling${sti}`, { årsak, beløp: String(beløp), ventet });
  });
}

/** Nothing for what is tied for: who gets what is in the lines. */
function begrunnÅrsak(bygger: Kravbygger, linjer: readonly Kravlinje[], årsak: UfordeltÅrsak): Regnet | undefined {
  const iAlt = (): Regnet =>
    bygger.node('krav-i-alt', () =>
      bygger.regn(
        'krav-i-alt',
        'ORE',
        'SUM',
        linjer.map((linje) => bygger.oppgitt(linje)),
      ),
    );
  if (årsak === 'KRAV_DEKKET') return bygger.regn('krav-dekket', 'ORE', 'DIFFERANSE', [bygger.pott(), iAlt()], årsak);
  if (årsak !== 'UNDER_ENHET') return undefined;
  const alleFår = linjer.every(({ dekning }) => dekning === 'FULL');
  const [kan, blir] = alleFår
    ? [bygger.regn('krevd-av-potten', 'ORE', 'MINST', [bygger.pott(), iAlt()]), bygger.kravene('krav-foran', linjer)]
    : [bygger.pott(), bygger.iHeleEnheter()];
  return bygger.regn('under-enhet', 'ORE', 'DIFFERANSE', [kan, blir]);
}
