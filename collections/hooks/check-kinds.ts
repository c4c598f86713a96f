import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { languageOf, message } from '../messages.ts';
import { kindOf } from '../rules/kinds.ts';
import { leavesOf } from './leaves.ts';

/**
 * Refuses values that are not of their field's kind, drafts' too: a number in a list of choices, a
 * text for a date. Payload validates drafts only when they are published, and some kinds not at all.
 */
export const checkKinds: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (!data) return data;
  const errors = [...leavesOf(collection.fields, data)].flatMap(({ field, path, value }) => {
    const broken = kindOf(field, value);
    return broken ? [{ path, message: message(broken.key, languageOf(req), broken.values) }] : [];
  });
  if (errors.length === 0) return data;
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
};
