import { collections } from '../../../../collections/index.ts';
import { content } from '../../../../scripts/seed/content/index.ts';
import { isPlainObject } from '../../../../scripts/seed/is-plain-object.ts';
import { resolve } from '../../../../scripts/seed/resolve.ts';
import type { SeedData } from '../../../../scripts/seed/values.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { leafTree } from '../../../../translations/overlay/leaf-tree.ts';
import { visitLeaves } from '../../../../translations/overlay/visit-leaves.ts';

/** A line of a text of the seed and the line that a person translated it with. */
export type SeedPair = {
  /** Collection, row, locale and path: where to look. */
  at: string;
  collection: string;
  sourceLocale: Locale;
  targetLocale: Locale;
  source: string;
  target: string;
};

/** Every translated line of the seed beside its source. */
export function seedPairs(): SeedPair[] {
  return Object.entries(content).flatMap(([collection, rows]) =>
    rows.flatMap((row) => {
      const sourceLocale = row.sourceLocale ?? 'ru';
      const sources = leaves(collection, row.data, sourceLocale);
      return Object.entries(row.text ?? {}).flatMap(([locale, { data }]) =>
        [...leaves(collection, data, locale as Locale)].flatMap(([path, value]) =>
          zip(linesOf(sources.get(path)), linesOf(value)).map(([source, target]) => ({
            at: `${row.key} ${locale} ${path}`,
            collection,
            sourceLocale,
            targetLocale: locale as Locale,
            source,
            target,
          })),
        ),
      );
    }),
  );
}

/** The localized leaves of a row in a locale, by path; rows of lists are named by their index. */
function leaves(collection: string, data: SeedData, locale: Locale): Map<string, unknown> {
  const fields = collections.find(({ slug }) => slug === collection)?.fields ?? [];
  const found = new Map<string, unknown>();
  const resolved = resolve(data, { idOf: (key) => key, now: new Date(), locale });
  const numberedData = numbered(resolved) as Record<string, unknown>;
  visitLeaves(leafTree(fields), numberedData, ({ path, holder, name }) => {
    if (holder[name] !== undefined) found.set(path, holder[name]);
  });
  return found;
}

function numbered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      isPlainObject(item) ? { ...(numbered(item) as object), id: String(index) } : item,
    );
  }
  if (!isPlainObject(value) || 'root' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, numbered(inner)]));
}

/** The lines of a text; of rich text, the text of each block. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '');
  if (!isPlainObject(value)) return [];
  const children = (value.root ? [value.root] : (value.children ?? [])) as Record<
    string,
    unknown
  >[];
  const isBlock = children.some((child) => 'text' in child);
  return isBlock ? [children.map(textOf).join('')] : children.flatMap(linesOf);
}

function textOf(node: Record<string, unknown>): string {
  if (typeof node.text === 'string') return node.text;
  return ((node.children ?? []) as Record<string, unknown>[]).map(textOf).join('');
}

function zip(sources: string[], targets: string[]): [string, string][] {
  if (sources.length !== targets.length) {
    throw new Error(`Lines do not pair up: ${JSON.stringify({ sources, targets })}`);
  }
  return sources.map((source, index) => [source, targets[index] ?? '']);
}
