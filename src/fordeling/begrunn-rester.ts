import type { Begrunnelsesnode } from '../kjerne/begrunnelse';
import { sammenlignEksakt } from '../kjerne/brok';
import { begrunnEnhetFraRest } from './begrunn-enhet';
import type { Bildelinje } from './fordelingsbilde';
import { årsaksbeløp } from './kontroller-fordeling';
import { lagLikhetsnivåer } from './likhetsniva';
import type { Nodebygger } from './nodebygger';
import { likhetskjedeAv } from './sammenlign-ved-likhet';

/**
 * The amounts by the largest remainder: units times the unit, the units as the whole part of the exact share and one more
 * where the remainder is large enough.
 *
 * @param forAlle - With all in one tree, a remainder is held against the smallest that got a unit; alone, it gets its rank.
 */
export function begrunnRester(bygger: Nodebygger, forAlle: boolean): (plass: number) => Begrunnelsesnode {
  const { bilde, fordeling } = bygger;
  const andel = lagAndel(bygger);
  const hele = (linje: Bildelinje): Begrunnelsesnode => {
    const id = `hele/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, 'ENHETER', 'RUND_NED', [andel(linje)]));
  };
  const rest = (linje: Bildelinje): Begrunnelsesnode => {
    const id = `rest/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, 'ENHETER', 'DIFFERANSE', [andel(linje), hele(linje)]));
  };
  const delt = bilde.antall - BigInt(årsaksbeløp(fordeling, 'TAK')) / bilde.enhet;
  const igjen = bilde.linjer.reduce((sum, { andel: a }) => sum - a.t / a.n, delt);
  const nivåer = lagLikhetsnivåer(
    bilde.linjer,
    igjen,
    sammenlignRester,
    likhetskjedeAv(fordeling.grunnlag.valg.vedLikhet),
  );
  const igjenNode = (): Begrunnelsesnode =>
    bygger.node('igjen', () =>
      bygger.regn('igjen', 'ENHETER', 'DIFFERANSE', [bygger.antall(), ...bilde.linjer.map(hele)]),
    );
  const enhetFraRest = begrunnEnhetFraRest(bygger, { nivåer, rest, igjen: igjenNode, forAlle });
  return (plass) => {
    const linje = bilde.linjer[plass];
    if (linje === undefined) return bygger.konstant(`beløp/${plass}`, 'ORE', 'NULL');
    const helePart = hele(linje);
    const enheter =
      igjen === 0n || linje.andel.t % linje.andel.n === 0n
        ? helePart
        : bygger.regn(`enheter/${plass}`, 'ENHETER', 'SUM', [
            helePart,
            bygger.regn(`en-til/${plass}`, 'ENHETER', 'ANTALL', [enhetFraRest(linje)]),
          ]);
    return bygger.regn(`beløp/${plass}`, 'ORE', 'PRODUKT', [enheter, bygger.enhet()], 'STORSTE_REST');
  };
}

const restAv = ({ andel: { t, n } }: Bildelinje) => ({ t: t % n, n });
const sammenlignRester = (a: Bildelinje, b: Bildelinje): number => sammenlignEksakt(restAv(b), restAv(a));

/**
 * The exact share: the weight times what each unit of weight gives, between floor and cap. What a unit of weight gives is
 * what is left when those at a limit have theirs, by the weight of the others.
 */
function lagAndel(bygger: Nodebygger): (linje: Bildelinje) => Begrunnelsesnode {
  const { linjer } = bygger.bilde;
  const fri = linjer.find(
    ({ vekt, andel, gulv, tak }) =>
      vekt.t > 0n && andel.t > gulv * andel.n && (tak === undefined || andel.t < tak * andel.n),
  );
  const λ = fri && { t: fri.andel.t * fri.vekt.n, n: fri.andel.n * fri.vekt.t };
  const erFri = ({ vekt, andel }: Bildelinje): boolean =>
    λ !== undefined && vekt.t > 0n && sammenlignEksakt({ t: λ.t * vekt.t, n: λ.n * vekt.n }, andel) === 0;
  const perVekt = (): Begrunnelsesnode =>
    bygger.node('per-vekt', () => {
      const faste = linjer.filter((linje) => !erFri(linje) && linje.andel.t > 0n);
      const iForhold =
        faste.length === 0
          ? bygger.antall()
          : bygger.regn('i-forhold', 'ENHETER', 'DIFFERANSE', [bygger.antall(), ...faste.map(vedGrense)]);
      const vekter = bygger.regn(
        'vekter',
        'VEKT',
        'SUM',
        linjer.filter(erFri).map((linje) => bygger.vekt(linje)),
      );
      return bygger.regn('per-vekt', 'ENHETER', 'KVOTIENT', [iForhold, vekter]);
    });
  const vedGrense = (linje: Bildelinje): Begrunnelsesnode =>
    linje.andel.t === linje.gulv * linje.andel.n ? bygger.gulv(linje) : bygger.tak(linje);
  return (linje) => {
    const id = `andel/${linje.plass}`;
    if (λ === undefined) return vedGrense(linje);
    return bygger.node(id, () =>
      bygger.klem(id, linje, (fritt) => bygger.regn(fritt, 'ENHETER', 'PRODUKT', [perVekt(), bygger.vekt(linje)])),
    );
  };
}
