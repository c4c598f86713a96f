import { directionOf } from '../../../../translations/locales.ts';
import { namedIn } from '../../../contract/rich-text/targets.ts';
import { plainText } from '../../rich-text/plain-text.ts';
import { builder } from '../builder.ts';
import { Direction } from '../enums/index.ts';
import { Item } from '../refs.ts';
import { referencesIn, type ServedText, writeText } from '../rich-text.ts';
import { Image, imagesOf } from './image.ts';

export const RichText = builder.objectRef<ServedText>('RichText');

RichText.implement({
  fields: (t) => ({
    locale: t.field({ type: 'Locale', resolve: ({ locale }) => locale }),
    direction: t.field({ type: Direction, resolve: ({ locale }) => directionOf(locale) }),
    html: t.string({
      description:
        'Safe to embed as it is, with lang and dir. A link to an item has data-id, the item’s id, ' +
        'and data-type; make its address of your own.',
      resolve: (served) => writeText(served, 'html'),
    }),
    markdown: t.string({
      description: 'GitHub’s. A link to an item has the address “item:” and the item’s id.',
      resolve: (served) => writeText(served, 'markdown'),
    }),
    text: t.string({
      description: 'Without any format, a blank line between paragraphs.',
      resolve: ({ text }) => plainText(text),
    }),
    json: t.field({
      type: 'JSON',
      description: 'Lexical’s tree; links name items by id, uploads an image of “images”.',
      resolve: (served) => writeText(served, 'json'),
    }),
    references: t.field({
      type: [Item],
      description: 'The items that it links to or shows, each once; those in scope.',
      resolve: (served, _, { view }) => referencesIn(served, view),
    }),
    images: t.field({
      type: [Image],
      description: 'The pictures in it.',
      resolve: ({ text, of }) => imagesOf(namedIn(text).images, of),
    }),
  }),
});
