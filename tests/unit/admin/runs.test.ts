import { describe, expect, it } from 'vitest';
import { draftableLocales } from '../../../src/admin/runs/draftable-locales.ts';
import { estimateTotals } from '../../../src/admin/runs/estimate-totals.ts';
import { mayCancel } from '../../../src/admin/runs/may-cancel.ts';
import { problemText } from '../../../src/admin/runs/problem-text.ts';
import { partsOfRun, runTitle } from '../../../src/admin/runs/run-title.ts';
import { localeTags } from '../../../translations/locales.ts';

const editor = { roles: ['editor'] };
const translator = { roles: ['translator'], workingLocales: ['ar', 'fr'] };

describe('the languages that somebody may have drafted', () => {
  it('are all but the document’s own for an editor', () => {
    expect(draftableLocales(editor, 'ru')).toEqual(localeTags.filter((tag) => tag !== 'ru'));
  });

  it('are a translator’s own', () => {
    expect(draftableLocales(translator, 'ru')).toEqual(['ar', 'fr']);
    expect(draftableLocales(translator, 'ar')).toEqual(['fr']);
  });

  it('are none for anybody else', () => {
    expect(draftableLocales(null)).toEqual([]);
  });
});

describe('the name of a run', () => {
  const words = { collectionName: (slug: string) => `«${slug}»`, language: 'ru' };

  it.each([
    ['clinics → ar, fr', '«clinics» → арабский, французский'],
    ['clinics → ar, ko, ja, kk, fr, de', '«clinics» → языков: 6'],
    ['clinics · 2026-11-22', '«clinics» · 22.11.2026'],
    ['something else', 'something else'],
  ])('%s reads “%s”', (name, title) => {
    expect(runTitle(name, words)).toBe(title);
  });

  it('says of which locales it is', () => {
    expect(partsOfRun('clinics → zh-Hans, ko').locales).toEqual(['zh-Hans', 'ko']);
    expect(partsOfRun('clinics · 2026-11-22')).toEqual({
      collection: 'clinics',
      locales: [],
      day: '2026-11-22',
    });
  });
});

describe('a run may be cancelled', () => {
  it.each([
    [editor, 'clinics → ar, de', true],
    [editor, 'clinics · 2026-11-22', true],
    [translator, 'clinics → ar, fr', true],
    [translator, 'clinics → ar, de', false],
    [translator, 'clinics · 2026-11-22', false],
  ])('%o, %s: %s', (user, name, may) => {
    expect(mayCancel(user, name)).toBe(may);
  });
});

it('adds up what engines would do, and not the languages that are for people', () => {
  const row = { documents: 2, texts: 4, segments: 5, remembered: 1, characters: 90, cost: 0 };
  const reason = { ru: 'люди', en: 'people' };
  expect(
    estimateTotals([
      { ...row, locale: 'ar', engine: 'deepl', reason: null },
      { ...row, locale: 'fr', engine: 'deepl', reason: null },
      { ...row, locale: 'kk', engine: null, reason },
    ]),
  ).toEqual({ texts: 8, segments: 10, remembered: 2, characters: 180 });
});

it.each([
  [{ status: 400, message: 'locales: name one.' }, 'locales: name one.'],
  [{ status: 0, message: null }, 'The server does not answer. Check the connection and try again.'],
  [{ status: 500, message: null }, 'That did not work. Try again.'],
])('the state of a run says of %o “%s”', (problem, words) => {
  expect(problemText(problem, 'en')).toBe(words);
});
