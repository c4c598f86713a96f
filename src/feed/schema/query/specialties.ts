import type { SpecialtyItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { servedPage } from '../page.ts';
import { Specialty, SpecialtyConnection } from '../refs.ts';
import { meeting, refersTo, type Tests } from './meeting.ts';
import { findOne, oneArgs } from './one.ts';
import { localeArgs, readingFor } from './reading.ts';

const SpecialtyFilter = builder.inputType('SpecialtyFilter', {
  description: 'Specialties that meet all that is given.',
  fields: (t) => ({
    code: t.string(),
    parent: t.id({ description: 'The id of the specialty that it is a part of.' }),
  }),
});

const tests: Tests<SpecialtyItem, typeof SpecialtyFilter.$inferInput> = {
  code: (wanted) => (specialty) => specialty.code === wanted,
  parent: refersTo('specialty', ({ parent }) => (parent === null ? [] : [parent])),
};

builder.queryFields((t) => ({
  specialties: t.connection(
    {
      type: Specialty,
      args: { filter: t.arg({ type: SpecialtyFilter }), ...localeArgs },
      resolve: (_, args, context) => {
        const all = context.view.list('specialty');
        const entries = meeting(all, { tests, filter: args.filter, context });
        return servedPage({ entries, args, reading: readingFor(args, context), context });
      },
    },
    SpecialtyConnection,
  ),
  specialty: t.field({
    type: Specialty,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('specialty'),
  }),
}));
