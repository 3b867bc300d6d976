import { beregnGrenser } from '../fordeling/beregn-grenser';
import { beregnNøkkel, type Nøkkel } from '../fordeling/beregn-nokkel';
import { fordelPott } from '../fordeling/fordel-pott';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import { finnNærmeste } from '../kjerne/finn-naermeste';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { summerBeløp } from '../kjerne/summer-belop';
import { kastVedFeil, lagFeillager } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import { lagRamme } from '../kontroll/lag-ramme';
import { svakesteStatus } from '../kontroll/svakeste-status';
import type { Beløpsstatus, Fordelingsregel, Mottaker, Ordning, Ramme } from '../modell';
import { gjeldendePå } from './gjeldende-paa';
import { kjørRunde, vedtattEllerInnstilt } from './kjor-runde';
import type { OrdningKoder } from './koder';
import { kontrollerGrenseregler } from './kontroller-grenseregler';
import { kontrollerGrensemottakere, kontrollerHenvisninger } from './kontroller-henvisninger';
import { lagGrenseregler } from './lag-grenseregler';
import { medSted } from './med-sted';
import { stederForPott, stiIGitt } from './steder';
import type {
  Fordelingskjøring,
  IkkeFordeltÅrsak,
  Ordningsgrunnlag,
  Ordningskjøring,
  Pengelinje,
  Pengeoversikt,
  Rundekjøring,
} from './typer';

const funn = lagFunnlager<OrdningKoder>();
const feil = lagFeillager<OrdningKoder>();

/** The part of a run that says who gets what: pots, rounds, and all the money added up. */
export type Beløpskjøring = Pick<Ordningskjøring, 'ordning' | 'fordelinger' | 'runder' | 'penger'>;

/** Keys that were made of the same basis before, by their parts; for those who run nearly the same scheme many times. */
export type Nøkkelminne = Map<string, Nøkkel>;

/** Runs a scheme as far as the amounts; what `kjørOrdning` does before awards and deadlines. */
export function kjørBeløp(ordning: Ordning, grunnlag: Ordningsgrunnlag, minne?: Nøkkelminne): Beløpskjøring {
  const gjeldende = grunnlag.dato === undefined ? ordning : gjeldendePå(ordning, grunnlag.dato);
  const gitt = { ordning, grunnlag };
  const funnet = [
    ...kontrollerHenvisninger(gjeldende).map((f) => ({ ...f, sti: `/ordning${f.sti}` })),
    ...kontrollerRegler(gjeldende),
    ...kontrollerNøkkelmottakere(gjeldende, grunnlag),
    ...kontrollerGrenseregler(gjeldende, '/ordning'),
  ];
  kastVedFeil([
    ...funnet.map((f) => ({ ...f, sti: stiIGitt(f.sti, gjeldende, ordning) })),
    ...kontrollerGrunnlag(grunnlag),
  ]);
  const fordelinger = gjeldende.tildeling.fordelinger.map((regel) =>
    medSted(
      gitt,
      () => stederForPott(regel, gitt),
      () => kjørFordeling(regel, { ordning: gjeldende, grunnlag, nøkkel: finnNøkkel(regel.nøkkel, grunnlag, minne) }),
    ),
  );
  const runder = gjeldende.tildeling.utlysninger.map((utlysning) =>
    kjørRunde(utlysning, { ordning: gjeldende, grunnlag, fordelinger, gitt }),
  );
  return { ordning: gjeldende, fordelinger, runder, penger: summerPenger(gjeldende, grunnlag, fordelinger, runder) };
}

function kontrollerGrunnlag({
  helsefellesskap,
  runder = [],
  tidligere = [],
  rammemottakere = [],
}: Ordningsgrunnlag): readonly Funn[] {
  const kjente = new Set(helsefellesskap.map(({ id }) => id));
  const gjentatt = (ider: readonly string[], sti: string, felt: string): readonly Funn[] =>
    finnGjentatte(ider).map(({ nøkkel: id, plass, først }) =>
      funn('KJORING_TO_GANGER', 'FEIL', `${sti}/${plass}/${felt}`, { id, først }),
    );
  return [
    ...gjentatt(
      helsefellesskap.map(({ id }) => id),
      '/grunnlag/helsefellesskap',
      'id',
    ),
    ...gjentatt(
      runder.map(({ utlysningId }) => utlysningId),
      '/grunnlag/runder',
      'utlysningId',
    ),
    ...gjentatt(
      tidligere.map(({ fordelingId }) => fordelingId),
      '/grunnlag/tidligere',
      'fordelingId',
    ),
    ...gjentatt(
      rammemottakere.map(({ helsefellesskapId }) => helsefellesskapId),
      '/grunnlag/rammemottakere',
      'helsefellesskapId',
    ),
    ...rammemottakere.flatMap(({ helsefellesskapId: id }, i) => {
      if (kjente.has(id)) return [];
      const sti = `/grunnlag/rammemottakere/${i}/helsefellesskapId`;
      return [funn('KJORING_RAMMEMOTTAKER_UKJENT', 'FEIL', sti, { id, nærmest: finnNærmeste(id, [...kjente]) })];
    }),
  ];
}

/** Each rule has recipients or a key, and no money is in two pots, or in a pot and a call. */
function kontrollerRegler({ tildeling, bevilgninger }: Ordning): readonly Funn[] {
  const { fordelinger, utlysninger } = tildeling;
  const beløp = new Map(bevilgninger.map((b) => [b.id, b.beløp]));
  const iPott = new Set<string>();
  const dobbelt = (id: string, sti: string): Funn => {
    const ramme = vedNøkkel(beløp, id);
    return funn('KJORING_OVER_BEVILGNING', 'FEIL', sti, { brukt: 2 * ramme, ramme, over: ramme });
  };
  return [
    ...fordelinger.flatMap(({ id, mottakere, nøkkel, bevilgninger: ider }, i) => {
      const sti = `/ordning/tildeling/fordelinger/${i}`;
      const uten = mottakere === undefined && nøkkel === undefined;
      return [
        ...(uten ? [funn('KJORING_UTEN_MOTTAKERE', 'FEIL', sti, { id })] : []),
        ...ider.flatMap((bevilgning, j) => {
          const igjen = iPott.has(bevilgning);
          iPott.add(bevilgning);
          return igjen ? [dobbelt(bevilgning, `${sti}/bevilgninger/${j}`)] : [];
        }),
      ];
    }),
    ...utlysninger.flatMap(({ rammeFra, ramme }, i) =>
      ramme.bevilgninger.flatMap((id, j) =>
        rammeFra === undefined && iPott.has(id)
          ? [dobbelt(id, `/ordning/tildeling/utlysninger/${i}/ramme/bevilgninger/${j}`)]
          : [],
      ),
    ),
  ];
}

/** Limits under a key are for those whom the basis gives. */
function kontrollerNøkkelmottakere({ tildeling }: Ordning, { helsefellesskap }: Ordningsgrunnlag): readonly Funn[] {
  const ider = new Set(helsefellesskap.map(({ id }) => id));
  return tildeling.fordelinger.flatMap((regel, i) =>
    regel.nøkkel === undefined ? [] : kontrollerGrensemottakere(regel, ider, `/ordning/tildeling/fordelinger/${i}`),
  );
}

function finnNøkkel(
  ledd: Fordelingsregel['nøkkel'],
  { helsefellesskap }: Ordningsgrunnlag,
  minne: Nøkkelminne | undefined,
): Nøkkel | undefined {
  if (ledd === undefined || minne === undefined) return ledd && beregnNøkkel(helsefellesskap, ledd);
  const kjent = JSON.stringify(ledd);
  const nøkkel = minne.get(kjent) ?? beregnNøkkel(helsefellesskap, ledd);
  minne.set(kjent, nøkkel);
  return nøkkel;
}

interface Sammenheng {
  readonly ordning: Ordning;
  readonly grunnlag: Ordningsgrunnlag;
  readonly nøkkel: Nøkkel | undefined;
}

function kjørFordeling(regel: Fordelingsregel, { ordning, grunnlag, nøkkel }: Sammenheng): Fordelingskjøring {
  const ider = new Set(regel.bevilgninger);
  const ramme = lagRamme(ordning.bevilgninger.filter(({ id }) => ider.has(id)));
  const alle = medGrenser(nøkkel?.mottakere ?? regel.mottakere ?? [], regel.grenser ?? []);
  const grenseregler = lagGrenseregler(regel, ramme.beløp, grunnlag);
  const grenser = grenseregler.length === 0 ? undefined : beregnGrenser(alle, grenseregler);
  return {
    fordelingId: regel.id,
    ramme,
    ...(nøkkel === undefined ? {} : { nøkkel }),
    ...(grenser === undefined ? {} : { grenser: grenser.linjer }),
    fordeling: fordelPott(ramme.beløp, grenser?.mottakere ?? alle, regel.valg),
  };
}

/** Floors and caps of the rule on top of those of the recipient: the highest floor and the lowest cap hold. */
function medGrenser(
  mottakere: readonly Mottaker[],
  grenser: NonNullable<Fordelingsregel['grenser']>,
): readonly Mottaker[] {
  if (grenser.length === 0) return mottakere;
  const forAlle = grenser.filter(({ id }) => id === undefined);
  const forEn = new Map(grenser.map((grense) => [grense.id, grense]));
  return mottakere.map((mottaker) => {
    let { gulv, tak } = mottaker;
    for (const grense of [...forAlle, forEn.get(mottaker.id) ?? {}]) {
      if (grense.gulv !== undefined) gulv = Math.max(grense.gulv, gulv ?? 0) as Øre;
      if (grense.tak !== undefined) tak = Math.min(grense.tak, tak ?? grense.tak) as Øre;
    }
    return Object.assign({}, mottaker, gulv === undefined ? {} : { gulv }, tak === undefined ? {} : { tak });
  });
}

function summerPenger(
  { bevilgninger }: Ordning,
  grunnlag: Ordningsgrunnlag,
  fordelinger: readonly Fordelingskjøring[],
  runder: readonly Rundekjøring[],
): Pengeoversikt {
  const ramme = medSvakesteStatus(lagRamme(bevilgninger), runder);
  const linjer = new Map<string, { fordelt: number; tildelt: number; statuser: Beløpsstatus[] }>();
  const linje = (id: string) => {
    const funnet = linjer.get(id) ?? { fordelt: 0, tildelt: 0, statuser: [] };
    linjer.set(id, funnet);
    return funnet;
  };
  for (const { id } of grunnlag.helsefellesskap) linje(id);
  const ikkeFordelt = new Map<IkkeFordeltÅrsak, number>();
  const legg = (årsak: IkkeFordeltÅrsak, beløp: number): void => {
    if (beløp !== 0) ikkeFordelt.set(årsak, (ikkeFordelt.get(årsak) ?? 0) + beløp);
  };
  for (const { ramme: pott, fordeling } of fordelinger) {
    for (const { id, beløp } of fordeling.linjer) {
      linje(id).fordelt += beløp;
      linje(id).statuser.push(pott.status);
    }
    for (const { årsak, beløp } of fordeling.ufordeltÅrsaker) legg(årsak, beløp);
  }
  for (const runde of runder.filter(({ avFordeling }) => !avFordeling)) {
    const { linjer: tildelt, holdt, rest } = vedtattEllerInnstilt(runde, grunnlag);
    for (const { helsefellesskapId, beløp } of tildelt) {
      linje(helsefellesskapId).tildelt += beløp;
      linje(helsefellesskapId).statuser.push(runde.ramme.status);
    }
    legg('HOLDT', holdt);
    legg(runde.innstilling === undefined ? 'UTEN_RUNDE' : 'REST', rest);
  }
  const brukt = bruktAv(fordelinger, runder);
  if (brukt > ramme.beløp) {
    throw feil('KJORING_OVER_BEVILGNING', '/ordning/bevilgninger', {
      brukt,
      ramme: ramme.beløp,
      over: brukt - ramme.beløp,
    });
  }
  legg('IKKE_I_BRUK', ramme.beløp - brukt);
  return {
    ramme,
    linjer: [...linjer]
      .sort(([a], [b]) => sammenlignTekst(a, b))
      .map(
        ([id, { fordelt, tildelt, statuser }]): Pengelinje => ({
          id,
          fordelt: fordelt as Øre,
          tildelt: tildelt as Øre,
          beløp: (fordelt + tildelt) as Øre,
          status: statuser.length === 0 ? ramme.status : svakesteStatus(statuser),
        }),
      ),
    ikkeFordelt: [...ikkeFordelt].map(([årsak, beløp]) => ({ årsak, beløp: beløp as Øre })),
  };
}

/** A call can hold its frame to be less firm than the money behind it; a sum is no firmer than that. */
function medSvakesteStatus(ramme: Ramme, runder: readonly Rundekjøring[]): Ramme {
  return { ...ramme, status: svakesteStatus([ramme.status, ...runder.map((runde) => runde.ramme.status)]) };
}

function bruktAv(fordelinger: readonly Fordelingskjøring[], runder: readonly Rundekjøring[]): Øre {
  return summerBeløp([
    ...fordelinger.map(({ ramme }) => ramme.beløp),
    ...runder.filter(({ avFordeling }) => !avFordeling).map(({ ramme }) => ramme.beløp),
  ]);
}
