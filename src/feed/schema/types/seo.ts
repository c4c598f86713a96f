import { builder } from '../builder.ts';
import { inLocale, type Served } from '../served.ts';
import { Image, imageOf } from './image.ts';

export const Seo = builder.objectRef<Served>('Seo');

Seo.implement({
  description: 'What search engines and previews show, where it differs from the item itself.',
  fields: (t) => ({
    title: t.string({
      nullable: true,
      resolve: (of) => inLocale(of.item.seo.title, of)?.value ?? null,
    }),
    description: t.string({
      nullable: true,
      resolve: (of) => inLocale(of.item.seo.description, of)?.value ?? null,
    }),
    image: t.field({
      type: Image,
      nullable: true,
      resolve: (of) => imageOf(of.item.seo.image, of),
    }),
  }),
});
