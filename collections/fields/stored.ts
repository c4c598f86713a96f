import { type FieldHook, ValidationError } from 'payload';
import { languageOf, message } from '../messages.ts';
import type { Broken } from '../rules/check.ts';

type Siblings = Record<string, unknown>;
type Read = { value: string } | { broken: Broken };

/**
 * A hook that gives a value its stored form before anything else looks at it, whoever writes it, also
 * in drafts, which Payload does not validate. What has no such form is refused.
 */
export const stored =
  (read: (value: string | Date, siblings: Siblings) => Read): FieldHook =>
  ({ value, siblingData, previousSiblingDoc, path, collection, req }) => {
    if (!(value instanceof Date) && (typeof value !== 'string' || value === '')) return value;
    const found = read(value, { ...previousSiblingDoc, ...siblingData });
    if ('value' in found) return found.value;
    const { key, values } = found.broken ?? { key: 'required' };
    const error = { path: path.join('.'), message: message(key, languageOf(req), values) };
    throw new ValidationError({ collection: collection?.slug, errors: [error], req }, req.t);
  };
