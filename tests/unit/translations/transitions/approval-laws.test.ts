import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../../translations/checks/types.ts';
import {
  entryStates,
  isStale,
  liveText,
  type TranslationEntry,
} from '../../../../translations/records/entry.ts';
import type { SourceLeaves } from '../../../../translations/records/read-source.ts';
import type { ApprovalRequest } from '../../../../translations/records/transitions/approval-rules.ts';
import { withApprovals } from '../../../../translations/records/transitions/approved.ts';
import { hashOf } from '../../../../translations/records/value.ts';
import { aLeaf, anEntry } from '../../../support/entries.ts';

const sources = ['Первый', 'Второй', 'Третий'];
const people = fc.constantFrom('writer', 'reviewer', null);
const source = fc.constantFrom(...sources);
const finding = fc.record({
  check: fc.constantFrom('pseudo', 'numbers', 'length'),
  severity: fc.constantFrom('error' as const, 'warning' as const),
});

const aText = source.map((text) => ({
  value: `حي ${text}`,
  sourceHash: hashOf(text),
  sourceText: text,
  by: null,
  at: '2025-01-01T00:00:00.000Z',
}));

/** A text in any state beside any source, its document's newest source, and what is published. */
const aRow = fc.record({
  state: fc.constantFrom(...entryStates),
  by: people,
  clinical: fc.boolean(),
  writtenBeside: source,
  newest: source,
  published: fc.option(source),
  approved: fc.option(aText),
  approvedAhead: fc.option(aText),
  checks: fc.array(finding, { maxLength: 2 }),
});
type Row = typeof aRow extends fc.Arbitrary<infer T> ? T : never;

const aRequest = fc.record({
  by: people,
  named: fc.boolean(),
  knowsSource: fc.boolean(),
  overriding: fc.boolean(),
  clean: fc.boolean(),
});
type Asked = typeof aRequest extends fc.Arbitrary<infer T> ? T : never;

const pathOf = (index: number) => `rows[${index}].text`;

function entryOf(row: Row, index: number): TranslationEntry {
  const { state, by, writtenBeside, newest, approved, approvedAhead } = row;
  return anEntry({
    path: pathOf(index),
    state,
    by,
    value: state === 'missing' ? null : `نص ${index}`,
    sourceHash: hashOf(state === 'missing' ? newest : writtenBeside),
    newestHash: hashOf(newest),
    approved,
    approvedAhead,
  });
}

function leavesOf(rows: readonly Row[], textOf: (row: Row) => string | null): SourceLeaves {
  return new Map(
    rows.flatMap((row, index) => {
      const path = pathOf(index);
      const value = textOf(row);
      return value === null ? [] : [[path, aLeaf({ path, clinical: row.clinical, value })]];
    }),
  );
}

function approve(rows: readonly Row[], { named, knowsSource, ...asked }: Asked) {
  const entries = rows.map(entryOf);
  const read = Object.fromEntries(entries.map(({ path, newestHash }) => [path, newestHash]));
  const request: ApprovalRequest = {
    ...asked,
    at: '2026-02-01T00:00:00.000Z',
    ...(named && { paths: entries.map(({ path }) => path) }),
    ...(knowsSource && { sources: read }),
  };
  const context = {
    newest: leavesOf(rows, ({ newest }) => newest),
    published: leavesOf(rows, ({ published }) => published),
    check: ({ path }: { path: string }): Finding[] => {
      const found = rows[Number(/\d+/.exec(path)?.[0])]?.checks ?? [];
      return found.map((each) => ({ ...each, message: { ru: '', en: '' } }));
    },
  };
  const result = withApprovals(entries, request, context);
  const again = withApprovals(result.entries, { ...request, at: '2026-03-01' }, context);
  const each = rows.map((row, index) => ({
    row,
    before: entries[index] ?? anEntry(),
    after: result.entries[index] ?? anEntry(),
    isApproved: result.approved.includes(pathOf(index)),
  }));
  return { each, again, result };
}

const holds = (law: (found: ReturnType<typeof approve>, asked: Asked) => void) =>
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 6 }), aRequest, (rows, asked) =>
      law(approve(rows, asked), asked),
    ),
    { numRuns: 400 },
  );

it('an approval changes what is live only to the text approved, beside exactly the published source', () => {
  holds(({ each }) => {
    for (const { row, before, after, isApproved } of each) {
      const live = liveText(after, row.published ?? '');
      const isNow = isApproved && row.newest === row.published;
      expect(live?.value ?? null).toEqual(
        isNow ? before.value : (liveText(before, row.published ?? '')?.value ?? null),
      );
    }
  });
});

it('an approval leaves no approved text behind its source', () => {
  holds(({ each }) => {
    for (const { after, isApproved } of each) {
      expect(isApproved && (after.state !== 'approved' || isStale(after))).toBe(false);
    }
  });
});

it('an approval passes over a text that was left behind without word of the newest source', () => {
  holds(({ each }, { knowsSource }) => {
    for (const { before, isApproved } of each) {
      expect(isApproved && isStale(before) && !knowsSource).toBe(false);
    }
  });
});

it('an approval passes over a medical text of the one who wrote it', () => {
  holds(({ each }, { by }) => {
    for (const { row, before, isApproved } of each) {
      expect(isApproved && row.clinical && by !== null && before.by === by).toBe(false);
    }
  });
});

it('an approval passes over an error unless somebody answers for it, and over a pseudo-translation always', () => {
  holds(({ each, result }, { overriding }) => {
    for (const { row, after } of each.filter(({ isApproved }) => isApproved)) {
      const hasError = row.checks.some(({ severity }) => severity === 'error');
      expect(row.checks.some(({ check }) => check === 'pseudo')).toBe(false);
      expect(hasError && !overriding).toBe(false);
      expect(result.overridden.includes(after.path)).toBe(hasError);
    }
  });
});

it('an approval touches nothing else, and has nothing left to do a second time', () => {
  holds(({ each, again, result }) => {
    for (const { before, after } of each.filter(({ isApproved }) => !isApproved)) {
      expect({ ...after, checks: [] }).toEqual({ ...before, checks: [] });
    }
    expect(again.approved).toEqual([]);
    expect(again.entries).toBe(result.entries);
  });
});
