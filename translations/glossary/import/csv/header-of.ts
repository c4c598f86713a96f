import type { Locale } from '../../../locales.ts';
import { localeOfTag } from '../locale-of-tag.ts';
import type { LocaleMap } from '../types.ts';

/** Columns that are not a language's. */
const known = [
  'id',
  'concept',
  'locale',
  'term',
  'status',
  'definition',
  'note',
  'domain',
  'doNotTranslate',
  'caseSensitive',
] as const;

export type Column = (typeof known)[number];

export type Header = {
  /** Where a column stands. */
  columns: ReadonlyMap<Column, number>;
  /** Columns of languages; null for those that there are not here. */
  languages: { name: string; locale: Locale | null; at: number }[];
  unused: string[];
};

const byName = new Map<string, Column>(known.map((column) => [column.toLowerCase(), column]));

/** What the columns of a file are. Case, spaces, hyphens and underscores of known names do not matter. */
export function headerOf(names: readonly string[], map: LocaleMap): Header {
  const columns = new Map<Column, number>();
  const header: Header = { columns, languages: [], unused: [] };
  for (const [at, name] of names.entries()) {
    const column = byName.get(name.toLowerCase().replace(/[\s_-]/gu, ''));
    const locale = column ? undefined : localeOfTag(name, map);
    if (column && !columns.has(column)) {
      columns.set(column, at);
    } else if (locale !== undefined) {
      header.languages.push({ name, locale, at });
    } else {
      header.unused.push(name);
    }
  }
  return header;
}
