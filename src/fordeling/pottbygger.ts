import type { Regnet } from '../kjerne/lag-node';
import type { Øre } from '../kjerne/typer';
import type { Fordelingsvalg } from '../modell';
import type { Vekttrinn } from './likhetsniva';
import { Nodelager } from './nodelager';

/** A split of a pot, by weight or by claim, as far as its explanation reads the same. */
export interface DeltPott {
  readonly grunnlag: { readonly pott: Øre; readonly valg: Pick<Fordelingsvalg, 'enhet' | 'vedLikhet' | 'reservert'> };
}

/** The nodes that explanations of every split have: the pot, the unit, and what ties are settled by. */
export abstract class Pottbygger<
  L extends { readonly plass: number },
  F extends DeltPott = DeltPott,
> extends Nodelager {
  constructor(readonly fordeling: F) {
    super(fordeling);
  }

  /** Where the one of a line stands in the data. */
  abstract sti(linje: L): string;

  /** What a line is ordered by at a step of weight. */
  abstract vedTrinn(trinn: Vekttrinn, linje: L): Regnet;

  id(linje: L): Regnet {
    return this.blad(`id/${linje.plass}`, 'TEKST', `${this.sti(linje)}/id`);
  }

  enhet(): Regnet {
    return this.blad('enhet', 'ORE', '/grunnlag/valg/enhet');
  }

  pott(): Regnet {
    return this.blad('pott', 'ORE', '/grunnlag/pott');
  }

  /** The pot without what is reserved. */
  tilDeling(): Regnet {
    return this.node('til-deling', () => {
      const pott = this.pott();
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

  /** Whether an amount is whole units. */
  gårOpp(beløp: number): boolean {
    return beløp % this.fordeling.grunnlag.valg.enhet === 0;
  }
}
