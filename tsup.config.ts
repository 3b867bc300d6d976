import { defineConfig } from 'tsup';

export default defineConfig({
  // `kjerne/desimal` and `kjerne/maneder` are no subpaths: as chunks of their own, a bundler drops decimal.js and
  // date-fns from a program that uses neither.
  entry: {
    index: 'src/index.ts',
    skjema: 'src/skjema/index.ts',
    nord: 'src/nord/index.ts',
    visning: 'src/visning/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: true,
  clean: true,
  // Without this esbuild escapes æ, ø and å, and Node does not see the named exports of the CJS files.
  esbuildOptions(valg) {
    valg.charset = 'utf8';
  },
});
