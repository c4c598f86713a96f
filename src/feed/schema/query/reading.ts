import type { Locale } from '../../../../translations/locales.ts';
import { negotiate } from '../../locale/negotiate.ts';
import { defaultLocaleOf, localesOf, type Reading, readingOf } from '../../locale/reading.ts';
import { builder } from '../builder.ts';
import type { FeedContext } from '../context.ts';

/** The arguments with which a reader says in which locale to be served. */
export const localeArgs = builder.args((t) => ({
  locale: t.field({
    type: 'Locale',
    description: 'Default: by Accept-Language, and then the site’s own.',
  }),
  fallback: t.field({
    type: ['Locale'],
    description:
      'Where text is taken from that the locale lacks, best first, before the source locale. ' +
      'Default: the site’s own chain. Empty: from the source locale only.',
  }),
}));

/**
 * How a reader is served: argument, then `Accept-Language`, then the site's default.
 *
 * @throws PolyclinicError BAD_INPUT for a locale that the site may not be served.
 */
export function readingFor(
  { locale, fallback }: { locale?: Locale | null; fallback?: readonly Locale[] | null },
  context: FeedContext,
): Reading {
  const { site } = context.view;
  const wanted = locale ?? negotiate(context.acceptLanguage() ?? '', localesOf(site));
  return readingOf({ requested: wanted ?? defaultLocaleOf(site), fallback, site });
}
