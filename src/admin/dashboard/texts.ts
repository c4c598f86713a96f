import type { Role } from '../../../collections/access/roles.ts';
import type { Label } from '../../../collections/labels.ts';

export const welcomeText = {
  greeting: { ru: 'Здравствуйте, {name}!', en: 'Welcome, {name}!' },
} as const satisfies Record<string, Label>;

/** What each role does here, in a sentence or two. */
export const guidance: Record<Role, Label> = {
  admin: {
    ru: 'Вам открыто всё, включая сайты с их ключами и сотрудников.',
    en: 'Everything is open to you, the sites with their keys and the staff included.',
  },
  editor: {
    ru: 'Пишите и публикуйте документы на языке оригинала: опубликованное доходит до сайтов за секунды. Кнопка «Перевести…» у документа и над списком готовит черновики на других языках.',
    en: 'Write and publish documents in their source language: what is published reaches the sites within seconds. “Translate…” beside a document and above a list drafts them in other languages.',
  },
  translator: {
    ru: 'Откройте «Перевод и проверка» в меню: там очередь ваших текстов и место, где их переводят. Сохранённое уходит на проверку.',
    en: 'Open “Translate and review” in the menu: your queue, and the place to translate. What is saved goes to review.',
  },
  reviewer: {
    ru: 'Откройте «Перевод и проверка» в меню: одобрите тексты клавишами Ctrl+Enter, исправьте их или отклоните с объяснением. Одобренное появится на сайтах.',
    en: 'Open “Translate and review” in the menu: approve texts by Ctrl+Enter, correct them, or reject them with a reason. What is approved appears on the sites.',
  },
};
