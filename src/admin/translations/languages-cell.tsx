import type { DefaultServerCellComponentProps } from 'payload';
import { languageName } from '../words/language-name.ts';

/** In a list: several locales by their names in the reader's language. */
export function LanguagesCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const tags: unknown[] = Array.isArray(cellData) ? cellData : [];
  return <span>{tags.map((tag) => languageName(String(tag), i18n.language)).join(', ')}</span>;
}
