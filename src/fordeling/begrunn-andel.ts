import { type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import type { Regnet } from '../kjerne/lag-node';
import type { Bildelinje } from './fordelingsbilde';
import { type Kontekst, lagKontekster } from './lag-kontekster';
import type { Nodebygger } from './nodebygger';

/**
 * The exact share: the weight times what each unit of weight gives, between floor and cap. What a unit of weight gives is
 * what is left when those at a limit have theirs, by the weight of the others; where a group is held by its limit, within
 * that group.
 */
export function begrunnAndel(bygger: Nodebygger): (linje: Bildelinje) => Regnet {
  const kontekster = lagKontekster(bygger.bilde, ({ andel }) => andel);
  const lambdaer = new Map(kontekster.alle.map((kontekst) => [kontekst, finnLambda(kontekst)]));
  const perVekt = (kontekst: Kontekst, λ: Rasjonal): Regnet => {
    const navn = (hva: string): string => (kontekst.ved === undefined ? hva : `${hva}/gruppe/${kontekst.gruppe}`);
    return bygger.node(navn('per-vekt'), () => {
      const faste = kontekst.linjer.filter((linje) => !erFri(linje, λ) && linje.andel.t > 0n);
      const iAlt = bygger.ramme(kontekst);
      const trekk = [
        ...faste.map((linje) => vedGrense(bygger, linje)),
        ...kontekst.indre.map((indre) => bygger.ramme(indre)),
      ];
      const iForhold =
        trekk.length === 0 ? iAlt : bygger.regn(navn('i-forhold'), 'ORE', 'DIFFERANSE', [iAlt, ...trekk]);
      const frie = kontekst.linjer.filter((linje) => erFri(linje, λ));
      const vekter = bygger.regn(
        navn('vekter'),
        'VEKT',
        'SUM',
        frie.map((linje) => bygger.vekt(linje)),
      );
      return bygger.regn(navn('per-vekt'), 'ORE', 'KVOTIENT', [iForhold, vekter]);
    });
  };
  return (linje) => {
    const kontekst = kontekster.av(linje);
    const λ = lambdaer.get(kontekst);
    if (λ === undefined) return vedGrense(bygger, linje);
    const id = `andel/${linje.plass}`;
    return bygger.node(id, () =>
      bygger.klem(id, linje, (fritt) =>
        bygger.regn(fritt, 'ORE', 'PRODUKT', [perVekt(kontekst, λ), bygger.vekt(linje)]),
      ),
    );
  };
}

/** What a unit of weight gives, by someone between its limits; `undefined` when everyone is at one. */
function finnLambda({ linjer }: Kontekst): Rasjonal | undefined {
  const fri = linjer.find(
    ({ vekt, andel, gulv, tak }) =>
      vekt.t > 0n && andel.t > gulv * andel.n && (tak === undefined || andel.t < tak * andel.n),
  );
  return fri && { t: fri.andel.t * fri.vekt.n, n: fri.andel.n * fri.vekt.t };
}

const erFri = ({ vekt, andel }: Bildelinje, λ: Rasjonal): boolean =>
  vekt.t > 0n && sammenlignEksakt({ t: λ.t * vekt.t, n: λ.n * vekt.n }, andel) === 0;

const vedGrense = (bygger: Nodebygger, linje: Bildelinje): Regnet =>
  linje.andel.t === linje.gulv * linje.andel.n ? bygger.gulv(linje) : bygger.tak(linje);
