import { del, type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import type { Regnet } from '../kjerne/lag-node';
import type { Kravlinje } from './kravbilde';
import type { Kravbygger } from './kravbygger';

/** What is dealt out at one rate among those of a class: an award, or a loss. */
export interface Deling {
  readonly linjer: readonly Kravlinje[];
  /** What there is to deal out. */
  readonly ramme: () => Regnet;
  /** What each has of it, exactly, in units. */
  readonly har: (linje: Kravlinje) => Rasjonal;
  /** What each has it by: its weight, its claim, both, or 1 where all have the same. */
  readonly mål: (linje: Kravlinje) => Rasjonal;
  /** The same as a node; absent where all have the same. */
  readonly målnode?: (linje: Kravlinje) => Regnet;
  /** The most that each has; absent where nobody can reach it. */
  readonly tak?: (linje: Kravlinje) => Regnet;
  /** What must hold for the rate to be so. */
  readonly vilkår?: () => Regnet;
  readonly ider: Delingsider;
}

interface Delingsider {
  /** The rate. */
  readonly per: string;
  /** What is dealt out at the rate. */
  readonly iForhold: string;
  /** What it is dealt out by. */
  readonly mål: string;
  /** Whether that is amounts; the rate is then a share of them. */
  readonly erBeløp: boolean;
}

/**
 * Explains a deal at one rate: to each its measure times the rate, but no more than its most. The rate is what is left when
 * those who have their most are met, by the measures of the others.
 *
 * @returns The node of one line, with the id that is given.
 */
export function begrunnLikDel(bygger: Kravbygger, deling: Deling): (linje: Kravlinje, id: string) => Regnet {
  const { målnode, tak } = deling;
  const per = lagPer(bygger, deling);
  const fritt = (linje: Kravlinje, id: string): Regnet =>
    målnode === undefined ? per() : bygger.regn(id, 'ORE', 'PRODUKT', [per(), målnode(linje)]);
  return (linje, id) =>
    tak === undefined ? fritt(linje, id) : bygger.regn(id, 'ORE', 'MINST', [fritt(linje, `${id}/fritt`), tak(linje)]);
}

/** The rate, by whoever gets the most by its measure: the others have all that they can. */
function lagPer(bygger: Kravbygger, { linjer, ramme, har, mål, målnode, tak, vilkår, ider }: Deling): () => Regnet {
  const satser = new Map(
    linjer.flatMap((linje) => (mål(linje).t === 0n ? [] : [[linje, del(har(linje), mål(linje))] as const])),
  );
  const høyest = [...satser.values()].reduce((a, b) => (sammenlignEksakt(a, b) < 0 ? b : a));
  const erFri = (linje: Kravlinje): boolean => {
    const sats = satser.get(linje);
    return sats !== undefined && sammenlignEksakt(sats, høyest) === 0;
  };
  const frie = linjer.filter(erFri);
  const faste = linjer.filter((linje) => !erFri(linje) && har(linje).t > 0n);
  const iForhold = (): Regnet =>
    tak === undefined || faste.length === 0
      ? ramme()
      : bygger.regn(ider.iForhold, 'ORE', 'DIFFERANSE', [ramme(), ...faste.map(tak)]);
  const sum = (): Regnet =>
    målnode === undefined
      ? bygger.regn(
          ider.mål,
          'ANTALL',
          'ANTALL',
          frie.map((linje) => bygger.krav(linje)),
        )
      : bygger.regn(ider.mål, ider.erBeløp ? 'ORE' : 'VEKT', 'SUM', frie.map(målnode));
  const enhet = ider.erBeløp ? 'ANDEL' : 'ORE';
  const sats = (id: string): Regnet => bygger.regn(id, enhet, 'KVOTIENT', [iForhold(), sum()]);
  return () =>
    bygger.node(ider.per, () =>
      vilkår === undefined
        ? sats(ider.per)
        : bygger.regn(ider.per, enhet, 'HVIS', [vilkår(), sats(`${ider.per}/sats`)]),
    );
}
