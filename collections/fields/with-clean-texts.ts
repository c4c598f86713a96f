import type { CollectionConfig, Field, FieldHook } from 'payload';
import { cleanLine, cleanLines } from '../../translations/clean-text.ts';

/** How the texts of each type of field are cleaned. */
const cleaners: Partial<Record<Field['type'], (text: string) => string>> = {
  text: cleanLine,
  textarea: cleanLines,
};

/**
 * A collection whose plain texts are cleaned before anything else looks at them, whoever writes
 * them: the form, REST, GraphQL, an import, the seed; in every language, also in drafts, which
 * Payload does not validate.
 */
export const withCleanTexts = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(withCleaning),
});

function withCleaning(field: Field): Field {
  const clean = cleaners[field.type];
  if (clean) {
    const hooks = 'hooks' in field ? (field.hooks as Hooks) : undefined;
    return { ...field, hooks: withHook(hooks, clean) } as Field;
  }
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withCleaning) }));
    return { ...field, tabs } as Field;
  }
  return 'fields' in field
    ? ({ ...field, fields: field.fields.map(withCleaning) } as Field)
    : field;
}

type Hooks = { beforeValidate?: FieldHook[] };

function withHook(hooks: Hooks | undefined, clean: (text: string) => string): Hooks {
  const cleanOne = (value: unknown) => (typeof value === 'string' ? clean(value) : value);
  const hook: FieldHook = ({ value }) =>
    Array.isArray(value) ? value.map(cleanOne) : cleanOne(value);
  return { ...hooks, beforeValidate: [hook, ...(hooks?.beforeValidate ?? [])] };
}
