import { directionOf } from '../../../../translations/locales.ts';
import type { RichText as Lexical, Localized } from '../../../contract/index.ts';
import { namedIn } from '../../../contract/rich-text/targets.ts';
import { plainText } from '../../rich-text/plain-text.ts';
import { builder } from '../builder.ts';
import { Direction } from '../enums/index.ts';
import * as f from '../fields.ts';
import { Item } from '../refs.ts';
import { referencesIn, type ServedText, servedText, writeText } from '../rich-text.ts';
import { Image, imagesOf } from './image.ts';

const RichText = f.objectType(builder.objectRef<ServedText>('RichText'), {
  locale: f.locale(),
  direction: f.made(Direction, ({ locale }: ServedText) => directionOf(locale)),
  html: f.made('String', (served: ServedText) => writeText(served, 'html'), {
    description:
      'Safe to embed as it is, with lang and dir. A link to an item has data-id, the item’s id, ' +
      'and data-type; make its address of your own.',
  }),
  markdown: f.made('String', (served: ServedText) => writeText(served, 'markdown'), {
    description: 'GitHub’s. A link to an item has the address “item:” and the item’s id.',
  }),
  json: f.made('JSON', (served: ServedText) => writeText(served, 'json'), {
    description: 'Lexical’s tree; links name items by id, uploads an image of “images”.',
  }),
  images: f.made([Image], ({ text, of }: ServedText) => imagesOf(namedIn(text).images, of), {
    description: 'The pictures in it.',
  }),
});

builder.objectFields(RichText, (t) => ({
  text: t.string({
    description: 'Without any format, a blank line between paragraphs.',
    resolve: ({ text }) => plainText(text),
  }),
  references: t.field({
    type: [Item],
    description: 'The items that it links to or shows, each once; those in scope.',
    resolve: (served, _, { view }) => referencesIn(served, view),
  }),
}));

/** A field of an item that is a rich text. */
export const richText: f.Field<Localized<Lexical>> = {
  type: RichText,
  nullable: true,
  serve: servedText,
};
