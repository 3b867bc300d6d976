import type { Helseforetak } from '../modell';

/** The hospital trusts by helsefellesskap. Population of the area: SSB table 07459, summed over its kommuner. */
export const HELSEFORETAK = {
  'troms-ofoten': {
    organisasjonsnummer: '983974899',
    navn: 'Universitetssykehuset Nord-Norge HF',
    kortnavn: 'UNN',
    befolkning: [
      { år: 2024, folketall: 194580, folketall80pluss: 9931 },
      { år: 2025, folketall: 195499, folketall80pluss: 10417 },
    ],
  },
  'lofoten-vesteralen-salten': {
    organisasjonsnummer: '983974910',
    navn: 'Nordlandssykehuset HF',
    kortnavn: 'NLSH',
    befolkning: [
      { år: 2024, folketall: 140226, folketall80pluss: 7641 },
      { år: 2025, folketall: 140608, folketall80pluss: 8019 },
    ],
  },
  helgeland: {
    organisasjonsnummer: '983974929',
    navn: 'Helgelandssykehuset HF',
    befolkning: [
      { år: 2024, folketall: 77885, folketall80pluss: 4766 },
      { år: 2025, folketall: 77954, folketall80pluss: 5003 },
    ],
  },
  finnmark: {
    organisasjonsnummer: '983974880',
    navn: 'Finnmarkssykehuset HF',
    befolkning: [
      { år: 2024, folketall: 75053, folketall80pluss: 3467 },
      { år: 2025, folketall: 75042, folketall80pluss: 3605 },
    ],
  },
} as const satisfies Readonly<Record<string, Helseforetak>>;
