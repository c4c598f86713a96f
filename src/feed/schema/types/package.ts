import type { ProgrammeDay as DayShape } from '../../../contract/travel.ts';
import { builder } from '../builder.ts';
import { PackageAudience } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf } from '../query/criteria.ts';
import type { Part } from '../served.ts';
import { Price } from './common.ts';

const ProgrammeDay = f.partType(builder.objectRef<Part<DayShape>>('ProgrammeDay'), {
  day: f.int('From 1.'),
  text: f.text(),
});

const by = criteriaOf('package');

itemType('package', 'packages', {
  description: 'A stay day by day: treatment, lodging and leisure for one price.',
  fields: {
    title: f.text(),
    destination: f.one('destination'),
    clinic: f.one('clinic'),
    audience: f.word(PackageAudience),
    days: f.optional(f.int()),
    price: f.part(Price),
    validFrom: f.optional(f.day()),
    validTo: f.optional(f.day('The last day on which it holds.')),
    programme: f.parts(ProgrammeDay),
    includes: f.texts(),
    excludes: f.texts('What costs extra.'),
    tourismPartners: f.many('organization'),
  },
  filter: {
    destination: by.ref('destination', 'destination'),
    clinic: by.ref('clinic', 'clinic'),
    audience: by.equals('audience', PackageAudience),
    price: by.price(),
    daysAtMost: by.atMost('days'),
  },
  order: { labels: ['title'], values: ['price', 'days'] },
});
