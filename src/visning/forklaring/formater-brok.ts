import type { Brøk } from '../../kjerne/typer';
import type { Språk } from '../tekster/typer';
import { formaterNodeverdi } from './formater-nodeverdi';

/** An exact number for a sentence: in decimals where two are enough, else rounded with the fraction behind. */
export const formaterBrøk = ({ teller, nevner }: Brøk, språk: Språk): string =>
  formaterNodeverdi({ verdi: `${teller}/${nevner}`, enhet: 'ANTALL' }, språk, 'LANG');
