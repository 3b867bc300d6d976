import type { Fordelingsendring, HvorforIkke } from '../fordeling/hvorfor-ikke';
import type { Enhetsavslag } from '../fordeling/hvorfor-ikke-enhet';
import type { HvorforIkkeInnstilt, Innstillingsbehov } from '../vurdering/hvorfor-ikke-innstilt';
import { formaterBrøk } from './forklaring/formater-brok';
import { lagNavn, type Navneliste } from './lag-navn';
import { etikettAv } from './tekster/etiketter';
import { HVORFORIKKEORD } from './tekster/hvorfor-ikke';
import { kr, liste, sitat } from './tekster/ord';
import type { Språk } from './tekster/typer';
import { enTryggLinje } from './trygg-tekst';

/** How the answer is told. */
export interface HvorforIkkeVisning {
  /** The language. */
  readonly språk: Språk;
  /** Names of recipients, søknader and criteria by id; an id without a name stands in quotation marks. */
  readonly navn?: Navneliste;
}

/**
 * Why somebody got no more, or was not recommended, and what would have been enough, in words that can be said to the one
 * who asks.
 *
 * @param svar - From `hvorforIkke` or `hvorforIkkeInnstilt`.
 * @param valg - The language and names.
 * @returns Sentences on one line each, as plain text.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'ID' };
 * const mottakere = [{ id: 'a', vekt: 3, tak: kroner(5) }, { id: 'b', vekt: 1 }];
 * const svar = hvorforIkke(fordelPott(kroner(10), mottakere, valg), 'a');
 * forklarHvorforIkke(svar, { språk: 'nb' }).replaceAll('\u00A0', ' ').split('\n')
 * // => ['«a» fikk ikke mer: beløpet er på taket.', 'Dette hadde vært nok, med alt annet likt: at taket var 6 kr i stedet for 5 kr.']
 */
export function forklarHvorforIkke(
  svar: HvorforIkke | HvorforIkkeInnstilt,
  { språk, navn = [] }: HvorforIkkeVisning,
): string {
  const kjente = new Set(navn.map(({ id }) => id));
  const navnAv = lagNavn(navn);
  const vis = (id: string): string => (kjente.has(id) ? navnAv(id) : sitat(id, språk));
  const linjer = 'søknadId' in svar ? omSøknad(svar, språk, vis) : omMottaker(svar, språk, vis);
  return linjer.map(enTryggLinje).join('\n');
}

type Vis = (id: string) => string;

function omMottaker({ id, avslag, endringer }: HvorforIkke, språk: Språk, vis: Vis): readonly string[] {
  const ord = HVORFORIKKEORD[språk];
  const nok = endringer.map((endring) => fortellEndring(endring, språk, vis));
  return [
    ord.fikkIkkeMer(vis(id), fortellAvslag(avslag, språk, vis)),
    nok.length === 0 ? ord.ingenKjent : ord.nok(liste(nok, språk)),
  ];
}

function fortellAvslag(avslag: Enhetsavslag, språk: Språk, vis: Vis): string {
  const ord = HVORFORIKKEORD[språk];
  switch (avslag.årsak) {
    case 'UMULIG':
      return ord.umulig;
    case 'TAK':
      return ord.påTaket;
    case 'UTEN_KRAV':
      return ord.utenKrav;
    case 'UAVGJORT':
      return ord.uavgjort(liste(avslag.uavgjort.ider.map(vis), språk), avslag.uavgjort.enheter);
    case 'LIKHET':
      return ord.likhet(liste(avslag.mot.map(vis), språk));
    case 'SVAKERE_KRAV':
      return ord.svakere(liste(avslag.mot.map(vis), språk));
  }
}

function fortellEndring(endring: Fordelingsendring, språk: Språk, vis: Vis): string {
  const ord = HVORFORIKKEORD[språk];
  switch (endring.type) {
    case 'TAK':
      return ord.tak(kr(endring.til, språk), kr(endring.fra, språk));
    case 'GRUPPETAK':
      return ord.gruppetak(vis(endring.gruppe), kr(endring.til, språk), kr(endring.fra, språk));
    case 'VEKT':
      return endring.over === undefined
        ? ord.vektKvadrert(formaterBrøk(endring.overKvadrert ?? endring.fra, språk))
        : ord.vekt(formaterBrøk(endring.over, språk), formaterBrøk(endring.fra, språk));
    case 'LIKHET':
      return ord.avgjort;
  }
}

function omSøknad(svar: HvorforIkkeInnstilt, språk: Språk, vis: Vis): readonly string[] {
  const { søknadId, erInnstilt, årsak, alternativer } = svar;
  const ord = HVORFORIKKEORD[språk];
  if (erInnstilt) return [ord.erInnstilt(vis(søknadId))];
  return [
    ord.ikkeInnstilt(vis(søknadId), årsak === 'UAVGJORT' ? ord.likt : etikettAv(årsak, språk)),
    ...(alternativer.length === 0 ? [ord.ingenKjent] : []),
    ...fortellAlternativer(
      alternativer.map((sett) =>
        liste(
          sett.map((en) => fortellBehov(en, språk, vis)),
          språk,
        ),
      ),
      språk,
    ),
  ];
}

/** One in a sentence; more as a list, so that nobody takes them for a list of all that was needed. */
function fortellAlternativer(alternativer: readonly string[], språk: Språk): readonly string[] {
  const ord = HVORFORIKKEORD[språk];
  return alternativer.length < 2
    ? alternativer.map(ord.nok)
    : [ord.enAv, ...alternativer.map((alternativ) => `- ${medStor(alternativ)}.`)];
}

const medStor = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

function fortellBehov(behov: Innstillingsbehov, språk: Språk, vis: Vis): string {
  const ord = HVORFORIKKEORD[språk];
  switch (behov.type) {
    case 'POENG': {
      const nok = formaterBrøk(behov.nok, språk);
      const fikk = behov.fikk === undefined ? undefined : formaterBrøk(behov.fikk, språk);
      return ord.poeng(vis(behov.kriteriumId), nok, fikk);
    }
    case 'RAMME':
      return ord.ramme(kr(behov.til, språk), kr(behov.fra, språk));
    case 'BETINGELSE':
      return ord.betingelse(vis(behov.id));
  }
}
