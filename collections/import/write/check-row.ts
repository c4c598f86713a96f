import { ValidationError } from 'payload';
import type { Locale } from '../../../translations/locales.ts';
import type { FieldNode } from '../map/field-tree.ts';
import type { Data } from '../rows/data.ts';
import { checkValues } from './check-values.ts';
import type { Documents } from './documents.ts';
import { missingValues } from './missing-values.ts';

/** A row's data and the document as it will be; `complete`: it is to be published. */
export type RowToCheck = { data: Data; document: Data; locale: Locale; complete: boolean };

/**
 * Holds a row against the rules of its collection, whether or not it will be written and published.
 *
 * @throws Payload's ValidationError with every value that is refused or missing.
 */
export function rowChecker({
  collection,
  tree,
  documents,
}: {
  collection: string;
  tree: readonly FieldNode[];
  documents: Documents;
}): (row: RowToCheck) => Promise<void> {
  return async ({ data, document, locale, complete }) => {
    const req = await documents.request(locale);
    const errors = [
      ...(await checkValues(tree, data, { req, document })),
      ...(complete ? missingValues(tree, document) : []),
    ];
    if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t);
  };
}
