import type { Locale } from '../../locales.ts';
import type { Direction } from './comparator-cues.ts';

/** Words ahead of a number, and behind it with its unit. */
type Span = { ahead?: string; behind?: string };

/**
 * “From” is a lower bound and “until” an upper one, except where they and another number make a
 * range. They have other meanings, too, so that they contradict their opposites and demand nothing.
 */
export const spanCues: Partial<Record<Locale, Record<Direction, Span>>> = {
  ru: { lower: { ahead: 'от' }, upper: { ahead: 'до' } },
  en: { lower: { ahead: 'from' }, upper: { ahead: 'until|till|up to' } },
  ar: { lower: { ahead: 'من|ابتداء من' }, upper: { ahead: 'إلى|حتى|لغاية' } },
  'zh-Hans': { lower: { ahead: '从|自', behind: '起' }, upper: { ahead: '到|至' } },
  ko: { lower: { behind: '부터' }, upper: { behind: '까지' } },
  ja: { lower: { behind: 'から' }, upper: { behind: 'まで' } },
  fr: { lower: { ahead: "à partir d[e']|dès" }, upper: { ahead: "jusqu'à" } },
  de: { lower: { ahead: 'ab' }, upper: { ahead: 'bis|bis zu' } },
  tr: {
    lower: { behind: String.raw`\p{L}{0,8} ?itibaren` },
    upper: { behind: String.raw`\p{L}{0,8} ?kadar` },
  },
  fa: { lower: { ahead: 'از' }, upper: { ahead: 'تا' } },
};

/** What stands between the two numbers of a range, after the unit and the endings of the first. */
export const rangeLinks: Record<Locale, string> = {
  ru: 'до|и',
  en: 'to|up to|through|and|until|till',
  ar: 'إلى|حتى|لغاية|و',
  'zh-Hans': '至|到|~',
  ko: '에서|부터|~',
  ja: 'から|~',
  kk: '-?(?:дан|ден|тан|тен|нан|нен)|пен|бен|мен',
  uz: '-?dan|va',
  vi: 'đến|tới|và',
  mn: '-?(?:аас|ээс|оос|өөс)',
  fr: "à|jusqu'à|et",
  de: 'bis|bis zu|und',
  tr: "'?(?:d[ae]n|t[ae]n)|ila|ile",
  fa: 'تا|و',
};
