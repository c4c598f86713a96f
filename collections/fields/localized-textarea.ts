import type { TextareaField } from 'payload';
import { textarea } from 'payload/shared';
import { type LocalizedOptions, marksOf, requiredInSource } from './localized.ts';

/** A paragraph or more of plain text in every locale. */
export function localizedTextarea(options: LocalizedOptions): TextareaField {
  const { name, label, description, required = false, maxLength = 10_000 } = options;
  return {
    name,
    type: 'textarea',
    label,
    localized: true,
    required,
    maxLength,
    custom: marksOf(options),
    admin: { description },
    validate: requiredInSource(required, textarea),
  };
}
