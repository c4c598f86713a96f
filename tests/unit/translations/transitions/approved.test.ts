import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../translations/checks/types.ts';
import type { TranslationEntry } from '../../../../translations/records/entry.ts';
import { liveText } from '../../../../translations/records/entry.ts';
import type { SourceLeaf } from '../../../../translations/records/read-source.ts';
import type { ApprovalRequest } from '../../../../translations/records/transitions/approval-rules.ts';
import { withApprovals } from '../../../../translations/records/transitions/approved.ts';
import { hashOf } from '../../../../translations/records/value.ts';
import { aLeaf, anEntry, aSuggestion } from '../../../support/entries.ts';

const error: Finding = { check: 'numbers', severity: 'error', message: { ru: 'число', en: 'n' } };
const warning: Finding = { ...error, check: 'length', severity: 'warning' };

const request: ApprovalRequest = {
  by: 'reviewer',
  at: '2026-02-01T00:00:00.000Z',
  overriding: false,
  clean: false,
};

type Case = Partial<ApprovalRequest> & {
  leaf?: Partial<SourceLeaf>;
  published?: string | null;
  checks?: Finding[];
};

/** Approves one entry of a document whose newest text is that of `leaf`. */
function approve(entry: TranslationEntry, { leaf: fields, published, checks, ...more }: Case = {}) {
  const leaf = aLeaf(fields);
  const present = { ...entry, newestHash: hashOf(leaf.value) };
  const live = published === undefined ? leaf.value : published;
  const result = withApprovals(
    [present],
    { ...request, ...more },
    {
      newest: new Map([[leaf.path, leaf]]),
      published: live === null ? new Map() : new Map([[leaf.path, { ...leaf, value: live }]]),
      check: () => checks ?? [],
    },
  );
  const [after = present] = result.entries;
  return { ...result, after, code: result.refused[0]?.code ?? null };
}

const explicit = { paths: ['summary'] };
const anApproval = { by: 'r', at: '2025-01-01T00:00:00.000Z', sourceText: '' };

describe('approval', () => {
  it('makes the text live, and says beside which source', () => {
    const { after, approved } = approve(anEntry());
    expect(approved).toEqual(['summary']);
    expect(after).toMatchObject({
      state: 'approved',
      approved: {
        value: 'الأول',
        sourceHash: hashOf('Первый'),
        sourceText: 'Первый',
        by: 'reviewer',
      },
      approvedAhead: null,
    });
    expect(after.at > anEntry().at).toBe(true);
  });

  it.each([
    ['missing', { state: 'missing', value: null }, [], ['EMPTY']],
    ['machine', { state: 'machine' }, [], [null]],
    ['in review', { state: 'inReview' }, [null], [null]],
    ['rejected', { state: 'rejected' }, [], [null]],
    ['approved already', { state: 'approved' }, [], ['NOT_WAITING']],
  ] as [string, Partial<TranslationEntry>, unknown[], unknown[]][])(
    'of all texts, and of one by name, that is %s',
    (_what, fields, inBulk, byName) => {
      const codes = ({ approved, refused }: ReturnType<typeof approve>) => [
        ...approved.map(() => null),
        ...refused.map(({ code }) => code),
      ];
      expect(codes(approve(anEntry(fields)))).toEqual(inBulk);
      expect(codes(approve(anEntry(fields), explicit))).toEqual(byName);
    },
  );

  it('refuses a wording that is not the one that was read', () => {
    expect(approve(anEntry(), { seen: { summary: 'earlier' } }).code).toBe('CONFLICT');
    expect(approve(anEntry(), { seen: { summary: anEntry().at } }).code).toBeNull();
    expect(approve(anEntry(), { seen: {} }).code).toBeNull();
  });

  it('refuses a text that the document has not', () => {
    expect(approve(anEntry(), { paths: ['other'] }).code).toBe('NOT_FOUND');
  });
});

describe('approval of a text whose source has moved on', () => {
  const second = { leaf: { value: 'Второй' } };

  it('is left out where all are approved, and needs the newest source by name', () => {
    expect(approve(anEntry(), second).code).toBe('STALE');
    expect(approve(anEntry(), { ...second, ...explicit }).code).toBe('STALE');
    const older = { sources: { summary: hashOf('Первый') } };
    expect(approve(anEntry(), { ...second, ...explicit, ...older }).code).toBe('STALE');
  });

  it.each(['inReview', 'approved'] as const)('stands beside the newest source (%s)', (state) => {
    const sources = { summary: hashOf('Второй') };
    const { after } = approve(anEntry({ state }), { ...second, ...explicit, sources });
    const beside = { sourceHash: hashOf('Второй'), sourceText: 'Второй' };
    expect(after).toMatchObject({ state: 'approved', ...beside, approved: beside });
    expect(after.segments).toMatchObject([{ source: 'Второй', target: 'الأول' }]);
  });

  it('waits for that source to be published, and leaves what is live', () => {
    const live = { ...anApproval, value: 'حي', sourceHash: hashOf('Первый') };
    const { after } = approve(anEntry({ approved: live }), {
      ...second,
      ...explicit,
      published: 'Первый',
      sources: { summary: hashOf('Второй') },
    });
    expect(liveText(after, 'Первый')).toEqual(live);
    expect(liveText(after, 'Второй')).toMatchObject({ value: 'الأول' });
  });

  it('keeps what went live with the source before it', () => {
    const ahead = { ...anApproval, value: 'معاً', sourceHash: hashOf('Первый') };
    const old = { ...anApproval, value: 'قديم', sourceHash: hashOf('Нулевой') };
    const entry = anEntry({
      approved: old,
      approvedAhead: ahead,
      sourceHash: hashOf('Второй'),
    });
    const { after } = approve(entry, { ...second, published: 'Первый' });
    expect(liveText(after, 'Первый')).toEqual(ahead);
    expect(liveText(after, 'Второй')).toMatchObject({ value: 'الأول' });
  });
});

describe('findings', () => {
  it('bar a text with errors, and are kept', () => {
    const { code, after, refused } = approve(anEntry(), { checks: [error, warning] });
    expect(code).toBe('NOT_CLEAN');
    expect(refused[0]?.checks).toEqual([error, warning]);
    expect(after).toEqual({ ...anEntry(), checks: [error, warning] });
  });

  it('let warnings pass, except where only clean texts are approved', () => {
    expect(approve(anEntry(), { checks: [warning] }).after.checks).toEqual([warning]);
    expect(approve(anEntry(), { checks: [warning] }).code).toBeNull();
    expect(approve(anEntry(), { checks: [warning], clean: true }).code).toBe('NOT_CLEAN');
    expect(approve(anEntry({ state: 'machine' }), { clean: true }).approved).toEqual(['summary']);
  });

  it('can be answered for, but for a pseudo-translation', () => {
    const overriding = { overriding: true };
    expect(approve(anEntry(), { checks: [error], ...overriding }).overridden).toEqual(['summary']);
    expect(approve(anEntry(), { ...overriding }).overridden).toEqual([]);
    const pseudo = { ...error, check: 'pseudo' };
    expect(approve(anEntry(), { checks: [pseudo], ...overriding }).code).toBe('PSEUDO');
  });
});

describe('the second person', () => {
  it('approves medical text, which its writer may not', () => {
    const clinical = { leaf: { clinical: true } };
    expect(approve(anEntry({ by: 'reviewer' }), clinical).code).toBe('OWN_TEXT');
    expect(approve(anEntry({ by: 'writer' }), clinical).code).toBeNull();
    expect(approve(anEntry({ by: 'reviewer' })).code).toBeNull();
  });

  it('is not missed where a script wrote and a script approves', () => {
    const clinical = { leaf: { clinical: true } };
    expect(approve(anEntry({ by: null }), { ...clinical, by: null }).code).toBeNull();
  });
});

it('an approved entry keeps what a machine proposed for the published source', () => {
  const { after } = approve(anEntry({ suggestion: aSuggestion() }));
  expect(after.suggestion).toBeNull();
  expect(after.machineTexts).toMatchObject([{ value: 'اقتراح' }]);
});
