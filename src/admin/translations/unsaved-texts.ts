import type { ClientField, Field } from 'payload';
import { leafTree } from '../../../translations/overlay/leaf-tree.ts';
import { visitLeaves } from '../../../translations/overlay/visit-leaves.ts';
import { canonical, hasText } from '../../../translations/records/canonical.ts';
import type { LeafValue } from '../../../translations/records/entry.ts';

type Data = Record<string, unknown>;

/**
 * The localized texts that a form has otherwise than they are saved, by id path; null for one that was
 * emptied or whose row is gone. Whatever else was changed (numbers, relations, the order of rows) is no text.
 */
export function unsavedTexts(
  fields: readonly ClientField[],
  { form, saved }: { form: Data; saved: Data },
): Record<string, LeafValue | null> {
  // A field of the browser's config says of its localized leaves what one of the server's does.
  const tree = leafTree(fields as unknown as Field[]);
  const before = textsIn(tree, saved);
  const now = textsIn(tree, form);
  const paths = [...new Set([...before.keys(), ...now.keys()])];
  const changed = paths.filter(
    (path) => canonical(before.get(path) ?? null) !== canonical(now.get(path) ?? null),
  );
  return Object.fromEntries(changed.map((path) => [path, now.get(path) ?? null]));
}

function textsIn(tree: ReturnType<typeof leafTree>, data: Data): Map<string, LeafValue> {
  const texts = new Map<string, LeafValue>();
  visitLeaves(tree, data, ({ path, holder, name }) => {
    const value = holder[name];
    if (hasText(value)) texts.set(path, value);
  });
  return texts;
}
