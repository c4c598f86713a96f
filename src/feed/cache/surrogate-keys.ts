import type { PublicType } from '../items/index.ts';
import { allOf, itemKey, type Touched } from './touched.ts';

/** What a cache's header may have: Fastly and Varnish take more, others do not. */
const mostBytes = 4_096;

/**
 * The keys by which caches may drop an answer: its site, each item that it read, each type that it
 * went through, and `log` for what depends on everything. Items beyond 4 KB give way to their type.
 */
export function surrogateKeys(touched: Touched, siteSlug: string): string {
  const { types, items, everything } = allOf(touched);
  const fixed = [`site/${siteSlug}`, ...(everything ? ['log'] : [])];
  const byType = new Map<string, string[]>([...types].map((type) => [type, []]));
  for (const key of items) {
    const type = key.slice(0, key.indexOf('/'));
    if (types.has(type as PublicType)) continue;
    const ofType = byType.get(type);
    if (ofType) ofType.push(key);
    else byType.set(type, [key]);
  }
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
