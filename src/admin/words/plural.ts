/** A noun in its forms of plural: Russian has three («1 строка», «2 строки», «5 строк»), English two. */
export type Noun = {
  ru: { one: string; few: string; many: string };
  en: { one: string; other: string };
};

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** A whole number with its noun, in the admin's language: “1,200 lines”, «1 200 строк». */
export function counted(count: number, noun: Noun, language: string): string {
  const known = language === 'ru' ? 'ru' : 'en';
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = noun[known];
  const form = forms[rules[known].select(count)];
  return `${new Intl.NumberFormat(known).format(count)} ${form}`;
}
