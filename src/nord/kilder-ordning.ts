import type { Antakelse, Kilde } from '../kjerne/kilde';

const DFØ = 'Direktoratet for forvaltning og økonomistyring (DFØ)';

/** The documents that the schemes and the profile of completeness rest on, beside those of the other data. */
export const ORDNINGSKILDER = {
  hovedelementer: {
    id: 'dfo-veiledningsnotat-3',
    dokument:
      'Veiledningsnotat om forvaltningslovens og økonomiregelverkets krav, om Bestemmelsene kap. 6 (2020-utgaven)',
    utgiver: DFØ,
    sted: 'kapittel 3, om pkt. 6.2.1',
    status: 'RETNINGSLINJE',
    sikkerhet: 'A',
  },
  forvaltning: {
    id: 'dfo-veiledningsnotat-5',
    dokument:
      'Veiledningsnotat om forvaltningslovens og økonomiregelverkets krav, om Bestemmelsene kap. 6 (2020-utgaven)',
    utgiver: DFØ,
    sted: 'kapittel 5, om pkt. 6.3.1',
    status: 'RETNINGSLINJE',
    sikkerhet: 'A',
  },
  sjekkliste: {
    id: 'dfo-sjekkliste-2012',
    dokument: 'Sjekkliste for utvalgte prosesser i tilskuddsforvaltningen',
    utgiver: DFØ,
    status: 'RETNINGSLINJE',
    sikkerhet: 'B',
  },
  utforming: {
    id: 'helsedirektoratet-utforming-av-ordning',
    dokument: 'Krav til utformingen av tilskuddsordningen og regelverk',
    utgiver: 'Helsedirektoratet',
    sted: 'kapittel 2.2',
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  tilskuddsprosessen: {
    id: 'helsedirektoratet-tilskuddsprosessen',
    dokument: 'Tilskuddsprosessen',
    utgiver: 'Helsedirektoratet',
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  regelverkSamtale: {
    id: 'helsedirektoratet-samtale-og-mestring',
    dokument: 'Regelverk for samtale- og mestringstilbud innen psykisk helse-, rus- og voldsfeltet',
    utgiver: 'Helsedirektoratet',
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
} as const satisfies Readonly<Record<string, Kilde>>;

/** What the schemes hold that no document states, with its ground. */
export const ORDNINGSANTAKELSER = {
  samlet: {
    id: 'ordning-satt-sammen',
    antakelse: 'Delene av ordningen er satt sammen her, av flere dokumenter.',
    grunnlag: 'Ingen kilde gir ordningen samlet i de fem delene.',
  },
  ikkeOppgitt: {
    id: 'ikke-oppgitt',
    antakelse: 'Listen er tom fordi ingen kilde sier noe.',
    grunnlag: 'Dokumentene er lest uten at noe er funnet.',
  },
  mottakere: {
    id: 'mottakergruppe-kommuner-og-helseforetak',
    antakelse: 'Kommunene og helseforetaket i et helsefellesskap kan motta.',
    grunnlag: 'Et helsefellesskap er et helseforetak og kommunene i området.',
  },
  helekroner: {
    id: 'fordeling-i-hele-kroner',
    antakelse: 'Det fordeles i hele kroner etter største rest, og likhet meldes.',
    grunnlag: 'Ingen kilde sier det. For de 40 går andelene opp, så valget betyr ingenting der.',
  },
  nøkkel90: {
    id: 'nokkel-90',
    antakelse: 'De 90 fordeles etter fire like ledd: likt grunnbeløp, folketall, 80 år og eldre, antall kommuner.',
    grunnlag: 'Regneeksempel. Ingen kilde gir en nøkkel for de 90.',
  },
  utlysning90: {
    id: 'utlysning-90',
    antakelse: 'Hele beløpet på 90 millioner lyses ut i én runde, med søknad fra kommuner og helseforetak.',
    grunnlag: 'Kilden sier søknadsbasert ordning for deler av beløpet, uten form, frist eller fordeling.',
  },
  datoer90: {
    id: 'datoer-90',
    antakelse: 'Utlysningen er 15. januar 2025 og fristen 15. april 2025.',
    grunnlag: 'Regneeksempel med rom for forankring. Ingen kilde gir en dato.',
  },
  kriterium90: {
    id: 'kriterium-90',
    antakelse: 'Formålet, bærekraft gjennom samordning, er det eneste kriteriet.',
    grunnlag: 'Kilden gir målet, men ingen kriterier.',
  },
  vekt90: {
    id: 'vekt-90',
    antakelse: 'Kriteriet har vekt 1, og poeng gis fra 0 til 5 i halve steg.',
    grunnlag: 'Ingen kilde gir vekter eller skala.',
  },
  vurdering: {
    id: 'vurderingsregler',
    antakelse:
      'Enkeltpoeng telles som snitt, også der habilitet er til avklaring; en søknad som mangler poeng eller skal rettes, rangeres ikke; like er like.',
    grunnlag: 'Ingen kilde sier hvordan vurderinger regnes sammen.',
  },
  innstilling: {
    id: 'innstilling-stopper',
    antakelse: 'Det innstilles nedover rangeringen til den første det ikke er plass til.',
    grunnlag: 'Ingen kilde sier hvordan rammen brukes opp.',
  },
  rapporteringUtenFrist: {
    id: 'rapportering-uten-fast-frist',
    antakelse: 'Det rapporteres når Helse Nord ber om det, uten fast frist.',
    grunnlag: 'Helse Nord ba om status 11.10.2024 og fikk et brev 01.11.2024. Ingen kilde setter en frist.',
  },
  aktiviteter: {
    id: 'lvs-andeler-etter-skissen',
    antakelse: 'De 11 millionene deles på aktivitetene som i skissen.',
    grunnlag: 'Skissen er et forslag, og styringsgruppen kan flytte mellom postene.',
  },
} as const satisfies Readonly<Record<string, Antakelse>>;
