import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containsTerm,
  findTerms,
  termIndex,
} from '../../../../translations/glossary/term-index.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { aConcept } from './some-concepts.ts';

const found = (source: Locale, terms: string[], text: string) =>
  findTerms(termIndex(terms.map((term, at) => aConcept(String(at), { [source]: term }))), {
    text,
    source,
    target: source === 'en' ? 'ru' : 'en',
  }).map((match) => match.found);

/** locale, term, text, what is found of it */
const cases: [Locale, string, string, string[]][] = [
  [
    'ru',
    'острый бронхит',
    'Острого бронхита и острым бронхитом болеют.',
    ['Острого бронхита', 'острым бронхитом'],
  ],
  ['ru', 'рак', 'раком; ракеты; барак', ['раком']],
  ['ru', 'СПИД', 'больные СПИДом, спидометр, спид', ['СПИДом']],
  ['ru', 'отёк лёгких', 'отек легких', ['отек легких']],
  ['ru', 'COVID-19', 'COVID‑19, COVID 19, COVID-2019', ['COVID‑19', 'COVID 19']],
  ['en', 'WHO', 'The WHO knows who does.', ['WHO']],
  ['en', 'AIDS', 'AID and AIDS', ['AIDS']],
  ['en', 'virus', 'a virus, viruses, antivirus', ['virus', 'viruses']],
  [
    'en',
    'heart attack',
    'heart, attack; heart  attacks; heart\nattack',
    ['heart  attacks', 'heart\nattack'],
  ],
  ['en', "Crohn's disease", 'Crohn’s disease', ['Crohn’s disease']],
  ['fr', 'hôpital', 'l’hôpital, hôpitalité', ['hôpital']],
  ['fr', 'maladie aiguë', 'les maladies aigue\u0308s', ['maladies aigue\u0308s']],
  [
    'de',
    'Krankenhaus',
    'in Krankenhäusern, Krankenhauses, Krankenhausbett',
    ['Krankenhäusern', 'Krankenhauses'],
  ],
  ['tr', 'kalp krizi', 'Kalp krizinden sonra KALP KRİZİ', ['Kalp krizinden', 'KALP KRİZİ']],
  ['tr', 'kalp', 'kalbin, kalplerinde, kalpazan', ['kalbin', 'kalplerinde']],
  ['tr', 'Ankara', 'Ankara’da', ['Ankara']],
  ['kk', 'аурухана', 'ауруханаларда, ауруханашы', ['ауруханаларда']],
  ['uz', 'oʻpka', "o'pkaning, o‘pkalari", ["o'pkaning", 'o‘pkalari']],
  ['mn', 'эмнэлэг', 'эмнэлэгт, эмнэлэгтэй, эмнэлэгжих', ['эмнэлэгт', 'эмнэлэгтэй']],
  ['ar', 'مستشفى', 'في المستشفى وبالمستشفى', ['المستشفى', 'وبالمستشفى']],
  ['fa', 'بیماری', 'بيماري‌ها و بیماریهای', ['بيماري', 'بیماریهای']],
  ['ko', '병원', '병원에서는 병원이 대학병원', ['병원에서는', '병원이']],
  ['ja', '糖尿病', '２型糖尿病の患者', ['糖尿病']],
  ['zh-Hans', '1918 年流感', '在1918年流感时，11918年流感', ['1918年流感']],
  ['zh-Hans', 'AIDS', 'AIDS病毒、ＡＩＤＳ、MAIDS', ['AIDS', 'ＡＩＤＳ']],
  ['vi', 'viêm phế quản', 'Viêm phế quản cấp tính', ['Viêm phế quản']],
];

describe('findTerms', () => {
  it.each(cases)('%s: %s in “%s”', (source, term, text, expected) => {
    expect(found(source, [term], text)).toEqual(expected);
  });

  it('takes the longest of overlapping terms, and nothing within it', () => {
    expect(
      found('en', ['flu', 'seasonal flu', 'flu shot program'], 'seasonal flu shot program, flu'),
    ).toEqual(['flu shot program', 'flu']);
  });

  it('says what is preferred, accepted and forbidden in the target locale', () => {
    const concept = aConcept(
      'c1',
      { ru: 'пневмония', en: 'pneumonia' },
      {
        more: [
          { locale: 'en', term: 'lung inflammation', status: 'accepted' },
          { locale: 'en', term: 'lung cold', status: 'forbidden' },
          { locale: 'ru', term: 'простуда лёгких', status: 'forbidden' },
        ],
      },
    );
    const index = termIndex([concept]);
    const text = 'После пневмонии и простуды лёгких';
    expect(findTerms(index, { text, source: 'ru', target: 'en' })).toEqual([
      {
        concept: 'c1',
        found: 'пневмонии',
        start: 6,
        end: 15,
        target: 'pneumonia',
        accepted: ['lung inflammation'],
        forbidden: ['lung cold'],
        doNotTranslate: false,
        caseSensitive: false,
      },
    ]);
    expect(findTerms(index, { text, source: 'ru', target: 'de' })).toMatchObject([
      { target: null },
    ]);
  });

  it('accepts every meaning of a term that has several', () => {
    const index = termIndex([
      aConcept('a', { ru: 'корь', en: 'measles' }),
      aConcept('b', { ru: 'корь', en: 'rubeola' }),
    ]);
    expect(findTerms(index, { text: 'Корь', source: 'ru', target: 'en' })).toMatchObject([
      { concept: 'a', target: 'measles', accepted: ['rubeola'] },
    ]);
  });

  it('minds the case where the concept says so, also of inflected words', () => {
    const index = termIndex([aConcept('a', { ru: 'Мир' }, { caseSensitive: true })]);
    const text = 'система «Мира», во всём мире';
    expect(findTerms(index, { text, source: 'ru', target: 'en' })).toMatchObject([
      { found: 'Мира' },
    ]);
  });

  it('finds what is not to be translated in any spelling, and only as it is written', () => {
    const index = termIndex([
      aConcept('a', { en: 'Da Vinci', ru: 'Да Винчи' }, { doNotTranslate: true }),
    ]);
    const text = 'Робот da Vinci, Да Винчи; после Винчи';
    expect(
      findTerms(index, { text, source: 'ru', target: 'en' }).map((match) => match.found),
    ).toEqual(['da Vinci', 'Да Винчи']);
  });
});

describe('containsTerm', () => {
  it('follows the same rules', () => {
    expect(
      containsTerm('острой пневмонией', {
        term: 'острая пневмония',
        locale: 'ru',
        caseSensitive: false,
      }),
    ).toBe(true);
    expect(
      containsTerm('пневмоторакс', { term: 'пневмония', locale: 'ru', caseSensitive: false }),
    ).toBe(false);
  });
});

const aLocale = fc.constantFrom(...localeTags);
const aText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'грипп',
        'flu',
        'аурухана',
        '糖尿病',
        '병원에',
        'o‘pka',
        ' ',
        '-',
        ' ',
        'ı',
        'İ',
        '1',
        'ß',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

describe('findTerms, whatever the text', () => {
  it('gives places in order, apart from each other, with the words that stand there', () => {
    fc.assert(
      fc.property(
        aLocale,
        fc.array(aText, { maxLength: 5 }),
        aText,
        fc.boolean(),
        (source, terms, text, doNotTranslate) => {
          const index = termIndex(
            terms.map((term, at) => aConcept(String(at), { [source]: term }, { doNotTranslate })),
          );
          let last = 0;
          for (const match of findTerms(index, { text, source, target: 'en' })) {
            expect(match.found).toBe(text.slice(match.start, match.end));
            expect(match.start).toBeGreaterThanOrEqual(last);
            expect(match.end).toBeGreaterThan(match.start);
            last = match.end;
          }
        },
      ),
    );
  });

  it('finds a term of letters in a text that is that term, and between other words', () => {
    const word = fc.stringMatching(/^[a-zа-яёұқғәҗüöß一-龥가-힣ا-ي]{1,12}$/u);
    const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(aLocale, term, (source, phrase) => {
        expect(found(source, [phrase], phrase)).toEqual([phrase]);
        expect(found(source, [phrase], `(${phrase}), 7`)).toEqual([phrase]);
      }),
    );
  });
});
