import { shortHash } from '../../contract/content-version.ts';
import type { PublicType } from '../../contract/index.ts';
import { versionFor } from './site-version.ts';
import type { View } from './view.ts';

/** What a site's copy of an item can be compared by. */
export type ManifestEntry = { type: PublicType; id: string; version: string };

/** The items of a type that a site sees, sorted by id, and a hash of all of that. */
export type Manifest = { type: PublicType; hash: string; entries: readonly ManifestEntry[] };

/** What a site sees of a type, for the comparison with its copy. */
export function manifestOf(view: View, type: PublicType): Manifest {
  return view.memo(
    `manifest ${type}`,
    () => {
      const entries = view
        .list(type)
        .map((entry) => ({ type, id: entry.id, version: versionFor(entry, view) }));
      const hash = shortHash(entries.map(({ id, version }) => `${id} ${version}`).join('\n'));
      return { type, hash, entries };
    },
    ({ entries }) => 3 * entries.length,
  );
}
