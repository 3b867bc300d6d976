import { del, gang, leggSammen, lesEksakt, type Rasjonal, trekkFra } from '../../kjerne/brok';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { Skala } from '../../modell';
import type { Rangering } from '../ranger-soknader';
import type { Søknadsresultat } from '../typer';
import { finnSkalaer } from './finn-skalaer';
import type { Kandidat, Sak } from './sak';
import type { Velgervalg } from './valg';

/** One who gets a share: what each candidate is worth to it, by place; never below zero. */
export interface LestVelger {
  readonly id: string;
  readonly nytte: readonly Rasjonal[];
}

const NULL: Rasjonal = { t: 0n, n: 1n };

/** The voters with their utilities, in the order of their ids. */
export function lesVelgere(sak: Sak, velgere: Velgervalg): readonly LestVelger[] {
  const perVelger = new Map<string, Map<number, Rasjonal[]>>();
  const gi = (velger: string, plass: number, nytte: Rasjonal): void => {
    const deler = perVelger.get(velger) ?? new Map<number, Rasjonal[]>();
    perVelger.set(velger, deler);
    deler.set(plass, [...(deler.get(plass) ?? []), nytte]);
  };
  if (typeof velgere !== 'string') giFraListe(sak, velgere, gi);
  else if (velgere === 'KRITERIER') giFraKriterier(sak, gi);
  else giFraVurderere(sak, velgere, gi);
  for (const { id } of typeof velgere === 'string' ? [] : velgere) if (!perVelger.has(id)) perVelger.set(id, new Map());
  return [...perVelger]
    .sort(([a], [b]) => sammenlignTekst(a, b))
    .map(([id, deler]) => ({ id, nytte: sak.kandidater.map((_, plass) => snitt(deler.get(plass) ?? [])) }));
}

type Gi = (velger: string, plass: number, nytte: Rasjonal) => void;

function snitt(deler: readonly Rasjonal[]): Rasjonal {
  if (deler.length === 0) return NULL;
  const verdi = del(deler.reduce(leggSammen, NULL), { t: BigInt(deler.length), n: 1n });
  return verdi.t < 0n ? NULL : verdi;
}

function giFraListe({ kandidater }: Sak, velgere: Exclude<Velgervalg, string>, gi: Gi): void {
  const plass = new Map(kandidater.map(({ id }, i) => [id, i]));
  for (const { id, nytte } of velgere) {
    for (const { søknadId, poeng } of nytte) {
      const her = plass.get(søknadId);
      if (her !== undefined) gi(id, her, lesEksakt(poeng));
    }
  }
}

function giFraKriterier({ kandidater }: Sak, gi: Gi): void {
  for (const [plass, { resultat, utlysning }] of kandidater.entries()) {
    for (const { kriteriumId, bidrag } of resultat?.kriterier ?? []) {
      if (bidrag !== undefined) gi(nøkkel(kandidater, utlysning.id, kriteriumId), plass, lesEksakt(bidrag));
    }
  }
}

/** Criteria belong to a round; with several rounds the same id is not the same criterion. */
const nøkkel = (kandidater: readonly Kandidat[], utlysningId: string, id: string): string =>
  kandidater.some(({ utlysning }) => utlysning.id !== utlysningId) ? `${utlysningId}/${id}` : id;

function giFraVurderere({ kandidater, rangeringer }: Sak, velgere: 'VURDERERE' | 'PARTER', gi: Gi): void {
  const parter = new Map(
    rangeringer.flatMap(({ grunnlag }) =>
      (grunnlag.resultat.grunnlag.runde.vurderere ?? []).map(
        ({ id, representerer }) => [id, representerer.id] as const,
      ),
    ),
  );
  const rundeTil = new Map(rangeringer.map((r) => [r.grunnlag.resultat.grunnlag.runde.utlysning.id, lesVekter(r)]));
  for (const [plass, { resultat, utlysning }] of kandidater.entries()) {
    const vekter = rundeTil.get(utlysning.id);
    if (resultat === undefined || vekter === undefined) continue;
    for (const [vurderer, nytte] of summerPerVurderer(resultat, vekter)) {
      gi(velgere === 'PARTER' ? (parter.get(vurderer) ?? vurderer) : vurderer, plass, nytte);
    }
  }
}

interface Vekt {
  readonly vekt: Rasjonal;
  readonly skala: Skala | undefined;
}

function lesVekter({ grunnlag }: Rangering): ReadonlyMap<string, Vekt> {
  const { kriterievekter, grunnlag: gitt } = grunnlag.resultat;
  const skalaer = finnSkalaer(gitt.runde.utlysning);
  return new Map(
    kriterievekter.map(({ kriteriumId, vekt }) => [
      kriteriumId,
      { vekt: lesEksakt(vekt), skala: skalaer.get(kriteriumId) },
    ]),
  );
}

function summerPerVurderer(
  { kriterier }: Søknadsresultat,
  vekter: ReadonlyMap<string, Vekt>,
): ReadonlyMap<string, Rasjonal> {
  const summer = new Map<string, Rasjonal>();
  for (const { kriteriumId, enkeltpoeng } of kriterier) {
    const { vekt, skala } = vedNøkkel(vekter, kriteriumId);
    for (const { vurdererId, poeng, status } of enkeltpoeng) {
      if (poeng === null || (status !== 'TALT' && status !== 'TALT_TIL_AVKLARING')) continue;
      const ett = gang(vekt, somHøyestBest(lesEksakt(poeng), skala));
      summer.set(vurdererId, leggSammen(summer.get(vurdererId) ?? NULL, ett));
    }
  }
  return summer;
}

function somHøyestBest(poeng: Rasjonal, skala: Skala | undefined): Rasjonal {
  if (skala?.retning !== 'LAVEST_BEST') return poeng;
  return trekkFra(leggSammen(lesEksakt(skala.min), lesEksakt(skala.maks)), poeng);
}
