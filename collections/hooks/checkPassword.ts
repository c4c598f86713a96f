import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { verdict } from '../rules/check.ts';
import { passwordProblem } from '../rules/password.ts';

type Account = { email?: string | null; name?: string | null };

/** A new password, at registration or in a profile, meets the rules. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const password: unknown = data?.password;
  if (typeof password === 'string' && password !== '') {
    refuseWeak(password, { ...originalDoc, ...data }, req);
  }
  return data;
};

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
  if (result === true) return;
  const errors = [{ path: 'password', message: result }];
  throw new ValidationError({ collection: 'users', errors, req }, req.t);
}
