import { plainText } from './text.ts';
import type { ReadValue } from './types.ts';

/** A document of another collection, by its id, slug, code or `system:value` of an external id. */
export const readReference: ReadValue = (value, { field, resolve }) => {
  const { relationTo } = field;
  if (relationTo === null) {
    return { reason: 'the field can lead to several collections', cure: 'set it in the admin' };
  }
  const id = resolve(relationTo, plainText(value));
  return id === undefined
    ? {
        reason: `there is no such document in ${relationTo}`,
        cure: `write its id, slug, code or system:value of an external id; import ${relationTo} first`,
      }
    : { value: id };
};
