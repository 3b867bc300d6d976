import type { Dato } from '../kjerne/typer';
import type { Budsjett } from './budsjett';
import type { Gevinstrealiseringsplan } from './gevinstrealiseringsplan';
import type { Part } from './part';
import type { Periode } from './periode';

/** What is to be done with the money: a project, a pilot, a service. */
export interface Tiltak {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** Its title. */
  readonly tittel: string;
  /** What it is meant to reach. */
  readonly formål: string;
  /** What is to be done. */
  readonly beskrivelse?: string;
  /** Ids of the patient groups it is for. */
  readonly pasientgrupper: readonly string[];
  /** Id of the model of cooperation, such as `a`–`d` and `d-b`. */
  readonly modell?: string;
  /** Ids of the focus areas. */
  readonly satsingsområder: readonly string[];
  /** From when to when. */
  readonly periode?: Periode;
  /** The day ordinary operation starts; absent while it is not known. The evaluation deadline hangs on it. */
  readonly driftsstart?: Dato;
  /** Everyone who takes part. */
  readonly parter: readonly Part[];
  /** How the gains are to be reached; absent when there is no such plan. */
  readonly gevinstrealiseringsplan?: Gevinstrealiseringsplan;
  /** What it costs. */
  readonly budsjett?: Budsjett;
}
