import type { TextField } from 'payload';
import { text } from 'payload/shared';
import { type LocalizedOptions, marksOf, requiredInSource } from './localized.ts';

/** A line of text in every locale. */
export function localizedText(options: LocalizedOptions): TextField {
  const { name, label, description, required = false, maxLength = 300 } = options;
  return {
    name,
    type: 'text',
    label,
    localized: true,
    required,
    maxLength,
    custom: marksOf(options),
    admin: { description },
    validate: requiredInSource(required, text),
  } as TextField;
}
