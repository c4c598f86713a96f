import type { Label } from '../../../collections/labels.ts';
import { told } from '../words/told.ts';

/** What a check is called in a word or two, by its name. */
const names: Readonly<Record<string, Label>> = {
  empty: { en: 'empty', ru: 'пусто' },
  pseudo: { en: 'pseudo-translation', ru: 'псевдоперевод' },
  untranslated: { en: 'not translated', ru: 'не переведено' },
  language: { en: 'language', ru: 'язык' },
  leftover: { en: 'left in the source’s language', ru: 'остаток исходного текста' },
  numbers: { en: 'numbers', ru: 'числа' },
  numberWords: { en: 'number words', ru: 'числа словами' },
  numberOrder: { en: 'order of numbers', ru: 'порядок чисел' },
  units: { en: 'units', ru: 'единицы' },
  denominators: { en: 'per day, per kilogram', ru: 'в сутки, на килограмм' },
  ratios: { en: 'ratios', ru: 'соотношения' },
  comparators: { en: 'limits', ru: 'пределы' },
  dates: { en: 'dates', ru: 'даты' },
  currency: { en: 'currency', ru: 'валюта' },
  contacts: { en: 'contacts', ru: 'контакты' },
  drugNames: { en: 'drug names', ru: 'лекарства' },
  tags: { en: 'formatting', ru: 'форматирование' },
  entities: { en: 'character codes', ru: 'коды символов' },
  protected: { en: 'protected terms', ru: 'неизменяемые термины' },
  forbiddenTerms: { en: 'forbidden terms', ru: 'запрещённые термины' },
  negation: { en: 'negation', ru: 'отрицание' },
  opposites: { en: 'opposites', ru: 'противоположности' },
  secondOpinion: { en: 'second opinion', ru: 'второе мнение' },
  sentences: { en: 'sentences', ru: 'предложения' },
  brackets: { en: 'brackets', ru: 'скобки' },
  glossary: { en: 'glossary', ru: 'глоссарий' },
  claims: { en: 'advertising', ru: 'реклама' },
  script: { en: 'script', ru: 'письменность' },
  length: { en: 'length', ru: 'длина' },
  inconsistency: { en: 'consistency', ru: 'единообразие' },
  punctuation: { en: 'punctuation', ru: 'пунктуация' },
  whitespace: { en: 'blanks', ru: 'пробелы' },
  joinedWords: { en: 'joined words', ru: 'слитые слова' },
  doubledWords: { en: 'doubled words', ru: 'повторы слов' },
};

/** The checks whose findings are errors, which the queue can be filtered by. */
export const errorChecks = [
  'empty',
  'pseudo',
  'untranslated',
  'language',
  'leftover',
  'numbers',
  'numberWords',
  'units',
  'denominators',
  'ratios',
  'comparators',
  'dates',
  'currency',
  'contacts',
  'drugNames',
  'tags',
  'entities',
  'protected',
  'forbiddenTerms',
  'negation',
];

/** A check's name in the admin's language. */
export function checkName(check: string, language: string): string {
  const label = names[check];
  return label ? told(label, language) : check;
}
