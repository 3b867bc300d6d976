import type { Fordelingsregel, Ordning, Søknad, Vurdering } from '../modell';
import { type Gitt, plassAv, type Steder } from './med-sted';

/** Where the pointers of a pot's steps stand in what the run was given. */
export function stederForPott({ id, nøkkel }: Fordelingsregel, { ordning, grunnlag }: Gitt): Steder {
  const pott = `/ordning/tildeling/fordelinger/${plassAv(ordning.tildeling.fordelinger, id)}`;
  const tidligere = (grunnlag.tidligere ?? []).findIndex(({ fordelingId }) => fordelingId === id);
  return [
    [/^\/regler\/\d+\/fra/u, tidligere < 0 ? '/grunnlag/tidligere' : `/grunnlag/tidligere/${tidligere}/linjer`],
    [/^\/regler\/\d+\/innbyggere/u, '/grunnlag/helsefellesskap'],
    [/^\/regler/u, `${pott}/grenseregler`],
    [/^\/grunnlag/u, '/grunnlag/helsefellesskap'],
    [/^\/ledd/u, `${pott}/nøkkel`],
    nøkkel === undefined ? [/^\/mottakere/u, `${pott}/mottakere`] : [/^\/mottakere.*/u, pott],
    [/^\/pott/u, `${pott}/bevilgninger`],
    [/^\/valg/u, `${pott}/valg`],
  ];
}

const stedForUtlysning = (id: string, { ordning }: Gitt): string =>
  `/ordning/tildeling/utlysninger/${plassAv(ordning.tildeling.utlysninger, id)}`;

const plassIRunder = (id: string, { grunnlag }: Gitt): number =>
  (grunnlag.runder ?? []).findIndex(({ utlysningId }) => utlysningId === id);

/** Where those of an assessment and a ranking stand; `tatt` is what the assessment was given of the round. */
export function stederForRunde(
  utlysningId: string,
  gitt: Gitt,
  tatt: { readonly søknader: readonly Søknad[]; readonly vurderinger: readonly Vurdering[] } = {
    søknader: [],
    vurderinger: [],
  },
): Steder {
  const { vektinger = [] } = gitt.ordning.tildeling;
  const utlysning = stedForUtlysning(utlysningId, gitt);
  const plass = plassIRunder(utlysningId, gitt);
  const gittRunde = gitt.grunnlag.runder?.[plass];
  const runde = `/grunnlag/runder/${plass}`;
  // The assessment was given some of the round, in the order of the round.
  const plasser = <T>(felt: string, tatt: readonly T[], alle: readonly T[] = []): Steder => {
    const med = new Set(tatt);
    const fra = alle.flatMap((element, i) => (med.has(element) ? [i] : []));
    const sted = new RegExp(`^/runde/${felt}/(\\d+)`, 'u');
    return [[sted, (_, nr) => `${runde}/${felt}/${fra[Number(nr)] ?? nr}`]];
  };
  return [
    [/^\/forslag/u, `/ordning/tildeling/vektinger/${vektinger.findIndex((v) => v.utlysningId === utlysningId)}`],
    [/^(\/runde)?\/utlysning/u, utlysning],
    ...plasser('søknader', tatt.søknader, gittRunde?.søknader),
    ...plasser('vurderinger', tatt.vurderinger, gittRunde?.vurderinger),
    [/^\/runde/u, runde],
    [/^\/valg/u, '/ordning/tildeling/vurdering'],
  ];
}

/** Where those of the formal check of one søknad stand. */
export function stederForSøknad(utlysningId: string, plass: number, gitt: Gitt): Steder {
  return [
    [/^\/søknad/u, `/grunnlag/runder/${plassIRunder(utlysningId, gitt)}/søknader/${plass}`],
    [/^\/utlysning/u, stedForUtlysning(utlysningId, gitt)],
  ];
}

/** Where those of a recommendation stand. */
export function stederForInnstilling(utlysningId: string, gitt: Gitt): Steder {
  const { innstillingsvalg = [] } = gitt.ordning.tildeling;
  const valg = innstillingsvalg.findIndex((v) => v.utlysningId === utlysningId);
  return [
    [/^\/valg\/regel/u, '/ordning/tildeling/innstillingsregel'],
    [/^\/valg/u, `/ordning/tildeling/innstillingsvalg${valg < 0 ? '' : `/${valg}`}`],
    [/^\/ramme/u, `${stedForUtlysning(utlysningId, gitt)}/ramme`],
    [/^\/rangering.*/u, `/grunnlag/runder/${plassIRunder(utlysningId, gitt)}`],
  ];
}

/** Where those of a decision stand. */
export function stederForVedtak(utlysningId: string, gitt: Gitt): Steder {
  const runde = `/grunnlag/runder/${plassIRunder(utlysningId, gitt)}`;
  return [
    [/^\/innstilling.*/u, runde],
    [/^\//u, `${runde}/vedtak/`],
  ];
}

const LISTER = ['fordelinger', 'utlysninger', 'vektinger', 'innstillingsvalg'] as const;

/** A pointer into the scheme on a day, as a pointer into the scheme that was given. */
export function stiIGitt(sti: string, gjeldende: Ordning, gitt: Ordning): string {
  for (const felt of LISTER) {
    const rot = `/ordning/tildeling/${felt}/`;
    if (!sti.startsWith(rot)) continue;
    const [plass = '', ...resten] = sti.slice(rot.length).split('/');
    const element: unknown = gjeldende.tildeling[felt]?.[Number(plass)];
    const iGitt = (gitt.tildeling[felt] as readonly unknown[] | undefined)?.indexOf(element) ?? -1;
    return iGitt < 0 ? sti : [`${rot}${iGitt}`, ...resten].join('/');
  }
  return sti;
}
