import { describe, expect, it } from 'vitest';
import { collections } from '../../../collections/index.ts';
import { content } from '../../../scripts/seed/content/index.ts';
import { isPlainObject } from '../../../scripts/seed/is-plain-object.ts';
import { resolve } from '../../../scripts/seed/resolve.ts';
import type { SeedData, SeedRow } from '../../../scripts/seed/values.ts';
import type { Locale } from '../../../translations/locales.ts';
import { leafTree } from '../../../translations/overlay/leaf-tree.ts';
import { visitLeaves } from '../../../translations/overlay/visit-leaves.ts';

type Data = Record<string, unknown>;

/** Rows of lists named by their index, as stored ones are by their ids. */
function numbered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      isPlainObject(item) ? { ...(numbered(item) as Data), id: String(index) } : item,
    );
  }
  if (!isPlainObject(value) || 'root' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, numbered(inner)]));
}

const resolved = (data: SeedData, locale: Locale) =>
  numbered(resolve(data, { idOf: (key) => key, now: new Date(), locale })) as Data;

/** The localized texts of a row in a locale, by path. */
function leaves(collection: string, data: SeedData, locale: Locale): Map<string, unknown> {
  const fields = collections.find(({ slug }) => slug === collection)?.fields ?? [];
  const found = new Map<string, unknown>();
  visitLeaves(leafTree(fields), resolved(data, locale), ({ path, holder, name }) => {
    if (holder[name] !== undefined) found.set(path, holder[name]);
  });
  return found;
}

/** How many texts the tables give: strings, and rich text counted as one. */
function countTexts(value: unknown): number {
  if (typeof value === 'string') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return 'root' in value
    ? 1
    : Object.values(value).reduce((sum: number, inner) => sum + countTexts(inner), 0);
}

const texts = Object.entries(content).flatMap(([collection, rows]) =>
  rows.flatMap((row) =>
    Object.entries(row.text ?? {}).map(([locale, text]) => ({
      collection,
      row,
      locale: locale as Locale,
      data: text.data,
    })),
  ),
);
const sourceOf = (collection: string, row: SeedRow) =>
  leaves(collection, row.data, row.sourceLocale ?? 'ru');

const scripts: Partial<Record<Locale, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  ko: /\p{Script=Hangul}/u,
  'zh-Hans': /\p{Script=Han}/u,
};

/** Numbers by value: a decimal comma is a point, and thousands are not parted. */
const numbersIn = (value: unknown) =>
  (
    wordsOf(value)
      .replace(/(\d)[, ](?=\d{3}\b)/g, '$1')
      .replace(/(\d),(\d)/g, '$1.$2')
      .match(/\d+(\.\d+)?/g) ?? []
  ).sort();

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const text = 'text' in value && typeof value.text === 'string' ? value.text : '';
  return [
    text,
    ...Object.values(value)
      .filter((inner) => typeof inner === 'object')
      .map(wordsOf),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

describe('translations of the seed', () => {
  it('fill localized fields that the source fills, and nothing else', () => {
    for (const { collection, row, locale, data } of texts) {
      const found = leaves(collection, data, locale);
      expect([row.key, locale, found.size]).toEqual([row.key, locale, countTexts(data)]);
      const source = sourceOf(collection, row);
      expect([row.key, locale, [...found.keys()].filter((path) => !source.has(path))]).toEqual([
        row.key,
        locale,
        [],
      ]);
    }
  });

  it('are written in the script of their language', () => {
    for (const { row, locale, data } of texts) {
      expect([row.key, locale, (scripts[locale] ?? /./).test(JSON.stringify(data))]).toEqual([
        row.key,
        locale,
        true,
      ]);
    }
  });

  it('carry the numbers of the source', () => {
    for (const { collection, row, locale, data } of texts) {
      // “2018년 7월” is “в июле 2018 года”: a month is a number in one language and a word in another.
      if (row.key === 'organization.incheon-centre-russia') continue;
      const source = sourceOf(collection, row);
      for (const [path, value] of leaves(collection, data, locale)) {
        expect([row.key, locale, path, numbersIn(value)]).toEqual([
          row.key,
          locale,
          path,
          numbersIn(source.get(path)),
        ]);
      }
    }
  });
});
