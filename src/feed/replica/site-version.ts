import { contentVersion, shortHash } from '../../contract/canonical.ts';
import type { PublicItem, PublicType } from '../../contract/index.ts';
import { richTextFieldsOf } from '../../contract/leaves.ts';
import { redactReferences } from '../../contract/relations.ts';
import { redactTargets } from '../../contract/rich-text.ts';
import type { PublicEntry, View } from './view.ts';

/**
 * The version of an item for a site: a hash of what the site sees of it, and of what the item shows
 * of others. It moves when a reference appears, vanishes or is renamed, and not by anything that is
 * out of the site's scope.
 */
export function versionFor(entry: PublicEntry, view: View): string {
  const { type, id, version, about } = entry;
  const shown: string[] = [];
  for (const reference of about.references) {
    const other = view.get(reference.type, reference.id);
    if (other) shown.push(`${other.type} ${other.id} ${other.about.face}`);
  }
  // The log's version is the hash of the whole content, which need not be made again.
  const content =
    shown.length === about.references.length
      ? version
      : view.memo(`content ${type} ${id}`, () => contentVersion(redacted(entry.item, view)));
  return shown.length === 0 ? content : shortHash([content, ...shown].join('\n'));
}

/** An item without anything that tells of what the site cannot see. */
function redacted(item: PublicItem, view: Pick<View, 'get'>): PublicItem {
  const sees = (type: PublicType, id: string) => view.get(type, id) !== undefined;
  const names = richTextFieldsOf(item.type) as (keyof PublicItem)[];
  const texts = names.map((name) => [name, redactTargets(item[name], sees)]);
  return { ...redactReferences(item, sees), ...Object.fromEntries(texts) };
}

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
