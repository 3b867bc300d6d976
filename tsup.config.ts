import { readFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

const innganger = {
  index: 'src/index.ts',
  skjema: 'src/skjema/index.ts',
  nord: 'src/nord/index.ts',
  visning: 'src/visning/index.ts',
  testing: 'src/testing/index.ts',
};

/** What is made once as a file is loaded; a program that does not use it need not hold it. */
const BARE_LAGET =
  /^((?:export )?const [^=\n]+ = )(?=(?:lagFunnlager|lagFeillager|somRasjonal|dagnummerAv|BigInt)\b)/gm;

export default defineConfig({
  entry: {
    ...innganger,
    // No subpaths. As files of their own a bundler can drop decimal.js and @date-fns/utc, which do not declare
    // themselves free of side effects, from a program that uses neither.
    'kjerne/desimal': 'src/kjerne/desimal.ts',
    'kjerne/maaneder': 'src/kjerne/maaneder.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: { entry: innganger },
  clean: true,
  esbuildPlugins: [
    {
      name: 'mark-as-pure',
      setup(bygg) {
        bygg.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
          const kilde = await readFile(path, 'utf8');
          return { contents: kilde.replaceAll(BARE_LAGET, '$1/* @__PURE__ */ '), loader: 'ts' };
        });
      },
    },
  ],
  // Without this esbuild escapes æ, ø and å, and Node does not see the named exports of the CJS files.
  esbuildOptions(valg) {
    valg.charset = 'utf8';
  },
});
