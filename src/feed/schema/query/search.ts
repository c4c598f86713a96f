import { PolyclinicError } from '../../../errors.ts';
import { whenReady } from '../../memory/pending.ts';
import { pageDefault, pageLimit } from '../../paging/page.ts';
import { type Hit, search, type Wanted } from '../../search/search.ts';
import { builder } from '../builder.ts';
import { ItemType } from '../enums/index.ts';
import { type Served, serve } from '../served.ts';
import { SearchResult } from '../types/search-result.ts';
import { codeOf } from './codes.ts';
import { wholeReadingKey } from './criteria.ts';
import { localeArgs, readingFor } from './reading.ts';

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
    resolve: (_, { query, types, country, first, ...locale }, context) => {
      const reading = readingFor(locale, context);
      const { view } = context;
      const size = checkSize(first ?? pageDefault);
      const wanted: Wanted = {
        query: checkQuery(query),
        types: types ?? null,
        country: country == null ? null : codeOf('country', country, 'country'),
      };
      return whenReady(() => {
        const { total, best } = view.keep(
          `search ${JSON.stringify(wanted)} ${wholeReadingKey(reading)}`,
          () => search(view, reading, wanted),
          (hits) => hits.best.length,
        );
        const hits = best.slice(0, size).map((hit: Hit) => ({
          hit,
          served: serve<Served['item']>(hit.entry, { view, reading }),
        }));
        return { totalCount: total, hits };
      });
    },
  }),
);

function checkQuery(query: string): string {
  const text = query.trim();
  if (text !== '' && text.length <= longest) return text;
  const message = `“query” must have 1 to ${longest} characters`;
  throw new PolyclinicError('BAD_INPUT', message, { field: 'query' });
}

function checkSize(first: number): number {
  if (first >= 1 && first <= pageLimit) return first;
  const message = `“first” must be between 1 and ${pageLimit}, not ${first}`;
  throw new PolyclinicError('BAD_INPUT', message, { field: 'first' });
}
