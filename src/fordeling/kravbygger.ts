import type { Regnet } from '../kjerne/lag-node';
import type { Kravlinje } from './kravbilde';
import type { Vekttrinn } from './likhetsniva';
import { Pottbygger } from './pottbygger';
import type { Kravfordeling } from './typer-krav';

/** The nodes of the explanation of a split among claims. */
export class Kravbygger extends Pottbygger<Kravlinje, Kravfordeling> {
  override sti({ plass }: Kravlinje): string {
    return `/grunnlag/krav/${plass}`;
  }

  /** By weight means by what is claimed where the weights are equal. */
  override vedTrinn(trinn: Vekttrinn, linje: Kravlinje): Regnet {
    return trinn === 'STORST_VEKT' || trinn === 'MINST_VEKT' ? this.vekt(linje) : this.oppgitt(linje);
  }

  /** Whether the claims have classes; either all have or none. */
  get harKlasser(): boolean {
    return this.fordeling.grunnlag.krav[0]?.klasse !== undefined;
  }

  /** The weight; 1 when none is given. */
  vekt(linje: Kravlinje): Regnet {
    if (!linje.harVekt) return this.konstant('uten-vekt', 'VEKT', 'EN');
    return this.blad(`vekt/${linje.plass}`, 'VEKT', `${this.sti(linje)}/vekt`);
  }

  klasse(linje: Kravlinje): Regnet {
    return this.blad(`klasse/${linje.plass}`, 'ANTALL', `${this.sti(linje)}/klasse`);
  }

  /** The claim as given. */
  oppgitt(linje: Kravlinje): Regnet {
    const id = this.gårOpp(Number(linje.kravbeløp)) ? `krav/${linje.plass}` : `krav/${linje.plass}/øre`;
    return this.blad(id, 'ORE', `${this.sti(linje)}/krav`);
  }

  /** The claim in whole units; it is not said to be rounded where it is. */
  krav(linje: Kravlinje): Regnet {
    if (this.gårOpp(Number(linje.kravbeløp))) return this.oppgitt(linje);
    const id = `krav/${linje.plass}`;
    return this.node(id, () => this.regn(id, 'ORE', 'RUND_NED', [this.oppgitt(linje), this.enhet()]));
  }

  /** Claims in whole units together. */
  kravene(id: string, linjer: readonly Kravlinje[]): Regnet {
    return this.node(id, () =>
      this.regn(
        id,
        'ORE',
        'SUM',
        linjer.map((linje) => this.krav(linje)),
      ),
    );
  }
}
