import type { CollectionConfig } from 'payload';
import { dayPaths } from '../../../collections/hooks/match-days.ts';

/**
 * Gives every list filters of days that know no time zone, and a question before documents are deleted; see
 * `ListView`.
 */
export function withListViews(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) => {
    const { admin = {}, endpoints, fields, trash } = collection;
    const { components } = admin;
    const list = {
      Component: {
        path: '/src/admin/lists/list-view.tsx#ListView',
        clientProps: {
          days: dayPaths(fields),
          hasConsequences: [endpoints].flat().some((each) => each && each.path === '/needed-by'),
          hasTrash: Boolean(trash),
        },
      },
    };
    const views = { ...components?.views, list };
    return { ...collection, admin: { ...admin, components: { ...components, views } } };
  });
}
