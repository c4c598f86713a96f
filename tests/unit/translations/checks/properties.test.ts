import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';
import { medicalPairs } from './medical-pairs.ts';

const byValue = new Set(['numbers', 'units', 'comparators', 'dates', 'currency', 'contacts']);
const valueErrors = (source: string, target: string, locales: readonly [Locale, Locale]) =>
  runChecks(anInput(source, target, locales)).filter(({ check }) => byValue.has(check));

const locale = fc.constantFrom(...localeTags);
const pieces = fc.constantFrom(
  ...' |, |. |-|–| – |: |/|мг|mg|毫克|مغ| %|°C|万|만|млн|$|₽|до |не более |超过|以上|이하|=|<|≥|марта|March|月|日|년|x'.split(
    '|',
  ),
);
const number = fc.oneof(
  fc.nat(3000).map(String),
  fc.constantFrom('1.5', '0,25', '1 500', '½', '٣'),
);
const messyText = fc
  .array(fc.oneof(pieces, number), { maxLength: 14 })
  .map((parts) => parts.join(''));

const sentences: Partial<Record<Locale, (...values: number[]) => string>> = {
  ru: (a, b) => `Принимайте ${a} мг и выпейте ${b} мл воды.`,
  en: (a, b) => `Take ${a} mg and drink ${b} ml of water.`,
  ar: (a, b) => `تناول ${a} مغ واشرب ${b} مل من الماء.`,
  'zh-Hans': (a, b) => `服用${a}毫克并饮用${b}毫升水。`,
  ko: (a, b) => `${a}mg을 복용하고 물 ${b}ml를 드십시오.`,
  fa: (a, b) => `${a} میلی‌گرم مصرف کنید و ${b} میلی‌لیتر آب بنوشید.`,
};
const written = Object.keys(sentences) as Locale[];

const digits: Record<string, (text: string) => string> = {
  arabic: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  persian: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))),
  fullWidth: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
};
const figure = fc.integer({ min: 3, max: 950 });

describe('numbers, units, bounds and dates', () => {
  it('are those of the source when the text is the same', () => {
    fc.assert(
      fc.property(messyText, locale, (text, tag) => {
        expect(valueErrors(text, text, [tag, tag])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same in any digits', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.constantFrom(...written),
        fc.constantFrom(...Object.keys(digits)),
        (a, b, tag, system) => {
          const text = sentences[tag]?.(a, b) ?? '';
          expect(valueErrors(text, digits[system]?.(text) ?? '', [tag, tag])).toEqual([]);
          expect(valueErrors(sentences.ru?.(a, b) ?? '', text, ['ru', tag])).toEqual([]);
        },
      ),
    );
  });

  it('are missed when any one of them is deleted', () => {
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(...written), fc.boolean(), (a, b, tag, first) => {
        const text = sentences[tag]?.(a, b) ?? '';
        const broken = first
          ? text.replace(String(a), '')
          : text.slice(0, text.lastIndexOf(String(b))) +
            text.slice(text.lastIndexOf(String(b)) + String(b).length);
        const errors = valueErrors(sentences.ru?.(a, b) ?? '', broken, ['ru', tag]);
        expect(errors.map(({ check }) => check)).toContain('numbers');
      }),
    );
  });

  it('are missed when one of a medical text is deleted', () => {
    for (const { source, target, locales } of medicalPairs) {
      for (const match of target.matchAll(/(?<![\p{L}-])[\d۰-۹]+/gu)) {
        const broken = target.slice(0, match.index) + target.slice(match.index + match[0].length);
        // The 1 of the Japanese “1日” is no number of the source.
        if (match[0] === '1') continue;
        expect([locales, valueErrors(source, broken, locales).length]).not.toEqual([locales, 0]);
      }
    }
  });
});
