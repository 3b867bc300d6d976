import { finnNærmeste } from '../kjerne/finn-naermeste';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import { lagRamme } from '../kontroll/lag-ramme';
import { svakesteStatus } from '../kontroll/svakeste-status';
import type { Ordning, Ordningsutlysning, Ramme, Søknad, Utlysning } from '../modell';
import { anvendVekting } from '../vurdering/anvend-vekting';
import { innstill } from '../vurdering/innstill';
import { kontrollerSøknad } from '../vurdering/kontroller-soknad';
import { lagVedtak } from '../vurdering/lag-vedtak';
import { rangerSøknader } from '../vurdering/ranger-soknader';
import { vurderSøknader } from '../vurdering/vurder-soknader';
import type { OrdningKoder } from './koder';
import { lagInnstillingsvalg } from './lag-innstillingsvalg';
import { type Gitt, medSted, plassAv, type Steder } from './med-sted';
import { stederForInnstilling, stederForRunde, stederForSøknad, stederForVedtak } from './steder';
import type { Fordelingskjøring, Ordningsgrunnlag, Ordningsrunde, Rundekjøring } from './typer';

const feil = lagFeillager<OrdningKoder>();

interface Sammenheng {
  readonly ordning: Ordning;
  readonly grunnlag: Ordningsgrunnlag;
  readonly fordelinger: readonly Fordelingskjøring[];
  /** What the run was given, which errors point into. */
  readonly gitt: Gitt;
}

/** Runs one call: its frame, the formal check, the assessment, the ranking, the recommendation and the decision. */
export function kjørRunde(fra: Ordningsutlysning, sammenheng: Sammenheng): Rundekjøring {
  const { ordning, grunnlag, gitt } = sammenheng;
  const ramme = finnRamme(fra, sammenheng);
  const vekting = ordning.tildeling.vektinger?.find(({ utlysningId }) => utlysningId === fra.id);
  const medRamme = somUtlysning(fra, ramme);
  const utlysning =
    vekting === undefined
      ? medRamme
      : medSted(
          gitt,
          () => stederForRunde(fra.id, gitt),
          () => anvendVekting(medRamme, vekting),
        );
  const felles = { utlysning, ramme, avFordeling: fra.rammeFra !== undefined };
  const runde = grunnlag.runder?.find(({ utlysningId }) => utlysningId === fra.id);
  if (runde === undefined) return { ...felles, kontroller: [] };
  return { ...felles, ...kjørSøknader(runde, utlysning, sammenheng) };
}

/** The call as a plain one: what only the scheme knows about it is left behind. */
function somUtlysning(
  { rammeFra: _, kontakt: __, fom: ___, tom: ____, ...utlysning }: Ordningsutlysning,
  ramme: Ramme,
): Utlysning {
  return { ...utlysning, ramme };
}

function finnRamme({ id, ramme, rammeFra }: Ordningsutlysning, { ordning, fordelinger, gitt }: Sammenheng): Ramme {
  if (rammeFra === undefined) {
    const ider = new Set(ramme.bevilgninger);
    const deler = ordning.bevilgninger.filter(({ id }) => ider.has(id));
    if (deler.length === 0) return ramme;
    return { ...ramme, status: svakesteStatus([ramme.status, lagRamme(deler).status]) };
  }
  const pott = fordelinger.find(({ fordelingId }) => fordelingId === rammeFra.fordelingId);
  const linje = pott?.fordeling.linjer.find((l) => l.id === rammeFra.mottakerId);
  if (pott === undefined || linje === undefined) {
    const plass = plassAv(gitt.ordning.tildeling.utlysninger, id);
    throw feil('ORDNING_HENVISNING_UKJENT', `/ordning/tildeling/utlysninger/${plass}/rammeFra/mottakerId`, {
      felt: 'mottakerId',
      id: rammeFra.mottakerId,
      nærmest: finnNærmeste(rammeFra.mottakerId, pott?.fordeling.linjer.map((l) => l.id) ?? []),
    });
  }
  return { ...pott.ramme, beløp: linje.beløp };
}

function kjørSøknader(
  runde: Ordningsrunde,
  utlysning: Utlysning,
  { ordning: { tildeling }, gitt }: Sammenheng,
): Omit<Rundekjøring, 'utlysning' | 'ramme' | 'avFordeling'> {
  const kontroller = runde.søknader.map((søknad, plass) =>
    medSted(
      gitt,
      () => stederForSøknad(utlysning.id, plass, gitt),
      () => kontrollerSøknad(søknad, utlysning),
    ),
  );
  const { vurdering: regler, innstillingsregel: regel } = tildeling;
  if (regler === undefined || regel === undefined) {
    const felt = regler === undefined ? 'vurdering' : 'innstillingsregel';
    throw feil('KJORING_REGEL_MANGLER', `/ordning/tildeling/${felt}`, { utlysningId: utlysning.id, felt });
  }
  const { tilRetting, konvensjon, likhetskjede, ...valg } = regler;
  const medEnGang = new Set(
    kontroller
      .filter(
        ({ konklusjon }) => konklusjon === 'I_ORDEN' || (konklusjon === 'TIL_RETTING' && tilRetting === 'VURDERES'),
      )
      .map(({ søknadId }) => søknadId),
  );
  const søknader = runde.søknader.filter(({ id }) => medEnGang.has(id));
  if (søknader.length === 0) return { kontroller };
  const vurderinger = runde.vurderinger.filter(({ søknadId }) => medEnGang.has(søknadId));
  const steder = (): Steder => stederForRunde(utlysning.id, gitt, { søknader, vurderinger });
  const { resultat, rangering } = medSted(gitt, steder, () => {
    const felles = { utlysning, søknader, vurderinger, habilitet: runde.habilitet };
    const vurdert = vurderSøknader(
      runde.vurderere === undefined ? felles : { ...felles, vurderere: runde.vurderere },
      valg,
    );
    return { resultat: vurdert, rangering: rangerSøknader(vurdert, { konvensjon, likhetskjede }) };
  });
  const innstillingsvalg = lagInnstillingsvalg(tildeling, regel, utlysning.id);
  const innstilling = medSted(
    gitt,
    () => stederForInnstilling(utlysning.id, gitt),
    () => innstill(rangering, utlysning.ramme, innstillingsvalg),
  );
  const innstilt = { kontroller, resultat, rangering, valg: innstillingsvalg, innstilling };
  const { vedtak: avgjort } = runde;
  if (avgjort === undefined) return innstilt;
  const vedtak = medSted(
    gitt,
    () => stederForVedtak(utlysning.id, gitt),
    () => lagVedtak(innstilling, avgjort.avgjørelser, avgjort.opplysninger),
  );
  return { ...innstilt, vedtak };
}

/** An award as it stands: the søknad, its amount and its helsefellesskap. */
export interface Tildelt {
  readonly søknad: Søknad;
  readonly beløp: Øre;
  readonly helsefellesskapId: string;
}

/** What a round hands out: as people decided, else as it is recommended. */
export function vedtattEllerInnstilt(
  { utlysning, ramme, innstilling, vedtak, resultat }: Rundekjøring,
  grunnlag: Ordningsgrunnlag,
): { readonly linjer: readonly Tildelt[]; readonly holdt: number; readonly rest: number } {
  if (innstilling === undefined || resultat === undefined) return { linjer: [], holdt: 0, rest: ramme.beløp };
  const søknader = new Map(resultat.grunnlag.runde.søknader.map((søknad) => [søknad.id, søknad]));
  const linjer = (vedtak?.avgjørelser ?? innstilling.linjer).flatMap(({ søknadId, beløp }): readonly Tildelt[] => {
    const søknad = søknader.get(søknadId);
    if (søknad === undefined || beløp === 0) return [];
    return [{ søknad, beløp, helsefellesskapId: finnHelsefellesskap(søknad, utlysning, grunnlag) }];
  });
  const sum = linjer.reduce((s, { beløp }) => s + beløp, 0);
  const holdt = vedtak === undefined ? innstilling.holdt : 0;
  return { linjer, holdt, rest: ramme.beløp - sum - holdt };
}

/** The one who answers for a søknad. */
export function ansvarligFor({ søkere }: Søknad) {
  return (søkere.find(({ ansvarlig }) => ansvarlig) ?? søkere[0])?.part;
}

function finnHelsefellesskap(søknad: Søknad, utlysning: Utlysning, { tilhørighet = [] }: Ordningsgrunnlag): string {
  if (utlysning.helsefellesskapId !== undefined) return utlysning.helsefellesskapId;
  const partId = ansvarligFor(søknad)?.id ?? '';
  const funnet = tilhørighet.find((t) => t.partId === partId);
  if (funnet !== undefined) return funnet.helsefellesskapId;
  throw feil('KJORING_TILHORIGHET_MANGLER', '/grunnlag/tilhørighet', { søknadId: søknad.id, partId });
}
