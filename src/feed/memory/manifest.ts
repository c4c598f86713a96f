import { createHash } from 'node:crypto';
import type { PublicType } from '../items/index.ts';
import { asSeen } from '../scope/as-seen.ts';
import type { Derived } from './derived.ts';
import type { View } from './view.ts';

/** What a site's copy of an item can be compared by. */
export type ManifestEntry = { type: PublicType; id: string; version: string; hash: string };

/** The items of a type that a site sees, sorted by id, and a hash of all of that. */
export type Manifest = { type: PublicType; hash: string; entries: readonly ManifestEntry[] };

/**
 * What a site sees of a type, for the comparison with its copy.
 *
 * @throws Pending
 */
export function manifestOf(view: View, type: PublicType): Manifest {
  const { derived } = view.derived({ type, name: 'manifest' }, createHashes);
  return view.keep(
    `manifest ${type}`,
    () => {
      const entries = view.list(type).map(({ id }) => ({ type, id, ...derived.of(id) }));
      const hash = digest(entries.map((entry) => `${entry.id} ${entry.hash}`).join('\n'));
      return { type, hash, entries };
    },
    ({ entries }) => 4 * entries.length,
  );
}

type Hashed = Pick<ManifestEntry, 'version' | 'hash'>;

/** The hash of each item as the site sees it, which also changes with what it refers to. */
function createHashes(): Derived<PublicType> & { of(id: string): Hashed } {
  const hashes = new Map<string, Hashed>();
  return {
    of: (id) => hashes.get(id) ?? { version: '', hash: '' },
    add({ id, version, item }, view) {
      const sees = (of: PublicType, other: string) => view.get(of, other) !== undefined;
      const { updatedAt: _, ...content } = asSeen(item, sees);
      hashes.set(id, { version, hash: digest(JSON.stringify(content)) });
    },
    remove: (id) => void hashes.delete(id),
    places: () => 16 * hashes.size,
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
