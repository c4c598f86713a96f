import type { Payload, PayloadRequest } from 'payload';
import { env } from '../../src/env.ts';
import { PolyclinicError } from '../../src/errors.ts';
import type { Label } from '../labels.ts';
import {
  clearAttempts,
  countAttempt,
  forgetAttempts,
  isCounted,
  type Tally,
  takeBack,
} from './attempts.ts';
import { networkOf } from './network-of.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How many attempts there may be, and in which time. */
const limits = {
  /** With one address from one network: somebody who has forgotten the password. */
  pair: { most: 5, windowMs: 10 * minute },
  /** From one network with any address: an office behind one address. */
  network: { most: 50, windowMs: 10 * minute },
  /** With one address from anywhere it has not been signed in from. */
  address: { most: 50, windowMs: 10 * minute },
  /** Mails that somebody asks for, and passwords set by their links. */
  mailPair: { most: 5, windowMs: 60 * minute },
  mailNetwork: { most: 30, windowMs: 60 * minute },
  /** For how long a network counts as an account's own after signing in. */
  known: { most: 1, windowMs: 90 * day },
} as const;

type Limit = keyof typeof limits;

function tallyOf(limit: Limit, account: string | null, network: string | null): Tally {
  return {
    key: JSON.stringify([limit, account, network]),
    ...(account && { account }),
    ...limits[limit],
  };
}

const networkOfRequest = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  networkOf(headers ?? new Headers(), env().TRUSTED_PROXIES);

/**
 * Counts an attempt to sign in, before the password is looked at. The words are the same whether or not there is an
 * account.
 *
 * @returns what to do when it succeeds.
 * @throws PolyclinicError RATE_LIMITED
 */
export async function countSignIn(
  req: PayloadRequest,
  account: string,
): Promise<() => Promise<void>> {
  const { payload } = req;
  const network = networkOfRequest(req);
  const pair = tallyOf('pair', account, network);
  const known = tallyOf('known', account, network);
  const fromNetwork = tallyOf('network', null, network);
  const ofAccount = tallyOf('address', account, null);
  // Those who try from elsewhere do not lock the owner out.
  const isKnown = await isCounted(payload, known);
  const shared = isKnown ? [fromNetwork] : [fromNetwork, ofAccount];
  await countAll(req, [pair, ...shared]);
  return async () => {
    await clearAttempts(payload, pair);
    for (const tally of shared) await takeBack(payload, tally);
    if (!isKnown) await countAttempt(payload, known);
  };
}

/** Counts a mail that is asked for, or a password that is set by one. @throws PolyclinicError RATE_LIMITED */
export async function countMail(req: PayloadRequest, account: string | null): Promise<void> {
  const network = networkOfRequest(req);
  await countAll(req, [
    tallyOf('mailNetwork', null, network),
    ...(account ? [tallyOf('mailPair', account, network)] : []),
  ]);
}

/** A new password ends every limit of its account. */
export const liftLimits = (payload: Payload, account: string): Promise<void> =>
  forgetAttempts(payload, account);

async function countAll(req: PayloadRequest, tallies: readonly Tally[]): Promise<void> {
  for (const tally of tallies) {
    const seconds = await countAttempt(req.payload, tally);
    if (seconds > 0) throw tooMany(req, seconds);
  }
}

function tooMany(req: PayloadRequest, seconds: number): PolyclinicError {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', String(seconds));
  const minutes = Math.ceil(seconds / 60);
  const texts: Label = {
    ru: `Слишком много попыток: повторите через ${minutes} мин. или задайте новый пароль по ссылке «Забыли пароль?»`,
    en: `Too many attempts: try again in ${minutes} min, or set a new password by “Forgot password?”`,
  };
  return Object.assign(new PolyclinicError('RATE_LIMITED', texts.en), { texts });
}
