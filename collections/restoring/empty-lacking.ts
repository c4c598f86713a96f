import type { CollectionBeforeChangeHook } from 'payload';
import { operationOf } from '../../translations/revisions/operation.ts';

/**
 * Empties what a restored version has no value for. MongoDB stores no field that was never filled in, and
 * a write there leaves alone what it does not name: published, such a version would leave the live
 * document the newer value.
 */
export const emptyLacking: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (operationOf(req)?.kind !== 'restoreVersion') return data;
  const lacking = Object.entries(originalDoc as object).filter(
    ([name]) => data[name] === undefined,
  );
  return {
    ...data,
    ...Object.fromEntries(lacking.map(([name, value]) => [name, Array.isArray(value) ? [] : null])),
  };
};
