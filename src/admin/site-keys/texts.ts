import type { Label } from '../../../collections/labels.ts';
import { wordsOf } from '../words/told.ts';

const texts = {
  label: { ru: 'Метка нового ключа', en: 'Label of a new key' },
  create: { ru: 'Создать ключ', en: 'Make a key' },
  once: {
    ru: 'Скопируйте ключ сейчас: он показывается один раз и нигде не хранится.',
    en: 'Copy the key now: it is shown once and kept nowhere.',
  },
  copy: { ru: 'Скопировать', en: 'Copy' },
  copied: { ru: 'Ключ скопирован', en: 'The key is copied' },
  unsaved: { ru: 'Сначала сохраните изменения.', en: 'Save your changes first.' },
  failed: { ru: 'Не получилось. Попробуйте ещё раз.', en: 'That did not work. Try again.' },
  lastUsed: { ru: 'Последнее использование', en: 'Last used' },
  never: { ru: 'ещё не было', en: 'not yet' },
  unknown: { ru: 'неизвестно', en: 'not known' },
} as const satisfies Record<string, Label>;

/** The words around keys, in the admin's language. */
export const keyText = wordsOf<keyof typeof texts>(texts);
