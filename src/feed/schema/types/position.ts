import type { DoctorItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { Clinic } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { type Part, partText } from '../served.ts';

type Shape = DoctorItem['positions'][number];

export const Position = builder.objectRef<Part<Shape, DoctorItem>>('Position');

Position.implement({
  description: 'Where a doctor works at present.',
  fields: (t) => ({
    clinic: t.field({
      type: Clinic,
      nullable: true,
      resolve: ({ part, of }, _, context) => oneRelated('clinic', part.clinic, { of, context }),
    }),
    role: t.string({ nullable: true, resolve: partText<Shape>(({ role }) => role) }),
    from: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.from }),
    to: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.to }),
  }),
});
