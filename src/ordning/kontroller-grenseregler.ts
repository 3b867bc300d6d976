import type { GrenseKoder } from '../fordeling/koder-grenser';
import { lesEksakt } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagSti } from '../kjerne/json-peker';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import type { Brøk, Desimal } from '../kjerne/typer';
import type { Ordning, Ordningsgrenseregel } from '../modell';
import type { OrdningKoder } from './koder';

const funn = lagFunnlager<OrdningKoder & GrenseKoder>();

/** What can be seen of the rules for limits without a run: a rule without limits, and figures that are no limits. */
export function kontrollerGrenseregler({ tildeling }: Ordning, rot: string): readonly Funn[] {
  return tildeling.fordelinger.flatMap(({ grenseregler = [] }, i) =>
    grenseregler.flatMap((regel, j) =>
      kontrollerRegel(regel, rot + lagSti('tildeling', 'fordelinger', i, 'grenseregler', j)),
    ),
  );
}

function kontrollerRegel(regel: Ordningsgrenseregel, sti: string): readonly Funn[] {
  const { id } = regel;
  const tall = finnTall(regel);
  const utenPer = regel.type === 'PER_INNBYGGER' && !['FOLKETALL', 'FOLKETALL_80_PLUSS'].includes(regel.per);
  return [
    ...(tall.length > 0 ? [] : [funn('GRENSEREGEL_TOM', 'FEIL', sti, { regel: id })]),
    ...(utenPer ? [funn('ORDNING_GRENSEREGEL_UTEN_PER', 'FEIL', `${sti}/per`, { regel: id })] : []),
    ...tall.flatMap(([felt, verdi]) =>
      erGrensetall(verdi)
        ? []
        : [funn('GRENSEREGEL_TALL_UGYLDIG', 'FEIL', sti + felt, { regel: id, verdi: skriv(verdi) })],
    ),
  ];
}

type Tall = number | Desimal | Brøk;

/** The figures of a rule, by where they stand. */
function finnTall(regel: Ordningsgrenseregel): readonly (readonly [string, Tall])[] {
  const alle: readonly (readonly [string, Tall | undefined])[] =
    regel.type === 'ENDRING'
      ? (['ned', 'opp'] as const).flatMap((felt) => {
          const { andel, beløp }: { readonly andel?: Tall; readonly beløp?: Tall } = regel[felt] ?? {};
          return [[`/${felt}/andel`, andel] as const, [`/${felt}/beløp`, beløp] as const];
        })
      : [
          ['/gulv', regel.gulv],
          ['/tak', regel.tak],
        ];
  return alle.flatMap(([felt, verdi]) => (verdi === undefined ? [] : [[felt, verdi] as const]));
}

function erGrensetall(verdi: Tall): boolean {
  const lest = prøv(() => lesEksakt(verdi));
  return lest.ok && lest.verdi.t >= 0n;
}

const skriv = (verdi: Tall): string => (typeof verdi === 'object' ? `${verdi.teller}/${verdi.nevner}` : String(verdi));
