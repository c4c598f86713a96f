import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../translations/glossary/import/csv/read-csv.ts';
import { localeOfTag } from '../../../../translations/glossary/import/locale-of-tag.ts';
import { decodeText } from '../../../../translations/xml/decode-text.ts';

const read = (...lines: string[]) => readCsv(lines.join('\n'));
const preferred = (locale: string, term: string) => ({ locale, term, status: 'preferred' });

describe('localeOfTag', () => {
  it.each([
    ['zh_CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh_TW', null],
    ['zh-Hant', null],
    ['fr_XX', 'fr'],
    ['mn_MN', 'mn'],
    ['uz-Cyrl', null],
    ['hi_IN', null],
    ['PT-br', null],
    ['KO', 'ko'],
    ['translation', undefined],
    ['', undefined],
  ])('%s is %s', (tag, locale) => {
    expect(localeOfTag(tag)).toBe(locale);
  });

  it('lets a map decide first', () => {
    expect(localeOfTag('Chinese', { Chinese: 'zh-Hans' })).toBe('zh-Hans');
    expect(localeOfTag('ru', { ru: null })).toBeNull();
  });
});

describe('a concept a row', () => {
  it('has a preferred term in each language’s column', () => {
    const file = read('id,en,ru_RU,zh_TW,remark', '7,rubella, краснуха ,風疹,x');
    expect(file.drafts).toEqual([
      {
        id: '7',
        line: 2,
        concept: 'rubella',
        terms: [preferred('en', 'rubella'), preferred('ru', 'краснуха')],
      },
    ]);
    expect(file.unknownLanguages).toEqual(new Map([['zh_TW', 1]]));
    expect(file.unusedColumns).toEqual(['remark']);
  });

  it('refuses bad rows with their line, and reads the others', () => {
    const file = read(
      'id,en,ru',
      '1,flu,грипп',
      '1,cold,простуда',
      '2,,',
      '3,a,b,c',
      '4,cough,кашель',
    );
    expect(file.drafts.map(({ id }) => id)).toEqual(['1', '4']);
    expect(file.refusals).toEqual([
      { line: 5, concept: '', reason: expect.stringContaining('4 cells') },
      { line: 3, concept: 'cold', reason: expect.stringContaining('“1” already') },
      { line: 4, concept: '', reason: expect.stringContaining('no term') },
    ]);
  });

  it('takes another word of a second column of a locale as accepted', () => {
    const file = read('en;zh_CN;zh_SG', 'taxi;出租车;德士', 'bus;公交车;公交车');
    expect(file.drafts[0]?.terms[2]).toEqual({
      locale: 'zh-Hans',
      term: '德士',
      status: 'accepted',
    });
    expect(file.drafts[1]?.terms).toHaveLength(2);
  });
});

describe('a term a row', () => {
  const header = 'concept,locale,term,status,definition,domain,doNotTranslate,caseSensitive';

  it('gathers the terms of a concept', () => {
    const file = read(
      header,
      'flu,en,flu,,An infection,virology,no,',
      'flu,ru,грипп,preferred,,,,',
      'flu,ru,инфлюэнца,Forbidden,,,,',
      'flu,hi,फ़्लू,,,,,',
      'Da Vinci,en,da Vinci,,,,yes,да',
    );
    expect(file.refusals).toEqual([]);
    expect(file.unknownLanguages).toEqual(new Map([['hi', 1]]));
    expect(file.drafts).toMatchObject([
      {
        id: 'flu',
        definition: 'An infection',
        domain: 'virology',
        doNotTranslate: false,
        terms: [
          preferred('en', 'flu'),
          preferred('ru', 'грипп'),
          { locale: 'ru', term: 'инфлюэнца', status: 'forbidden' },
        ],
      },
      { id: 'Da Vinci', doNotTranslate: true, caseSensitive: true },
    ]);
  });

  it('refuses a row that breaks a rule and keeps its concept', () => {
    const file = read(
      header,
      'flu,en,flu,,,,,',
      'flu,en,influenza,preferred,,,,',
      'flu,ru,,,,,,',
      'flu,ru,грипп,best,,,,',
      'flu,russian language,грипп,,,,,',
      ',ru,грипп,,,,,',
      'flu,de,Grippe,,,,perhaps,',
    );
    expect(file.drafts.map(({ terms }) => terms.map(({ term }) => term))).toEqual([['flu']]);
    expect(file.refusals.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringMatching(/^3 .*already has the preferred term “flu”/),
      expect.stringMatching(/^4 .*empty/),
      expect.stringMatching(/^5 .*“best”/),
      expect.stringMatching(/^6 .*“russian language”/),
      expect.stringMatching(/^7 .*no concept/),
      expect.stringMatching(/^8 .*“perhaps”/),
    ]);
  });
});

describe('a file that cannot be used', () => {
  it('is refused as a whole when its header says nothing', () => {
    expect(() => read('word,meaning', 'a,b')).toThrow(/it names: word, meaning/);
  });

  it('is refused when it is not text', () => {
    expect(() => decodeText(Buffer.from([0xe3, 0xf0]))).toThrow(/save it as UTF-8/);
    expect(() => decodeText(Buffer.from(' \n'))).toThrow(/no text/);
    expect(decodeText(Buffer.from('\uFEFFид', 'utf16le'))).toBe('ид');
  });
});
