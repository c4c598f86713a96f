import type { Field } from 'payload';
import type { Label } from '../labels.ts';

/** A tab of a document's form. It adds no level to the data. */
export const tab = (label: Label, fields: Field[]) => ({ label, fields });
