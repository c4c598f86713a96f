import type { CollectionSlug, Payload } from 'payload';
import { PolyclinicError } from '../../../src/errors.ts';
import { contentSlugs } from '../../slugs.ts';
import { fieldTree } from '../map/field-tree.ts';
import { readMapFile } from '../map/map-file.ts';
import { nearby } from '../map/near-names.ts';
import { type Plan, planOf } from '../map/plan-of.ts';
import type { Format } from '../read/format-of.ts';

type Request = {
  payload: Payload;
  collection: string;
  map: string | undefined;
  columns: readonly string[];
  format: Format;
};

/**
 * Decides what each column of a file is for.
 *
 * @throws PolyclinicError BAD_INPUT when the collection or a column is unknown, or when nothing in
 *   the rows would tell which documents they are about.
 */
export async function planImport(request: Request): Promise<Plan> {
  const { payload, collection, format } = request;
  const slugs: readonly string[] = contentSlugs;
  const config = payload.collections[collection as CollectionSlug]?.config;
  if (!config || !slugs.includes(collection)) {
    const message = `There is no content collection "${collection}"${nearby(collection, slugs)}`;
    throw new PolyclinicError('BAD_INPUT', `${message} (one of ${slugs.join(', ')})`);
  }
  const tree = fieldTree(config.flattenedFields);
  const map = request.map === undefined ? undefined : await readMapFile(request.map);
  // An object of JSON Lines may leave out what it has no value for, also in all of the first rows.
  const open = format.kind === 'jsonLines' ? Object.keys(map?.columns ?? {}) : [];
  const columns = [...new Set([...request.columns, ...open])];
  return planOf({ collection, tree, columns, ...(map && { map }) });
}
