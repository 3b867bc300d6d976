import type { FlereReglerKoder } from '../../fordeling/flere-regler/koder';
import type { FordelingKoder } from '../../fordeling/koder';
import type { ÅrKoder } from '../../fordeling/koder-ar';
import type { GrenseKoder } from '../../fordeling/koder-grenser';
import type { KravfordelingKoder } from '../../fordeling/koder-krav';
import type { LesingKoder } from '../../fordeling/koder-lesing';
import type { MatriseKoder } from '../../fordeling/koder-matrise';
import type { FristKoder } from '../../frister/koder';
import type { KalenderKoder } from '../../kjerne/koder-kalender';
import type { SkjemaKoder } from '../../kjerne/koder-skjema';
import type { SporKoder } from '../../kjerne/koder-spor';
import type { TallKoder } from '../../kjerne/koder-tall';
import type { TestingKoder } from '../../kjerne/koder-testing';
import type { KontrollKoder } from '../../kontroll/koder';
import type { OppfølgingKoder } from '../../oppfolging/koder';
import type { OrdningKoder } from '../../ordning/koder';
import type { BrevKoder } from '../../ordning/koder-brev';
import type { StyringKoder } from '../../styring/koder';
import type { VurderingKoder } from '../../vurdering/koder';
import type { AnalyseKoder } from '../../vurdering/koder-analyse';
import type { InnstillingKoder } from '../../vurdering/koder-innstilling';
import { ANALYSETEKSTER } from './analyse';
import { BREVTEKSTER } from './brev';
import { FLEREREGLERTEKSTER } from './flere-regler';
import { FORDELINGSTEKSTER } from './fordeling';
import { ÅRTEKSTER } from './fordeling-ar';
import { GRENSETEKSTER } from './fordeling-grenser';
import { LESETEKSTER } from './fordeling-lesing';
import { FRISTTEKSTER } from './frister';
import { INNSTILLINGSTEKSTER } from './innstilling';
import { KALENDERTEKSTER } from './kalender';
import { KONTROLLTEKSTER } from './kontroll';
import { KRAVTEKSTER } from './krav';
import { MATRISETEKSTER } from './matrise';
import { OPPFØLGINGSTEKSTER } from './oppfolging';
import { ORDNINGSTEKSTER } from './ordning';
import { SKJEMATEKSTER } from './skjema';
import { SPORTEKSTER } from './spor';
import { STYRINGSTEKSTER } from './styring';
import { TALLTEKSTER } from './tall';
import { TESTINGTEKSTER } from './testing';
import type { Tekster } from './typer';
import { VURDERINGSTEKSTER } from './vurdering';

/** Every code of every room with the shape of its data. A room that gets a catalogue adds it here. */
export type AlleKoder = TallKoder &
  KalenderKoder &
  SporKoder &
  SkjemaKoder &
  KontrollKoder &
  FordelingKoder &
  GrenseKoder &
  LesingKoder &
  ÅrKoder &
  KravfordelingKoder &
  MatriseKoder &
  FlereReglerKoder &
  VurderingKoder &
  InnstillingKoder &
  AnalyseKoder &
  FristKoder &
  OrdningKoder &
  StyringKoder &
  OppfølgingKoder &
  TestingKoder &
  BrevKoder;

/** Words for every code in every language; one that is missing does not compile. */
export const TEKSTER: Tekster<AlleKoder> = {
  ...TALLTEKSTER,
  ...KALENDERTEKSTER,
  ...SPORTEKSTER,
  ...SKJEMATEKSTER,
  ...KONTROLLTEKSTER,
  ...FORDELINGSTEKSTER,
  ...GRENSETEKSTER,
  ...LESETEKSTER,
  ...ÅRTEKSTER,
  ...KRAVTEKSTER,
  ...MATRISETEKSTER,
  ...FLEREREGLERTEKSTER,
  ...VURDERINGSTEKSTER,
  ...INNSTILLINGSTEKSTER,
  ...ANALYSETEKSTER,
  ...FRISTTEKSTER,
  ...ORDNINGSTEKSTER,
  ...STYRINGSTEKSTER,
  ...OPPFØLGINGSTEKSTER,
  ...TESTINGTEKSTER,
  ...BREVTEKSTER,
};
