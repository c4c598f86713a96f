import type { Field } from 'payload';
import { leavesOf } from '../../collections/hooks/leaves.ts';
import { message } from '../../collections/messages.ts';
import { type Broken, isEmpty } from '../../collections/rules/check.ts';
import { kindOf } from '../../collections/rules/kinds.ts';
import type { RawDocument } from './compose.ts';
import type { Reason } from './dead-letters.ts';

/** Kinds whose emptiness is a flaw; what a relation names may be gone, which projections decide on. */
const owned = new Set<Field['type']>([
  'text',
  'textarea',
  'richText',
  'number',
  'select',
  'date',
  'code',
  'email',
]);

/**
 * The first field of a composed document that lacks what it must have, or holds what its kind does
 * not allow, for people; null where all are sound. Rules of one field on another were for publishing.
 */
export function flawOf(fields: readonly Field[], doc: RawDocument): Reason | null {
  for (const { field, path, value } of leavesOf(fields, doc)) {
    const isLocalized = 'localized' in field && field.localized;
    const values: unknown[] = isLocalized ? Object.values((value ?? {}) as object) : [value];
    const source = isLocalized
      ? (value as Record<string, unknown> | null)?.[String(doc.sourceLocale)]
      : value;
    const isRequired = 'required' in field && field.required && owned.has(field.type);
    const broken: Broken =
      isRequired && isEmpty(source)
        ? { key: 'required' }
        : (values.map((each) => kindOf(field, each)).find((each) => each !== null) ?? null);
    if (broken) {
      const told = (language: 'ru' | 'en') =>
        `${labelOf(field, language) ?? path} (${path}): ${message(broken.key, language, broken.values)}`;
      return { ru: told('ru'), en: told('en') };
    }
  }
  return null;
}

function labelOf(field: Field, language: 'ru' | 'en'): string | undefined {
  const label = 'label' in field ? field.label : undefined;
  return typeof label === 'object' ? (label as Partial<Reason>)[language] : undefined;
}
