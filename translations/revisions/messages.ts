import type { PayloadRequest } from 'payload';
import { writeConflictTexts } from '../../src/errors.ts';

const texts = {
  badRev: {
    en: 'rev is not one that this API gave: read the document, and send its rev unchanged.',
    ru: 'rev не из ответов этого API: прочитайте документ и пришлите его rev без изменений.',
  },
  badIfMatch: {
    en: 'If-Match is not an ETag that this API gave: read the document, and send its ETag unchanged, one only.',
    ru: 'If-Match не из ответов этого API: прочитайте документ и пришлите его ETag без изменений, один.',
  },
  ifMatchOfOne: {
    en: 'If-Match names the version of one document: send it with a write of one document by its id, and in GraphQL send the field rev.',
    ru: 'If-Match называет версию одного документа: шлите его, когда пишете один документ по id, а в GraphQL — поле rev.',
  },
  changed: {
    en: 'The document was changed after you had read it: compare the differences and save again.',
    ru: 'Документ изменён после того, как вы его прочитали: сверьте отличия и сохраните снова.',
  },
  changedBy: {
    en: '{who} changed the document after you had read it: compare the differences and save again.',
    ru: 'Документ изменил(а) {who} после того, как вы его прочитали: сверьте отличия и сохраните снова.',
  },
  changedAmong: {
    en: 'Changed by others after you had read them: {titles}. Nothing was saved: look at them, and say once more what is to be done.',
    ru: 'Другие изменили после того, как вы прочитали: {titles}. Ничего не сохранено: посмотрите на них и решите ещё раз.',
  },
  overtaken: writeConflictTexts,
} as const;

type Key = keyof typeof texts;

/** Messages in the reader's language, by what they say. */
export const messages = Object.fromEntries(
  Object.entries(texts).map(([key, text]) => [
    key,
    (req: Partial<PayloadRequest>, values: Record<string, string> = {}) =>
      text[req.i18n?.language === 'ru' ? 'ru' : 'en'].replaceAll(
        /\{(\w+)\}/g,
        (_, name: string) => values[name] ?? '',
      ),
  ]),
) as Record<Key, (req: Partial<PayloadRequest>, values?: Record<string, string>) => string>;
