import type { Begrunnelsesnode } from '../kjerne/begrunnelse';
import { sammenlignEksakt } from '../kjerne/brok';
import { finnVedSti, lagSti, leddAv } from '../kjerne/json-peker';
import { lagBladnode, lagRegnenode } from '../kjerne/lag-node';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { ved } from '../kjerne/ved';
import type { Søknad, Vurdering } from '../modell';
import { type LestKriterium, lesKriterier, lesTall, type Samleterskel } from './les-kriterier';
import type {
  Enkeltpoeng,
  Kriterieresultat,
  Runde,
  Søknadsresultat,
  Vurderingsresultat,
  Vurderingsvalg,
} from './typer';

/** One score, where it stands, and whether it counted. */
export interface Poengsted {
  readonly vurdererId: string;
  readonly form: Vurdering['form'];
  readonly status: Enkeltpoeng['status'];
  /** JSON Pointer to the assessment. */
  readonly vurderingSti: string;
  /** JSON Pointer to the score. */
  readonly sti: string;
}

/** What one søknad is explained from: pointers are from the top of the result's `grunnlag`. */
export interface Søknadsdata {
  readonly grunnlag: Vurderingsresultat['grunnlag'];
  readonly runde: Runde;
  readonly valg: Vurderingsvalg;
  readonly søknad: Søknad;
  readonly resultat: Søknadsresultat;
  readonly kriterier: readonly LestKriterium[];
  readonly samleterskler: readonly Samleterskel[];
  /** Every score for each criterion, by assessor. */
  readonly steder: readonly (readonly Poengsted[])[];
}

/** Gathers what a søknad is explained from; nothing for one that the result does not hold. */
export function lagSøknadsdata(alle: Vurderingsresultat, søknadId: string): Søknadsdata | undefined {
  const { runde, valg } = alle.grunnlag;
  const søknad = runde.søknader.find(({ id }) => id === søknadId);
  const resultat = alle.søknader.find((ett) => ett.søknadId === søknadId);
  if (søknad === undefined || resultat === undefined) return undefined;
  const { kriterier, samleterskler } = lesKriterier(runde.utlysning);
  const etterId = new Map(resultat.kriterier.map((ett) => [ett.kriteriumId, ett]));
  const gitte = runde.vurderinger.flatMap((vurdering, i) =>
    vurdering.søknadId === søknadId ? [{ vurdering, sti: lagSti('runde', 'vurderinger', i) }] : [],
  );
  const steder = kriterier.map(({ id }) => finnSteder(etterId.get(id), gitte, valg));
  return { grunnlag: alle.grunnlag, runde, valg, søknad, resultat, kriterier, samleterskler, steder };
}

function finnSteder(
  resultat: Kriterieresultat | undefined,
  gitte: readonly { readonly vurdering: Vurdering; readonly sti: string }[],
  { aggregering }: Vurderingsvalg,
): readonly Poengsted[] {
  if (resultat === undefined) return [];
  const formSomTeller = aggregering === 'KONSENSUS' ? 'KONSENSUS' : 'INDIVIDUELL';
  return gitte
    .flatMap(({ vurdering, sti: vurderingSti }): readonly Poengsted[] => {
      const { vurdererId, form, poeng } = vurdering;
      const j = poeng.findIndex(({ kriteriumId }) => kriteriumId === resultat.kriteriumId);
      const ett = poeng[j];
      if (ett === undefined) return [];
      const status =
        ett.poeng === null ? 'MANGLER' : form === formSomTeller ? statusAv(resultat, vurdererId) : 'ANNEN_FORM';
      return [{ vurdererId, form, status, vurderingSti, sti: `${vurderingSti}${lagSti('poeng', j, 'poeng')}` }];
    })
    .sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId) || sammenlignTekst(a.form, b.form));
}

function statusAv({ enkeltpoeng }: Kriterieresultat, vurdererId: string): Enkeltpoeng['status'] {
  const egne = enkeltpoeng.filter((ett) => ett.vurdererId === vurdererId);
  return egne.find(({ status }) => status !== 'ANNEN_FORM' && status !== 'MANGLER')?.status ?? 'ANNEN_FORM';
}

export const erTalt = ({ status }: Poengsted): boolean => status === 'TALT' || status === 'TALT_TIL_AVKLARING';

/** The scores that make the aggregated score, and those that are dropped because they are lowest or highest. */
export function delVedKutt({ grunnlag, valg, steder }: Søknadsdata, k: number) {
  const verdi = ({ sti }: Poengsted) => lesTall(finnVedSti(grunnlag, sti) as number) ?? { t: 0n, n: 1n };
  const talte = ved(steder, k).filter(erTalt);
  if (valg.aggregering !== 'TRIMMET') return { lave: [], med: talte, høye: [] };
  const kutt = valg.kutt ?? 0;
  const ordnet = [...talte].sort((a, b) => sammenlignEksakt(verdi(a), verdi(b)));
  if (ordnet.length <= 2 * kutt) return { lave: [], med: [], høye: [] };
  return { lave: ordnet.slice(0, kutt), med: ordnet.slice(kutt, -kutt), høye: ordnet.slice(-kutt) };
}

/** The score of one assessor, as given. */
export function lagEnkeltnode({ grunnlag }: Søknadsdata, { sti, vurdererId, status, form }: Poengsted, id: string) {
  const navn = `${id}${lagSti(vurdererId, form)}`;
  return lagBladnode({ id: navn, enhet: 'POENG', regel: status }, sti, grunnlag);
}

/** The aggregated score of a criterion on its own scale; nothing where none counts. */
export function lagPoengnode(data: Søknadsdata, k: number, under: string): Begrunnelsesnode | undefined {
  const { med } = delVedKutt(data, k);
  const [første] = med;
  if (første === undefined) return undefined;
  const { aggregering } = data.valg;
  const id = `${under}/poeng`;
  if (med.length === 1) return lagEnkeltnode(data, første, id);
  const omtale = { id, enhet: 'POENG', regel: aggregering } as const;
  if (aggregering === 'MEDIAN') {
    return lagRegnenode(
      omtale,
      'MEDIAN',
      med.map((sted) => lagEnkeltnode(data, sted, `${id}/gitt`)),
    );
  }
  const sum = med.map((sted) => lagEnkeltnode(data, sted, `${id}/gitt`));
  const antall = med.map((sted) => lagEnkeltnode(data, sted, `${id}/talt`));
  return lagRegnenode(omtale, 'KVOTIENT', [
    lagRegnenode({ id: `${id}/sum`, enhet: 'POENG' }, 'SUM', sum),
    lagRegnenode({ id: `${id}/antall`, enhet: 'ANTALL' }, 'ANTALL', antall),
  ]);
}

/** The score as far as it counts upwards: turned around where lowest is best, the poorest where none is to be missing. */
function lagTellendeNode(data: Søknadsdata, k: number, under: string): Begrunnelsesnode | undefined {
  const kriterium = ved(data.kriterier, k);
  const ende = (felt: 'min' | 'maks', navn: string, regel?: string) =>
    lagBladnode(
      { id: `${under}/${navn}`, enhet: 'POENG', ...(regel === undefined ? {} : { regel }) },
      `${kriterium.sti}/skala/${felt}`,
      data.grunnlag,
    );
  const poeng = lagPoengnode(data, k, under);
  if (poeng === undefined) {
    return data.valg.manglende === 'SKALAMINIMUM' ? ende('min', 'minimum', 'SKALAMINIMUM') : undefined;
  }
  if (!kriterium.skala.lavestErBest) return poeng;
  const ender = lagRegnenode({ id: `${under}/ender`, enhet: 'POENG' }, 'SUM', [
    ende('min', 'min'),
    ende('maks', 'maks'),
  ]);
  return lagRegnenode({ id: `${under}/snudd`, enhet: 'POENG', regel: 'LAVEST_BEST' }, 'DIFFERANSE', [ender, poeng]);
}

/**
 * The weight of a criterion: as it stands on the top level, its share of its level below that.
 *
 * @param fraNivå - The level to start from; above 1 the weight is a share of the criterion on the level before.
 */
export function lagVektnode(data: Søknadsdata, kriteriumSti: string, under: string, fraNivå = 1): Begrunnelsesnode {
  // /runde/utlysning/kriterier/0/underkriterier/1 …: a level is every second segment from the third.
  const ledd = leddAv(kriteriumSti);
  const nivåer: Begrunnelsesnode[] = [];
  for (let nivå = fraNivå; 2 * nivå + 2 <= ledd.length; nivå++) {
    const listesti = lagSti(...ledd.slice(0, 2 * nivå + 1));
    const plass = Number(ledd[2 * nivå + 1]);
    nivåer.push(lagNivånode(data, { listesti, plass, nivå }, under));
  }
  const [første] = nivåer;
  if (nivåer.length === 1 && første !== undefined) return første;
  return lagRegnenode({ id: `${under}/vekt`, enhet: 'VEKT', regel: 'VEKT' }, 'PRODUKT', nivåer);
}

function lagNivånode(
  { grunnlag }: Søknadsdata,
  { listesti, plass, nivå }: { readonly listesti: string; readonly plass: number; readonly nivå: number },
  under: string,
): Begrunnelsesnode {
  const vekt = (i: number, navn: string): Begrunnelsesnode =>
    lagBladnode(
      { id: `${under}/vekt-${nivå}${navn}`, enhet: 'VEKT', regel: 'VEKT' },
      `${listesti}/${i}/vekt`,
      grunnlag,
    );
  if (nivå === 1) return vekt(plass, '');
  const søsken = finnVedSti(grunnlag, listesti) as readonly unknown[];
  const alle = lagRegnenode(
    { id: `${under}/vekt-${nivå}/sum`, enhet: 'VEKT' },
    'SUM',
    søsken.map((_, i) => vekt(i, `/sum/${i}`)),
  );
  return lagRegnenode({ id: `${under}/vekt-${nivå}`, enhet: 'VEKT', regel: 'ANDEL_AV_NIVA' }, 'KVOTIENT', [
    vekt(plass, '/egen'),
    alle,
  ]);
}

/** What a criterion adds to the total; nothing where its weight went to the others. */
export function lagBidragsnode(data: Søknadsdata, k: number, foran = ''): Begrunnelsesnode | undefined {
  const kriterium = ved(data.kriterier, k);
  const under = `${foran}${lagSti('bidrag', kriterium.id)}`;
  const poeng = lagTellendeNode(data, k, under);
  if (poeng === undefined) return undefined;
  const vekt = lagVektnode(data, kriterium.sti, under);
  const omtale = { id: under, enhet: 'POENG', regel: 'BIDRAG' } as const;
  const harAlle = data.kriterier.every((_, annen) => delVedKutt(data, annen).med.length > 0);
  if (data.valg.manglende !== 'RENORMER' || harAlle) return lagRegnenode(omtale, 'PRODUKT', [vekt, poeng]);
  return lagRegnenode(omtale, 'PRODUKT', [vekt, lagFaktornode(data, under), poeng]);
}

/** All weights over the weights of those that have a score. */
function lagFaktornode(data: Søknadsdata, under: string): Begrunnelsesnode {
  const id = `${under}/faktor`;
  const sum = (navn: string, hvilke: readonly LestKriterium[]): Begrunnelsesnode =>
    lagRegnenode(
      { id: `${id}/${navn}`, enhet: 'VEKT' },
      'SUM',
      hvilke.map(({ id: kriteriumId, sti }) => lagVektnode(data, sti, `${id}/${navn}${lagSti(kriteriumId)}`)),
    );
  const med = data.kriterier.filter((_, k) => delVedKutt(data, k).med.length > 0);
  return lagRegnenode({ id, enhet: 'ANDEL', regel: 'RENORMER' }, 'KVOTIENT', [
    sum('alle', data.kriterier),
    sum('med', med),
  ]);
}
