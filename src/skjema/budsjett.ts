import * as z from 'zod';
import type { Budsjett, Kostnadsart } from '../modell';
import { BeløpsstatusSchema } from './bevilgning';
import { beløp, id, listeMedIder, skjemaFor, strikt, tekst, valgfri, årstall } from './felles';
import { BudsjettendringSchema } from './fullmakt';

/** A category of cost. */
export const KostnadsartSchema = skjemaFor<Kostnadsart>()(
  strikt({ id, navn: tekst, administrasjon: valgfri(z.boolean()) }),
);

/** A budget: tiltak × kostnadsart. What `kontrollerBudsjett` checks is not repeated here. */
export const BudsjettSchema = skjemaFor<Budsjett>()(
  strikt({
    id,
    år: årstall,
    status: BeløpsstatusSchema,
    rader: listeMedIder(
      strikt({
        tiltakId: id,
        navn: tekst,
        administrasjon: valgfri(z.boolean()),
        delbar: valgfri(z.boolean()),
      }),
      'tiltakId',
    ),
    kostnadsarter: listeMedIder(KostnadsartSchema),
    celler: z.array(
      strikt({
        tiltakId: id,
        kostnadsartId: id,
        beløp,
        parter: valgfri(listeMedIder(strikt({ partId: id, kostnad: beløp, gevinst: valgfri(beløp) }), 'partId')),
      }),
    ),
    oppgitteSummer: valgfri(
      strikt({
        rader: valgfri(z.array(strikt({ tiltakId: id, sum: beløp }))),
        kolonner: valgfri(z.array(strikt({ kostnadsartId: id, sum: beløp }))),
        totalt: valgfri(beløp),
      }),
    ),
    endringer: valgfri(listeMedIder(BudsjettendringSchema)),
  }),
);
