import type { ProgrammeDay as Shape } from '../../items/package.ts';
import { builder } from '../builder.ts';
import { type Part, partText } from '../served.ts';

export const ProgrammeDay = builder.objectRef<Part<Shape>>('ProgrammeDay');

ProgrammeDay.implement({
  fields: (t) => ({
    day: t.int({ description: 'From 1.', resolve: ({ part }) => part.day }),
    text: t.string({ nullable: true, resolve: partText<Shape>(({ text }) => text) }),
  }),
});
