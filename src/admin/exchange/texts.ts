import type { Label } from '../../../collections/labels.ts';
import type { FileKind } from '../../../translations/exchange/formats.ts';
import type { Outcome } from '../../../translations/exchange/plan/outcomes.ts';
import { told, wordsOf } from '../words/told.ts';

const texts = {
  open: { ru: 'Обмен с агентствами…', en: 'Exchange with agencies…' },
  title: { ru: 'Обмен переводами', en: 'Exchange of translations' },
  export: { ru: 'Выгрузить', en: 'Export' },
  exportAbout: {
    ru: 'Файл для агентства или программы переводчика. То, что вернётся без правок, ничего не изменит.',
    en: 'A file for an agency or a translator’s tool. What comes back unedited changes nothing.',
  },
  format: { ru: 'Формат', en: 'Format' },
  locale: { ru: 'На какой язык', en: 'Into which language' },
  source: { ru: 'С какого языка', en: 'From which language' },
  usualSource: { ru: 'Основной язык', en: 'The main language' },
  collection: { ru: 'Раздел', en: 'Collection' },
  allCollections: { ru: 'Все разделы', en: 'All collections' },
  openOnly: {
    ru: 'Только то, что не одобрено или чей оригинал изменился',
    en: 'Only what is not approved, or whose source has changed',
  },
  exporting: { ru: 'Готовим файл…', en: 'Preparing the file…' },
  import: { ru: 'Загрузить', en: 'Import' },
  importAbout: {
    ru: 'Сначала покажем, что изменится. Загруженные тексты ждут проверки.',
    en: 'First we show what would change. Imported texts wait for review.',
  },
  file: { ru: 'Файл', en: 'File' },
  reading: { ru: 'Читаем файл…', en: 'Reading the file…' },
  importing: { ru: 'Загружаем…', en: 'Importing…' },
  approve: {
    ru: 'Одобрить то, что в файле помечено как готовое',
    en: 'Approve what the file calls final',
  },
  apply: { ru: 'Загрузить это', en: 'Import this' },
  planned: { ru: 'Что изменится', en: 'What would change' },
  done: { ru: 'Загружено', en: 'Imported' },
  text: { ru: 'Текст', en: 'Text' },
  before: { ru: 'Здесь', en: 'Here' },
  after: { ru: 'В файле', en: 'In the file' },
  outcome: { ru: 'Итог', en: 'Outcome' },
  take: { ru: 'Принять', en: 'Take' },
  taken: { ru: 'принято', en: 'taken' },
  line: { ru: 'строка', en: 'line' },
  errors: { ru: 'Ошибок нашли проверки', en: 'Errors that the checks found' },
  notApproved: { ru: 'Не одобрено', en: 'Not approved' },
  more: { ru: 'И ещё', en: 'And more' },
  nothing: {
    ru: 'Файл ничего не меняет.',
    en: 'The file changes nothing.',
  },
  failed: { ru: 'Не получилось. Попробуйте ещё раз.', en: 'That did not work. Try again.' },
  offline: {
    ru: 'Сервер не отвечает. Проверьте связь и попробуйте ещё раз.',
    en: 'The server does not answer. Check the connection and try again.',
  },
} as const satisfies Record<string, Label>;

export type ExchangeText = keyof typeof texts;

/** The words around the exchange with agencies, in the admin's language. */
export const exchangeText = wordsOf<ExchangeText>(texts);

/** What can be exported, in the order in which it is offered. */
export const formatNames: Record<FileKind, Label> = {
  xliff: { ru: 'XLIFF 2.1', en: 'XLIFF 2.1' },
  xliff12: { ru: 'XLIFF 1.2 (для старых программ)', en: 'XLIFF 1.2 (for older tools)' },
  xlsx: { ru: 'Таблица Excel', en: 'Excel workbook' },
  csv: { ru: 'Таблица CSV', en: 'CSV table' },
  tmx: { ru: 'Память переводов (TMX)', en: 'Translation memory (TMX)' },
  tbx: { ru: 'Глоссарий (TBX)', en: 'Glossary (TBX)' },
};

/** Outcomes of texts, of a memory's segments and of a glossary's concepts, by their counts. */
const counted: Record<Outcome | 'approved' | 'taken' | 'created' | 'updated', Label> = {
  unchanged: { ru: 'без изменений', en: 'unchanged' },
  changed: { ru: 'изменено', en: 'changed' },
  conflict: { ru: 'расхождений', en: 'conflicts' },
  refused: { ru: 'отказано', en: 'refused' },
  approved: { ru: 'одобрено', en: 'approved' },
  taken: { ru: 'принято из расхождений', en: 'conflicts taken' },
  created: { ru: 'создано', en: 'created' },
  updated: { ru: 'обновлено', en: 'updated' },
};

/** How a text's outcome is called in its row. */
const single: Record<Outcome, Label> = {
  ...counted,
  conflict: { ru: 'расхождение', en: 'conflict' },
};

export const outcomeName = wordsOf<Outcome>(single);

/** `changed: 2, conflicts: 1`; what there is none of is left out. */
export function countsInWords(counts: Readonly<Record<string, number>>, language: string): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => {
      const label = counted[what as keyof typeof counted];
      return `${label ? told(label, language) : what}: ${new Intl.NumberFormat(language).format(count)}`;
    })
    .join(', ');
}
