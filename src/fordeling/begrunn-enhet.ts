import type { Regnet } from '../kjerne/lag-node';
import type { Likhetsregel } from '../modell';
import type { Likeperson, Likhetsnivå, Likhetstrinn } from './likhetsniva';
import type { Pottbygger } from './pottbygger';

/** What decides who gets the units that are left. */
export interface Enhetsavgjørelse<L extends Likeperson> {
  readonly nivåer: readonly Likhetsnivå<L>[];
  /** The claim of a line. */
  readonly rest: (linje: L) => Regnet;
  /** How many units are left. */
  readonly igjen: () => Regnet;
  readonly forAlle: boolean;
  /** What a claim is counted in. */
  readonly enhet: 'ORE' | 'VEKT';
  /** What the ids of the nodes end in, where there is more than one set to decide for. */
  readonly navn: string;
}

type Steg = 'KRAV' | Likhetstrinn;

/** Whether a line gets one of the units that are left, as a node of yes or no. */
export function begrunnEnhetFraRest<L extends Likeperson>(
  bygger: Pottbygger<L>,
  avgjørelse: Enhetsavgjørelse<L>,
): (linje: L) => Regnet {
  return avgjørelse.forAlle ? vedTerskel(bygger, avgjørelse) : vedRang(bygger, avgjørelse);
}

/** Against the weakest claim that got a unit, or that the tied have: two nodes for each, however many they are. */
function vedTerskel<L extends Likeperson>(
  bygger: Pottbygger<L>,
  { nivåer, rest, navn, enhet }: Enhetsavgjørelse<L>,
): (linje: L) => Regnet {
  const svar = (linje: L, i: number): Regnet => {
    const { regel, terskel, avgjørelse } = nivåer[i] as Likhetsnivå<L>;
    const nøkkel = (l: L): Regnet => lagNøkkel(bygger, regel, l, rest);
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
function vedRang<L extends Likeperson>(
  bygger: Pottbygger<L>,
  { nivåer, rest, igjen }: Enhetsavgjørelse<L>,
): (linje: L) => Regnet {
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
function lagSistePlass<L extends Likeperson>(
  bygger: Pottbygger<L>,
  i: number,
  rang: () => Regnet,
  nøkler: () => readonly Regnet[],
  regel: Steg,
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

const erStørstFørst = (regel: Steg): boolean =>
  regel === 'KRAV' || regel === 'STORST_VEKT' || regel === 'STORST_KRAVBELOP';

const erTekst = (regel: Steg): boolean => typeof regel === 'object' || regel === 'ID';

const enhetFor = (regel: Steg, krav: 'ORE' | 'VEKT'): 'ORE' | 'TEKST' | 'VEKT' =>
  regel === 'KRAV' ? krav : erTekst(regel) ? 'TEKST' : erKravbeløp(regel) ? 'ORE' : 'VEKT';

const erKravbeløp = (regel: Steg): boolean => regel === 'STORST_KRAVBELOP' || regel === 'MINST_KRAVBELOP';

/** By weight means by claim where the weights are equal, so the rule is the same. */
function navnPå(regel: Steg): string {
  if (typeof regel === 'object') return 'LODD';
  if (regel === 'STORST_KRAVBELOP') return 'STORST_VEKT';
  return regel === 'MINST_KRAVBELOP' ? 'MINST_VEKT' : regel;
}

/** What a line is ordered by at a step: its claim to the unit, its weight, what it claims of the pot, its id, or its lot. */
function lagNøkkel<L extends Likeperson>(
  bygger: Pottbygger<L>,
  regel: Steg,
  linje: L,
  rest: (linje: L) => Regnet,
): Regnet {
  if (regel === 'KRAV') return rest(linje);
  if (regel === 'ID') return bygger.id(linje);
  if (typeof regel !== 'object') return bygger.vedTrinn(regel, linje);
  const id = bygger.id(linje);
  const navn = `lodd/${linje.plass}`;
  return bygger.node(navn, () => bygger.regn(navn, 'TEKST', 'LODD', [lagFrø(bygger, regel), id]));
}

function lagFrø(bygger: Pick<Pottbygger<never>, 'fordeling' | 'blad'>, regel: Exclude<Likhetsregel, string>): Regnet {
  const { vedLikhet } = bygger.fordeling.grunnlag.valg;
  const kjede: readonly Likhetsregel[] = Array.isArray(vedLikhet) ? vedLikhet : [];
  const plass = kjede.indexOf(regel);
  const sti = plass < 0 ? '/grunnlag/valg/vedLikhet/lodd' : `/grunnlag/valg/vedLikhet/${plass}/lodd`;
  return bygger.blad(`frø/${plass}`, 'TEKST', sti);
}
