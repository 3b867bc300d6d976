import type { Alvor, Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Fristplan, Ordning, Tilskudd, Vedtakstype } from '../modell';
import type { BrevKoder } from './koder-brev';

const funn = lagFunnlager<BrevKoder>();

/** What a letter of award is held against, as data: which rules, how grave each is, and on what it rests. */
export interface Brevprofil {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What it is called. */
  readonly navn: string;
  /** The rules that are checked, each code once; one that is not listed is not checked. */
  readonly regler: readonly {
    /** The code of the finding. */
    readonly kode: keyof BrevKoder;
    /** How grave it is. */
    readonly alvor: Alvor;
    /** The id of the source of the rule. */
    readonly kildeId?: string;
  }[];
}

/** What a letter of award is written from. */
export interface Brevgrunnlag {
  /** The award. */
  readonly tilskudd: Tilskudd;
  /** The scheme, on the day of the decision. */
  readonly ordning: Ordning;
  /** Whether the decision is an enkeltvedtak; absent while nobody has decided. */
  readonly vedtakstype?: Vedtakstype;
  /** The plan of deadlines; without it, only that deadlines are set is checked, not that they have dates. */
  readonly plan?: Fristplan;
}

/** A breach of a rule, before the profile says how grave it is. */
type Brudd = {
  [K in keyof BrevKoder]: { readonly kode: K; readonly sti: string; readonly data: BrevKoder[K] };
}[keyof BrevKoder];

/**
 * Checks whether a letter of award can say what a profile asks for, from the award, the scheme and the decision. It reads
 * no letter, and says nothing of what the letter must say in words, such as how a breach is met.
 *
 * Use it before the letter is written, beside `kontrollerOrdning`, which holds the scheme alone.
 *
 * @param grunnlag - As `kjørOrdning` gives it for each award, with the type of the decision. Linear in rules and deadlines.
 * @param profil - Which rules, how grave, and on what they rest, such as `profilTilskuddsbrev` of `/nord`.
 * @returns Findings with pointers into `grunnlag`.
 * @example
 * const tilskudd = tilskuddLofotenVesterålenSalten2024.data;
 * const sak = { tilskudd, ordning: ordningLofotenVesterålenSalten2024, vedtakstype: 'UAVKLART' };
 * kontrollerTilskuddsbrev(sak, profilTilskuddsbrev.data).map(({ alvor, kode }) => `${alvor} ${kode}`)
 * // => ['FEIL B_04_VILKAR_MANGLER', 'ADVARSEL B_07_UBRUKT_MANGLER', 'RAD B_08_VEDTAKSTYPE_UAVKLART']
 */
export function kontrollerTilskuddsbrev(grunnlag: Brevgrunnlag, profil: Brevprofil): readonly Funn[] {
  const regler = new Map(profil.regler.map((regel) => [regel.kode, regel]));
  return [...omTilskuddet(grunnlag), ...omOrdningen(grunnlag), ...omKlage(grunnlag)].flatMap(({ kode, sti, data }) => {
    const regel = regler.get(kode);
    return regel === undefined ? [] : [funn(kode, regel.alvor, sti, data, regel.kildeId)];
  });
}

const erTekst = (tekst: string | undefined): boolean => tekst !== undefined && tekst.trim() !== '';

function omTilskuddet({ tilskudd, ordning }: Brevgrunnlag): readonly Brudd[] {
  const { id: tilskuddId, mottaker, beløp, status, vilkår } = tilskudd;
  const data = { tilskuddId };
  const formål = [...ordning.målOgMålgruppe.mål, ...ordning.tildeling.utlysninger.map((utlysning) => utlysning.formål)];
  return [
    ...(erTekst(mottaker.navn)
      ? []
      : [{ kode: 'B_01_MOTTAKER_MANGLER', sti: '/tilskudd/mottaker/navn', data } as const]),
    ...(beløp > 0 ? [] : [{ kode: 'B_02_BELOP_MANGLER', sti: '/tilskudd/beløp', data } as const]),
    ...(status === 'ENDELIG'
      ? []
      : [{ kode: 'B_02_BELOP_IKKE_ENDELIG', sti: '/tilskudd/status', data: { tilskuddId, status } } as const]),
    ...(formål.some(erTekst)
      ? []
      : [{ kode: 'B_03_FORMAL_MANGLER', sti: '/ordning/målOgMålgruppe/mål', data } as const]),
    ...(vilkår.some(({ tekst }) => erTekst(tekst))
      ? []
      : [{ kode: 'B_04_VILKAR_MANGLER', sti: '/tilskudd/vilkår', data } as const]),
  ];
}

function omOrdningen({ tilskudd: { id: tilskuddId }, ordning, plan }: Brevgrunnlag): readonly Brudd[] {
  const { rapportering, kontrolltiltak, ubrukt } = ordning.oppfølging;
  const data = { tilskuddId };
  const sti = '/ordning/oppfølging';
  const frister = rapportering.type === 'KREVES' ? rapportering.fristregelIder : undefined;
  const datert = new Set(plan?.frister.flatMap(({ regelId, status }) => (status === 'DATERT' ? [regelId] : [])));
  const uten = plan === undefined ? [] : (frister ?? []).filter((regelId) => !datert.has(regelId));
  return [
    ...(frister?.length === 0
      ? [{ kode: 'B_05_RAPPORTFRIST_MANGLER', sti: `${sti}/rapportering/fristregelIder`, data } as const]
      : []),
    ...uten.map(
      (regelId) =>
        ({ kode: 'B_05_RAPPORTFRIST_UTEN_DATO', sti: '/plan/frister', data: { tilskuddId, regelId } }) as const,
    ),
    ...(kontrolltiltak.some(erTekst)
      ? []
      : [{ kode: 'B_06_KONTROLL_MANGLER', sti: `${sti}/kontrolltiltak`, data } as const]),
    ...(ubrukt === undefined ? [{ kode: 'B_07_UBRUKT_MANGLER', sti, data } as const] : []),
  ];
}

function omKlage({ tilskudd: { id: tilskuddId }, ordning, vedtakstype = 'UAVKLART' }: Brevgrunnlag): readonly Brudd[] {
  const data = { tilskuddId };
  if (vedtakstype === 'UAVKLART') return [{ kode: 'B_08_VEDTAKSTYPE_UAVKLART', sti: '/vedtakstype', data }];
  const harKlagefrist = ordning.oppfølging.frister.some((regel) => regel.kreverVedtakstype === 'ENKELTVEDTAK');
  if (vedtakstype === 'IKKE_ENKELTVEDTAK' || harKlagefrist) return [];
  return [{ kode: 'B_08_KLAGEFRIST_MANGLER', sti: '/ordning/oppfølging/frister', data }];
}
