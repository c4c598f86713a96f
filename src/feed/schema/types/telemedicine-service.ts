import { builder } from '../builder.ts';
import { Lifecycle, TelemedicineKind } from '../enums/index.ts';
import { Clinic, Item, TelemedicineService } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { textOf, textsOf } from '../served.ts';
import { Language } from './language.ts';

TelemedicineService.implement({
  description: 'Medicine at a distance.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    provider: t.field({
      type: Clinic,
      nullable: true,
      resolve: (of, _, context) => oneRelated('clinic', of.item.provider, { of, context }),
    }),
    kind: t.field({
      type: TelemedicineKind,
      nullable: true,
      resolve: ({ item }) => TelemedicineKind.known(item.kind ?? ''),
    }),
    lifecycle: t.field({
      type: Lifecycle,
      nullable: true,
      resolve: ({ item }) => Lifecycle.known(item.lifecycle),
    }),
    sites: t.stringList({
      description: 'Where it is to be had.',
      resolve: textsOf(({ sites }) => sites),
    }),
    languages: t.field({
      type: [Language],
      resolve: ({ item, reading }) =>
        item.languages.map((code) => ({ code, locale: reading.requested })),
    }),
  }),
});
