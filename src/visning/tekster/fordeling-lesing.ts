import type { LesingKoder } from '../../fordeling/koder-lesing';
import { etikettAv } from './etiketter';
import { kr, krAv, liste, sitat } from './ord';
import type { Tekster } from './typer';

export const LESETEKSTER: Tekster<LesingKoder> = {
  MOTTAKER_UKJENT: {
    nb: ({ id }) => `${sitat(id, 'nb')} er ikke blant mottakerne.`,
    nn: ({ id }) => `${sitat(id, 'nn')} er ikkje blant mottakarane.`,
    en: ({ id }) => `${sitat(id, 'en')} is not among the recipients.`,
  },
  BEGRUNNELSE_UAVGJORT_I_GRUPPER: {
    nb: () => 'En likhet som ikke er avgjort, kan ikke begrunnes når grupper har grenser.',
    nn: () => 'Ein likskap som ikkje er avgjord, kan ikkje grunngivast når grupper har grenser.',
    en: () => 'A tie that is not settled cannot be explained when groups have limits.',
  },
  FORDELING_STEMMER_IKKE: {
    nb: (d) =>
      `${sitat(d.id, 'nb')} står med ${kr(d.oppgitt, 'nb')}, men grunnlaget gir ${kr(Number(d.beregnet), 'nb')}.`,
    nn: (d) =>
      `${sitat(d.id, 'nn')} står med ${kr(d.oppgitt, 'nn')}, men grunnlaget gir ${kr(Number(d.beregnet), 'nn')}.`,
    en: (d) =>
      `${sitat(d.id, 'en')} is stated with ${kr(d.oppgitt, 'en')}, but the basis gives ${kr(Number(d.beregnet), 'en')}.`,
  },
  FORDELING_TALL_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} kan ikke leses som det tallet som skal stå her.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} kan ikkje lesast som det talet som skal stå her.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} cannot be read as the number that belongs here.`,
  },
  FORDELING_ID_AVVIKER: {
    nb: (d) => `Linjen gjelder ${sitat(d.id, 'nb')}, men her skal ${sitat(d.ventet, 'nb')} stå.`,
    nn: (d) => `Linja gjeld ${sitat(d.id, 'nn')}, men her skal ${sitat(d.ventet, 'nn')} stå.`,
    en: (d) => `The line is for ${sitat(d.id, 'en')}, but ${sitat(d.ventet, 'en')} belongs here.`,
  },
  FORDELING_ANTALL_AVVIKER: {
    nb: (d) => `Det er ${d.antall} linjer, men grunnlaget har ${d.ventet}.`,
    nn: (d) => `Det er ${d.antall} linjer, men grunnlaget har ${d.ventet}.`,
    en: (d) => `There are ${d.antall} lines, but the basis has ${d.ventet}.`,
  },
  FORDELING_SUM_AVVIKER: {
    nb: (d) => `Beløpene og det ufordelte er til sammen ${kr(Number(d.sum), 'nb')}, men potten er ${kr(d.pott, 'nb')}.`,
    nn: (d) => `Beløpa og det ufordelte er til saman ${kr(Number(d.sum), 'nn')}, men potten er ${kr(d.pott, 'nn')}.`,
    en: (d) =>
      `The amounts and what is not distributed make ${kr(Number(d.sum), 'en')}, but the pot is ${kr(d.pott, 'en')}.`,
  },
  ARSAKER_SUM_AVVIKER: {
    nb: (d) => `Årsakene gir til sammen ${kr(Number(d.sum), 'nb')}, men ${kr(d.ufordelt, 'nb')} er ufordelt.`,
    nn: (d) => `Årsakene gir til saman ${kr(Number(d.sum), 'nn')}, men ${kr(d.ufordelt, 'nn')} er ufordelt.`,
    en: (d) => `The reasons make ${kr(Number(d.sum), 'en')}, but ${kr(d.ufordelt, 'en')} is not distributed.`,
  },
  ARSAK_BELOP_AVVIKER: {
    nb: (d) =>
      `Ufordelt (${etikettAv(d.årsak, 'nb')}) står med ${kr(Number(d.beløp), 'nb')}, men skal være ${kr(Number(d.ventet), 'nb')}.`,
    nn: (d) =>
      `Ufordelt (${etikettAv(d.årsak, 'nn')}) står med ${kr(Number(d.beløp), 'nn')}, men skal vere ${kr(Number(d.ventet), 'nn')}.`,
    en: (d) =>
      `Not distributed (${etikettAv(d.årsak, 'en')}) is stated with ${kr(Number(d.beløp), 'en')}, but should be ${kr(Number(d.ventet), 'en')}.`,
  },
  BELOP_IKKE_HELE_ENHETER: {
    nb: (d) => `${kr(d.beløp, 'nb')} til ${sitat(d.id, 'nb')} er ikke et helt antall enheter på ${kr(d.enhet, 'nb')}.`,
    nn: (d) => `${kr(d.beløp, 'nn')} til ${sitat(d.id, 'nn')} er ikkje eit heilt tal einingar på ${kr(d.enhet, 'nn')}.`,
    en: (d) => `${kr(d.beløp, 'en')} to ${sitat(d.id, 'en')} is not a whole number of units of ${kr(d.enhet, 'en')}.`,
  },
  BELOP_UTENFOR_KVOTE: {
    nb: (d) =>
      `${kr(d.beløp, 'nb')} til ${sitat(d.id, 'nb')} er ikke den nøyaktige andelen ${krAv(d.eksakt, 'nb')} rundet opp eller ned.`,
    nn: (d) =>
      `${kr(d.beløp, 'nn')} til ${sitat(d.id, 'nn')} er ikkje den nøyaktige delen ${krAv(d.eksakt, 'nn')} runda opp eller ned.`,
    en: (d) =>
      `${kr(d.beløp, 'en')} to ${sitat(d.id, 'en')} is not the exact share ${krAv(d.eksakt, 'en')} rounded up or down.`,
  },
  BELOP_UTENFOR_GRENSE: {
    nb: (d) => `${sitat(d.id, 'nb')} er under gulvet eller over taket sitt.`,
    nn: (d) => `${sitat(d.id, 'nn')} er under golvet eller over taket sitt.`,
    en: (d) => `${sitat(d.id, 'en')} is below its floor or above its cap.`,
  },
  RESTENHET_AVVIKER: {
    nb: ({ id }) => `Om ${sitat(id, 'nb')} fikk en enhet av resten, stemmer ikke med beløpet.`,
    nn: ({ id }) => `Om ${sitat(id, 'nn')} fekk ei eining av resten, stemmer ikkje med beløpet.`,
    en: ({ id }) => `Whether ${sitat(id, 'en')} got a unit of the remainder is not as the amount says.`,
  },
  GRENSE_HOLDER_IKKE: {
    nb: (d) =>
      `Grensen som er oppgitt for ${sitat(d.id, 'nb')} (${etikettAv(d.grense, 'nb')}), er ikke den som gjelder.`,
    nn: (d) => `Grensa som er oppgitt for ${sitat(d.id, 'nn')} (${etikettAv(d.grense, 'nn')}), er ikkje den som gjeld.`,
    en: (d) =>
      `The limit that is stated for ${sitat(d.id, 'en')} (${etikettAv(d.grense, 'en')}) is not the one that holds.`,
  },
  NEVNER_AVVIKER: {
    nb: (d) => `Nevneren ${d.nevner} er en annen enn den felles nevneren ${d.ventet}.`,
    nn: (d) => `Nemnaren ${d.nevner} er ein annan enn den felles nemnaren ${d.ventet}.`,
    en: (d) => `The denominator ${d.nevner} is not the common denominator ${d.ventet}.`,
  },
  ANDELER_SUM_AVVIKER: {
    nb: (d) => `De nøyaktige andelene er til sammen ${krAv(d.sum, 'nb')}, men skal være ${krAv(d.ventet, 'nb')}.`,
    nn: (d) => `Dei nøyaktige delane er til saman ${krAv(d.sum, 'nn')}, men skal vere ${krAv(d.ventet, 'nn')}.`,
    en: (d) => `The exact shares make ${krAv(d.sum, 'en')}, but should make ${krAv(d.ventet, 'en')}.`,
  },
  ANDELER_UTEN_FORHOLD: {
    nb: (d) =>
      `De nøyaktige andelene til ${sitat(d.id, 'nb')} og ${sitat(d.annen, 'nb')} står ikke i forhold til vektene og grensene.`,
    nn: (d) =>
      `Dei nøyaktige delane til ${sitat(d.id, 'nn')} og ${sitat(d.annen, 'nn')} står ikkje i forhold til vektene og grensene.`,
    en: (d) =>
      `The exact shares of ${sitat(d.id, 'en')} and ${sitat(d.annen, 'en')} are not in proportion to weights and limits.`,
  },
  ENHET_HORER_TIL_ANNEN: {
    nb: (d) => `En enhet hos ${sitat(d.id, 'nb')} hører til ${sitat(d.annen, 'nb')}, som har et sterkere krav.`,
    nn: (d) => `Ei eining hos ${sitat(d.id, 'nn')} høyrer til ${sitat(d.annen, 'nn')}, som har eit sterkare krav.`,
    en: (d) => `A unit of ${sitat(d.id, 'en')} belongs to ${sitat(d.annen, 'en')}, who has the stronger claim.`,
  },
  LIKHET_IKKE_MELDT: {
    nb: (d) =>
      `${sitat(d.id, 'nb')} og ${sitat(d.annen, 'nb')} har like sterke krav, men bare den ene fikk enheten, uten en regel for det.`,
    nn: (d) =>
      `${sitat(d.id, 'nn')} og ${sitat(d.annen, 'nn')} har like sterke krav, men berre den eine fekk eininga, utan ein regel for det.`,
    en: (d) =>
      `${sitat(d.id, 'en')} and ${sitat(d.annen, 'en')} have equal claims, but only one got the unit, without a rule for it.`,
  },
  UAVGJORT_HOLDER_IKKE: {
    nb: (d) => `Det som står som uavgjort mellom ${liste(d.ider, 'nb')}, er ikke det.`,
    nn: (d) => `Det som står som uavgjort mellom ${liste(d.ider, 'nn')}, er ikkje det.`,
    en: (d) => `What is stated as a tie between ${liste(d.ider, 'en')} is not one.`,
  },
  GRUPPESUM_AVVIKER: {
    nb: (d) => `Summen for gruppen ${sitat(d.gruppe, 'nb')} er ikke summen av mottakerne i gruppen.`,
    nn: (d) => `Summen for gruppa ${sitat(d.gruppe, 'nn')} er ikkje summen av mottakarane i gruppa.`,
    en: (d) => `The sum of the group ${sitat(d.gruppe, 'en')} is not the sum of its recipients.`,
  },
  UMULIG_HOLDER_IKKE: {
    nb: (d) =>
      d.ventet === ''
        ? `${sitat(d.oppgitt, 'nb')} er oppgitt for en fordeling som ikke er umulig på den måten.`
        : `${sitat(d.oppgitt, 'nb')} er oppgitt for en umulig fordeling, men skal være ${sitat(d.ventet, 'nb')}.`,
    nn: (d) =>
      d.ventet === ''
        ? `${sitat(d.oppgitt, 'nn')} er oppgitt for ei fordeling som ikkje er umogleg på den måten.`
        : `${sitat(d.oppgitt, 'nn')} er oppgitt for ei umogleg fordeling, men skal vere ${sitat(d.ventet, 'nn')}.`,
    en: (d) =>
      d.ventet === ''
        ? `${sitat(d.oppgitt, 'en')} is stated for a distribution that is not impossible in that way.`
        : `${sitat(d.oppgitt, 'en')} is stated for an impossible distribution, but should be ${sitat(d.ventet, 'en')}.`,
  },
};
