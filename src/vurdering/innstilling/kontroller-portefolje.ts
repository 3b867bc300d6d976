import { erBeløp } from '../../kjerne/er-belop';
import { finnGjentatte } from '../../kjerne/finn-gjentatte';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { VurderingKoder } from '../koder';
import type { InnstillingKoder } from '../koder-innstilling';
import type { Forutsetning, Portefølje, Porteføljegrense } from './valg';

const funn = lagFunnlager<VurderingKoder & InnstillingKoder>();
const STI = '/valg/portefølje';
const GRUPPER: ReadonlySet<string> = new Set<Porteføljegrense['gruppe']['type']>([
  'HELSEFELLESSKAP',
  'UTLYSNING',
  'PASIENTGRUPPE',
  'KOMMUNE',
  'PARTTYPE',
  'SOKNADER',
]);

/** Everything that is wrong with the conditions of a portfolio. That floors cannot be met is no fault, but a result. */
export function kontrollerPortefølje(portefølje: Portefølje, kjente: ReadonlySet<string>): readonly Funn[] {
  const { grenser = [], utelukkelser = [], forutsetninger = [] } = portefølje;
  const steder = [
    ...grenser.map(({ id }, i) => ({ id, sti: `${STI}/grenser/${i}` })),
    ...utelukkelser.map(({ id }, i) => ({ id, sti: `${STI}/utelukkelser/${i}` })),
    ...forutsetninger.map(({ id }, i) => ({ id, sti: `${STI}/forutsetninger/${i}` })),
  ];
  const ukjent = (id: string, søknadId: string, sti: string): readonly Funn[] =>
    kjente.has(søknadId) ? [] : [funn('PORTEFOLJE_SOKNAD_UKJENT', 'FEIL', sti, { id, søknadId })];
  return [
    ...finnGjentatte(steder.map(({ id }) => id)).map(({ nøkkel: id, plass, først }) =>
      funn('PORTEFOLJE_ID_TO_GANGER', 'FEIL', `${steder[plass]?.sti}/id`, { id, først }),
    ),
    ...grenser.flatMap((grense, i) => [
      ...funnOmGrense(grense, `${STI}/grenser/${i}`),
      ...(grense.gruppe.type === 'SOKNADER'
        ? grense.gruppe.søknadIder.flatMap((søknadId, j) =>
            ukjent(grense.id, søknadId, `${STI}/grenser/${i}/gruppe/søknadIder/${j}`),
          )
        : []),
    ]),
    ...utelukkelser.flatMap(({ id, søknadIder }, i) => [
      ...søknadIder.flatMap((søknadId, j) => ukjent(id, søknadId, `${STI}/utelukkelser/${i}/søknadIder/${j}`)),
      ...(new Set(søknadIder).size > 1
        ? []
        : [funn('UTELUKKELSE_UTEN_VALG', 'FEIL', `${STI}/utelukkelser/${i}/søknadIder`, { id })]),
    ]),
    ...forutsetninger.flatMap(({ id, søknadId, krever }, i) => [
      ...ukjent(id, søknadId, `${STI}/forutsetninger/${i}/søknadId`),
      ...ukjent(id, krever, `${STI}/forutsetninger/${i}/krever`),
    ]),
    ...funnOmRinger(forutsetninger),
  ];
}

function funnOmGrense({ id, gruppe, mål, minst, høyst }: Porteføljegrense, sti: string): readonly Funn[] {
  const ugyldig = (felt: string, verdi: unknown): Funn =>
    funn('PORTEFOLJE_GRENSE_UGYLDIG', 'FEIL', `${sti}/${felt}`, { id, felt, verdi: String(verdi) });
  const begge = minst !== undefined && høyst !== undefined && erBeløp(minst) && erBeløp(høyst);
  return [
    ...(GRUPPER.has(gruppe.type) ? [] : [ugyldig('gruppe', gruppe.type)]),
    ...(mål === 'BELOP' || mål === 'ANTALL' ? [] : [ugyldig('mål', mål)]),
    ...(minst === undefined || erBeløp(minst) ? [] : [ugyldig('minst', minst)]),
    ...(høyst === undefined || erBeløp(høyst) ? [] : [ugyldig('høyst', høyst)]),
    ...(minst === undefined && høyst === undefined ? [funn('PORTEFOLJE_GRENSE_TOM', 'FEIL', sti, { id })] : []),
    ...(begge && minst > høyst ? [funn('PORTEFOLJE_GULV_OVER_TAK', 'FEIL', sti, { id, minst, høyst })] : []),
  ];
}

/** Each ring once, at the first of its conditions. */
function funnOmRinger(forutsetninger: readonly Forutsetning[]): readonly Funn[] {
  const krever = new Map<string, string[]>();
  for (const { søknadId, krever: annen } of forutsetninger)
    krever.set(søknadId, [...(krever.get(søknadId) ?? []), annen]);
  const meldt = new Set<string>();
  return forutsetninger.flatMap(({ søknadId }, i) => {
    const frem = alleFra(søknadId, krever);
    if (!frem.has(søknadId) || meldt.has(søknadId)) return [];
    const ring = [...frem].filter((annen) => alleFra(annen, krever).has(søknadId)).sort(sammenlignTekst);
    for (const ett of ring) meldt.add(ett);
    return [funn('FORUTSETNING_SYKLUS', 'FEIL', `${STI}/forutsetninger/${i}`, { søknadIder: ring })];
  });
}

function alleFra(start: string, krever: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const nådd = new Set<string>();
  const kø = [...(krever.get(start) ?? [])];
  for (let neste = kø.pop(); neste !== undefined; neste = kø.pop()) {
    if (nådd.has(neste)) continue;
    nådd.add(neste);
    kø.push(...(krever.get(neste) ?? []));
  }
  return nådd;
}
