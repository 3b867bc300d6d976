import { finnNærmeste } from '../kjerne/finn-naermeste';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Fordelingsregel, Kriterium, Ordning, Vilkår } from '../modell';
import type { OrdningKoder } from './koder';

const funn = lagFunnlager<OrdningKoder>();

/** Everything in a scheme that refers to what is not there. */
export function kontrollerHenvisninger(ordning: Ordning): readonly Funn[] {
  const { tildeling, oppfølging, bevilgninger } = ordning;
  const penger = iderAv(bevilgninger);
  const fordelinger = iderAv(tildeling.fordelinger);
  const utlysninger = new Map(tildeling.utlysninger.map((utlysning) => [utlysning.id, utlysning]));
  const frister = iderAv(oppfølging.frister);
  const vilkår = (liste: readonly Vilkår[], sti: string): readonly Funn[] =>
    liste.flatMap(({ fristregelId }, i) =>
      ukjente([fristregelId], frister, 'fristregelId', () => `${sti}/${i}/fristregelId`),
    );
  return [
    ...tildeling.fordelinger.flatMap((f, i) =>
      ukjente(f.bevilgninger, penger, 'bevilgninger', (j) => `/tildeling/fordelinger/${i}/bevilgninger/${j}`),
    ),
    // Who a key shares out to is given at run time.
    ...tildeling.fordelinger.flatMap((regel, i) =>
      regel.mottakere === undefined || regel.nøkkel !== undefined
        ? []
        : kontrollerGrensemottakere(regel, iderAv(regel.mottakere), `/tildeling/fordelinger/${i}`),
    ),
    ...tildeling.utlysninger.flatMap(({ ramme, rammeFra, vilkår: egne }, i) => {
      const sti = `/tildeling/utlysninger/${i}`;
      return [
        ...ukjente(ramme.bevilgninger, penger, 'bevilgninger', (j) => `${sti}/ramme/bevilgninger/${j}`),
        ...ukjente([rammeFra?.fordelingId], fordelinger, 'fordelingId', () => `${sti}/rammeFra/fordelingId`),
        ...vilkår(egne, `${sti}/vilkår`),
      ];
    }),
    ...(tildeling.vektinger ?? []).flatMap(({ utlysningId, vekter }, i) => {
      const sti = `/tildeling/vektinger/${i}`;
      const utlysning = utlysninger.get(utlysningId);
      if (utlysning === undefined)
        return ukjente([utlysningId], new Set(utlysninger.keys()), 'utlysningId', () => `${sti}/utlysningId`);
      const kriterier = new Set(alleIder(utlysning.kriterier));
      const ider = vekter.map(({ kriteriumId }) => kriteriumId);
      return ukjente(ider, kriterier, 'kriteriumId', (j) => `${sti}/vekter/${j}/kriteriumId`);
    }),
    ...(tildeling.innstillingsvalg ?? []).flatMap(({ utlysningId }, i) =>
      ukjente(
        [utlysningId],
        new Set(utlysninger.keys()),
        'utlysningId',
        () => `/tildeling/innstillingsvalg/${i}/utlysningId`,
      ),
    ),
    ...vilkår(oppfølging.vilkår, '/oppfølging/vilkår'),
    ...(oppfølging.rapportering.type === 'KREVES'
      ? ukjente(
          oppfølging.rapportering.fristregelIder,
          frister,
          'fristregelIder',
          (j) => `/oppfølging/rapportering/fristregelIder/${j}`,
        )
      : []),
  ];
}

/** Limits of a pot for someone who is no recipient of it. */
export function kontrollerGrensemottakere(
  { grenser = [], grenseregler = [] }: Fordelingsregel,
  mottakere: ReadonlySet<string>,
  sti: string,
): readonly Funn[] {
  const ider = grenser.map(({ id }) => id);
  return [
    ...ukjente(ider, mottakere, 'grenser', (j) => `${sti}/grenser/${j}/id`),
    ...grenseregler.flatMap(({ gjelder = [] }, j) =>
      ukjente(gjelder, mottakere, 'gjelder', (k) => `${sti}/grenseregler/${j}/gjelder/${k}`),
    ),
  ];
}

const iderAv = (liste: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(liste.map(({ id }) => id));

const alleIder = (kriterier: readonly Kriterium[]): readonly string[] =>
  kriterier.flatMap(({ id, underkriterier = [] }) => [id, ...alleIder(underkriterier)]);

function ukjente(
  ider: readonly (string | undefined)[],
  kjente: ReadonlySet<string>,
  felt: string,
  sti: (i: number) => string,
): readonly Funn[] {
  return ider.flatMap((id, i) =>
    id === undefined || kjente.has(id)
      ? []
      : [funn('ORDNING_HENVISNING_UKJENT', 'FEIL', sti(i), { felt, id, nærmest: finnNærmeste(id, [...kjente]) })],
  );
}
