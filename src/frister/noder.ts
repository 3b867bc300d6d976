/** What a node of `begrunnFrist` is: the last part of its id; an anchor that is an event or a deadline by its own code. */
export type FristNode =
  | 'anker'
  | 'hendelse'
  | 'skritt'
  | 'antall'
  | 'mengde'
  | 'ganger'
  | 'forskyvning'
  | 'først'
  | 'ellers'
  | 'samme-måned'
  | 'år'
  | 'måned'
  | 'dag';
