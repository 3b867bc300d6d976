import { lesEksakt, sammenlignEksakt } from '../../kjerne/brok';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Brøk } from '../../kjerne/typer';
import type { Ramme } from '../../modell';
import type { Rangering, Rangplass } from '../ranger-soknader';
import { lesPortefølje } from './les-portefolje';
import type { Kandidat, Sak } from './sak';
import type { Innstillingsvalg } from './valg';

const ARBEIDSGRENSE = 20_000_000;

/** What applications of different rounds are compared by. */
export type Rundemål = 'TOTALT' | 'ANDEL_AV_HOYEST';

/** Gathers what a rule works on; everything given is checked. */
export function lagSak(
  rangeringer: readonly Rangering[],
  ramme: Ramme,
  valg: Innstillingsvalg,
  mål: Rundemål = 'TOTALT',
): Sak {
  const kandidater =
    rangeringer.length === 1 ? rangeringer.flatMap((r) => lagKandidater(r, mål)) : flettRunder(rangeringer, mål);
  return {
    kandidater,
    ramme: ramme.beløp,
    portefølje: lesPortefølje(valg.portefølje, kandidater),
    frø: rangeringer.map(finnFrø).find((frø) => frø !== undefined),
    rangeringer,
    valg,
    arbeidsgrense: valg.arbeidsgrense ?? ARBEIDSGRENSE,
  };
}

function finnFrø({ grunnlag }: Rangering): string | undefined {
  for (const regel of grunnlag.valg?.likhetskjede ?? []) if (regel.type === 'LODD') return regel.frø;
  return undefined;
}

function lagKandidater({ plasser, grunnlag }: Rangering, mål: Rundemål): readonly Kandidat[] {
  const { runde } = grunnlag.resultat.grunnlag;
  const søknader = new Map((runde.søknader ?? []).map((søknad) => [søknad.id, søknad]));
  const resultater = new Map((grunnlag.resultat.søknader ?? []).map((resultat) => [resultat.søknadId, resultat]));
  let gruppe = -1;
  let rang: number | undefined;
  return plasser.map((plass: Rangplass) => {
    if (plass.rang !== rang) gruppe += 1;
    rang = plass.rang;
    const søknad = søknader.get(plass.søknadId);
    const resultat = resultater.get(plass.søknadId);
    return {
      id: plass.søknadId,
      beløp: plass.søktBeløp,
      minste: søknad?.minsteGjennomførbare ?? plass.søktBeløp,
      gruppe,
      verdi: mål === 'TOTALT' ? plass.totalt : resultat?.andelAvHøyest,
      søknad,
      resultat,
      utlysning: runde.utlysning,
    };
  });
}

/** Rounds as one ranking by the value they share. Those of one round keep their order; equals of several rounds tie. */
function flettRunder(rangeringer: readonly Rangering[], mål: Rundemål): readonly Kandidat[] {
  const alle = rangeringer.flatMap((rangering, runde) =>
    lagKandidater(rangering, mål).map((kandidat) => ({ kandidat, runde, tall: lesEksakt(kandidat.verdi as Brøk) })),
  );
  alle.sort((a, b) => sammenlignEksakt(b.tall, a.tall));
  const grupper: (typeof alle)[] = [];
  for (const en of alle) {
    const første = grupper.at(-1)?.[0];
    if (første !== undefined && sammenlignEksakt(første.tall, en.tall) === 0) grupper.at(-1)?.push(en);
    else grupper.push([en]);
  }
  let nummer = -1;
  return grupper.flatMap((gruppe) => {
    const fraEn = gruppe.every(({ runde }) => runde === gruppe[0]?.runde);
    if (!fraEn) gruppe.sort((a, b) => sammenlignTekst(a.kandidat.id, b.kandidat.id));
    let forrige: number | undefined;
    return gruppe.map(({ kandidat }, i) => {
      if (fraEn ? kandidat.gruppe !== forrige : i === 0) nummer += 1;
      forrige = kandidat.gruppe;
      return { ...kandidat, gruppe: nummer };
    });
  });
}
