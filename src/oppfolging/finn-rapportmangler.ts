import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kontrollerBudsjett } from '../kontroll/kontroller-budsjett';
import type { Rapport, Rapportdel, Rapportmal } from '../modell';
import type { OppfølgingKoder } from './koder';
import type { Rapportgrunnlag } from './lag-rapport';
import { nøkkelAv } from './sted';

const AVVIKSEMNE = 'avvik-og-usikkerhet';
const funn = lagFunnlager<OppfølgingKoder>();

/** What is missing before a report can be sent: `FEIL` where the template asks for it, else advice. */
export function finnRapportmangler(
  rapport: Omit<Rapport, 'mangler'>,
  { mal, budsjett, tilskudd, tiltak = [] }: Rapportgrunnlag,
): readonly Funn[] {
  const alvor = (del: Rapportdel) => (mal.deler.find((d) => d.del === del)?.kreves === true ? 'FEIL' : 'RAD');
  const har = (del: Rapportdel): boolean => mal.deler.some((d) => d.del === del);
  const feil = rapport.funn.filter((ett) => ett.alvor === 'FEIL').length;
  const utenAktivitet = finnUten(
    tilskudd.tiltakIder,
    rapport.aktiviteter.filter((a) => a.beskrivelse.trim() !== ''),
  );
  const utenPlan = finnUten(
    tilskudd.tiltakIder,
    tiltak.filter((t) => t.gevinstrealiseringsplan !== undefined).map(({ id }) => ({ tiltakId: id })),
  );
  return [
    ...(feil === 0 ? [] : [funn('RAPPORT_FEIL_I_HOVEDBOKA', 'FEIL', '/funn', { antall: feil })]),
    ...funnOmBudsjett(budsjett),
    ...funnOmOmdisponert(rapport, budsjett),
    ...(har('OKONOMI') && budsjett === undefined
      ? [funn('RAPPORT_UTEN_BUDSJETT', alvor('OKONOMI'), '/økonomi', { malId: mal.id })]
      : []),
    ...(har('PROGNOSE') ? funnOmPrognose(rapport, mal, alvor('PROGNOSE')) : []),
    ...(har('AKTIVITET')
      ? utenAktivitet.map((tiltakId) =>
          funn('RAPPORT_UTEN_AKTIVITET', alvor('AKTIVITET'), '/aktiviteter', { tiltakId }),
        )
      : []),
    ...(har('MALOPPNAELSE')
      ? utenPlan.map((tiltakId) =>
          funn('RAPPORT_UTEN_GEVINSTPLAN', alvor('MALOPPNAELSE'), '/måloppnåelse', { tiltakId }),
        )
      : []),
    ...(har('MALOPPNAELSE') ? funnOmMålinger(rapport, alvor('MALOPPNAELSE')) : []),
    ...(har('AVVIK') ? funnOmAvvik(rapport, alvor('AVVIK')) : []),
    ...funnOmOmtale(rapport, mal),
    ...(rapport.ubrukt.regel === undefined && rapport.ubrukt.beløp > 0
      ? [funn('RAPPORT_UTEN_REGEL_FOR_UBRUKT', alvor('UBRUKT'), '/ubrukt', { beløp: rapport.ubrukt.beløp })]
      : []),
    ...(rapport.beløpsstatus === 'ENDELIG'
      ? []
      : [funn('RAPPORT_BELOP_IKKE_ENDELIG', 'RAD', '/beløpsstatus', { status: rapport.beløpsstatus })]),
  ];
}

function funnOmBudsjett(budsjett: Rapportgrunnlag['budsjett']): readonly Funn[] {
  const feil = budsjett === undefined ? [] : kontrollerBudsjett(budsjett).filter(({ alvor }) => alvor === 'FEIL');
  return feil.length === 0 ? [] : [funn('RAPPORT_FEIL_I_BUDSJETTET', 'FEIL', '/økonomi', { antall: feil.length })];
}

/** Ledger and budget must tell of the same moves, up to the day. */
function funnOmOmdisponert(
  { økonomi, perDato }: Omit<Rapport, 'mangler'>,
  budsjett: Rapportgrunnlag['budsjett'],
): readonly Funn[] {
  if (budsjett === undefined) return [];
  const flyttet = new Map<string, number>();
  const leggTil = (nøkkel: string, beløp: number) => flyttet.set(nøkkel, (flyttet.get(nøkkel) ?? 0) + beløp);
  for (const { fra, til, beløp, dato } of budsjett.endringer ?? []) {
    if (dato > perDato) continue;
    leggTil(nøkkelAv(fra), -beløp);
    leggTil(nøkkelAv(til), beløp);
  }
  return økonomi.flatMap((linje, i) => {
    const { tiltakId = '', kostnadsartId = '', tall } = linje;
    const iBudsjettet = flyttet.get(nøkkelAv(linje)) ?? 0;
    if (tall.omdisponert === iBudsjettet) return [];
    const data = { tiltakId, kostnadsartId, hovedbok: tall.omdisponert, budsjett: iBudsjettet };
    return [funn('RAPPORT_OMDISPONERT_ULIKT', 'ADVARSEL', `/økonomi/${i}/tall/omdisponert`, data)];
  });
}

function finnUten(ider: readonly string[], med: readonly { readonly tiltakId: string }[]): readonly string[] {
  const har = new Set(med.map(({ tiltakId }) => tiltakId));
  return ider.filter((id) => !har.has(id));
}

type Alvor = Funn['alvor'];

function funnOmPrognose({ økonomi, totalt }: Omit<Rapport, 'mangler'>, mal: Rapportmal, alvor: Alvor): readonly Funn[] {
  const mangler =
    mal.prognose === undefined || totalt.prognose === undefined || økonomi.some((l) => l.prognose === undefined);
  return mangler ? [funn('RAPPORT_UTEN_PROGNOSE', alvor, '/prognose', { type: mal.prognose?.type ?? '' })] : [];
}

function funnOmMålinger({ måloppnåelse }: Omit<Rapport, 'mangler'>, alvor: Alvor): readonly Funn[] {
  return måloppnåelse.flatMap(({ tiltakId, måloppnåelse: { indikatorer } }, i) =>
    indikatorer.flatMap(({ status, indikatorId }, j) =>
      status === 'IKKE_MALT'
        ? [
            funn('RAPPORT_UTEN_MALING', alvor, `/måloppnåelse/${i}/måloppnåelse/indikatorer/${j}`, {
              tiltakId,
              indikatorId,
            }),
          ]
        : [],
    ),
  );
}

/** A place that is above its budget must be told about. */
function funnOmAvvik({ økonomi, omtale }: Omit<Rapport, 'mangler'>, alvor: Alvor): readonly Funn[] {
  if (omtale.some(({ emne, tekst }) => emne === AVVIKSEMNE && tekst.trim() !== '')) return [];
  return økonomi.flatMap(({ tiltakId = '', kostnadsartId = '', avvik }, i) =>
    avvik > 0
      ? [funn('RAPPORT_AVVIK_UTEN_OMTALE', alvor, `/økonomi/${i}/avvik`, { tiltakId, kostnadsartId, avvik })]
      : [],
  );
}

function funnOmOmtale({ omtale }: Omit<Rapport, 'mangler'>, { emner }: Rapportmal): readonly Funn[] {
  const omtalt = new Set(omtale.filter(({ tekst }) => tekst.trim() !== '').map(({ emne }) => emne));
  return emner
    .filter((emne) => !omtalt.has(emne))
    .map((emne) => funn('RAPPORT_UTEN_OMTALE', 'FEIL', '/omtale', { emne }));
}
