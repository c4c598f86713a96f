import { directionOf, type Locale } from '../../../../translations/locales.ts';
import type { RichText as Lexical, Localized } from '../../../contract/index.ts';
import { namedIn, type Picture, type TextReader } from '../../../contract/rich-text.ts';
import type { View } from '../../replica/view.ts';
import { htmlOf } from '../../rich-text/html.ts';
import { jsonOf } from '../../rich-text/json.ts';
import { markdownOf } from '../../rich-text/markdown.ts';
import { plainText } from '../../rich-text/plain-text.ts';
import { builder } from '../builder.ts';
import { Direction } from '../enums/index.ts';
import * as f from '../fields.ts';
import { encodeGlobalId, typeNames } from '../global-id.ts';
import { readingKey } from '../query/criteria.ts';
import { Item } from '../refs.ts';
import { inLocale, nameOf, type Served, serve } from '../served.ts';
import { Image, imageAddress, imagesOf } from './image.ts';

/** A rich text on its way to a reader. */
type ServedText = { text: Lexical; locale: Locale; of: Served };

/** A rich text of an item, as its reader is served it. */
function servedText(text: Localized<Lexical>, of: Served): ServedText | null {
  const served = inLocale(text, of);
  return served && { text: served.value, locale: served.locale, of };
}

const writers = { html: htmlOf, markdown: markdownOf, json: jsonOf } as const;
type Format = keyof typeof writers;

const alike = new WeakMap<object, Map<string, unknown>>();
let counted = 0;
const numbers = new WeakMap<object, number>();

/**
 * Writes a rich text in a format. A text that names nothing reads alike for everybody, for as long as
 * it is not edited, and is written once; another one once for each kind of reader until the log
 * moves.
 */
function writeText<F extends Format>(
  served: ServedText,
  format: F,
): ReturnType<(typeof writers)[F]> {
  type Written = ReturnType<(typeof writers)[F]>;
  const { text, locale, of } = served;
  const { view } = of;
  const write = () => writers[format](text, readerOf(served)) as Written;
  const { items, images } = namedIn(text);
  if (items.length > 0 || images.length > 0) {
    const number = numbers.get(text.root) ?? ++counted;
    numbers.set(text.root, number);
    return view.memo(`text ${number} ${format} ${readingKey(of.reading)}`, write, () => 50);
  }
  const known = alike.get(text.root) ?? new Map<string, unknown>();
  alike.set(text.root, known);
  const key = `${format} ${locale}`;
  if (!known.has(key)) known.set(key, write());
  return known.get(key) as Written;
}

/** The items that a rich text names and its reader may see. */
function referencesIn({ text, of }: ServedText, view: View): Served[] {
  return namedIn(text).items.flatMap(({ type, id }) => {
    const entry = view.get(type, id);
    return entry ? serve<Served['item']>(entry, { view, reading: of.reading }) : [];
  });
}

function readerOf({ locale, of }: ServedText): TextReader {
  const { view } = of;
  return {
    lang: locale,
    dir: directionOf(locale),
    item: ({ type, id }) => {
      const entry = view.get(type, id);
      if (!entry) return null;
      const typeName = typeNames[type];
      const name = nameOf(serve<Served['item']>(entry, { view, reading: of.reading }));
      return { globalId: encodeGlobalId(typeName, id), typeName, name };
    },
    picture: (id) => pictureOf(id, of),
  };
}

function pictureOf(id: string, of: Served): Picture | null {
  const image = of.item.images?.find((each) => each.id === id);
  if (!image) return null;
  const { width, height } = image;
  return {
    src: imageAddress(image.filename),
    width,
    height,
    alt: inLocale(image.alt, of)?.value ?? null,
    caption: inLocale(image.caption, of)?.value ?? null,
  };
}

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
