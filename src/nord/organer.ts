import type { Organ } from '../modell';
import type { HelsefellesskapId } from './helsefellesskap-id';

const LVS: readonly Organ[] = [
  {
    id: 'dialogmote',
    navn: 'Dialogmøtet',
    nivå: 'DIALOGMOTE',
    plasser: [
      { gruppe: 'ordfører', rett: 'TALERETT' },
      { gruppe: 'styreleder', antall: 1, rett: 'TALERETT' },
      { gruppe: 'bruker', rett: 'TALERETT' },
      { gruppe: 'fastlege', rett: 'TALERETT' },
      { gruppe: 'ssu', rett: 'TALERETT' },
      { gruppe: 'kommunedirektør', rett: 'TALERETT' },
    ],
    åpentMøte: true,
  },
  {
    id: 'partnerskapsmote',
    navn: 'Partnerskapsmøtet',
    nivå: 'PARTNERSKAPSMOTE',
    plasser: [
      { gruppe: 'kommunedirektør', antall: 20, rett: 'STEMMERETT' },
      { gruppe: 'administrerende direktør', antall: 1, rett: 'STEMMERETT' },
      { gruppe: 'øvrige deltakere i dialogmøtet', rett: 'OBSERVATOR' },
    ],
    beslutningsregel: { type: 'KONSENSUS' },
  },
  {
    id: 'ssu',
    navn: 'Strategisk samarbeidsutvalg (SSU)',
    nivå: 'STRATEGISK',
    plasser: [
      {
        gruppe: 'kommune',
        region: 'Lofoten',
        antall: 2,
        rett: 'STEMMERETT',
        oppnevnesAv: 'Interkommunalt politisk råd',
      },
      {
        gruppe: 'kommune',
        region: 'Vesterålen',
        antall: 2,
        rett: 'STEMMERETT',
        oppnevnesAv: 'Interkommunalt politisk råd',
      },
      {
        gruppe: 'kommune',
        region: 'Salten',
        antall: 3,
        rett: 'STEMMERETT',
        oppnevnesAv: 'Interkommunalt politisk råd',
      },
      { gruppe: 'helseforetak', rett: 'STEMMERETT' },
      { gruppe: 'bruker', rett: 'TALERETT' },
      { gruppe: 'fastlege', rett: 'TALERETT' },
    ],
    leder: { form: 'VEKSLER', mellom: ['helseforetak', 'kommune'], år: 2 },
    funksjonstid: 4,
    beslutningsregel: { type: 'KONSENSUS' },
    overordnet: 'partnerskapsmote',
  },
  {
    id: 'fsu',
    navn: 'Faglige samarbeidsutvalg (FSU)',
    nivå: 'FAGLIG',
    plasser: [
      { gruppe: 'bruker', rett: 'TALERETT' },
      { gruppe: 'fastlege', rett: 'TALERETT' },
    ],
    overordnet: 'ssu',
  },
  {
    id: 'styringsgruppe',
    navn: 'Styringsgruppe for samhandlingsmidlene',
    nivå: 'STYRINGSGRUPPE',
    plasser: [
      { gruppe: 'e-helse', rett: 'STEMMERETT' },
      { gruppe: 'leder for samhandling', rett: 'STEMMERETT' },
    ],
    overordnet: 'ssu',
  },
];

const TROMS_OFOTEN: readonly Organ[] = [
  { id: 'partnerskapsmote', navn: 'Partnerskapsmøtet', nivå: 'PARTNERSKAPSMOTE', plasser: [] },
  {
    id: 'ssu',
    navn: 'Strategisk samarbeidsutvalg (SSU)',
    nivå: 'STRATEGISK',
    plasser: [
      { gruppe: 'medlem', antall: 16, rett: 'STEMMERETT' },
      { gruppe: 'deltaker', antall: 8, rett: 'TALERETT' },
    ],
    overordnet: 'partnerskapsmote',
  },
  { id: 'sekretariat', navn: 'Sekretariatet, Tromsø kommune', nivå: 'SEKRETARIAT', plasser: [], overordnet: 'ssu' },
];

const FINNMARK: readonly Organ[] = [
  {
    id: 'partnerskapsmote',
    navn: 'Årlig møte',
    nivå: 'PARTNERSKAPSMOTE',
    plasser: [
      { gruppe: 'rådmann', antall: 18, rett: 'STEMMERETT' },
      { gruppe: 'foretaksledelse', rett: 'STEMMERETT' },
      { gruppe: 'øvrige', rett: 'TALERETT' },
    ],
  },
  {
    id: 'su',
    navn: 'Strategisk samarbeidsutvalg (SU)',
    nivå: 'STRATEGISK',
    plasser: [
      { gruppe: 'helseforetak', antall: 5, rett: 'STEMMERETT' },
      { gruppe: 'kommune', antall: 5, rett: 'STEMMERETT' },
      { gruppe: 'bruker', rett: 'OBSERVATOR' },
      { gruppe: 'ombud', rett: 'OBSERVATOR' },
      { gruppe: 'ansatte', rett: 'OBSERVATOR' },
      { gruppe: 'KS', rett: 'OBSERVATOR' },
      { gruppe: 'UiT', rett: 'OBSERVATOR' },
    ],
    beslutningsregel: { type: 'KONSENSUS' },
    overordnet: 'partnerskapsmote',
  },
];

const HELGELAND: readonly Organ[] = [
  { id: 'partnerskapsmote', navn: 'Partnerskapsmøtet', nivå: 'PARTNERSKAPSMOTE', plasser: [] },
  {
    id: 'ssu',
    navn: 'Strategisk samarbeidsutvalg (SSU)',
    nivå: 'STRATEGISK',
    plasser: [],
    leder: { form: 'VELGES' },
    overordnet: 'partnerskapsmote',
  },
];

/** The bodies of each helsefellesskap. A seat without a number is one that no source counts. */
export const ORGANER: Readonly<Record<HelsefellesskapId, readonly Organ[]>> = {
  'troms-ofoten': TROMS_OFOTEN,
  'lofoten-vesteralen-salten': LVS,
  helgeland: HELGELAND,
  finnmark: FINNMARK,
};
