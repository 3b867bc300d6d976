import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { helligdager } from '../../src/kjerne/index';

describe('holidays, against an independent package', () => {
  const norske = new Holidays('NO');

  it('are the same days in every year 1900–2199', () => {
    for (let år = 1900; år < 2200; år++) {
      const deres = norske
        .getHolidays(år)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      const våre = helligdager(år).map(({ dato }) => dato);
      expect(new Set(våre), String(år)).toEqual(new Set(deres));
    }
  });
});
