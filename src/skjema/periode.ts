import type { Periode } from '../modell';
import { dato, ikkeBaklengs, medRegler, skjemaFor, strikt } from './felles';

/** A span of days, both ends included, that does not end before it starts. */
export const PeriodeSchema = skjemaFor<Periode>()(medRegler(strikt({ fom: dato, tom: dato }), ikkeBaklengs));
