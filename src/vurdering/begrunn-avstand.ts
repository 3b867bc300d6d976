import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { lesEksakt, sammenlignEksakt } from '../kjerne/brok';
import { lagBladnode, lagKonstantnode, lagRegnenode } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import { ved } from '../kjerne/ved';
import type { Innstillingssak } from './begrunn-innstilling';
import type { InnstillingKoder } from './koder-innstilling';

const feil = lagFeillager<InnstillingKoder>();

/**
 * Explains how far a søknad is from the line, split by criterion, as a tree that recomputes: the root is the total of the
 * one at the line less its own, and its children are the difference in what each criterion adds. They sum to it exactly.
 *
 * The one at the line is the one with the lowest total among those that are recommended, and of several the first by
 * rank. It is the gap in points; with rules that look at amounts too, a søknad can stand above it and be left out, and
 * then the root is below zero.
 *
 * @returns `undefined` when nobody is recommended, or one of the two has no total.
 * @throws TilskuddFeil `INNSTILLING_UKJENT_SOKNAD`.
 * @example
 * const søknader = [['a', '9', '5'], ['b', '7', '4']].map(([søknadId, k1, k2]) => ({
 *   søknadId, status: 'VURDERT', totalt: { teller: String(Number(k1) + Number(k2)), nevner: '1' },
 *   kriterier: [['k1', k1], ['k2', k2]].map(([kriteriumId, p]) => ({ kriteriumId, bidrag: { teller: p, nevner: '1' } })),
 * }));
 * const gitt = ['a', 'b'].map((id) => ({ id, søktBeløp: kroner(6) }));
 * const resultat = { grunnlag: { runde: { utlysning: { id: 'u' }, søknader: gitt } }, kriterievekter: [], søknader };
 * const rangering = rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] });
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const valg = { regel: 'RANGERT_STOPP' };
 * const sak = { rangering, ramme, valg, innstilling: innstill(rangering, ramme, valg) };
 * const tre = begrunnAvstand(sak, 'b');
 * [tre.rot.verdi, tre.rot.barn.map(({ verdi }) => verdi)] // => ['3', ['2', '1']]
 * etterregn(tre, sak) // => []
 */
export function begrunnAvstand(sak: Innstillingssak, søknadId: string): Begrunnelse | undefined {
  const { søknader } = sak.rangering.grunnlag.resultat;
  const egen = søknader.findIndex((r) => r.søknadId === søknadId);
  if (egen < 0) throw feil('INNSTILLING_UKJENT_SOKNAD', '/søknadId', { søknadId });
  const vedStreken = finnVedStreken(sak);
  const strek = søknader.findIndex((r) => r.søknadId === vedStreken);
  if (søknader[egen]?.totalt === undefined || søknader[strek]?.totalt === undefined) return undefined;
  const bidrag = (plass: number, kriteriumId: string, id: string): Begrunnelsesnode => {
    const k = ved(søknader, plass).kriterier.findIndex((ett) => ett.kriteriumId === kriteriumId);
    // A criterion whose weight went to the others adds nothing.
    if (søknader[plass]?.kriterier[k]?.bidrag === undefined) return lagKonstantnode({ id, enhet: 'POENG' }, 'NULL');
    const sti = `/rangering/grunnlag/resultat/søknader/${plass}/kriterier/${k}/bidrag`;
    return lagBladnode({ id, enhet: 'POENG' }, sti, sak);
  };
  const deler = ved(søknader, egen).kriterier.map(({ kriteriumId }) =>
    lagRegnenode({ id: `kriterium/${kriteriumId}`, enhet: 'POENG', regel: kriteriumId }, 'DIFFERANSE', [
      bidrag(strek, kriteriumId, `kriterium/${kriteriumId}/ved-streken`),
      bidrag(egen, kriteriumId, `kriterium/${kriteriumId}/egen`),
    ]),
  );
  return {
    rot: lagRegnenode({ id: 'avstand', enhet: 'POENG', regel: 'AVSTAND_TIL_STREKEN' }, 'SUM', deler),
    kilder: [],
    antakelser: [],
  };
}

function finnVedStreken({ rangering, innstilling }: Innstillingssak): string | undefined {
  const inne = new Set(
    innstilling.linjer
      .filter(({ utfall }) => utfall === 'INNSTILT' || utfall === 'DELVIS_INNSTILT')
      .map(({ søknadId }) => søknadId),
  );
  let lavest: Innstillingssak['rangering']['plasser'][number] | undefined;
  for (const plass of rangering.plasser) {
    if (!inne.has(plass.søknadId)) continue;
    if (lavest === undefined || sammenlignEksakt(lesEksakt(plass.totalt), lesEksakt(lavest.totalt)) < 0) lavest = plass;
  }
  return lavest?.søknadId;
}
