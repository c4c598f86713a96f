import { localeTags } from '../../translations/locales.ts';
import { namedOptions } from './named-options.ts';

/** BCP 47: the languages of the product first, then others that clinics are known to speak. */
export const languageTags: readonly string[] = [
  ...new Set([
    ...localeTags,
    'zh-Hant',
    ...'ab az be bg bn bs cs da el es et fi he hi hr hu hy id it ka km ky lo lt lv'.split(' '),
    ...'mk ms my nb ne nl pl ps pt ro sd sk sl sq sr sv ta te tg th tk tl tt ug uk ur'.split(' '),
  ]),
];

/** The languages as options, named in the editor's language. */
export const languageOptions = () => namedOptions('language', languageTags);
