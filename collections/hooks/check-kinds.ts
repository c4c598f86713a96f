import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { languageOf, message } from '../messages.ts';
import { kindOf } from '../rules/kinds.ts';
import { leavesOf } from './leaves.ts';
import { fieldsOfWithdrawal } from './withdraw.ts';

/**
 * Refuses values that are not of their field's kind, drafts' too: a number in a list of choices, a
 * text for a date. Payload validates drafts only when they are published, and some kinds not at all.
 * A document that is withdrawn is not held back by what it has held already.
 */
export const checkKinds: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (!data) return data;
  const sent = fieldsOfWithdrawal(req, collection.slug);
  const errors = [...leavesOf(collection.fields, data)].flatMap(({ field, path, value }) => {
    if (sent && !sent.has(path.split('.', 1)[0] ?? path)) return [];
    const broken = kindOf(field, value);
    // Payload refuses it with whatever else keeps the document from being published.
    if (broken?.key === 'option' && data._status === 'published') return [];
    return broken ? [{ path, message: message(broken.key, languageOf(req), broken.values) }] : [];
  });
  if (errors.length === 0) return data;
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
};
