import type { Source as Shape } from '../../items/source.ts';
import { builder } from '../builder.ts';

export const Source = builder.objectRef<Shape>('Source');

Source.implement({
  description: 'Where facts come from.',
  fields: (t) => ({
    title: t.exposeString('title'),
    publisher: t.exposeString('publisher', { nullable: true }),
    url: t.exposeString('url', { nullable: true }),
    published: t.expose('published', { type: 'Date', nullable: true }),
    language: t.exposeString('language', { nullable: true, description: 'BCP 47.' }),
  }),
});
