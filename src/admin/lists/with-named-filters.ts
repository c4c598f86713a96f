import type { CollectionConfig, Field, Option, SelectField, TextField } from 'payload';
import { localeOptions } from '../../../translations/locale-options.ts';
import { auditActions } from '../audit/action-name.ts';

/** Fields that hold a code which lists show as a name, by their names; see `translations/`. */
const codes = {
  locale: localeOptions(),
  sourceLocale: localeOptions(),
  targetLocale: localeOptions(),
  action: Object.entries(auditActions).map(([value, label]) => ({ value, label })),
} as const satisfies Record<string, Option[]>;

/**
 * Lets lists be filtered by names (“арабский”) where documents hold codes (`ar`): such a field becomes a
 * choice. It is stored as it was.
 */
export function withNamedFilters(collections: readonly CollectionConfig[]): CollectionConfig[] {
  const collectionSlug = collections.map(({ slug, labels }) => ({
    value: slug,
    label: labels?.singular ?? slug,
  })) as Option[];
  const options: Record<string, Option[]> = { ...codes, collectionSlug };
  const asChoice = (field: Field): Field => {
    const choices = 'name' in field && field.name ? options[field.name] : undefined;
    return choices && field.type === 'text' && !field.hasMany ? choiceOf(field, choices) : field;
  };
  return collections.map((collection) => ({
    ...collection,
    fields: collection.fields.map(asChoice),
  }));
}

function choiceOf({ admin, ...field }: TextField, options: Option[]): SelectField {
  const { condition, components } = admin ?? {};
  const { name, label, required, index, access } = field;
  return {
    name,
    type: 'select',
    options,
    ...(label !== undefined && { label }),
    ...(required && { required }),
    ...(index && { index }),
    ...(access && { access }),
    admin: {
      ...(condition && { condition }),
      ...(components?.Cell && { components: { Cell: components.Cell } }),
    },
  } as SelectField;
}
