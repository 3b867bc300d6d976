import { sammenlignEksakt } from '../kjerne/brok';
import type { Regnet } from '../kjerne/lag-node';
import { begrunnAndel } from './begrunn-andel';
import { begrunnEnhetFraRest } from './begrunn-enhet';
import type { Bildelinje } from './fordelingsbilde';
import { årsaksbeløp } from './kontroller-fordeling';
import { type Kontekst, lagKontekster } from './lag-kontekster';
import { lagLikhetsnivåer } from './likhetsniva';
import type { Nodebygger } from './nodebygger';
import { likhetskjedeAv } from './sammenlign-ved-likhet';

/**
 * The amounts by the largest remainder: the whole units of the exact share, and one unit more
 * where the remainder is large enough, among those who share what is left; a group that is held by its limit shares its own.
 *
 * @param forAlle - With all in one tree, a remainder is held against the smallest that got a unit; alone, it gets its rank.
 */
export function begrunnRester(bygger: Nodebygger, forAlle: boolean): (plass: number) => Regnet {
  const { bilde } = bygger;
  const andel = begrunnAndel(bygger);
  const hele = (linje: Bildelinje): Regnet => {
    if (erHel(linje)) return andel(linje);
    const id = `hele/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, 'ORE', 'RUND_NED', [andel(linje), bygger.enhet()]));
  };
  const rest = (linje: Bildelinje): Regnet => {
    const id = `rest/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, 'ORE', 'DIFFERANSE', [andel(linje), hele(linje)]));
  };
  const kontekster = lagKontekster(bilde, ({ enheter }) => ({ t: enheter, n: 1n }));
  const avgjørelser = new Map(
    kontekster.alle.map((kontekst) => [kontekst, lagAvgjørelse(bygger, kontekst, { hele, rest, forAlle })]),
  );
  return (plass) => {
    const linje = bilde.linjer[plass];
    if (linje === undefined) return bygger.konstant(`beløp/${plass}`, 'ORE', 'NULL');
    const avgjør = avgjørelser.get(kontekster.av(linje));
    const deler = [hele(linje)];
    if (avgjør !== undefined && !erHel(linje)) {
      const svar = [avgjør(linje), bygger.enhet(), bygger.konstant('ingenting', 'ORE', 'NULL')];
      deler.push(bygger.regn(`en-til/${plass}`, 'ORE', 'HVIS', svar));
    }
    return bygger.regn(`beløp/${plass}`, 'ORE', 'SUM', deler, 'STORSTE_REST');
  };
}

/** Whether the exact share is whole units. */
const erHel = ({ andel }: Bildelinje): boolean => andel.t % andel.n === 0n;

interface Deler {
  readonly hele: (linje: Bildelinje) => Regnet;
  readonly rest: (linje: Bildelinje) => Regnet;
  readonly forAlle: boolean;
}

/** Who of those within gets the units that are left there; `undefined` when none are. */
function lagAvgjørelse(
  bygger: Nodebygger,
  kontekst: Kontekst,
  { hele, rest, forAlle }: Deler,
): ((linje: Bildelinje) => Regnet) | undefined {
  const { fordeling } = bygger;
  const igjen = kontekst.linjer.reduce(
    (sum, { andel: { t, n } }) => sum - t / n,
    kontekst.indre.reduce((sum, indre) => sum - rammeAv(bygger, indre), rammeAv(bygger, kontekst)),
  );
  if (igjen === 0n) return undefined;
  const navn = kontekst.ved === undefined ? '' : `/gruppe/${kontekst.gruppe}`;
  const id = `igjen${navn}`;
  const igjenNode = (): Regnet =>
    bygger.node(id, () =>
      bygger.regn(id, 'ENHETER', 'KVOTIENT', [
        bygger.regn(`${id}/beløp`, 'ORE', 'DIFFERANSE', [
          bygger.ramme(kontekst),
          ...kontekst.linjer.map(hele),
          ...kontekst.indre.map((indre) => bygger.ramme(indre)),
        ]),
        bygger.enhet(),
      ]),
    );
  const kjede = likhetskjedeAv(fordeling.grunnlag.valg.vedLikhet);
  const nivåer = lagLikhetsnivåer(kontekst.linjer, igjen, sammenlignRester, kjede);
  return begrunnEnhetFraRest(bygger, { nivåer, rest, igjen: igjenNode, forAlle, navn, enhet: 'ORE' });
}

/** What there is to share within, in units. */
function rammeAv({ fordeling, bilde }: Nodebygger, { gruppe, ved }: Kontekst): bigint {
  if (ved === undefined) return bilde.antall - BigInt(årsaksbeløp(fordeling, 'TAK')) / bilde.enhet;
  const { gulv = 0n, tak = 0n } = bilde.grupper[gruppe] ?? {};
  return ved === 'GULV' ? gulv : tak;
}

const restAv = ({ andel: { t, n } }: Bildelinje) => ({ t: t % n, n });
const sammenlignRester = (a: Bildelinje, b: Bildelinje): number => sammenlignEksakt(restAv(b), restAv(a));
