import { expect, it } from 'vitest';
import { withChoices } from '../../../../src/admin/saving/with-choices.ts';
import type { Conflict } from '../../../../translations/revisions/conflict.ts';

const conflictAt = (path: string, theirs: unknown): Conflict => ({
  code: 'CONFLICT',
  rev: '8',
  changedAt: null,
  changedBy: null,
  differences: [{ path, yours: null, theirs, changed: 'both' }],
});

it.each([
  ['beds', { beds: 1 }, { beds: 2 }],
  ['provenance.reviewDue', { provenance: { a: 1 } }, { provenance: { a: 1, reviewDue: 2 } }],
  ['positions[x].role', { positions: [{ id: 'x' }] }, { positions: [{ id: 'x', role: 2 }] }],
  ['positions[y].role', { positions: [{ id: 'x' }] }, { positions: [{ id: 'x' }] }],
])('a merge takes the other value at %s and leaves the rest', (path, data, merged) => {
  const chosen = withChoices(data, conflictAt(path, 2), { [path]: 'theirs' });
  expect(chosen).toEqual({ ...merged, rev: '8' });
});

it('a merge keeps what was typed where that is chosen', () => {
  const chosen = withChoices({ beds: 1 }, conflictAt('beds', 2), { beds: 'yours' });
  expect(chosen).toEqual({ beds: 1, rev: '8' });
});
