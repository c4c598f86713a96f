import { contentVersion, shortHash } from '../items/content-version.ts';
import { faceOf } from '../items/face.ts';
import type { PublicItem, PublicType } from '../items/index.ts';
import { redactReferences, referencesIn } from '../items/relations.ts';
import { richTextFieldsOf } from '../locale/leaves.ts';
import { redactTargets } from '../rich-text/targets.ts';
import type { PublicEntry, View } from './view.ts';

type Versioned = Pick<PublicEntry, 'id' | 'type' | 'item' | 'version'>;

/**
 * The version of an item for a site: a hash of what the site sees of it, and of what the item shows
 * of others. It moves when a reference appears, vanishes or is renamed, and not by anything that is
 * out of the site's scope.
 */
export function versionFor(
  { item, version }: Pick<Versioned, 'item' | 'version'>,
  view: Pick<View, 'get'>,
): string {
  const others = referencesIn(item).map(({ type, id }) => view.get(type, id)?.item);
  const seen = others.flatMap((other) => other ?? []);
  // The log's version is the hash of the whole content, which need not be made again.
  const content = seen.length === others.length ? version : contentVersion(redacted(item, view));
  if (seen.length === 0) return content;
  const shown = seen.map((other) => `${other.type} ${other.id} ${faceOf(other)}`);
  return shortHash([content, ...shown].join('\n'));
}

/** The same, computed once until the log moves. */
export const memoizedVersion = (entry: Versioned, view: View): string =>
  view.memo(`version ${entry.type} ${entry.id}`, () => versionFor(entry, view));

/** An item without anything that tells of what the site cannot see. */
function redacted(item: PublicItem, view: Pick<View, 'get'>): PublicItem {
  const sees = (type: PublicType, id: string) => view.get(type, id) !== undefined;
  const names = richTextFieldsOf(item.type) as (keyof PublicItem)[];
  const texts = names.map((name) => [name, redactTargets(item[name], sees)]);
  return { ...redactReferences(item, sees), ...Object.fromEntries(texts) };
}
