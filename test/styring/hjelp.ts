import type { Frammøte, Medlem, Medlemshabilitet, Organ, Part, Plass, Stemme, Stemmetype } from '../../src/modell';
import type { Avstemningsvalg, Behandling } from '../../src/styring/index';

export const VALG: Avstemningsvalg = {
  avholdende: 'TELLER_IKKE',
  fraværende: 'TELLER_IKKE',
  inhabile: 'TELLER_IKKE',
  tilAvklaring: 'HOLDES_UTE',
  utenStemme: 'UKJENT',
  vedStemmelikhet: 'FALLER',
  ukjentVedtaksførhet: 'SOM_VEDTAKSFOR',
  sendesOpp: ['STEMMER_MOT', 'IKKE_ALLE_MED', 'STEMMELIKHET'],
};

export const kommune = (antall?: number, felt: Partial<Plass> = {}): Plass => ({
  gruppe: 'kommune',
  rett: 'STEMMERETT',
  ...(antall === undefined ? {} : { antall }),
  ...felt,
});

export const organ = (plasser: readonly Plass[], felt: Partial<Organ> = {}): Organ => ({
  id: 'ssu',
  navn: 'SSU',
  nivå: 'STRATEGISK',
  plasser,
  beslutningsregel: { type: 'KONSENSUS' },
  overordnet: 'partnerskapsmote',
  ...felt,
});

export const medlem = (id: string, felt: Partial<Medlem> = {}): Medlem => ({
  id,
  rolle: 'kommunedirektør',
  gruppe: 'kommune',
  ...felt,
});

export const vara = (id: string, nummer: number, forMedlemId?: string, felt: Partial<Medlem> = {}): Medlem =>
  medlem(id, { vara: forMedlemId === undefined ? { nummer } : { nummer, forMedlemId }, ...felt });

/** `a` is there; `v>a` is there for `a`. */
export const møtt = (liste: string, felt: Partial<Frammøte> = {}): Frammøte => ({
  organId: 'ssu',
  møtt: liste
    .split(' ')
    .filter((en) => en !== '')
    .map((en) => {
      const [medlemId = '', forMedlemId] = en.split('>');
      return forMedlemId === undefined ? { medlemId } : { medlemId, forMedlemId };
    }),
  ...felt,
});

const TYPER: Readonly<Record<string, Stemmetype>> = { '+': 'FOR', '-': 'MOT', '0': 'AVSTAR' };

/** `+a -b 0c`: a for, b against, c abstains. */
export const stemmer = (liste: string): readonly Stemme[] =>
  liste
    .split(' ')
    .filter((en) => en !== '')
    .map((en) => ({ medlemId: en.slice(1), stemme: TYPER[en[0] ?? ''] ?? 'FOR' }));

export interface Sakstilfelle {
  readonly medlemmer: readonly Medlem[];
  readonly møtt: string;
  readonly stemmer: string;
  readonly møteleder?: string;
  readonly parter?: readonly Part[];
  readonly erklæringer?: readonly Medlemshabilitet[];
}

export const behandling = ({
  medlemmer,
  møtt: hvem,
  stemmer: gitt,
  møteleder,
  parter = [],
  erklæringer,
}: Sakstilfelle): Behandling => ({
  sak: { id: 'sak', parter },
  medlemmer,
  frammøte: møtt(hvem, møteleder === undefined ? {} : { møteleder }),
  stemmer: stemmer(gitt),
  ...(erklæringer === undefined ? {} : { erklæringer }),
});

export const part = (nummer: string, navn = nummer): Part => ({
  id: `kommune-${nummer}`,
  type: 'KOMMUNE',
  navn,
  kommunenummer: nummer,
});

export const koder = (funn: readonly { readonly kode: string; readonly sti: string }[]): readonly string[] =>
  funn.map(({ kode, sti }) => `${kode} ${sti}`);
