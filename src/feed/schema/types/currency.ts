import type { Locale } from '../../../../translations/locales.ts';
import { displayName } from '../../locale/display-name.ts';
import { builder } from '../builder.ts';

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
