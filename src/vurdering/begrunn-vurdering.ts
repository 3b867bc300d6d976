import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { lagSti } from '../kjerne/json-peker';
import type { Kilde } from '../kjerne/kilde';
import { lagKonstantnode, lagRegnenode } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import { lagMerknader } from './begrunn-merknader';
import { lagBidragsnode, lagSøknadsdata, type Søknadsdata } from './begrunn-poeng';
import type { VurderingKoder } from './koder';
import { kontrollerSøknad, type Søknadskontroll } from './kontroller-soknad';
import type { Vurderingsresultat } from './typer';

const feil = lagFeillager<VurderingKoder>();

/** What an explanation may hold besides what the result was computed from. */
export interface Vurderingstillegg {
  /** The formal check of the søknad; every requirement that is not met becomes a part of the explanation. */
  readonly kontroll?: Søknadskontroll;
  /** The documents that requirements refer to by `kildeId`; those that are not here are left out. */
  readonly kilder?: readonly Kilde[];
}

/**
 * Explains what a søknad got as a tree that recomputes. Hold it against what the result was computed from by
 * `etterregn(begrunnelse, resultat.grunnlag)`.
 *
 * The root is the total, and its children are what each criterion adds: weight × aggregated score, down to each
 * assessor's score. Where there is anything to remark, the last child is `merknader`: it adds 0 × how many of them stand,
 * so that the sum stays the total, and holds every threshold (`UNDER_TERSKEL`, yes when it is not reached), every score
 * that does not count with the reason, and every requirement that is not met. For a søknad without a total the remarks are
 * the root.
 *
 * @param resultat - From {@link vurderSøknader}.
 * @param søknadId - The one to be explained.
 * @param tillegg - The formal check, and the sources it refers to.
 * @throws TilskuddFeil `SOKNAD_IKKE_I_RESULTATET`; `SOKNADSKONTROLL_STEMMER_IKKE` for a check that is not what the call
 * and the søknad give.
 * @example
 * const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
 * const runde = {
 *   utlysning: { id: 'u', vekting: 'VEKTET', kriterier: [{ id: 'k1', vekt: 2, skala }, { id: 'k2', vekt: 1, skala }] },
 *   søknader: [{ id: 's', utlysningId: 'u', søktBeløp: kroner(1), tilstand: 'TIL_VURDERING' }],
 *   vurderinger: ['a', 'b'].map((vurdererId, i) => ({
 *     id: vurdererId, søknadId: 's', vurdererId, form: 'INDIVIDUELL',
 *     poeng: [{ kriteriumId: 'k1', poeng: 4 - i }, { kriteriumId: 'k2', poeng: 2 }],
 *   })),
 *   habilitet: [],
 * };
 * const valg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
 * const begrunnelse = begrunnVurdering(vurderSøknader(runde, valg), 's');
 * begrunnelse.rot.verdi // => '9'
 * begrunnelse.rot.barn.map((bidrag) => bidrag.verdi) // => ['7', '2']
 * etterregn(begrunnelse, { runde, valg }) // => []
 */
export function begrunnVurdering(
  resultat: Vurderingsresultat,
  søknadId: string,
  { kontroll, kilder = [] }: Vurderingstillegg = {},
): Begrunnelse {
  const data = lagSøknadsdata(resultat, søknadId);
  if (data === undefined) throw feil('SOKNAD_IKKE_I_RESULTATET', '/søknadId', { søknadId });
  if (kontroll !== undefined) kontrollerKontrollen(kontroll, data);
  const kjente = new Set(kilder.map(({ id }) => id));
  const brukte = new Set<string>();
  const merknader = lagMerknader(data, { kontroll, kjente, brukte });
  const ulike = [...new Map(kilder.map((kilde) => [kilde.id, kilde])).values()];
  return { rot: lagRot(data, merknader), kilder: ulike.filter(({ id }) => brukte.has(id)), antakelser: [] };
}

function lagRot(data: Søknadsdata, merknader: readonly Begrunnelsesnode[]): Begrunnelsesnode {
  const antall = lagRegnenode(
    { id: lagSti('merknader', 'antall'), enhet: 'ANTALL', regel: 'MERKNADER' },
    'ANTALL',
    merknader,
  );
  if (data.resultat.totalt === undefined) return antall;
  const bidrag = data.kriterier.flatMap((_, k) => lagBidragsnode(data, k) ?? []);
  const omtale = { id: lagSti('totalt'), enhet: 'POENG', regel: 'TOTALT' } as const;
  if (merknader.length === 0) return lagRegnenode(omtale, 'SUM', bidrag);
  const ingen = lagKonstantnode({ id: lagSti('merknader', 'vekt'), enhet: 'ANTALL' }, 'NULL');
  const uvektet = lagRegnenode({ id: lagSti('merknader'), enhet: 'ANTALL', regel: 'MERKNADER' }, 'PRODUKT', [
    ingen,
    antall,
  ]);
  return lagRegnenode(omtale, 'SUM', [...bidrag, uvektet]);
}

/** A check that is kept from before, or is of another søknad, explains nothing. */
function kontrollerKontrollen(kontroll: Søknadskontroll, { søknad, runde }: Søknadsdata): void {
  const { id: søknadId, utlysningId } = søknad;
  const erSamme =
    kontroll.søknadId === søknadId &&
    utlysningId === runde.utlysning.id &&
    JSON.stringify(kontrollerSøknad(søknad, runde.utlysning)) === JSON.stringify(kontroll);
  if (!erSamme) throw feil('SOKNADSKONTROLL_STEMMER_IKKE', '/tillegg/kontroll', { søknadId });
}
