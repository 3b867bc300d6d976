import { tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Brøk } from '../kjerne/typer';
import type { Likhetsregel } from '../modell';
import { type Bildelinje, finnKrav, lagFordelingsbilde } from './fordelingsbilde';
import type { LesingKoder } from './koder-lesing';
import { lagKontekster } from './lag-kontekster';
import { type Prioritet, sammenlignPrioritet } from './prioritet';
import { likhetskjedeAv, sammenlignEtterRegel } from './sammenlign-ved-likhet';
import type { Fordeling, Uavgjort } from './typer';

const feil = lagFeillager<LesingKoder>();

/** Why a recipient did not get one unit more. */
export type Enhetsavslag =
  /** No split meets the limits. */
  | { readonly årsak: 'UMULIG' }
  /** It is at its own cap. */
  | { readonly årsak: 'TAK' }
  /** It has no claim to one more: the weight is 0, or the exact share is met. */
  | { readonly årsak: 'UTEN_KRAV' }
  /** It ties for fewer units than they are, and no rule settles it. */
  | { readonly årsak: 'UAVGJORT'; readonly uavgjort: Uavgjort }
  /** Others had exactly the same claim, and a rule put them first. */
  | { readonly årsak: 'LIKHET'; readonly regel: Likhetsregel; readonly mot: readonly string[] }
  /** Every unit is held by a stronger claim. */
  | {
      readonly årsak: 'SVAKERE_KRAV';
      /** Its claim: the remainder in units, or the weight per signpost, for Huntington–Hill squared. */
      readonly krav: Brøk;
      /** The weakest claim that a unit is held by. */
      readonly svakeste: Brøk;
      /** Who holds one by that claim. */
      readonly mot: readonly string[];
    };

/**
 * Says why a recipient did not get one unit more: its cap, a tie, a rule for ties, or that all units are held by stronger
 * claims, and whose.
 *
 * Use it to answer the one who just missed. How much more weight would have been enough, `finnMargin` says. Where a group is
 * held by its limit, those within it are compared.
 *
 * @param fordeling - From `fordelPott`. O(n).
 * @throws TilskuddFeil `MOTTAKER_UKJENT`.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' };
 * const fordeling = fordelPott(øre(10), ['a', 'b', 'c'].map((id) => ({ id, vekt: 1 })), valg);
 * hvorforIkkeEnhet(fordeling, 'b') // => { årsak: 'LIKHET', regel: 'ID', mot: ['a'] }
 */
export function hvorforIkkeEnhet(fordeling: Fordeling, id: string): Enhetsavslag {
  const { mottakere, valg } = fordeling.grunnlag;
  const plass = mottakere.findIndex((mottaker) => mottaker.id === id);
  if (plass < 0) throw feil('MOTTAKER_UKJENT', '/id', { id });
  if (fordeling.umulig !== undefined) return { årsak: 'UMULIG' };
  const uavgjort = fordeling.uavgjort.find(({ ider }) => ider.includes(id));
  if (uavgjort !== undefined) return { årsak: 'UAVGJORT', uavgjort };
  const bilde = lagFordelingsbilde(fordeling);
  const egen = bilde.linjer[plass];
  if (egen === undefined || egen.enheter === egen.tak) return { årsak: 'TAK' };
  const { neste } = finnKrav(valg.metode, egen, egen.enheter);
  const sammen = lagKontekster(bilde, ({ enheter }) => ({ t: enheter, n: 1n })).av(egen).linjer;
  const svakeste = finnSvakeste(fordeling, sammen, egen);
  if (neste === undefined || svakeste === undefined || neste.n === 0n) return { årsak: 'UTEN_KRAV' };
  const { krav, linjer } = svakeste;
  const mot = linjer.map((linje) => linje.id).sort(sammenlignTekst);
  if (sammenlignPrioritet(krav, neste) !== 0)
    return { årsak: 'SVAKERE_KRAV', krav: tilBrøk(neste), svakeste: tilBrøk(krav), mot };
  const regel = likhetskjedeAv(valg.vedLikhet).find((r) => linjer.every((l) => sammenlignEtterRegel(r, l, egen) < 0));
  return { årsak: 'LIKHET', regel: regel ?? 'MELD', mot };
}

/** The weakest claim that another holds a unit by, and all who do. */
function finnSvakeste(
  { grunnlag: { valg } }: Fordeling,
  linjer: readonly Bildelinje[],
  egen: Bildelinje,
): { readonly krav: Prioritet; readonly linjer: readonly Bildelinje[] } | undefined {
  let svar: { krav: Prioritet; linjer: Bildelinje[] } | undefined;
  for (const linje of linjer) {
    const { siste } = linje === egen ? {} : finnKrav(valg.metode, linje, linje.enheter);
    if (siste === undefined || siste.n === 0n) continue;
    const orden = svar === undefined ? -1 : sammenlignPrioritet(siste, svar.krav);
    if (orden < 0) svar = { krav: siste, linjer: [linje] };
    else if (orden === 0) svar?.linjer.push(linje);
  }
  return svar;
}
