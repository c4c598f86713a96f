import type { OptionObject } from 'payload';
import { locales } from '../../translations/locales.ts';

/** The locales of the product as options, each by its own name for itself. */
export const localeOptions = (): OptionObject[] =>
  locales.map(({ tag, name }) => ({ value: tag, label: name }));
