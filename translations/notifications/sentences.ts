import type { NotificationKind } from './kinds.ts';

/** A sentence for one thing, and for several in the forms of plural that the language has. */
type Sentence = {
  ru: { alone: string } & Record<'one' | 'few' | 'many', string>;
  en: Record<'alone' | 'other', string>;
};

const always = (ru: string, en: string): Sentence => ({
  ru: { alone: ru, one: ru, few: ru, many: ru },
  en: { alone: en, other: en },
});

const sentences: Record<NotificationKind, Sentence> = {
  assigned: {
    ru: {
      alone: 'Вам поручен документ',
      one: 'Вам поручен {count} документ',
      few: 'Вам поручены {count} документа',
      many: 'Вам поручено {count} документов',
    },
    en: {
      alone: 'A document was assigned to you',
      other: '{count} documents were assigned to you',
    },
  },
  mentioned: always('Вас упомянули в комментарии', 'You were mentioned in a comment'),
  rejected: {
    ru: {
      alone: 'Отклонён ваш текст',
      one: 'Отклонён {count} ваш текст',
      few: 'Отклонены {count} ваших текста',
      many: 'Отклонено {count} ваших текстов',
    },
    en: { alone: 'A text of yours was rejected', other: '{count} texts of yours were rejected' },
  },
  stale: {
    ru: {
      alone: 'Изменился оригинал вашего одобренного текста',
      one: 'Изменился оригинал {count} вашего одобренного текста',
      few: 'Изменились оригиналы {count} ваших одобренных текстов',
      many: 'Изменились оригиналы {count} ваших одобренных текстов',
    },
    en: {
      alone: 'The source of an approved text of yours has changed',
      other: 'The sources of {count} approved texts of yours have changed',
    },
  },
  overdue: {
    ru: {
      alone: 'Прошёл срок порученного вам документа',
      one: 'Прошёл срок {count} порученного вам документа',
      few: 'Прошёл срок {count} порученных вам документов',
      many: 'Прошёл срок {count} порученных вам документов',
    },
    en: {
      alone: 'A document assigned to you is overdue',
      other: '{count} documents assigned to you are overdue',
    },
  },
  budget: always(
    'Бюджет машинного перевода исчерпан',
    'The budget of machine translation is spent',
  ),
  scheduleFailed: always('Запланированное вами не выполнено', 'What you scheduled has failed'),
};

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** What a notification says in a language: Russian, or English for everybody else. */
export function sentenceOf(kind: NotificationKind, count: number, language: string): string {
  const known = language === 'ru' ? 'ru' : 'en';
  const forms: Partial<Record<string, string>> = sentences[kind][known];
  const form = count === 1 ? forms.alone : (forms[rules[known].select(count)] ?? forms.alone);
  return (form ?? '').replace('{count}', new Intl.NumberFormat(known).format(count));
}
