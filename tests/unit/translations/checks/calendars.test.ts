import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

/** The date in a calendar of the language, as people write it. */
const written = {
  fa: (date: Date) =>
    new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' })
      .format(date)
      .replace(/^/, 'معاینه در ')
      .concat(' است.'),
  ja: (date: Date) =>
    `診察は${new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' }).format(date)}です。`,
};

const sources = {
  ru: (date: Date) =>
    `Приём ${new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date)} ${date.getUTCFullYear()} года.`,
  en: (date: Date) =>
    `The appointment is on ${new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(date)}.`,
};

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => new Date(date.toISOString().slice(0, 10)));

const nameOf = (locale: Locale) => new Intl.DisplayNames('en', { type: 'language' }).of(locale);

const errors = (source: string, target: string, locales: readonly [Locale, Locale]) =>
  runChecks(anInput(source, target, locales))
    .filter(({ check, severity }) => severity === 'error' && /^(?:dates|numbers)$/.test(check))
    .map(({ message }) => message.en);

for (const from of ['ru', 'en'] as const) {
  for (const to of ['fa', 'ja'] as const) {
    it(`A date in ${nameOf(from)} is the same in the calendar of ${nameOf(to)}, and the next day is another`, () => {
      fc.assert(
        fc.property(days, (date) => {
          const next = new Date(date.getTime() + 86_400_000);
          expect(errors(sources[from](date), written[to](date), [from, to])).toEqual([]);
          expect(errors(sources[from](date), written[to](next), [from, to])).not.toEqual([]);
        }),
        { numRuns: 50 },
      );
    });
  }
}

it('A year by itself is the same in the calendars of Persian and Japanese', () => {
  expect(
    errors('Клиника открыта в 2025 году.', 'کلینیک در سال ۱۴۰۴ افتتاح شد.', ['ru', 'fa']),
  ).toEqual([]);
  expect(
    errors('Клиника открыта в 2025 году.', 'کلینیک در سال ۱۳۹۸ افتتاح شد.', ['ru', 'fa']),
  ).not.toEqual([]);
  expect(
    errors('Клиника открыта в 2025 году.', '病院は令和7年に開院しました。', ['ru', 'ja']),
  ).toEqual([]);
  expect(
    errors('Клиника открыта в 2025 году.', '病院は令和5年に開院しました。', ['ru', 'ja']),
  ).not.toEqual([]);
});
