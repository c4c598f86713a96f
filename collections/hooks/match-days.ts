import type { CollectionBeforeOperationHook, CollectionConfig, Field, Where } from 'payload';
import { storedDay } from '../rules/days.ts';

/**
 * A collection whose days are compared by their stored form, whichever one a filter has: the admin's
 * picker writes the noon of a day, and others a midnight in their own zone.
 */
export function withMatchedDays(collection: CollectionConfig): CollectionConfig {
  const paths = new Set(dayPaths(collection.fields));
  const matchDays: CollectionBeforeOperationHook = ({ args }) => {
    const { where } = args as { where?: Where };
    return where ? { ...args, where: withStoredDays(where, paths) } : args;
  };
  if (paths.size === 0) return collection;
  const { hooks = {} } = collection;
  const beforeOperation = [...(hooks.beforeOperation ?? []), matchDays];
  return { ...collection, hooks: { ...hooks, beforeOperation } };
}

function withStoredDays(where: Where, paths: ReadonlySet<string>): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, condition]): [string, Where[string]] => {
      if (Array.isArray(condition)) {
        return [key, condition.map((each) => withStoredDays(each, paths))];
      }
      if (!paths.has(key)) return [key, condition];
      const compared = Object.entries(condition).map(([operator, value]) => [
        operator,
        dayOf(value),
      ]);
      return [key, Object.fromEntries(compared)];
    }),
  );
}

/** What is no day is left for Payload to refuse. */
function dayOf(value: unknown): unknown {
  if (typeof value !== 'string' && !(value instanceof Date)) return value;
  const read = storedDay(value);
  return 'day' in read ? read.day : value;
}

/** The paths of the days among fields, as a filter names them. */
export function dayPaths(fields: readonly Field[], prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    const inside = 'name' in field && field.name ? `${prefix}${field.name}` : undefined;
    const below = inside ? `${inside}.` : prefix;
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        dayPaths(tab.fields, 'name' in tab && tab.name ? `${below}${tab.name}.` : below),
      );
    }
    if ('fields' in field) return dayPaths(field.fields, below);
    return inside && field.custom?.isDay ? [inside] : [];
  });
}
