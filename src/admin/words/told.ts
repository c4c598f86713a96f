import type { Label } from '../../../collections/labels.ts';

/** A text in the admin's language: Russian, or English for everybody else. */
export function told(label: Label, language: string): string {
  return label[language === 'ru' ? 'ru' : 'en'];
}

/** Reads a table of words in the admin's language. */
export const wordsOf =
  <Key extends string>(table: Record<Key, Label>) =>
  (key: Key, language: string): string =>
    told(table[key], language);
