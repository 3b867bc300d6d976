import type { Antakelse, Kilde } from '../kjerne/kilde';
import type { Dato } from '../kjerne/typer';

const dato = (tekst: string): Dato => tekst as Dato;

const SKISSE = {
  id: 'lvs-skisse-2024',
  dokument: 'Skisse: bruk av samhandlingsmidler 2024',
  utgiver: 'Helsefellesskapet Lofoten, Vesterålen, Salten',
  status: 'UTKAST',
  sikkerhet: 'A',
} as const satisfies Kilde;

const SSU_SAK_28 = {
  id: 'lvs-ssu-sak-28-2024',
  dokument: 'SSU sak 28/2024: Rapportering samhandlingsmidler 2024',
  utgiver: 'Helsefellesskapet Lofoten, Vesterålen, Salten',
  dato: dato('2024-11-15'),
  status: 'UTSENDT',
  sikkerhet: 'A',
} as const satisfies Kilde;

const DIALOGMØTET = {
  id: 'lvs-dialogmote-2024',
  dokument: 'Dialogmøtet 2024: Helsefellesskapet som ramme for samhandling',
  utgiver: 'Helsefellesskapet Lofoten, Vesterålen, Salten',
  dato: dato('2024-09-23'),
  status: 'PRESENTASJON',
  sikkerhet: 'A',
} as const satisfies Kilde;

const UTLYSNING = {
  id: 'to-utlysning-2024-1',
  dokument: 'Utlysning: Rekrutterings- og samhandlingstilskudd 2024',
  utgiver: 'Helsefellesskapet Troms og Ofoten',
  dato: dato('2024-05-31'),
  status: 'UTSENDT',
  sikkerhet: 'A',
} as const satisfies Kilde;

const HELSETJENESTE = {
  id: 'helse-nord-2024-09-24',
  dokument: 'Vår felles helsetjeneste: Hva skal vi gjøre/hvordan få det til?',
  utgiver: 'Helse Nord RHF',
  dato: dato('2024-09-24'),
  status: 'PRESENTASJON',
  sikkerhet: 'A',
} as const satisfies Kilde;

/** Every document that the data of this subpath rests on, by a short name. */
export const KILDER = {
  skisse: SKISSE,
  skisseTabell: { ...SKISSE, sted: 'Fordeling av samhandlingsmidlene for 2024, tabellen' },
  skisseOrganisering: { ...SKISSE, sted: 'Organisering av arbeidet' },
  ssuSak28: SSU_SAK_28,
  ssuSak28Vedlegg: { ...SSU_SAK_28, sted: 'Vedlegg' },
  ssuSak28Tekst: { ...SSU_SAK_28, sted: 'Bakgrunn, Innledning' },
  ssuSak28Innstilling: { ...SSU_SAK_28, sted: 'Innstilling til konsensus, Videre framdrift' },
  dialogmøtet: DIALOGMØTET,
  dialogmøtetRepresentasjon: { ...DIALOGMØTET, sted: 'Nivåene i Helsefellesskapet' },
  dialogmøtetParagraf4: { ...DIALOGMØTET, sted: '§§ 4-1 og 4-2' },
  dialogmøtetTilskudd: { ...DIALOGMØTET, sted: 'Rekrutterings- og samhandlingstilskudd' },
  utlysning: UTLYSNING,
  utlysningKriterier: { ...UTLYSNING, sted: 'Kriterier i første søknadsrunde 2024' },
  utlysningVedlegg1: { ...UTLYSNING, sted: 'Vedlegg 1: Sammendrag rapport gruppe 5' },
  utlysningVedlegg2: { ...UTLYSNING, sted: 'Vedlegg 2: Ishavserklæringen 2024–2027' },
  utlysningVedlegg3: { ...UTLYSNING, sted: 'Vedlegg 3: Mandat hovedområde 5' },
  helseNord: HELSETJENESTE,
  helseNordHovedgrep: { ...HELSETJENESTE, sted: 'Nasjonal helse- og samhandlingsplan peker på seks hovedgrep' },
  helseNordFørste40: { ...HELSETJENESTE, sted: 'Hvordan er de første 40 mill kr planlagt brukt?' },
  helseNordNye90: { ...HELSETJENESTE, sted: 'Flere muligheter med 90 nye rekrutterings- og samhandlingsmillioner' },
  ssb: {
    id: 'ssb-07459',
    dokument: 'Tabell 07459: Befolkning, etter region, alder og år',
    utgiver: 'Statistisk sentralbyrå',
    status: 'STATISTIKK',
    sikkerhet: 'A',
  },
  kommunenummer: {
    id: 'ssb-kommuneinndeling-2024',
    dokument: 'Standard for kommuneinndeling 2024',
    utgiver: 'Statistisk sentralbyrå',
    dato: dato('2024-01-01'),
    status: 'STATISTIKK',
    sikkerhet: 'B',
  },
  tromsOfotenNettsted: {
    id: 'helsefellesskapet-no',
    dokument: 'Om oss, Strategisk samarbeidsutvalg og Partnerskapsmøtet',
    utgiver: 'Helsefellesskapet Troms og Ofoten',
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  skde: {
    id: 'skde-boområder',
    dokument: 'Boområder for helseforetakene',
    utgiver: 'Senter for klinisk dokumentasjon og evaluering (SKDE)',
    dato: dato('2026-04-01'),
    status: 'DATASETT',
    sikkerhet: 'C',
  },
  organisasjonsnummer: {
    id: 'organisasjonsnumre',
    dokument: 'Organisasjonsnumre for helseforetakene i Helse Nord, som gjengitt i åpen kode',
    utgiver: 'Brønnøysundregistrene',
    status: 'DATASETT',
    sikkerhet: 'B',
  },
  finnmarkNettsted: {
    id: 'finnmarkssykehuset-helsefellesskapet',
    dokument: 'Helsefellesskapet',
    utgiver: 'Finnmarkssykehuset HF',
    dato: dato('2024-04-16'),
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  helgelandNettsted: {
    id: 'helgelandssykehuset-helsefellesskap',
    dokument: 'Helsefellesskap Helgeland er stiftet',
    utgiver: 'Helgelandssykehuset HF',
    dato: dato('2023-05-10'),
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  lvsNettsted: {
    id: 'nordlandssykehuset-helsefellesskapet',
    dokument: 'Helsefellesskapet Lofoten, Vesterålen, Salten',
    utgiver: 'Nordlandssykehuset HF',
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  statsbudsjettet: {
    id: 'helse-nord-2023-12-08',
    dokument: 'Statsbudsjettet: 240 millioner årlig for å rekruttere helsepersonell i nord',
    utgiver: 'Helse Nord RHF',
    dato: dato('2023-12-08'),
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  helsedirektoratetSekretariat: {
    id: 'helsedirektoratet-sekretariat-2026',
    dokument: 'Sekretariatsfunksjon for kommunene i helsefellesskap, 2026',
    utgiver: 'Helsedirektoratet',
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
  forvaltningsloven: {
    id: 'forvaltningsloven',
    dokument: 'Lov om behandlingsmåten i forvaltningssaker av 10. februar 1967',
    utgiver: 'Stortinget',
    dato: dato('1967-02-10'),
    sted: '§ 29',
    status: 'LOV',
    sikkerhet: 'B',
  },
  helsedirektoratetRapportering: {
    id: 'helsedirektoratet-rapportering',
    dokument: 'Rapportering på tilskudd, frist 1. april året etter',
    utgiver: 'Helsedirektoratet',
    status: 'NETTSIDE',
    sikkerhet: 'A',
  },
} as const satisfies Readonly<Record<string, Kilde>>;

/** Every value of this subpath that no document states, with its ground. */
export const ANTAKELSER = {
  egneNavn: {
    id: 'egne-navn',
    antakelse: 'Id-er og korte navn er bibliotekets egne.',
    grunnlag: 'Ingen kilde gir maskinlesbare id-er.',
  },
  røstOgVærøy: {
    id: 'rost-og-varoy-i-lofoten',
    antakelse: 'Røst og Værøy regnes til Lofoten når plassene i SSU fordeles.',
    grunnlag:
      'De er medlemmer av Lofotrådet, men sokner til Bodø sykehus. Ingen kilde sier hvilken region de velger med.',
  },
  regionAvSykehusområde: {
    id: 'region-etter-interkommunalt-rad',
    antakelse: 'Kommunene velger til SSU gjennom sitt interkommunale politiske råd.',
    grunnlag: 'Presentasjonen sier at oppnevning skjer gjennom rådene, men ikke hvilke kommuner som hører til hvilket.',
  },
  ingenPrioriteringsliste: {
    id: 'fire-grupper-overalt',
    antakelse: 'De fire prioriterte gruppene gjelder også i helsefellesskap som ikke har egen kilde her.',
    grunnlag: 'Gruppene er nasjonale; Lofoten-Vesterålen-Salten og Troms og Ofoten viser dem selv.',
  },
  orgHelgeland: {
    id: 'organer-helgeland',
    antakelse: 'Helgeland har de samme nivåene som de andre.',
    grunnlag: 'Vedtektene fra 2023 er ikke lest.',
  },
  status40: {
    id: 'status-40-mill',
    antakelse: 'De 40 millionene og fordelingen av dem regnes som endelige.',
    grunnlag:
      'Helse Nord RHF skriver 24.09.2024 at de er overført. Utlysningen av 31.05.2024 skrev «foreløpig» om de 18.',
  },
  budsjettår: {
    id: 'budsjettar-2024',
    antakelse: 'Beløpene gjelder budsjettåret 2024.',
    grunnlag: 'Dokumentene er fra 2024; tilskuddet er varig, med forbehold om årlige budsjetter.',
  },
  kravAvvis: {
    id: 'retting-frist',
    antakelse: 'En søknad som kommer for sent, eller fra noen utenfor helsefellesskapet, avvises.',
    grunnlag: 'Utlysningen setter fristen og hvem som kan søke, men sier ikke hva som følger.',
  },
  kravRettes: {
    id: 'retting-gevinstrealiseringsplan',
    antakelse: 'En søknad uten gevinstrealiseringsplan kan rettes.',
    grunnlag: 'Utlysningen krever planen, men sier ikke om en søknad uten den avvises eller sendes tilbake.',
  },
  runde1Ramme: {
    id: 'ramme-runde-1',
    antakelse: 'Hele beløpet på 18 millioner er ramme for første runde.',
    grunnlag: 'Utlysningen nevner minst to runder i 2024, men deler ikke beløpet mellom dem.',
  },
  likeVekter: {
    id: 'like-vekter',
    antakelse: 'De åtte kriteriene veier like mye.',
    grunnlag: 'Utlysningen har ingen vekter og ingen rekkefølge.',
  },
  skala: {
    id: 'skala-0-5',
    antakelse: 'Poeng gis fra 0 til 5 i halve steg, høyest er best.',
    grunnlag: 'Ingen kilde gir en skala for dette tilskuddet.',
  },
  bindingVedtatt: {
    id: 'binding',
    antakelse: 'Hvor sterkt en frist binder, er bibliotekets tolkning.',
    grunnlag: 'Dokumentene setter datoer, men graderer dem ikke.',
  },
  ingenForskyvning: {
    id: 'ingen-forskyvning',
    antakelse: 'Datoer flytter seg ikke når de faller på en helg eller helligdag.',
    grunnlag: 'Forvaltningsloven har ingen helgeregel, og en dato som giveren skriver, flytter seg ikke av seg selv.',
  },
  niMåneder: {
    id: 'ni-maneder-med-drift',
    antakelse: 'Ni måneder regnes fra driftsstart til samme dato ni måneder senere.',
    grunnlag: 'Domstolloven § 148 regner slik. «Ni måneder med drift» kan også leses som dagen før.',
  },
  høstrunden: {
    id: 'hostrunden',
    antakelse: 'Andre søknadsrunde i 2024 lyses ut mellom 1. august og 30. november.',
    grunnlag: 'Utlysningen sier «en eller flere til høsten».',
  },
  søknadstidHøst: {
    id: 'soknadstid-host',
    antakelse: 'Søknadsfristen i andre runde er 17 dager etter utlysning, som i første.',
    grunnlag: 'Første runde hadde 17 dager; kriterier og frist for senere runder besluttes av SSU senere.',
  },
  årligRapport: {
    id: 'arlig-rapport-1-april',
    antakelse: 'Det rapporteres 1. april året etter tilskuddsåret.',
    grunnlag: 'Vanlig hos Helsedirektoratet; ingen kilde sier at det gjelder dette tilskuddet.',
  },
  novemberbrev: {
    id: 'brev-1-november-hvert-ar',
    antakelse: 'Rapporten 1. november 2024 gjentas i 2025.',
    grunnlag: '1. november 2024 er datoen på et brev, ikke en frist.',
  },
  niFulleMåneder: {
    id: 'ni-fulle-maneder',
    antakelse: 'Ni fulle måneder med drift slutter dagen før samme dato ni måneder senere.',
    grunnlag: 'Den andre lesemåten av «9 måneder med drift»; 1. september gir 31. mai.',
  },
  statusSammeDag: {
    id: 'status-samme-dag',
    antakelse: 'En status som Helse Nord ber om, sendes samme dag.',
    grunnlag: 'Slik gikk det 11.10.2024. Ingen kilde setter en frist.',
  },
  sakspapirer: {
    id: 'sakspapirer-13-virkedager',
    antakelse: 'Saksdokumentet til SSU er ferdig 13 virkedager før møtet.',
    grunnlag: 'Dokumentet i sak 28/2024 er datert 15.11.2024 til møtet 04.12.2024. Ingen kilde gir en regel.',
  },
  klagefristFlyttes: {
    id: 'klagefrist-flyttes',
    antakelse: 'Klagefristen flyttes til neste virkedag.',
    grunnlag: 'Forvaltningsloven har ingen helgeregel; praksis regner etter domstolloven §§ 148–149.',
  },
  foreløpigSvar: {
    id: 'forelopig-svar-en-maned',
    antakelse: 'I saker om enkeltvedtak gis foreløpig svar innen en måned.',
    grunnlag: 'Forvaltningsloven § 11 a, ikke lest i kilden.',
  },
  halveDager: {
    id: 'halve-dager',
    antakelse: 'Onsdag før skjærtorsdag, julaften og nyttårsaften er halve dager.',
    grunnlag: 'Vanlig i avtaler. I lov er de vanlige virkedager.',
  },
  påskeuka: {
    id: 'paskeuka',
    antakelse: 'Påskeuka er fra mandag før skjærtorsdag til andre påskedag.',
    grunnlag: 'Mange har ferie. Ingen kilde.',
  },
  romjula: {
    id: 'romjula',
    antakelse: 'Romjula er 27. til 31. desember.',
    grunnlag: 'Mange har ferie. I lov er det vanlige virkedager.',
  },
  talerettBrukere: {
    id: 'talerett-brukere-fastleger',
    antakelse: 'Brukere og fastleger har talerett, ikke stemmerett, i SSU og FSU.',
    grunnlag: 'Presentasjonen sier at de deltar på alle nivå, men ikke med hvilken rett.',
  },
  stemmerettStyringsgruppe: {
    id: 'stemmerett-styringsgruppe',
    antakelse: 'De som sitter i styringsgruppen, har stemmerett der.',
    grunnlag: 'Skissen sier hvem gruppen består av, men ikke hvordan den avgjør saker.',
  },
  enFraHverKommune: {
    id: 'en-fra-hver-kommune',
    antakelse: 'Hver medlemskommune har én plass i partnerskapsmøtet.',
    grunnlag: 'Kildene sier hvem som møter, men ikke hvor mange. Tallet er antallet medlemskommuner.',
  },
  sendesTilPartnerskapsmøtet: {
    id: 'sendes-til-partnerskapsmotet',
    antakelse: 'En sak som SSU ikke avgjør, går til partnerskapsmøtet; en sak i FSU går til SSU.',
    grunnlag: 'Partnerskapsmøtet er øverste organ. Ingen kilde sier hva som skjer når det ikke er enighet.',
  },
  sekretariatTromsø: {
    id: 'sekretariat-tromso',
    antakelse: 'Sekretariatet i Troms og Ofoten er lagt til Tromsø kommune.',
    grunnlag: 'Lest av adressen som søknadene skulle sendes til.',
  },
  ingenGårImot: {
    id: 'konsensus-ingen-gar-imot',
    antakelse: 'Det er konsensus når ingen som er til stede med stemmerett, går imot.',
    grunnlag: 'Kildene sier konsensus, men ikke hva det betyr for dem som avstår, ikke møter eller ikke sier noe.',
  },
  inhabileHoldesUte: {
    id: 'inhabile-holdes-ute',
    antakelse: 'En inhabil regnes ikke med, og den som er til avklaring, holdes ute så lenge.',
    grunnlag: 'Forvaltningsloven § 6 sier at den inhabile ikke kan avgjøre; ingen kilde sier hva antallet regnes av.',
  },
  vedtaksførNårInnkalt: {
    id: 'vedtaksfor-uten-regel',
    antakelse: 'SSU kan avgjøre saker uten at et visst antall har møtt.',
    grunnlag: 'Ingen kilde har en regel om hvor mange som må møte.',
  },
  uenighetSendesOpp: {
    id: 'uenighet-sendes-opp',
    antakelse: 'Saken går til partnerskapsmøtet når noen går imot eller ikke alle er med.',
    grunnlag: 'Partnerskapsmøtet skal sørge for konsensus. Ingen kilde sier når en sak går dit.',
  },
  flertallBrukesIkke: {
    id: 'stemmelikhet-uten-virkning',
    antakelse: 'Ved stemmelikhet faller forslaget.',
    grunnlag: 'Valget må gjøres, men har ingen virkning når regelen er konsensus.',
  },
  ingenPartISak28: {
    id: 'ingen-part-i-sak-28',
    antakelse: 'Ingen er part i sak 28/2024.',
    grunnlag: 'Saken er en rapportering og gir ikke penger til noen.',
  },
  fellesferien: {
    id: 'fellesferien',
    antakelse: 'Fellesferien er uke 28, 29 og 30.',
    grunnlag: 'Vanlig i næringslivet. Ingen kilde for kommuner og sykehus.',
  },
} as const satisfies Readonly<Record<string, Antakelse>>;
