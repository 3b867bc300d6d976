import type { Kildebelagt, Kildehenvisning } from '../kjerne/kilde';
import type { Dato } from '../kjerne/typer';
import type { Organ } from '../modell';
import type { HelsefellesskapId } from './helsefellesskap-id';
import { ANTAKELSER, KILDER } from './kilder';
import { kilderTilOrganer } from './kilder-til-organer';
import { ORGANER } from './organer';

/** How one helsefellesskap is governed. What no source says is absent. */
export interface Styringsvariant {
  /** The helsefellesskap. */
  readonly helsefellesskapId: string;
  /** Id of the body that decides who gets money. */
  readonly strategiskOrganId: string;
  /** Its bodies. */
  readonly organer: readonly Organ[];
  /** How it decides, in the word of the source; a rule of decision stands in the body only where the word is one. */
  readonly avgjørVed?: string;
  /** What the bodies rest on. */
  readonly grunnlag: readonly string[];
  /** The day it was founded. */
  readonly stiftet?: Dato;
}

const dato = (tekst: string): Dato => tekst as Dato;

interface Variant extends Omit<Styringsvariant, 'organer'> {
  readonly helsefellesskapId: HelsefellesskapId;
}

const VARIANTER: readonly (readonly [Variant, NonNullable<Kildehenvisning['kilde']>])[] = [
  [
    {
      helsefellesskapId: 'troms-ofoten',
      strategiskOrganId: 'ssu',
      avgjørVed: 'enighet',
      grunnlag: ['Ishavserklæringen'],
      stiftet: dato('2021-04-22'),
    },
    KILDER.tromsOfotenNettsted,
  ],
  [
    {
      helsefellesskapId: 'lofoten-vesteralen-salten',
      strategiskOrganId: 'ssu',
      avgjørVed: 'konsensus',
      grunnlag: ['Vestfjorderklæringen', 'vedtekter', 'handlingsplan'],
    },
    KILDER.lvsNettsted,
  ],
  [
    {
      helsefellesskapId: 'helgeland',
      strategiskOrganId: 'ssu',
      grunnlag: ['vedtekter'],
      stiftet: dato('2023-05-04'),
    },
    KILDER.helgelandNettsted,
  ],
  [
    {
      helsefellesskapId: 'finnmark',
      strategiskOrganId: 'su',
      avgjørVed: 'konsensus',
      grunnlag: ['Rásttigáisáerklæringen'],
    },
    KILDER.finnmarkNettsted,
  ],
];

/**
 * The four ways that a helsefellesskap in Helse Nord is governed, in the order of `helsefellesskapene`. A seat without a
 * number is one that no source counts, and no source has a rule for how many must be there.
 */
export const styringsvarianter: Kildebelagt<readonly Styringsvariant[]> = {
  data: VARIANTER.map(([variant]) => ({ ...variant, organer: ORGANER[variant.helsefellesskapId] })),
  kilder: VARIANTER.flatMap(([{ helsefellesskapId }, kilde], i) => [
    { sti: `/${i}`, kilde },
    { sti: `/${i}/helsefellesskapId`, antakelse: ANTAKELSER.egneNavn },
    { sti: `/${i}/strategiskOrganId`, antakelse: ANTAKELSER.egneNavn },
    ...kilderTilOrganer(helsefellesskapId, `/${i}/organer`),
  ]),
};
