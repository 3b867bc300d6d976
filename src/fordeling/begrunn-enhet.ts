import type { Regnet } from '../kjerne/lag-node';
import type { Likhetsregel } from '../modell';
import type { Bildelinje } from './fordelingsbilde';
import type { Likhetsnivå } from './likhetsniva';
import type { Nodebygger } from './nodebygger';

/** What decides who gets the units that are left. */
export interface Enhetsavgjørelse {
  readonly nivåer: readonly Likhetsnivå[];
  /** The claim of a line. */
  readonly rest: (linje: Bildelinje) => Regnet;
  /** How many units are left. */
  readonly igjen: () => Regnet;
  readonly forAlle: boolean;
  /** What a claim is counted in. */
  readonly enhet: 'ORE' | 'VEKT';
  /** What the ids of the nodes end in, where there is more than one set to decide for. */
  readonly navn: string;
}

/** Whether a line gets one of the units that are left, as a node of yes or no. */
export function begrunnEnhetFraRest(bygger: Nodebygger, avgjørelse: Enhetsavgjørelse): (linje: Bildelinje) => Regnet {
  return avgjørelse.forAlle ? vedTerskel(bygger, avgjørelse) : vedRang(bygger, avgjørelse);
}

/** Against the weakest claim that got a unit, or that the tied have: two nodes for each, however many they are. */
function vedTerskel(
  bygger: Nodebygger,
  { nivåer, rest, navn, enhet }: Enhetsavgjørelse,
): (linje: Bildelinje) => Regnet {
  const svar = (linje: Bildelinje, i: number): Regnet => {
    const { regel, terskel, avgjørelse } = nivåer[i] as Likhetsnivå;
    const nøkkel = (l: Bildelinje): Regnet => lagNøkkel(bygger, regel, l, rest);
    const stor = erStørstFørst(regel);
    const grense = (): Regnet =>
      bygger.node(`terskel/${i}${navn}`, () =>
        bygger.regn(
          `terskel/${i}${navn}`,
          enhetFor(regel, enhet),
          stor ? 'MINST' : 'STORST',
          [...terskel].map(nøkkel),
          navnPå(regel),
        ),
      );
    const id = `får/${linje.plass}/${i}`;
    const foran = (slag: 'ER_HOYST' | 'ER_MINDRE', navn: string): Regnet =>
      bygger.regn(navn, 'JA_NEI', slag, stor ? [grense(), nøkkel(linje)] : [nøkkel(linje), grense()]);
    if (avgjørelse === 'MED') return foran('ER_HOYST', id);
    if (avgjørelse === 'UTEN' || !terskel.has(linje)) return foran('ER_MINDRE', id);
    return bygger.regn(id, 'JA_NEI', 'HVIS', [
      bygger.regn(`${id}/lik`, 'JA_NEI', 'ER_LIK', [nøkkel(linje), grense()]),
      svar(linje, i + 1),
      foran('ER_MINDRE', `${id}/foran`),
    ]);
  };
  return (linje) => svar(linje, 0);
}

/** By rank among those who still stand equal, against how many units there are for them. */
function vedRang(bygger: Nodebygger, { nivåer, rest, igjen }: Enhetsavgjørelse): (linje: Bildelinje) => Regnet {
  return (linje) => {
    let enheter = igjen;
    for (const [i, { regel, medlemmer, terskel, avgjørelse }] of nivåer.entries()) {
      const nøkler = (): readonly Regnet[] =>
        [linje, ...medlemmer.filter((m) => m !== linje)].map((m) => lagNøkkel(bygger, regel, m, rest));
      const rang = (): Regnet =>
        bygger.node(`rang/${i}`, () =>
          bygger.regn(`rang/${i}`, 'RANG', erStørstFørst(regel) ? 'RANG' : 'RANG_STIGENDE', nøkler(), navnPå(regel)),
        );
      const påTerskelen = terskel.has(linje);
      if (påTerskelen && avgjørelse === 'VIDERE') {
        const før = enheter;
        enheter = () =>
          bygger.regn(`igjen/${i + 1}`, 'ENHETER', 'DIFFERANSE', [
            bygger.regn(`igjen/${i + 1}/og-en`, 'ENHETER', 'SUM', [før(), bygger.konstant('en', 'ENHETER', 'EN')]),
            rang(),
          ]);
        continue;
      }
      const plass = påTerskelen && terskel.size > 1 ? lagSistePlass(bygger, i, rang, nøkler, regel) : rang();
      return bygger.regn(`får/${linje.plass}`, 'JA_NEI', 'ER_HOYST', [plass, enheter()]);
    }
    return bygger.regn(`får/${linje.plass}`, 'JA_NEI', 'ELLER', []);
  };
}

/**
 * The last of the places that equals share: twice their mean less the first. `RANG_SNITT` counts from the greatest; where
 * the least is first, it is counted from the other end. The nodes are made in the order that they stand in.
 */
function lagSistePlass(
  bygger: Nodebygger,
  i: number,
  rang: () => Regnet,
  nøkler: () => readonly Regnet[],
  regel: Likhetsnivå['regel'],
): Regnet {
  const to = (): Regnet => bygger.konstant('to', 'ANTALL', 'TO');
  const en = (): Regnet => bygger.konstant('en', 'ENHETER', 'EN');
  const speil = (): readonly Regnet[] => {
    const antall = bygger.regn(`antall/${i}`, 'ANTALL', 'ANTALL', nøkler());
    const ogEn = bygger.regn(`antall/${i}/og-en`, 'ANTALL', 'SUM', [antall, en()]);
    return [bygger.regn(`snitt/${i}/speil`, 'RANG', 'PRODUKT', [ogEn, to()])];
  };
  const foran = erStørstFørst(regel) ? [] : speil();
  const snitt = bygger.regn(`snitt/${i}`, 'RANG', 'RANG_SNITT', nøkler());
  const dobbelt = bygger.regn(`snitt/${i}/dobbelt`, 'RANG', 'PRODUKT', [snitt, to()]);
  return bygger.regn(`siste-plass/${i}`, 'RANG', 'DIFFERANSE', [...foran, dobbelt, rang()]);
}

const erStørstFørst = (regel: Likhetsnivå['regel']): boolean => regel === 'KRAV' || regel === 'STORST_VEKT';

const erTekst = (regel: Likhetsnivå['regel']): boolean => typeof regel === 'object' || regel === 'ID';

const enhetFor = (regel: Likhetsnivå['regel'], krav: 'ORE' | 'VEKT'): 'ORE' | 'TEKST' | 'VEKT' =>
  regel === 'KRAV' ? krav : erTekst(regel) ? 'TEKST' : 'VEKT';

const navnPå = (regel: Likhetsnivå['regel']): string => (typeof regel === 'object' ? 'LODD' : regel);

/** What a line is ordered by at a step: its claim, its weight, its id, or its lot. */
function lagNøkkel(
  bygger: Nodebygger,
  regel: Likhetsnivå['regel'],
  linje: Bildelinje,
  rest: (linje: Bildelinje) => Regnet,
): Regnet {
  if (regel === 'KRAV') return rest(linje);
  if (regel === 'STORST_VEKT' || regel === 'MINST_VEKT') return bygger.vekt(linje);
  const id = bygger.blad(`id/${linje.plass}`, 'TEKST', `/grunnlag/mottakere/${linje.plass}/id`);
  if (regel === 'ID') return id;
  const navn = `lodd/${linje.plass}`;
  return bygger.node(navn, () => bygger.regn(navn, 'TEKST', 'LODD', [lagFrø(bygger, regel), id]));
}

function lagFrø(bygger: Nodebygger, regel: Exclude<Likhetsregel, string>): Regnet {
  const { vedLikhet } = bygger.fordeling.grunnlag.valg;
  const kjede: readonly Likhetsregel[] = Array.isArray(vedLikhet) ? vedLikhet : [];
  const plass = kjede.indexOf(regel);
  const sti = plass < 0 ? '/grunnlag/valg/vedLikhet/lodd' : `/grunnlag/valg/vedLikhet/${plass}/lodd`;
  return bygger.blad(`frø/${plass}`, 'TEKST', sti);
}
