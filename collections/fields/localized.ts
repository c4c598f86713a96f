import type { Validate } from 'payload';
import { isEmpty, verdict } from '../rules/check.ts';

/** What the helpers for localized fields take; `required` means in the source locale. */
export type LocalizedOptions = {
  name: string;
  label: { ru: string; en: string };
  description?: { ru: string; en: string };
  required?: boolean;
  /** Medical content: its translations need a second person, and it is never guessed at. */
  clinical?: boolean;
  /** A person's name: transliterated by people, never sent to a machine. */
  person?: boolean;
  maxLength?: number;
};

/** The marks on a field that translation reads. */
export const marksOf = ({ clinical, person }: LocalizedOptions) => ({
  ...(clinical && { clinical: true }),
  ...(person && { person: true }),
});

/** Any validator, Payload's own among them: they differ in their type arguments only. */
type SomeValidate = (value: never, options: never) => ReturnType<Validate>;

/**
 * Adds to a validator: a localized field is required in the document's source locale alone,
 * since the texts of the other locales come from translation.
 */
export function requiredInSource(required: boolean, validate: SomeValidate): Validate {
  return (value, options) => {
    const isSource =
      !options.data?.sourceLocale || options.req.locale === options.data.sourceLocale;
    if (required && isSource && isEmptyText(value))
      return verdict({ key: 'required' }, options.req);
    return validate(value as never, { ...options, required: false } as never);
  };
}

/** Whether a text, plain or rich, says nothing. */
export function isEmptyText(value: unknown): boolean {
  if (isEmpty(value)) return true;
  if (typeof value !== 'object' || value === null || !('root' in value)) return false;
  return !hasContent(value.root);
}

function hasContent(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('text' in node) return typeof node.text === 'string' && node.text.trim() !== '';
  if ('children' in node && Array.isArray(node.children) && node.children.length > 0) {
    return node.children.some(hasContent);
  }
  return 'type' in node && atoms.has(String(node.type));
}

/** Nodes that say something without any text. */
const atoms = new Set(['upload', 'block', 'horizontalrule', 'relationship']);
