import { nameIn } from '../../../contract/face.ts';
import { escapeText } from '../../rich-text/html.ts';
import { highlight, type Matched } from '../../search/highlight.ts';
import { servedTexts } from '../../search/texts.ts';
import { builder } from '../builder.ts';
import { Item } from '../refs.ts';
import { inLocale, type Served } from '../served.ts';

type HitShape = { served: Served; matched: Matched };

const SearchHit = builder.objectRef<HitShape>('SearchHit');

SearchHit.implement({
  fields: (t) => ({
    node: t.field({ type: Item, resolve: ({ served }) => served }),
    name: t.string({
      nullable: true,
      description: 'HTML: what the item is called, with what was found in it in <mark>.',
      resolve: ({ served, matched }) => {
        const name = inLocale(nameIn(served.item), served)?.value;
        return name === undefined ? null : (highlight(name, matched) ?? escapeText(name));
      },
    }),
    excerpt: t.string({
      nullable: true,
      description:
        'HTML: a piece of its other texts with what was found in it; null where nothing was.',
      resolve: ({ served, matched }) =>
        highlight(servedTexts(served.item, served.reading), matched),
    }),
  }),
});

export const SearchResult = builder.objectRef<{ totalCount: number; hits: HitShape[] }>(
  'SearchResult',
);

SearchResult.implement({
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', { description: 'How many were found in all.' }),
    hits: t.field({
      type: [SearchHit],
      description: 'The best first.',
      resolve: ({ hits }) => hits,
    }),
  }),
});
