import type { Sak, Saksvedlegg, Vedleggshenvisning } from '../modell';
import { lesSaksnummer } from './les-saksnummer';

/** Whether a reference leads to the document that the text means. */
export interface Henvisningssvar {
  /** The place of the reference in the case. */
  readonly henvisning: number;
  /** How the attachment was found: by its own number, by its place in the list, or by what it is. */
  readonly måte: 'NUMMER' | 'PLASS' | 'INNHOLD';
  /** The place of the attachment; absent when there is none, or several could be meant. */
  readonly vedlegg?: number;
  /**
   * `PASSER`: nothing says otherwise, and the number, a date or a case says so. `PASSER_IKKE`: it is another document.
   * `KAN_IKKE_VITES`: nothing tells. `FINNES_IKKE`: there is no such attachment.
   */
  readonly svar: 'PASSER' | 'PASSER_IKKE' | 'KAN_IKKE_VITES' | 'FINNES_IKKE';
}

/**
 * Finds the attachment that a reference means: by number where the list has numbers, else by its place, else by what it
 * is. What the text says of the document is held against the list; a place alone proves nothing.
 */
export function finnVedlegg({ vedlegg, henvisninger }: Sak, henvisning: number): Henvisningssvar {
  const h = henvisninger[henvisning];
  if (h?.nummer === undefined) return { henvisning, måte: 'INNHOLD', ...finnEtterInnhold(h, vedlegg) };
  const medNummer = vedlegg.flatMap(({ nummer }, i) => (nummer === h.nummer ? [i] : []));
  const [treff] = medNummer;
  if (treff !== undefined) {
    if (medNummer.length > 1) return { henvisning, måte: 'NUMMER', svar: 'KAN_IKKE_VITES' };
    const svar = vurderPlass(h, treff, vedlegg);
    return { henvisning, måte: 'NUMMER', vedlegg: treff, svar: svar === 'KAN_IKKE_VITES' ? 'PASSER' : svar };
  }
  const alleHarNummer = vedlegg.length > 0 && vedlegg.every(({ nummer }) => nummer !== undefined);
  const plass = h.nummer - 1;
  const påPlass = vedlegg[plass];
  if (alleHarNummer) return { henvisning, måte: 'NUMMER', svar: 'FINNES_IKKE' };
  if (påPlass === undefined || påPlass.nummer !== undefined) return { henvisning, måte: 'PLASS', svar: 'FINNES_IKKE' };
  return { henvisning, måte: 'PLASS', vedlegg: plass, svar: vurderPlass(h, plass, vedlegg) };
}

type Tegn = 'JA' | 'NEI' | 'UKJENT';

/** Whether dates or case numbers say that it is the document: one that differs says no, else one that is the same yes. */
function tyderPå(h: Vedleggshenvisning, vedlegg: Saksvedlegg | undefined): Tegn {
  const tegn = [
    sammenlign(h.dato, vedlegg?.dato),
    sammenlign(normalform(h.saksnummer), normalform(vedlegg?.saksnummer)),
  ];
  if (tegn.includes('NEI')) return 'NEI';
  return tegn.includes('JA') ? 'JA' : 'UKJENT';
}

function sammenlign(a: string | undefined, b: string | undefined): Tegn {
  if (a === undefined || b === undefined) return 'UKJENT';
  return a === b ? 'JA' : 'NEI';
}

function normalform(saksnummer: string | undefined): string | undefined {
  const lest = saksnummer === undefined ? undefined : lesSaksnummer(saksnummer);
  return lest?.ok === true ? lest.verdi.normalform : saksnummer;
}

/**
 * Without a date or a case to go by, another name is no proof: one document may have two. Another name, and the document
 * that the text means found elsewhere in the list, is.
 */
function vurderPlass(h: Vedleggshenvisning, plass: number, vedlegg: readonly Saksvedlegg[]): Henvisningssvar['svar'] {
  const tegn = tyderPå(h, vedlegg[plass]);
  if (tegn !== 'UKJENT') return tegn === 'JA' ? 'PASSER' : 'PASSER_IKKE';
  const annetNavn = sammenlign(h.slag, vedlegg[plass]?.slag) === 'NEI';
  const annetSted = vedlegg.some((annet, i) => i !== plass && tyderPå(h, annet) === 'JA');
  return annetNavn && annetSted ? 'PASSER_IKKE' : 'KAN_IKKE_VITES';
}

function finnEtterInnhold(
  h: Vedleggshenvisning | undefined,
  vedlegg: readonly Saksvedlegg[],
): Pick<Henvisningssvar, 'svar' | 'vedlegg'> {
  if (h === undefined) return { svar: 'KAN_IKKE_VITES' };
  const tegn = vedlegg.map((ett) => tyderPå(h, ett));
  const [treff, ...flere] = tegn.flatMap((ett, i) => (ett === 'JA' ? [i] : []));
  if (treff !== undefined) return flere.length > 0 ? { svar: 'KAN_IKKE_VITES' } : { svar: 'PASSER', vedlegg: treff };
  return { svar: tegn.includes('UKJENT') ? 'KAN_IKKE_VITES' : 'FINNES_IKKE' };
}
