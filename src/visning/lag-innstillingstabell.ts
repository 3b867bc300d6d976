import type { Øre } from '../kjerne/typer';
import type { Grensebruk, Innstilling, Poengsum } from '../modell';
import type { Rangering } from '../vurdering/ranger-soknader';
import type { Tabell } from './formater-tabell';
import { formaterTall } from './formater-tall';
import { etikettAv } from './tekster/etiketter';
import { kr, liste, sitat } from './tekster/ord';
import type { Språk } from './tekster/typer';

const ORD = {
  tittel: { nb: 'Innstilling', nn: 'Innstilling', en: 'Recommendation' },
  plass: { nb: 'Plass', nn: 'Plass', en: 'Rank' },
  søknad: { nb: 'Søknad', nn: 'Søknad', en: 'Application' },
  poeng: { nb: 'Poeng', nn: 'Poeng', en: 'Score' },
  søkt: { nb: 'Søkt', nn: 'Søkt', en: 'Applied for' },
  innstilt: { nb: 'Innstilt', nn: 'Innstilt', en: 'Recommended' },
  utfall: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  ramme: { nb: 'Ramme', nn: 'Ramme', en: 'Allocation' },
  holdt: { nb: 'Holdt av til dem som står likt', nn: 'Halde av til dei som står likt', en: 'Held for those that tie' },
  rest: { nb: 'Igjen', nn: 'Står att', en: 'Left' },
  regel: { nb: 'Regel', nn: 'Regel', en: 'Rule' },
  uavgjort: {
    nb: 'Uavgjort ved streken, der rammen tar slutt',
    nn: 'Uavgjort ved streken, der ramma tek slutt',
    en: 'Tied at the line, where the allocation ends',
  },
  mulige: { nb: 'mulige utfall', nn: 'moglege utfall', en: 'possible outcomes' },
  mer: { nb: 'mer enn', nn: 'meir enn', en: 'more than' },
  poengsum: { nb: 'Samlet poengsum', nn: 'Samla poengsum', en: 'Sum of points' },
  høyst: { nb: 'høyst', nn: 'høgst', en: 'at most' },
  minst: { nb: 'minst', nn: 'minst', en: 'at least' },
  krav: { nb: 'Krav til porteføljen', nn: 'Krav til porteføljen', en: 'Portfolio condition' },
  reserve: { nb: 'Reserve', nn: 'Reserve', en: 'Next in line' },
  umulig: {
    nb: 'Disse gulvene kan ikke nås samtidig, så ingenting er innstilt',
    nn: 'Desse golva kan ikkje nåast samtidig, så ingenting er innstilt',
    en: 'These floors cannot be met together, so nothing is recommended',
  },
  arbeid: {
    nb: 'Søket ble stoppet av arbeidsgrensen; noe kan være utelatt som hadde hatt plass.',
    nn: 'Søket blei stoppa av arbeidsgrensa; noko kan vere utelate som hadde hatt plass.',
    en: 'The search was stopped by the limit on its work; something that there was room for may be left out.',
  },
  råd: {
    nb: 'Poengene er råd. De avgjør ikke saken.',
    nn: 'Poenga er råd. Dei avgjer ikkje saka.',
    en: 'The scores are advice. They do not decide the case.',
  },
} as const;

/**
 * A table of the ranking and the recommendation: rank, score, amounts and why, with the frame and what is left.
 *
 * Below it stand the rule, what ties and in how many ways, the sum of points where the rule is about it, what the
 * portfolio uses of its floors and caps, and who comes next where that was asked for. A part-funded søknad shows its part
 * beside what it applied for; one that a condition keeps out names the condition.
 *
 * @param rangering - From `rangerSøknader`.
 * @param innstilling - From `innstill` on the same ranking.
 * @param valg - The language, and names of the applications, by id.
 */
export function lagInnstillingstabell(
  rangering: Rangering,
  innstilling: Innstilling,
  valg: { readonly språk: Språk; readonly navn?: readonly { readonly id: string; readonly navn: string }[] },
): Tabell {
  const { språk, navn = [] } = valg;
  const navnPå = new Map(navn.map((n) => [n.id, n.navn]));
  const plasser = new Map(rangering.plasser.map((plass) => [plass.søknadId, plass]));
  const { ramme, holdt, rest, innstilt } = innstilling;
  return {
    tittel: ORD.tittel[språk],
    kolonner: [
      { navn: ORD.plass[språk], tall: true },
      { navn: ORD.søknad[språk] },
      { navn: ORD.poeng[språk], tall: true },
      { navn: ORD.søkt[språk], tall: true },
      { navn: ORD.innstilt[språk], tall: true },
      { navn: ORD.utfall[språk] },
    ],
    rader: innstilling.linjer.map(({ søknadId, søktBeløp, beløp, utfall, årsak, betingelser = [] }) => {
      const plass = plasser.get(søknadId);
      return [
        plass === undefined ? '–' : `${plass.delt ? '=' : ''}${String(plass.rang).replace('.', ',')}`,
        navnPå.get(søknadId) ?? søknadId,
        plass === undefined ? '–' : formaterTall(plass.totalt, { språk, desimaler: 'ALLTID' }),
        kr(søktBeløp, språk),
        kr(beløp, språk),
        `${etikettAv(utfall, språk)}: ${etikettAv(årsak, språk)}${betingelser.length === 0 ? '' : ` (${betingelser.join(', ')})`}`,
      ];
    }),
    sumrad: ['', ORD.sum[språk], '', '', kr(innstilt, språk), ''],
    merknader: [
      `${ORD.ramme[språk]}: ${kr(ramme.beløp, språk)} (${etikettAv(ramme.status, språk)}).`,
      `${ORD.holdt[språk]}: ${kr(holdt, språk)}. ${ORD.rest[språk]}: ${kr(rest, språk)}.`,
      ...lagMerknader(innstilling, språk, (id) => navnPå.get(id) ?? id),
      ORD.råd[språk],
    ],
  };
}

function lagMerknader(innstilling: Innstilling, språk: Språk, navnPå: (id: string) => string): readonly string[] {
  const { regel, uavgjort, poengsum, grenser = [], umuligeGulv = [], reserve = [], arbeidsgrenseNådd } = innstilling;
  return [
    `${ORD.regel[språk]}: ${etikettAv(regel, språk)}.`,
    ...uavgjort.map(({ søknadIder, antallLovlige }) => {
      const antall = antallLovlige.replace('>', `${ORD.mer[språk]} `);
      return `${ORD.uavgjort[språk]}: ${liste(søknadIder.map(navnPå), språk)} (${antall} ${ORD.mulige[språk]}).`;
    }),
    ...(poengsum === undefined ? [] : [lagPoengmerknad(poengsum, språk)]),
    ...grenser.map((grense) => lagGrensemerknad(grense, språk)),
    ...(umuligeGulv.length === 0 ? [] : [`${ORD.umulig[språk]}: ${liste(umuligeGulv, språk)}.`]),
    ...(arbeidsgrenseNådd === true ? [ORD.arbeid[språk]] : []),
    ...(reserve.length === 0
      ? []
      : [`${ORD.reserve[språk]}: ${reserve.map((like) => like.map(navnPå).join(' = ')).join(', ')}.`]),
  ];
}

function lagPoengmerknad({ status, poeng, høyst }: Poengsum, språk: Språk): string {
  const tall = (brøk: Poengsum['poeng']): string => formaterTall(brøk, { språk, desimaler: 'ALLTID' });
  const tak = status === 'NOYAKTIG' ? '' : `, ${ORD.høyst[språk]} ${tall(høyst)}`;
  return `${ORD.poengsum[språk]}: ${tall(poeng)} (${etikettAv(status, språk)}${tak}).`;
}

function lagGrensemerknad({ id, mål, brukt, minst, høyst }: Grensebruk, språk: Språk): string {
  const skriv = (antall: number): string => (mål === 'BELOP' ? kr(antall as Øre, språk) : String(antall));
  const deler = [
    ...(minst === undefined ? [] : [`${ORD.minst[språk]} ${skriv(minst)}`]),
    ...(høyst === undefined ? [] : [`${ORD.høyst[språk]} ${skriv(høyst)}`]),
  ];
  return `${ORD.krav[språk]} ${sitat(id, språk)}: ${skriv(brukt)} (${deler.join(', ')}).`;
}
