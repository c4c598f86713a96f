import type { ArrayField } from 'payload';
import type { LocalizedOptions } from './localized.ts';
import { localizedText } from './localized-text.ts';

type Options = LocalizedOptions & {
  /** The name of the leaf in each row. */
  leaf?: 'value' | 'text';
  /** At least one row is needed. */
  required?: boolean;
};

/**
 * A list of short texts. The rows belong to every locale and are known by their ids; only the text
 * within is localized, so that a reordering in one locale cannot swap the texts of another.
 */
export function localizedList({
  leaf = 'value',
  required = false,
  ...options
}: Options): ArrayField {
  const { name, label, description } = options;
  return {
    name,
    type: 'array',
    label,
    labels: { singular: { ru: 'Пункт', en: 'Item' }, plural: label },
    required,
    minRows: required ? 1 : undefined,
    admin: { description, initCollapsed: true },
    fields: [
      localizedText({
        ...options,
        name: leaf,
        label: { ru: 'Текст', en: 'Text' },
        description: undefined,
        required: true,
        maxLength: options.maxLength ?? 500,
      }),
    ],
  };
}
