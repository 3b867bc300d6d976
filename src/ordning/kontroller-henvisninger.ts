import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Kriterium, Ordning, Vilkår } from '../modell';
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
    ...tildeling.fordelinger.flatMap(({ mottakere, nøkkel, grenseregler = [] }, i) =>
      // Who a key shares out to is given at run time.
      mottakere === undefined || nøkkel !== undefined
        ? []
        : grenseregler.flatMap(({ gjelder = [] }, j) =>
            ukjente(
              gjelder,
              iderAv(mottakere),
              'gjelder',
              (k) => `/tildeling/fordelinger/${i}/grenseregler/${j}/gjelder/${k}`,
            ),
          ),
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
      if (utlysning === undefined) return ukjente([utlysningId], new Set(), 'utlysningId', () => `${sti}/utlysningId`);
      const kriterier = new Set(alleIder(utlysning.kriterier));
      const ider = vekter.map(({ kriteriumId }) => kriteriumId);
      return ukjente(ider, kriterier, 'kriteriumId', (j) => `${sti}/vekter/${j}/kriteriumId`);
    }),
    ...(tildeling.innstillingsvalg ?? []).flatMap(({ utlysningId }, i) =>
      utlysninger.has(utlysningId)
        ? []
        : ukjente([utlysningId], new Set(), 'utlysningId', () => `/tildeling/innstillingsvalg/${i}/utlysningId`),
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
    id === undefined || kjente.has(id) ? [] : [funn('ORDNING_HENVISNING_UKJENT', 'FEIL', sti(i), { felt, id })],
  );
}
