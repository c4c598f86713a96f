import type { FlattenedField, Option } from 'payload';
import { localeTags } from '../../../translations/locales.ts';

/** What the importer knows of one field of a collection. */
export type FieldNode = {
  name: string;
  /** From the document's top: `location.latitude`. */
  path: string;
  kind: FieldKind;
  /** Holds a list of values of its kind. */
  many: boolean;
  localized: boolean;
  required: boolean;
  hasDefault: boolean;
  /** Its names in the admin. */
  labels: string[];
  options: Choice[];
  relationTo: string | null;
  min: number | null;
  max: number | null;
  children: FieldNode[];
  /** Payload's description of the field, for its validation. */
  source: FlattenedField;
};

export type FieldKind =
  | 'text'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'select'
  | 'relationship'
  | 'richText'
  | 'group'
  | 'array';

/** One value of a closed list, with its names in the languages of the product. */
export type Choice = { value: string; labels: string[] };

/** Types of field that a cell of a table can hold; the others can't be imported. */
const kinds: Readonly<Partial<Record<FlattenedField['type'], FieldKind>>> = {
  array: 'array',
  checkbox: 'checkbox',
  code: 'text',
  date: 'date',
  email: 'text',
  group: 'group',
  number: 'number',
  radio: 'select',
  relationship: 'relationship',
  richText: 'richText',
  select: 'select',
  tab: 'group',
  text: 'text',
  textarea: 'text',
  upload: 'relationship',
};

/** Kept by Payload, or decided for the whole row. */
const own = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'sourceLocale']);

/** The importable fields of a collection, from Payload's own description of it. */
export function fieldTree(fields: readonly FlattenedField[], prefix = ''): FieldNode[] {
  return fields.flatMap((field) => {
    const kind = kinds[field.type];
    if (kind === undefined || own.has(field.name) || isDerived(field)) return [];
    const path = `${prefix}${field.name}`;
    return {
      name: field.name,
      path,
      kind,
      many: 'hasMany' in field && field.hasMany === true,
      localized: 'localized' in field && field.localized === true,
      required: 'required' in field && field.required === true,
      hasDefault: 'defaultValue' in field && field.defaultValue !== undefined,
      labels: namesIn(adminLanguages, 'label' in field ? field.label : undefined),
      options: 'options' in field ? field.options.map(choiceOf) : [],
      relationTo:
        'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : null,
      min: 'min' in field ? (field.min ?? null) : null,
      max: 'max' in field ? (field.max ?? null) : null,
      children: 'flattenedFields' in field ? fieldTree(field.flattenedFields, `${path}.`) : [],
      source: field,
    };
  });
}

/** Written by hooks, never by people: computed, or hidden from the form. */
function isDerived(field: FlattenedField): boolean {
  const hidden = 'admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden;
  return Boolean(hidden) || ('virtual' in field && Boolean(field.virtual));
}

const adminLanguages = ['ru', 'en'];

/** A value of a closed list as Payload has it. */
export function choiceOf(option: Option): Choice {
  return typeof option === 'string'
    ? { value: option, labels: [] }
    : { value: option.value, labels: namesIn(localeTags, option.label) };
}

/** A label is a text, a text for each language, or a function of the language. */
function namesIn(languages: readonly string[], label: unknown): string[] {
  if (typeof label === 'string') return [label];
  if (typeof label === 'function') {
    return languages.map((language) =>
      String(label({ i18n: { language }, t: (key: string) => key })),
    );
  }
  return label && typeof label === 'object' ? Object.values(label).map(String) : [];
}
