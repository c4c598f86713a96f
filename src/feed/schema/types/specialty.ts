import { builder } from '../builder.ts';
import { Item, Specialty } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { inLocale, textOf } from '../served.ts';

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
    schemaOrg: t.string({
      nullable: true,
      description: 'Its name among schema.org’s MedicalSpecialty, where it has one.',
      resolve: ({ item }) => item.schemaOrg,
    }),
    fhirServiceType: t.string({ nullable: true, resolve: ({ item }) => item.fhirServiceType }),
    synonyms: t.stringList({
      resolve: (served) =>
        served.item.synonyms.flatMap((synonym) => inLocale(synonym, served)?.value ?? []),
    }),
  }),
});
