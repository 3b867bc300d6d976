import type { Antakelse } from '../kjerne/kilde';

/** What no document states about follow-up, with its ground. */
export const OPPFØLGINGSANTAKELSER = {
  ingenBeløpsgrense: {
    id: 'fullmakt-uten-belopsgrense',
    antakelse: 'Styringsgruppa kan flytte mellom alle poster i budsjettet, uten grense for beløp eller andel.',
    grunnlag:
      'Skissen foreslår myndighet til å justere mellom postene innenfor SSUs vedtak. Den nevner ingen grense og ingen unntak.',
  },
  fullmaktensTid: {
    id: 'fullmakt-2024',
    antakelse: 'Fullmakten gjelder kalenderåret 2024.',
    grunnlag: 'Skissen gjelder samhandlingsmidlene for 2024 og setter ingen datoer.',
  },
  tilskuddsperiode: {
    id: 'tilskuddsperiode-2024',
    antakelse: 'Tilskuddet for 2024 kan brukes i kalenderåret 2024.',
    grunnlag: 'Budsjettet gjelder 2024. Ingen kilde sier når midlene seinest kan brukes.',
  },
  mottaker: {
    id: 'mottaker-helsefellesskapet',
    antakelse: 'Helsefellesskapet regnes som mottaker av de 11 millionene.',
    grunnlag:
      'Helse Nord RHF skriver at midlene er overført til helsefellesskapene, som avgjør tildelingen. Et helsefellesskap er ikke et eget rettssubjekt.',
  },
  tilskuddetsTiltak: {
    id: 'tiltak-fra-skissen',
    antakelse: 'Tilskuddet omfatter de fire aktivitetene i skissen.',
    grunnlag: 'Skissen er et forslag. Ingen kilde gir SSUs vedtak om fordelingen.',
  },
  rapportmaler: {
    id: 'rapportmaler',
    antakelse: 'Hva en rapport skal inneholde, og hva den ikke kan sendes uten.',
    grunnlag:
      'Ingen kilde har en mal for dette tilskuddet. Malene følger det Helsedirektoratet vanligvis ber om: måloppnåelse, status mot søknaden, avvik og regnskap som kan holdes mot budsjettet.',
  },
} as const satisfies Readonly<Record<string, Antakelse>>;
