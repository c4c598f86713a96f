import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { languageOf, message } from '../messages.ts';
import { verdict } from '../rules/check.ts';
import { passwordProblem } from '../rules/password.ts';
import { countSignIn } from '../sign-in/limits.ts';
import { type Hashed, isPasswordOf } from '../sign-in/password-check.ts';

type Account = { email?: string | null; name?: string | null };

/** A new password, at registration or in a profile, meets the rules; one’s own takes the current one. */
export const checkPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const password: unknown = data?.password;
  if (typeof password === 'string' && password !== '') {
    refuseWeak(password, { ...originalDoc, ...data }, req);
    if (req.user && originalDoc && String(req.user.id) === String(originalDoc.id)) {
      await requireCurrent(data?.currentPassword, String(originalDoc.id), req);
    }
  }
  return data;
};

/** A session that was left open, or stolen, must not be enough to take an account over. */
async function requireCurrent(given: unknown, id: string, req: PayloadRequest): Promise<void> {
  const account = await req.payload.db.findOne<Account & Hashed & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });
  const succeed = await countSignIn(req, account?.email ?? id);
  if (typeof given === 'string' && given !== '' && (await isPasswordOf(account, given))) {
    return succeed();
  }
  refuse('currentPassword', message('currentPassword', languageOf(req)), req);
}

/** The same for a password that is set by a link from an e-mail. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return args;
  const { data } = args as { data: { password?: string; token?: string } };
  const account = data.token
    ? await req.payload.db.findOne<Account & { id: string }>({
        collection: collection.slug,
        where: { resetPasswordToken: { equals: data.token } },
        req,
      })
    : null;
  refuseWeak(data.password ?? '', account ?? {}, req);
  return args;
};

function refuseWeak(password: string, { email, name }: Account, req: PayloadRequest): void {
  const result = verdict(passwordProblem({ password, email, name }), req);
  if (result !== true) refuse('password', result, req);
}

function refuse(path: string, reason: string, req: PayloadRequest): never {
  const errors = [{ path, message: reason }];
  throw new ValidationError({ collection: 'users', errors, req }, req.t);
}
