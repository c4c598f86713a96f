import { hasRole, mayApprove } from './may-approve.ts';
import { type Actor, mayTranslate } from './may-translate.ts';
import { inputs, refusals } from './messages.ts';
import { ReviewError } from './review-error.ts';

/** @throws ReviewError FORBIDDEN unless somebody works on the texts of a locale. */
export function mustTranslate(by: Actor, locale: string): void {
  if (by && !mayTranslate(by, locale)) {
    throw new ReviewError('FORBIDDEN', inputs.translate, { field: 'locale' });
  }
}

/** @throws ReviewError FORBIDDEN unless somebody approves texts of a locale. */
export function mustApprove(by: Actor, locale: string): void {
  if (by && !mayApprove(by, locale)) {
    throw new ReviewError('FORBIDDEN', refusals.FORBIDDEN, { field: 'locale' });
  }
}

/** @throws ReviewError FORBIDDEN unless somebody works with texts, in any role. */
export function mustBeStaff(by: Actor): void {
  if (by && !hasRole(by, 'admin', 'editor', 'translator', 'reviewer')) {
    throw new ReviewError('FORBIDDEN', inputs.staff);
  }
}
