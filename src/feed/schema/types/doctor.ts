import type { DoctorItem } from '../../../contract/index.ts';
import { builder } from '../builder.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';
import type { Part } from '../served.ts';
import { Language } from './common.ts';
import { image } from './image.ts';
import { richText } from './rich-text.ts';

const Position = f.partType(
  builder.objectRef<Part<DoctorItem['positions'][number]>>('Position'),
  {
    clinic: f.one('clinic'),
    role: f.text(),
    from: f.optional(f.day()),
    to: f.optional(f.day()),
  },
  'Where a doctor works at present.',
);

const by = criteriaOf('doctor');
const clinic = criteriaOf('clinic');

itemType('doctor', 'doctors', {
  fields: {
    name: f.text(),
    originalName: f.optional(f.string()),
    title: f.text(),
    degrees: f.texts(),
    specialties: f.many('specialty'),
    languages: f.codes(Language, 'The languages that the doctor speaks.'),
    positions: f.parts(Position),
    experienceSince: f.optional(f.int('The year in which the doctor began to practise.')),
    bio: richText,
    photo: image,
  },
  filter: {
    country: described(
      by.through('positions', 'clinic', clinic.code('country')),
      'ISO 3166-1 alpha-2 of a clinic where the doctor works.',
    ),
    city: described(
      by.through('positions', 'clinic', clinic.label('city')),
      'Of a clinic where the doctor works, as the reader is served it.',
    ),
    clinic: described(by.ref('positions', 'clinic'), 'The id of a clinic where the doctor works.'),
    specialty: described(
      by.ref('specialties', 'specialty'),
      'The id of a specialty of the doctor’s.',
    ),
    language: described(by.code('language'), 'BCP 47 tag of a language that the doctor speaks.'),
  },
  order: { labels: ['name'], values: ['experienceSince'] },
});
