import { builder } from '../builder.ts';
import { Doctor, Item, Specialty } from '../refs.ts';
import { allRelated } from '../related.ts';
import { richTextOf } from '../rich-text.ts';
import { partsOf, textOf, textsOf } from '../served.ts';
import { Image, imageOf } from './image.ts';
import { Language } from './language.ts';
import { Position } from './position.ts';
import { RichText } from './rich-text.ts';

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
