import type { FieldNode } from '../map/field-tree.ts';
import { type Data, isData } from '../rows/data.ts';
import { isBlank } from '../values/read-value.ts';
import type { Refused } from './check-values.ts';

/**
 * The fields that a document needs before it can be published and that say nothing. Payload refuses
 * the same; it is asked here so that a dry run tells it too.
 */
export function missingValues(tree: readonly FieldNode[], document: Data): Refused[] {
  return tree.flatMap((field) => {
    const value = document[field.name];
    if (field.kind === 'group') return missingValues(field.children, isData(value) ? value : {});
    const isNeeded = field.required && !field.hasDefault && !isConditional(field);
    return isNeeded && isBlank(value)
      ? [{ path: field.path, message: 'it is needed to publish, and nothing gives it' }]
      : [];
  });
}

/** Shown, and needed, only beside certain other values. */
const isConditional = ({ source }: FieldNode) =>
  'admin' in source &&
  Boolean(source.admin && 'condition' in source.admin && source.admin.condition);
