import type { FordelingKoder } from '../../fordeling/koder';
import type { FristKoder } from '../../frister/koder';
import type { KalenderKoder } from '../../kjerne/koder-kalender';
import type { SkjemaKoder } from '../../kjerne/koder-skjema';
import type { SporKoder } from '../../kjerne/koder-spor';
import type { TallKoder } from '../../kjerne/koder-tall';
import type { KontrollKoder } from '../../kontroll/koder';
import type { OrdningKoder } from '../../ordning/koder';
import type { VurderingKoder } from '../../vurdering/koder';
import { FORDELINGSTEKSTER } from './fordeling';
import { FRISTTEKSTER } from './frister';
import { KALENDERTEKSTER } from './kalender';
import { KONTROLLTEKSTER } from './kontroll';
import { ORDNINGSTEKSTER } from './ordning';
import { SKJEMATEKSTER } from './skjema';
import { SPORTEKSTER } from './spor';
import { TALLTEKSTER } from './tall';
import type { Tekster } from './typer';
import { VURDERINGSTEKSTER } from './vurdering';

/** Every code of every room with the shape of its data. A room that gets a catalogue adds it here. */
export type AlleKoder = TallKoder &
  KalenderKoder &
  SporKoder &
  SkjemaKoder &
  KontrollKoder &
  FordelingKoder &
  VurderingKoder &
  FristKoder &
  OrdningKoder;

/** Words for every code in every language; one that is missing does not compile. */
export const TEKSTER: Tekster<AlleKoder> = {
  ...TALLTEKSTER,
  ...KALENDERTEKSTER,
  ...SPORTEKSTER,
  ...SKJEMATEKSTER,
  ...KONTROLLTEKSTER,
  ...FORDELINGSTEKSTER,
  ...VURDERINGSTEKSTER,
  ...FRISTTEKSTER,
  ...ORDNINGSTEKSTER,
};
