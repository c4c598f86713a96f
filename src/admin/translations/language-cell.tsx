import type { DefaultServerCellComponentProps } from 'payload';
import { languageName } from '../words/language-name.ts';

/** In a list: a locale by its name in the reader's language. */
export function LanguageCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <span>{cellData ? languageName(String(cellData), i18n.language) : ''}</span>;
}
