import { changesAfter } from '../../changes/changes.ts';
import { sizeOf } from '../../paging/page.ts';
import { builder } from '../builder.ts';
import { Changes } from '../types/changes.ts';
import { localeArgs, readingFor } from './reading.ts';

/** How many changes a call gives at most, and when it does not ask for a number. */
const mostChanges = 500;
const defaultChanges = 100;

builder.queryField('changes', (t) =>
  t.field({
    type: Changes,
    description:
      'What has changed since a token, the last change of each item only. A copy that applies it ' +
      'in order comes to be equal to what the site sees. Errors: BAD_TOKEN for a token that is ' +
      'not this site’s; RESYNC_REQUIRED when the copy must be made anew.',
    args: {
      since: t.arg.string({
        description: 'The nextToken of the call before; null to begin, with all there is.',
      }),
      first: t.arg.int({ defaultValue: defaultChanges, description: `1…${mostChanges}.` }),
      ...localeArgs,
    },
    resolve: (_, { since, first, locale, fallback }, context) => {
      const reading = readingFor({ locale, fallback }, context);
      const position = since == null ? null : context.tokens.open(since);
      const size = sizeOf('first', first ?? defaultChanges, mostChanges);
      return {
        page: changesAfter({ view: context.view, since: position, first: size, fallback }),
        reading,
      };
    },
  }),
);
