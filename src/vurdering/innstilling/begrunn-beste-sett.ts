import type { Begrunnelsesnode } from '../../kjerne/begrunnelse';
import { lagBladnode, lagKonstantnode, lagRegnenode } from '../../kjerne/lag-node';
import type { Innstilling, Innstillingslinje } from '../../modell';
import type { Innstillingssak } from '../begrunn-innstilling';
import { lagInnstilling } from './lag-innstilling';
import { lagSak } from './lag-sak';
import type { Innstillingsvalg, Porteføljegrense } from './valg';

/**
 * Why the set with the highest sum of points holds a søknad, or not: its points against those of the best set that does
 * the opposite. Nothing where there is no such set, where it ties, or where no set can be singled out.
 */
export function begrunnBesteSett(
  sak: Innstillingssak,
  linje: Innstillingslinje,
  plass: number,
): Begrunnelsesnode | undefined {
  const { rangering, innstilling } = sak;
  if (linje.utfall !== 'INNSTILT' && linje.utfall !== 'IKKE_INNSTILT') return undefined;
  const inne = linje.utfall === 'INNSTILT';
  const motsatt = finnMotsatt(sak, linje.søknadId, inne);
  const [best, annet] = [etSett(innstilling), motsatt && etSett(motsatt)];
  if (best === undefined || annet === undefined) return undefined;
  const poeng = new Map(rangering.plasser.map(({ søknadId }, i) => [søknadId, i]));
  const sum = (id: string, sett: readonly string[]): Begrunnelsesnode =>
    lagRegnenode(
      { id, enhet: 'POENG' },
      'SUM',
      sett.map((søknadId) =>
        lagBladnode(
          { id: `${id}/${søknadId}`, enhet: 'POENG' },
          `/rangering/plasser/${poeng.get(søknadId)}/totalt`,
          sak,
        ),
      ),
    );
  const erBest = lagRegnenode({ id: 'flere-poeng', enhet: 'JA_NEI' }, 'ER_MINDRE', [
    sum(inne ? 'uten' : 'med', annet),
    sum('beste-sett', best),
  ]);
  const søkt = lagBladnode({ id: 'søkt', enhet: 'ORE' }, `/innstilling/linjer/${plass}/søktBeløp`, sak);
  const ingenting = lagKonstantnode({ id: 'ingenting', enhet: 'ORE' }, 'NULL');
  const omtale = { id: 'innstilt', enhet: 'ORE', regel: linje.årsak } as const;
  return lagRegnenode(omtale, 'HVIS', inne ? [erBest, søkt, ingenting] : [erBest, ingenting, søkt]);
}

/** The recommendation where this one must be left out, or must be in. */
function finnMotsatt(
  { rangering, ramme, valg }: Innstillingssak,
  søknadId: string,
  inne: boolean,
): Innstilling | undefined {
  const { portefølje = {} } = valg;
  const gruppe = { type: 'SOKNADER', søknadIder: [søknadId] } as const;
  const tvang: Porteføljegrense = { id: '', gruppe, mål: 'ANTALL', ...(inne ? { høyst: 0 } : { minst: 1 }) };
  const nytt: Innstillingsvalg = {
    ...valg,
    portefølje: { ...portefølje, grenser: [...(portefølje.grenser ?? []), tvang] },
  };
  const svar = lagInnstilling(lagSak([rangering], ramme, nytt), ramme);
  return svar.umuligeGulv === undefined && svar.poengsum?.status === 'NOYAKTIG' ? svar : undefined;
}

/** One of the best sets, by id; nothing when they are too many to be listed. */
function etSett({ linjer, uavgjort, poengsum }: Innstilling): readonly string[] | undefined {
  if (poengsum?.status !== 'NOYAKTIG') return undefined;
  const faste = linjer.filter(({ utfall }) => utfall === 'INNSTILT').map(({ søknadId }) => søknadId);
  const [tie] = uavgjort;
  if (tie === undefined) return faste;
  return tie.lovlige?.[0] === undefined ? undefined : [...faste, ...tie.lovlige[0]];
}
