import { sammenlignEksakt } from './brok';
import type { Nodeverdi } from './nodeverdi';
import { sammenlignTekst } from './sammenlign-tekst';

/** The values from the least to the greatest; `undefined` when they cannot all be compared. */
export function ordne(barn: readonly Nodeverdi[]): readonly Nodeverdi[] | undefined {
  const [første] = barn;
  if (første === undefined || barn.some((b) => sammenlignVerdier(b, første) === undefined)) return undefined;
  return [...barn].sort((a, b) => sammenlignVerdier(a, b) ?? 0);
}

/** Answers by the order of the first two values. */
export function sammenlignTo([a, b]: readonly Nodeverdi[], gjelder: (orden: number) => boolean): Nodeverdi | undefined {
  const orden = a && b && sammenlignVerdier(a, b);
  return orden === undefined ? undefined : { type: 'JA_NEI', ja: gjelder(orden) };
}

/** How the first value stands to all the others. */
interface Stilling {
  readonly større: number;
  readonly mindre: number;
  readonly like: number;
  readonly ulikeStørre: number;
}

/** A rank of the first value among them all, as a fraction of its standing. */
export function rang(
  barn: readonly Nodeverdi[],
  avStilling: (stilling: Stilling) => readonly [number, number],
): Nodeverdi | undefined {
  const [x, ...andre] = barn;
  const ordnet = ordne(barn);
  if (x === undefined || ordnet === undefined) return undefined;
  const ordener = andre.map((annen) => sammenlignVerdier(annen, x) ?? 0);
  const [teller, nevner] = avStilling({
    større: ordener.filter((orden) => orden > 0).length,
    mindre: ordener.filter((orden) => orden < 0).length,
    like: ordener.filter((orden) => orden === 0).length,
    ulikeStørre: ordnet.filter((v, i) => erStørre(v, x) && erStørre(v, ordnet[i - 1] ?? x)).length,
  });
  return { type: 'TALL', tall: { t: BigInt(teller), n: BigInt(nevner) } };
}

function erStørre(a: Nodeverdi, b: Nodeverdi): boolean {
  return (sammenlignVerdier(a, b) ?? 0) > 0;
}

function sammenlignVerdier(a: Nodeverdi, b: Nodeverdi): number | undefined {
  if (a.type === 'TALL' && b.type === 'TALL') return sammenlignEksakt(a.tall, b.tall);
  if (a.type === 'DATO' && b.type === 'DATO') return sammenlignTekst(a.dato, b.dato);
  if (a.type === 'TEKST' && b.type === 'TEKST') return sammenlignTekst(a.tekst, b.tekst);
  return undefined;
}
