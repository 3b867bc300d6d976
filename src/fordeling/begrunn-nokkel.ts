import type { Begrunnelse } from '../kjerne/begrunnelse';
import { lesEksakt, sammenlignEksakt } from '../kjerne/brok';
import type { Regnet } from '../kjerne/lag-node';
import { skrivForkortet } from '../kjerne/nodeverdi';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Brøk } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Nøkkelledd } from '../modell';
import { beregnNøkkel, type Nøkkel, type Nøkkelmottaker } from './beregn-nokkel';
import type { LesingKoder } from './koder-lesing';
import type { NøkkelKoder } from './koder-nokkel';
import { Nøkkelbygger } from './nokkelbygger';
import type { Nøkkelregning } from './typer-nokkel';

const feil = lagFeillager<LesingKoder & NøkkelKoder>();

/**
 * Explains the weight of one recipient of a key as a tree that recomputes: each part is its share of the key times the
 * figure of the recipient by the sum of the figures. Hold it against what the key was made from by
 * `etterregn(begrunnelse, regning)`.
 *
 * Use it to show which figures stand behind a percentage. What the weight then gives of a pot is for
 * {@link begrunnFordeling}.
 *
 * @param nøkkel - From `beregnNøkkel`, also one read from JSON.
 * @param regning - What it was made from, with the sources where there are any. O(recipients × parts).
 * @param id - The recipient.
 * @throws TilskuddFeil `MOTTAKER_UKJENT`; `NOKKEL_ANDRE_LEDD` and `NOKKEL_STEMMER_IKKE` when the key does not follow;
 * `TALL_UGYLDIG` and `NEVNER_UGYLDIG` for a key that cannot be read; and what `beregnNøkkel` throws.
 * @example
 * const regning = {
 *   grunnlag: [
 *     { id: 'a', folketall: 300, folketall80pluss: 10, antallKommuner: 1 },
 *     { id: 'b', folketall: 100, folketall80pluss: 30, antallKommuner: 3 },
 *   ],
 *   ledd: [
 *     { type: 'FOLKETALL', navn: 'folketall', andel: kroner(30) },
 *     { type: 'FOLKETALL_80_PLUSS', navn: '80 år og over', andel: kroner(10) },
 *   ],
 * };
 * const nøkkel = beregnNøkkel(regning.grunnlag, regning.ledd);
 * const begrunnelse = begrunnNøkkel(nøkkel, regning, 'a');
 * begrunnelse.rot.verdi // => '5/8'
 * begrunnelse.rot.barn.map((node) => node.verdi) // => ['9/16', '1/16']
 * etterregn(begrunnelse, regning) // => []
 */
export function begrunnNøkkel(nøkkel: Nøkkel, regning: Nøkkelregning, id: string): Begrunnelse {
  // The figures are held to the contract of the key, so that no part is shared out by nothing.
  beregnNøkkel(regning.grunnlag, regning.ledd);
  const plass = regning.grunnlag.findIndex((rad) => rad.id === id);
  const i = nøkkel.mottakere.findIndex((mottaker) => mottaker.id === id);
  if (plass < 0 || i < 0) throw feil('MOTTAKER_UKJENT', '/id', { id });
  const mottaker = ved(nøkkel.mottakere, i);
  const sti = `/nøkkel/mottakere/${i}`;
  if (!harLedd(mottaker, regning.ledd)) throw feil('NOKKEL_ANDRE_LEDD', `${sti}/ledd`, { id });
  const bygger = new Nøkkelbygger(regning);
  const deler = mottaker.ledd.map(({ andel }, j) =>
    holdMot({ id, oppgitt: andel, sti: `${sti}/ledd/${j}/andel` }, bygger.del(plass, j)),
  );
  const vekt = bygger.regn(`nøkkelvekt/${id}`, 'ANDEL', 'SUM', deler);
  const { node } = holdMot({ id, oppgitt: mottaker.vekt, sti: `${sti}/vekt` }, vekt);
  return { rot: node, ...bygger.opphav() };
}

const harLedd = ({ ledd }: Nøkkelmottaker, ventet: readonly Nøkkelledd[]): boolean =>
  ledd.length === ventet.length && ledd.every(({ navn }, j) => navn === ventet[j]?.navn);

interface Oppgitt {
  readonly id: string;
  readonly oppgitt: Brøk;
  readonly sti: string;
}

/** An explanation of something else than what the key says would be a lie. */
function holdMot({ id, oppgitt, sti }: Oppgitt, regnet: Regnet): Regnet {
  const tall = lesEksakt(oppgitt, sti);
  const { verdi } = regnet;
  if (verdi.type === 'TALL' && sammenlignEksakt(verdi.tall, tall) === 0) return regnet;
  const beregnet = skrivForkortet(verdi);
  throw feil('NOKKEL_STEMMER_IKKE', sti, { id, oppgitt: `${oppgitt.teller}/${oppgitt.nevner}`, beregnet });
}
