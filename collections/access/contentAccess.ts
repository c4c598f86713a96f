import type { CollectionConfig } from 'payload';
import { canDeleteContent } from './canDeleteContent.ts';
import { canEditContent } from './canEditContent.ts';
import { canUpdateContent } from './canUpdateContent.ts';
import { isStaff } from './isStaff.ts';

/** Who may do what with content. */
export const contentAccess = {
  create: canEditContent,
  read: isStaff,
  readVersions: isStaff,
  update: canUpdateContent,
  delete: canDeleteContent,
  unlock: canEditContent,
} satisfies CollectionConfig['access'];
