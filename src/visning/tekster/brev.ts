import type { BrevKoder } from '../../ordning/koder-brev';
import { etikettAv } from './etiketter';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const BREVTEKSTER: Tekster<BrevKoder> = {
  B_01_MOTTAKER_MANGLER: {
    nb: (d) => `Brevet om ${sitat(d.tilskuddId, 'nb')} kan ikke si hvem som er mottaker.`,
    nn: (d) => `Brevet om ${sitat(d.tilskuddId, 'nn')} kan ikkje seie kven som er mottakar.`,
    en: (d) => `The letter on ${sitat(d.tilskuddId, 'en')} cannot say who receives.`,
  },
  B_02_BELOP_MANGLER: {
    nb: (d) => `Brevet om ${sitat(d.tilskuddId, 'nb')} har ikke noe beløp.`,
    nn: (d) => `Brevet om ${sitat(d.tilskuddId, 'nn')} har ikkje noko beløp.`,
    en: (d) => `The letter on ${sitat(d.tilskuddId, 'en')} has no amount.`,
  },
  B_02_BELOP_IKKE_ENDELIG: {
    nb: (d) => `Beløpet i brevet om ${sitat(d.tilskuddId, 'nb')} er ikke endelig: ${etikettAv(d.status, 'nb')}.`,
    nn: (d) => `Beløpet i brevet om ${sitat(d.tilskuddId, 'nn')} er ikkje endeleg: ${etikettAv(d.status, 'nn')}.`,
    en: (d) => `The amount in the letter on ${sitat(d.tilskuddId, 'en')} is not final: ${etikettAv(d.status, 'en')}.`,
  },
  B_03_FORMAL_MANGLER: {
    nb: (d) => `Brevet om ${sitat(d.tilskuddId, 'nb')} kan ikke si hva pengene er til.`,
    nn: (d) => `Brevet om ${sitat(d.tilskuddId, 'nn')} kan ikkje seie kva pengane er til.`,
    en: (d) => `The letter on ${sitat(d.tilskuddId, 'en')} cannot say what the money is for.`,
  },
  B_04_VILKAR_MANGLER: {
    nb: (d) => `Tilskuddet ${sitat(d.tilskuddId, 'nb')} har ingen vilkår.`,
    nn: (d) => `Tilskotet ${sitat(d.tilskuddId, 'nn')} har ingen vilkår.`,
    en: (d) => `The award ${sitat(d.tilskuddId, 'en')} has no conditions.`,
  },
  B_05_RAPPORTFRIST_MANGLER: {
    nb: (d) => `Det kreves rapport for ${sitat(d.tilskuddId, 'nb')}, men ingen frist er satt.`,
    nn: (d) => `Det krevst rapport for ${sitat(d.tilskuddId, 'nn')}, men ingen frist er sett.`,
    en: (d) => `A report is required for ${sitat(d.tilskuddId, 'en')}, but no deadline is set.`,
  },
  B_05_RAPPORTFRIST_UTEN_DATO: {
    nb: (d) => `Rapportfristen ${sitat(d.regelId, 'nb')} for ${sitat(d.tilskuddId, 'nb')} har ingen dato.`,
    nn: (d) => `Rapportfristen ${sitat(d.regelId, 'nn')} for ${sitat(d.tilskuddId, 'nn')} har ingen dato.`,
    en: (d) => `The deadline ${sitat(d.regelId, 'en')} for a report on ${sitat(d.tilskuddId, 'en')} has no date.`,
  },
  B_06_KONTROLL_MANGLER: {
    nb: (d) => `Brevet om ${sitat(d.tilskuddId, 'nb')} kan ikke si hvordan bruken blir kontrollert.`,
    nn: (d) => `Brevet om ${sitat(d.tilskuddId, 'nn')} kan ikkje seie korleis bruken blir kontrollert.`,
    en: (d) => `The letter on ${sitat(d.tilskuddId, 'en')} cannot say how the use is controlled.`,
  },
  B_07_UBRUKT_MANGLER: {
    nb: (d) => `Brevet om ${sitat(d.tilskuddId, 'nb')} kan ikke si hva som skjer med penger som ikke blir brukt.`,
    nn: (d) => `Brevet om ${sitat(d.tilskuddId, 'nn')} kan ikkje seie kva som skjer med pengar som ikkje blir brukte.`,
    en: (d) => `The letter on ${sitat(d.tilskuddId, 'en')} cannot say what happens to money that is not used.`,
  },
  B_08_KLAGEFRIST_MANGLER: {
    nb: (d) => `Vedtaket om ${sitat(d.tilskuddId, 'nb')} er et enkeltvedtak, men ordningen har ingen klagefrist.`,
    nn: (d) => `Vedtaket om ${sitat(d.tilskuddId, 'nn')} er eit enkeltvedtak, men ordninga har ingen klagefrist.`,
    en: (d) =>
      `The decision on ${sitat(d.tilskuddId, 'en')} is an enkeltvedtak, but the scheme has no deadline for appeals.`,
  },
  B_08_VEDTAKSTYPE_UAVKLART: {
    nb: (d) => `Det er ikke avklart om vedtaket om ${sitat(d.tilskuddId, 'nb')} er et enkeltvedtak og kan påklages.`,
    nn: (d) => `Det er ikkje avklart om vedtaket om ${sitat(d.tilskuddId, 'nn')} er eit enkeltvedtak og kan påklagast.`,
    en: (d) =>
      `Nobody has settled whether the decision on ${sitat(d.tilskuddId, 'en')} is an enkeltvedtak that can be appealed.`,
  },
};
