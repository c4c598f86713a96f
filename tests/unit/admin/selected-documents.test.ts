import { afterEach, expect, it, vi } from 'vitest';
import { selectedDocuments } from '../../../src/admin/runs/selected-documents.ts';

const nothing = { count: 0, isEverything: false, selected: [], address: '/api/clinics?where=1' };

afterEach(() => vi.unstubAllGlobals());

it('the selection is everything where nothing is selected, and what was ticked otherwise', async () => {
  expect(await selectedDocuments(nothing)).toBe('all');
  expect(await selectedDocuments({ ...nothing, count: 2, selected: ['a', 'b'] })).toEqual([
    'a',
    'b',
  ]);
});

it('a selection of everything asks page by page for all that a filter lets through', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const isLast = address.includes('page=2');
    return Response.json({ docs: [{ id: isLast ? 2 : 1 }], hasNextPage: !isLast });
  });
  expect(await selectedDocuments({ ...nothing, count: 2, isEverything: true })).toEqual(['1', '2']);
  expect(asked[0]).toContain('/api/clinics?where=1&depth=0');
});

it('a selection does not take a failure for an empty list', async () => {
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 500 }));
  expect(await selectedDocuments({ ...nothing, count: 2, isEverything: true })).toBeUndefined();
});
