import { gang, lesEksakt, type Rasjonal, sammenlignEksakt, somRasjonal, tilBrøk } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Budsjett, Budsjettendring, Budsjettsted, Fullmakt, Omdisponeringsgrense } from '../modell';
import type { OppfølgingKoder } from './koder';
import { erValgt } from './sted';

const funn = lagFunnlager<OppfølgingKoder>();

/** What an authority does not allow, each with the body that can decide it. */
export function finnFullmaktsbrudd(
  budsjett: Budsjett,
  endringer: readonly Budsjettendring[],
  fullmakt: Fullmakt,
): readonly Funn[] {
  const enkeltvis = endringer.flatMap((endring, i) => funnOmEndring(endring, `/endringer/${i}`, fullmakt));
  const tidligere = (budsjett.endringer ?? []).filter(({ avgjortAv }) => avgjortAv === fullmakt.organId);
  const nye = endringer.filter(({ avgjortAv }) => avgjortAv === fullmakt.organId);
  const poster = finnPoster(budsjett, tidligere);
  const samlet = fullmakt.grenser.flatMap((grense, i) =>
    funnOmGrense(grense, `/fullmakt/grenser/${i}`, { tidligere, nye, poster, fullmakt }),
  );
  return [...enkeltvis, ...samlet];
}

function funnOmEndring(endring: Budsjettendring, sti: string, fullmakt: Fullmakt): readonly Funn[] {
  const { id, avgjortAv, dato, vedtak } = endring;
  const { id: fullmaktId, organId, gittAv, fom, tom, omfatter, kreverVedtak } = fullmakt;
  if (avgjortAv === gittAv)
    return vedtak === undefined ? [funn('ENDRING_UTEN_VEDTAK', 'FEIL', `${sti}/vedtak`, { id, gittAv })] : [];
  if (avgjortAv !== organId)
    return [funn('ENDRING_UTEN_FULLMAKT', 'FEIL', `${sti}/avgjortAv`, { id, avgjortAv, organId, gittAv })];
  const iKraft = (fom === undefined || dato >= fom) && (tom === undefined || dato <= tom);
  const dekket = omfatter.some((utvalg) => erValgt(endring, utvalg));
  return [
    ...(iKraft ? [] : [funn('FULLMAKT_UTENFOR_TID', 'FEIL', `${sti}/dato`, { id, fullmaktId, dato, gittAv })]),
    ...(dekket ? [] : [funn('FULLMAKT_OMFATTER_IKKE', 'FEIL', sti, { id, fullmaktId, gittAv })]),
    ...kreverVedtak
      .filter((krav) => erValgt(endring, krav))
      .map(({ id: kravId, grunn }) =>
        funn('FULLMAKT_KREVER_VEDTAK', 'FEIL', sti, { id, fullmaktId, kravId, grunn, gittAv }),
      ),
  ];
}

/** The amount of each cell as the body that gave the authority has decided it: without what was moved under it. */
function finnPoster({ celler }: Budsjett, tidligere: readonly Budsjettendring[]): readonly Post[] {
  return [
    ...celler.map(({ tiltakId, kostnadsartId, beløp }) => ({ sted: { tiltakId, kostnadsartId }, beløp })),
    ...tidligere.flatMap(({ fra, til, beløp }) => [
      { sted: fra, beløp },
      { sted: til, beløp: -beløp },
    ]),
  ];
}

interface Post {
  readonly sted: Budsjettsted;
  readonly beløp: number;
}

interface Arbeid {
  readonly tidligere: readonly Budsjettendring[];
  readonly nye: readonly Budsjettendring[];
  readonly poster: readonly Post[];
  readonly fullmakt: Fullmakt;
}

/** A post that is measured: what has been moved, by which moves, and what it is. */
interface Måling {
  sum: bigint;
  readonly ider: string[];
  readonly nøkkel: string;
  erNy: boolean;
}

function funnOmGrense(grense: Omdisponeringsgrense, sti: string, arbeid: Arbeid): readonly Funn[] {
  const { fullmakt, poster } = arbeid;
  return finnMålinger(grense, arbeid).flatMap(({ sum, ider, nøkkel, erNy }) => {
    const høyst = finnTak(grense, nøkkel, poster);
    if (!erNy || sammenlignEksakt(somRasjonal(sum), høyst) <= 0) return [];
    const data = {
      fullmaktId: fullmakt.id,
      grenseId: grense.id,
      ider: [...ider].sort(sammenlignTekst),
      sum: Number(sum),
      høyst: { ...tilBrøk(høyst) },
      gittAv: fullmakt.gittAv,
    };
    return [funn('FULLMAKT_GRENSE_BRUTT', 'FEIL', sti, data)];
  });
}

/** What the limit measures: a move that is within one post is no move between posts. By post, in order of key. */
function finnMålinger(grense: Omdisponeringsgrense, { tidligere, nye }: Arbeid): readonly Måling[] {
  const målinger = new Map<string, Måling>();
  const hverForSeg = grense.mål === 'HVER_FLYTTING';
  for (const [erNy, liste] of [[false, hverForSeg ? [] : tidligere] as const, [true, nye] as const]) {
    for (const endring of liste) {
      const [fra, til] = [postAv(endring.fra, grense), postAv(endring.til, grense)];
      if (fra === til || !erValgt(endring, grense)) continue;
      const nøkkel = grense.mål === 'INN_I_POST' ? til : grense.mål === 'I_ALT' ? '' : fra;
      const under = hverForSeg ? JSON.stringify([nøkkel, endring.id]) : nøkkel;
      const måling = målinger.get(under) ?? { sum: 0n, ider: [], nøkkel, erNy: false };
      måling.sum += BigInt(endring.beløp);
      måling.ider.push(endring.id);
      måling.erNy ||= erNy;
      målinger.set(under, måling);
    }
  }
  return [...målinger].sort(([a], [b]) => sammenlignTekst(a, b)).map(([, måling]) => måling);
}

function postAv({ tiltakId, kostnadsartId }: Budsjettsted, { post }: Omdisponeringsgrense): string {
  switch (post) {
    case 'CELLE':
      return JSON.stringify([tiltakId, kostnadsartId]);
    case 'TILTAK':
      return JSON.stringify([tiltakId]);
    case 'KOSTNADSART':
      return JSON.stringify([kostnadsartId]);
  }
}

function finnTak(grense: Omdisponeringsgrense, nøkkel: string, poster: readonly Post[]): Rasjonal {
  const { høyst } = grense;
  if (høyst.type === 'BELOP') return somRasjonal(høyst.beløp);
  let grunnlag = 0n;
  for (const { sted, beløp } of poster) {
    if (høyst.av === 'TOTALT' || postAv(sted, grense) === nøkkel) grunnlag += BigInt(beløp);
  }
  return gang(lesEksakt(høyst.andel), somRasjonal(grunnlag));
}
