import type { RichTextField } from 'payload';
import { richText } from 'payload/shared';
import { type LocalizedOptions, marksOf, requiredInSource } from './localized.ts';
import { documentEditor } from './rich-text.ts';

type Options = LocalizedOptions & { editor?: RichTextField['editor'] };

/** Formatted text in every locale. */
export function localizedRichText(options: Options): RichTextField {
  const { name, label, description, required = false, editor = documentEditor } = options;
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    required,
    editor,
    custom: marksOf(options),
    admin: { description },
    validate: requiredInSource(required, richText),
  };
}
