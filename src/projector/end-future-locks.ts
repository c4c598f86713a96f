import type { Payload } from 'payload';

/**
 * Ends the pause between two mails with which a password is reset where it lasts longer than any is
 * given for, as a clock that was ahead, and has been set back since, has left it.
 */
export async function endFutureLocks(payload: Payload): Promise<void> {
  const { forgotPassword } = payload.collections.users.config.auth;
  const ms = forgotPassword?.minRequestInterval ?? 0;
  await payload.db.updateMany({
    collection: 'users',
    where: { resetPasswordRequestedAt: { greater_than: new Date(Date.now() + ms).toISOString() } },
    data: { resetPasswordRequestedAt: null },
  });
}
