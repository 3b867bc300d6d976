import type { FordelingNode } from './noder';

/**
 * What a node of `begrunnKravfordeling` is, beside those that it shares with `begrunnFordeling`: its id with the places in
 * the data as `#`.
 *
 * @see `visning/tekster/noder-krav.ts` for the names.
 */
export type KravNode =
  | 'krav-fordelt'
  | 'kravbeløp/#'
  | 'delt/#'
  | 'vilkår/#'
  | 'klasse-foran/#'
  | 'klasse-lik/#'
  | 'klasse-bak/#'
  | 'klasse/#'
  | 'rom'
  | 'brukt-opp'
  | 'krav/#'
  | 'krav/#/øre'
  | 'krav-foran'
  | 'krav-til-nå'
  | 'krav-i-alt'
  | 'klassens-krav'
  | 'til-klassen'
  | 'krav-dekket'
  | 'krevd-av-potten'
  | 'uten-vekt'
  | 'vektet-krav/#'
  | 'halvt/#'
  | 'halvparten'
  | 'under-halvparten'
  | 'over-halvparten'
  | 'per-krav'
  | 'krav-som-deler'
  | 'per-vektet-krav'
  | 'vektede-krav'
  | 'til-hver'
  | 'til-hver/sats'
  | 'hvor-mange'
  | 'tap'
  | 'tap/#'
  | 'tap/#/fritt'
  | 'tap-til-hver'
  | 'tap-til-hver/sats'
  | 'tap-per-vekt'
  | 'tap-i-forhold'
  | 'tap-vekter'
  | 'tap-hvor-mange'
  | Extract<FordelingNode, 'per-vekt' | 'i-forhold' | 'andel/#/fritt'>;

/** What a node of `begrunnNøkkel` is: its id with the places in the data as `#`, the root without the recipient. */
export type NøkkelNode =
  | 'nøkkelvekt'
  | 'del/#'
  | 'andel/#'
  | 'oppgitt/#'
  | 'andeler'
  | 'forhold/#'
  | 'en'
  | 'hvor-mange'
  | 'id/#'
  | 'folketall'
  | 'folketall/#'
  | 'folketall80pluss'
  | 'folketall80pluss/#'
  | 'antallKommuner'
  | 'antallKommuner/#'
  | 'vekter/#'
  | 'vekt/#/#';
