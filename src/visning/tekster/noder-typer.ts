/** Names of the nodes of a room in bokmål, nynorsk and English; one that is missing does not compile. */
export type Nodenavn<Kode extends string> = {
  readonly [K in Kode]: readonly [nb: string, nn: string, en: string];
};
