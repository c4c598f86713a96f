import { shortHash } from '../items/content-version.ts';
import type { PublicType } from '../items/index.ts';
import type { Derived } from './derived.ts';
import { versionFor } from './site-version.ts';
import type { View } from './view.ts';

/** What a site's copy of an item can be compared by. */
export type ManifestEntry = { type: PublicType; id: string; version: string };

/** The items of a type that a site sees, sorted by id, and a hash of all of that. */
export type Manifest = { type: PublicType; hash: string; entries: readonly ManifestEntry[] };

/**
 * What a site sees of a type, for the comparison with its copy.
 *
 * @throws Pending
 */
export function manifestOf(view: View, type: PublicType): Manifest {
  const { derived } = view.derived({ type, name: 'manifest' }, createVersions);
  return view.keep(
    `manifest ${type}`,
    () => {
      const entries = view.list(type).map(({ id }) => ({ type, id, version: derived.of(id) }));
      const hash = shortHash(entries.map((entry) => `${entry.id} ${entry.version}`).join('\n'));
      return { type, hash, entries };
    },
    ({ entries }) => 3 * entries.length,
  );
}

/** The version of each item for the site, which also changes with what the item refers to. */
function createVersions(): Derived<PublicType> & { of(id: string): string } {
  const versions = new Map<string, string>();
  return {
    of: (id) => versions.get(id) ?? '',
    add: (entry, view) => void versions.set(entry.id, versionFor(entry, view)),
    remove: (id) => void versions.delete(id),
    places: () => 16 * versions.size,
  };
}
