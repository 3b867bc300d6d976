import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Medlem, Organ, Plass } from '../modell';
import type { StyringKoder } from './koder';
import { plassnøkkel } from './plassnokkel';
import { tellBesatt } from './tell-besatt';

const funn = lagFunnlager<StyringKoder>();

/**
 * What keeps members from being placed on the seats of a body: unknown seats, one person on two, too many, deputies of
 * nobody. Every finding is a `FEIL`.
 *
 * @param sti - JSON Pointer to the members.
 */
export function kontrollerMedlemmer(organ: Organ, medlemmer: readonly Medlem[], sti: string): readonly Funn[] {
  const besattAv = tellBesatt(medlemmer);
  return [
    ...funnOmPersoner(medlemmer, sti),
    ...funnOmPlass(organ.plasser, medlemmer, sti),
    ...funnOmVara(medlemmer, sti),
    ...organ.plasser.flatMap((plass, i) => {
      const { gruppe, region = '', antall } = plass;
      const besatt = besattAv(plass).medlemmer;
      if (antall === undefined || besatt <= antall) return [];
      return [funn('PLASS_FOR_MANGE', 'FEIL', `/organ/plasser/${i}`, { gruppe, region, antall, besatt })];
    }),
  ];
}

function funnOmPersoner(medlemmer: readonly Medlem[], sti: string): readonly Funn[] {
  const sett = new Map<string, number>();
  return medlemmer.flatMap((medlem, i) => {
    const { id: medlemId, gruppe, region = '' } = medlem;
    const først = sett.get(medlemId);
    const første = medlemmer[først ?? -1];
    if (først === undefined || første === undefined) {
      sett.set(medlemId, i);
      return [];
    }
    if (plassnøkkel(første) === plassnøkkel(medlem))
      return [funn('MEDLEM_TO_GANGER', 'FEIL', `${sti}/${i}/id`, { medlemId, først })];
    const data = { medlemId, gruppe, region, førsteGruppe: første.gruppe, førsteRegion: første.region ?? '' };
    return [funn('MEDLEM_PA_TO_PLASSER', 'FEIL', `${sti}/${i}/id`, data)];
  });
}

function funnOmPlass(plasser: readonly Plass[], medlemmer: readonly Medlem[], sti: string): readonly Funn[] {
  const regioner = new Map<string, string[]>();
  for (const { gruppe, region = '' } of plasser) regioner.set(gruppe, [...(regioner.get(gruppe) ?? []), region]);
  const kjente = new Set(plasser.map(plassnøkkel));
  return medlemmer.flatMap((medlem, i) => {
    const { id: medlemId, gruppe, region = '' } = medlem;
    const lovlige = regioner.get(gruppe);
    if (lovlige === undefined) {
      const data = { medlemId, gruppe, lovlige: [...regioner.keys()] };
      return [funn('MEDLEM_UKJENT_GRUPPE', 'FEIL', `${sti}/${i}/gruppe`, data)];
    }
    if (kjente.has(plassnøkkel(medlem))) return [];
    const felt = medlem.region === undefined ? '' : '/region';
    return [funn('MEDLEM_UKJENT_REGION', 'FEIL', `${sti}/${i}${felt}`, { medlemId, gruppe, region, lovlige })];
  });
}

function funnOmVara(medlemmer: readonly Medlem[], sti: string): readonly Funn[] {
  const plassAv = new Map(medlemmer.flatMap((m) => (m.vara === undefined ? [[m.id, plassnøkkel(m)] as const] : [])));
  const numre = new Set<string>();
  return medlemmer.flatMap((medlem, i): readonly Funn[] => {
    const { id: medlemId, vara } = medlem;
    if (vara === undefined) return [];
    const { nummer, forMedlemId } = vara;
    const rekke = JSON.stringify([plassnøkkel(medlem), forMedlemId ?? null, nummer]);
    const ugyldig = !Number.isSafeInteger(nummer) || nummer < 1 || numre.has(rekke);
    numre.add(rekke);
    const fremmed = forMedlemId !== undefined && plassAv.get(forMedlemId) !== plassnøkkel(medlem);
    return [
      ...(ugyldig
        ? [funn('VARA_NUMMER_UGYLDIG', 'FEIL', `${sti}/${i}/vara/nummer`, { medlemId, nummer: String(nummer) })]
        : []),
      ...(fremmed ? [funn('VARA_FOR_UKJENT', 'FEIL', `${sti}/${i}/vara/forMedlemId`, { medlemId, forMedlemId })] : []),
    ];
  });
}
