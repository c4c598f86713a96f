import {
  AuthenticationError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
} from 'payload';
import { countMail, countSignIn, liftLimits } from './limits.ts';
import { type Hashed, isPasswordOf } from './password-check.ts';

type Credentials = { email?: unknown; password?: unknown };

/**
 * Guards signing in, whichever way it is asked for: an attempt is counted before any work is done for
 * it, and a wrong password and an unknown address cost and say the same. Payload then
 * checks the password once more, which is always right here.
 */
export const guardSignIn: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation === 'resetPassword') await countMail(req, null);
  if (operation === 'forgotPassword' && req.payloadAPI === 'GraphQL') {
    await countMail(req, String((args as { data: Credentials }).data.email ?? ''));
  }
  if (operation !== 'login') return args;
  const { email, password } = (args as { data: Credentials }).data;
  if (typeof email !== 'string' || typeof password !== 'string') return args;
  const address = email.toLowerCase().trim();
  if (address === '' || password.trim() === '') return args;
  const succeed = await countSignIn(req, address);
  const account = await req.payload.db.findOne<Hashed & { id: string }>({
    collection: collection.slug,
    where: { email: { equals: address } },
    req,
  });
  if (!(await isPasswordOf(account, password))) throw new AuthenticationError(req.t);
  await succeed();
  return args;
};

/** Whoever has set a new password by the link of a mail is let in again, however often others have tried. */
export const liftAfterReset: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation !== 'resetPassword') return result;
  const { user } = result as { user?: { id: string } };
  const account = await req.payload.db.findOne<{ id: string; email?: string }>({
    collection: 'users',
    where: { id: { equals: user?.id } },
    req,
  });
  if (account?.email) await liftLimits(req.payload, account.email);
  return result;
};
