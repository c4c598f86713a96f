import type { Locale } from '../../../../translations/locales.ts';
import { displayName } from '../../locale/display-name.ts';
import { builder } from '../builder.ts';

export const Country = builder.objectRef<{ code: string; locale: Locale }>('Country');

Country.implement({
  fields: (t) => ({
    code: t.exposeString('code', { description: 'ISO 3166-1 alpha-2.' }),
    name: t.string({
      description: 'In the locale requested.',
      resolve: ({ code, locale }) => displayName('region', code, locale),
    }),
  }),
});

export const Currency = builder.objectRef<{ code: string; locale: Locale }>('Currency');

Currency.implement({
  fields: (t) => ({
    code: t.exposeString('code', { description: 'ISO 4217.' }),
    name: t.string({
      description: 'In the locale requested.',
      resolve: ({ code, locale }) => displayName('currency', code, locale),
    }),
  }),
});

export const Language = builder.objectRef<{ code: string; locale: Locale }>('Language');

Language.implement({
  fields: (t) => ({
    code: t.exposeString('code', { description: 'BCP 47.' }),
    name: t.string({
      description: 'In the locale requested.',
      resolve: ({ code, locale }) => displayName('language', code, locale),
    }),
  }),
});
