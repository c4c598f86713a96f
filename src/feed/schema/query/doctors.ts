import type { DoctorItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { servedPage } from '../page.ts';
import { Doctor, DoctorConnection } from '../refs.ts';
import { meeting, refersTo, type Tests } from './meeting.ts';
import { findOne, oneArgs } from './one.ts';
import { localeArgs, readingFor } from './reading.ts';

const DoctorFilter = builder.inputType('DoctorFilter', {
  description: 'Doctors that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2 of a clinic where the doctor works.' }),
    clinic: t.id({ description: 'The id of a clinic where the doctor works.' }),
    specialty: t.id({ description: 'The id of a specialty of the doctor’s.' }),
    language: t.string({ description: 'BCP 47 tag of a language that the doctor speaks.' }),
  }),
});

const tests: Tests<DoctorItem, typeof DoctorFilter.$inferInput> = {
  country:
    (wanted, { view }) =>
    ({ positions }) =>
      positions.some(
        ({ clinic }) => view.get('clinic', clinic)?.item.country === wanted.toUpperCase(),
      ),
  clinic: refersTo('clinic', ({ positions }) => positions.map(({ clinic }) => clinic)),
  specialty: refersTo('specialty', ({ specialties }) => specialties),
  language: (wanted) => (doctor) => doctor.languages.includes(wanted),
};

builder.queryFields((t) => ({
  doctors: t.connection(
    {
      type: Doctor,
      args: { filter: t.arg({ type: DoctorFilter }), ...localeArgs },
      resolve: (_, args, context) => {
        const all = context.view.list('doctor');
        const entries = meeting(all, { tests, filter: args.filter, context });
        return servedPage({ entries, args, reading: readingFor(args, context), context });
      },
    },
    DoctorConnection,
  ),
  doctor: t.field({
    type: Doctor,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('doctor'),
  }),
}));
