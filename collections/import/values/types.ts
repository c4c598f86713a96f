import type { FieldNode } from '../map/field-tree.ts';

/** A cell's value as its field wants it, or why it can't be, with the cure. */
export type Coerced = { value: unknown } | Refusal;
type Refusal = { reason: string; cure: string };

/** What reading a value needs beside it. */
export type ValueContext = {
  field: FieldNode;
  /** The id of a document by what a cell calls it; undefined when there is none. */
  resolve(collection: string, name: string): string | undefined;
};

export type ReadValue = (value: unknown, context: ValueContext) => Coerced;
