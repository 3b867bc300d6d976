import { describe, expect, it } from 'vitest';
import { finnEksemplerIKode, finnEksemplerIMarkdown } from './finn-eksempler';
import { kjørEksempel } from './kjor-eksempel';

describe('examples in doc comments', () => {
  it.each(finnEksemplerIKode().map(({ sted, kode }) => [sted, kode] as const))('%s', async (_, kode) => {
    expect(await kjørEksempel(kode, { alleNavn: true }), 'an example must promise something').toBeGreaterThan(0);
  });
});

describe('examples in README and docs', () => {
  it.each(finnEksemplerIMarkdown().map(({ sted, kode }) => [sted, kode] as const))('%s', async (_, kode) => {
    await kjørEksempel(kode, { alleNavn: false });
  });
});

describe('the runner of examples', () => {
  it.each([
    ['a wrong value', '1 + 1 // => 3'],
    ['a missing error', '1 // throws TALL_UGYLDIG'],
    ['another error', "kroner('x') // throws NOE_ANNET"],
  ])('fails on %s', async (_, kode) => {
    await expect(kjørEksempel(kode, { alleNavn: true })).rejects.toThrow();
  });

  it('fails on an import that does not exist', async () => {
    await expect(
      kjørEksempel("import { finnesIkke } from 'samhandlingstilskudd';", { alleNavn: false }),
    ).rejects.toThrow('does not export');
  });
});
