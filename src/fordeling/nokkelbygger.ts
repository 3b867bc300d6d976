import type { Begrunnelse, Begrunnelsesenhet } from '../kjerne/begrunnelse';
import { finnKilde } from '../kjerne/finn-kilde';
import type { Antakelse, Kilde } from '../kjerne/kilde';
import { type Regnet, regnBlad } from '../kjerne/lag-node';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Nøkkelledd } from '../modell';
import { Nodelager } from './nodelager';
import { NØKKELFELT } from './nokkelfelt';
import type { Nøkkelregning } from './typer-nokkel';

/** The nodes of the explanation of a key. */
export class Nøkkelbygger extends Nodelager {
  private readonly kilder = new Map<string, Kilde>();
  private readonly antakelser = new Map<string, Antakelse>();

  constructor(private readonly regning: Nøkkelregning) {
    super(regning);
  }

  /** The sources and assumptions of the leaves that were made. */
  opphav(): Pick<Begrunnelse, 'kilder' | 'antakelser'> {
    return { kilder: [...this.kilder.values()], antakelser: [...this.antakelser.values()] };
  }

  /** What one part gives a recipient: its share of the key times the recipient's share of the figures. */
  del(plass: number, j: number): Regnet {
    const andel = this.regn(`andel/${j}`, 'ANDEL', 'KVOTIENT', [this.andel(j), this.andeler()]);
    const forhold = this.regn(`forhold/${j}`, 'ANDEL', 'KVOTIENT', this.tallOgSum(plass, j));
    return this.regn(`del/${j}`, 'ANDEL', 'PRODUKT', [andel, forhold]);
  }

  private andeler(): Regnet {
    return this.node('andeler', () =>
      this.regn(
        'andeler',
        this.andelsenhet(),
        'SUM',
        this.regning.ledd.map((_, j) => this.andel(j)),
      ),
    );
  }

  private andel(j: number): Regnet {
    return this.bladMedKilde(`oppgitt/${j}`, this.andelsenhet(), `/ledd/${j}/andel`);
  }

  /** Amounts when all are. */
  private andelsenhet(): 'ORE' | 'ANDEL' {
    return this.regning.ledd.every(({ andel }) => typeof andel === 'number') ? 'ORE' : 'ANDEL';
  }

  /** The figure of the recipient, and the sum of all figures. */
  private tallOgSum(plass: number, j: number): readonly Regnet[] {
    const ledd = ved(this.regning.ledd, j);
    const alle = this.regning.grunnlag.map((_, k) => k);
    switch (ledd.type) {
      case 'LIK': {
        const ider = (): Regnet[] => alle.map((k) => this.blad(`id/${k}`, 'TEKST', `/grunnlag/${k}/id`));
        const antall = (): Regnet => this.regn('hvor-mange', 'ANTALL', 'ANTALL', ider());
        return [this.konstant('en', 'ANTALL', 'EN'), this.node('hvor-mange', antall)];
      }
      case 'GITT':
        return this.gitte(ledd, j, plass);
      default: {
        const felt = NØKKELFELT[ledd.type];
        const tall = (k: number): Regnet => this.bladMedKilde(`${felt}/${k}`, 'ANTALL', `/grunnlag/${k}/${felt}`);
        return [tall(plass), this.node(felt, () => this.regn(felt, 'ANTALL', 'SUM', alle.map(tall)))];
      }
    }
  }

  private gitte({ vekter }: Extract<Nøkkelledd, { type: 'GITT' }>, j: number, plass: number): readonly Regnet[] {
    const plassAv = new Map(vekter.map(({ id }, m) => [id, m]));
    const vekt = (id: string): Regnet => {
      const m = vedNøkkel(plassAv, id);
      return this.bladMedKilde(`vekt/${j}/${m}`, 'VEKT', `/ledd/${j}/vekter/${m}/vekt`);
    };
    const egen = vekt(ved(this.regning.grunnlag, plass).id);
    return [
      egen,
      this.regn(
        `vekter/${j}`,
        'VEKT',
        'SUM',
        vekter.map(({ id }) => vekt(id)),
      ),
    ];
  }

  private bladMedKilde(id: string, enhet: Begrunnelsesenhet, sti: string): Regnet {
    return this.node(id, () => this.husk(regnBlad({ id, enhet, ...this.kildeTil(sti) }, sti, this.regning)));
  }

  private kildeTil(sti: string): { readonly kildeId?: string } {
    const { kilder = [] } = this.regning;
    const { kilde, antakelse } = finnKilde({ kilder }, sti) ?? {};
    if (kilde !== undefined) this.kilder.set(kilde.id, kilde);
    else if (antakelse !== undefined) this.antakelser.set(antakelse.id, antakelse);
    const kildeId = kilde?.id ?? antakelse?.id;
    return kildeId === undefined ? {} : { kildeId };
  }
}
