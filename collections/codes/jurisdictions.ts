import type { OptionObject } from 'payload';
import { countryOptions } from './countries.ts';

/** Where a law applies: a country, or a union with health or advertising law of its own. */
export const jurisdictionOptions = (): OptionObject[] => [
  { value: 'EAEU', label: { ru: 'ЕАЭС', en: 'Eurasian Economic Union' } },
  { value: 'EU', label: { ru: 'Европейский союз', en: 'European Union' } },
  { value: 'GCC', label: { ru: 'ССАГПЗ', en: 'Gulf Cooperation Council' } },
  ...countryOptions(),
];
