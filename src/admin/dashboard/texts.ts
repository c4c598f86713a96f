import type { Role } from '../../../collections/access/roles.ts';
import type { Label } from '../../../collections/labels.ts';

export const welcomeText = {
  greeting: { ru: 'Здравствуйте, {name}!', en: 'Welcome, {name}!' },
  waiting: { ru: 'Переводы, которые ждут проверки', en: 'Translations that wait for review' },
} as const satisfies Record<string, Label>;

/** What each role does here, in a sentence or two. */
export const guidance: Record<Role, Label> = {
  admin: {
    ru: 'Вам открыто всё, включая сайты с их ключами и сотрудников.',
    en: 'Everything is open to you, the sites with their keys and the staff included.',
  },
  editor: {
    ru: 'Пишите и публикуйте документы на языке оригинала. Опубликованное доходит до сайтов за секунды.',
    en: 'Write and publish documents in their source language. What is published reaches the sites within seconds.',
  },
  translator: {
    ru: 'Откройте документ, выберите справа вверху язык текста и сохраните перевод: он уйдёт на проверку.',
    en: 'Open a document, choose the content language at the top right and save your translation: it goes to review.',
  },
  reviewer: {
    ru: 'Откройте документ, выберите язык текста и одобрите переводы в боковой панели: одобренное появится на сайтах.',
    en: 'Open a document, choose the content language and approve the translations in the sidebar: what is approved appears on the sites.',
  },
};
