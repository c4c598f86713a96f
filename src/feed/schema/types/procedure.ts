import { builder } from '../builder.ts';
import { ProcedureKind } from '../enums/index.ts';
import { servedPage } from '../page.ts';
import { Item, Offer, OfferConnection, Procedure, Specialty } from '../refs.ts';
import { oneRelated } from '../related.ts';
import { richTextOf } from '../rich-text.ts';
import { textOf } from '../served.ts';
import { Coding } from './coding.ts';
import { RichText } from './rich-text.ts';

Procedure.implement({
  description: 'What is done for patients.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    code: t.string({ resolve: ({ item }) => item.code }),
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    kind: t.field({
      type: ProcedureKind,
      nullable: true,
      resolve: ({ item }) => ProcedureKind.known(item.kind ?? ''),
    }),
    specialty: t.field({
      type: Specialty,
      nullable: true,
      resolve: (of, _, context) => oneRelated('specialty', of.item.specialty, { of, context }),
    }),
    summary: t.string({ nullable: true, resolve: textOf(({ summary }) => summary) }),
    description: t.field({
      type: RichText,
      nullable: true,
      resolve: richTextOf(({ description }) => description),
    }),
    indications: t.string({ nullable: true, resolve: textOf(({ indications }) => indications) }),
    contraindications: t.string({
      nullable: true,
      resolve: textOf(({ contraindications }) => contraindications),
    }),
    preparation: t.string({ nullable: true, resolve: textOf(({ preparation }) => preparation) }),
    recovery: t.string({ nullable: true, resolve: textOf(({ recovery }) => recovery) }),
    stayDays: t.int({
      nullable: true,
      description: 'In the clinic.',
      resolve: ({ item }) => item.stayDays,
    }),
    flyAfterDays: t.int({
      nullable: true,
      description: 'After so many days a patient may fly.',
      resolve: ({ item }) => item.flyAfterDays,
    }),
    codings: t.field({ type: [Coding], resolve: ({ item }) => item.codings }),
    lastReviewed: t.field({
      type: 'Date',
      nullable: true,
      description: 'When somebody of the profession last looked at the text.',
      resolve: ({ item }) => item.lastReviewed,
    }),
    offers: t.connection(
      {
        type: Offer,
        description: 'What it costs, by clinic.',
        resolve: ({ item, reading }, args, context) =>
          servedPage({
            entries: context.view.naming('procedureOfOffer', item.id),
            type: 'offer',
            args,
            reading,
            context,
          }),
      },
      OfferConnection,
    ),
  }),
});
