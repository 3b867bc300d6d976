import type { Begrunnelsesenhet, Begrunnelseskonstant, Begrunnelsesnode, Regneslag } from '../kjerne/begrunnelse';
import { leggSammen, lesEksakt, sammenlignEksakt } from '../kjerne/brok';
import { lagBladnode, lagGjentattnode, lagKonstantnode, lagRegnenode } from '../kjerne/lag-node';
import type { Bildelinje, Fordelingsbilde } from './fordelingsbilde';
import type { Kontekst } from './lag-kontekster';
import type { Fordeling } from './typer';

/** Makes the nodes of one explanation, each once: the second time it is asked for, a node that repeats the first. */
export class Nodebygger {
  private readonly laget = new Map<string, Begrunnelsesnode>();
  private gjentatt = 0;

  constructor(
    readonly fordeling: Fordeling,
    readonly bilde: Fordelingsbilde,
  ) {}

  /** The node of that id, or a repetition of it. */
  node(id: string, lag: () => Begrunnelsesnode): Begrunnelsesnode {
    const før = this.laget.get(id);
    if (før !== undefined) return lagGjentattnode(`=${this.gjentatt++}`, før);
    const ny = lag();
    this.laget.set(ny.id, ny);
    return ny;
  }

  blad(id: string, enhet: Begrunnelsesenhet, sti: string, regel?: string): Begrunnelsesnode {
    return this.node(id, () =>
      lagBladnode({ id, enhet, ...(regel === undefined ? {} : { regel }) }, sti, this.fordeling),
    );
  }

  konstant(id: string, enhet: Begrunnelsesenhet, navn: Begrunnelseskonstant): Begrunnelsesnode {
    return this.node(id, () => lagKonstantnode({ id, enhet }, navn));
  }

  regn(
    id: string,
    enhet: Begrunnelsesenhet,
    slag: Regneslag,
    barn: readonly Begrunnelsesnode[],
    regel?: string,
  ): Begrunnelsesnode {
    const node = lagRegnenode({ id, enhet, ...(regel === undefined ? {} : { regel }) }, slag, barn);
    this.laget.set(id, node);
    return node;
  }

  enhet(): Begrunnelsesnode {
    return this.blad('enhet', 'ORE', '/grunnlag/valg/enhet');
  }

  /** The pot without what is reserved. */
  tilDeling(): Begrunnelsesnode {
    return this.node('til-deling', () => {
      const pott = this.blad('pott', 'ORE', '/grunnlag/pott');
      if (this.fordeling.grunnlag.valg.reservert === undefined) return pott;
      const reservert = this.blad('reservert', 'ORE', '/grunnlag/valg/reservert');
      return this.regn('til-deling', 'ORE', 'DIFFERANSE', [pott, reservert]);
    });
  }

  /** Whole units that are there to share. */
  antall(): Begrunnelsesnode {
    return this.node('antall', () =>
      this.regn('antall', 'ENHETER', 'RUND_NED', [
        this.regn('antall-eksakt', 'ENHETER', 'KVOTIENT', [this.tilDeling(), this.enhet()]),
      ]),
    );
  }

  /** What there is to share among all, or within a group that is held: its limit. */
  ramme({ gruppe, ved }: Pick<Kontekst, 'gruppe' | 'ved'>): Begrunnelsesnode {
    if (ved === undefined) return this.antall();
    const felt = ved === 'GULV' ? 'gulv' : 'tak';
    const id = `${felt}/gruppe/${gruppe}`;
    return this.node(id, () => {
      const navn = this.bilde.grupper[gruppe]?.gruppe;
      const plass = this.fordeling.grunnlag.valg.grupper?.findIndex((g) => g.gruppe === navn) ?? -1;
      return this.regn(id, 'ENHETER', ved === 'GULV' ? 'RUND_OPP' : 'RUND_NED', [
        this.iEnheter(id, `/grunnlag/valg/grupper/${plass}/${felt}`),
      ]);
    });
  }

  /** The weight, as the sum of the parts of its key when they make it. */
  vekt({ plass }: Bildelinje): Begrunnelsesnode {
    const sti = `/grunnlag/mottakere/${plass}`;
    const id = `vekt/${plass}`;
    return this.node(id, () => {
      const { vekt, ledd = [] } = this.fordeling.grunnlag.mottakere[plass] ?? { vekt: 0 };
      const sum = ledd.map(({ andel }) => lesEksakt(andel)).reduce(leggSammen, { t: 0n, n: 1n });
      if (ledd.length === 0 || sammenlignEksakt(sum, lesEksakt(vekt)) !== 0)
        return lagBladnode({ id, enhet: 'VEKT' }, `${sti}/vekt`, this.fordeling);
      const deler = ledd.map((_, j) => this.blad(`ledd/${plass}/${j}`, 'ANDEL', `${sti}/ledd/${j}/andel`));
      return this.regn(id, 'VEKT', 'SUM', deler);
    });
  }

  /** The floor in units; 0 when there is none. */
  gulv({ plass, gulv }: Bildelinje): Begrunnelsesnode {
    const id = `gulv/${plass}`;
    if (gulv === 0n) return this.konstant('null', 'ENHETER', 'NULL');
    return this.node(id, () =>
      this.regn(id, 'ENHETER', 'RUND_OPP', [this.iEnheter(id, `/grunnlag/mottakere/${plass}/gulv`)]),
    );
  }

  /** The cap in units; all units when there is none. */
  tak({ plass, tak }: Bildelinje): Begrunnelsesnode {
    const id = `tak/${plass}`;
    if (tak === undefined) return this.antall();
    return this.node(id, () =>
      this.regn(id, 'ENHETER', 'RUND_NED', [this.iEnheter(id, `/grunnlag/mottakere/${plass}/tak`)]),
    );
  }

  private iEnheter(id: string, sti: string): Begrunnelsesnode {
    const iØre = this.blad(`${id}/øre`, 'ORE', sti);
    return this.regn(`${id}/eksakt`, 'ENHETER', 'KVOTIENT', [iØre, this.enhet()]);
  }

  /** A value between floor and cap; itself where there are none. */
  klem(id: string, linje: Bildelinje, lagFritt: (id: string) => Begrunnelsesnode): Begrunnelsesnode {
    if (linje.gulv === 0n && linje.tak === undefined) return lagFritt(id);
    return this.regn(id, 'ENHETER', 'KLEM', [lagFritt(`${id}/fritt`), this.gulv(linje), this.tak(linje)]);
  }
}
