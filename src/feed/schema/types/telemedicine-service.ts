import { builder } from '../builder.ts';
import { Lifecycle, TelemedicineKind } from '../enums/index.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import { Clinic, Item, TelemedicineService, TelemedicineServiceConnection } from '../refs.ts';
import { oneRelated, textOf, textsOf } from '../served.ts';
import { Language } from './codes.ts';

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

const TelemedicineServiceFilter = builder.inputType('TelemedicineServiceFilter', {
  description: 'Telemedicine services that meet all that is given.',
  fields: (t) => ({
    kind: t.field({ type: TelemedicineKind }),
    lifecycle: t.field({ type: Lifecycle }),
    provider: t.id({ description: 'The id of a clinic.' }),
    language: t.string({ description: 'BCP 47 tag of a language that is spoken.' }),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('telemedicineService');

const criteria: Criteria<typeof TelemedicineServiceFilter.$inferInput> = {
  kind: by.equals('kind'),
  lifecycle: by.equals('lifecycle'),
  provider: by.ref('provider', 'clinic'),
  language: by.language('language'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('telemedicineService', 'TelemedicineServiceOrder', {
  labels: { NAME: 'name' },
});

itemQueries('telemedicineService', 'telemedicineServices', {
  ref: TelemedicineService,
  connection: TelemedicineServiceConnection,
  filter: TelemedicineServiceFilter,
  criteria,
  order,
});
