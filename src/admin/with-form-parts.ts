import type { CollectionConfig } from 'payload';

const parts = [
  '/src/admin/errors/FormErrors.tsx#FormErrors',
  '/src/admin/OwnChanges.tsx#OwnChanges',
];

/** Gives every form the marks and links of a refused save, and the knowledge of one's own changes. */
export function withFormParts(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) => {
    const { admin = {} } = collection;
    const { components } = admin;
    const before = components?.edit?.beforeDocumentControls ?? [];
    const edit = { ...components?.edit, beforeDocumentControls: [...before, ...parts] };
    return { ...collection, admin: { ...admin, components: { ...components, edit } } };
  });
}
