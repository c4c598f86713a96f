import { LRUCache } from 'lru-cache';
import type { PublicType, SiteItem } from '../../contract/index.ts';
import type { Reading } from '../locale/reading.ts';
import { isVisible } from '../scope/visible.ts';
import type { Replica } from './replica.ts';
import { readers } from './tables.ts';

/** Which rows of a replica a site sees; plain data, for another thread as well. */
export type Scope = {
  /** Names it, and no other of this process; equal scopes have one. */
  number: number;
  reader: 1 | 2;
  /** Empty: all. */
  types: readonly PublicType[];
  /** The numbers of the audiences that the site belongs to; null: of all there are. */
  audiences: readonly number[] | null;
};

/** Stands for the scope of a site where only a condition counts. */
export const anyScope: Scope = { number: 0, reader: 1, types: [], audiences: null };

type Known = { scope: Scope; of: Replica; counted: number };
const known = new WeakMap<SiteItem, Known>();

export function scopeOf(replica: Replica, site: SiteItem): Scope {
  const all = replica.audiences();
  const last = known.get(site);
  if (last?.of === replica && last.counted === all.size) return last.scope;
  // The type is looked at apart.
  const ofAnyType = { ...site, types: [] };
  const audiences = [...all]
    .filter(([, audience]) => isVisible(ofAnyType, 'clinic', audience))
    .map(([number]) => number);
  const scope: Omit<Scope, 'number'> = {
    reader: site.machineTexts ? readers.machine : readers.plain,
    types: site.types,
    audiences: audiences.length === all.size ? null : audiences,
  };
  const named = { number: numberOf(scope), ...scope };
  known.set(site, { scope: named, of: replica, counted: all.size });
  return named;
}

const numbers = new LRUCache<string, number>({ max: 1_000 });
let counted = 0;

function numberOf(scope: Omit<Scope, 'number'>): number {
  return numberNamed(JSON.stringify(scope));
}

function numberNamed(key: string): number {
  const number = numbers.get(key) ?? ++counted;
  numbers.set(key, number);
  return number;
}

/** Names who are served the same of every item: those of a scope whose locales are the same. */
export const readerNumber = ({ number }: Scope, { chain, allowed }: Reading): number =>
  numberNamed(`${number} ${chain} ${allowed}`);

export const servesType = ({ types }: Scope, type: PublicType) =>
  types.length === 0 || types.includes(type);

/** The condition, on the rows of `entries` under a name, that they are of a type and the site is served them. */
export function rowsSeenBy(scope: Scope, type: PublicType, name: string): string {
  if (!servesType(scope, type)) return 'FALSE';
  const seen = `${name}.public_type = '${type}' AND ${name}.served & ${scope.reader}`;
  const { audiences } = scope;
  return audiences ? `${seen} AND ${name}.served_audience IN (${audiences.join(', ')})` : seen;
}
