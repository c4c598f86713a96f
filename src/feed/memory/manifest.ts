import { createHash } from 'node:crypto';
import type { PublicType } from '../items/index.ts';
import { asSeen } from '../scope/as-seen.ts';
import type { View } from './view.ts';

/** What a site's copy of an item can be compared by. */
export type ManifestEntry = { type: PublicType; id: string; version: string; hash: string };

/** The items of a type that a site sees, sorted by id, and a hash of all of that. */
export type Manifest = { type: PublicType; hash: string; entries: readonly ManifestEntry[] };

/** What a site sees of a type, for the comparison with its copy. */
export function manifestOf(view: View, type: PublicType): Manifest {
  return view.keep(
    `manifest ${type}`,
    () => {
      const sees = (of: PublicType, id: string) => view.get(of, id) !== undefined;
      const entries = view.list(type).map(({ id, version, item }) => {
        const { updatedAt: _, ...content } = asSeen(item, sees);
        return { type, id, version, hash: digest(JSON.stringify(content)) };
      });
      const hash = digest(entries.map((entry) => `${entry.id} ${entry.hash}`).join('\n'));
      return { type, hash, entries };
    },
    ({ entries }) => 4 * entries.length,
  );
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
