import type { Kildebelagt, Kildehenvisning } from '../kjerne/kilde';
import type { Helsefellesskap } from '../modell';
import type { HelsefellesskapId } from './helsefellesskap-id';
import { HELSEFORETAK } from './helseforetak';
import { ANTAKELSER, KILDER } from './kilder';
import { kilderTilOrganer } from './kilder-til-organer';
import { KOMMUNER_PER_HELSEFELLESSKAP } from './kommuner';
import { ORGANER } from './organer';
import { prioriterteGrupper } from './taksonomier';

const NAVN = {
  'troms-ofoten': 'Helsefellesskapet Troms og Ofoten',
  'lofoten-vesteralen-salten': 'Helsefellesskapet Lofoten, Vesterålen, Salten',
  helgeland: 'Helsefellesskapet Helgeland',
  finnmark: 'Helsefellesskapet Finnmark',
} as const;

const IDER = ['troms-ofoten', 'lofoten-vesteralen-salten', 'helgeland', 'finnmark'] as const;
const MEDLEMSKAP = {
  'troms-ofoten': KILDER.tromsOfotenNettsted,
  'lofoten-vesteralen-salten': KILDER.skde,
  helgeland: KILDER.skde,
  finnmark: KILDER.skde,
} as const;

/**
 * The four helsefellesskap of Helse Nord with their 80 kommuner, hospital trusts, bodies and patient groups, always in
 * the order Troms og Ofoten, Lofoten-Vesterålen-Salten, Helgeland, Finnmark. Find one by its id, never by its place.
 */
export const helsefellesskapene: Kildebelagt<readonly Helsefellesskap[]> = {
  data: IDER.map((id) => ({
    id,
    navn: NAVN[id],
    helseforetak: HELSEFORETAK[id],
    kommuner: KOMMUNER_PER_HELSEFELLESSKAP[id],
    prioriterteGrupper: prioriterteGrupper.data,
    organer: ORGANER[id],
  })),
  kilder: IDER.flatMap((id, i) => [
    { sti: `/${i}/id`, antakelse: ANTAKELSER.egneNavn },
    { sti: `/${i}/navn`, kilde: KILDER.helseNordFørste40 },
    { sti: `/${i}/helseforetak`, kilde: KILDER.organisasjonsnummer },
    { sti: `/${i}/helseforetak/befolkning`, kilde: KILDER.ssb },
    { sti: `/${i}/kommuner`, kilde: MEDLEMSKAP[id] },
    ...kilderTilKommuner(id, i),
    id === 'troms-ofoten' || id === 'lofoten-vesteralen-salten'
      ? { sti: `/${i}/prioriterteGrupper`, kilde: KILDER.dialogmøtet }
      : { sti: `/${i}/prioriterteGrupper`, antakelse: ANTAKELSER.ingenPrioriteringsliste },
    ...kilderTilOrganer(id, `/${i}/organer`),
  ]),
};

function kilderTilKommuner(id: HelsefellesskapId, i: number): readonly Kildehenvisning[] {
  return KOMMUNER_PER_HELSEFELLESSKAP[id].flatMap(({ navn, region }, j) => {
    const sti = `/${i}/kommuner/${j}`;
    const antakelse = navn === 'Røst' || navn === 'Værøy' ? ANTAKELSER.røstOgVærøy : ANTAKELSER.regionAvSykehusområde;
    return [
      { sti: `${sti}/befolkning`, kilde: KILDER.ssb },
      { sti: `${sti}/kommunenummer`, kilde: KILDER.kommunenummer },
      { sti: `${sti}/tidligereNumre`, kilde: KILDER.kommunenummer },
      ...(region === undefined ? [] : [{ sti: `${sti}/region`, antakelse }]),
    ];
  });
}
