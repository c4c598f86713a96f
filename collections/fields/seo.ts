import type { GroupField } from 'payload';
import { uploadHint } from '../../media/upload-hint.ts';
import { localizedText } from './localized-text.ts';
import { localizedTextarea } from './localized-textarea.ts';

/** What search engines and previews show. */
export const seo = (): GroupField => ({
  name: 'seo',
  type: 'group',
  label: { ru: 'Для поисковых систем', en: 'Search engines' },
  fields: [
    localizedText({
      name: 'title',
      label: { ru: 'Заголовок', en: 'Title' },
      description: { ru: 'Пусто — название документа', en: 'Empty means the document’s name' },
      maxLength: 70,
    }),
    localizedTextarea({
      name: 'description',
      label: { ru: 'Описание', en: 'Description' },
      maxLength: 200,
    }),
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: { ru: 'Изображение', en: 'Image' },
      admin: { description: uploadHint },
    },
  ],
});
