import type { ClinicItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import type { Part } from '../served.ts';
import { Language } from './language.ts';

export const Contact = builder.objectRef<Part<ClinicItem['contacts'][number]>>('Contact');

Contact.implement({
  fields: (t) => ({
    kind: t.string({ resolve: ({ part }) => part.kind }),
    value: t.string({ resolve: ({ part }) => part.value }),
    languages: t.field({
      type: [Language],
      description: 'The languages that are understood there.',
      resolve: ({ part, of }) =>
        part.languages.map((code) => ({ code, locale: of.reading.requested })),
    }),
  }),
});
