import type { DefaultServerCellComponentProps } from 'payload';

/** In the list of translations: a locale by its name in the reader's language. */
export function LanguageCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const names = new Intl.DisplayNames([i18n.language], {
    type: 'language',
    languageDisplay: 'standard',
  });
  return <span>{names.of(String(cellData))}</span>;
}
