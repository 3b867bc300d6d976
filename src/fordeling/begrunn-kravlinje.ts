import type { Regnet } from '../kjerne/lag-node';
import { begrunnAvrunding } from './begrunn-avrunding';
import { begrunnKravandel } from './begrunn-kravandel';
import type { Kravlinje } from './kravbilde';
import type { Kravbygger } from './kravbygger';
import type { Likhetstrinn } from './likhetsniva';
import { likhetskjedeAv } from './sammenlign-ved-likhet';

/** The claims by how far the pot reaches. */
interface Rekkevidde {
  readonly bygger: Kravbygger;
  readonly fulle: readonly Kravlinje[];
  readonly delte: readonly Kravlinje[];
  /** One of each of the classes on the way, that the others are held against. */
  readonly sisteFulle: Kravlinje | undefined;
  readonly enDelt: Kravlinje | undefined;
  readonly førsteUtenfor: Kravlinje | undefined;
}

/**
 * The amount of each line: its claim where there is enough for all up to its class, nothing where the classes before it use
 * what there is, and else its share by the rule, rounded by the largest remainder.
 *
 * @param alene - The line that is explained alone; without it all are.
 */
export function begrunnKravlinje(
  bygger: Kravbygger,
  linjer: readonly Kravlinje[],
  alene: Kravlinje | undefined,
): (linje: Kravlinje) => Regnet {
  const fulle = linjer.filter(({ dekning }) => dekning === 'FULL');
  const delte = linjer.filter(({ dekning }) => dekning === 'DELT');
  const rekkevidde: Rekkevidde = {
    bygger,
    fulle,
    delte,
    sisteFulle: finnYtterste(fulle, 1),
    enDelt: delte.find((linje) => linje === alene) ?? delte[0],
    førsteUtenfor: finnYtterste(
      linjer.filter(({ dekning }) => dekning === 'INGEN'),
      -1,
    ),
  };
  const delt = begrunnDelte(rekkevidde, alene === undefined);
  return (linje) => {
    if (linje.dekning === 'FULL') return begrunnFull(rekkevidde, linje);
    return linje.dekning === 'DELT' ? delt(linje) : begrunnIngen(rekkevidde, linje);
  };
}

/** One of the last class among them (1), or of the first (−1). */
function finnYtterste(linjer: readonly Kravlinje[], retning: 1 | -1): Kravlinje | undefined {
  const [første] = linjer;
  return første && linjer.reduce((a, b) => ((b.klasse - a.klasse) * retning > 0 ? b : a), første);
}

/** The whole claim: there is room for it and all before it, and its class is before the one that is cut. */
function begrunnFull({ bygger, fulle, enDelt, førsteUtenfor }: Rekkevidde, linje: Kravlinje): Regnet {
  const klassen = sammenlignKlasse(bygger, 'klasse-foran', { linje, a: linje, b: enDelt ?? førsteUtenfor });
  const rom = bygger.node('rom', () =>
    bygger.regn('rom', 'JA_NEI', 'ER_HOYST', [bygger.kravene('krav-foran', fulle), bygger.iHeleEnheter()]),
  );
  return nårAlle(bygger, linje, [...klassen, rom], () => bygger.krav(linje));
}

/** Nothing: those of the classes before it claim all that there is. */
function begrunnIngen({ bygger, fulle, delte, enDelt, sisteFulle }: Rekkevidde, linje: Kravlinje): Regnet {
  const klassen = sammenlignKlasse(bygger, 'klasse-bak', { linje, a: enDelt ?? sisteFulle, b: linje });
  const brukt = bygger.node('brukt-opp', () =>
    bygger.regn('brukt-opp', 'JA_NEI', 'ER_HOYST', [
      bygger.iHeleEnheter(),
      bygger.kravene('krav-til-nå', [...fulle, ...delte]),
    ]),
  );
  return nårAlle(bygger, linje, [...klassen, brukt], () => bygger.konstant('ingenting', 'ORE', 'NULL'));
}

/** A share of what is left for the class that the units run out in. */
function begrunnDelte({ bygger, fulle, delte, enDelt }: Rekkevidde, forAlle: boolean): (linje: Kravlinje) => Regnet {
  // Nobody is then asked about: the pot reaches to the end of a class.
  if (enDelt === undefined) return bygger.krav.bind(bygger);
  const id = 'til-klassen';
  const ramme = (): Regnet =>
    fulle.length === 0
      ? bygger.iHeleEnheter()
      : bygger.node(id, () =>
          bygger.regn(id, 'ORE', 'DIFFERANSE', [bygger.iHeleEnheter(), bygger.kravene('krav-foran', fulle)]),
        );
  const { regel, vedLikhet } = bygger.fordeling.grunnlag.valg;
  const avrunding = begrunnAvrunding(bygger, begrunnKravandel({ bygger, linjer: delte, ramme }));
  const avgjør = avrunding.lagAvgjørelse({
    linjer: delte,
    enheter: delte.reduce((sum, { andel }) => sum + andel.t, 0n) / enDelt.andel.n,
    ramme,
    trekk: () => [],
    kjede: likhetskjedeAv(vedLikhet).flatMap((trinn) => medKravbeløp(trinn, delte)),
    forAlle,
    navn: '',
  });
  return (linje) => {
    const klassen = linje === enDelt ? [] : sammenlignKlasse(bygger, 'klasse-lik', { linje, a: linje, b: enDelt });
    const id = klassen.length === 0 ? `kravbeløp/${linje.plass}` : `delt/${linje.plass}`;
    return nårAlle(bygger, linje, klassen, () => avrunding.beløp(linje, avgjør, { id, regel }));
  };
}

/** By weight means by what is claimed where the weights are equal. */
function medKravbeløp(regel: Likhetstrinn, linjer: readonly Kravlinje[]): readonly Likhetstrinn[] {
  if (regel !== 'STORST_VEKT' && regel !== 'MINST_VEKT') return [regel];
  const trinn = regel === 'STORST_VEKT' ? 'STORST_KRAVBELOP' : 'MINST_KRAVBELOP';
  return linjer.some(({ harVekt }) => harVekt) ? [regel, trinn] : [trinn];
}

interface Klassesammenligning {
  /** Who it is about. */
  readonly linje: Kravlinje;
  readonly a: Kravlinje | undefined;
  readonly b: Kravlinje | undefined;
}

/** How two classes stand; nothing where there are none, or nobody to hold it against. */
function sammenlignKlasse(
  bygger: Kravbygger,
  navn: 'klasse-foran' | 'klasse-lik' | 'klasse-bak',
  { linje, a, b }: Klassesammenligning,
): readonly Regnet[] {
  if (a === undefined || b === undefined || !bygger.harKlasser) return [];
  const slag = navn === 'klasse-lik' ? 'ER_LIK' : 'ER_MINDRE';
  return [bygger.regn(`${navn}/${linje.plass}`, 'JA_NEI', slag, [bygger.klasse(a), bygger.klasse(b)])];
}

/** An amount that rests on conditions. */
function nårAlle(bygger: Kravbygger, { plass }: Kravlinje, vilkår: readonly Regnet[], lagSvar: () => Regnet): Regnet {
  const [ett, ...flere] = vilkår;
  if (ett === undefined) return lagSvar();
  const alle = flere.length === 0 ? ett : bygger.regn(`vilkår/${plass}`, 'JA_NEI', 'OG', vilkår);
  return bygger.regn(`kravbeløp/${plass}`, 'ORE', 'HVIS', [alle, lagSvar()]);
}
