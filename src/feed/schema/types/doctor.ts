import type { DoctorItem } from '../../../contract/index.ts';
import { builder } from '../builder.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { Clinic, Doctor, DoctorConnection, Item, Specialty } from '../refs.ts';
import { richTextOf } from '../rich-text.ts';
import {
  allRelated,
  oneRelated,
  type Part,
  partsOf,
  partText,
  textOf,
  textsOf,
} from '../served.ts';
import { Language } from './codes.ts';
import { Image, imageOf } from './image.ts';
import { RichText } from './rich-text.ts';

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

Doctor.implement({
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    originalName: t.string({ nullable: true, resolve: ({ item }) => item.originalName }),
    title: t.string({ nullable: true, resolve: textOf(({ title }) => title) }),
    degrees: t.stringList({ resolve: textsOf(({ degrees }) => degrees) }),
    specialties: t.field({
      type: [Specialty],
      resolve: (of, _, context) => allRelated('specialty', of.item.specialties, { of, context }),
    }),
    languages: t.field({
      type: [Language],
      description: 'The languages that the doctor speaks.',
      resolve: ({ item, reading }) =>
        item.languages.map((code) => ({ code, locale: reading.requested })),
    }),
    positions: t.field({
      type: [Position],
      resolve: (served) => partsOf(served.item.positions, served),
    }),
    experienceSince: t.int({
      nullable: true,
      description: 'The year in which the doctor began to practise.',
      resolve: ({ item }) => item.experienceSince,
    }),
    bio: t.field({
      type: RichText,
      nullable: true,
      resolve: richTextOf(({ bio }) => bio),
    }),
    photo: t.field({
      type: Image,
      nullable: true,
      resolve: (of) => imageOf(of.item.photo, of),
    }),
  }),
});

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
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('doctor');
const clinic = criteriaOf('clinic');

const criteria: Criteria<typeof DoctorFilter.$inferInput> = {
  country: by.through('positions', 'clinic', clinic.code('country', 'country')),
  city: by.through('positions', 'clinic', clinic.label('city')),
  clinic: by.ref('positions', 'clinic', 'clinic'),
  specialty: by.ref('specialties', 'specialty', 'specialty'),
  language: by.language('language'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('doctor', 'DoctorOrder', {
  labels: { NAME: 'name' },
  values: { EXPERIENCE_SINCE: 'experienceSince' },
});

itemQueries('doctor', 'doctors', {
  ref: Doctor,
  connection: DoctorConnection,
  filter: DoctorFilter,
  criteria,
  order,
});
