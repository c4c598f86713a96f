import type { Agreement as AgreementShape } from '../../../contract/publications.ts';
import { builder } from '../builder.ts';
import { Lifecycle, OrganizationKind } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';
import type { Part } from '../served.ts';
import { Contact, Country, Language } from './common.ts';

const Agreement = f.partType(
  builder.objectRef<Part<AgreementShape>>('Agreement'),
  {
    title: f.text(),
    with: f.one('organization'),
    signed: f.optional(f.day()),
    validTo: f.optional(f.day()),
  },
  'An agreement that is in force.',
);

const by = criteriaOf('organization');

itemType('organization', 'organizations', {
  description: 'Who works between clinics and patients.',
  fields: {
    name: f.text(),
    kind: f.word(OrganizationKind),
    lifecycle: f.word(Lifecycle),
    registrationNumber: f.optional(f.string()),
    host: f.one('clinic', 'The clinic that it works at.'),
    country: f.code(Country),
    city: f.text(),
    serves: f.codes(Country, 'The countries whose residents it serves.'),
    languages: f.codes(Language),
    contacts: f.parts(Contact),
    openingHours: f.optional(
      f.string('As schema.org writes them: “Mo-Fr 09:00-18:00; Sa 10:00-14:00”.'),
    ),
    agreements: f.parts(Agreement),
  },
  filter: {
    country: described(by.code('country'), 'ISO 3166-1 alpha-2.'),
    city: described(by.label('city'), 'As the reader is served it, whatever the case.'),
    kind: by.equals('kind', OrganizationKind),
    serves: described(
      by.code('country', 'serves'),
      'ISO 3166-1 alpha-2 of a country whose residents it serves.',
    ),
    language: described(by.code('language'), 'BCP 47 tag of a language that is spoken there.'),
    host: described(by.ref('host', 'clinic'), 'The id of the clinic that it works at.'),
  },
  order: { labels: ['name'] },
});
