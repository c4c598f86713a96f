import type { CollectionConfig } from 'payload';

const parts = [
  '/src/admin/errors/form-errors.tsx#FormErrors',
  '/src/admin/own-changes.tsx#OwnChanges',
  '/src/admin/saving/ask-before-switch.tsx#AskBeforeSwitch',
  '/src/admin/saving/note-read.tsx#NoteRead',
];
const keepInput = '/src/admin/saving/keep-input.tsx#KeepInput';

/**
 * Gives every form the marks and links of a refused save, the knowledge of one's own changes, and a
 * question before unsaved edits are dropped. What is typed is kept, but for passwords.
 */
export function withFormParts(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) => {
    const { admin = {} } = collection;
    const { components } = admin;
    const before = components?.edit?.beforeDocumentControls ?? [];
    const beforeDocumentControls = [...before, ...parts, ...(collection.auth ? [] : [keepInput])];
    const edit = { ...components?.edit, beforeDocumentControls };
    return { ...collection, admin: { ...admin, components: { ...components, edit } } };
  });
}
