import { lesEksakt } from '../../kjerne/brok';
import { erBeløp } from '../../kjerne/er-belop';
import { finnGjentatte } from '../../kjerne/finn-gjentatte';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { prøv } from '../../kjerne/prov';
import type { Innstillingsregel, Ramme } from '../../modell';
import type { VurderingKoder } from '../koder';
import type { InnstillingKoder } from '../koder-innstilling';
import type { Rangering } from '../ranger-soknader';
import { kontrollerPortefølje } from './kontroller-portefolje';
import type { Innstillingsvalg, Velger } from './valg';

const funn = lagFunnlager<VurderingKoder & InnstillingKoder>();

const REGLER: ReadonlySet<string> = new Set<Innstillingsregel>([
  'RANGERT_STOPP',
  'RANGERT_HOPP_OVER',
  'POENG_PER_KRONE',
  'HOYEST_SAMLET_POENG',
  'LIKE_ANDELER',
  'DELFINANSIERING',
]);

/** Everything that is wrong with the frame and the choices, so that no recommendation rests on it. */
export function kontrollerInnstillingsvalg(
  rangeringer: readonly Rangering[],
  ramme: Ramme,
  valg: Innstillingsvalg,
): readonly Funn[] {
  const { beløp } = ramme;
  const kjente = new Set(
    rangeringer.flatMap(({ plasser, utenfor }) => [...plasser, ...utenfor].map(({ søknadId }) => søknadId)),
  );
  return [
    ...(erBeløp(beløp) ? [] : [funn('RAMME_UGYLDIG', 'FEIL', '/ramme/beløp', { beløp: String(beløp) })]),
    ...(REGLER.has(valg.regel) ? [] : [ugyldig('regel', valg.regel)]),
    ...funnOmRegelen(rangeringer, valg, kjente),
    ...(valg.portefølje === undefined ? [] : kontrollerPortefølje(valg.portefølje, kjente)),
    ...(valg.arbeidsgrense === undefined || (Number.isSafeInteger(valg.arbeidsgrense) && valg.arbeidsgrense > 0)
      ? []
      : [funn('ARBEIDSGRENSE_UGYLDIG', 'FEIL', '/valg/arbeidsgrense', { verdi: String(valg.arbeidsgrense) })]),
  ];
}

const ugyldig = (felt: string, verdi: unknown): Funn =>
  funn('VALG_UGYLDIG', 'FEIL', `/valg/${felt}`, { felt, verdi: String(verdi) });

function funnOmRegelen(
  rangeringer: readonly Rangering[],
  valg: Innstillingsvalg,
  kjente: ReadonlySet<string>,
): readonly Funn[] {
  if (valg.regel === 'DELFINANSIERING') {
    const { enhet, videre } = valg;
    return [
      ...(erBeløp(enhet) && enhet > 0
        ? []
        : [funn('DELENHET_UGYLDIG', 'FEIL', '/valg/enhet', { enhet: String(enhet) })]),
      ...(videre === 'STOPP' || videre === 'HOPP_OVER' ? [] : [ugyldig('videre', videre)]),
      ...rangeringer.flatMap(funnOmMinste),
    ];
  }
  if (valg.regel !== 'LIKE_ANDELER') return [];
  const { velgere, fullføring } = valg;
  return [
    ...(fullføring === 'INGEN' || fullføring === 'POENG_PER_KRONE' ? [] : [ugyldig('fullføring', fullføring)]),
    ...funnOmVelgere(rangeringer, velgere, kjente),
  ];
}

function funnOmMinste({ grunnlag, plasser }: Rangering, i: number, alle: readonly Rangering[]): readonly Funn[] {
  const søknader = new Map((grunnlag.resultat.grunnlag.runde.søknader ?? []).map((søknad) => [søknad.id, søknad]));
  const rot = alle.length === 1 ? '/rangering' : `/rangeringer/${i}`;
  return plasser.flatMap(({ søknadId, søktBeløp }, j) => {
    const minste = søknader.get(søknadId)?.minsteGjennomførbare;
    if (minste === undefined || (erBeløp(minste) && minste <= søktBeløp)) return [];
    const data = { søknadId, minste: String(minste), søkt: søktBeløp };
    return [funn('MINSTE_UGYLDIG', 'FEIL', `${rot}/plasser/${j}`, data)];
  });
}

function funnOmVelgere(
  rangeringer: readonly Rangering[],
  velgere: Extract<Innstillingsvalg, { readonly regel: 'LIKE_ANDELER' }>['velgere'],
  kjente: ReadonlySet<string>,
): readonly Funn[] {
  if (Array.isArray(velgere)) return funnOmListe(velgere as readonly Velger[], kjente);
  if (velgere === 'PARTER') return rangeringer.flatMap(funnOmParter);
  return velgere === 'VURDERERE' || velgere === 'KRITERIER' ? [] : [ugyldig('velgere', velgere)];
}

function funnOmParter({ grunnlag }: Rangering): readonly Funn[] {
  const { vurderere, vurderinger } = grunnlag.resultat.grunnlag.runde;
  const kjente = new Set((vurderere ?? []).map(({ id }) => id));
  const ukjente = new Set(vurderinger.map(({ vurdererId }) => vurdererId).filter((id) => !kjente.has(id)));
  return [...ukjente].sort().map((vurdererId) => funn('VURDERER_UTEN_PART', 'FEIL', '/valg/velgere', { vurdererId }));
}

function funnOmListe(velgere: readonly Velger[], kjente: ReadonlySet<string>): readonly Funn[] {
  if (velgere.length === 0) return [funn('VELGERE_TOMT', 'FEIL', '/valg/velgere', {})];
  return [
    ...finnGjentatte(velgere.map(({ id }) => id)).map(({ nøkkel: id, plass }) =>
      funn('VELGER_TO_GANGER', 'FEIL', `/valg/velgere/${plass}/id`, { id }),
    ),
    ...velgere.flatMap(({ id, nytte }, i) => [
      ...finnGjentatte(nytte.map(({ søknadId }) => søknadId)).map(({ plass }) =>
        funn('VELGER_TO_GANGER', 'FEIL', `/valg/velgere/${i}/nytte/${plass}/søknadId`, { id }),
      ),
      ...nytte.flatMap(({ søknadId, poeng }, j) => {
        const sti = `/valg/velgere/${i}/nytte/${j}`;
        const verdi = typeof poeng === 'object' && poeng !== null ? `${poeng.teller}/${poeng.nevner}` : String(poeng);
        return [
          ...(kjente.has(søknadId) ? [] : [funn('NYTTE_UKJENT_SOKNAD', 'FEIL', `${sti}/søknadId`, { id, søknadId })]),
          ...(erNytte(poeng) ? [] : [funn('NYTTE_UGYLDIG', 'FEIL', `${sti}/poeng`, { id, søknadId, verdi })]),
        ];
      }),
    ]),
  ];
}

function erNytte(poeng: Velger['nytte'][number]['poeng']): boolean {
  const lest = prøv(() => lesEksakt(poeng));
  return lest.ok && lest.verdi.t >= 0n;
}
