import type { Begrunnelsesenhet, Begrunnelsesnode } from '../kjerne/begrunnelse';
import type { Funn } from '../kjerne/funn';
import { lagSti } from '../kjerne/json-peker';
import { lagBladnode, lagRegnenode } from '../kjerne/lag-node';
import { ved } from '../kjerne/ved';
import {
  delVedKutt,
  erTalt,
  lagBidragsnode,
  lagEnkeltnode,
  lagPoengnode,
  lagVektnode,
  type Poengsted,
  type Søknadsdata,
} from './begrunn-poeng';
import type { Søknadskontroll } from './kontroller-soknad';
import type { LestKriterium, Samleterskel } from './les-kriterier';

interface Arbeid {
  readonly kontroll: Søknadskontroll | undefined;
  /** Ids of the sources that are known, and of those that have been used. */
  readonly kjente: ReadonlySet<string>;
  readonly brukte: Set<string>;
}

/** Everything to remark, each as yes or no: whether it stands. */
export function lagMerknader(data: Søknadsdata, arbeid: Arbeid): readonly Begrunnelsesnode[] {
  return [
    ...data.kriterier.flatMap((kriterium, k) => [
      ...lagTerskelnoder(data, kriterium, k),
      ...lagKuttnoder(data, kriterium, k),
      ...lagUtelatte(data, kriterium, k),
    ]),
    ...data.samleterskler.flatMap((terskel) => lagSamlenode(data, terskel)),
    ...lagTotalnoder(data),
    ...lagHindringer(data),
    ...lagKravnoder(data, arbeid),
  ];
}

/** A leaf that is shown as it stands: as a yes, since what is there is there. */
function vis(data: Søknadsdata, sti: string, id: string, enhet: Begrunnelsesenhet = 'TEKST'): Begrunnelsesnode {
  const blad = (navn: string): Begrunnelsesnode => lagBladnode({ id: `${id}/${navn}`, enhet }, sti, data.grunnlag);
  return lagRegnenode({ id, enhet: 'JA_NEI', regel: 'OPPLYSNING' }, 'ER_LIK', [blad('vist'), blad('gitt')]);
}

/** Whether what is at two places is the same text. */
function erLik(data: Søknadsdata, [a, b]: readonly [string, string], id: string): Begrunnelsesnode {
  const blad = (sti: string, navn: string): Begrunnelsesnode =>
    lagBladnode({ id: `${id}/${navn}`, enhet: 'TEKST' }, sti, data.grunnlag);
  return lagRegnenode({ id, enhet: 'JA_NEI' }, 'ER_LIK', [blad(a, 'den-ene'), blad(b, 'den-andre')]);
}

/** Yes when a score is poorer than a threshold. */
function erUnder(
  poeng: Begrunnelsesnode,
  terskel: Begrunnelsesnode,
  { id, lavestErBest }: { readonly id: string; readonly lavestErBest: boolean },
): Begrunnelsesnode {
  const par = lavestErBest ? [terskel, poeng] : [poeng, terskel];
  return lagRegnenode({ id, enhet: 'JA_NEI', regel: 'UNDER_TERSKEL' }, 'ER_MINDRE', par);
}

function lagTerskelnoder(data: Søknadsdata, kriterium: LestKriterium, k: number): readonly Begrunnelsesnode[] {
  const { lavestErBest } = kriterium.skala;
  return kriterium.terskler.flatMap(({ gjelder }, i) => {
    const under = lagSti('terskel', kriterium.id, i);
    const terskel = (navn: string): Begrunnelsesnode =>
      lagBladnode({ id: `${navn}/terskel`, enhet: 'POENG' }, `${kriterium.sti}/terskler/${i}/verdi`, data.grunnlag);
    if (gjelder === 'SAMLET') {
      const poeng = lagPoengnode(data, k, under);
      return poeng === undefined ? [] : [erUnder(poeng, terskel(under), { id: under, lavestErBest })];
    }
    return ved(data.steder, k)
      .filter(erTalt)
      .map((sted) => {
        const id = `${under}${lagSti(sted.vurdererId)}`;
        return erUnder(lagEnkeltnode(data, sted, `${id}/poeng`), terskel(id), { id, lavestErBest });
      });
  });
}

/** A threshold on a criterion that gathers others: on the mean of what is scored under it, by its shares. */
function lagSamlenode(data: Søknadsdata, { kriteriumId, deler, plass, sti, lavestErBest }: Samleterskel) {
  const id = lagSti('terskel', kriteriumId, plass);
  const nivå = (sti.split('/').length - 3) / 2 + 1;
  const ledd = deler.map(({ plass: k }) => {
    const kriterium = ved(data.kriterier, k);
    const under = `${id}${lagSti(kriterium.id)}`;
    const poeng = lagPoengnode(data, k, under);
    if (poeng === undefined) return undefined;
    const andel = lagVektnode(data, kriterium.sti, under, nivå);
    return lagRegnenode({ id: under, enhet: 'POENG' }, 'PRODUKT', [andel, poeng]);
  });
  if (ledd.some((ett) => ett === undefined)) return [];
  const sum = lagRegnenode(
    { id: `${id}/samlet`, enhet: 'POENG' },
    'SUM',
    ledd.filter((ett) => ett !== undefined),
  );
  const terskel = lagBladnode({ id: `${id}/terskel`, enhet: 'POENG' }, `${sti}/terskler/${plass}/verdi`, data.grunnlag);
  return [erUnder(sum, terskel, { id, lavestErBest })];
}

function lagTotalnoder(data: Søknadsdata): readonly Begrunnelsesnode[] {
  if (data.resultat.totalt === undefined) return [];
  const { terskelTotalt, terskelSum } = data.runde.utlysning;
  const total = (id: string): Begrunnelsesnode =>
    lagRegnenode(
      { id: `${id}/totalt`, enhet: 'POENG' },
      'SUM',
      data.kriterier.flatMap((_, k) => lagBidragsnode(data, k, id) ?? []),
    );
  const mot = (id: string, felt: string, fikk: Begrunnelsesnode): Begrunnelsesnode => {
    const { enhet } = fikk;
    const terskel = lagBladnode({ id: `${id}/terskel`, enhet }, `/runde/utlysning/${felt}`, data.grunnlag);
    return erUnder(fikk, terskel, { id, lavestErBest: false });
  };
  const [andelId, sumId] = [lagSti('terskel-totalt'), lagSti('terskel-sum')];
  return [
    ...(terskelTotalt === undefined
      ? []
      : [
          mot(
            andelId,
            'terskelTotalt',
            lagRegnenode({ id: `${andelId}/andel`, enhet: 'ANDEL' }, 'KVOTIENT', [
              total(andelId),
              lagHøyestnode(data, `${andelId}/høyest`),
            ]),
          ),
        ]),
    ...(terskelSum === undefined ? [] : [mot(sumId, 'terskelSum', total(sumId))]),
  ];
}

/** The highest total that the scales allow. */
function lagHøyestnode(data: Søknadsdata, id: string): Begrunnelsesnode {
  const ledd = data.kriterier.map(({ id: kriteriumId, sti }) => {
    const under = `${id}${lagSti(kriteriumId)}`;
    const maks = lagBladnode({ id: `${under}/maks`, enhet: 'POENG' }, `${sti}/skala/maks`, data.grunnlag);
    return lagRegnenode({ id: under, enhet: 'POENG' }, 'PRODUKT', [lagVektnode(data, sti, under), maks]);
  });
  return lagRegnenode({ id, enhet: 'POENG' }, 'SUM', ledd);
}

/** Scores that were dropped: none of the low is above what is left, none of the high below. */
function lagKuttnoder(data: Søknadsdata, kriterium: LestKriterium, k: number): readonly Begrunnelsesnode[] {
  const { lave, med, høye } = delVedKutt(data, k);
  const ett = (sted: Poengsted, erLav: boolean): Begrunnelsesnode => {
    const id = lagSti('kuttet', kriterium.id, sted.vurdererId);
    const kuttet = lagEnkeltnode(data, sted, `${id}/poeng`);
    const igjen = lagRegnenode(
      { id: `${id}/igjen`, enhet: 'POENG' },
      erLav ? 'MINST' : 'STORST',
      med.map((m) => lagEnkeltnode(data, m, `${id}/igjen`)),
    );
    const par = erLav ? [kuttet, igjen] : [igjen, kuttet];
    return lagRegnenode({ id, enhet: 'JA_NEI', regel: 'KUTTET' }, 'ER_HOYST', par);
  };
  return [...lave.map((sted) => ett(sted, true)), ...høye.map((sted) => ett(sted, false))];
}

/** Scores that do not count, and what says so. */
function lagUtelatte(data: Søknadsdata, kriterium: LestKriterium, k: number): readonly Begrunnelsesnode[] {
  const steder = ved(data.steder, k);
  const utelatte = steder.filter((sted) => !erTalt(sted)).map((sted) => lagUtelatt(data, kriterium, sted));
  if (delVedKutt(data, k).med.length > 0) return utelatte;
  const regel = steder.some(erTalt) ? 'FOR_FA_ETTER_KUTT' : 'KRITERIUM_UTEN_POENG';
  const id = lagSti('uten-poeng', kriterium.id);
  const navn = vis(data, `${kriterium.sti}/id`, `${id}/kriterium`);
  return [...utelatte, lagRegnenode({ id, enhet: 'JA_NEI', regel }, 'OG', [navn])];
}

function lagUtelatt(data: Søknadsdata, kriterium: LestKriterium, sted: Poengsted): Begrunnelsesnode {
  const { vurdererId, form, status, vurderingSti, sti } = sted;
  const id = lagSti('utelatt', kriterium.id, vurdererId, form);
  const omtale = { id, enhet: 'JA_NEI', regel: status } as const;
  const hvem = vis(data, `${vurderingSti}/vurdererId`, `${id}/vurderer`);
  if (status === 'MANGLER') {
    const hva: readonly [string, string] = [sti.replace(/poeng$/, 'kriteriumId'), `${kriterium.sti}/id`];
    return lagRegnenode(omtale, 'OG', [hvem, erLik(data, hva, `${id}/kriterium`)]);
  }
  const poeng = vis(data, sti, `${id}/poeng`, 'POENG');
  if (status === 'ANNEN_FORM')
    return lagRegnenode(omtale, 'OG', [hvem, poeng, vis(data, `${vurderingSti}/form`, `${id}/form`)]);
  return lagRegnenode(omtale, 'OG', [hvem, poeng, ...visHabilitet(data, sted, id)]);
}

/** The declaration that the score is left out by; without one, who the assessor is among those whose parties are known. */
function visHabilitet({ runde, ...resten }: Søknadsdata, sted: Poengsted, id: string): readonly Begrunnelsesnode[] {
  const data = { runde, ...resten };
  const { vurdererId, vurderingSti } = sted;
  const erOm = (h: Søknadsdata['runde']['habilitet'][number]): boolean =>
    h.vurdererId === vurdererId && h.søknadId === data.søknad.id && h.omfang?.includes('VURDERE') !== false;
  const i = runde.habilitet.findIndex(erOm);
  const felles = (sti: string, felt: string): Begrunnelsesnode =>
    erLik(data, [`${vurderingSti}/${felt}`, sti], `${id}/samme-${felt}`);
  if (i >= 0) {
    const sti = lagSti('runde', 'habilitet', i);
    return [
      felles(`${sti}/vurdererId`, 'vurdererId'),
      felles(`${sti}/søknadId`, 'søknadId'),
      vis(data, `${sti}/status`, `${id}/status`),
    ];
  }
  const v = (runde.vurderere ?? []).findIndex((en) => en.id === vurdererId);
  return v < 0 ? [] : [felles(lagSti('runde', 'vurderere', v, 'id'), 'vurdererId')];
}

/** What stands in the way of a total whatever the scores are. */
function lagHindringer(data: Søknadsdata): readonly Begrunnelsesnode[] {
  const { ufullstendigFordi = [] } = data.resultat;
  const hvem = [
    ...new Map(
      data.steder
        .flat()
        .filter(erTalt)
        .map((sted) => [sted.vurdererId, sted]),
    ).values(),
  ];
  const navn = (id: string): readonly Begrunnelsesnode[] =>
    hvem.map(({ vurderingSti, vurdererId }) =>
      lagBladnode({ id: `${id}${lagSti(vurdererId)}`, enhet: 'TEKST' }, `${vurderingSti}/vurdererId`, data.grunnlag),
    );
  return ufullstendigFordi.flatMap((regel): readonly Begrunnelsesnode[] => {
    const id = lagSti('hindring', regel);
    switch (regel) {
      case 'KRITERIUM_UTEN_POENG':
        return [];
      case 'FOR_FA_HABILE': {
        const telt = data.valg.aggregering === 'KONSENSUS' ? navnPåHabile(data, id) : navn(id);
        const antall = lagRegnenode({ id: `${id}/antall`, enhet: 'ANTALL' }, 'ANTALL', telt);
        const minst = lagBladnode({ id: `${id}/minst`, enhet: 'ANTALL' }, '/valg/minstHabile', data.grunnlag);
        return [lagRegnenode({ id, enhet: 'JA_NEI', regel }, 'ER_MINDRE', [antall, minst])];
      }
      case 'BARE_EGNE_VURDERERE':
        return [
          lagRegnenode(
            { id, enhet: 'JA_NEI', regel },
            'OG',
            hvem.map(({ vurderingSti, vurdererId }) =>
              vis(data, `${vurderingSti}/vurdererId`, `${id}${lagSti(vurdererId)}`),
            ),
          ),
        ];
      default:
        return [];
    }
  });
}

/** With agreed scores: the assessors who are said to be fit, or to be clarified where those count. */
function navnPåHabile({ runde, valg, søknad, grunnlag }: Søknadsdata, id: string): readonly Begrunnelsesnode[] {
  const sett = new Set<string>();
  return runde.habilitet.flatMap((h, i) => {
    if (h.søknadId !== søknad.id || h.omfang?.includes('VURDERE') === false || sett.has(h.vurdererId)) return [];
    sett.add(h.vurdererId);
    const teller = h.status === 'HABIL' || (h.status === 'TIL_AVKLARING' && valg.tilAvklaring === 'TELLER_MED_MERKNAD');
    if (!teller) return [];
    const navn = `${id}${lagSti(h.vurdererId)}`;
    return [lagBladnode({ id: navn, enhet: 'TEKST' }, lagSti('runde', 'habilitet', i, 'vurdererId'), grunnlag)];
  });
}

/** Every requirement that is not met, one for each thing that stands in the way. */
function lagKravnoder(data: Søknadsdata, { kontroll, kjente, brukte }: Arbeid): readonly Begrunnelsesnode[] {
  const { krav } = data.runde.utlysning;
  return (kontroll?.funn ?? []).flatMap((funn: Funn, n): readonly Begrunnelsesnode[] => {
    const i = krav.findIndex(({ id }) => funn.data.slag === 'KRAV' && id === funn.data.regelId);
    const ett = krav[i];
    if (ett === undefined) return [];
    const id = lagSti('krav', ett.id, n);
    const { kildeId } = ett;
    const erKjent = kildeId !== undefined && kjente.has(kildeId);
    if (erKjent) brukte.add(kildeId);
    const omtale = { id, enhet: 'JA_NEI', regel: funn.kode, ...(erKjent ? { kildeId } : {}) } as const;
    return [lagRegnenode(omtale, 'OG', [vis(data, lagSti('runde', 'utlysning', 'krav', i, 'id'), `${id}/krav`)])];
  });
}
