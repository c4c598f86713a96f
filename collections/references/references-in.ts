import type { Field, RelationshipField, UploadField } from 'payload';

/** A field by which a document refers to others, as a query names it. */
export type Reference = { path: string; field: RelationshipField | UploadField };

/** Every relation of a collection's fields, through tabs, groups, lists and blocks. */
export function* referencesIn(fields: readonly Field[], prefix = ''): Generator<Reference> {
  for (const field of fields) {
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : '';
    const below = path ? `${path}.` : prefix;
    if (field.type === 'relationship' || field.type === 'upload') {
      yield { path, field };
    } else if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        yield* referencesIn(
          tab.fields,
          'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix,
        );
      }
    } else if (field.type === 'blocks') {
      for (const block of field.blocks) yield* referencesIn(block.fields, below);
    } else if ('fields' in field) {
      yield* referencesIn(field.fields, below);
    }
  }
}

/** The names of a collection's formatted texts, whose links and pictures no query can name. */
export function* richTextsIn(fields: readonly Field[]): Generator<string> {
  for (const field of fields) {
    if (field.type === 'richText') yield field.name;
    else if (field.type === 'tabs') for (const tab of field.tabs) yield* richTextsIn(tab.fields);
    else if ('fields' in field && !('name' in field && field.name))
      yield* richTextsIn(field.fields);
    else if ('fields' in field && [...richTextsIn(field.fields)].length > 0) yield field.name;
  }
}
