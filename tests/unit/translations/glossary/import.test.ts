import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenTerms } from '../../../../translations/glossary/concepts/broken-terms.ts';
import type { ConceptDocument } from '../../../../translations/glossary/concepts/concept-of.ts';
import type { ConceptTerm } from '../../../../translations/glossary/concepts/types.ts';
import { addTerm } from '../../../../translations/glossary/import/add-term.ts';
import { readArguments } from '../../../../translations/glossary/import/cli/read-arguments.ts';
import { mergeDraft } from '../../../../translations/glossary/import/run/merge-draft.ts';
import { suspicions } from '../../../../translations/glossary/import/run/suspicions.ts';
import type { ConceptDraft } from '../../../../translations/glossary/import/types.ts';
import type { Locale } from '../../../../translations/locales.ts';

const aDraft = (
  concept: string,
  terms: Partial<Record<Locale, string>>,
  more: Partial<ConceptDraft> = {},
): ConceptDraft => ({
  id: concept,
  line: 2,
  concept,
  terms: Object.entries(terms).map(([locale, term]) => ({
    locale: locale as Locale,
    term,
    status: 'preferred',
  })),
  ...more,
});

const stored = (draft: ConceptDraft, change: Partial<ConceptDocument> = {}): ConceptDocument => {
  const merged = mergeDraft(draft, 'f:1', undefined);
  const data = 'data' in merged ? merged.data : {};
  return { id: 'd1', updatedAt: '', concept: '', ...data, ...change } as ConceptDocument;
};

describe('mergeDraft', () => {
  const flu = aDraft('flu', { en: 'flu', ru: 'грипп' }, { definition: 'An infection' });

  it('creates a concept that is not there', () => {
    expect(mergeDraft(flu, 'f:1', undefined)).toMatchObject({
      outcome: 'created',
      data: { externalId: 'f:1', concept: 'flu', terms: flu.terms, definition: 'An infection' },
    });
  });

  it('leaves alone what people corrected while the file stayed the same', () => {
    const corrected = stored(flu, {
      terms: [{ locale: 'ru', term: 'инфлюэнца', status: 'preferred' }],
    });
    expect(mergeDraft(flu, 'f:1', corrected).outcome).toBe('unchanged');
  });

  it('replaces the preferred term that changed in the file, says so, and removes nothing else', () => {
    const extra = { locale: 'ru', term: 'простуда', status: 'forbidden' };
    const document = stored(flu, { terms: [...flu.terms, extra] });
    const next = aDraft('flu', { en: 'influenza' });
    expect(mergeDraft(next, 'f:1', document)).toEqual({
      outcome: 'updated',
      data: {
        importedHash: expect.any(String),
        terms: [flu.terms[1], extra, { locale: 'en', term: 'influenza', status: 'preferred' }],
      },
      reasons: ['Changed: terms.', 'en: “flu” became “influenza”.'],
    });
  });

  it('merges any file into any concept so that the rules hold, and again to no change', () => {
    const term = fc.record({
      locale: fc.constantFrom<Locale>('ru', 'en'),
      term: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom<ConceptTerm['status']>('preferred', 'accepted', 'forbidden'),
    });
    const draft = fc.array(term, { minLength: 1, maxLength: 5 }).map((terms) => {
      const made = aDraft('x', {});
      for (const each of terms) addTerm(made, each);
      return made;
    });
    fc.assert(
      fc.property(draft, draft, (before, after) => {
        const merged = mergeDraft(after, 'f:1', stored(before));
        const data = 'data' in merged ? merged.data : {};
        const terms = data.terms ?? before.terms;
        expect(brokenTerms(terms)).toBeNull();
        expect(after.terms.every((each) => terms.some((other) => same(each, other)))).toBe(true);
        const again = stored(before, data as Partial<ConceptDocument>);
        expect(mergeDraft(after, 'f:1', again).outcome).toBe('unchanged');
      }),
    );
  });
});

const same = (a: ConceptTerm, b: ConceptTerm) =>
  a.locale === b.locale && a.term === b.term && a.status === b.status;

describe('suspicions', () => {
  const doubts = (...drafts: ConceptDraft[]) => [...suspicions(drafts).values()].flat();

  it('finds a missing bracket, another script and one word for two concepts', () => {
    expect(
      doubts(
        aDraft('incubation', { en: 'incubation', ru: 'инкубация', de: 'Inkubation (Zeit' }),
        aDraft('intubation', { en: 'intubation', ru: 'инкубация' }),
        aDraft('breathing', { en: 'breathing', ru: 'breathing' }),
      ),
    ).toEqual([
      expect.stringMatching(/^ru “инкубация”.*“intubation”/),
      expect.stringMatching(/^de .*bracket/),
      expect.stringMatching(/^ru “инкубация”.*“incubation”/),
      expect.stringMatching(/^ru “breathing”.*letters/),
    ]);
  });

  it('takes abbreviations and synonyms for what they are', () => {
    expect(
      doubts(
        aDraft('AIDS', { en: 'AIDS', ko: 'AIDS', fa: 'COVID-19' }),
        aDraft('flu', { ru: 'грипп', de: 'Grippe' }),
        aDraft('influenza', { ru: 'грипп', de: 'Grippe' }),
      ),
    ).toEqual([]);
  });

  it('finds a term that was cut short, once the usual lengths are known', () => {
    const whole = Array.from({ length: 30 }, (_, number) =>
      aDraft(`c${number}`, {
        en: `seasonal influenza ${number}`,
        ko: `계절성 인플루엔자 ${number}`,
      }),
    );
    const cut = aDraft('annual influenza', { en: 'annual influenza', ko: '연례' });
    expect(doubts(...whole, cut)).toEqual([expect.stringMatching(/^ko “연례”.*shorter/)]);
    expect(doubts(cut)).toEqual([]);
  });
});

describe('readArguments', () => {
  it('takes the format and the name from the file', () => {
    expect(
      readArguments(['data/terms.TSV', '--locale', 'chinese=zh-Hans', '--locale', 'ru=']),
    ).toEqual({
      file: 'data/terms.TSV',
      format: 'csv',
      source: 'terms',
      locales: { chinese: 'zh-Hans', ru: null },
      report: null,
      dryRun: false,
    });
    expect(readArguments(['--help'])).toBeNull();
  });

  it.each([
    [[], /one file/],
    [['a.csv', 'b.csv'], /one file/],
    [['a.docx'], /--format/],
    [['a.csv', '--format', 'xls'], /--format xls/],
    [['a.csv', '--locale', 'zh=chinese'], /--locale zh=chinese/],
    [['a.csv', '--dry'], /--dry/],
  ])('refuses %j', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
  });
});
