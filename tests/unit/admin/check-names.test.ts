import { expect, it } from 'vitest';
import { checkName, errorChecks } from '../../../src/admin/workbench/check-names.ts';
import { checks } from '../../../translations/checks/index.ts';

it('each check has a name of its own in Russian and in English, by which the queue is filtered', () => {
  const all = checks.map(({ name }) => name);
  expect(all).toEqual(expect.arrayContaining(errorChecks));
  for (const language of ['ru', 'en']) {
    const named = all.map((name) => checkName(name, language));
    expect(new Set(named).size).toBe(all.length);
    if (language === 'ru') for (const name of named) expect(name).toMatch(/^[а-яё ,]+$/);
  }
  expect(all.filter((name) => /[A-Z]/.test(checkName(name, 'en')))).toEqual([]);
});
