import type { Kildehenvisning } from '../kjerne/kilde';
import type { HelsefellesskapId } from './helsefellesskap-id';
import { ANTAKELSER, KILDER } from './kilder';

type Opphav = readonly [sti: string, opphav: Omit<Kildehenvisning, 'sti'>];

const kilde = (k: NonNullable<Kildehenvisning['kilde']>): Opphav[1] => ({ kilde: k });
const antakelse = (a: NonNullable<Kildehenvisning['antakelse']>): Opphav[1] => ({ antakelse: a });

/** Where the bodies of each helsefellesskap come from; the pointers are into the list of its bodies. */
const OPPHAV: Readonly<Record<HelsefellesskapId, readonly Opphav[]>> = {
  'troms-ofoten': [
    ['', kilde(KILDER.tromsOfotenNettsted)],
    ['/1/plasser/0/gruppe', antakelse(ANTAKELSER.egneNavn)],
    ['/1/plasser/1/gruppe', antakelse(ANTAKELSER.egneNavn)],
    ['/1/overordnet', antakelse(ANTAKELSER.sendesTilPartnerskapsmøtet)],
    ['/2', antakelse(ANTAKELSER.sekretariatTromsø)],
  ],
  'lofoten-vesteralen-salten': [
    ['', kilde(KILDER.dialogmøtetRepresentasjon)],
    ['/0', kilde(KILDER.dialogmøtetParagraf4)],
    ['/1', kilde(KILDER.dialogmøtetParagraf4)],
    ['/1/plasser/0/antall', antakelse(ANTAKELSER.enFraHverKommune)],
    ['/2/plasser/3', kilde(KILDER.lvsNettsted)],
    ['/2/plasser/4/rett', antakelse(ANTAKELSER.talerettBrukere)],
    ['/2/plasser/5/rett', antakelse(ANTAKELSER.talerettBrukere)],
    ['/2/leder', kilde(KILDER.lvsNettsted)],
    ['/2/funksjonstid', kilde(KILDER.lvsNettsted)],
    ['/2/beslutningsregel', kilde(KILDER.ssuSak28Innstilling)],
    ['/2/overordnet', antakelse(ANTAKELSER.sendesTilPartnerskapsmøtet)],
    ['/3/plasser/0/rett', antakelse(ANTAKELSER.talerettBrukere)],
    ['/3/plasser/1/rett', antakelse(ANTAKELSER.talerettBrukere)],
    ['/3/overordnet', antakelse(ANTAKELSER.sendesTilPartnerskapsmøtet)],
    ['/4', kilde(KILDER.skisseOrganisering)],
    ['/4/plasser/0/rett', antakelse(ANTAKELSER.stemmerettStyringsgruppe)],
    ['/4/plasser/1/rett', antakelse(ANTAKELSER.stemmerettStyringsgruppe)],
  ],
  helgeland: [
    ['', antakelse(ANTAKELSER.orgHelgeland)],
    ['/1/leder', kilde(KILDER.helgelandNettsted)],
  ],
  finnmark: [
    ['', kilde(KILDER.finnmarkNettsted)],
    ['/0/plasser/0/antall', antakelse(ANTAKELSER.enFraHverKommune)],
  ],
};

/** Where the bodies of a helsefellesskap come from, with pointers that start at `sti`, the list of its bodies. */
export function kilderTilOrganer(helsefellesskapId: HelsefellesskapId, sti: string): readonly Kildehenvisning[] {
  return OPPHAV[helsefellesskapId].map(([under, opphav]) => ({ sti: `${sti}${under}`, ...opphav }));
}
