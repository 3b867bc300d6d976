import type { Postering } from '../modell';
import { finnInnholdsfeil } from './finn-innholdsfeil';
import { tellMed } from './tell-med';
import { finnDag, lagOpptelling, type Opptelling } from './telleverk';
import type { Statusgrunnlag } from './typer';

type Nøkkel = string | undefined;

/**
 * Counts a ledger in one pass, linear in the entries; corrections are only noted. For each entry one id is put in a map and
 * three cells are found; nothing is allocated beyond that.
 *
 * @param utelatt - Ids that two different entries claim: none of them counts.
 */
export function tellOpp(grunnlag: Statusgrunnlag, utelatt: ReadonlySet<string>): Opptelling {
  const { tilskudd, posteringer } = grunnlag;
  const o = lagOpptelling();
  const tiltak = new Set(tilskudd.tiltakIder);
  const arter = settAv(grunnlag.kjent.kostnadsarter);
  const kilder = settAv(grunnlag.kjent.finansieringskilder);
  const { plasser } = o;
  let antallIder = 0;
  for (let i = 0; i < posteringer.length; i++) {
    const postering = posteringer[i] as Postering;
    const dag = finnDag(o, postering.dato, grunnlag);
    if (dag.gjelder !== 'JA') continue;
    if (postering.tilskuddId !== tilskudd.id) {
      o.harFunn = true;
      continue;
    }
    plasser.set(postering.id, i);
    if (plasser.size === antallIder) {
      o.gjentatte.add(postering.id);
      o.harFunn = true;
      continue;
    }
    antallIder += 1;
    if (utelatt.size > 0 && utelatt.has(postering.id)) continue;
    if (finnInnholdsfeil(postering, tilskudd.år) !== undefined) {
      o.harFunn = true;
      continue;
    }
    if (postering.type === 'KORRIGERT') o.korrigeringer.push(i);
    else tellMed(o, postering, postering.beløp, dag);
  }
  if (o.gjentatte.size > 0) pekPåFørste(o, grunnlag);
  if (harUkjente(o, tiltak, arter, kilder)) o.harFunn = true;
  return o;
}

/** Of copies the first is counted, so that is where the id stands. */
function pekPåFørste({ plasser, gjentatte, dager }: Opptelling, { tilskudd, posteringer }: Statusgrunnlag): void {
  const mangler = new Set(gjentatte);
  for (const [i, { id, tilskuddId, dato }] of posteringer.entries()) {
    if (mangler.has(id) && tilskuddId === tilskudd.id && dager.get(dato)?.gjelder === 'JA') {
      plasser.set(id, i);
      mangler.delete(id);
    }
  }
}

function settAv(ider: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return ider === undefined ? undefined : new Set(ider);
}

function harUkjente(
  o: Opptelling,
  tiltak: ReadonlySet<string>,
  arter: ReadonlySet<string> | undefined,
  kilder: ReadonlySet<string> | undefined,
): boolean {
  const ukjent = (id: Nøkkel, kjente: ReadonlySet<string> | undefined): boolean =>
    id !== undefined && kjente !== undefined && !kjente.has(id);
  for (const [tiltakId, rad] of o.celler) {
    if (ukjent(tiltakId, tiltak)) return true;
    for (const kostnadsartId of rad.keys()) if (ukjent(kostnadsartId, arter)) return true;
  }
  for (const kildeId of o.kilder.keys()) if (ukjent(kildeId, kilder)) return true;
  return false;
}
