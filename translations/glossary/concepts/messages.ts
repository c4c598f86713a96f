const texts = {
  noTerms: {
    en: 'Terms: give at least one.',
    ru: 'Термины: укажите хотя бы один.',
  },
  emptyTerm: {
    en: 'Terms, row {row}: the term is empty; write it or remove the row.',
    ru: 'Термины, строка {row}: термин пуст; впишите его или удалите строку.',
  },
  twoPreferred: {
    en: 'Terms, row {row}: {locale} already has the preferred term “{other}”; make one of them accepted.',
    ru: 'Термины, строка {row}: для языка {locale} уже есть основной термин «{other}»; сделайте один из них допустимым.',
  },
  termTwice: {
    en: 'Terms, row {row}: “{other}” is given twice for {locale}; remove one of the rows.',
    ru: 'Термины, строка {row}: «{other}» указан для языка {locale} дважды; удалите одну из строк.',
  },
} as const;

/** A rule of a concept's terms that is broken, with what to fill into its message. */
export type BrokenTerms = {
  key: keyof typeof texts;
  values: Readonly<Record<string, string | number>>;
};

/** The message of a broken rule, in Russian or else in English. */
export function termsMessage({ key, values }: BrokenTerms, language: string | undefined): string {
  const template: string = texts[key][language?.startsWith('ru') ? 'ru' : 'en'];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
