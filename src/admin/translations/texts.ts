const texts = {
  heading: { en: 'Translations', ru: 'Переводы' },
  others: { en: 'Other languages', ru: 'Другие языки' },
  missing: { en: 'missing', ru: 'нет перевода' },
  inReview: { en: 'in review', ru: 'на проверке' },
  approved: { en: 'approved', ru: 'одобрено' },
  stale: { en: 'the source has changed since', ru: 'исходный текст с тех пор изменился' },
  waits: {
    en: 'goes live when the source text is published',
    ru: 'появится на сайтах с публикацией исходного текста',
  },
  approve: { en: 'Approve', ru: 'Одобрить' },
  approveAll: { en: 'Approve all that wait', ru: 'Одобрить все ждущие' },
  done: { en: 'Approved', ru: 'Одобрено' },
  changed: {
    en: 'Somebody has changed the text meanwhile. Read it again.',
    ru: 'Текст тем временем изменили. Прочитайте его ещё раз.',
  },
  failed: { en: 'That did not work. Try again.', ru: 'Не получилось. Попробуйте ещё раз.' },
  unsaved: { en: 'Save your changes first.', ru: 'Сначала сохраните изменения.' },
} as const;

export type PanelText = keyof typeof texts;

/** The panel's words in the admin's language. */
export function panelText(key: PanelText, language: string): string {
  return texts[key][language === 'ru' ? 'ru' : 'en'];
}
