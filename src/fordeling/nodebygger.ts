import { sammenlignEksakt } from '../kjerne/brok';
import { type Regnet, regnBlad, regnBladAv } from '../kjerne/lag-node';
import type { Bildelinje, Fordelingsbilde } from './fordelingsbilde';
import type { Kontekst } from './lag-kontekster';
import type { Vekttrinn } from './likhetsniva';
import { Pottbygger } from './pottbygger';
import type { Fordeling } from './typer';

/** The nodes of the explanation of a distribution. */
export class Nodebygger extends Pottbygger<Bildelinje, Fordeling> {
  constructor(
    fordeling: Fordeling,
    readonly bilde: Fordelingsbilde,
  ) {
    super(fordeling);
  }

  override sti({ plass }: Bildelinje): string {
    return `/grunnlag/mottakere/${plass}`;
  }

  override vedTrinn(_: Vekttrinn, linje: Bildelinje): Regnet {
    return this.vekt(linje);
  }

  /** What there is to share among all, or within a group that is held: its limit. */
  ramme({ gruppe, ved }: Pick<Kontekst, 'gruppe' | 'ved'>): Regnet {
    if (ved === undefined) return this.iHeleEnheter();
    const felt = ved === 'GULV' ? 'gulv' : 'tak';
    const navn = this.bilde.grupper[gruppe]?.gruppe;
    const grupper = this.fordeling.grunnlag.valg.grupper ?? [];
    const plass = grupper.findIndex((g) => g.gruppe === navn);
    return this.grense(`${felt}/gruppe/${gruppe}`, `/grunnlag/valg/grupper/${plass}`, felt, grupper[plass]);
  }

  /** The weight, as the sum of the parts of its key when they make it. */
  vekt({ plass, vekt }: Bildelinje): Regnet {
    const sti = `/grunnlag/mottakere/${plass}`;
    const id = `vekt/${plass}`;
    return this.node(id, () => {
      const ledd = this.fordeling.grunnlag.mottakere[plass]?.ledd ?? [];
      if (ledd.length > 0) {
        const deler = ledd.map(({ andel }, j) =>
          regnBladAv({ id: `ledd/${plass}/${j}`, enhet: 'ANDEL' }, `${sti}/ledd/${j}/andel`, andel),
        );
        const sum = this.regn(id, 'VEKT', 'SUM', deler);
        if (sum.verdi.type === 'TALL' && sammenlignEksakt(sum.verdi.tall, vekt) === 0) return sum;
      }
      return this.husk(regnBlad({ id, enhet: 'VEKT' }, `${sti}/vekt`, this.fordeling));
    });
  }

  /** The floor; 0 when there is none. */
  gulv({ plass, gulv }: Bildelinje): Regnet {
    if (gulv === 0n) return this.konstant('null', 'ORE', 'NULL');
    return this.egenGrense(plass, 'gulv');
  }

  /** The cap; all that there is when there is none. */
  tak({ plass, tak }: Bildelinje): Regnet {
    return tak === undefined ? this.iHeleEnheter() : this.egenGrense(plass, 'tak');
  }

  private egenGrense(plass: number, felt: 'gulv' | 'tak'): Regnet {
    const mottaker = this.fordeling.grunnlag.mottakere[plass];
    return this.grense(`${felt}/${plass}`, `/grunnlag/mottakere/${plass}`, felt, mottaker);
  }

  /** A floor rounded up to the unit, or a cap rounded down; it is not said to be rounded where it is whole units. */
  private grense(
    id: string,
    sti: string,
    felt: 'gulv' | 'tak',
    gitt: { readonly gulv?: number; readonly tak?: number } | undefined,
  ): Regnet {
    if (this.gårOpp(gitt?.[felt] ?? 0)) return this.blad(id, 'ORE', `${sti}/${felt}`);
    return this.node(id, () => {
      const oppgitt = this.blad(`${id}/øre`, 'ORE', `${sti}/${felt}`);
      return this.regn(id, 'ORE', felt === 'gulv' ? 'RUND_OPP' : 'RUND_NED', [oppgitt, this.enhet()]);
    });
  }

  /** An amount held by the floor and the cap that there are; itself where there is neither. */
  klem(id: string, linje: Bildelinje, lagFritt: (id: string) => Regnet): Regnet {
    const { gulv, tak } = linje;
    if (gulv === 0n && tak === undefined) return lagFritt(id);
    const fritt = lagFritt(`${id}/fritt`);
    if (tak === undefined) return this.regn(id, 'ORE', 'STORST', [fritt, this.gulv(linje)]);
    if (gulv === 0n) return this.regn(id, 'ORE', 'MINST', [fritt, this.tak(linje)]);
    return this.regn(id, 'ORE', 'KLEM', [fritt, this.gulv(linje), this.tak(linje)]);
  }
}
