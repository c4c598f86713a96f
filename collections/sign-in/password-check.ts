import crypto from 'node:crypto';
import { PolyclinicError } from '../../src/errors.ts';

/** How many passwords are hashed at the same time: half of the threads that Node has for such work. */
const AT_ONCE = 2;

/** How many may wait for it. Each takes about a fifth of a second of one processor. */
const WAITING = 100;

/** How Payload hashes passwords; the second is of earlier versions. */
const forms = [
  { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 },
  { prefix: '', iterations: 25_000, bytes: 512 },
] as const;

/** Who has no account is hashed for all the same, so that the time tells nothing. */
const nobody = { hash: `${forms[0].prefix}${'0'.repeat(64)}`, salt: '0'.repeat(64) };

export type Hashed = { hash?: string | null; salt?: string | null };

/**
 * Whether a password is an account's, at the same cost whether or not there is the account.
 *
 * @throws PolyclinicError RATE_LIMITED when too many wait already.
 */
export async function isPasswordOf(account: Hashed | null, password: string): Promise<boolean> {
  const { hash, salt } = account?.hash && account.salt ? (account as typeof nobody) : nobody;
  const { prefix, iterations, bytes } = forms.find((form) => hash.startsWith(form.prefix)) as Form;
  const stored = Buffer.from(hash.slice(prefix.length), 'hex');
  const given = await inTurn(() => pbkdf2(password, { salt, iterations, bytes }));
  const isEqual = stored.length === given.length && crypto.timingSafeEqual(stored, given);
  return isEqual && hash !== nobody.hash;
}

type Form = (typeof forms)[number];

function pbkdf2(
  password: string,
  { salt, iterations, bytes }: { salt: string; iterations: number; bytes: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, bytes, 'sha256', (error, derived) =>
      error ? reject(error) : resolve(derived),
    );
  });
}

let running = 0;
const queue: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new PolyclinicError('RATE_LIMITED', 'Try again in a minute');
    // Whoever ends hands its place over, so that nobody comes between.
    await new Promise<void>((resolve) => queue.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}
