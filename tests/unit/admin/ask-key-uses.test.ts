import { afterEach, expect, it, vi } from 'vitest';
import { askKeyUses } from '../../../src/admin/site-keys/ask-key-uses.ts';

afterEach(() => vi.unstubAllGlobals());

const uses = { row1: '2026-06-01T12:00:00.000Z', row2: null };

it('a form asks once for the uses of all its keys, and the next form anew', async () => {
  const fetched = vi.fn(async () => Response.json(uses));
  vi.stubGlobal('fetch', fetched);
  const rows = [askKeyUses('/api/sites/a/key-uses'), askKeyUses('/api/sites/a/key-uses')];
  expect(await Promise.all(rows)).toEqual([uses, uses]);
  expect(fetched).toHaveBeenCalledTimes(1);
  await askKeyUses('/api/sites/a/key-uses');
  await askKeyUses('/api/sites/b/key-uses');
  expect(fetched).toHaveBeenCalledTimes(3);
});

it('a form of keys says that there is no answer when there is none', async () => {
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 500 }));
  expect(await askKeyUses('/api/sites/a/key-uses')).toBeNull();
});
