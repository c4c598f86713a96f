import { LRUCache } from 'lru-cache';
import type { Locale } from '../../../translations/locales.ts';

/**
 * The locale that an `Accept-Language` header asks for most (RFC 9110, 12.5.4), among those
 * offered; undefined when it asks for none of them, or for any (`*`).
 *
 * Tags match by language and script, whichever way they are written: `zh-CN` and `zh` are
 * zh-Hans, `zh-TW` is not, `uz-Cyrl` is not uz.
 */
export function negotiate(header: string, offered: readonly Locale[]): Locale | undefined {
  for (const { tag } of preferences(header)) {
    if (tag === '*') return undefined;
    const match = localeFor(tag, offered);
    if (match) return match;
  }
  return undefined;
}

/** The locale that a tag means, whichever way it is written, among those offered. */
export function localeFor(tag: string, offered: readonly Locale[]): Locale | undefined {
  const wanted = languageAndScript(tag);
  if (wanted === undefined) return undefined;
  return offered.find((locale) => languageAndScript(locale) === wanted);
}

/** No browser sends more; the header is a stranger's. */
const mostTags = 20;

function preferences(header: string): { tag: string; quality: number }[] {
  return header
    .split(',', mostTags)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
      const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0 && quality <= 1)
    .sort((one, other) => other.quality - one.quality);
}

/** A tag takes some 25 µs to be understood, and the same few come again and again. */
const understood = new LRUCache<string, { written: string | undefined }>({ max: 500 });

function languageAndScript(tag: string): string | undefined {
  const known = understood.get(tag) ?? { written: understand(tag) };
  understood.set(tag, known);
  return known.written;
}

function understand(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
