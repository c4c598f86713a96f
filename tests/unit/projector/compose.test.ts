import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, type ServingRule } from '../../../src/projector/compose.ts';
import type { Locale } from '../../../translations/locales.ts';
import type { LeafNode } from '../../../translations/overlay/leaf-tree.ts';
import { missingEntry, type TranslationEntry } from '../../../translations/records/entry.ts';
import { hashOf } from '../../../translations/records/value.ts';

const leaf = (name: string, marks: { clinical?: boolean; person?: boolean } = {}): LeafNode => ({
  type: 'leaf',
  name,
  kind: 'text',
  clinical: false,
  person: false,
  ...marks,
});
const tree = [leaf('name'), leaf('summary')];

const entry = (path: string, more: Partial<TranslationEntry> = {}): TranslationEntry => ({
  ...missingEntry(path, 'text', ''),
  state: 'inReview',
  value: 'working',
  origin: 'human',
  ...more,
});
const live = (value: string, source: string) => ({
  value,
  sourceHash: hashOf(source),
  sourceText: source,
  by: null,
  at: '2026-02-01T00:00:00.000Z',
});
const drafted = (path: string, value: string, source: string) =>
  entry(path, { state: 'machine', value, origin: 'machine', sourceHash: hashOf(source) });
const doc = (texts: Record<string, unknown>) => ({
  id: '1',
  sourceLocale: 'ru' as const,
  ...texts,
});
const records = (entries: TranslationEntry[]) =>
  new Map<Locale, TranslationEntry[]>([['ar', entries]]);

const strict: ServingRule = { serveMachine: false, withdrawChanged: false };
const lenient: ServingRule = { ...strict, serveMachine: true };
const withdrawing: ServingRule = { ...strict, withdrawChanged: true };

describe('compose', () => {
  it('puts the published source and approved translations together', () => {
    const composed = compose(
      doc({ name: { ru: 'Клиника' }, summary: { ru: 'Кратко' } }),
      tree,
      records([entry('name', { approved: live('عيادة', 'Клиника') }), entry('summary')]),
      strict,
    );
    expect(composed.doc).toMatchObject({
      name: { ru: 'Клиника', ar: 'عيادة' },
      summary: { ru: 'Кратко' },
    });
    expect(composed.translations).toEqual({
      ru: { state: 'source', reviewedAt: null, stale: false, completeness: 1 },
      ar: {
        state: 'approved',
        reviewedAt: '2026-02-01T00:00:00.000Z',
        stale: false,
        completeness: 0.5,
      },
    });
  });

  it('says that a translation is stale once the source has moved on', () => {
    const entries = records([entry('name', { approved: live('عيادة', 'Клиника') })]);
    const composed = compose(doc({ name: { ru: 'Новая' } }), tree, entries, strict);
    expect(composed.doc.name).toEqual({ ru: 'Новая', ar: 'عيادة' });
    expect(composed.translations.ar?.stale).toBe(true);
  });

  it('serves what was approved ahead with its own source text only', () => {
    const entries = records([
      entry('name', { approved: live('قديم', 'Старая'), approvedAhead: live('جديد', 'Новая') }),
    ]);
    const served = (ru: string) => compose(doc({ name: { ru } }), tree, entries, strict).doc.name;
    expect(served('Старая')).toEqual({ ru: 'Старая', ar: 'قديم' });
    expect(served('Новая')).toEqual({ ru: 'Новая', ar: 'جديد' });
  });

  it('never serves a text in review, a text without a source, or another locale’s leftovers', () => {
    const value = fc.option(fc.string());
    fc.assert(
      fc.property(value, value, fc.string(), (ru, leftover, working) => {
        const entries = records([entry('name', { value: working })]);
        const composed = compose(doc({ name: { ru, de: leftover } }), tree, entries, lenient);
        expect(composed.doc.name).toEqual(ru?.trim() ? { ru } : {});
      }),
    );
  });
});

describe('a machine’s text', () => {
  const published = doc({ name: { ru: 'Клиника' }, summary: { ru: 'Кратко' } });
  const entries = [
    entry('name', { approved: live('عيادة', 'Клиника') }),
    drafted('summary', 'ملخص', 'Кратко'),
  ];

  it('stands under a key of its own, where nothing is approved and the rule allows it', () => {
    const composed = compose(published, tree, records(entries), lenient);
    expect(composed.doc).toMatchObject({
      name: { ru: 'Клиника', ar: 'عيادة' },
      summary: { ru: 'Кратко', 'ar~machine': 'ملخص' },
    });
    expect(composed.translations.ar).toEqual({
      state: 'machine',
      reviewedAt: '2026-02-01T00:00:00.000Z',
      stale: false,
      completeness: 1,
    });
  });

  it('names the engines that made it', () => {
    const segment = (engine: string | null) => ({
      key: '0',
      source: 'Кратко',
      sourceHash: '',
      target: 'ملخص',
      origin: 'machine' as const,
      engine,
      model: null,
      billedCharacters: 0,
      flaw: null,
    });
    const made = {
      ...drafted('summary', 'ملخص', 'Кратко'),
      segments: [segment('deepl'), segment(null)],
    };
    const composed = compose(published, tree, records([made]), lenient);
    expect(composed.translations.ar?.engine).toBe('deepl');
    expect(compose(published, tree, records([made]), strict).translations).not.toHaveProperty('ar');
  });

  it('leaves no trace where the rule forbids it', () => {
    const without = entries.filter(({ state }) => state !== 'machine');
    expect(compose(published, tree, records(entries), strict)).toEqual(
      compose(published, tree, records(without), strict),
    );
  });

  it('is not served of another source text, with an error, once rejected, or of a name', () => {
    const error = {
      check: 'numbers',
      severity: 'error' as const,
      message: { ru: 'Число', en: 'Number' },
    };
    const made = drafted('name', 'عيادة', 'Клиника');
    const served = (one: TranslationEntry, of: LeafNode[] = tree) =>
      compose(doc({ name: { ru: 'Клиника' } }), of, records([one]), lenient);
    expect(served(made).doc.name).toHaveProperty('ar~machine');
    for (const refused of [
      served(drafted('name', 'عيادة', 'Больница')),
      served({ ...made, checks: [error] }),
      served({ ...made, state: 'rejected' }),
      served(made, [leaf('name', { person: true })]),
    ]) {
      expect(refused.doc.name).toEqual({ ru: 'Клиника' });
      expect(refused.translations).not.toHaveProperty('ar');
    }
  });
});

describe('an approved clinical text whose source has moved on', () => {
  const served = (after: string, rule: ServingRule, clinical = true) =>
    compose(
      doc({ summary: { ru: after } }),
      [leaf('summary', { clinical })],
      records([entry('summary', { approved: live('٥ ملغ', 'Принимать 5 мг') })]),
      rule,
    ).doc.summary;

  it('is withdrawn by the rule when a dose changed, and comes back with the old source', () => {
    expect(served('Принимать 50 мг', withdrawing)).toEqual({ ru: 'Принимать 50 мг' });
    expect(served('Принимать 5 мг', withdrawing)).toHaveProperty('ar');
  });

  it('stays when only the wording changed, without the rule, and where it is not clinical', () => {
    expect(served('Следует принимать 5 мг', withdrawing)).toHaveProperty('ar');
    expect(served('Принимать 50 мг', strict)).toHaveProperty('ar');
    expect(served('Принимать 50 мг', withdrawing, false)).toHaveProperty('ar');
  });

  it('makes room for a machine’s text of the new source', () => {
    const entries = records([
      entry('summary', {
        state: 'approved',
        approved: live('٥ ملغ', 'Принимать 5 мг'),
        suggestion: {
          value: '٥٠ ملغ',
          sourceHash: hashOf('Принимать 50 мг'),
          origin: 'machine',
          segments: [],
          checks: [],
          at: '',
        },
      }),
    ]);
    const rule = { serveMachine: true, withdrawChanged: true };
    const { summary } = compose(
      doc({ summary: { ru: 'Принимать 50 мг' } }),
      [leaf('summary', { clinical: true })],
      entries,
      rule,
    ).doc;
    expect(summary).toEqual({ ru: 'Принимать 50 мг', 'ar~machine': '٥٠ ملغ' });
  });
});
