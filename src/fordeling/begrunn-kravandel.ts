import { gang, leggSammen, type Rasjonal, sammenlignEksakt, somRasjonal, trekkFra } from '../kjerne/brok';
import type { Regnet } from '../kjerne/lag-node';
import { uventet } from '../kjerne/uventet';
import { begrunnLikDel, type Deling } from './begrunn-lik-del';
import type { Kravlinje } from './kravbilde';
import type { Kravbygger } from './kravbygger';

/** The class that the units run out in. */
export interface Kravklasse {
  readonly bygger: Kravbygger;
  readonly linjer: readonly Kravlinje[];
  /** What there is for it. */
  readonly ramme: () => Regnet;
}

/** The exact share of each in the class that the units run out in: each rule gives, or takes, at one rate. */
export function begrunnKravandel(klasse: Kravklasse): (linje: Kravlinje) => Regnet {
  const { bygger } = klasse;
  const andel = lagAndel(klasse);
  return (linje) => {
    const id = `andel/${linje.plass}`;
    return bygger.node(id, () => andel(linje, id));
  };
}

function lagAndel(klasse: Kravklasse): (linje: Kravlinje, id: string) => Regnet {
  const { bygger } = klasse;
  const { regel } = bygger.fordeling.grunnlag.valg;
  switch (regel) {
    case 'PROPORSJONAL':
      return begrunnLikDel(bygger, delEtterKrav(klasse));
    case 'LIK_TILDELING':
      return begrunnLikDel(bygger, { ...tildeling(klasse), ...etterVekt(klasse, '') });
    case 'LIKE_TAP':
      return trekkFraKravet(klasse, { ...tap(klasse), ...etterVekt(klasse, 'tap-') });
    case 'TALMUD':
      return begrunnTalmud(klasse);
    default:
      return uventet(regel, bygger.krav.bind(bygger));
  }
}

type Delt = Required<Pick<Deling, 'linjer' | 'ramme' | 'har' | 'tak'>>;

const tildeling = ({ bygger, linjer, ramme }: Kravklasse): Delt => ({
  linjer,
  ramme,
  har: ({ andel }) => andel,
  tak: (linje) => bygger.krav(linje),
});

/** What the class claims and does not get. */
const tap = ({ bygger, linjer, ramme }: Kravklasse): Delt => ({
  linjer,
  ramme: () =>
    bygger.node('tap', () =>
      bygger.regn('tap', 'ORE', 'DIFFERANSE', [bygger.kravene('klassens-krav', linjer), ramme()]),
    ),
  har: ({ krav, andel }) => trekkFra(somRasjonal(krav), andel),
  tak: (linje) => bygger.krav(linje),
});

const trekkFraKravet = ({ bygger }: Kravklasse, deling: Deling) => {
  const tapet = begrunnLikDel(bygger, deling);
  return (linje: Kravlinje, id: string): Regnet =>
    bygger.regn(id, 'ORE', 'DIFFERANSE', [bygger.krav(linje), tapet(linje, `tap/${linje.plass}`)]);
};

/** The same to each, or by weight where someone has one. */
function etterVekt({ bygger, linjer }: Kravklasse, navn: '' | 'tap-'): Pick<Deling, 'mål' | 'målnode' | 'ider'> {
  const mål = ({ vekt }: Kravlinje): Rasjonal => vekt;
  const felles = { iForhold: `${navn}i-forhold`, erBeløp: false };
  if (!harVekter(linjer)) return { mål, ider: { ...felles, per: `${navn}til-hver`, mål: `${navn}hvor-mange` } };
  const målnode = (linje: Kravlinje): Regnet => bygger.vekt(linje);
  return { mål, målnode, ider: { ...felles, per: `${navn}per-vekt`, mål: `${navn}vekter` } };
}

const harVekter = (linjer: readonly Kravlinje[]): boolean => linjer.some(({ harVekt }) => harVekt);

/** The same share of each claim. Only weights can bring someone to the whole of it. */
function delEtterKrav(klasse: Kravklasse): Deling {
  const { bygger, linjer } = klasse;
  const { tak, ...felles } = tildeling(klasse);
  const ider = { iForhold: 'i-forhold', erBeløp: true };
  if (!harVekter(linjer)) {
    const målnode = (linje: Kravlinje): Regnet => bygger.krav(linje);
    const egne = { ...ider, per: 'per-krav', mål: 'krav-som-deler' };
    return { ...felles, mål: ({ krav }) => somRasjonal(krav), målnode, ider: egne };
  }
  const målnode = (linje: Kravlinje): Regnet => {
    const id = `vektet-krav/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, 'ORE', 'PRODUKT', [bygger.vekt(linje), bygger.krav(linje)]));
  };
  const mål = ({ krav, vekt }: Kravlinje): Rasjonal => gang(somRasjonal(krav), vekt);
  return { ...felles, tak, mål, målnode, ider: { ...ider, per: 'per-vektet-krav', mål: 'vektede-krav' } };
}

/** Up to half the claims the same award to each, at most half its claim; above that the same loss, at most half of it. */
function begrunnTalmud(klasse: Kravklasse): (linje: Kravlinje, id: string) => Regnet {
  const { bygger, linjer, ramme } = klasse;
  const halvt = (id: string, lagHelt: () => Regnet): Regnet =>
    bygger.node(id, () =>
      bygger.regn(id, 'ORE', 'PRODUKT', [lagHelt(), bygger.konstant('en-halv', 'ANTALL', 'EN_HALV')]),
    );
  const halvparten = (): Regnet => halvt('halvparten', () => bygger.kravene('klassens-krav', linjer));
  const tak = (linje: Kravlinje): Regnet => halvt(`halvt/${linje.plass}`, () => bygger.krav(linje));
  const sum = linjer.reduce((s, { andel }) => leggSammen(s, andel), somRasjonal(0));
  const krav = linjer.reduce((s, linje) => s + linje.krav, 0n);
  if (sammenlignEksakt(gang(somRasjonal(2), sum), somRasjonal(krav)) <= 0) {
    const vilkår = (): Regnet => bygger.regn('under-halvparten', 'JA_NEI', 'ER_HOYST', [ramme(), halvparten()]);
    return begrunnLikDel(bygger, { ...tildeling(klasse), ...etterVekt(klasse, ''), tak, vilkår });
  }
  const vilkår = (): Regnet => bygger.regn('over-halvparten', 'JA_NEI', 'ER_MINDRE', [halvparten(), ramme()]);
  return trekkFraKravet(klasse, { ...tap(klasse), ...etterVekt(klasse, 'tap-'), tak, vilkår });
}
