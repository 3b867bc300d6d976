import type { KontrollKoder } from '../../kontroll/koder';
import { etikettAv } from './etiketter';
import { kr, krAv, liste, pst, sitat } from './ord';
import type { Språk, Tekster } from './typer';

const tilstand = (kode: string, språk: Språk): string => sitat(etikettAv(kode, språk), språk);
const tilstander = (koder: readonly string[], språk: Språk): string =>
  liste(
    koder.map((kode) => tilstand(kode, språk)),
    språk,
  );

export const KONTROLLTEKSTER: Tekster<KontrollKoder> = {
  BEVILGNINGER_TOMT: {
    nb: () => 'Det er ingen bevilgninger å legge sammen.',
    nn: () => 'Det er ingen løyvingar å leggje saman.',
    en: () => 'There are no appropriations to add up.',
  },
  BEVILGNING_TO_GANGER: {
    nb: (d) => `Bevilgningen ${sitat(d.id, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Løyvinga ${sitat(d.id, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `The appropriation ${sitat(d.id, 'en')} is listed twice, first as number ${d.først + 1}.`,
  },
  BEVILGNING_BELOP_UGYLDIG: {
    nb: (d) => `Beløpet ${d.beløp} i bevilgningen ${sitat(d.id, 'nb')} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) => `Beløpet ${d.beløp} i løyvinga ${sitat(d.id, 'nn')} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) =>
      `The amount ${d.beløp} of the appropriation ${sitat(d.id, 'en')} is not an amount in whole øre from zero up.`,
  },
  BEVILGNING_SYKLUS: {
    nb: ({ ider }) => `Bevilgningene ${liste(ider, 'nb')} er oppgitt som deler av hverandre.`,
    nn: ({ ider }) => `Løyvingane ${liste(ider, 'nn')} er oppgitte som delar av kvarandre.`,
    en: ({ ider }) => `The appropriations ${liste(ider, 'en')} are stated as parts of each other.`,
  },
  BUDSJETT_RAD_TO_GANGER: {
    nb: (d) => `Budsjettet har to rader for ${sitat(d.tiltakId, 'nb')}.`,
    nn: (d) => `Budsjettet har to rader for ${sitat(d.tiltakId, 'nn')}.`,
    en: (d) => `The budget has two rows for ${sitat(d.tiltakId, 'en')}.`,
  },
  BUDSJETT_ART_TO_GANGER: {
    nb: (d) => `Budsjettet har to kolonner for ${sitat(d.kostnadsartId, 'nb')}.`,
    nn: (d) => `Budsjettet har to kolonnar for ${sitat(d.kostnadsartId, 'nn')}.`,
    en: (d) => `The budget has two columns for ${sitat(d.kostnadsartId, 'en')}.`,
  },
  BUDSJETT_CELLE_TO_GANGER: {
    nb: (d) => `Budsjettet har to beløp for ${sitat(d.tiltakId, 'nb')} og ${sitat(d.kostnadsartId, 'nb')}.`,
    nn: (d) => `Budsjettet har to beløp for ${sitat(d.tiltakId, 'nn')} og ${sitat(d.kostnadsartId, 'nn')}.`,
    en: (d) => `The budget has two amounts for ${sitat(d.tiltakId, 'en')} and ${sitat(d.kostnadsartId, 'en')}.`,
  },
  BUDSJETT_RAD_UKJENT: {
    nb: (d) => `Budsjettet har ingen rad for ${sitat(d.tiltakId, 'nb')}.`,
    nn: (d) => `Budsjettet har inga rad for ${sitat(d.tiltakId, 'nn')}.`,
    en: (d) => `The budget has no row for ${sitat(d.tiltakId, 'en')}.`,
  },
  BUDSJETT_ART_UKJENT: {
    nb: (d) => `Budsjettet har ingen kolonne for ${sitat(d.kostnadsartId, 'nb')}.`,
    nn: (d) => `Budsjettet har inga kolonne for ${sitat(d.kostnadsartId, 'nn')}.`,
    en: (d) => `The budget has no column for ${sitat(d.kostnadsartId, 'en')}.`,
  },
  BUDSJETT_BELOP_UGYLDIG: {
    nb: ({ beløp }) => `${beløp} er ikke et beløp i hele øre fra null og opp.`,
    nn: ({ beløp }) => `${beløp} er ikkje eit beløp i heile øre frå null og opp.`,
    en: ({ beløp }) => `${beløp} is not an amount in whole øre from zero up.`,
  },
  BUDSJETT_PARTER_STEMMER_IKKE: {
    nb: (d) => `Partene bærer til sammen ${kr(d.sum, 'nb')}, men posten er ${kr(d.beløp, 'nb')}.`,
    nn: (d) => `Partane ber til saman ${kr(d.sum, 'nn')}, men posten er ${kr(d.beløp, 'nn')}.`,
    en: (d) => `The parties bear ${kr(d.sum, 'en')} together, but the item is ${kr(d.beløp, 'en')}.`,
  },
  BUDSJETT_RADSUM_STEMMER_IKKE: {
    nb: (d) =>
      `Summen for ${sitat(d.tiltakId, 'nb')} er oppgitt til ${kr(d.oppgitt, 'nb')}, men postene gir ${kr(d.beregnet, 'nb')} (avvik ${kr(d.avvik, 'nb')}).`,
    nn: (d) =>
      `Summen for ${sitat(d.tiltakId, 'nn')} er oppgitt til ${kr(d.oppgitt, 'nn')}, men postane gir ${kr(d.beregnet, 'nn')} (avvik ${kr(d.avvik, 'nn')}).`,
    en: (d) =>
      `The sum for ${sitat(d.tiltakId, 'en')} is stated as ${kr(d.oppgitt, 'en')}, but the items give ${kr(d.beregnet, 'en')} (off by ${kr(d.avvik, 'en')}).`,
  },
  BUDSJETT_KOLONNESUM_STEMMER_IKKE: {
    nb: (d) =>
      `Summen for ${sitat(d.kostnadsartId, 'nb')} er oppgitt til ${kr(d.oppgitt, 'nb')}, men postene gir ${kr(d.beregnet, 'nb')} (avvik ${kr(d.avvik, 'nb')}).`,
    nn: (d) =>
      `Summen for ${sitat(d.kostnadsartId, 'nn')} er oppgitt til ${kr(d.oppgitt, 'nn')}, men postane gir ${kr(d.beregnet, 'nn')} (avvik ${kr(d.avvik, 'nn')}).`,
    en: (d) =>
      `The sum for ${sitat(d.kostnadsartId, 'en')} is stated as ${kr(d.oppgitt, 'en')}, but the items give ${kr(d.beregnet, 'en')} (off by ${kr(d.avvik, 'en')}).`,
  },
  BUDSJETT_TOTALSUM_STEMMER_IKKE: {
    nb: (d) =>
      `Totalsummen er oppgitt til ${kr(d.oppgitt, 'nb')}, men postene gir ${kr(d.beregnet, 'nb')} (avvik ${kr(d.avvik, 'nb')}).`,
    nn: (d) =>
      `Totalsummen er oppgitt til ${kr(d.oppgitt, 'nn')}, men postane gir ${kr(d.beregnet, 'nn')} (avvik ${kr(d.avvik, 'nn')}).`,
    en: (d) =>
      `The total is stated as ${kr(d.oppgitt, 'en')}, but the items give ${kr(d.beregnet, 'en')} (off by ${kr(d.avvik, 'en')}).`,
  },
  BUDSJETT_OVER_RAMME: {
    nb: (d) => `Budsjettet på ${kr(d.sum, 'nb')} er ${kr(d.over, 'nb')} over rammen på ${kr(d.ramme, 'nb')}.`,
    nn: (d) => `Budsjettet på ${kr(d.sum, 'nn')} er ${kr(d.over, 'nn')} over ramma på ${kr(d.ramme, 'nn')}.`,
    en: (d) => `The budget of ${kr(d.sum, 'en')} is ${kr(d.over, 'en')} above the allocation of ${kr(d.ramme, 'en')}.`,
  },
  BUDSJETT_UNDER_RAMME: {
    nb: (d) => `Budsjettet på ${kr(d.sum, 'nb')} lar ${kr(d.rest, 'nb')} av rammen på ${kr(d.ramme, 'nb')} stå igjen.`,
    nn: (d) => `Budsjettet på ${kr(d.sum, 'nn')} lèt ${kr(d.rest, 'nn')} av ramma på ${kr(d.ramme, 'nn')} stå att.`,
    en: (d) => `The budget of ${kr(d.sum, 'en')} leaves ${kr(d.rest, 'en')} of the allocation of ${kr(d.ramme, 'en')}.`,
  },
  ADMINISTRASJONSANDEL_FOR_HOY: {
    nb: (d) => `Administrasjonen tar ${pst(d.andel, 'nb')} av budsjettet; høyst ${pst(d.høyst, 'nb')} er tillatt.`,
    nn: (d) => `Administrasjonen tek ${pst(d.andel, 'nn')} av budsjettet; høgst ${pst(d.høyst, 'nn')} er tillate.`,
    en: (d) => `Administration takes ${pst(d.andel, 'en')} of the budget; at most ${pst(d.høyst, 'en')} is allowed.`,
  },
  BUDSJETT_UTEN_BELOP: {
    nb: () => 'Budsjettet har ingen beløp.',
    nn: () => 'Budsjettet har ingen beløp.',
    en: () => 'The budget has no amounts.',
  },
  EGENINNSATS_IKKE_OPPGITT: {
    nb: () => 'Egeninnsats er ikke oppgitt.',
    nn: () => 'Eigeninnsats er ikkje oppgitt.',
    en: () => 'The own contribution is not stated.',
  },
  EGENINNSATS_UKJENT_PART: {
    nb: (d) => `${sitat(d.partId, 'nb')} er oppgitt med egeninnsats, men deltar ikke i tiltaket.`,
    nn: (d) => `${sitat(d.partId, 'nn')} er oppgitt med eigeninnsats, men deltek ikkje i tiltaket.`,
    en: (d) => `${sitat(d.partId, 'en')} is stated with an own contribution, but takes no part in the project.`,
  },
  EGENINNSATS_UGYLDIG: {
    nb: (d) => `${d.verdi} kan ikke stå som ${d.felt} i egeninnsatsen.`,
    nn: (d) => `${d.verdi} kan ikkje stå som ${d.felt} i eigeninnsatsen.`,
    en: (d) => `${d.verdi} cannot be used as ${d.felt} of the own contribution.`,
  },
  EGENINNSATS_FOR_LAV: {
    nb: (d) => `Egeninnsatsen er ${pst(d.andel, 'nb')} av finansieringen; kravet er ${pst(d.minst, 'nb')}.`,
    nn: (d) => `Eigeninnsatsen er ${pst(d.andel, 'nn')} av finansieringa; kravet er ${pst(d.minst, 'nn')}.`,
    en: (d) => `The own contribution is ${pst(d.andel, 'en')} of the financing; ${pst(d.minst, 'en')} is required.`,
  },
  EGENINNSATS_UTEN_FINANSIERING: {
    nb: () => 'Det er ingen finansiering å regne egeninnsatsen av.',
    nn: () => 'Det er inga finansiering å rekne eigeninnsatsen av.',
    en: () => 'There is no financing that the own contribution can be a share of.',
  },
  FINANSIERINGSKILDE_TO_GANGER: {
    nb: (d) => `Finansieringskilden ${sitat(d.kildeId, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Finansieringskjelda ${sitat(d.kildeId, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `The source of money ${sitat(d.kildeId, 'en')} is listed twice, first as number ${d.først + 1}.`,
  },
  FINANSIERINGSKILDE_BELOP_UGYLDIG: {
    nb: (d) => `Beløpet ${d.beløp} fra ${sitat(d.kildeId, 'nb')} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) => `Beløpet ${d.beløp} frå ${sitat(d.kildeId, 'nn')} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) => `The amount ${d.beløp} from ${sitat(d.kildeId, 'en')} is not an amount in whole øre from zero up.`,
  },
  DEKNING_IKKE_OPPGITT: {
    nb: (d) =>
      `${sitat(d.kildeId, 'nb')} gir ${kr(d.beløp, 'nb')}, men det er ikke oppgitt hva det dekker. Dobbeltfinansiering kan ikke utelukkes.`,
    nn: (d) =>
      `${sitat(d.kildeId, 'nn')} gir ${kr(d.beløp, 'nn')}, men det er ikkje oppgitt kva det dekkjer. Dobbeltfinansiering kan ikkje utelukkast.`,
    en: (d) =>
      `${sitat(d.kildeId, 'en')} gives ${kr(d.beløp, 'en')}, but it is not stated what it pays. Double funding cannot be ruled out.`,
  },
  DEKNING_UKJENT_STED: {
    nb: (d) =>
      `${sitat(d.kildeId, 'nb')} dekker ${sitat(d.tiltakId, 'nb')}, ${sitat(d.kostnadsartId, 'nb')}, som budsjettet ikke har.`,
    nn: (d) =>
      `${sitat(d.kildeId, 'nn')} dekkjer ${sitat(d.tiltakId, 'nn')}, ${sitat(d.kostnadsartId, 'nn')}, som budsjettet ikkje har.`,
    en: (d) =>
      `${sitat(d.kildeId, 'en')} pays ${sitat(d.tiltakId, 'en')}, ${sitat(d.kostnadsartId, 'en')}, which the budget does not have.`,
  },
  DEKNING_OVER_KILDE: {
    nb: (d) => `${sitat(d.kildeId, 'nb')} er oppgitt å dekke ${kr(d.dekket, 'nb')}, men gir bare ${kr(d.beløp, 'nb')}.`,
    nn: (d) =>
      `${sitat(d.kildeId, 'nn')} er oppgitt å dekkje ${kr(d.dekket, 'nn')}, men gir berre ${kr(d.beløp, 'nn')}.`,
    en: (d) => `${sitat(d.kildeId, 'en')} is stated to pay ${kr(d.dekket, 'en')}, but gives only ${kr(d.beløp, 'en')}.`,
  },
  DOBBELTFINANSIERING: {
    nb: (d) =>
      `${sitat(d.tiltakId, 'nb')}, ${sitat(d.kostnadsartId, 'nb')} koster ${kr(d.kostnad, 'nb')}, men ${liste(d.kildeIder, 'nb')} dekker til sammen ${kr(d.dekket, 'nb')}: ${kr(d.over, 'nb')} for mye.`,
    nn: (d) =>
      `${sitat(d.tiltakId, 'nn')}, ${sitat(d.kostnadsartId, 'nn')} kostar ${kr(d.kostnad, 'nn')}, men ${liste(d.kildeIder, 'nn')} dekkjer til saman ${kr(d.dekket, 'nn')}: ${kr(d.over, 'nn')} for mykje.`,
    en: (d) =>
      `${sitat(d.tiltakId, 'en')}, ${sitat(d.kostnadsartId, 'en')} costs ${kr(d.kostnad, 'en')}, but ${liste(d.kildeIder, 'en')} pay ${kr(d.dekket, 'en')} together: ${kr(d.over, 'en')} too much.`,
  },
  FINANSIERING_OVER_KOSTNAD: {
    nb: (d) =>
      `Finansieringen på ${krAv(d.finansiering, 'nb')} er ${krAv(d.over, 'nb')} mer enn kostnadene på ${kr(d.kostnad, 'nb')}.`,
    nn: (d) =>
      `Finansieringa på ${krAv(d.finansiering, 'nn')} er ${krAv(d.over, 'nn')} meir enn kostnadene på ${kr(d.kostnad, 'nn')}.`,
    en: (d) =>
      `The financing of ${krAv(d.finansiering, 'en')} is ${krAv(d.over, 'en')} more than the costs of ${kr(d.kostnad, 'en')}.`,
  },
  HABILITET_TO_GANGER: {
    nb: (d) => `Det er to erklæringer om ${sitat(d.vurdererId, 'nb')} og søknaden ${sitat(d.søknadId, 'nb')}.`,
    nn: (d) => `Det er to erklæringar om ${sitat(d.vurdererId, 'nn')} og søknaden ${sitat(d.søknadId, 'nn')}.`,
    en: (d) =>
      `There are two declarations about ${sitat(d.vurdererId, 'en')} and the application ${sitat(d.søknadId, 'en')}.`,
  },
  HABILITET_UKJENT: {
    nb: (d) =>
      `Erklæringen gjelder ${sitat(d.vurdererId, 'nb')} og søknaden ${sitat(d.søknadId, 'nb')}, som ikke begge finnes her.`,
    nn: (d) =>
      `Erklæringa gjeld ${sitat(d.vurdererId, 'nn')} og søknaden ${sitat(d.søknadId, 'nn')}, som ikkje begge finst her.`,
    en: (d) =>
      `The declaration is about ${sitat(d.vurdererId, 'en')} and the application ${sitat(d.søknadId, 'en')}, which are not both here.`,
  },
  HABILITET_STEDFORTREDER_UGYLDIG: {
    nb: (d) =>
      `${sitat(d.vurdererId, 'nb')} kan ikke være sin egen stedfortreder på søknaden ${sitat(d.søknadId, 'nb')}.`,
    nn: (d) =>
      `${sitat(d.vurdererId, 'nn')} kan ikkje vere sin eigen stadfortredar på søknaden ${sitat(d.søknadId, 'nn')}.`,
    en: (d) =>
      `${sitat(d.vurdererId, 'en')} cannot be their own deputy for the application ${sitat(d.søknadId, 'en')}.`,
  },
  OVERGANG_ULOVLIG: {
    nb: (d) =>
      `Tilstanden ${tilstand(d.fra, 'nb')} kan ikke bli ${tilstand(d.til, 'nb')}. ${d.lovlige.length === 0 ? 'Det er siste tilstand.' : `Den kan bli ${tilstander(d.lovlige, 'nb')}.`}`,
    nn: (d) =>
      `Tilstanden ${tilstand(d.fra, 'nn')} kan ikkje bli ${tilstand(d.til, 'nn')}. ${d.lovlige.length === 0 ? 'Det er siste tilstand.' : `Han kan bli ${tilstander(d.lovlige, 'nn')}.`}`,
    en: (d) =>
      `The state ${tilstand(d.fra, 'en')} cannot become ${tilstand(d.til, 'en')}. ${d.lovlige.length === 0 ? 'It is the last state.' : `It can become ${tilstander(d.lovlige, 'en')}.`}`,
  },
};
