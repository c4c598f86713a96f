import type { PublicType } from '../../contract/index.ts';
import { allOf, type Dependencies, itemKey } from './dependencies.ts';

/** Bytes that it may have: all headers together must fit into the 4 KB that nginx has for them. */
const mostBytes = 2_048;

/**
 * The keys by which caches may drop an answer: its site, each item that it read, each type that it
 * went through, and `log` for what depends on everything. Items that the site does not see give way to
 * their type, so that neither their ids nor their number are told; so do those beyond 2 KB.
 *
 * @param sees whether the site sees an item, or it is none that sites see or do not.
 */
export function surrogateKeys(
  dependencies: Dependencies,
  siteSlug: string,
  sees: (type: PublicType, id: string) => boolean,
): string {
  const { types, items, everything } = allOf(dependencies);
  const fixed = [`site/${siteSlug}`, ...(everything ? ['log'] : [])];
  const hidden = new Set<string>();
  const byType = new Map<string, string[]>([...types].map((type) => [type, []]));
  for (const key of items) {
    const slash = key.indexOf('/');
    const type = key.slice(0, slash);
    if (types.has(type as PublicType)) continue;
    if (!sees(type as PublicType, key.slice(slash + 1))) hidden.add(type);
    const ofType = byType.get(type);
    if (ofType) ofType.push(key);
    else byType.set(type, [key]);
  }
  for (const type of hidden) byType.set(type, []);
  const keys = () => [...fixed, ...[...byType].flatMap(([type, of]) => (of.length ? of : [type]))];
  while (Buffer.byteLength(keys().join(' ')) > mostBytes) {
    const [largest] = [...byType].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
    if (largest === undefined || byType.get(largest)?.length === 0) break;
    byType.set(largest, []);
  }
  return keys().join(' ');
}

/** The keys to drop from caches when an item changes. */
export const keysOfChange = (type: PublicType, id: string): string[] => [
  itemKey(type, id),
  type,
  'log',
];
