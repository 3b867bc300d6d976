/** The languages that texts are made in: bokmål, nynorsk, English. */
export type Språk = 'nb' | 'nn' | 'en';

/** Words for each code of a catalogue in each language; a missing one is a compile error. */
export type Tekster<Koder> = {
  readonly [Kode in keyof Koder]: { readonly [S in Språk]: (data: Koder[Kode]) => string };
};
