import { type Locale, localeTags } from '../../translations/locales.ts';
import { canonical } from '../../translations/records/value.ts';
import { contentVersion } from '../contract/canonical.ts';
import { machineEdition } from '../contract/editions.ts';
import {
  type FeedItem,
  type FeedType,
  isPublicItem,
  isPublicType,
  type LogType,
} from '../contract/index.ts';
import { localeOfKey } from '../contract/pick.ts';
import { everyone, sameAudience } from '../feed-log/audience.ts';
import type { LogChange, LogEntry } from '../feed-log/types.ts';
import type { Projected } from './project/types.ts';
import { substanceOf } from './substance-of.ts';

/** What there is of a document for each kind of site: in the feed, or in the log. */
type Editions<T> = {
  /** Without any machine text. */
  plain: T;
  /** With them, for sites that take them. */
  machine: T;
};

/**
 * What has to be written of a document: its item, made as if there were no machine texts, and its
 * machine edition, which is in the log only where the two differ.
 *
 * @param known what the log has of them.
 */
export function changesOf(
  { id, type }: { id: string; type: FeedType },
  { plain, machine }: Editions<Projected | null>,
  known: Editions<LogEntry | undefined>,
): LogChange[] {
  const item = plain?.item ?? null;
  const change: LogChange = {
    ...stateOf({ id, type }, item, known.plain?.item),
    audience: plain?.audience ?? known.plain?.audience ?? everyone,
  };
  if (!isPublicType(type)) return [change];
  const differs = item && machine && contentVersion(machine.item) !== change.version;
  const edition = differs ? machine.item : null;
  if (!edition && !known.machine?.item) {
    return [change];
  }
  const reads = edition ?? item;
  const read = known.machine?.item ?? known.plain?.item;
  const goesOn = plain && known.plain?.item && sameAudience(plain.audience, known.plain.audience);
  const difference = differenceOf(read, reads);
  return [
    change,
    {
      ...stateOf({ id, type: machineEdition(type) }, edition, null),
      // What its readers see may change by its coming and going, too.
      ...difference,
      textLocales: goesOn ? difference.textLocales : undefined,
      audience: everyone,
    },
  ];
}

function stateOf(
  { id, type }: { id: string; type: LogType },
  item: FeedItem | null,
  before: FeedItem | null | undefined,
): Omit<LogChange, 'audience'> {
  const version = item ? contentVersion(item) : 'deleted';
  return { id, type, item, version, ...differenceOf(before, item) };
}

function differenceOf(
  before: FeedItem | null | undefined,
  after: FeedItem | null,
): Pick<LogChange, 'locales' | 'textLocales' | 'substance'> {
  const locales = localesChanged(before, after);
  const isKnown = before && after && isPublicItem(before) && isPublicItem(after);
  return {
    locales,
    textLocales: locales.length > 0 ? localesChanged(ownOf(before), ownOf(after)) : [],
    ...(isKnown && { substance: substanceOf(before, after, locales) }),
  };
}

/** An item without its disclaimers, of which a site is served those of its country alone. */
const ownOf = (item: FeedItem | null | undefined) => item && { ...item, disclaimers: [] };

/**
 * The locales whose own text differs between two items, be it approved or a machine's; every
 * locale with text for a new one.
 */
export function localesChanged(before: unknown, after: unknown): Locale[] {
  const textsBefore = textsByLocale(before);
  const textsAfter = textsByLocale(after);
  return localeTags.filter(
    (locale) => canonical(textsBefore.get(locale)) !== canonical(textsAfter.get(locale)),
  );
}

type Text = { path: string; key: string; text: unknown };

/** Texts of an item by locale, each with the place that it stands in. */
function textsByLocale(item: unknown): Map<Locale, Text[]> {
  const texts = new Map<Locale, Text[]>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    const entries = Object.entries(value).map(([key, inner]) => ({
      key,
      inner,
      locale: localeOfKey(key),
    }));
    const isLocalized = entries.every(({ locale }) => locale);
    for (const { key, inner, locale } of entries) {
      if (isLocalized && locale) {
        texts.set(locale, [...(texts.get(locale) ?? []), { path, key, text: inner }]);
      } else {
        walk(inner, `${path}/${key}`);
      }
    }
  };
  const { translations: _summaries, ...content } = (item ?? {}) as Record<string, unknown>;
  walk(content, '');
  return texts;
}
