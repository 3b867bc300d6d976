import { defineConfig } from 'vitest/config';

// A test that counts or proves is not timed, and machines are shared.
const testTimeout = 60_000;
const TIDSSONER = ['UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Africa/Cairo'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          testTimeout,
          name: 'kode',
          include: ['test/**/*.test.ts', 'test/**/*.prop.test.ts'],
          exclude: ['test/**/*.dato.test.ts', 'test/pakke/**'],
        },
      },
      {
        test: {
          name: 'typer',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
        },
      },
      { test: { name: 'pakke', include: ['test/pakke/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      ...TIDSSONER.map((tidssone) => ({
        test: { testTimeout, name: `dato ${tidssone}`, include: ['test/**/*.dato.test.ts'], env: { TZ: tidssone } },
      })),
    ],
    coverage: {
      provider: 'v8' as const,
      include: ['src/**/*.ts'],
      exclude: ['src/modell/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 95 },
    },
  },
});
