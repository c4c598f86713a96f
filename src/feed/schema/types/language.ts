import type { Locale } from '../../../../translations/locales.ts';
import { displayName } from '../../locale/display-name.ts';
import { builder } from '../builder.ts';

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
