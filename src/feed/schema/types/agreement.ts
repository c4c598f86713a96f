import type { Agreement as Shape } from '../../items/organization.ts';
import { builder } from '../builder.ts';
import { Organization } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { type Part, partText } from '../served.ts';

export const Agreement = builder.objectRef<Part<Shape>>('Agreement');

Agreement.implement({
  description: 'An agreement that is in force.',
  fields: (t) => ({
    title: t.string({ nullable: true, resolve: partText<Shape>(({ title }) => title) }),
    with: t.field({
      type: Organization,
      nullable: true,
      resolve: ({ part, of }, _, context) => oneRelated('organization', part.with, { of, context }),
    }),
    signed: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.signed }),
    validTo: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.validTo }),
  }),
});
