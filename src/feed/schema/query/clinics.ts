import type { ClinicItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { ClinicKind } from '../enums/index.ts';
import { servedPage } from '../page.ts';
import { Clinic, ClinicConnection } from '../refs.ts';
import { meeting, refersTo, type Tests } from './meeting.ts';
import { findOne, oneArgs } from './one.ts';
import { localeArgs, readingFor } from './reading.ts';

const ClinicFilter = builder.inputType('ClinicFilter', {
  description: 'Clinics that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    specialty: t.id({ description: 'The id of a specialty that it treats in.' }),
    kind: t.field({ type: ClinicKind }),
  }),
});

const tests: Tests<ClinicItem, typeof ClinicFilter.$inferInput> = {
  country: (wanted) => (clinic) => clinic.country === wanted.toUpperCase(),
  specialty: refersTo('specialty', ({ specialties }) => specialties),
  kind: (wanted) => (clinic) => clinic.kind === wanted,
};

builder.queryFields((t) => ({
  clinics: t.connection(
    {
      type: Clinic,
      args: { filter: t.arg({ type: ClinicFilter }), ...localeArgs },
      resolve: (_, args, context) => {
        const all = context.view.list('clinic');
        const entries = meeting(all, { tests, filter: args.filter, context });
        return servedPage({ entries, args, reading: readingFor(args, context), context });
      },
    },
    ClinicConnection,
  ),
  clinic: t.field({
    type: Clinic,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('clinic'),
  }),
}));
