import type { Rapport } from '../modell';
import { formaterTabell } from './formater-tabell';
import { lagRapporttabeller, type Rapportvisning } from './lag-rapporttabeller';

/**
 * A whole report as one text: aligned, Markdown or HTML. Texts from the data are made harmless in each form.
 *
 * @param rapport - From `lagRapport`.
 * @param form - The form. For a spreadsheet take the tables one by one: `lagRapporttabeller` and `formaterTabell`.
 * @param valg - The language and names.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const mal = { id: 'status', navn: '<b>Status</b>', mottaker: 'ssu', emner: [], deler: [{ del: 'OKONOMI', kreves: false }] };
 * const rapport = lagRapport({ tilskudd, posteringer: [], mal, perDato: '2024-10-11' });
 * formaterRapport(rapport, 'MARKDOWN', { språk: 'nb' }).split('\n')[0] // => '**\\<b\\>Status\\</b\\>**'
 */
export function formaterRapport(rapport: Rapport, form: 'TEKST' | 'MARKDOWN' | 'HTML', valg: Rapportvisning): string {
  return lagRapporttabeller(rapport, valg)
    .map((tabell) => formaterTabell(tabell, form))
    .join('\n\n');
}
