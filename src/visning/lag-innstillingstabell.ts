import { formaterBeløp } from '../kjerne/formater-belop';
import type { Innstilling } from '../modell';
import type { Rangering } from '../vurdering/ranger-soknader';
import type { Tabell } from './formater-tabell';
import { formaterTall } from './formater-tall';
import { etikettAv } from './tekster/etiketter';
import type { Språk } from './tekster/typer';

const ORD = {
  tittel: { nb: 'Innstilling', nn: 'Innstilling', en: 'Recommendation' },
  plass: { nb: 'Plass', nn: 'Plass', en: 'Rank' },
  søknad: { nb: 'Søknad', nn: 'Søknad', en: 'Application' },
  poeng: { nb: 'Poeng', nn: 'Poeng', en: 'Score' },
  søkt: { nb: 'Søkt', nn: 'Søkt', en: 'Applied for' },
  innstilt: { nb: 'Innstilt', nn: 'Innstilt', en: 'Recommended' },
  utfall: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  ramme: { nb: 'Ramme', nn: 'Ramme', en: 'Frame' },
  holdt: { nb: 'Holdt av til uavgjorte', nn: 'Halde av til uavgjorde', en: 'Held for those that tie' },
  rest: { nb: 'Igjen', nn: 'Att', en: 'Left' },
  råd: {
    nb: 'Poengene er rådgivende. Folk avgjør.',
    nn: 'Poenga er rådgivande. Folk avgjer.',
    en: 'The scores advise. People decide.',
  },
} as const;

/**
 * A table of the ranking and the recommendation: rank, score, amounts and why, with the frame and what is left.
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
    rader: innstilling.linjer.map(({ søknadId, søktBeløp, beløp, utfall, årsak }) => {
      const plass = plasser.get(søknadId);
      return [
        plass === undefined ? '–' : `${plass.delt ? '=' : ''}${String(plass.rang).replace('.', ',')}`,
        navnPå.get(søknadId) ?? søknadId,
        plass === undefined ? '–' : formaterTall(plass.totalt, { språk, desimaler: 'ALLTID' }),
        formaterBeløp(søktBeløp),
        formaterBeløp(beløp),
        `${etikettAv(utfall, språk)}: ${etikettAv(årsak, språk)}`,
      ];
    }),
    sumrad: ['', ORD.sum[språk], '', '', formaterBeløp(innstilt), ''],
    merknader: [
      `${ORD.ramme[språk]}: ${formaterBeløp(ramme.beløp)} (${etikettAv(ramme.status, språk)}).`,
      `${ORD.holdt[språk]}: ${formaterBeløp(holdt)}. ${ORD.rest[språk]}: ${formaterBeløp(rest)}.`,
      ORD.råd[språk],
    ],
  };
}
