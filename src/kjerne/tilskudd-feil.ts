import type { Funn, Funndata, Kodekatalog } from './funn';
import { lagFunnlager } from './lag-funn';

/**
 * The calling code broke the contract of a function, such as a negative pot or two recipients with one id.
 *
 * All breaches are reported at once in `funn`; `kode`, `sti` and `data` repeat the first. Recognise it with
 * {@link erTilskuddFeil}, since `instanceof` fails across two copies of the package. The message holds only codes and
 * pointers; words come from `forklarFunn` in `/visning`.
 */
export class TilskuddFeil extends Error {
  /** Always `TilskuddFeil`; together with `kode` it tells the error from others. */
  override readonly name = 'TilskuddFeil';
  /** The code of the first breach. */
  readonly kode: string;
  /** JSON Pointer into the arguments, as a list in the order of the function's parameters or by parameter name. */
  readonly sti: string;
  /** The facts of the first breach. */
  readonly data: Funndata;
  /** Every breach that was found, at least one. */
  readonly funn: readonly Funn[];

  constructor(funn: readonly [Funn, ...Funn[]]) {
    super(funn.map(({ kode, sti }) => (sti === '' ? kode : `${kode} ${sti}`)).join(', '));
    const [første] = funn;
    this.kode = første.kode;
    this.sti = første.sti;
    this.data = første.data;
    this.funn = funn;
  }
}

/** Makes a {@link TilskuddFeil} with a single breach, checked against one room's catalogue of codes. */
export type Feillager<Koder extends Kodekatalog<Koder>> = <Kode extends keyof Koder & string>(
  kode: Kode,
  sti: string,
  data: Koder[Kode],
) => TilskuddFeil;

/** Returns a maker of errors for one catalogue: `throw feil('BELOP_UGYLDIG', '/pott', { verdi: 'NaN' })`. */
export function lagFeillager<Koder extends Kodekatalog<Koder>>(): Feillager<Koder> {
  const funn = lagFunnlager<Koder>();
  return (kode, sti, data) => new TilskuddFeil([funn(kode, 'FEIL', sti, data)]);
}

/** Throws one {@link TilskuddFeil} with all findings of severity `FEIL`, or does nothing when there are none. */
export function kastVedFeil(funn: readonly Funn[]): void {
  const [første, ...resten] = funn.filter(({ alvor }) => alvor === 'FEIL');
  if (første !== undefined) throw new TilskuddFeil([første, ...resten]);
}
