import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Organ } from '../modell';
import { kontrollerMøte } from './kontroller-mote';
import { kontrollerHabilitetsvalg } from './kontroller-valg';
import { lesMøte } from './les-mote';
import type { Habilitetsvalg, Møte, Vedtaksførhetssvar } from './typer';
import { utledVedtaksførhet } from './utled-vedtaksforhet';

/**
 * Whether a body can decide with those who are there: yes, no, or not known because no source says how many must be.
 *
 * Seats with a vote count, held by the member or by a deputy who stepped in; those who may only speak or observe do not.
 * Vacant seats are among those that the share is of. Where no source says how many the seats are, the answer is `NEI`
 * when those who are there are too few even for the seats that are known, else `UKJENT`.
 *
 * @param organ - The body.
 * @param møte - Its members and deputies, and who is there. Near linear in their number.
 * @param valg - How those count who are unfit or to be clarified.
 * @throws TilskuddFeil with every breach at once: of the body (`PLASS_TO_GANGER`, `ORGANANTALL_UGYLDIG`,
 * `ORGANANDEL_UGYLDIG`), of the members (`MEDLEM_TO_GANGER`, `MEDLEM_PA_TO_PLASSER`, `MEDLEM_UKJENT_GRUPPE`,
 * `MEDLEM_UKJENT_REGION`, `PLASS_FOR_MANGE`, `VARA_FOR_UKJENT`, `VARA_NUMMER_UGYLDIG`), `FRAMMOTE_ANNET_ORGAN`,
 * `MEDLEMSHABILITET_UKJENT`, `MEDLEMSHABILITET_TO_GANGER`, `STYRINGSVALG_UGYLDIG`.
 * @example
 * const organ = {
 *   id: 'ssu', navn: 'SSU', nivå: 'STRATEGISK', plasser: [{ gruppe: 'kommune', antall: 4, rett: 'STEMMERETT' }],
 *   vedtaksførhet: { type: 'ANDEL', minst: { teller: '1', nevner: '2' }, strengtOver: true },
 * };
 * const medlemmer = ['a', 'b', 'c'].map((id) => ({ id, rolle: 'medlem', gruppe: 'kommune' }));
 * const møte = { medlemmer, frammøte: { organId: 'ssu', møtt: [{ medlemId: 'a' }, { medlemId: 'b' }] } };
 * const valg = { inhabile: 'TELLER', tilAvklaring: 'HOLDES_UTE' };
 * erVedtaksfør(organ, møte, valg)
 * // => { svar: 'NEI', årsak: 'FOR_FA_MOTT', møtt: 2, stemmeberettigede: 4, antallUkjent: false, kreves: 3 }
 * erVedtaksfør({ ...organ, vedtaksførhet: undefined }, møte, valg).årsak // => 'REGEL_UKJENT'
 */
export function erVedtaksfør(organ: Organ, møte: Møte, valg: Habilitetsvalg): Vedtaksførhetssvar {
  const { medlemmer, frammøte, habilitet: erklæringer } = møte;
  kastVedFeil([
    ...kontrollerHabilitetsvalg(valg),
    ...kontrollerMøte(organ, { medlemmer, frammøte, erklæringer, sti: '/møte', felt: 'habilitet' }),
  ]);
  return utledVedtaksførhet(organ, lesMøte(organ, møte, valg, '/møte'), valg);
}
