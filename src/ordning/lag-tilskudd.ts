import type { Ordning, Tilskudd, Vilkår } from '../modell';
import type { Beløpskjøring } from './kjor-belop';
import { ansvarligFor, type Tildelt, vedtattEllerInnstilt } from './kjor-runde';
import type { Tilskuddsopphav } from './lag-tilskuddslop';
import type { Ordningsgrunnlag, Rundekjøring } from './typer';

/**
 * Every award of a run: the shares of pots that go straight to a helsefellesskap whose recipient the basis names, then
 * what the calls hand out. A share that is the frame of a call is handed out there.
 */
export function lagTilskuddene(
  { ordning, fordelinger, runder }: Pick<Beløpskjøring, 'ordning' | 'fordelinger' | 'runder'>,
  grunnlag: Ordningsgrunnlag,
): readonly Tilskuddsopphav[] {
  const rammer = new Set(
    ordning.tildeling.utlysninger.flatMap(({ rammeFra }) =>
      rammeFra === undefined ? [] : [JSON.stringify([rammeFra.fordelingId, rammeFra.mottakerId])],
    ),
  );
  const mottakere = new Map((grunnlag.rammemottakere ?? []).map((m) => [m.helsefellesskapId, m]));
  const direkte = fordelinger.flatMap(({ fordelingId, ramme, fordeling }) =>
    fordeling.linjer.flatMap(({ id, beløp }): readonly Tilskuddsopphav[] => {
      const til = mottakere.get(id);
      if (til === undefined || beløp === 0 || rammer.has(JSON.stringify([fordelingId, id]))) return [];
      const { helsefellesskapId, mottaker, utbetaler, tiltakIder = [] } = til;
      const tilskudd: Tilskudd = {
        id: `${fordelingId}-${helsefellesskapId}`,
        helsefellesskapId,
        tiltakIder,
        år: ordning.år,
        beløp,
        status: ramme.status,
        mottaker,
        ...(utbetaler === undefined ? {} : { utbetaler }),
        vilkår: ordning.oppfølging.vilkår,
        tilstand: 'TILDELT',
      };
      return [{ tilskudd, fordelingId, opphav: 'FORDELING' }];
    }),
  );
  const etterSøknad = runder.flatMap((runde) =>
    vedtattEllerInnstilt(runde, grunnlag).linjer.map((tildelt) => etterUtlysning(tildelt, runde, ordning)),
  );
  return [...direkte, ...etterSøknad];
}

function etterUtlysning(
  { søknad, beløp, helsefellesskapId }: Tildelt,
  { utlysning, ramme, vedtak }: Rundekjøring,
  ordning: Ordning,
): Tilskuddsopphav {
  const { tiltak } = søknad;
  const tilskudd: Tilskudd = {
    id: `${utlysning.id}-${søknad.id}`,
    helsefellesskapId,
    søknadId: søknad.id,
    ...(vedtak === undefined ? {} : { vedtakId: vedtak.id, vedtaksdato: vedtak.vedtaksdato }),
    tiltakIder: [tiltak.id],
    år: utlysning.år,
    beløp,
    status: ramme.status,
    mottaker: ansvarligFor(søknad) ?? { id: '', type: 'ANNEN', navn: '' },
    vilkår: medOrdningens(utlysning.vilkår, ordning),
    tilstand: 'TILDELT',
    ...(tiltak.periode === undefined ? {} : { periode: tiltak.periode }),
  };
  return { tilskudd, utlysningId: utlysning.id, opphav: vedtak === undefined ? 'INNSTILLING' : 'VEDTAK', tiltak };
}

/** The condition of a call goes before one of the scheme with the same id. */
function medOrdningens(vilkår: readonly Vilkår[], { oppfølging }: Ordning): readonly Vilkår[] {
  const egne = new Set(vilkår.map(({ id }) => id));
  return [...vilkår, ...oppfølging.vilkår.filter(({ id }) => !egne.has(id))];
}
