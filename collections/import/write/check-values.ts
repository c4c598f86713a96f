import type { PayloadRequest } from 'payload';
import type { FieldNode } from '../map/field-tree.ts';
import { type Data, isData, rowsIn } from '../rows/data.ts';
import { isBlank } from '../values/read-value.ts';

/** A value that the collection's own rules refuse: where it is, as `contacts.0.value`, and why. */
export type Refused = { path: string; message: string };

type Check = { req: PayloadRequest; document: Data };
type Validate = (value: unknown, options: object) => Promise<string | true> | string | true;

/** Kinds that the collection has rules for; relations were found, and texts with form were made. */
const checked = new Set<FieldNode['kind']>(['text', 'number', 'date', 'select', 'checkbox']);

/**
 * Checks values by the rules of their fields. Payload itself does so only when a document is
 * published; a row with a value that is wrong should be told of it in a draft and a dry run too.
 * What is missing is no concern here.
 */
export async function checkValues(
  tree: readonly FieldNode[],
  data: Data,
  check: Check,
  at: { prefix: string; siblings: Data } = { prefix: '', siblings: check.document },
): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const field of tree) {
    const value = data[field.name];
    const path = `${at.prefix}${field.name}`;
    if (isBlank(value)) continue;
    if (field.kind === 'group' && isData(value)) {
      const stored = at.siblings[field.name];
      const siblings = { ...(isData(stored) ? stored : {}), ...value };
      refused.push(
        ...(await checkValues(field.children, value, check, { prefix: `${path}.`, siblings })),
      );
    } else if (field.kind === 'array') {
      for (const [index, row] of rowsIn(value).entries()) {
        const prefix = `${path}.${index}.`;
        refused.push(...(await checkValues(field.children, row, check, { prefix, siblings: row })));
      }
    } else if (checked.has(field.kind)) {
      const validate = 'validate' in field.source ? (field.source.validate as Validate) : undefined;
      const verdict = await validate?.(value, {
        ...field.source,
        required: false,
        data: check.document,
        siblingData: at.siblings,
        blockData: {},
        operation: 'update',
        overrideAccess: true,
        path: path.split('.'),
        preferences: { fields: {} },
        req: check.req,
      });
      if (typeof verdict === 'string') refused.push({ path, message: verdict });
    }
  }
  return refused;
}
