import type { Field } from 'payload';
import { canonical } from '../records/value.ts';

/** Written by Payload or by our hooks, never by the person who saves. */
const derived = new Set([
  'id',
  'displayTitle',
  'formerSlugs',
  'searchText',
  'updatedAt',
  'createdAt',
  '_status',
  'rev',
]);

/**
 * The name of the first field, shared by all locales, that the data changes; undefined when it
 * changes text only. Localized leaves must have been taken out of `data` before. What is empty is
 * the same however it is spelt (absent, null, '' or no rows), as a form spells it differently.
 */
export function sharedChange(
  fields: Field[],
  data: Record<string, unknown>,
  stored: Record<string, unknown>,
): string | undefined {
  return dataFields(fields).find(
    (name) => !derived.has(name) && normal(data[name]) !== normal(stored[name]),
  );
}

/** Names at the top level of the data: layout fields add none, joins and virtual fields hold none. */
function dataFields(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [tab.name] : dataFields(tab.fields),
      );
    }
    if (field.type === 'join' || field.type === 'ui' || ('virtual' in field && field.virtual)) {
      return [];
    }
    if ('name' in field && field.name) {
      return 'localized' in field && field.localized ? [] : [field.name];
    }
    return 'fields' in field ? dataFields(field.fields) : [];
  });
}

/** A value in one spelling: what is empty is '', however it is spelt. */
export function normal(value: unknown): string {
  return canonical(withoutEmpty(value)) ?? '';
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length > 0 ? value.map(withoutEmpty) : undefined;
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (typeof value !== 'object' || value === null) {
    return value === '' || value === null ? undefined : value;
  }
  if ('id' in value && 'createdAt' in value) {
    // A populated document: the relation is its id.
    return value.id;
  }
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
