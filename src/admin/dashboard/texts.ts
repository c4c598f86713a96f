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
    ru: 'Пишите и публикуйте документы на языке оригинала: опубликованное доходит до сайтов за секунды. Кнопка «Перевести…» у документа и над списком готовит черновики на других языках.',
    en: 'Write and publish documents in their source language: what is published reaches the sites within seconds. “Translate…” beside a document and above a list drafts them in other languages.',
  },
  translator: {
    ru: 'Откройте документ, выберите справа вверху язык текста и сохраните перевод: он уйдёт на проверку. Машинный черновик исправьте в поле или отправьте на проверку как свой.',
    en: 'Open a document, choose the content language at the top right and save your translation: it goes to review. Correct a machine draft in its field, or send it to review as yours.',
  },
  reviewer: {
    ru: 'Откройте документ, выберите язык текста и в боковой панели одобрите переводы и машинные черновики или отклоните их с объяснением: одобренное появится на сайтах.',
    en: 'Open a document, choose the content language and, in the sidebar, approve translations and machine drafts or reject them with a reason: what is approved appears on the sites.',
  },
};
