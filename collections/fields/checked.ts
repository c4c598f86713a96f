import type { Validate } from 'payload';
import { type Broken, verdict } from '../rules/check.ts';

type SomeValidate = (value: never, options: never) => ReturnType<Validate>;
type Siblings = Record<string, unknown>;

/** Payload's own validation of a field, and after it a rule of ours on the value. */
export function checked(
  validate: SomeValidate,
  rule: (value: unknown, siblings: Siblings, data: Siblings) => Broken,
): Validate {
  return async (value, options) => {
    const result = await validate(value as never, options as never);
    if (result !== true) return result;
    return verdict(rule(value, options.siblingData ?? {}, options.data ?? {}), options.req);
  };
}
