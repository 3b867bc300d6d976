import type { Marginside, Marginårsak } from '../../fordeling/finn-margin';
import type { IngenTap } from '../../fordeling/garanter-ingen-tap';
import type { Enhetsavslag } from '../../fordeling/hvorfor-ikke-enhet';
import type { Forskjellsdel } from '../../fordeling/sammenlign-fordelinger';
import type { Linjegrense, UfordeltÅrsak } from '../../fordeling/typer';
import type { Kravregel } from '../../fordeling/typer-krav';
import type { Fristtilstand } from '../../frister/finn-status';
import type { Alvor } from '../../kjerne/funn';
import type { Helligdagsnøkkel } from '../../kjerne/kalender';
import type {
  Aktivitetstilstand,
  Avgjørelse,
  Beløpsstatus,
  Beslutning,
  Binding,
  Habilitet,
  Indikatorresultat,
  Innstillingsregel,
  Innstillingsutfall,
  Innstillingsårsak,
  Møterett,
  Parttype,
  Poengsum,
  Posteringstype,
  Prognoseregel,
  Rapportdel,
  RegelForUbrukt,
  Søknadstilstand,
  Tilskuddstilstand,
  UgyldigFrist,
  UtenAndel,
  Vedtakstype,
  Vekting,
} from '../../modell';
import type { Pottforklaring } from '../../ordning/sammenligning-typer';
import type { Tilskrivning } from '../../ordning/tilskriv';
import type { IkkeFordeltÅrsak } from '../../ordning/typer';
import type { Henvisningssvar } from '../../styring/finn-vedlegg';
import type {
  Avgjørelsesårsak,
  Saksavgjørelse,
  Stemmestatus,
  Styringssvar,
  Vedtaksførhetssvar,
} from '../../styring/typer';
import type { Enighetsårsak } from '../../vurdering/analyse/enighetstabell';
import type { Gråsonegrunn } from '../../vurdering/analyse/finn-grasone';
import type { Vektendring } from '../../vurdering/analyse/finn-minste-vektendring';
import type { Ranglinje } from '../../vurdering/analyse/finn-mulige-ranger';
import type { Utelatelse } from '../../vurdering/analyse/sammenlign-uten';
import type { Vektgrense } from '../../vurdering/analyse/vektgrense';
import type { Kravsvar } from '../../vurdering/avgjor-krav';
import type { Oppfordringsutfall, Søknadskontroll } from '../../vurdering/kontroller-soknad';
import type { Kalibrering } from '../../vurdering/samsvar/beregn-kalibrering';
import type { Enkeltpoeng, Kriterieresultat, Søknadsresultat, Ufullstendighet } from '../../vurdering/typer';
import type { Språk } from './typer';

/** Every code that is shown to people as a status, a reason or a holiday. */
export type Etikettkode =
  | Aktivitetstilstand
  | Alvor
  | Avgjørelsesårsak
  | Avgjørelse['utfall']
  | Beløpsstatus
  | Binding
  | Enhetsavslag['årsak']
  | Enighetsårsak
  | Enkeltpoeng['status']
  | Forskjellsdel
  | Fristtilstand
  | Gråsonegrunn['type']
  | Habilitet['status']
  | NonNullable<Kriterieresultat['utenPoengFordi']>
  | IngenTap['status']
  | Marginside['status']
  | Marginårsak
  | Helligdagsnøkkel
  | IkkeFordeltÅrsak
  | NonNullable<Pottforklaring['ikkeSammenlignet']>
  | Beslutning['form']
  | Innstillingsregel
  | Henvisningssvar['svar']
  | Indikatorresultat['status']
  | Innstillingsutfall
  | Innstillingsårsak
  | Kalibrering['utfall']
  | Kravregel
  | Kravsvar
  | Linjegrense
  | Møterett
  | Oppfordringsutfall['svar']
  | Poengsum['status']
  | Ranglinje['førsteplass']
  | Saksavgjørelse['utfall']
  | Stemmestatus
  | Styringssvar
  | Parttype
  | Posteringstype
  | Prognoseregel['type']
  | Rapportdel
  | RegelForUbrukt
  | Søknadskontroll['konklusjon']
  | Søknadsresultat['status']
  | Søknadstilstand
  | Tilskuddstilstand
  | Ufullstendighet
  | Extract<Tilskrivning, { finnes: false }>['årsak']
  | UfordeltÅrsak
  | UgyldigFrist['årsak']
  | Utelatelse['utfall']
  | Vektendring['utfall']
  | Vektgrense['presisjon']
  | Vektgrense['utfall']
  | Vedtaksførhetssvar['årsak']
  | UtenAndel
  | Vedtakstype
  | Vekting
  | 'LORDAG'
  | 'SONDAG';

type Etikett = readonly [nb: string, nn: string, en: string];

const ETIKETTER: { readonly [K in Etikettkode]: Etikett } = {
  KOMMUNE: ['kommune', 'kommune', 'municipality'],
  HELSEFORETAK: ['helseforetak', 'helseføretak', 'hospital trust'],
  RHF: ['regionalt helseforetak', 'regionalt helseføretak', 'regional health authority'],
  FASTLEGE: ['fastlege', 'fastlege', 'general practitioner'],
  BRUKERORGANISASJON: ['brukerorganisasjon', 'brukarorganisasjon', 'user organisation'],
  FRIVILLIG: ['frivillig organisasjon', 'frivillig organisasjon', 'voluntary organisation'],
  UTDANNING: ['utdanningsinstitusjon', 'utdanningsinstitusjon', 'educational institution'],
  ANNEN: ['annen part', 'annan part', 'other party'],
  UVEKTET: ['uvektet', 'uvekta', 'unweighted'],
  RANGERT: ['rangert', 'rangert', 'ranked'],
  VEKTET: ['vektet', 'vekta', 'weighted'],
  FEIL: ['feil', 'feil', 'error'],
  ADVARSEL: ['advarsel', 'åtvaring', 'warning'],
  RAD: ['råd', 'råd', 'advice'],
  ENDELIG: ['endelig', 'endeleg', 'final'],
  FORELOPIG: ['foreløpig', 'førebels', 'provisional'],
  ANSLAG: ['anslag', 'anslag', 'estimate'],
  FORSLAG: ['forslag', 'forslag', 'proposed'],
  LOV: ['lov', 'lov', 'law'],
  VILKAR: ['vilkår', 'vilkår', 'condition'],
  VEDTAK: ['vedtak', 'vedtak', 'decision'],
  INTERNT: ['internt', 'internt', 'internal'],
  TALT: ['talt', 'talt', 'counted'],
  TALT_TIL_AVKLARING: [
    'talt, habilitet til avklaring',
    'talt, habilitet til avklaring',
    'counted, impartiality to be clarified',
  ],
  INHABIL: ['inhabil', 'inhabil', 'disqualified'],
  HABIL: ['habil', 'habil', 'impartial'],
  TIL_AVKLARING: ['til avklaring', 'til avklaring', 'to be clarified'],
  HOLDT_UTE: [
    'holdt ute, habilitet til avklaring',
    'halden ute, habilitet til avklaring',
    'left out, impartiality to be clarified',
  ],
  MANGLER: ['mangler', 'manglar', 'missing'],
  ANNEN_FORM: ['annen form for vurdering', 'anna form for vurdering', 'another form of assessment'],
  FORSTE_NYTTARSDAG: ['første nyttårsdag', 'første nyttårsdag', "New Year's Day"],
  SKJAERTORSDAG: ['skjærtorsdag', 'skjærtorsdag', 'Maundy Thursday'],
  LANGFREDAG: ['langfredag', 'langfredag', 'Good Friday'],
  FORSTE_PAASKEDAG: ['første påskedag', 'første påskedag', 'Easter Sunday'],
  ANDRE_PAASKEDAG: ['andre påskedag', 'andre påskedag', 'Easter Monday'],
  FORSTE_MAI: ['1. mai', '1. mai', 'Labour Day'],
  GRUNNLOVSDAGEN: ['17. mai', '17. mai', 'Constitution Day'],
  KRISTI_HIMMELFARTSDAG: ['Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day'],
  FORSTE_PINSEDAG: ['første pinsedag', 'første pinsedag', 'Whit Sunday'],
  ANDRE_PINSEDAG: ['andre pinsedag', 'andre pinsedag', 'Whit Monday'],
  FORSTE_JULEDAG: ['første juledag', 'første juledag', 'Christmas Day'],
  ANDRE_JULEDAG: ['andre juledag', 'andre juledag', 'Boxing Day'],
  LORDAG: ['lørdag', 'laurdag', 'Saturday'],
  SONDAG: ['søndag', 'sundag', 'Sunday'],
  INNSTILT: ['innstilt', 'innstilt', 'recommended'],
  DELVIS_INNSTILT: ['delvis innstilt', 'delvis innstilt', 'recommended in part'],
  IKKE_INNSTILT: ['ikke innstilt', 'ikkje innstilt', 'not recommended'],
  UAVGJORT_VED_STREKEN: ['uavgjort ved streken', 'uavgjort ved streken', 'tied at the line'],
  HOLDT_UTENFOR: ['holdt utenfor', 'halden utanfor', 'left out'],
  INNENFOR_RAMMEN: ['innenfor rammen', 'innanfor ramma', 'within the allocation'],
  RAMMEN_BRUKT_OPP: ['rammen er brukt opp', 'ramma er brukt opp', 'the allocation is used up'],
  STOPPET_OVER: [
    'rammen tok slutt ved en søknad lenger oppe',
    'ramma tok slutt ved ein søknad lenger oppe',
    'the allocation ended at an application further up',
  ],
  PASSER_IKKE_I_RESTEN: [
    'det er søkt om mer enn det som er igjen',
    'det er søkt om meir enn det som er att',
    'more is applied for than what is left',
  ],
  UAVGJORT: ['uavgjort', 'uavgjort', 'tied'],
  DELVIS_PLASS: ['rammen rekker til en del', 'ramma rekk til ein del', 'the allocation covers a part of it'],
  UNDER_MINSTE: [
    'resten er mindre enn det minste tiltaket kan gjennomføres med',
    'resten er mindre enn det minste tiltaket kan gjennomførast med',
    'what is left is below the smallest workable amount',
  ],
  IKKE_I_BESTE_SETT: [
    'ikke med i det settet som gir flest poeng',
    'ikkje med i det settet som gir flest poeng',
    'not in the set with the most points',
  ],
  IKKE_NOK_STOTTE: [
    'de som støtter den, har ikke nok igjen av sine andeler',
    'dei som støttar han, har ikkje nok att av sine delar',
    'those who support it have too little left of their shares',
  ],
  PORTEFOLJEKRAV: [
    'et krav til porteføljen hindrer det',
    'eit krav til porteføljen hindrar det',
    'a portfolio condition prevents it',
  ],
  FOR_GULV: [
    'tatt med for å nå et gulv i porteføljen',
    'teken med for å nå eit golv i porteføljen',
    'included to reach a floor of the portfolio',
  ],
  GULV_UMULIG: [
    'gulvene i porteføljen kan ikke nås samtidig',
    'golva i porteføljen kan ikkje nåast samtidig',
    'the floors of the portfolio cannot be met together',
  ],
  TILNARMET: ['tilnærmet', 'tilnærma', 'approximate'],
  NOYAKTIG: ['nøyaktig', 'nøyaktig', 'exact'],
  KONSENSUS: ['konsensus', 'konsensus', 'consensus'],
  ENSTEMMIG: ['enstemmig', 'samrøystes', 'unanimous'],
  FLERTALL: ['flertall', 'fleirtal', 'majority'],
  DELEGERT: ['delegert', 'delegert', 'delegated'],
  RANGERT_STOPP: [
    'etter rangering, stopp der rammen ikke rekker',
    'etter rangering, stopp der ramma ikkje rekk',
    'by rank, stop where the allocation ends',
  ],
  RANGERT_HOPP_OVER: [
    'etter rangering, hopp over det som ikke får plass',
    'etter rangering, hopp over det som ikkje får plass',
    'by rank, skip what does not fit',
  ],
  POENG_PER_KRONE: ['poeng per krone', 'poeng per krone', 'points per krone'],
  HOYEST_SAMLET_POENG: ['høyest samlet poengsum', 'høgast samla poengsum', 'highest sum of points'],
  LIKE_ANDELER: ['like andeler', 'like delar', 'equal shares'],
  DELFINANSIERING: ['delfinansiering', 'delfinansiering', 'part-funding'],
  UFULLSTENDIG_VURDERT: ['ufullstendig vurdert', 'ufullstendig vurdert', 'not fully assessed'],
  UFULLSTENDIG: ['ufullstendig vurdert', 'ufullstendig vurdert', 'not fully assessed'],
  KRITERIUM_UTEN_POENG: ['et kriterium har ingen poeng', 'eit kriterium har ingen poeng', 'a criterion has no score'],
  FOR_FA_HABILE: ['for få habile vurderere', 'for få habile vurderarar', 'too few impartial assessors'],
  BARE_EGNE_VURDERERE: [
    'bare vurdert av noen fra partenes egne organisasjoner',
    'berre vurdert av nokon frå dei eigne organisasjonane til partane',
    'only assessed by people from the organisations of the parties',
  ],
  INGEN_TALT: ['ingen poeng teller', 'ingen poeng tel', 'no score counts'],
  FOR_FA_ETTER_KUTT: ['for få poeng etter kutt', 'for få poeng etter kutt', 'too few scores after dropping'],
  UNDER_TERSKEL: ['under terskelen', 'under terskelen', 'below the threshold'],
  IKKE_TIL_VURDERING: ['ikke til vurdering', 'ikkje til vurdering', 'not up for assessment'],
  IKKE_VURDERT: ['ikke vurdert', 'ikkje vurdert', 'not assessed'],
  VURDERT: ['vurdert', 'vurdert', 'assessed'],
  OPPFYLT: ['oppfylt', 'oppfylt', 'met'],
  IKKE_OPPFYLT: ['ikke oppfylt', 'ikkje oppfylt', 'not met'],
  MANGLER_OPPLYSNING: ['mangler opplysning', 'manglar opplysning', 'information missing'],
  MA_VURDERES: ['må vurderes', 'må vurderast', 'must be assessed'],
  I_ORDEN: ['i orden', 'i orden', 'in order'],
  TIL_RETTING: ['til retting', 'til retting', 'to be corrected'],
  AVVIS: ['avvises', 'blir avvist', 'dismissed'],
  UTKAST: ['utkast', 'utkast', 'draft'],
  MOTTATT: ['mottatt', 'motteken', 'received'],
  TIL_VURDERING: ['til vurdering', 'til vurdering', 'up for assessment'],
  AVVIST: ['avvist', 'avvist', 'dismissed'],
  INNVILGET: ['innvilget', 'innvilga', 'granted'],
  DELVIS_INNVILGET: ['delvis innvilget', 'delvis innvilga', 'granted in part'],
  AVSLATT: ['avslått', 'avslegen', 'rejected'],
  UTSATT: ['utsatt', 'utsett', 'postponed'],
  TRUKKET: ['trukket', 'trekt', 'withdrawn'],
  TILDELT: ['tildelt', 'tildelt', 'awarded'],
  AKSEPTERT: ['akseptert', 'akseptert', 'accepted'],
  UNDER_UTBETALING: ['under utbetaling', 'under utbetaling', 'being paid out'],
  UTBETALT: ['utbetalt', 'utbetalt', 'paid out'],
  TIL_SLUTTRAPPORT: ['til sluttrapport', 'til sluttrapport', 'up for final report'],
  AVSLUTTET: ['avsluttet', 'avslutta', 'closed'],
  TILBAKEKREVD: ['tilbakekrevd', 'kravd tilbake', 'reclaimed'],
  INGEN: ['ingen', 'inga', 'none'],
  GULV: ['gulv', 'golv', 'floor'],
  TAK: ['tak', 'tak', 'cap'],
  GRUPPE: ['gruppegrense', 'gruppegrense', 'group limit'],
  UNDER_ENHET: ['mindre enn en enhet', 'mindre enn ei eining', 'less than a unit'],
  KRAV_DEKKET: ['alle krav er dekket', 'alle krav er dekte', 'all claims are met'],
  RESERVERT: ['reservert', 'reservert', 'reserved'],
  UTEN_KRAV: ['uten krav på mer', 'utan krav på meir', 'no claim to more'],
  LIKHET: ['likt krav, og en regel avgjorde', 'likt krav, og ein regel avgjorde', 'an equal claim, settled by a rule'],
  SVAKERE_KRAV: ['svakere krav', 'svakare krav', 'a weaker claim'],
  POTT: ['potten', 'potten', 'the pot'],
  VEKTER: ['vektene', 'vektene', 'the weights'],
  GRENSER: ['grensene', 'grensene', 'the limits'],
  AVRUNDING: ['avrundingen', 'avrundinga', 'the rounding'],
  FLYTTES: ['flyttes', 'blir flytta', 'moves'],
  ALDRI: ['aldri', 'aldri', 'never'],
  EGEN_GRENSE: ['holdt av egen grense', 'halden av eiga grense', 'held by its own limit'],
  INGEN_ANDRE: ['ingen å bytte med', 'ingen å byte med', 'nobody to swap with'],
  GITT: ['gitt', 'gitt', 'given'],
  POTTEN_REKKER_IKKE: [
    'potten rekker ikke til det alle minst skal ha',
    'potten rekk ikkje til det alle minst skal ha',
    'the pot does not cover what everyone must at least have',
  ],
  STRID: [
    'grensene er i strid med hverandre',
    'grensene er i strid med kvarandre',
    'the limits conflict with each other',
  ],
  UMULIG: ['grensene kan ikke holdes', 'grensene kan ikkje haldast', 'the limits cannot be met'],
  REST: ['til overs', 'til overs', 'left over'],
  HOLDT: ['holdt av til uavgjorte', 'halde av til uavgjorde', 'held for those that tie'],
  UTEN_RUNDE: ['lyst ut, ikke vurdert', 'lyst ut, ikkje vurdert', 'announced, not assessed'],
  BARE_FOR: ['bare i den første kjøringen', 'berre i den første køyringa', 'in the first run only'],
  BARE_ETTER: ['bare i den andre kjøringen', 'berre i den andre køyringa', 'in the second run only'],
  ULIKE_MOTTAKERE: ['mottakerne er ikke de samme', 'mottakarane er ikkje dei same', 'the recipients are not the same'],
  UAVGJORT_I_GRUPPER: [
    'noe under en gruppegrense er ikke avgjort',
    'noko under ei gruppegrense er ikkje avgjort',
    'something under a limit on a group is not settled',
  ],
  IKKE_I_BRUK: ['ikke i noen pott eller utlysning', 'ikkje i nokon pott eller utlysing', 'in no pot and no call'],
  DELMENGDE_KAN_IKKE_KJORES: [
    'noen av endringene kan ikke gjøres uten de andre',
    'nokre av endringane kan ikkje gjerast utan dei andre',
    'some of the changes cannot be made without the others',
  ],
  DELMENGDE_UMULIG: [
    'noen av endringene alene gir grenser som ikke kan holdes',
    'nokre av endringane åleine gir grenser som ikkje kan haldast',
    'some of the changes alone give limits that cannot be met',
  ],
  FOR_MANGE_GRUPPER: ['for mange grupper av endringer', 'for mange grupper av endringar', 'too many groups of changes'],
  PROPORSJONAL: ['i forhold til kravene', 'i høve til krava', 'in proportion to the claims'],
  LIK_TILDELING: ['lik tildeling', 'lik tildeling', 'equal awards'],
  LIKE_TAP: ['likt tap', 'likt tap', 'equal losses'],
  TALMUD: ['talmudregelen', 'talmudregelen', 'the Talmud rule'],
  FORFALT: ['forfalt', 'forfallen', 'overdue'],
  FORFALLER_I_DAG: ['forfaller i dag', 'forfell i dag', 'due today'],
  I_FARE: ['i fare', 'i fare', 'at risk'],
  I_RUTE: ['i rute', 'i rute', 'on track'],
  VENTER: ['venter', 'ventar', 'waiting'],
  LEVERT: ['levert', 'levert', 'delivered'],
  LEVERT_FOR_SENT: ['levert for sent', 'levert for seint', 'delivered late'],
  UGYLDIG: ['ugyldig', 'ugyldig', 'invalid'],
  SYKLUS: ['fristene henger på hverandre', 'fristane heng på kvarandre', 'the deadlines depend on each other'],
  UKJENT_ANKER: ['regnes fra noe ukjent', 'blir rekna frå noko ukjent', 'counted from something unknown'],
  BORTFALT: ['falt bort', 'fallen bort', 'no longer applies'],
  UTENFOR_KALENDER: ['utenfor kalenderen', 'utanfor kalenderen', 'outside the calendar'],
  IKKE_ENKELTVEDTAK: ['ikke enkeltvedtak', 'ikkje enkeltvedtak', 'not an individual decision (enkeltvedtak)'],
  AVHENGER_AV_UGYLDIG: ['henger på en ugyldig frist', 'heng på ein ugyldig frist', 'depends on an invalid deadline'],
  UGYLDIG_REGEL: ['regelen er ugyldig', 'regelen er ugyldig', 'the rule is invalid'],
  ENKELTVEDTAK: ['enkeltvedtak', 'enkeltvedtak', 'individual decision (enkeltvedtak)'],
  VEDTATT: ['vedtatt', 'vedteke', 'decided'],
  IKKE_VEDTATT: ['ikke vedtatt', 'ikkje vedteke', 'not carried'],
  IKKE_VEDTAKSFOR: ['for få har møtt til å avgjøre', 'for få har møtt til å avgjere', 'too few are present to decide'],
  INGEN_STEMMER: ['ingen stemmer å regne med', 'ingen stemmer å rekne med', 'no votes to count'],
  STEMMER_MOT: ['noen går imot', 'nokon går imot', 'someone goes against it'],
  IKKE_ALLE_MED: ['ikke alle er med', 'ikkje alle er med', 'not all are for it'],
  STEMMELIKHET: ['stemmelikhet', 'likt stemmetal', 'equal votes'],
  IKKE_FLERTALL: ['det er ikke flertall', 'det er ikkje fleirtal', 'there is no majority'],
  UNDER_ANDELEN: ['færre enn andelen som kreves', 'færre enn den delen som krevst', 'fewer than the share asked for'],
  INGEN_IMOT: ['ingen går imot', 'ingen går imot', 'nobody goes against it'],
  HAR_FLERTALL: ['det er flertall', 'det er fleirtal', 'there is a majority'],
  NAR_ANDELEN: ['andelen som kreves, er nådd', 'delen som krevst, er nådd', 'the share asked for is reached'],
  MOTELEDER_AVGJOR: ['møteleders stemme avgjør', 'stemma til møteleiaren avgjer', 'the vote of the leader decides'],
  REGEL_UKJENT: ['ingen regel er kjent', 'ingen regel er kjend', 'no rule is known'],
  VEDTAKSFORHET_UKJENT: [
    'ukjent om organet kan avgjøre',
    'ukjent om organet kan avgjere',
    'not known whether the body can decide',
  ],
  STEMMER_MANGLER: ['stemmer mangler', 'stemmer manglar', 'votes are missing'],
  ANTALL_PLASSER_UKJENT: ['ukjent antall plasser', 'ukjent tal på plassar', 'the number of seats is not known'],
  NOK_MOTT: ['nok har møtt', 'nok har møtt', 'enough are present'],
  FOR_FA_MOTT: ['for få har møtt', 'for få har møtt', 'too few are present'],
  JA: ['ja', 'ja', 'yes'],
  NEI: ['nei', 'nei', 'no'],
  UKJENT: ['ukjent', 'ukjent', 'not known'],
  FOR: ['for', 'for', 'for'],
  MOT: ['mot', 'mot', 'against'],
  AVSTAR: ['avstår', 'avstår', 'abstains'],
  UTEN_STEMME: ['har ikke stemt', 'har ikkje stemt', 'no vote stated'],
  MOTSTRIDENDE: ['motstridende stemmer', 'motstridande stemmer', 'contradictory votes'],
  FRAVAERENDE: ['ikke møtt', 'ikkje møtt', 'absent'],
  STEMMERETT: ['stemmerett', 'stemmerett', 'may vote'],
  TALERETT: ['talerett', 'talerett', 'may speak'],
  OBSERVATOR: ['observatør', 'observatør', 'observer'],
  PASSER: ['passer', 'passar', 'fits'],
  PASSER_IKKE: ['passer ikke', 'passar ikkje', 'does not fit'],
  KAN_IKKE_VITES: ['kan ikke vites', 'kan ikkje vitast', 'cannot be known'],
  FINNES_IKKE: ['finnes ikke', 'finst ikkje', 'does not exist'],
  UAVKLART: ['uavklart', 'uavklart', 'not settled'],
  BEREGNET: ['beregnet', 'berekna', 'computed'],
  INGEN_KRITERIER_IGJEN: ['ingen kriterier igjen', 'ingen kriterium att', 'no criteria left'],
  INGEN_VEKT_IGJEN: ['ingen vekt igjen', 'inga vekt att', 'no weight left'],
  KONSENSUS_TELLER: ['poengene alle ble enige om, teller', 'poenga alle blei samde om, tel', 'the agreed scores count'],
  FINNES: ['finnes', 'finst', 'exists'],
  ALLEREDE: ['er slik allerede', 'er slik alt', 'is so already'],
  UAVGJORT_NA: ['uavgjort fra før', 'uavgjort frå før', 'tied as it is'],
  ENDRES: ['endres', 'blir endra', 'changes'],
  ENDRES_IKKE: ['endres ikke', 'blir ikkje endra', 'does not change'],
  INGEN_ANDRE_VEKTER: [
    'ingen andre kriterier har vekt',
    'ingen andre kriterium har vekt',
    'no other criterion has weight',
  ],
  EKSAKT: ['nøyaktig', 'nøyaktig', 'exact'],
  ALENE: ['alene', 'åleine', 'alone'],
  DELT: ['delt', 'delt', 'shared'],
  LIKHET_VED_STREKEN: ['likt ved streken', 'likt ved streken', 'tied at the line'],
  INTERVALL: ['summen kan bli en annen', 'summen kan bli ein annan', 'the total may be another'],
  ANDEL_AV_TREKK: ['innstilt i noen av trekkene', 'innstilt i nokre av trekka', 'recommended in some of the draws'],
  EN_VURDERER: ['bare én vurderer', 'berre éin vurderar', 'only one assessor'],
  INGEN_PARBARE: ['ingen er vurdert av to', 'ingen er vurderte av to', 'nothing is assessed by two'],
  FOR_FA_ENHETER: ['for få å sammenligne', 'for få å samanlikne', 'too few to compare'],
  INGEN_VARIASJON: ['alle verdiene er like', 'alle verdiane er like', 'all values are alike'],
  MANGLER_VERDIER: ['noen verdier mangler', 'nokre verdiar manglar', 'some values are missing'],
  ULIKT_ANTALL: ['ulikt antall verdier', 'ulikt tal på verdiar', 'not as many values for each'],
  NEGATIVE_VERDIER: ['verdier under null', 'verdiar under null', 'values below zero'],
  NEVNER_IKKE_POSITIV: ['variansene gir ingen andel', 'variansane gir ingen del', 'the variances make no share'],
  ADSKILT: ['delene har ingen felles vurderer', 'delane har ingen felles vurderar', 'the parts share no assessor'],
  INGEN_VERDIER: ['ingen verdier', 'ingen verdiar', 'no values'],
  FORPLIKTET: ['forpliktet', 'forplikta', 'committed'],
  BRUKT: ['brukt', 'brukt', 'used'],
  OMDISPONERT: ['omdisponert', 'omdisponert', 'moved'],
  TILBAKEBETALT: ['tilbakebetalt', 'tilbakebetalt', 'paid back'],
  OVERFORT: ['overført', 'overført', 'carried over'],
  KORRIGERT: ['korrigert', 'korrigert', 'corrected'],
  OKONOMI: ['økonomi', 'økonomi', 'finances'],
  PROGNOSE: ['prognose', 'prognose', 'forecast'],
  AKTIVITET: ['aktivitet', 'aktivitet', 'activity'],
  MALOPPNAELSE: ['måloppnåelse', 'måloppnåing', 'goals reached'],
  AVVIK: ['avvik og usikkerhet', 'avvik og uvisse', 'deviations and uncertainty'],
  UBRUKT: ['ubrukte midler', 'ubrukte midlar', 'unspent money'],
  IKKE_STARTET: ['ikke startet', 'ikkje starta', 'not started'],
  PAGAR: ['pågår', 'pågår', 'in progress'],
  FULLFORT: ['fullført', 'fullført', 'completed'],
  FORSINKET: ['forsinket', 'forseinka', 'delayed'],
  AVBRUTT: ['avbrutt', 'avbroten', 'stopped'],
  NADD: ['nådd', 'nådd', 'reached'],
  IKKE_NADD: ['ikke nådd', 'ikkje nådd', 'not reached'],
  IKKE_MALT: ['ikke målt', 'ikkje målt', 'not measured'],
  FLERE_VERDIER: ['ulike målinger samme dag', 'ulike målingar same dag', 'different measurements of one day'],
  UTEN_UTGANGSVERDI: ['utgangsverdien er ikke kjent', 'utgangsverdien er ikkje kjend', 'the baseline is not known'],
  UTGANGSVERDI_ER_MAL: ['utgangsverdien er lik målet', 'utgangsverdien er lik målet', 'the baseline equals the target'],
  MAL_MOT_RETNINGEN: [
    'målet er dårligere enn utgangsverdien',
    'målet er dårlegare enn utgangsverdien',
    'the target is worse than the baseline',
  ],
  SOM_BUDSJETT: [
    'som budsjett, men aldri mindre enn brukt',
    'som budsjett, men aldri mindre enn brukt',
    'as budgeted, but never less than used',
  ],
  SOM_FORPLIKTET: [
    'det som er forpliktet, men aldri mindre enn brukt',
    'det som er forplikta, men aldri mindre enn brukt',
    'what is committed, but never less than used',
  ],
  LINEAER: ['samme takt ut perioden', 'same takt ut perioden', 'the same pace to the end of the period'],
  OPPGITT: ['oppgitt', 'oppgitt', 'stated'],
  TILBAKEBETALES: ['tilbakebetales', 'blir betalt tilbake', 'is paid back'],
  OVERFORES: ['overføres', 'blir overført', 'is carried over'],
  SOK_OVERFORING: ['det søkes om overføring', 'det blir søkt om overføring', 'carrying over is applied for'],
  NYTT_VEDTAK: ['avgjøres ved nytt vedtak', 'blir avgjort ved nytt vedtak', 'a new decision settles it'],
};

export const PLASS: { readonly [S in Språk]: 0 | 1 | 2 } = { nb: 0, nn: 1, en: 2 };

/** The label of a code; a code that is none of these, such as the caller's own holiday, is given as it stands. */
export function etikettAv(kode: string, språk: Språk): string {
  return Object.hasOwn(ETIKETTER, kode) ? ETIKETTER[kode as Etikettkode][PLASS[språk]] : kode;
}
