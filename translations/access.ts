import type { PayloadRequest } from 'payload';
import { hasRole } from './review/may-approve.ts';

type Actor = { req: PayloadRequest };

/** For what code alone writes, never a form or a request. */
export const nobody = () => false;

/** Those who work with texts, in any role. */
export const isStaff = ({ req }: Actor): boolean =>
  hasRole(req.user, 'admin', 'editor', 'translator', 'reviewer');
