import { lesEksakt } from '../kjerne/brok';
import { dagnummer } from '../kjerne/dagnummer';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import type { Tallverdi } from '../kjerne/typer';
import type { Ordning, Ordningsutlysning } from '../modell';
import { funnOmTvetydige } from './funn-om-tvetydige';
import type { OrdningKoder } from './koder';
import { kontrollerGrenseregler } from './kontroller-grenseregler';
import { kontrollerGyldighet } from './kontroller-gyldighet';
import { kontrollerHenvisninger } from './kontroller-henvisninger';
import { finnManglende } from './lag-innstillingsvalg';
import type { Ordningsprofil, Profilkode } from './typer';

const funn = lagFunnlager<OrdningKoder>();

/** A breach of a rule, before the profile says how grave it is. */
type Brudd = {
  [K in Profilkode]: { readonly kode: K; readonly sti: string; readonly data: OrdningKoder[K] };
}[Profilkode];

/**
 * Checks whether a scheme holds what a profile asks for, and whether its parts fit together. It never says that a
 * scheme is unlawful: which rules bind whom is for people.
 *
 * Always checked, as `FEIL`: references to what is not there, two elements with one key, and two rules for one pot on
 * the same day, rules for limits that set none, and a rule of
 * recommendation without what it needs; days without a rule are an `ADVARSEL`. All else is checked when the profile lists it, with the severity
 * and source of the profile. Sources of values are checked by `kontrollerKilder`.
 *
 * @param ordning - The scheme. Linear in its size but for sorting periods.
 * @param profil - Which rules, how grave, and on what they rest, such as `profilStatligeTilskudd` of `/nord`. Change a
 * severity by giving another list.
 * @returns Findings with pointers into the scheme: those on its parts first, then by part of the scheme.
 * @example
 * const funn = kontrollerOrdning(ordningLofotenVesterålenSalten2024, profilStatligeTilskudd.data);
 * funn.filter(({ alvor }) => alvor !== 'ADVARSEL').map(({ alvor, kode }) => `${alvor} ${kode}`)
 * // => ['FEIL O_03_KRITERIUM_MANGLER', 'RAD O_13_DELFINANSIERING_MANGLER']
 */
export function kontrollerOrdning(ordning: Ordning, profil: Ordningsprofil): readonly Funn[] {
  const regler = new Map(profil.regler.map((regel) => [regel.kode, regel]));
  const brudd = [
    ...omMål(ordning),
    ...omTildeling(ordning),
    ...ordning.tildeling.utlysninger.flatMap((utlysning, i) =>
      omUtlysning(utlysning, `/tildeling/utlysninger/${i}`, profil),
    ),
    ...omOppfølging(ordning),
  ];
  return [
    ...funnOmTvetydige(ordning, ''),
    ...kontrollerHenvisninger(ordning),
    ...kontrollerGyldighet(ordning),
    ...kontrollerGrenseregler(ordning, ''),
    ...omInnstillingsvalg(ordning),
    ...brudd.flatMap(({ kode, sti, data }) => {
      const regel = regler.get(kode);
      return regel === undefined ? [] : [funn(kode, regel.alvor, sti, data, regel.kildeId)];
    }),
  ];
}

/** What the rule of recommendation needs beside its name, for each call. */
function omInnstillingsvalg({ tildeling }: Ordning): readonly Funn[] {
  const { innstillingsregel: regel, innstillingsvalg = [], utlysninger } = tildeling;
  if (regel === undefined) return [];
  return utlysninger.flatMap(({ id: utlysningId }) => {
    const plass = innstillingsvalg.findIndex((valg) => valg.utlysningId === utlysningId);
    const sti = plass < 0 ? '/tildeling' : `/tildeling/innstillingsvalg/${plass}`;
    return finnManglende(regel, innstillingsvalg[plass]).map((felt) =>
      funn('ORDNING_INNSTILLINGSVALG_MANGLER', 'FEIL', sti, { utlysningId, regel, felt }),
    );
  });
}

const tomt = (liste: readonly unknown[]): boolean => liste.length === 0;
const erTekst = (tekst: string): boolean => tekst.trim() !== '';

function omMål({ målOgMålgruppe, måloppnåelse, tildeling }: Ordning): readonly Brudd[] {
  const { mål, målgruppe } = målOgMålgruppe;
  const mottakere = new Set(tildeling.mottakergruppe.flatMap((type) => [type, `${type}R`, `${type}ER`]));
  const [enslig] = måloppnåelse;
  return [
    ...(mål.some(erTekst) ? [] : [{ kode: 'O_01_MAL_MANGLER', sti: '/målOgMålgruppe/mål', data: {} } as const]),
    ...(målgruppe.some(erTekst)
      ? []
      : [{ kode: 'O_02_MALGRUPPE_MANGLER', sti: '/målOgMålgruppe/målgruppe', data: {} } as const]),
    ...målgruppe.flatMap((gruppe, i) =>
      mottakere.has(gruppe.trim().toUpperCase())
        ? [
            {
              kode: 'O_02_MALGRUPPE_ER_MOTTAKER',
              sti: `/målOgMålgruppe/målgruppe/${i}`,
              data: { målgruppe: gruppe },
            } as const,
          ]
        : [],
    ),
    ...(enslig === undefined ? [{ kode: 'O_03_KRITERIUM_MANGLER', sti: '/måloppnåelse', data: {} } as const] : []),
    ...(enslig !== undefined && måloppnåelse.length === 1
      ? [{ kode: 'O_03_KRITERIUM_ENESTE', sti: '/måloppnåelse', data: { id: enslig.id } } as const]
      : []),
  ];
}

function omTildeling({ tildeling, bevilgninger }: Ordning): readonly Brudd[] {
  const { mottakergruppe, tillattBruk, ikkeTillattBruk, fordelinger, utlysninger, delfinansiering } = tildeling;
  const harKriterier = utlysninger.some(({ kriterier }) => !tomt(kriterier));
  const sum = bevilgninger.reduce((s, { beløp }) => s + beløp, 0);
  const sti = '/tildeling';
  return [
    ...(tomt(mottakergruppe)
      ? [{ kode: 'O_04_MOTTAKERGRUPPE_MANGLER', sti: `${sti}/mottakergruppe`, data: {} } as const]
      : []),
    ...(tomt(fordelinger) && !harKriterier ? [{ kode: 'O_05_TILDELING_MANGLER', sti, data: {} } as const] : []),
    ...(tomt(tillattBruk) && tomt(ikkeTillattBruk)
      ? [{ kode: 'O_06_BRUK_MANGLER', sti: `${sti}/tillattBruk`, data: {} } as const]
      : []),
    ...(sum > 0 ? [] : [{ kode: 'O_10_BELOP_MANGLER', sti: '/bevilgninger', data: { sum } } as const]),
    ...(delfinansiering === undefined ? [{ kode: 'O_13_DELFINANSIERING_MANGLER', sti, data: {} } as const] : []),
  ];
}

function omUtlysning(
  utlysning: Ordningsutlysning,
  sti: string,
  { minsteSøknadsdager: minst }: Ordningsprofil,
): readonly Brudd[] {
  const {
    id: utlysningId,
    formål,
    hvemKanSøke,
    hvordanSøke,
    kriterier,
    utlyst,
    søknadsfrist,
    ramme,
    kontakt,
  } = utlysning;
  const { dato, klokkeslett } = søknadsfrist;
  const dager = dagnummer(dato) - dagnummer(utlyst);
  const data = { utlysningId };
  const ugyldigeVekter = utlysning.vekting === 'VEKTET' && !harVekter(kriterier.map(({ vekt }) => vekt));
  return [
    ...(ugyldigeVekter ? [{ kode: 'O_05_VEKTER_UGYLDIGE', sti: `${sti}/kriterier`, data } as const] : []),
    ...(dager < 0
      ? [{ kode: 'O_11_FRIST_FOR_UTLYST', sti: `${sti}/søknadsfrist`, data: { utlysningId, utlyst, dato } } as const]
      : []),
    ...(dager >= 0 && minst !== undefined && dager < minst
      ? [{ kode: 'O_11_KORT_SOKNADSTID', sti: `${sti}/søknadsfrist`, data: { utlysningId, dager, minst } } as const]
      : []),
    ...(erTekst(formål) ? [] : [{ kode: 'U_01_FORMAL_MANGLER', sti: `${sti}/formål`, data } as const]),
    ...(tomt(hvemKanSøke) ? [{ kode: 'U_02_HVEM_MANGLER', sti: `${sti}/hvemKanSøke`, data } as const] : []),
    ...(tomt(kriterier) ? [{ kode: 'U_03_KRITERIER_MANGLER', sti: `${sti}/kriterier`, data } as const] : []),
    ...(klokkeslett === undefined
      ? [{ kode: 'U_04_KLOKKESLETT_MANGLER', sti: `${sti}/søknadsfrist`, data: { utlysningId, dato } } as const]
      : []),
    ...(erTekst(hvordanSøke) ? [] : [{ kode: 'U_05_HVORDAN_MANGLER', sti: `${sti}/hvordanSøke`, data } as const]),
    ...(ramme.beløp > 0 || utlysning.rammeFra !== undefined
      ? []
      : [{ kode: 'U_06_BELOP_MANGLER', sti: `${sti}/ramme`, data } as const]),
    ...(kontakt !== undefined && erTekst(kontakt) ? [] : [{ kode: 'U_07_KONTAKT_MANGLER', sti, data } as const]),
  ];
}

/** Weights that can be read, none below zero and not all zero. A sum other than 100 is no fault. */
function harVekter(vekter: readonly (Tallverdi | undefined)[]): boolean {
  const lest = prøv(() => vekter.map((vekt) => lesEksakt(vekt ?? Number.NaN)));
  return lest.ok && lest.verdi.every(({ t }) => t >= 0n) && lest.verdi.some(({ t }) => t > 0n);
}

function omOppfølging({ oppfølging, evaluering }: Ordning): readonly Brudd[] {
  const { rapportering, kontrolltiltak, ubrukt } = oppfølging;
  const sti = '/oppfølging';
  return [
    ...omRapportering(rapportering, `${sti}/rapportering`),
    ...(tomt(kontrolltiltak)
      ? [{ kode: 'O_08_KONTROLL_MANGLER', sti: `${sti}/kontrolltiltak`, data: {} } as const]
      : []),
    ...(evaluering === undefined ? [{ kode: 'O_09_EVALUERING_MANGLER', sti: '', data: {} } as const] : []),
    ...(ubrukt === undefined ? [{ kode: 'O_12_UBRUKT_MANGLER', sti, data: {} } as const] : []),
  ];
}

function omRapportering(rapportering: Ordning['oppfølging']['rapportering'], sti: string): readonly Brudd[] {
  const mangler = (felt: string): Brudd => ({
    kode: 'O_07_RAPPORTERING_MANGLER',
    sti: `${sti}/${felt}`,
    data: { felt },
  });
  if (rapportering.type === 'FRITATT') return erTekst(rapportering.grunnlag) ? [] : [mangler('grunnlag')];
  return [
    ...(tomt(rapportering.innhold) ? [mangler('innhold')] : []),
    ...(tomt(rapportering.fristregelIder) ? [mangler('fristregelIder')] : []),
  ];
}
