import type { Noun } from './plural.ts';

export const documents: Noun = {
  ru: { one: 'документ', few: 'документа', many: 'документов' },
  en: { one: 'document', other: 'documents' },
};

export const words: Noun = {
  ru: { one: 'слово', few: 'слова', many: 'слов' },
  en: { one: 'word', other: 'words' },
};
