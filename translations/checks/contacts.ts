import { compare } from './reading/compare.ts';
import type { Contact } from './reading/contacts-in.ts';
import type { Check } from './types.ts';

/** Addresses and telephone numbers are the same; a telephone may be grouped otherwise. */
export const contacts: Check = {
  name: 'contacts',
  severity: 'error',
  about: {
    ru: 'Ссылки, адреса и телефоны те же',
    en: 'Links, addresses and telephones are the same',
  },
  run: (input) => {
    const { source, target } = compare(input);
    return [
      ...without(source.contacts, target.contacts).map(({ text }) => ({
        ru: `«${text}» есть в исходном тексте и отсутствует в переводе: верните без изменений.`,
        en: `“${text}” is in the source and not in the translation: put it back as it is.`,
      })),
      ...without(target.contacts, source.contacts).map(({ text }) => ({
        ru: `«${text}» есть в переводе и отсутствует в исходном тексте: уберите или исправьте.`,
        en: `“${text}” is in the translation and not in the source: remove or correct it.`,
      })),
    ];
  },
};

const without = (some: Contact[], others: Contact[]) =>
  some.filter(({ kind, value }) => !others.some((one) => one.kind === kind && one.value === value));
