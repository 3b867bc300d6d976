import type { Begrunnelsesslag } from './begrunnelse';
import { del, forkort, gang, gulvAv, leggSammen, type Rasjonal, sammenlignEksakt, trekkFra } from './brok';
import { finnForrigeVirkedag } from './finn-forrige-virkedag';
import { finnNesteVirkedag } from './finn-neste-virkedag';
import type { Kalender } from './kalender';
import { leggTilDager } from './legg-til-dager';
import { leggTilVirkedager } from './legg-til-virkedager';
import { leggTilMåneder } from './maaneder';
import { sammenlignTekst } from './sammenlign-tekst';
import type { Dato } from './typer';

/** What a node of an explanation is worth: an exact number, a date, or yes or no. A plain text has no arithmetic. */
export type Nodeverdi =
  | { readonly type: 'TALL'; readonly tall: Rasjonal }
  | { readonly type: 'DATO'; readonly dato: Dato }
  | { readonly type: 'JA_NEI'; readonly ja: boolean };

/** One elementary operation: how many children it takes, and what it makes of them; `undefined` when they do not fit. */
export interface Operasjon {
  readonly minst: number;
  readonly høyst: number;
  readonly regn: (barn: readonly Nodeverdi[], kalender: Kalender | undefined) => Nodeverdi | undefined;
}

const UENDELIG = Number.POSITIVE_INFINITY;
const EN: Rasjonal = { t: 1n, n: 1n };

const tall = (t: Rasjonal): Nodeverdi => ({ type: 'TALL', tall: forkort(t) });
const jaNei = (ja: boolean): Nodeverdi => ({ type: 'JA_NEI', ja });
const dato = (d: Dato): Nodeverdi => ({ type: 'DATO', dato: d });
const antall = (n: number): Nodeverdi => tall({ t: BigInt(n), n: 1n });

const somTall = (barn: readonly Nodeverdi[]): readonly Rasjonal[] | undefined => {
  const alle = barn.flatMap((b) => (b.type === 'TALL' ? [b.tall] : []));
  return alle.length === barn.length ? alle : undefined;
};

/** Folds numbers; children that are no numbers do not fit. */
const fold =
  (start: Rasjonal, med: (a: Rasjonal, b: Rasjonal) => Rasjonal): Operasjon['regn'] =>
  (barn) => {
    const alle = somTall(barn);
    return alle && tall(alle.reduce(med, start));
  };

/** Order of two numbers or two dates; `undefined` when they cannot be compared. */
function ordne(a: Nodeverdi | undefined, b: Nodeverdi | undefined): number | undefined {
  if (a?.type === 'TALL' && b?.type === 'TALL') return sammenlignEksakt(a.tall, b.tall);
  if (a?.type === 'DATO' && b?.type === 'DATO') return sammenlignTekst(a.dato, b.dato);
  return undefined;
}

const ytterst =
  (fortegn: 1 | -1): Operasjon['regn'] =>
  ([første, ...resten]) => {
    let best = første;
    for (const neste of resten) {
      const orden = ordne(neste, best);
      if (orden === undefined) return undefined;
      if (orden * fortegn > 0) best = neste;
    }
    return best;
  };

const sammenlign =
  (gjelder: (orden: number) => boolean): Operasjon['regn'] =>
  ([a, b]) => {
    const orden = ordne(a, b);
    return orden === undefined ? undefined : jaNei(gjelder(orden));
  };

const logisk =
  (regn: (svar: readonly boolean[]) => boolean): Operasjon['regn'] =>
  (barn) => {
    const svar = barn.flatMap((b) => (b.type === 'JA_NEI' ? [b.ja] : []));
    return svar.length === barn.length ? jaNei(regn(svar)) : undefined;
  };

const avrund =
  (rund: (x: Rasjonal) => bigint): Operasjon['regn'] =>
  (barn) => {
    const [x, enhet = EN] = somTall(barn) ?? [];
    if (x === undefined || enhet.t <= 0n) return undefined;
    return tall(gang({ t: rund(del(x, enhet)), n: 1n }, enhet));
  };

const flytt =
  (legg: (fra: Dato, antall: number, kalender: Kalender | undefined) => Dato | undefined): Operasjon['regn'] =>
  ([fra, skritt], kalender) => {
    if (fra?.type !== 'DATO' || skritt?.type !== 'TALL' || skritt.tall.n !== 1n) return undefined;
    const til = legg(fra.dato, Number(skritt.tall.t), kalender);
    return til === undefined ? undefined : dato(til);
  };

const rull =
  (finn: (fra: Dato, kalender: Kalender) => Dato): Operasjon['regn'] =>
  ([fra], kalender) =>
    fra?.type === 'DATO' && kalender !== undefined ? dato(finn(fra.dato, kalender)) : undefined;

const NULL: Rasjonal = { t: 0n, n: 1n };

/** Every elementary operation of an explanation; the table at `Begrunnelsesslag` says the same in words. */
export const OPERASJONER: Readonly<Record<Exclude<Begrunnelsesslag, 'GRUNNLAG'>, Operasjon>> = {
  SUM: { minst: 0, høyst: UENDELIG, regn: fold(NULL, leggSammen) },
  PRODUKT: { minst: 0, høyst: UENDELIG, regn: fold(EN, gang) },
  DIFFERANSE: {
    minst: 1,
    høyst: UENDELIG,
    regn: (barn) => {
      const [første, ...resten] = somTall(barn) ?? [];
      return første && tall(resten.reduce(trekkFra, første));
    },
  },
  KVOTIENT: {
    minst: 2,
    høyst: 2,
    regn: (barn) => {
      const [a, b] = somTall(barn) ?? [];
      return a === undefined || b === undefined || b.t === 0n ? undefined : tall(del(a, b));
    },
  },
  MINST: { minst: 1, høyst: UENDELIG, regn: ytterst(-1) },
  STORST: { minst: 1, høyst: UENDELIG, regn: ytterst(1) },
  KLEM: {
    minst: 3,
    høyst: 3,
    regn: (barn) => {
      const [x, nedre, øvre] = somTall(barn) ?? [];
      if (x === undefined || nedre === undefined || øvre === undefined) return undefined;
      if (sammenlignEksakt(x, nedre) < 0) return tall(nedre);
      return tall(sammenlignEksakt(x, øvre) > 0 ? øvre : x);
    },
  },
  RUND_NED: { minst: 1, høyst: 2, regn: avrund(gulvAv) },
  RUND_OPP: { minst: 1, høyst: 2, regn: avrund((x) => -gulvAv({ t: -x.t, n: x.n })) },
  ANTALL: {
    minst: 0,
    høyst: UENDELIG,
    regn: (barn) => antall(barn.filter((b) => b.type !== 'JA_NEI' || b.ja).length),
  },
  RANG: {
    minst: 1,
    høyst: UENDELIG,
    regn: (barn) => {
      const [x, ...andre] = somTall(barn) ?? [];
      return x && antall(1 + andre.filter((annen) => sammenlignEksakt(annen, x) > 0).length);
    },
  },
  ER_LIK: { minst: 2, høyst: 2, regn: sammenlign((orden) => orden === 0) },
  ER_MINDRE: { minst: 2, høyst: 2, regn: sammenlign((orden) => orden < 0) },
  ER_HOYST: { minst: 2, høyst: 2, regn: sammenlign((orden) => orden <= 0) },
  OG: { minst: 0, høyst: UENDELIG, regn: logisk((svar) => svar.every((ja) => ja)) },
  ELLER: { minst: 0, høyst: UENDELIG, regn: logisk((svar) => svar.some((ja) => ja)) },
  IKKE: { minst: 1, høyst: 1, regn: logisk(([ja]) => ja !== true) },
  LEGG_TIL_DAGER: { minst: 2, høyst: 2, regn: flytt(leggTilDager) },
  LEGG_TIL_MANEDER: { minst: 2, høyst: 2, regn: flytt((fra, n) => leggTilMåneder(fra, n).dato) },
  LEGG_TIL_VIRKEDAGER: { minst: 2, høyst: 2, regn: flytt((fra, n, kal) => kal && leggTilVirkedager(fra, n, kal)) },
  NESTE_VIRKEDAG: { minst: 1, høyst: 1, regn: rull(finnNesteVirkedag) },
  FORRIGE_VIRKEDAG: { minst: 1, høyst: 1, regn: rull(finnForrigeVirkedag) },
};
