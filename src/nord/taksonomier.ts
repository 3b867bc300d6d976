import type { Kildebelagt } from '../kjerne/kilde';
import type { Kodeverdi, Kostnadsart } from '../modell';
import { ANTAKELSER, KILDER } from './kilder';

/** The four patient groups that have priority. */
export const prioriterteGrupper: Kildebelagt<readonly Kodeverdi[]> = {
  data: [
    { id: 'barn-og-unge', navn: 'Barn og unge' },
    { id: 'psykisk-og-rus', navn: 'Personer med alvorlige psykiske lidelser og rusproblemer' },
    { id: 'skropelige-eldre', navn: 'Skrøpelige eldre' },
    { id: 'flere-kroniske', navn: 'Personer med flere kroniske lidelser' },
  ],
  kilder: [{ sti: '', kilde: { ...KILDER.dialogmøtet, sted: 'Helsefellesskap for hvem?' } }],
};

/** The models of cooperation A–D from arbeidsgruppe 5, with the variant D (b) that the LVS sketch builds on. */
export const modeller: Kildebelagt<readonly Kodeverdi[]> = {
  data: [
    {
      id: 'a',
      navn: 'A: Geografisk samlokalisering og samordning med felles faglig og administrativ ledelse',
      beskrivelse: 'Ett nivå: slått sammen organisatorisk, økonomisk og faglig.',
    },
    {
      id: 'b',
      navn: 'B: Fleksibel bruk av senger i døgnenheter på tvers av tjenester',
      beskrivelse:
        'Tjenestene betaler for faktisk bruk. Forutsetter samlokalisering, eller helsehus nær sykehus, DMS eller DPS.',
    },
    {
      id: 'c',
      navn: 'C: Kommunale døgnenheter med økt støtte fra spesialisthelsetjenesten',
      beskrivelse: 'Veiledning, kompetanseoverføring, ambulant virksomhet og fjernkonsultasjon.',
    },
    {
      id: 'd',
      navn: 'D: Teammodeller som i større grad understøttes av digitale verktøy',
      beskrivelse: 'Team på tvers av nivåene, støttet av elektronisk journal og telemedisin.',
    },
    { id: 'd-b', navn: 'D (b)', beskrivelse: 'Varianten som skissen for 2024 bygger på.', overordnet: 'd' },
  ],
  kilder: [
    { sti: '', kilde: KILDER.utlysningVedlegg1 },
    { sti: '/4', kilde: KILDER.skisse },
  ],
};

/** The three areas that arbeidsgruppe 5 asks the services to invest in together. */
export const satsingsområder: Kildebelagt<readonly Kodeverdi[]> = {
  data: [
    { id: 'teknologi', navn: 'Teknologi og digital samhandling' },
    { id: 'personell', navn: 'Utdanne, rekruttere og beholde personell' },
    { id: 'helsekompetanse', navn: 'Økt helsekompetanse i befolkningen, med læring og mestring' },
  ],
  kilder: [{ sti: '', kilde: KILDER.utlysningVedlegg1 }],
};

/** The goals of Ishavserklæringen 2024–2027: three areas with three goals each. */
export const ishavserklæringen: Kildebelagt<readonly Kodeverdi[]> = {
  data: [
    { id: 'beredskap', navn: 'Tettere samarbeid om sikkerhet og beredskap' },
    { id: 'beredskap-1', navn: 'Felles virkelighetsforståelse, planer og øvelser', overordnet: 'beredskap' },
    { id: 'beredskap-2', navn: 'Finne svikt og bygge en desentralisert struktur', overordnet: 'beredskap' },
    { id: 'beredskap-3', navn: 'System for å styre og dele ressurser', overordnet: 'beredskap' },
    { id: 'barekraft', navn: 'Bærekraftige helsetjenester og helhetlige pasientforløp' },
    {
      id: 'barekraft-1',
      navn: 'Personsentrert, helhetlig og proaktivt ved sammensatte behov',
      overordnet: 'barekraft',
    },
    { id: 'barekraft-2', navn: 'Innovasjon for tjenesteutvikling og digital oppfølging', overordnet: 'barekraft' },
    { id: 'barekraft-3', navn: 'Tjenester i hjem og nærmiljø, forebygging og egenmestring', overordnet: 'barekraft' },
    { id: 'personell', navn: 'Beholde og rekruttere kvalifisert helsepersonell' },
    { id: 'personell-1', navn: 'Utdanning og kompetanseutvikling', overordnet: 'personell' },
    { id: 'personell-2', navn: 'Kompetansedeling og god oppgavefordeling', overordnet: 'personell' },
    { id: 'personell-3', navn: 'Bistå hverandre i rekrutteringen', overordnet: 'personell' },
  ],
  kilder: [{ sti: '', kilde: KILDER.utlysningVedlegg2 }],
};

/**
 * The six main moves of Nasjonal helse- og samhandlingsplan as the RHF lists them. The third nearly repeats the second
 * and may be a slip for new forms of organisation; it stands as the source has it.
 */
export const hovedgrep: Kildebelagt<readonly Kodeverdi[]> = {
  data: [
    { id: 'rekruttere', navn: 'Rekruttere og beholde personell' },
    { id: 'finansieringsordningene', navn: 'Endre finansieringsordningene' },
    { id: 'finansieringsformer', navn: 'Prøve ut og innføre nye finansieringsformer' },
    { id: 'digitalisering', navn: 'Ny strategi for digitalisering av helse- og omsorgstjenestene' },
    { id: 'regelverk', navn: 'Forenkle og tydeliggjøre regelverk' },
    { id: 'allmennlegetjeneste', navn: 'Attraktiv og framtidsrettet allmennlegetjeneste' },
  ],
  kilder: [{ sti: '', kilde: KILDER.helseNordHovedgrep }],
};

/** The cost categories of the LVS budget 2024: a preset, not a national list. */
export const kostnadsarter: Kildebelagt<readonly Kostnadsart[]> = {
  data: [
    { id: 'frikjop-klinisk', navn: 'Frikjøp klinisk personell' },
    { id: 'frikjop-ikke-klinisk', navn: 'Frikjøp ikke-klinisk personell' },
    { id: 'andre-kostnader', navn: 'Andre kostnader, inkl. juridisk bistand for avtaler mellom aktørene' },
  ],
  kilder: [
    { sti: '', kilde: KILDER.skisseTabell },
    ...[0, 1, 2].map((i) => ({ sti: `/${i}/id`, antakelse: ANTAKELSER.egneNavn })),
  ],
};
