/** What a node of `begrunnReform` is: the last part of its id that is not somebody's. A pot has the nodes of a distribution. */
export type ReformNode =
  | 'reform'
  | 'gar-opp'
  | 'ramme'
  | 'samlet'
  | 'pengene'
  | 'mottaker'
  | 'ingen'
  | 'ingen-årsak'
  | 'etter'
  | 'før'
  | 'andel'
  | 'tilskrevet'
  | 'del'
  | 'forskjell';
