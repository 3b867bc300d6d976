import type { Begrunnelsesenhet, Begrunnelsesnode, Begrunnelsesslag } from './begrunnelse';
import { finnVedSti } from './json-peker';
import type { Kalender } from './kalender';
import type { SporKoder } from './koder-spor';
import { lesGrunnlagsverdi, lesNodeverdi, skrivNodeverdi } from './nodeverdi';
import { OPERASJONER } from './regn-ut';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<SporKoder>();

/** What a node is called and rests on. */
export interface Nodeomtale {
  readonly id: string;
  readonly enhet: Begrunnelsesenhet;
  readonly regel?: string;
  readonly kildeId?: string;
}

/**
 * A leaf of an explanation, whose value is read from the data, so that it cannot differ from it.
 *
 * @throws TilskuddFeil `NODE_UTEN_GRUNNLAG` when `sti` points at nothing that its unit can hold.
 * @example
 * lagBladnode({ id: 'pott', enhet: 'ORE' }, '/pott', { pott: 100 }).verdi // => '100'
 */
export function lagBladnode(omtale: Nodeomtale, sti: string, grunnlag: unknown): Begrunnelsesnode {
  const funnet = finnVedSti(grunnlag, sti);
  if (omtale.enhet === 'TEKST' && typeof funnet === 'string')
    return { ...omtale, slag: 'GRUNNLAG', verdi: funnet, sti, barn: [] };
  const verdi = lesGrunnlagsverdi(funnet, omtale.enhet);
  if (verdi === undefined) throw feil('NODE_UTEN_GRUNNLAG', sti, { id: omtale.id, sti });
  return { ...omtale, slag: 'GRUNNLAG', verdi: skrivNodeverdi(verdi), sti, barn: [] };
}

/**
 * A computed node of an explanation, whose value is computed from its children, so that it cannot differ from them.
 *
 * @param kalender - For the kinds that count working days: the calendar, and the pointer to it in the data.
 * @throws TilskuddFeil `NODE_BARN_ANTALL`, `NODE_VERDI_UGYLDIG`, and what the operation itself throws.
 * @example
 * const pott = lagBladnode({ id: 'pott', enhet: 'ORE' }, '/pott', { pott: 100, n: 3 });
 * const n = lagBladnode({ id: 'n', enhet: 'ANTALL' }, '/n', { pott: 100, n: 3 });
 * lagRegnenode({ id: 'kvote', enhet: 'ORE' }, 'KVOTIENT', [pott, n]).verdi // => '100/3'
 */
export function lagRegnenode(
  omtale: Nodeomtale,
  slag: Exclude<Begrunnelsesslag, 'GRUNNLAG'>,
  barn: readonly Begrunnelsesnode[],
  kalender?: { readonly kalender: Kalender; readonly sti: string },
): Begrunnelsesnode {
  const { id } = omtale;
  const { minst, høyst, regn } = OPERASJONER[slag];
  if (barn.length < minst || barn.length > høyst) throw feil('NODE_BARN_ANTALL', '', { id, slag, antall: barn.length });
  const verdier = barn.map((b) => lesNodeverdi(b.verdi, b.enhet)).filter((v) => v !== undefined);
  const verdi = verdier.length === barn.length ? regn(verdier, kalender?.kalender) : undefined;
  if (verdi === undefined) throw feil('NODE_VERDI_UGYLDIG', '', { id, verdi: barn.map((b) => b.verdi).join(' ') });
  const node = { ...omtale, slag, verdi: skrivNodeverdi(verdi), barn };
  return kalender === undefined ? node : { ...node, sti: kalender.sti };
}
