import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the example of case 28/2024 runs on the built package', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['docs/examples/styring-ssu-28-2024.mjs'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('Innledning, vedlegg 5: passer ikke');
  expect(stdout).toContain('kommune-3 mot: ikke vedtatt (noen går imot); saken går til partnerskapsmote');
  expect(stdout.match(/Feil i begrunnelsen: 0/g)).toHaveLength(4);
});
