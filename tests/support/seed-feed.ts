import { collections } from '../../collections/index.ts';
import { content } from '../../scripts/seed/content/index.ts';
import { resolve } from '../../scripts/seed/resolve.ts';
import type { SeedRow } from '../../scripts/seed/values.ts';
import type { LogChange } from '../../src/feed-log/types.ts';
import type { Composed } from '../../src/projector/compose.ts';
import { projections } from '../../src/projector/projections.ts';
import type { Locale } from '../../translations/locales.ts';
import { type LeafNode, leafTree } from '../../translations/overlay/leaf-tree.ts';
import { visitLeaves } from '../../translations/overlay/visit-leaves.ts';
import { publish } from './feed-items.ts';

type Data = Record<string, unknown>;

/** The seed's published content as the projector would log it, without a database. */
export function seedChanges(now = new Date()): LogChange[] {
  const published = new Map(
    collections.map(({ slug, fields }) => [slug, composedRows(slug, leafTree(fields), now)]),
  );
  const related = (collection: string, id: string) => published.get(collection)?.get(id)?.doc;
  const disclaimers = [...(published.get('disclaimers')?.values() ?? [])].map(({ doc }) => doc);
  return projections
    .filter(({ type }) => type !== 'site')
    .flatMap(({ collection, project }) =>
      [...(published.get(collection)?.values() ?? [])].flatMap((composed) => {
        const projected = project(composed, { now, related, disclaimers });
        return projected ? publish(projected.item, { audience: projected.audience }) : [];
      }),
    );
}

function composedRows(slug: string, tree: LeafNode[], now: Date): Map<string, Composed> {
  const rows = (content[slug] ?? []).filter(({ status }) => status !== 'draft');
  return new Map(rows.map((row) => [row.key, composed(row, tree, now)]));
}

/** A row with its approved texts as maps by locale. */
function composed(row: SeedRow, tree: LeafNode[], now: Date): Composed {
  const source: Locale = row.sourceLocale ?? 'ru';
  const read = (data: SeedRow['data'], locale: Locale) =>
    withIds(resolve(data, { idOf: (key) => key, now, locale })) as Data;
  const doc = { ...read(row.data, source), id: row.key, slug: row.key.replace(/^\w+\./, '') };
  const approved = Object.entries(row.text ?? {}).flatMap(([locale, text]) =>
    text.state === 'approved'
      ? [[locale as Locale, read(text.data, locale as Locale)] as const]
      : [],
  );
  const byLocale = approved.map(([locale, data]) => [locale, textsIn(tree, data)] as const);
  visitLeaves(tree, doc, ({ path, holder, name }) => {
    const texts = byLocale.map(([locale, values]) => [locale, values.get(path)] as const);
    const all = [[source, holder[name]] as const, ...texts];
    holder[name] = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  });
  const done = { state: 'approved' as const, reviewedAt: null, stale: false, completeness: 1 };
  const translations = Object.fromEntries(approved.map(([locale]) => [locale, done]));
  return {
    doc: { ...doc, sourceLocale: source, updatedAt: now.toISOString() },
    translations: { [source]: { ...done, state: 'source' as const }, ...translations },
  };
}

function textsIn(tree: LeafNode[], data: Data): Map<string, unknown> {
  const texts = new Map<string, unknown>();
  visitLeaves(tree, data, ({ path, holder, name }) => texts.set(path, holder[name]));
  return texts;
}

/** Rows are known by their ids, which the database would have given them. */
function withIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((row, index) => {
      const inner = withIds(row);
      const isRow = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
      return isRow ? { id: `row${index}`, ...inner } : inner;
    });
  }
  if (typeof value !== 'object' || value === null || 'root' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIds(inner)]));
}
