import type { Begrunnelsesenhet, Begrunnelseskonstant, Begrunnelsesnode, Regneslag } from '../kjerne/begrunnelse';
import { sammenlignEksakt } from '../kjerne/brok';
import { lagGjentattnode, type Nodeomtale, type Regnet, regnBlad, regnKonstant, regnNode } from '../kjerne/lag-node';
import type { Nodeverdi } from '../kjerne/nodeverdi';
import type { Bildelinje, Fordelingsbilde } from './fordelingsbilde';
import type { Kontekst } from './lag-kontekster';
import type { Fordeling } from './typer';

/** Makes the nodes of one explanation, each once: the second time it is asked for, a node that repeats the first. */
export class Nodebygger {
  private readonly laget = new Map<string, Regnet>();
  private gjentatt = 0;

  constructor(
    readonly fordeling: Fordeling,
    readonly bilde: Fordelingsbilde,
  ) {}

  /** The node of that id, or a repetition of it. */
  node(id: string, lag: () => Regnet): Regnet {
    return this.igjen(id) ?? this.husk(lag());
  }

  private igjen(id: string): Regnet | undefined {
    const før = this.laget.get(id);
    return før && { node: lagGjentattnode(`=${this.gjentatt++}`, før.node), verdi: før.verdi };
  }

  private husk(ny: Regnet): Regnet {
    this.laget.set(ny.node.id, ny);
    return ny;
  }

  blad(id: string, enhet: Begrunnelsesenhet, sti: string, regel?: string): Regnet {
    return this.igjen(id) ?? this.husk(regnBlad(omtaleAv(id, enhet, regel), sti, this.fordeling));
  }

  konstant(id: string, enhet: Begrunnelsesenhet, navn: Begrunnelseskonstant): Regnet {
    return this.igjen(id) ?? this.husk(regnKonstant({ id, enhet }, navn));
  }

  regn(id: string, enhet: Begrunnelsesenhet, slag: Regneslag, barn: readonly Regnet[], regel?: string): Regnet {
    const noder: Begrunnelsesnode[] = [];
    const verdier: Nodeverdi[] = [];
    for (const { node, verdi } of barn) {
      noder.push(node);
      verdier.push(verdi);
    }
    return this.husk(regnNode(omtaleAv(id, enhet, regel), slag, noder, verdier));
  }

  enhet(): Regnet {
    return this.blad('enhet', 'ORE', '/grunnlag/valg/enhet');
  }

  /** The pot without what is reserved. */
  tilDeling(): Regnet {
    return this.node('til-deling', () => {
      const pott = this.blad('pott', 'ORE', '/grunnlag/pott');
      if (this.fordeling.grunnlag.valg.reservert === undefined) return pott;
      const reservert = this.blad('reservert', 'ORE', '/grunnlag/valg/reservert');
      return this.regn('til-deling', 'ORE', 'DIFFERANSE', [pott, reservert]);
    });
  }

  /** What there is to share in whole units. */
  iHeleEnheter(): Regnet {
    const { pott, valg } = this.fordeling.grunnlag;
    if (this.gårOpp(pott - (valg.reservert ?? 0))) return this.tilDeling();
    const id = 'i-hele-enheter';
    return this.node(id, () => this.regn(id, 'ORE', 'RUND_NED', [this.tilDeling(), this.enhet()]));
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
        const deler = ledd.map((_, j) => this.blad(`ledd/${plass}/${j}`, 'ANDEL', `${sti}/ledd/${j}/andel`));
        const sum = this.regn(id, 'VEKT', 'SUM', deler);
        if (sum.verdi.type === 'TALL' && sammenlignEksakt(sum.verdi.tall, vekt) === 0) return sum;
      }
      return regnBlad({ id, enhet: 'VEKT' }, `${sti}/vekt`, this.fordeling);
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

  private gårOpp(beløp: number): boolean {
    return beløp % this.fordeling.grunnlag.valg.enhet === 0;
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

const omtaleAv = (id: string, enhet: Begrunnelsesenhet, regel: string | undefined): Nodeomtale =>
  regel === undefined ? { id, enhet } : { id, enhet, regel };
