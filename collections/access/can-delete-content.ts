import type { AccessArgs } from 'payload';
import { canEditContent } from './can-edit-content.ts';
import { isAdmin } from './is-admin.ts';

/**
 * Who may delete content: editors move it to the trash, out of which it comes back; only
 * administrators delete for ever. Payload asks this rule for both, and sends `deletedAt` with a move to the trash.
 */
export const canDeleteContent = ({ req, data }: AccessArgs): boolean =>
  isAdmin({ req }) || (movesToTrash(data) && canEditContent({ req }));

function movesToTrash(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)
  );
}
