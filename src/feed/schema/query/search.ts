import { nameIn } from '../../../contract/face.ts';
import { badInput } from '../../../errors.ts';
import { pageDefault, pageLimit, sizeOf } from '../../paging/page.ts';
import { scopeOf } from '../../replica/scope.ts';
import { escapeText } from '../../rich-text/html.ts';
import { highlight, type Matched } from '../../search/highlight.ts';
import type { Wanted } from '../../search/search.ts';
import { servedTexts } from '../../search/texts.ts';
import { builder } from '../builder.ts';
import { ItemType } from '../enums/index.ts';
import { Item } from '../refs.ts';
import { inLocale, type Served, serve } from '../served.ts';
import { codeOf } from './codes.ts';
import { localeArgs, readingFor } from './reading.ts';

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

const SearchResult = builder.objectRef<{ totalCount: number; hits: HitShape[] }>('SearchResult');

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

/** The longest query, in characters; nobody types more. */
const longest = 200;

builder.queryField('search', (t) =>
  t.field({
    type: SearchResult,
    description:
      'Finds items by words of their names and texts: whatever the case, accents and endings, the ' +
      'forms of Arabic letters, and with a letter wrong in a long word.',
    args: {
      query: t.arg.string({ required: true }),
      types: t.arg({ type: [ItemType], description: 'Default: all.' }),
      country: t.arg.string({ description: 'ISO 3166-1 alpha-2.' }),
      first: t.arg.int({ defaultValue: pageDefault, description: `1…${pageLimit}.` }),
      ...localeArgs,
    },
    resolve: async (_, { query, types, country, first, ...locale }, context) => {
      const reading = readingFor(locale, context);
      const { view, searcher } = context;
      const size = sizeOf('first', first ?? pageDefault);
      const wanted: Wanted = {
        query: checkQuery(query),
        types: types ?? null,
        country: country == null ? null : codeOf('country', country, 'country'),
        chain: reading.chain,
        allowed: reading.allowed,
      };
      const { replica } = view;
      const { total, best, ...terms } = await searcher.search(
        replica,
        scopeOf(replica, view.site),
        wanted,
      );
      const matched = { terms: new Set(terms.terms), prefixes: terms.prefixes };
      const hits = best.slice(0, size).flatMap(({ type, id }) => {
        const entry = view.get(type, id);
        return entry ? [{ served: serve<Served['item']>(entry, { view, reading }), matched }] : [];
      });
      return { totalCount: total, hits };
    },
  }),
);

function checkQuery(query: string): string {
  const text = query.trim();
  if (text !== '' && text.length <= longest) return text;
  throw badInput('query', `“query” must have 1 to ${longest} characters`);
}
