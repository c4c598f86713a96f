import type { Locale } from '../../locales.ts';

/** What one comma or point before exactly three digits means; elsewhere it is a decimal mark. */
type Mark = 'decimal' | 'thousands' | 'either';

/** After CLDR; `either` where practice is mixed, so that no reading of it is called wrong. */
const marks: Record<Locale, Record<',' | '.', Mark>> = {
  ru: { ',': 'decimal', '.': 'either' },
  en: { ',': 'thousands', '.': 'decimal' },
  ar: { ',': 'either', '.': 'either' },
  'zh-Hans': { ',': 'thousands', '.': 'decimal' },
  ko: { ',': 'thousands', '.': 'decimal' },
  ja: { ',': 'thousands', '.': 'decimal' },
  kk: { ',': 'decimal', '.': 'either' },
  uz: { ',': 'decimal', '.': 'either' },
  vi: { ',': 'decimal', '.': 'thousands' },
  mn: { ',': 'either', '.': 'either' },
  fr: { ',': 'decimal', '.': 'either' },
  de: { ',': 'decimal', '.': 'thousands' },
  tr: { ',': 'decimal', '.': 'thousands' },
  fa: { ',': 'either', '.': 'either' },
};

/**
 * The readings of a figure, likeliest first: `1.500` is 1500 in German and 1.5 in English.
 *
 * @returns null when it is no single number (`1.2.3`, `1,2,3`).
 */
export function readFigure(figure: string, locale: Locale): number[] | null {
  const text = figure.replace(/[ ٬]/g, '').replace('٫', '.');
  const kinds = new Set(text.match(/[.,]/g));
  if (kinds.size === 0) return [Number(text)];
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const mark = text[last] as '.' | ',';
  const ahead = text.slice(0, last);
  const behind = text.slice(last + 1);
  // A list of years without blanks: “1665,1691”.
  if (/^[12]\d{3},[12]\d{3}$/.test(text)) return null;
  const decimal = Number(`${ahead.replace(/[.,]/g, '')}.${behind}`);
  const whole = Number(text.replace(/[.,]/g, ''));
  if (kinds.size === 2) return ahead.includes(mark) ? null : [decimal];
  if (ahead.includes(mark)) return /^\d{1,3}([.,]\d{3})+$/.test(text) ? [whole] : null;
  // A space, an Arabic mark or a leading zero leaves one reading only.
  if (behind.length !== 3 || /^0|\d{4}/.test(ahead) || /[ ٬٫]/.test(figure)) return [decimal];
  const meaning = marks[locale][mark];
  if (meaning === 'either') return [decimal, whole];
  return meaning === 'decimal' ? [decimal] : [whole];
}
