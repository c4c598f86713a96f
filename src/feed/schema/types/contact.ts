import type { ClinicItem } from '../../../contract/index.ts';
import { builder } from '../builder.ts';
import { LanguageMode } from '../enums/index.ts';
import type { Part } from '../served.ts';
import { Language } from './codes.ts';

type Shape = Part<ClinicItem['languages'][number]>;

export const LanguageOffered = builder.objectRef<Shape>('LanguageOffered');

LanguageOffered.implement({
  description: 'A language that patients are spoken with.',
  fields: (t) => ({
    language: t.field({
      type: Language,
      resolve: ({ part, of }) => ({ code: part.language, locale: of.reading.requested }),
    }),
    mode: t.field({
      type: LanguageMode,
      nullable: true,
      resolve: ({ part }) => LanguageMode.known(part.mode),
    }),
    free: t.boolean({ resolve: ({ part }) => part.free }),
  }),
});

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
