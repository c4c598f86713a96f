import type { Where } from 'payload';
import type { Locale } from '../../../translations/locales.ts';
import { type Data, rowsIn } from '../rows/data.ts';
import type { Identity, IdentityKey } from '../rows/identityOf.ts';
import type { Documents } from './documents.ts';

/** A row to find the document of: `id` is what a new one would get. */
export type Sought = { id: string; identity: Identity; locale: Locale };

/**
 * The documents of rows, by the names of the rows' identities: one query for the rows of a locale,
 * and one more for those that have no version. Two documents for one row are both given.
 */
export async function lookUp(
  documents: Documents,
  collection: string,
  sought: readonly Sought[],
): Promise<Map<string, Data[]>> {
  const found = new Map<string, Data[]>();
  for (const locale of new Set(sought.map((row) => row.locale))) {
    const rows = sought.filter((row) => row.locale === locale);
    const where = { or: conditionsOf(rows) };
    collect(found, rows, await documents.find(collection, { where, locale, draft: true }));
    // A create that was killed halfway, where there are no transactions, leaves no version.
    const missing = rows.filter(({ identity }) => !found.has(identity.name));
    if (missing.length > 0) {
      const byId = { id: { in: missing.map(({ id }) => id) } };
      const main = await documents.find(collection, { where: byId, locale, draft: false });
      collect(found, missing, main);
    }
  }
  return found;
}

function collect(found: Map<string, Data[]>, rows: readonly Sought[], docs: readonly Data[]): void {
  for (const { id, identity } of rows) {
    const own = docs.filter((doc) => identity.keys.some((key) => hasKey(doc, key)));
    // Its identifier may have been taken away since; it is the document made of this row even so.
    const byId = docs.filter((doc) => doc.id === id);
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
