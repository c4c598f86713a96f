import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines } from '../../../translations/clean-text.ts';

describe('a text of one line', () => {
  it.each([
    ['a line break', 'Клиника\r\nСевер', 'Клиника Север'],
    ['a vertical tab from Word', 'Клиника\vСевер', 'Клиника Север'],
    ['a line separator', 'Клиника \u2028 Север', 'Клиника Север'],
    ['a line break at its end', 'Клиника\n', 'Клиника'],
    ['NUL', 'Кли\0ника', 'Клиника'],
    ['an escape', '\u001B[31mКлиника', '[31mКлиника'],
    ['DEL and C1', 'Кли\u007Fни\u0086ка', 'Клиника'],
    ['an override of direction', 'Клиника\u202Eexe', 'Клиникаexe'],
    ['isolates', 'Клиника \u2066A\u2069', 'Клиника A'],
    ['a byte order mark', '\uFEFFКлиника', 'Клиника'],
    ['a zero-width space', 'Клиника\u200B Зеро', 'Клиника Зеро'],
    ['half a character', 'Клиника\uD83D', 'Клиника'],
  ])('has no %s', (_what, text, clean) => expect(cleanLine(text)).toBe(clean));

  it.each([
    'چشم‌پزشکی',
    'مستشفى \u200EABC\u200E',
    '👩‍⚕️',
    "Ko'p  tarmoqli — «клиника» № 5, 1 200 ₽",
    'é',
  ])('keeps %s as it is', (text) => expect(cleanLine(text)).toBe(text));

  it('is the same when it is cleaned again, whatever it was', () => {
    const unit = fc.constantFrom(
      'a',
      'Я',
      ' ',
      '\n',
      '\v',
      '\0',
      '\u202E',
      '\u2028',
      '\uD83D',
      '\u200D',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const clean = cleanLine(text);
        expect(cleanLine(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202E]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text of several lines', () => {
  it('keeps its lines and tabs, and nothing else that controls', () => {
    expect(cleanLines('раз\r\nдва\rтри\u2028четыре\n\n\tпять\0\u202E')).toBe(
      'раз\nдва\nтри\nчетыре\n\n\tпять',
    );
  });
});
