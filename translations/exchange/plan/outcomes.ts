import type { Message } from '../../review/messages.ts';

/** What becomes of a text that came in. */
export const outcomes = ['unchanged', 'changed', 'conflict', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Why a text is not taken, and what to do. The first two are conflicts, which a person settles:
 * take the text all the same, or leave it.
 */
export const reasons = {
  OUTDATED: {
    ru: 'Оригинал изменился после выгрузки: сверьте перевод с новым и примите его, или выгрузите документ заново.',
    en: 'The source has changed since the export: compare and take the text, or export the document again.',
  },
  CHANGED: {
    ru: 'Перевод изменили здесь после выгрузки: сравните оба и примите этот, или оставьте здешний.',
    en: 'The translation was changed here since the export: compare the two and take this one, or leave it.',
  },
  NOT_OURS: {
    ru: 'Файл не назван выгруженным отсюда: загрузите файл, полученный выгрузкой, не меняя «original».',
    en: 'The file does not say that it was exported from here: import a file made by an export, with its “original” as it was.',
  },
  OTHER_INSTALLATION: {
    ru: 'Файл выгружен из другой системы: загрузите его там.',
    en: 'The file was exported from another installation: import it there.',
  },
  OTHER_DOCUMENT: {
    ru: 'Это текст другого документа: загрузите файл там или из общего списка переводов.',
    en: 'This belongs to another document: import the file there, or from the list of translations.',
  },
  OTHER_LANGUAGE: {
    ru: 'Языки в файле не те, с которыми его выгрузили: верните прежние.',
    en: 'The languages of the file are not those of its export: put them back.',
  },
  NO_DOCUMENT: {
    ru: 'Такого документа больше нет.',
    en: 'There is no such document any more.',
  },
  OWN_LANGUAGE: {
    ru: 'Это язык самого документа: его текст правится в документе.',
    en: 'This is the document’s own language: its text is edited in the document.',
  },
  NOT_YOURS: {
    ru: 'Вы не работаете с этим языком: попросите того, кто работает.',
    en: 'You do not work in this locale: ask somebody who does.',
  },
  NOT_FOUND: {
    ru: 'Такого текста в документе нет: верните прежнее имя или выгрузите документ заново.',
    en: 'The document has no such text: put its name back, or export the document again.',
  },
  GONE: {
    ru: 'Этого текста больше нет в исходном документе.',
    en: 'The source document no longer has this text.',
  },
  REPEATED: {
    ru: 'Текст или отрывок стоит в файле дважды: оставьте один.',
    en: 'The text or a segment of it is in the file twice: leave one.',
  },
  SEGMENTS: {
    ru: 'В файле есть отрывки, которых нет в оригинале: отключите в программе деление на предложения и верните прежние.',
    en: 'The file has segments that the source does not have: turn division into sentences off in your tool, and put them back.',
  },
  SOURCE_EDITED: {
    ru: 'В файле изменён исходный текст: верните прежний; оригинал правится в документе.',
    en: 'The source text was edited in the file: put it back; the source is edited in the document.',
  },
  TAGS: {
    ru: 'Теги перевода не те, что в оригинале: верните каждый на место.',
    en: 'The tags of the translation are not those of the source: put each back.',
  },
  EMPTIED: {
    ru: 'Загрузка ничего не удаляет: уберите перевод в документе или верните его в файл.',
    en: 'An import takes nothing out: empty the text in the document, or put it back in the file.',
  },
  INCOMPLETE: {
    ru: 'Переведены не все отрывки: переведите остальные.',
    en: 'Not all segments are translated: translate the others.',
  },
  UNUSABLE: {
    ru: 'Такой текст нельзя сохранить: он слишком длинный или ссылка в нём опасна.',
    en: 'Such a text cannot be saved: it is too long, or a link in it is not safe.',
  },
} as const satisfies Record<string, Message>;

export type Reason = keyof typeof reasons;

/** A reason with what exactly is meant, for instance which tags. */
export function explained(reason: Reason, detail: Message | null = null): Message {
  const { ru, en } = reasons[reason];
  return detail === null ? { ru, en } : { ru: `${ru} (${detail.ru})`, en: `${en} (${detail.en})` };
}
