import type { Payload } from 'payload';

/**
 * Ends what keeps people out of their accounts for longer than any lock is given for, as a clock
 * that was ahead, and has been set back since, has left it: locks after wrong passwords, and
 * the pause between two mails with which a password is reset.
 */
export async function endFutureLocks(payload: Payload): Promise<void> {
  const { lockTime = 0, forgotPassword } = payload.collections.users.config.auth;
  const longest = {
    lockUntil: lockTime,
    // Noted when it is asked for, so it is never ahead.
    resetPasswordRequestedAt: forgotPassword?.minRequestInterval ?? 0,
  };
  for (const [field, ms] of Object.entries(longest)) {
    await payload.db.updateMany({
      collection: 'users',
      where: { [field]: { greater_than: new Date(Date.now() + ms).toISOString() } },
      data: { [field]: null },
    });
  }
}
