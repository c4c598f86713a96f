import type { Where } from 'payload';
import type { Locale } from '../../../translations/locales.ts';
import { type Data, rowsIn } from '../rows/data.ts';
import type { Identity, IdentityKey } from '../rows/identity-of.ts';
import type { Documents } from './documents.ts';

/** A row to find the document of: `id` is what a new one would get. */
export type Sought = { id: string; identity: Identity; locale: Locale };

/**
 * A document as it is being worked on. It is not whole when it has no version: its create was killed
 * halfway, where there are no transactions.
 */
export type FoundDocument = { data: Data; isWhole: boolean };

/**
 * The documents of rows, by the names of the rows' identities: one query for the rows of a locale,
 * and one more for those that have no version. Two documents for one row are both given.
 */
export async function lookUp(
  documents: Documents,
  collection: string,
  sought: readonly Sought[],
): Promise<Map<string, FoundDocument[]>> {
  const found = new Map<string, FoundDocument[]>();
  for (const locale of new Set(sought.map((row) => row.locale))) {
    const rows = sought.filter((row) => row.locale === locale);
    const where = { or: conditionsOf(rows) };
    const latest = await documents.find(collection, { where, locale, draft: true });
    collect(
      found,
      rows,
      latest.map((data) => ({ data, isWhole: true })),
    );
    const missing = rows.filter(({ identity }) => !found.has(identity.name));
    if (missing.length > 0) {
      const byId = { id: { in: missing.map(({ id }) => id) } };
      const main = await documents.find(collection, { where: byId, locale, draft: false });
      collect(
        found,
        missing,
        main.map((data) => ({ data, isWhole: false })),
      );
    }
  }
  return found;
}

function collect(
  found: Map<string, FoundDocument[]>,
  rows: readonly Sought[],
  documents: readonly FoundDocument[],
): void {
  for (const { id, identity } of rows) {
    const own = documents.filter(({ data }) => identity.keys.some((key) => hasKey(data, key)));
    // Its identifier may have been taken away since; it is the document made of this row even so.
    const byId = documents.filter(({ data }) => data.id === id);
    const matches = own.length > 0 ? own : byId;
    if (matches.length > 0) found.set(identity.name, matches);
  }
}

function hasKey(doc: Data, key: IdentityKey): boolean {
  if (key.field !== 'externalIds') return doc[key.field] === key.value;
  return rowsIn(doc.externalIds).some(
    ({ system, value }) => system === key.system && value === key.value,
  );
}

function conditionsOf(rows: readonly Sought[]): Where[] {
  const conditions: Where[] = [{ id: { in: rows.map(({ id }) => id) } }];
  const values = new Map<string, Set<string>>();
  for (const key of rows.flatMap(({ identity }) => identity.keys)) {
    const group = key.field === 'externalIds' ? `externalIds ${key.system}` : key.field;
    values.set(group, (values.get(group) ?? new Set()).add(key.value));
  }
  for (const [group, among] of values) {
    const field = group.startsWith('externalIds ') ? 'externalIds.value' : group;
    conditions.push({ [field]: { in: [...among] } });
  }
  return conditions;
}
