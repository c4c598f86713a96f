import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TranslationEntry } from '../../../../translations/records/entry.ts';
import type { SourceLeaf } from '../../../../translations/records/read-source.ts';
import {
  type WrittenText,
  withWrittenTexts,
} from '../../../../translations/records/transitions/written.ts';
import { hashOf } from '../../../../translations/records/value.ts';

const authorship = {
  origin: 'human' as const,
  by: 'u1',
  at: '2026-01-01T00:00:00.000Z',
  mayWithdraw: true,
};
const finding = { check: 'units', severity: 'error' as const, message: { ru: 'мг', en: 'mg' } };
const name: SourceLeaf = {
  path: 'name',
  kind: 'text',
  clinical: false,
  person: false,
  value: 'Клиника',
};
const source = { leaves: new Map([['name', name]]), check: () => [finding] };
const write = (entries: readonly TranslationEntry[], written: WrittenText[]) =>
  withWrittenTexts(entries, written, source, authorship);
const text = (path: string, value: string | null): WrittenText => ({ path, kind: 'text', value });

describe('a text that is written', () => {
  it('waits for review, beside the source that it was written beside, with what was found in it', () => {
    expect(write([], [text('name', 'عيادة')])).toMatchObject([
      {
        path: 'name',
        state: 'inReview',
        value: 'عيادة',
        sourceHash: hashOf('Клиника'),
        sourceText: 'Клиника',
        segments: [{ source: 'Клиника', target: 'عيادة', origin: 'human' }],
        by: 'u1',
        checks: [finding],
      },
    ]);
  });

  it('changes nothing, not even the array, when the words are the same', () => {
    const entries = write([], [text('name', 'عيادة')]);
    expect(write(entries, [text('name', 'عيادة')])).toBe(entries);
    expect(write(entries, [])).toBe(entries);
  });

  it('leaves what is approved live', () => {
    const [entry] = write([], [text('name', 'الأول')]);
    const live = { value: 'الأول', sourceHash: 'h', sourceText: '', by: 'r1', at: '2026-01-02' };
    const approved: TranslationEntry[] = entry
      ? [{ ...entry, state: 'approved', approved: live }]
      : [];
    expect(write(approved, [text('name', 'الثاني')])).toMatchObject([
      { state: 'inReview', value: 'الثاني', approved: live },
    ]);
  });

  it('keeps the machine’s draft that it replaces, which is served until somebody approves', () => {
    const [entry] = write([], [text('name', 'الأول')]);
    const draft: TranslationEntry[] = entry ? [{ ...entry, state: 'machine', checks: [] }] : [];
    expect(write(draft, [text('name', 'الثاني')])).toMatchObject([
      { machineTexts: [{ value: 'الأول', sourceHash: hashOf('Клиника') }] },
    ]);
  });

  it('is taken out when it is emptied, and with it what was live', () => {
    const entries = write([], [text('name', 'عيادة')]);
    for (const nothing of [' ', null]) {
      expect(write(entries, [text('name', nothing)])).toMatchObject([
        { path: 'name', state: 'missing', value: null, approved: null, segments: [] },
      ]);
    }
  });

  it('is, after any writes, exactly the last one that was written to its path', () => {
    const aText = fc.record({ path: fc.constantFrom('a', 'b', 'c'), value: fc.string() });
    fc.assert(
      fc.property(fc.array(aText), (writes) => {
        const entries = writes.reduce<readonly TranslationEntry[]>(
          (before, { path, value }) => write(before, [text(path, value)]),
          [],
        );
        const last = new Map(writes.map(({ path, value }) => [path, value]));
        const expected = [...last].filter(([, value]) => value.trim() !== '').sort();
        const written = entries.filter(({ value }) => value !== null);
        expect(written.map(({ path, value }) => [path, value]).sort()).toEqual(expected);
      }),
    );
  });

  it('cannot take away what is live when its writer may not approve', () => {
    const live = { value: 'الأول', sourceHash: 'h', sourceText: '', by: 'r1', at: '2026-01-02' };
    const [written] = write([], [text('name', 'الأول')]);
    const entries = written ? [{ ...written, state: 'approved' as const, approved: live }] : [];
    const emptied = withWrittenTexts(entries, [text('name', '')], source, {
      ...authorship,
      mayWithdraw: false,
    });
    expect(emptied).toBe(entries);
  });
});
