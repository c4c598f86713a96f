import { withoutContacts } from './reading/contacts-in.ts';
import type { Check } from './types.ts';

const pairs = /[(（][^()（）]*[)）]/g;
const loneMarks = /[()（）]/g;

/** What the source has in brackets, the translation has in brackets, too, and each is closed. */
export const brackets: Check = {
  name: 'brackets',
  severity: 'warning',
  about: {
    ru: 'Скобки и их содержимое на месте',
    en: 'Brackets and what they hold are kept',
  },
  run: ({ source, target, person }) => {
    if (person) return [];
    // The brackets of a telephone are the business of `contacts`.
    const wanted = withoutContacts(source).match(pairs) ?? [];
    const got = withoutContacts(target).match(pairs) ?? [];
    if (got.length < wanted.length) {
      const lost = wanted[got.length === 0 ? 0 : wanted.length - 1] ?? '';
      return [
        {
          ru: `В исходном тексте скобок ${wanted.length} (например, «${lost}»), в переводе ${got.length}: проверьте, не пропущено ли.`,
          en: `The source has ${wanted.length} brackets (such as “${lost}”), the translation ${got.length}: check that nothing is left out.`,
        },
      ];
    }
    const isOpen = isUneven(target) && !isUneven(source);
    return isOpen
      ? [
          {
            ru: 'В переводе скобка не закрыта или не открыта: исправьте.',
            en: 'A bracket of the translation is not closed, or not opened: correct it.',
          },
        ]
      : [];
  },
};

/** A list is numbered “1)”: such marks are no brackets, unless they close one. */
const isUneven = (text: string) =>
  [text, text.replace(/(?<=^|\s)[\p{L}\d]{1,3}[)）]/gu, '')].every(
    (one) => (one.match(loneMarks)?.length ?? 0) % 2 === 1,
  );
