import { gang, leggSammen, lesEksakt, type Rasjonal, trekkFra } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { prøv } from '../kjerne/prov';
import type { Brøk, Desimal } from '../kjerne/typer';
import { uventet } from '../kjerne/uventet';
import type { Endringsgrense, Mottaker } from '../modell';
import { funnOmIder } from './funn-om-ider';
import type { Grenseregel, Grensesetter } from './grenseregel';
import type { GrenseKoder } from './koder-grenser';

const funn = lagFunnlager<GrenseKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };
const EN: Rasjonal = { t: 1n, n: 1n };
const HØYESTE = BigInt(Number.MAX_SAFE_INTEGER);

/** The limits that a rule gives one recipient, exact. */
export interface Grensepar {
  readonly gulv?: Rasjonal;
  readonly tak?: Rasjonal;
}

/** A rule with its limits, and what is wrong with it. */
export interface LestRegel {
  readonly setter: Grensesetter;
  /** The limits of each that the rule is for. */
  readonly etterId: ReadonlyMap<string, Grensepar>;
  readonly funn: readonly Funn[];
}

/** Reads one rule: what it gives each recipient that it is for. */
export function lesRegel(
  regel: Grenseregel,
  sti: string,
  mottakere: readonly Mottaker[],
  kjente: ReadonlySet<string>,
): LestRegel {
  const leser = new Regelleser(regel.id);
  const grenser = finnGrenser(regel, sti, leser);
  if (grenser === undefined) {
    leser.funn.push(funn('GRENSEREGEL_UKJENT', 'FEIL', `${sti}/type`, { regel: regel.id, type: String(regel.type) }));
  }
  const gjelder = regel.gjelder ?? mottakere.map(({ id }) => id);
  const etterId = new Map<string, Grensepar>();
  for (const [i, id] of gjelder.entries()) {
    if (!kjente.has(id)) {
      leser.funn.push(
        funn('GRENSEREGEL_MOTTAKER_UKJENT', 'FEIL', `${sti}/gjelder/${i}`, { regel: regel.id, id: String(id) }),
      );
      continue;
    }
    const par = grenser?.(id) ?? {};
    leser.kontrollerPar(par, sti);
    etterId.set(id, par);
  }
  const kilde = regel.kildeId === undefined ? {} : { kildeId: regel.kildeId };
  return { setter: { type: 'REGEL', regelId: regel.id, ...kilde }, etterId, funn: leser.funn };
}

/** How a rule gives the limits of one recipient; `undefined` for a type that does not exist. */
function finnGrenser(
  regel: Grenseregel,
  sti: string,
  leser: Regelleser,
): ((id: string) => Grensepar | undefined) | undefined {
  switch (regel.type) {
    case 'BELOP': {
      const par = leser.par(regel, sti);
      return () => par;
    }
    case 'ANDEL': {
      const par = ganget(leser.par(regel, sti), leser.tall(regel.pott, `${sti}/pott`) ?? NULL);
      return () => par;
    }
    case 'PER_INNBYGGER': {
      const par = leser.par(regel, sti);
      const tall = leser.etterId(
        regel.innbyggere.map(({ id, antall }) => [id, antall]),
        `${sti}/innbyggere`,
        'antall',
      );
      return (id) => ganget(par, tall(id) ?? NULL);
    }
    case 'ENDRING': {
      const ned = leser.endring(regel.ned, `${sti}/ned`);
      const opp = leser.endring(regel.opp, `${sti}/opp`);
      if (ned === undefined && opp === undefined) leser.tom(sti);
      const tall = leser.etterId(
        regel.fra.map(({ id, beløp }) => [id, beløp]),
        `${sti}/fra`,
        'beløp',
      );
      return (id) => endret(tall(id) ?? NULL, ned, opp);
    }
    default:
      return uventet(regel, undefined);
  }
}

const ganget = ({ gulv, tak }: Grensepar, antall: Rasjonal): Grensepar => ({
  ...(gulv && { gulv: gang(gulv, antall) }),
  ...(tak && { tak: gang(tak, antall) }),
});

interface Endring {
  readonly type: 'andel' | 'beløp';
  readonly tall: Rasjonal;
}

function endret(fra: Rasjonal, ned: Endring | undefined, opp: Endring | undefined): Grensepar {
  const skritt = ({ type, tall }: Endring): Rasjonal => (type === 'andel' ? gang(fra, tall) : tall);
  const gulv = ned && trekkFra(fra, skritt(ned));
  return { ...(gulv && { gulv: gulv.t < 0n ? NULL : gulv }), ...(opp && { tak: leggSammen(fra, skritt(opp)) }) };
}

/** In whole øre; every limit is at least 0. */
export const rund = ({ t, n }: Rasjonal, felt: 'gulv' | 'tak'): bigint => (felt === 'gulv' ? (t + n - 1n) / n : t / n);

/** Reads the figures of one rule, and keeps what is wrong with them. */
class Regelleser {
  readonly funn: Funn[] = [];

  constructor(private readonly regel: string) {}

  tall(x: number | Desimal | Brøk, sti: string): Rasjonal | undefined {
    const lest = prøv(() => lesEksakt(x));
    if (lest.ok && lest.verdi.t >= 0n) return lest.verdi;
    this.ugyldig(sti, typeof x === 'object' && x !== null ? `${x.teller}/${x.nevner}` : String(x));
    return undefined;
  }

  par(
    { gulv, tak }: { readonly gulv?: number | Desimal | Brøk; readonly tak?: number | Desimal | Brøk },
    sti: string,
  ): Grensepar {
    if (gulv === undefined && tak === undefined) this.tom(sti);
    const lestGulv = gulv === undefined ? undefined : this.tall(gulv, `${sti}/gulv`);
    const lestTak = tak === undefined ? undefined : this.tall(tak, `${sti}/tak`);
    return { ...(lestGulv && { gulv: lestGulv }), ...(lestTak && { tak: lestTak }) };
  }

  endring(grense: Endringsgrense | undefined, sti: string): Endring | undefined {
    if (grense === undefined) return undefined;
    const type = 'andel' in grense ? 'andel' : 'beløp';
    const tall = this.tall('andel' in grense ? grense.andel : grense.beløp, `${sti}/${type}`);
    return { type, tall: tall ?? EN };
  }

  etterId(
    liste: readonly (readonly [string, number])[],
    sti: string,
    felt: string,
  ): (id: string) => Rasjonal | undefined {
    this.funn.push(
      ...funnOmIder(
        liste.map(([id]) => id),
        sti,
      ),
    );
    const etterId = new Map(liste.map(([id, tall], i) => [id, this.tall(tall, `${sti}/${i}/${felt}`)]));
    return (id) => {
      if (!etterId.has(id)) this.funn.push(funn('GRENSEREGEL_TALL_MANGLER', 'FEIL', sti, { regel: this.regel, id }));
      return etterId.get(id);
    };
  }

  tom(sti: string): void {
    this.funn.push(funn('GRENSEREGEL_TOM', 'FEIL', sti, { regel: this.regel }));
  }

  /** A limit must be an amount when it is rounded. */
  kontrollerPar(par: Grensepar, sti: string): void {
    for (const felt of ['gulv', 'tak'] as const) {
      const grense = par[felt];
      if (grense !== undefined && rund(grense, felt) > HØYESTE) this.ugyldig(sti, rund(grense, felt).toString());
    }
  }

  private ugyldig(sti: string, verdi: string): void {
    this.funn.push(funn('GRENSEREGEL_TALL_UGYLDIG', 'FEIL', sti, { regel: this.regel, verdi }));
  }
}
