import type { DoctorItem } from '../../items/index.ts';
import type { View } from '../../memory/view.ts';
import { builder } from '../builder.ts';
import { Doctor, DoctorConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const DoctorFilter = builder.inputType('DoctorFilter', {
  description: 'Doctors that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2 of a clinic where the doctor works.' }),
    city: t.string({
      description: 'Of a clinic where the doctor works, as the reader is served it.',
    }),
    clinic: t.id({ description: 'The id of a clinic where the doctor works.' }),
    specialty: t.id({ description: 'The id of a specialty of the doctor’s.' }),
    language: t.string({ description: 'BCP 47 tag of a language that the doctor speaks.' }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('doctor');

const clinicsOf = ({ positions }: DoctorItem, view: View) =>
  positions.flatMap(({ clinic }) => view.get('clinic', clinic)?.item ?? []);

const criteria: Criteria<'doctor', typeof DoctorFilter.$inferInput> = {
  country: by.code('country', 'country', (doctor, { view }) =>
    clinicsOf(doctor, view).map(({ country }) => country),
  ),
  city: by.texts('city', (doctor, { view }) =>
    clinicsOf(doctor, view).map((clinic) => ({ of: clinic, text: clinic.city })),
  ),
  clinic: by.ref('clinic', 'clinic', ({ positions }) => positions.map(({ clinic }) => clinic)),
  specialty: by.ref('specialty', 'specialty', ({ specialties }) => specialties),
  language: by.language('language', ({ languages }) => languages),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'doctor'>('DoctorOrder', {
  texts: { NAME: ({ name }) => name },
  values: {
    EXPERIENCE_SINCE: ({ experienceSince }) => experienceSince,
  },
});

builder.queryFields((t) => ({
  doctors: t.connection(
    {
      type: Doctor,
      args: {
        filter: t.arg({ type: DoctorFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('doctor', { criteria, sorter: order.sorter }),
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
