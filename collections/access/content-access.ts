import type { CollectionConfig } from 'payload';
import { canDeleteContent } from './can-delete-content.ts';
import { canEditContent } from './can-edit-content.ts';
import { canUpdateContent } from './can-update-content.ts';
import { isStaff } from './is-staff.ts';

/** Who may do what with content. */
export const contentAccess = {
  create: canEditContent,
  read: isStaff,
  readVersions: isStaff,
  update: canUpdateContent,
  delete: canDeleteContent,
  unlock: canEditContent,
} satisfies CollectionConfig['access'];
