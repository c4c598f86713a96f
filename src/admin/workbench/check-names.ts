import type { Label } from '../../../collections/labels.ts';
import { told } from '../words/told.ts';

/** What a check is called in a word or two, by its name. */
const names: Readonly<Record<string, Label>> = {
  empty: { en: 'empty', ru: 'пусто' },
  pseudo: { en: 'pseudo-translation', ru: 'псевдоперевод' },
  untranslated: { en: 'not translated', ru: 'не переведено' },
  numbers: { en: 'numbers', ru: 'числа' },
  units: { en: 'units', ru: 'единицы' },
  comparators: { en: 'limits', ru: 'пределы' },
  dates: { en: 'dates', ru: 'даты' },
  currency: { en: 'currency', ru: 'валюта' },
  contacts: { en: 'contacts', ru: 'контакты' },
  drugNames: { en: 'drug names', ru: 'лекарства' },
  tags: { en: 'formatting', ru: 'форматирование' },
  protected: { en: 'protected terms', ru: 'неизменяемые термины' },
  forbiddenTerms: { en: 'forbidden terms', ru: 'запрещённые термины' },
  negation: { en: 'negation', ru: 'отрицание' },
  secondOpinion: { en: 'second opinion', ru: 'второе мнение' },
  glossary: { en: 'glossary', ru: 'глоссарий' },
  claims: { en: 'advertising', ru: 'реклама' },
  script: { en: 'script', ru: 'письменность' },
  length: { en: 'length', ru: 'длина' },
  inconsistency: { en: 'consistency', ru: 'единообразие' },
  punctuation: { en: 'punctuation', ru: 'пунктуация' },
  whitespace: { en: 'blanks', ru: 'пробелы' },
  doubledWords: { en: 'doubled words', ru: 'повторы слов' },
};

/** The checks whose findings are errors, which the queue can be filtered by. */
export const errorChecks = [
  'empty',
  'pseudo',
  'untranslated',
  'numbers',
  'units',
  'comparators',
  'dates',
  'currency',
  'contacts',
  'drugNames',
  'tags',
  'protected',
  'forbiddenTerms',
];

/** A check's name in the admin's language. */
export function checkName(check: string, language: string): string {
  const label = names[check];
  return label ? told(label, language) : check;
}
