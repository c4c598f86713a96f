import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, type TranslationEntry } from '../../../translations/records/entry.ts';
import {
  type WrittenText,
  withWrittenTexts,
} from '../../../translations/records/withWrittenTexts.ts';

const authorship = { origin: 'human' as const, by: 'u1', at: '2026-01-01T00:00:00.000Z' };
const sources = new Map<string, unknown>([['name', 'Клиника']]);
const write = (entries: readonly TranslationEntry[], written: WrittenText[]) =>
  withWrittenTexts(entries, written, sources, authorship);
const text = (path: string, value: string | null): WrittenText => ({ path, kind: 'text', value });

describe('withWrittenTexts', () => {
  it('puts a new text in review, beside the source that it was written beside', () => {
    expect(write([], [text('name', 'عيادة')])).toMatchObject([
      { path: 'name', state: 'inReview', value: 'عيادة', sourceHash: hashOf('Клиника'), by: 'u1' },
    ]);
  });

  it('changes nothing, not even the array, when the words are the same', () => {
    const entries = write([], [text('name', 'عيادة')]);
    expect(write(entries, [text('name', 'عيادة')])).toBe(entries);
    expect(write(entries, [])).toBe(entries);
  });

  it('keeps what is approved while a new wording waits', () => {
    const [entry] = write([], [text('name', 'الأول')]);
    const live = { value: 'الأول', sourceHash: 'h', by: 'r1', at: '2026-01-02T00:00:00.000Z' };
    const approved: TranslationEntry[] = entry
      ? [{ ...entry, state: 'approved', approved: live }]
      : [];
    expect(write(approved, [text('name', 'الثاني')])).toMatchObject([
      { state: 'inReview', value: 'الثاني', approved: live },
    ]);
  });

  it('takes an emptied text out, and with it what was live', () => {
    const entries = write([], [text('name', 'عيادة')]);
    expect(write(entries, [text('name', ' ')])).toEqual([]);
    expect(write(entries, [text('name', null)])).toEqual([]);
  });

  it('holds after any writes exactly the last text that was written to each path', () => {
    const aText = fc.record({ path: fc.constantFrom('a', 'b', 'c'), value: fc.string() });
    fc.assert(
      fc.property(fc.array(aText), (writes) => {
        const entries = writes.reduce<readonly TranslationEntry[]>(
          (before, { path, value }) => write(before, [text(path, value)]),
          [],
        );
        const last = new Map(writes.map(({ path, value }) => [path, value]));
        const expected = [...last].filter(([, value]) => value.trim() !== '').sort();
        expect(entries.map(({ path, value }) => [path, value]).sort()).toEqual(expected);
      }),
    );
  });
});
