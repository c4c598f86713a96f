import type { Field, FieldAccess } from 'payload';
import { fieldAffectsData } from 'payload/shared';
import { canEditContent } from './can-edit-content.ts';

/**
 * Makes the parts of a document that are the same in every locale read-only for translators.
 *
 * The rule goes on leaves: on a list or group that holds localized text it would take that text
 * away with it. A list or group without any is protected as a whole.
 */
export function protectShared(fields: Field[]): Field[] {
  return fields.map(protect);
}

function protect(field: Field): Field {
  if (field.type === 'ui' || field.type === 'join') return field;
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: protectShared(tab.fields) })),
    };
  }
  if (field.type === 'blocks') {
    return {
      ...field,
      blocks: field.blocks.map((block) => ({ ...block, fields: protectShared(block.fields) })),
    };
  }
  if ('fields' in field) {
    const inside = { ...field, fields: protectShared(field.fields) } as Field;
    return 'name' in field && !holdsLocalized(field.fields) ? onlyEditors(inside) : inside;
  }
  return 'localized' in field && field.localized ? field : onlyEditors(field);
}

function onlyEditors(field: Field): Field {
  if (!fieldAffectsData(field)) return field;
  const before = field.access?.update;
  const update: FieldAccess = before
    ? async (args) => canEditContent(args) && (await before(args))
    : canEditContent;
  return { ...field, access: { ...field.access, update } } as Field;
}

function holdsLocalized(fields: Field[]): boolean {
  return fields.some((field) => {
    if ('localized' in field && field.localized) return true;
    if (field.type === 'tabs') return field.tabs.some((tab) => holdsLocalized(tab.fields));
    if (field.type === 'blocks') return field.blocks.some((block) => holdsLocalized(block.fields));
    return 'fields' in field && holdsLocalized(field.fields);
  });
}
