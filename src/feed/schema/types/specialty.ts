import { builder } from '../builder.ts';
import { allReferrers } from '../page.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { Item, Specialty, SpecialtyConnection } from '../refs.ts';
import { oneRelated, textOf, textsOf } from '../served.ts';

Specialty.implement({
  description: 'A branch of medicine.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    code: t.string({ resolve: ({ item }) => item.code }),
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    parent: t.field({
      type: Specialty,
      nullable: true,
      resolve: (of, _, context) => oneRelated('specialty', of.item.parent, { of, context }),
    }),
    children: t.field({
      type: [Specialty],
      description: 'The specialties that are a part of it.',
      resolve: allReferrers('specialty', 'parent'),
    }),
    schemaOrg: t.string({
      nullable: true,
      description: 'Its name among schema.org’s MedicalSpecialty, where it has one.',
      resolve: ({ item }) => item.schemaOrg,
    }),
    fhirServiceType: t.string({ nullable: true, resolve: ({ item }) => item.fhirServiceType }),
    synonyms: t.stringList({ resolve: textsOf(({ synonyms }) => synonyms) }),
  }),
});

const SpecialtyFilter = builder.inputType('SpecialtyFilter', {
  description: 'Specialties that meet all that is given.',
  fields: (t) => ({
    code: t.string(),
    parent: t.id({ description: 'The id of the specialty that it is a part of.' }),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('specialty');

const criteria: Criteria<typeof SpecialtyFilter.$inferInput> = {
  code: by.equals('code'),
  parent: by.ref('parent', 'specialty'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('specialty', 'SpecialtyOrder', {
  labels: { NAME: 'name' },
  values: { CODE: 'code' },
});

itemQueries('specialty', 'specialties', {
  ref: Specialty,
  connection: SpecialtyConnection,
  filter: SpecialtyFilter,
  criteria,
  order,
});
