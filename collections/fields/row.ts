import type { Field } from 'payload';

/** Fields side by side in the form. */
export const row = (...fields: Field[]): Field => ({ type: 'row', fields });
