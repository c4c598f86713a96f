import { builder } from '../builder.ts';
import { Item, Specialty } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { serve, textOf, textsOf } from '../served.ts';

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
      resolve: ({ item, reading }, _, { view }) =>
        view.naming('parentOfSpecialty', item.id).map((entry) => serve(entry, { view, reading })),
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
