import type { Noun } from '../words/plural.ts';
import { wordsOf } from '../words/told.ts';

/** What is said of pasted pictures; their number stands before it. */
export const pasteText = wordsOf({
  dropped: {
    ru: 'не вставлено: сохраните файл на диск и загрузите его кнопкой «Вставить»',
    en: 'left out: save the file and upload it by “Insert”',
  },
});

export const picture: Noun = {
  ru: { one: 'изображение', few: 'изображения', many: 'изображений' },
  en: { one: 'picture', other: 'pictures' },
};
