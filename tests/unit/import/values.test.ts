import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeName } from '../../../collections/codes/named-options.ts';
import { listOf } from '../../../collections/import/values/list.ts';
import { readingsOf } from '../../../collections/import/values/number.ts';
import { readValue } from '../../../collections/import/values/read-value.ts';
import { richTextOf, wordsOf } from '../../../collections/import/values/rich-text.ts';
import { localeTags } from '../../../translations/locales.ts';
import { fieldAt } from './a-tree.ts';

const resolve = (collection: string, name: string) =>
  collection === 'clinics' && name === 'known' ? 'id-1' : undefined;

function read(path: string, value: unknown, as?: string) {
  const result = readValue(value, { field: fieldAt(path), resolve }, as);
  return 'value' in result ? result.value : result;
}

const refusal = (reason: string, cure = '') => ({
  reason: expect.stringContaining(reason),
  cure: expect.stringContaining(cure),
});

describe('numbers', () => {
  it.each([
    ['1200', [1200]],
    ['1 200,5', [1200.5]],
    ['1\u00A0200', [1200]],
    ["1'200.25", [1200.25]],
    ['1,234,567', [1_234_567]],
    ['1.234,5', [1234.5]],
    ['1,234.5', [1234.5]],
    ['55,81', [55.81]],
    ['0,500', [0.5]],
    ['−7.5', [-7.5]],
    ['٣٤٫٥', [34.5]],
    ['۱۲۳', [123]],
    ['12 34', []],
    ['12 beds', []],
    ['', []],
    ['NaN', []],
    ['1,234', [1.234, 1234]],
    ['1.200', [1.2, 1200]],
    ['1.234.567', [1_234_567]],
    ['0.125', [0.125]],
    ['55.7512', [55.7512]],
  ])('%s can mean %j', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it('are read back as they are written in English and in Russian', () => {
    const amount = fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .map((n) => Number(n.toFixed(2)) + 0);
    fc.assert(
      fc.property(amount, fc.constantFrom('en', 'ru'), (number, language) => {
        const text = number.toLocaleString(language, { minimumFractionDigits: 2 });
        expect(readingsOf(text)).toEqual([number]);
      }),
    );
  });

  it('outside the field’s limits are refused, and the limits decide what is ambiguous', () => {
    expect(read('beds', '-4')).toEqual(refusal('not between 0 and'));
    expect(read('beds', '1,234')).toEqual(refusal('could be 1.234 or 1234', '1234.5'));
    expect(read('beds', '1.200')).toEqual(refusal('could be 1.2 or 1200'));
    expect(read('location.latitude', '55,818')).toBe(55.818);
    expect(read('location.latitude', '55.818')).toBe(55.818);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['31.03.2026', '2026-03-31'],
    ['3/31/2026', '2026-03-31'],
    ['31/3/2026', '2026-03-31'],
    ['2026年3月31日', '2026-03-31'],
    ['2026년 3월 31일', '2026-03-31'],
    ['2026-03-31T23:30:00+10:00', '2026-03-31T00:00:00.000Z'],
  ])('%s is %s', (text, start) => {
    expect(read('opened', text)).toMatch(new RegExp(`^${start}`));
  });

  it.each([
    ['3/4/2026', 'two dates'],
    ['30.02.2026', 'no such day'],
    ['31.03.26', 'not a date'],
    ['0026-03-31', 'not from 1900'],
    ['31.03.1826', 'not from 1900'],
    ['soon', 'not a date'],
  ])('%s is refused: %s', (text, reason) =>
    expect(read('opened', text)).toEqual(refusal(reason, '2026-03-31')),
  );
});

describe('yes and no', () => {
  it.each([
    ['да', true],
    ['Yes', true],
    ['1', true],
    ['+', true],
    [true, true],
    ['НЕТ', false],
    ['-', false],
    ['0', false],
  ])('%s is %s', (text, value) => expect(read('emergency', text)).toBe(value));

  it('are refused when they are something else', () => {
    expect(read('emergency', 'maybe')).toEqual(refusal('neither yes nor no', 'да'));
  });
});

describe('closed lists', () => {
  it('take a value or its name in Russian or English, whatever its case', () => {
    expect(read('lifecycle', 'OPERATING')).toBe('operating');
    expect(read('lifecycle', 'Работает')).toBe('operating');
    expect(read('lifecycle', 'Closed')).toBe('closed');
  });

  it('name what is near to a value that they have not', () => {
    expect(read('lifecycle', 'operatng')).toEqual(refusal('not one of', 'operating'));
  });

  it('know the countries by their names in every language of the product', () => {
    for (const language of localeTags) {
      for (const code of ['RU', 'KR', 'KZ', 'VN', 'AE', 'US', 'CN']) {
        expect(read('country', codeName({ type: 'region', code, language }))).toBe(code);
      }
    }
  });

  it.each([
    ['Russia', 'RU'],
    ['South Korea', 'KR'],
    ['РФ', 'RU'],
    ['Республика Корея', 'KR'],
    ['США', 'US'],
    ['UK', 'GB'],
    ['kr', 'KR'],
  ])('know %s as %s', (name, code) => expect(read('country', name)).toBe(code));

  it('can be asked for a code where the field is free text', () => {
    expect(read('tags', 'Казахстан', 'country')).toBe('KZ');
    expect(read('tags', 'Korean', 'language')).toBe('ko');
    expect(read('tags', 'Казахстан')).toBe('Казахстан');
  });
});

describe('lists', () => {
  it.each([
    ['a; b|c\nd;', ['a', 'b', 'c', 'd']],
    ['http://a.kr/x;s=1', ['http://a.kr/x;s=1']],
    ['http://a.kr; https://b.kr', ['http://a.kr', 'https://b.kr']],
    [['a', null, ''], ['a']],
    [5, [5]],
  ])('%j has the values %j', (cell, values) => expect(listOf(cell)).toEqual(values));
});

describe('what a program writes where it has no value', () => {
  const errors =
    '#REF! #N/A #NAME? #VALUE! #DIV/0! #NUM! #NULL! #SPILL! #CALC! #ССЫЛКА! #ЗНАЧ! #ДЕЛ/0! #ИМЯ? #Н/Д #WERT! #BEZUG! #NV #¡REF! Err:502 ##### NaN undefined null NULL \\N';

  it.each([...errors.split(' '), '[object Object]', ' #N/A '])(
    '%s is refused in every field',
    (value) => {
      for (const field of ['name', 'beds', 'country', 'opened', 'emergency']) {
        expect(read(field, value)).toEqual(refusal('an error that a program wrote', 'formula'));
      }
    },
  );

  it.each(['#1 Clinic', 'Клиника #5', 'N/A', '=1+1', '#хештег', 'Nan', 'Null Island'])(
    '%s is text',
    (value) => expect(read('name', value)).toBe(value),
  );
});

describe('other values', () => {
  it('are documents by what they are called, or refused', () => {
    expect(read('parent', ' known ')).toBe('id-1');
    expect(read('parent', 'unknown')).toEqual(refusal('no such document in clinics', 'slug'));
  });

  it('are refused when some of their bytes could not be read', () => {
    expect(read('name', 'Больни\uFFFDа')).toEqual(refusal('not text', 'UTF-8'));
  });

  it('become paragraphs where the field is formatted, with the same words', () => {
    const text = 'Первый абзац,\nвторая строка.\n\n  Второй абзац.';
    const tree = richTextOf(text);
    expect(tree.root.children).toHaveLength(2);
    expect(wordsOf(tree)).toBe(text.replace(/\s+/g, ' '));
  });
});
