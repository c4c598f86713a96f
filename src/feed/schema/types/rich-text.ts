import type { RichText as Shape } from '../../items/index.ts';
import { plainText } from '../../rich-text/plain-text.ts';
import { builder } from '../builder.ts';

export const RichText = builder.objectRef<Shape>('RichText');

RichText.implement({
  fields: (t) => ({
    json: t.field({ type: 'JSON', description: 'Lexical’s tree.', resolve: (value) => value }),
    text: t.string({
      description: 'Without any format, a blank line between paragraphs.',
      resolve: plainText,
    }),
  }),
});
